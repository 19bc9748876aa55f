import { describe, expect, test } from 'vitest';
import { FINDING_CODES, type Finding, type FindingCode } from '../../app/domain/findings';
import { LANGUAGES, type Language } from '../../app/domain/words';
import * as i18n from '../../app/lib/i18n';
import routes from '../../app/routes';
import { stepOf, subjectPath } from '../../app/ui/findings-steps';
import { findingValues } from '../../app/ui/findings-words';

const today = '2026-11-22';
const wordsOf = (language: Language) => ({
  language,
  today,
  t: i18n.translator(language),
  day: (day: string) => i18n.formatDay(day, language),
  instant: (instant: string) => i18n.formatInstant(instant, language),
  relative: (day: string) => i18n.formatRelativeDay(day, today, language),
  number: (value: number) => i18n.formatNumber(value, language),
  country: (code: string) => i18n.countryName(code, language),
  word: (kind: string, code: string) => i18n.translator(language)(`words.${kind}.${code}` as i18n.MessageKey),
});

const TO_THE_STATES = { destination: 'US', mode: 'storage', reason: 'instrument-in-force' };
const EVIDENCE: Partial<Record<FindingCode, Finding['evidence']>> = {
  'adequacy-scope-unconfirmed': {
    destination: 'CA',
    mode: 'storage',
    reason: 'adequacy-scope-unconfirmed',
    decision: '2002/2/EC',
  },
  'adequacy-expiring': {
    destination: 'GB',
    mode: 'storage',
    reason: 'adequacy-in-force',
    decision: '(EU) 2021/1772',
    expiresOn: '2031-12-27',
  },
  'statement-is-no-safeguard': { statedAs: 'complies with GDPR' },
  'dpf-not-checked': { status: 'not-checked' },
  'dpf-check-stale': { checkedOn: '2025-01-01' },
  'dpf-certification-due': { dueOn: '2026-12-12' },
  'identity-incomplete': { missing: 'contractingEntity, address, contact' },
  'entity-country-conflict': { locations: 'US', establishmentCountry: 'AU' },
  'parent-exposure': { country: 'US', via: 'parent', locations: 'IE, FR', parentName: '' },
  'role-conflict': { roles: 'joint-controller, processor' },
  'self-hosted-listed': { published: 'yes' },
  'derogation-recurring': {
    destination: 'IN',
    mode: 'processing',
    reason: 'instrument-in-force',
    instrument: 'derogation-consent',
    frequency: 'regular',
  },
  'assessment-missing': { ...TO_THE_STATES, instrument: 'scc-module-3' },
  'assessment-in-progress': { ...TO_THE_STATES, assessment: 'a1', title: 'Support from Ohio' },
  'assessment-negative': { ...TO_THE_STATES, assessment: 'a1', title: 'Support from Ohio', decision: 'suspend' },
  'assessment-overdue': { ...TO_THE_STATES, assessment: 'a1', title: 'Support from Ohio', dueOn: '2026-10-01' },
  'dpf-without-fallback': { ...TO_THE_STATES, decision: '(EU) 2023/1795' },
  'module-mismatch': { instrument: 'scc-module-2', role: 'recipient', fitting: 'scc-module-1, scc-module-4' },
  'annexes-incomplete': { instrument: 'scc-module-3', missing: 'annex-1b-complete, annex-2-complete', count: 2 },
  'compelling-interests-undocumented': { missing: 'authority-informed-on, persons-informed-on', count: 2 },
  'evidence-unverified': { instrument: 'bcr-processor', verifiedOn: '2025-01-01' },
  'importer-subject-to-gdpr': { instrument: 'scc-module-2' },
  'authorisation-window-open': { authorisation: 'specific', objectionUntilOn: '2026-12-01' },
  'authorisation-refused': { objectionUntilOn: '2026-11-01' },
  'onward-safeguard-missing': { vendors: 'Helpline, Archive', destinations: 'IN, PH' },
  'retention-to-review': { retention: '5 years', months: 60 },
  'evidence-incomplete': { instrument: 'scc-module-3', missing: 'a, b', count: 2 },
  'to-confirm': { count: 7 },
  'no-transfer-claim-unproven': { engagements: 3, unknownPlaces: 2, unnamedVendors: 1 },
  'no-transfer-claim-contradicted': { transfers: 2, destinations: 'US, AU' },
  'commitment-stricter': { commitment: 'breach-notice-hours', hours: 48 },
  'customer-unreached': { customer: 'Harbour', number: 4, window: 'open', objectionUntilOn: '2026-12-14' },
  'customer-unaddressed': { customer: 'Harbour' },
  'review-overdue': { review: 'record-review', dueOn: '2026-04-03', lastOn: '2023-04-03' },
};
const finding = (code: FindingCode): Finding => ({
  code,
  severity: 'attention',
  subject: { kind: 'engagement', id: 'e1' },
  engagementId: 'e1',
  vendorId: 'v1',
  evidence: EVIDENCE[code] ?? {
    service: 'Hosting',
    role: 'sub-processor',
    destination: 'US',
    mode: 'processing',
    reason: 'no-safeguard-recorded',
    authorisation: 'unknown',
    name: 'A host',
  },
});

