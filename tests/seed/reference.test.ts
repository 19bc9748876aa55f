import { describe, expect, test } from 'vitest';
import { isIsoDate } from '../../app/domain/days';
import { INSTRUMENTS } from '../../app/domain/words';
import { ADEQUACY_DECISIONS } from '../../seed/reference/adequacy';
import { VENDOR_CATALOGUE } from '../../seed/reference/catalogue';
import { COUNTRY_ALIASES, COUNTRY_CODES, EEA_MEMBERSHIP } from '../../seed/reference/countries';
import { COUNTRY_EXPOSURES } from '../../seed/reference/country-exposures';
import { COUNTRY_FACTS } from '../../seed/reference/country-facts';
import { INSTRUMENT_CATALOGUE } from '../../seed/reference/instruments';
import { TERRITORIES } from '../../seed/reference/territories';
import type { Text } from '../../seed/reference/text';

const codes: ReadonlySet<string> = new Set(COUNTRY_CODES);

const isInEea = (code: string, day: string) =>
  EEA_MEMBERSHIP.some((row) => row.code === code && row.from <= day && (row.until === undefined || day <= row.until));

const isInForce = (key: string, day: string) => {
  const decision = ADEQUACY_DECISIONS.find((row) => row.key === key);
  if (!decision) throw new Error(`no decision ${key}`);
  const { inForceFrom, endsOn, expiresOn } = decision;
  return inForceFrom <= day && !(endsOn && endsOn <= day) && !(expiresOn && expiresOn <= day);
};

const isSourced = ({ source, verifiedOn }: { source: string; verifiedOn: string }) => {
  expect(new URL(source).protocol).toBe('https:');
  expect(isIsoDate(verifiedOn)).toBe(true);
};

const saysSomething = (text: Text) => text.en.trim() !== '' && text.fr.trim() !== '';

describe('countries', () => {
  test('all of ISO 3166-1 and Kosovo, once each', () => {
    expect(COUNTRY_CODES).toHaveLength(250);
    expect(codes.size).toBe(250);
    expect([...COUNTRY_CODES].every((code) => /^[A-Z]{2}$/.test(code))).toBe(true);
  });

  test('an alias is not a country itself and stands for one', () => {
    for (const [alias, code] of Object.entries(COUNTRY_ALIASES)) {
      expect(codes.has(alias), alias).toBe(false);
      expect(codes.has(code), code).toBe(true);
    }
  });

  test.each([
    ['FR', '2026-11-22', true],
    ['GP', '2026-11-22', true],
    ['MF', '2026-11-22', true],
    ['AX', '2026-11-22', true],
    ['NO', '2026-11-22', true],
    ['PF', '2026-11-22', false],
    ['GL', '2026-11-22', false],
    ['SJ', '2026-11-22', false],
    ['CH', '2026-11-22', false],
    ['GB', '2020-12-31', true],
    ['GB', '2021-01-01', false],
    ['GI', '2020-12-31', true],
    ['GI', '2021-01-01', false],
    ['BL', '2011-12-31', true],
    ['BL', '2012-01-01', false],
    ['HR', '2013-06-30', false],
    ['HR', '2013-07-01', true],
  ])('%s on %s is inside: %s', (code, day, inside) => {
    expect(isInEea(code, day)).toBe(inside);
  });

  test('27 Member States, 3 EFTA States and 7 territories today', () => {
    const today = EEA_MEMBERSHIP.filter((row) => row.until === undefined);
    const inGroup = (group: string) => today.filter((row) => row.group === group).length;
    expect([inGroup('eu'), inGroup('efta-eea'), inGroup('eu-territory')]).toEqual([27, 3, 7]);
    expect(new Set(today.map((row) => row.code)).size).toBe(37);
    expect(EEA_MEMBERSHIP.every((row) => isIsoDate(row.from) && (!row.until || isIsoDate(row.until)))).toBe(true);
  });

  test.each(EEA_MEMBERSHIP)('$code since $from names what it rests on', (row) => {
    expect(saysSomething(row.basis)).toBe(true);
    isSourced(row);
  });
});

