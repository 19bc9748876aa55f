import { describe, expect, test } from 'vitest';
import { toldWhole } from './places-table';

describe('a country or a union by name, by code, in capitals or not', () => {
  test.each([
    ['Germany', 'DE 1'],
    ['US', 'US 1'],
    ['us', 'US 1'],
    ['usa', 'US 1'],
    ['uk', 'GB 1'],
    ['eu', 'EU 1'],
    ['France xy', 'FR 0.7'],
    ['France x', 'FR 1'],
    ['France 12', 'FR 1'],
    ['France (example.com)', 'FR 1'],
    ['Germany (support.example.com)', 'DE remote-access 1'],
    ['France, info@example.de', 'FR 1'],
    ['https://example.fr/paris', '?'],
    ['EU27', 'EU 1'],
    ['EU 27', 'EU 1'],
    ['see EU', 'EU 1'],
    ['SEE', 'EEA 1'],
    ['see', 'not-stated 1'],
    ['VS', 'US 1'],
    ['vs', '? vs'],
    ['EUA', 'US 1'],
    ['Perú', 'PE 1'],
    ['Peru', 'PE 1'],
    ['Togo', 'TG 1'],
    ['togo', '? togo'],
    ['Turkey', 'TR 1'],
    ['chat in turkey', '? chat in turkey'],
    ['Chad', 'TD 1'],
    ['CHINA', 'CN 1'],
    ['china', '? china'],
    ['US Virgin Islands', 'VI 1'],
    ['St. Kitts and Nevis', 'KN 1'],
    ['Saint Kitts & Nevis', 'KN 1'],
    ['Trinidad and Tobago', 'TT 1'],
    ['Korea, Republic of', 'KR 1'],
    ['Congo (Kinshasa)', 'CD 1'],
    ['Bosnia and Herzegovina', 'BA 1'],
    ['Guinea-Bissau', 'GW 1'],
    ['Frankfurt am Main', 'DE Frankfurt am Main 0.8'],
    ['Frankfurt (Main)', 'DE Frankfurt 0.8'],
    ['Saint-Martin', 'MF 1'],
    ['Pont-Saint-Martin', '? Pont-Saint-Martin'],
    ['Clermont-Ferrand', 'FR Clermont-Ferrand 0.8'],
    ['New York, NY', 'US New York 0.8'],
    ['New\nYork', 'GB York 0.6 unread New'],
    ['Washington DC', 'US Washington DC 0.8'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('names of several words, small letters and initials', () => {
  test.each([
    ['nice servers', '? nice servers'],
    ['Nice servers', '? Nice servers'],
    ['new york', 'US new york 0.8'],
    ['frankfurt', 'DE frankfurt 0.8'],
    ['frankfurt, germany', 'DE frankfurt 1'],
    ['Frankfurt, germany', 'DE Frankfurt 1'],
    ['texas', 'US texas 0.8'],
    ['hosting in Texas', 'US storage Texas 0.8'],
    ['german servers', 'DE storage 0.8'],
    ['cuba', '? cuba'],
    ['Cuba', 'CU 1'],
    ['CUBA', 'CU 1'],
    ['PERU', 'PE 1'],
    ['peru', '? peru'],
    ['irã', 'IR 1'],
    ['uae', '? uae'],
    ['UAE', 'AE 1'],
    ['Uae', '? Uae'],
    ['U.A.E.', 'AE 1'],
    ['eea', 'EEA 1'],
    ['EEA 30', 'EEA 1'],
    ['EU-27', 'EU 1'],
    ['European union', 'EU 1'],
    ['intra-EU', 'EU 0.6'],
    ['intra EU', 'EU 0.6'],
    ['Perú y Chile', 'PE 1 + CL 1'],
    ['New-York', 'US New-York 0.8'],
    ['Hong-Kong', 'HK 1'],
    ['Hong Kong SAR', 'HK 1'],
    ['Hong/Kong', '? Hong'],
    ['Korea (Republic of)', 'KR 1'],
    ['Trinidad & Tobago', 'TT 1'],
    ['Frankfurt/Main', 'DE Frankfurt 0.8'],
    ['Frankfurt-am-Main', 'DE Frankfurt-am-Main 0.8'],
    ['Saint-Denis', 'FR Saint-Denis 0.8'],
    ['Saint-Denis-Exemple', '? Saint-Denis-Exemple'],
    ['Saint Denis Exemple', 'FR Saint Denis 0.7'],
    ['Exemple-Saint-Denis', '? Exemple-Saint-Denis'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('flags and initials', () => {
  test.each([
    ['🇩🇪', 'DE 1'],
    ['🇩🇪 Germany, 🇫🇷 Paris', 'DE 1 + FR Paris 1'],
    ['🇩🇪🇫🇷', 'DE 1 + FR 1'],
    ['U.S.', 'US 1'],
    ['U.S.A.', 'US 1'],
    ['U.K. (London)', 'GB London 1'],
    ['E.U.', 'EU 1'],
    ['EE. UU.', 'US 1'],
    ['EE.UU.', 'US 1'],
    ['EEUU', 'US 1'],
    ['🇩🇪 🇫🇷', 'DE 1 + FR 1'],
    ['🇺🇸 US', 'US 1'],
    ['Berlin 🇩🇪', 'DE Berlin 0.8'],
    ['🇪🇺', 'EU 1'],
    ['U.S. and E.U.', 'US 1 + EU 1'],
    ['U.S.A', 'US 1'],
    ['EE UU', 'US 1'],
    ['EE.UU', 'US 1'],
    ['EE. UU., Irlanda', 'US 1 + IE 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('addresses of the web name no place', () => {
  test.each([
    ['the U.S. and U.K.', 'US 1 + GB 1'],
    ['Node.js in Germany', 'DE 0.7'],
    ['example.com', '?'],
    ['eu.example.com', '?'],
    ['mail@example.de', '?'],
    ['Germany www.example.com', 'DE 1'],
    ['Node.js France', 'FR 0.7'],
    ['France,example.com', 'FR 1'],
    ['ftp://germany.example', '?'],
    ['germany@example.com', '?'],
    ['Germany;example.fr', 'DE 1'],
    ['(germany.example)', '?'],
    ['a.b.germany', '?'],
    ['germany.fr.example.', '?'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});