describe.each(LANGUAGES)('in %s', (language) => {
  const words = wordsOf(language);
  test.each(FINDING_CODES)('%s reads as a sentence without a code in it', (code) => {
    const sentence = words.t(`finding.${code}`, findingValues(finding(code), words));
    expect(sentence).toMatch(/[.»”]$/);
    expect(sentence).not.toMatch(/[{}]|undefined|[a-z]+-(controller|processor)-|contractingEntity/);
    for (const count of [1, 3]) expect(words.t(`finding.${code}.many`, { count })).not.toMatch(/[{}]/);
  });
});

test('evidence stands in words', () => {
  const sentence = (code: FindingCode, language: Language) =>
    wordsOf(language).t(`finding.${code}`, findingValues(finding(code), wordsOf(language)));
  expect(sentence('safeguard-missing', 'en')).toBe('United States (US), processed. No safeguard is recorded.');
  expect(sentence('safeguard-missing', 'fr')).toBe('États-Unis (US), traitement. Aucune garantie n’est consignée.');
  expect(sentence('identity-incomplete', 'en')).toBe(
    'Missing, or still to confirm: contracting entity, address and contact.',
  );
  expect(sentence('commitment-stricter', 'en')).toContain('48 hours');
  expect(sentence('review-overdue', 'en')).toContain('3 Apr 2023');
  expect(sentence('assessment-negative', 'en')).toContain('ended with “Suspend”');
  expect(sentence('assessment-overdue', 'fr')).toContain('devait être revue le 1er oct. 2026');
  expect(sentence('module-mismatch', 'en')).toContain('SCC, module 1 or SCC, module 4');
  expect(sentence('annexes-incomplete', 'en')).toContain(
    'Annex I.B (description of the transfer) and Annex II (security measures)',
  );
  expect(sentence('authorisation-window-open', 'en')).toContain('have not agreed and can answer until 1 Dec 2026');
  expect(sentence('onward-safeguard-missing', 'en')).toBe(
    'Data goes on to Helpline and Archive (India (IN) and Philippines (PH)) without a valid safeguard.',
  );
});

test('a customer that was not reached: while it could object, afterwards, and where there is nothing to object to', () => {
  const words = wordsOf('en');
  const said = (window: string) => {
    const one = finding('customer-unreached');
    return words.t(`finding.${one.code}`, findingValues({ ...one, evidence: { ...one.evidence, window } }, words));
  };
  expect(said('open')).toMatch(/It may object until 14 Dec 2026 \(in 22 days\) and does not know\.$/);
  expect(said('over')).toMatch(/could have objected ended on 14 Dec 2026/);
  expect(said('none')).toMatch(/all its addresses refused it\.$/);
});

test('what is only further down the chain names who leads there', () => {
  const deep = { ...finding('onward-safeguard-missing'), evidence: { vendors: 'Helpline', destinations: '' } };
  const words = wordsOf('en');
  expect(words.t('finding.onward-safeguard-missing', findingValues(deep, words))).toBe(
    'By way of Helpline, data goes on without a valid safeguard.',
  );
});

test('module 4 asks for an assessment only if data is added', () => {
  const words = wordsOf('en');
  const asked = (severity: Finding['severity']) =>
    words.t('finding.assessment-missing', findingValues({ ...finding('assessment-missing'), severity }, words));
  expect(asked('attention')).toContain('a transfer impact assessment is needed');
  expect(asked('unknown')).toContain('Whether it does is not recorded');
});

type Entry = { path?: string | undefined; children?: Entry[] | undefined };
const addressesOf = (entries: readonly Entry[], above = ''): string[] =>
  entries.flatMap(({ path, children = [] }) => {
    const whole = path ? `${above}/${path}` : above;
    return [whole, ...addressesOf(children, whole)];
  });

test('every step and every subject leads to a page that exists', async () => {
  const addresses = addressesOf(await routes).map(
    (address) => new RegExp(`^${address.replace(/[.]/g, '\\.').replace(/:\w+/g, '[^/]+')}$`),
  );
  const exists = (path: string) => addresses.some((address) => address.test(`/app/org${path.replace(/[?#].*/, '')}`));
  const subjects = ['organisation', 'vendor', 'engagement', 'transfer', 'safeguard', 'customer'] as const;
  for (const code of FINDING_CODES)
    for (const kind of subjects) {
      const about = { ...finding(code), subject: { kind, id: 'e1:US:storage' } };
      expect([code, stepOf(about).path, exists(stepOf(about).path)]).toEqual([code, stepOf(about).path, true]);
      expect([code, subjectPath(about), exists(subjectPath(about))]).toEqual([code, subjectPath(about), true]);
    }
});

test('a missing safeguard is added for the country it is missing for', () => {
  expect(stepOf(finding('safeguard-missing')).path).toBe('/register/engagements/e1/safeguards/new?country=US');
});