describe('territories', () => {
  test.each(TERRITORIES)('$code has a note in both languages, sourced', (row) => {
    expect(codes.has(row.code)).toBe(true);
    expect(saysSomething(row.note)).toBe(true);
    isSourced(row);
  });

  test('once each, and only Svalbard and Jan Mayen under review', () => {
    expect(new Set(TERRITORIES.map(({ code }) => code)).size).toBe(TERRITORIES.length);
    expect(TERRITORIES.filter(({ isUnderReview }) => isUnderReview).map(({ code }) => code)).toEqual(['SJ']);
    expect(isInEea('SJ', '2026-11-22')).toBe(false);
  });
});

describe('what is on record about countries', () => {
  test.each(COUNTRY_EXPOSURES)('$code: exposure has a reason in both languages, sourced', (row) => {
    expect(codes.has(row.code)).toBe(true);
    expect(isIsoDate(row.from)).toBe(true);
    expect(saysSomething(row.reason)).toBe(true);
    isSourced(row);
  });

  test('one row for a country at most', () => {
    expect(COUNTRY_EXPOSURES.map(({ code }) => code)).toEqual(['US', 'IN', 'CN', 'RU']);
    expect(COUNTRY_FACTS.map(({ code }) => code)).toEqual(['US', 'CN', 'RU', 'IN', 'GB']);
  });

  test.each(COUNTRY_FACTS)('$code: each law and each finding has its day and its source', (row) => {
    expect(row.laws.length).toBeGreaterThan(0);
    expect(row.findings.length).toBeGreaterThan(0);
    for (const { what, on, source } of [...row.laws, ...row.findings]) {
      expect(saysSomething(what)).toBe(true);
      expect(on <= row.verifiedOn, on).toBe(true);
      isSourced({ source, verifiedOn: row.verifiedOn });
    }
  });
});

describe('adequacy decisions', () => {
  test.each([
    ['us-dpf', '2023-07-01', false],
    ['us-dpf', '2023-07-10', true],
    ['us-dpf', '2024-01-01', true],
    ['us-privacy-shield', '2020-07-15', true],
    ['us-privacy-shield', '2020-07-16', false],
    ['us-safe-harbour', '2015-10-05', true],
    ['us-safe-harbour', '2015-10-06', false],
    ['br', '2026-01-25', false],
    ['br', '2026-01-28', true],
    ['gb', '2021-06-27', false],
    ['gb', '2021-06-28', true],
    ['gb', '2031-12-26', true],
    ['gb', '2031-12-28', false],
    ['epo', '2025-07-14', false],
    ['epo', '2025-07-15', true],
    ['hu', '2004-04-30', true],
    ['hu', '2004-05-01', false],
  ])('%s on %s is in force: %s', (key, day, inForce) => {
    expect(isInForce(key, day)).toBe(inForce);
  });

  test('seventeen destinations today, three ended decisions', () => {
    const inForce = ADEQUACY_DECISIONS.filter((row) => row.status === 'in-force');
    expect(new Set(inForce.map((row) => row.destination)).size).toBe(17);
    expect(ADEQUACY_DECISIONS.length - inForce.length).toBe(3);
    expect(new Set(ADEQUACY_DECISIONS.map((row) => row.key)).size).toBe(ADEQUACY_DECISIONS.length);
  });

  test.each(ADEQUACY_DECISIONS)('$key is dated, sourced and explained', (row) => {
    expect(row.destination.startsWith('INT_ORG:') || codes.has(row.destination)).toBe(true);
    for (const day of [row.adoptedOn, row.inForceFrom, row.verifiedOn, row.endsOn, row.expiresOn])
      expect(day === undefined || isIsoDate(day), day).toBe(true);
    expect(row.inForceFrom >= row.adoptedOn).toBe(true);
    expect(row.endsOn !== undefined).toBe(row.status !== 'in-force');
    isSourced(row);
    expect(saysSomething(row.condition)).toBe(true);
    if (row.standing) expect(saysSomething(row.standing)).toBe(true);
    if (row.requiresEntityCheck) expect(row.scope).toBe('conditional');
  });

  test('the recipients to check are those of the six conditional decisions in force that turn on the recipient', () => {
    const toCheck = ADEQUACY_DECISIONS.filter((row) => row.requiresEntityCheck && row.status === 'in-force');
    expect(toCheck.map((row) => row.destination).sort()).toEqual(['BR', 'CA', 'IL', 'JP', 'KR', 'US']);
  });
});

