import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../../app/domain/recognition/places';
import { told } from './places-table';
import { COUNTRIES } from './table';

describe('a name that several places have', () => {
  test.each([
    ['Cambridge', 'GB'],
    ['Cambridge, MA', 'US'],
    ['Cambridge, Massachusetts', 'US'],
    ['Cambridge, UK', 'GB'],
    ['Cambridge (USA)', 'US'],
    ['Dublin', 'IE'],
    ['Dublin, CA 94568', 'US'],
    ['Dublin, Ohio', 'US'],
    ['London, Ontario', 'CA'],
    ['London, ON', 'CA'],
    ['Paris, TX', 'US'],
    ['Frankfurt, Virginia', 'DE US'],
    ['Birmingham, Alabama', 'US'],
    ['Vancouver', 'CA'],
    ['Vancouver, WA', 'US'],
    ['San José, Costa Rica', 'CR'],
    ['San Jose, CA', 'US'],
    ['Santiago, Chile', 'CL'],
    ['Valencia, Spain', 'ES'],
    ['Valencia, CA', 'US'],
    ['Georgia', 'GE'],
    ['Tbilisi, Georgia', 'GE'],
    ['Atlanta, Georgia', 'US'],
    ['Georgia (US)', 'US'],
    ['New Jersey', 'US'],
    ['Jersey', 'JE'],
    ['New Mexico', 'US'],
    ['Mexico', 'MX'],
    ['Sofia (BG)', 'BG'],
    ['Bergamo (BG), Italia', 'IT'],
    ['Borgo Esempio (BG), Italia', 'IT'],
    ['Bern (BE), Schweiz', 'CH'],
    ['São Paulo, SP', 'BR'],
    ['Wilmington, DE', 'US'],
    ['Berlin, DE', 'DE'],
    ['Toronto, CA', 'CA'],
    ['Sample Falls, TX', 'US'],
    ['San Francisco, CA — USA', 'US'],
    ['SF, CA', 'US'],
    ['🇩🇪', 'DE'],
    ['🇩🇪 Germany, 🇫🇷 Paris', 'DE FR'],
    ['Canada (Montréal, BHS)', 'CA'],
    ['BHS', 'BS'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('everyday words are places only where they stand alone or a country supports them', () => {
  test.each([
    ['Nice', 'FR'],
    ['Nice, France', 'FR'],
    ['Nice to have', '? Nice to have'],
    ['Reading, UK', 'GB'],
    ['Reading of logs', '? Reading of logs'],
    ['Split, Croatia', 'HR'],
    ['Orange', 'US'],
    ['Mobile app', '? Mobile app'],
    ['Essen, Deutschland', 'DE'],
    ['Zug, Schweiz', 'CH'],
    ['chat in turkey', '? chat in turkey'],
    ['in it to', '?'],
    ['contact us', '? contact us'],
    ['IT support', '? '],
    ['CI/CD pipeline', '? CI'],
    ['IT', 'IT'],
    ['FR, IT, ES', 'FR IT ES'],
    ['SE, NO, DK', 'SE NO DK'],
    ['hosting: DE', 'DE'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected.trim());
  });
});

describe('postal addresses', () => {
  test.each([
    ['Sample House, 12 Barrow Street, Dublin 4, Ireland', 'IE'],
    ['Vzorová 14/2\nPraha 120 00\nCzech republic', 'CZ'],
    ['800 Example Ave, Suite 3\nMountain View, CA 94040', 'US'],
    ['800 W. El Ejemplo Real, Mountain View, CA 94040', 'US'],
    ['12 Georgia Street, Dublin 2, Ireland', 'IE'],
    ['1801 California Street, Denver, CO 80202', 'US'],
    ['14 London Road, Reading, RG1 4AA', 'GB'],
    ['Rue de Londres 8, 75009 Paris', 'FR'],
    ['12 avenue de France, 1202 Genève, Suisse', 'CH'],
    ['Via Roma 12, 20121 Milano', 'IT'],
    ['Calle de Londres 45, 28014 Madrid', 'ES'],
    ['Rua de Paris 5, 1000-001 Lisboa', 'PT'],
    ['ul. Londyńska 5, 30-001 Kraków', 'PL'],
    ['Pariser Platz 3, D-10117 Berlin', 'DE'],
    ['Musterweg 3, D-10117', 'DE'],
    ['Keizersgracht 127, 1015 CJ Amsterdam, The Netherlands', 'NL'],
    ['100 Queen Street West, Toronto, ON M5V 2T6', 'CA'],
    ['EC2A 4BX', 'GB'],
    ['D02 XY45', 'IE'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('is read surely though its street is no place', () => {
    expect(readPlaces('12 Georgia Street, Dublin 2, Ireland', COUNTRIES)).toMatchObject({
      value: [{ place: { country: 'IE', place: 'Dublin' }, confidence: 1 }],
    });
  });
});

describe('regions of clouds', () => {
  test.each([
    ['eu-west-1', 'IE'],
    ['eu-central-1a', 'DE'],
    ['us-east-1 / eu-west-1', 'US IE'],
    ['AWS eu-west-3 (Paris)', 'FR'],
    ['AWS EU-WEST-1', 'IE'],
    ['EU West 2', 'GB'],
    ['me-central-1', 'AE'],
    ['europe-west4-a', 'NL'],
    ['europe-west1, us-central1', 'BE US'],
    ['germanywestcentral', 'DE'],
    ['westeurope', 'NL'],
    ['West Europe', 'NL'],
    ['North Europe', 'IE'],
    ['West US (California, United States)', 'US'],
    ['Azure East US 2', 'US'],
    ['GRA11, SBG5', 'FR'],
    ['OVH (RBX)', 'FR'],
    ['BHS5', 'CA'],
    ['fr-par, nl-ams, pl-waw-2', 'FR NL PL'],
    ['fsn1', 'DE'],
    ['hel1-dc2', 'FI'],
    ['ash, hil', '? ash'],
    ['NYC3', 'US'],
    ['iad1 (US East)', 'US'],
    ['Frankfurt (fra1)', 'DE'],
    ['arn1', 'SE'],
    ['Fly (cdg)', 'FR'],
    ['region ams', 'NL'],
    ['EU (eu.example.com)', 'EU'],
    ['Germany (us.example.com)', 'DE'],
    ['eu', 'EU'],
    ['us', 'US'],
    ['region: eu', 'EU'],
    ['us / eu', 'US EU'],
    ['Configured region (default: eu-central-1)', 'DE'],
    ['Konfigurierte EU/EWR-Region', 'EU'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });

  test('with their city are one place', () => {
    expect(readPlaces('AWS eu-west-3 (Paris)', COUNTRIES)).toMatchObject({
      value: [{ place: { country: 'FR', place: 'eu-west-3; Paris' } }],
    });
  });
});

describe('unions and the world', () => {
  test.each([
    ['EU (Frankfurt)', 'DE'],
    ['EU (Frankfurt, Ireland)', 'DE IE'],
    ['European Union (Belgium / Netherlands)', 'BE NL'],
    ['UE — Irlande', 'IE'],
    ['Dublin, Ireland, EU', 'IE'],
    ['Frankfurt/EU', 'DE'],
    ['Région UE (Francfort)', 'DE'],
    ['European Union / Malta', 'EU MT'],
    ['UE/US', 'EU US'],
    ['USA, EU', 'US EU'],
    ['Ireland and EU', 'IE EU'],
    ['Germany, other EU countries', 'DE EU'],
    ['EU/EEA', 'EU'],
    ['EEA', 'EEA'],
    ['Switzerland / EEA', 'CH EEA'],
    ['Europe (London)', 'GB'],
    ['US, Asia (Tokyo) and Europe', 'US JP'],
    ['Europe', 'EU'],
    ['Asia', 'not-stated'],
    ['United States / Global', 'US worldwide'],
    ['Global (United States)', 'worldwide US'],
    ['Edge mondial (UE prioritaire)', 'worldwide EU'],
    ['Ireland + USA for global settlement', 'IE US'],
    ['US (EU-US Data Privacy Framework)', 'US'],
    ['Ireland, EU SCCs', 'IE'],
    ['United States (with clauses for EU data)', 'US'],
    ['India (UK IDTA)', 'IN'],
    ['USA (clauses contractuelles types de l’UE)', 'US'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});

describe('names of companies name no place', () => {
  test.each([
    ['UE/US (Sample Payments Europe Ltd, clauses contractuelles types)', 'EU US'],
    ['Sample Ireland Limited, Amsterdam', 'NL'],
    ['Exemple France SAS, Dublin', 'IE'],
    ['Muster Deutschland GmbH (Wien)', 'AT'],
    ['Sample Europe B.V., Germany', 'DE'],
    ['Sample Polska Sp. z o.o., Irlandia', 'IE'],
  ])('%s', (text, expected) => {
    expect(told(text)).toBe(expected);
  });
});
