import { describe, expect, test } from 'vitest';
import { toldWhole } from './places-table';

describe('a union beside a country', () => {
  test.each([
    ['AWS (Ireland), GCP (Belgium)', 'IE 1 + BE 1'],
    ['US / Germany (EU customers)', 'US 1 + DE 1'],
    ['EU (Frankfurt)', 'DE Frankfurt 0.8'],
    ['EU (Switzerland)', 'CH 1'],
    ['EU (London)', 'GB London 0.8'],
    ['EEA (Norway)', 'NO 1'],
    ['EEA, Norway', 'NO 1'],
    ['EU, Germany', 'DE 1'],
    ['Germany, EU', 'DE 1'],
    ['Germany; EU', 'DE 1 + EU 1'],
    ['Germany / EU', 'DE 1 + EU 1'],
    ['Frankfurt/EU', 'DE Frankfurt 0.8'],
    ['Frankfurt; EU', 'DE Frankfurt 0.8 + EU 1'],
    ['Dublin, Ireland, EU', 'IE Dublin 1'],
    ['European Union / Malta', 'EU 1 + MT 1'],
    ['eu-west-1 / EU', 'IE eu-west-1 0.9'],
    ['Ireland and EU', 'IE 1 + EU 1'],
    ['Germany, other EU countries', 'DE 1 + EU 1'],
    ['Germany and other EU countries', 'DE 1 + EU 1'],
    ['EU (except Germany)', 'EU 1'],
    ['EU excluding Ireland', 'EU 1'],
    ['Europe (Germany)', 'DE 1'],
    ['Europe (London)', 'GB London 0.8'],
    ['Europe, UK', 'GB 1'],
    ['Europe / Switzerland', 'EU 0.6 + CH 1'],
    ['EU – Germany', 'DE 1'],
    ['EU - Germany', 'DE 1'],
    ['EU\nGermany', 'EU 1 + DE 1'],
    ['EU\nFrankfurt', 'DE Frankfurt 0.8'],
    ['EU and Germany', 'EU 1 + DE 1'],
    ['EU/EEA', 'EU 1'],
    ['EU/EEA/UK', 'EU 1 + GB 1'],
    ['EEA and EU', 'EU 1'],
    ['EEA (Germany)', 'DE 1'],
    ['European Economic Area (EEA)', 'EEA 1'],
    ['Germany (EU)', 'DE 1'],
    ['Germany [EU]', 'DE 1'],
    ['Germany (EU), US', 'DE 1 + US 1'],
    ['USA, EU (Frankfurt)', 'US 1 + DE Frankfurt 0.8'],
    ['EU Germany', 'DE 1'],
    ['Germany EU', 'DE 1'],
    ['EU: Germany', 'DE 1'],
    ['within the EU', 'EU 1'],
    ['EU or US', 'EU 1 + US 1'],
    ['EU, US', 'EU 1 + US 1'],
    ['UE/US', 'EU 1 + US 1'],
    ['EU (+ UK)', 'EU 1 + GB 1'],
    ['EEA (& Switzerland)', 'EEA 1 + CH 1'],
    ['EU (and UK)', 'EU 1 + GB 1'],
    ['EU (incl. Switzerland)', 'EU 1 + CH 1'],
    ['UE (sowie Schweiz)', 'EU 1 + CH 1'],
    ['EU (Germany + UK)', 'DE 1 + GB 1'],
    ['EU (excl. UK)', 'EU 1'],
    ['EWR exkl. Norwegen', 'EEA 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('on the other side of a sign, and in brackets', () => {
  test.each([
    ['EU, Japan, Switzerland', 'EU 1 + JP 1 + CH 1'],
    ['EU / Frankfurt', 'DE Frankfurt 0.8'],
    ['EU / Germany (Frankfurt)', 'DE Frankfurt 1'],
    ['EU; Frankfurt', 'EU 1 + DE Frankfurt 0.8'],
    ['Frankfurt; EU; Ireland', 'DE Frankfurt 0.8 + EU 1 + IE 1'],
    ['EU | Frankfurt', 'DE Frankfurt 0.8'],
    ['EU + Frankfurt', 'DE Frankfurt 0.8'],
    ['EU + Germany', 'EU 1 + DE 1'],
    ['EU & Germany', 'EU 1 + DE 1'],
    ['EU & Frankfurt', 'DE Frankfurt 0.8'],
    ['EEA / Oslo', 'NO Oslo 0.8'],
    ['EU / Oslo', 'EU 1 + NO Oslo 0.8'],
    ['EU / Zürich', 'EU 1 + CH Zürich 0.8'],
    ['Zürich, EU', 'CH Zürich 0.8 + EU 1'],
    ['Zürich / Europe', 'CH Zürich 0.8'],
    ['EU — Oslo', 'EU 1 + NO Oslo 0.8'],
    ['EU (primary), Germany (backup)', 'DE storage 1'],
    ['EU (Germany, Switzerland)', 'DE 1 + CH 1'],
    ['Germany (EU and US)', 'DE 1 + US 1'],
    ['Frankfurt (EU)', 'DE Frankfurt 0.8'],
    ['Norway (EEA)', 'NO 1'],
    ['Norway (Europe)', 'NO 1'],
    ['Switzerland (Europe)', 'CH 1'],
    ['EU (other than Germany)', 'EU 1'],
    ['other EU countries, Germany', 'EU 1 + DE 1'],
    ['EU, others, Germany', 'EU 1 + DE 1'],
    ['EU, outside Germany', 'EU 1'],
    ['EU, hors Allemagne', 'EU 1'],
    ['EU and US, Germany', 'EU 1 + US 1 + DE 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('said twice, or with something vaguer', () => {
  test.each([
    ['EU, Germany (tbc)', 'DE 0.6'],
    ['Frankfurt; Germany; Frankfurt', 'DE Frankfurt 1'],
    ['Germany (Frankfurt); Germany (Munich)', 'DE Frankfurt; Munich 1'],
    ['Germany; Germany (hosting)', 'DE 1 + DE storage 1'],
    ['EEA; EU', 'EU 1'],
    ['EEA; EEA', 'EEA 1'],
    ['EU; Asia', 'EU 1'],
    ['Asia; Germany; Africa', 'DE 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});