test.each([
  ['ch', '2000/518/EC', '2000-07-26'],
  ['ca', '2002/2/EC', '2001-12-20'],
  ['ar', '2003/490/EC', '2003-06-30'],
  ['gg', '2003/821/EC', '2003-11-21'],
  ['im', '2004/411/EC', '2004-04-28'],
  ['je', '2008/393/EC', '2008-05-08'],
  ['fo', '2010/146/EU', '2010-03-05'],
  ['ad', '2010/625/EU', '2010-10-19'],
  ['il', '2011/61/EU', '2011-01-31'],
  ['uy', '2012/484/EU', '2012-08-21'],
  ['nz', '2013/65/EU', '2012-12-19'],
  ['jp', '(EU) 2019/419', '2019-01-23'],
  ['kr', '(EU) 2022/254', '2021-12-17'],
  ['gb', '(EU) 2021/1772', '2021-06-28'],
  ['us-dpf', '(EU) 2023/1795', '2023-07-10'],
  ['br', '(EU) 2026/179', '2026-01-26'],
  ['epo', '(EU) 2025/1382', '2025-07-15'],
  ['us-safe-harbour', '2000/520/EC', '2000-07-26'],
  ['us-privacy-shield', '(EU) 2016/1250', '2016-07-12'],
  ['hu', '2000/519/EC', '2000-07-26'],
])('%s is Decision %s of %s', (key, decision, adoptedOn) => {
  expect(ADEQUACY_DECISIONS.find((row) => row.key === key)).toMatchObject({ decision, adoptedOn });
});

test('legal risk: the United Kingdom lapses, the United States are in dispute, Brazil is not yet in the EEA Agreement', () => {
  const risky = ADEQUACY_DECISIONS.filter((row) => row.status === 'in-force' && row.legalRisk !== 'none');
  expect(risky.map(({ key, legalRisk }) => [key, legalRisk])).toEqual([
    ['gb', 'sunset'],
    ['us-dpf', 'litigation'],
  ]);
  expect(ADEQUACY_DECISIONS.filter(({ notYetInEea }) => notYetInEea).map(({ key }) => key)).toEqual(['br']);
});

