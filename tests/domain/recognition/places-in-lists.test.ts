import { describe, expect, test } from 'vitest';
import { toldWhole } from './places-table';

describe('as lists of vendors write them', () => {
  test.each([
    ['EMEA', 'not-stated 0.6'],
    ['Africa and Germany', 'DE 1'],
    ['EU + UK', 'EU 1 + GB 1'],
    ['EU, UK, CH', 'EU 1 + GB 1 + CH 1'],
    ['UK & EU', 'GB 1 + EU 1'],
    ['EEA + UK + CH', 'EEA 1 + GB 1 + CH 1'],
    ['US, EU, APAC', 'US 1 + EU 1'],
    ['US; EU; APAC', 'US 1 + EU 1'],
    ['AWS (EU)', 'EU 1'],
    ['AWS (US, EU)', 'US 1 + EU 1'],
    ['AWS: us-east-1, eu-central-1', 'US us-east-1 0.9 + DE eu-central-1 0.9'],
    ['AWS eu-central-1 (Frankfurt), eu-west-1 (Dublin)', 'DE eu-central-1; Frankfurt 0.9 + IE eu-west-1; Dublin 0.9'],
    ['Google Cloud (europe-west3, Frankfurt)', 'DE europe-west3; Frankfurt 0.9'],
    ['Azure West Europe (Netherlands)', 'NL West Europe 1'],
    ['Azure West Europe, Amsterdam, Netherlands', 'NL West Europe; Amsterdam 1'],
    ['Azure (North Europe)', 'IE North Europe 0.9'],
    ['Microsoft Azure: UK South', 'GB UK South 0.9'],
    ['Hetzner Online GmbH, Falkenstein', 'DE Falkenstein 0.8'],
    ['Hetzner (Falkenstein, Nürnberg)', 'DE Falkenstein; Nürnberg 0.8'],
    ['OVH (Gravelines, FR)', 'FR Gravelines 1'],
    ['Scaleway (fr-par)', 'FR fr-par 0.9'],
    ['DigitalOcean FRA1', 'DE FRA1 0.9'],
    ['DigitalOcean (AMS3)', 'NL AMS3 0.9'],
    ['Vercel (fra1)', 'DE fra1 0.9'],
    ['Cloudflare (worldwide)', 'worldwide 1'],
    ['Stockholm, Schweden', 'SE Stockholm 1'],
    ['Wien, AT', 'AT Wien 1'],
    ['Wien (AT)', 'AT Wien 1'],
    ['Zürich (CH)', 'CH Zürich 1'],
    ['Genf, Schweiz', 'CH Genf 1'],
    ['Praga, Czechy', 'CZ Praga 1'],
    ['Bruxelles, BE', 'BE Bruxelles 1'],
    ['Lisboa/Portugal', 'PT Lisboa 1'],
    ['Mailand, Italien', 'IT Mailand 1'],
    ['Londen, VK', 'GB Londen 1'],
    ['Monaco di Baviera, Germania', 'DE Monaco di Baviera 1'],
    ['Frankfurt a. M.', 'DE Frankfurt a M 0.8'],
    ['Frankfurt a.M., DE', 'DE Frankfurt a.M 1'],
    ['Luxemburg', 'LU 1'],
    ['Luxembourg, Luxembourg', 'LU 1'],
    ['Singapore, Singapore', 'SG 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('several in one cell', () => {
  test.each([
    ['FR BE', 'FR 1 + BE 1'],
    ['PT GR', 'PT 1 + GR 1'],
    ['Dublin and CA', 'IE Dublin 0.8 + CA 1'],
    ['Dublin; CA', 'IE Dublin 0.8 + CA 1'],
    ['Sampletown, BE, Germany', 'BE Sampletown 1 + DE 1'],
    ['De', 'DE 1'],
    ['US [HQ], Ireland', 'IE 1 @US 0.9'],
    [
      'France (Paris), Germany (Berlin), Italy (Rome), Spain (Madrid), Poland (Warsaw), Austria (Vienna), Greece (Athens), Japan (Tokyo), US (HQ), Ireland',
      'FR Paris 1 + DE Berlin 1 + IT Rome 1 + ES Madrid 1 + PL Warsaw 1 + AT Vienna 1 + GR Athens 1 + JP Tokyo 1 + IE 1 @US 0.9',
    ],
    ['Frankfurt 1; Sample Yard', 'DE Frankfurt 0.8'],
    ['Frankfurt (Sample House 12)', 'DE Frankfurt 0.8'],
    ['Support in Germany by a US company', 'DE remote-access 1 @US 0.9'],
    ['Processed in Ireland by a US vendor, stored in Germany', 'IE processing 1 + DE storage 1 @US 0.9'],
    ['US (Google LLC), Ireland (Google Ireland Limited)', 'US 1 + IE 1'],
    ['Switzerland, EU', 'CH 1 + EU 1'],
    ['EU / Dublin / Frankfurt', 'IE Dublin 0.8 + DE Frankfurt 0.8'],
    ['Europe / Frankfurt', 'DE Frankfurt 0.8'],
    ['EU (DE, FR)', 'DE 1 + FR 1'],
    ['EU (DE/FR)', 'DE 1 + FR 1'],
    ['EU - DE', 'DE 1'],
    ['EEA, CH', 'EEA 1 + CH 1'],
    ['EEA / CH / UK', 'EEA 1 + CH 1 + GB 1'],
    ['all EU countries except Ireland', 'EU 1'],
    ['Global except EU', 'worldwide 1'],
    ['non-EU countries', 'not-stated 0.6'],
    ['USA (Boston, MA)', 'US Boston 1'],
    ['USA (Boston, MA; Austin, TX)', 'US Boston; Austin 1'],
    ['Boston, MA (US)', 'US Boston 1'],
    ['Boston, MA - USA', 'US Boston 1'],
    ['Boston, MA; Dublin, IE', 'US Boston 0.8 + IE Dublin 1'],
    ['Boston, MA / Dublin, IE', 'US Boston 0.8 + IE Dublin 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('beside laws, companies, streets and unions', () => {
  test.each([
    ['Ireland (subject to the US Cloud Act)', 'IE 1'],
    ['Ireland (EU AI Act)', 'IE 1'],
    ['Ireland (US data protection officer)', 'IE 1'],
    ['Software as a service in Germany', 'DE 0.7'],
    ['8 avenue Sample Paris', 'FR Paris 0.8'],
    ['Berlin (Germany), Italy', 'DE Berlin 1 + IT 1'],
    ['UK, Italy', 'GB 1 + IT 1'],
    ['Data centres (UK, Italy)', 'GB storage 1 + IT storage 1'],
    ['Sample AG (Germany), Italy', 'DE 1 + IT 1'],
    ['Germany, Sample SE', 'DE 1'],
    ['Sitz: Frankfurt, Hosting: Dublin', 'IE storage Dublin 0.8 @DE 0.8'],
    ['Sitz: Frankfurt', 'DE Frankfurt 0.6 @DE 0.8'],
    ['Hosting Frankfurt, Sitz Dublin', 'DE storage Frankfurt 0.8 @IE 0.8'],
    ['Canada (hosting: Ireland, France)', 'IE storage 1 + FR storage 1 @CA 0.9'],
    ['Toronto, Canada (hosted in Ireland)', 'IE storage 1 @CA 0.9'],
    ['EU, EEA', 'EU 1'],
    ['EU (EEA)', 'EU 1'],
    ['EEA; Norway', 'EEA 1 + NO 1'],
    ['EEA | Oslo', 'NO Oslo 0.8'],
    ['EU → Frankfurt', 'DE Frankfurt 0.8'],
    ['Frankfurt (Germany) / EU', 'DE Frankfurt 1'],
    ['Europe (Frankfurt, Zürich)', 'DE Frankfurt 0.8 + CH Zürich 0.8'],
    ['Europe, Frankfurt', 'DE Frankfurt 0.8'],
    ['Frankfurt and EU', 'DE Frankfurt 0.8 + EU 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});