describe('instruments', () => {
  test('one row for each instrument, no more', () => {
    expect(Object.keys(INSTRUMENT_CATALOGUE).sort()).toEqual([...INSTRUMENTS].sort());
  });

  test.each([...INSTRUMENTS])('%s has words in both languages and a checklist with distinct keys', (instrument) => {
    const row = INSTRUMENT_CATALOGUE[instrument];
    for (const text of [row.name, row.shortName, row.use, ...row.evidence.map((line) => line.label)])
      expect(saysSomething(text)).toBe(true);
    const keys = row.evidence.map((line) => line.key);
    expect(keys.length).toBeGreaterThan(0);
    expect(new Set(keys).size).toBe(keys.length);
    for (const key of keys) expect(key).toMatch(/^[a-z0-9]+(-[a-z0-9]+)*$/);
    isSourced(row);
    if (row.regime === 'eu' && instrument !== 'statement-only')
      expect(row.dpv).toMatch(/^https:\/\/w3id\.org\/dpv\/legal\/eu\/gdpr#A4[569]-/);
    if (row.assessmentOnlyIf) expect(keys).toContain(row.assessmentOnlyIf);
  });

  test('old clauses were tolerated until 27 December 2022, Safe Harbour and Privacy Shield not a day', () => {
    for (const instrument of ['scc-2001-497', 'scc-2004-915', 'scc-2010-87'] as const)
      expect(INSTRUMENT_CATALOGUE[instrument]).toMatchObject({
        repealedOn: '2021-09-27',
        toleratedUntilOn: '2022-12-27',
      });
    expect(INSTRUMENT_CATALOGUE['safe-harbour'].repealedOn).toBe('2015-10-06');
    expect(INSTRUMENT_CATALOGUE['privacy-shield'].repealedOn).toBe('2020-07-16');
    expect(INSTRUMENT_CATALOGUE['safe-harbour'].toleratedUntilOn).toBeUndefined();
    expect(INSTRUMENT_CATALOGUE['privacy-shield'].toleratedUntilOn).toBeUndefined();
  });

  test('an assessment is a record of its own, not a line of a checklist of the GDPR', () => {
    for (const instrument of INSTRUMENTS.filter((one) => INSTRUMENT_CATALOGUE[one].regime === 'eu'))
      for (const { key } of INSTRUMENT_CATALOGUE[instrument].evidence)
        expect(key).not.toMatch(/^assessment-|^supplementary-measures$/);
  });

  test('every safeguard of Art. 46 needs one; module 4 only where the processor adds data collected in the Union', () => {
    for (const instrument of INSTRUMENTS) {
      const { article, regime, needsAssessment } = INSTRUMENT_CATALOGUE[instrument];
      if (regime === 'eu' && article.startsWith('46')) expect(needsAssessment, instrument).toBe('required');
      if (regime === 'eu' && article === '45') expect(needsAssessment, instrument).not.toBe('required');
    }
    const conditional = INSTRUMENTS.filter((one) => INSTRUMENT_CATALOGUE[one].assessmentOnlyIf);
    expect(conditional).toEqual(['scc-module-4']);
  });

  test('only the clauses with a processor as importer ask for Clause 9', () => {
    const asking = INSTRUMENTS.filter((instrument) =>
      INSTRUMENT_CATALOGUE[instrument].evidence.some((line) => line.key === 'clause-9-option'),
    );
    expect(asking).toEqual(['scc-module-2', 'scc-module-3']);
  });
});

describe('vendor catalogue', () => {
  test('66 vendors, each key once', () => {
    expect(VENDOR_CATALOGUE).toHaveLength(66);
    expect(new Set(VENDOR_CATALOGUE.map((vendor) => vendor.key)).size).toBe(66);
  });

  test('no two names, aliases or domains are the same, whatever the case', () => {
    const names = VENDOR_CATALOGUE.flatMap((vendor) => [vendor.name, ...vendor.aliases]).map((name) =>
      name.toLowerCase(),
    );
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    const domains = VENDOR_CATALOGUE.flatMap((vendor) => vendor.domains);
    expect(domains.filter((domain, at) => domains.indexOf(domain) !== at)).toEqual([]);
  });

  test.each(VENDOR_CATALOGUE)(
    '$key suggests real countries and real addresses, and claims no verification',
    (vendor) => {
      const { establishmentCountry, headquartersCountry, parentCountry, ...rest } = vendor.suggestions;
      for (const country of [establishmentCountry, headquartersCountry, parentCountry])
        expect(country === undefined || codes.has(country.value), country?.value).toBe(true);
      for (const address of [rest.website, rest.subprocessorListUrl, rest.contractUrl])
        expect(address === undefined || (address.value.startsWith('https://') && URL.canParse(address.value))).toBe(
          true,
        );
      expect(vendor.verifiedOn).toBeNull();
    },
  );
});
