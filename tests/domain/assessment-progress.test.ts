import { describe, expect, test } from 'vitest';
import { approvalGaps, measureLimits } from '../../app/domain/assessment-approval';
import { assessmentProgress } from '../../app/domain/assessment-progress';
import { AssessmentFacts } from '../../app/domain/facts';
import { ASSESSMENT_QUESTIONS } from '../../seed/reference/assessment-questions';

type Stated = Partial<AssessmentFacts>;
const assessment = (facts: Stated = {}) => AssessmentFacts.parse({ title: 'Vendor → United States', ...facts });

const answersTo = (questions: readonly { key: string }[]) =>
  Object.fromEntries(questions.map(({ key }) => [key, 'said']));
/** Everything answered, a gap found, nothing that contradicts it. */
const finished = ({ answers, ...facts }: Stated = {}) =>
  assessment({
    covers: ['e:US:storage'],
    instrument: 'scc-module-3',
    outcome: 'incompatible',
    measures: ['keys-in-eea'],
    measuresEffective: 'yes',
    decision: 'proceed-with-measures',
    reviewDueOn: '2027-11-22',
    ...facts,
    answers: { ...answersTo(ASSESSMENT_QUESTIONS), 'use-case': 'encrypted-storage', ...answers },
  });
const gaps = (facts: AssessmentFacts) => approvalGaps(facts, ASSESSMENT_QUESTIONS);
const reasons = (facts: AssessmentFacts) => gaps(facts).map(({ step, reason }) => `${step} ${reason}`);

describe('progress', () => {
  test('of a new one names every required question, those on measures not yet among them', () => {
    const { steps, answered, required } = assessmentProgress(assessment(), ASSESSMENT_QUESTIONS);
    expect(steps.map(({ state }) => state)).toEqual(['open', 'open', 'open', 'open', 'open', 'open']);
    expect(answered).toBe(0);
    expect(required).toBe(
      ASSESSMENT_QUESTIONS.filter((one) => one.required && !one.onlyWithMeasures).length +
        ['covers', 'instrument', 'outcome', 'decision', 'reviewDueOn'].length,
    );
    expect(steps[1]?.open).toContain('answers.instrument-signed-on');
  });
  test('asks for measures once something has to be closed', () => {
    const open = (outcome: AssessmentFacts['outcome']) =>
      assessmentProgress(assessment({ outcome }), ASSESSMENT_QUESTIONS).steps[3]?.open;
    expect(open('no-problematic-law')).toEqual([]);
    const nothingFound = assessment({ outcome: 'no-problematic-law' });
    expect(assessmentProgress(nothingFound, ASSESSMENT_QUESTIONS).steps[3]?.state).toBe('complete');
    expect(open('might-apply')).toEqual([
      'measures',
      'measuresEffective',
      'answers.use-case',
      'answers.effectiveness-why',
    ]);
  });
  test('a blank answer is none, "not known" is one', () => {
    const step = (said: string) =>
      assessmentProgress(assessment({ answers: { 'importer-in-scope': said } }), ASSESSMENT_QUESTIONS).steps[2];
    expect(step('  ')?.open).toContain('answers.importer-in-scope');
    expect(step('unknown')?.open).not.toContain('answers.importer-in-scope');
  });
  test('what waits for confirmation leaves its step unfinished', () => {
    const facts = finished({ toConfirm: ['answers.purpose', 'instrument'] });
    const { steps, toConfirm } = assessmentProgress(facts, ASSESSMENT_QUESTIONS);
    expect(steps.map(({ state }) => state)).toEqual(['begun', 'begun', 'complete', 'complete', 'complete', 'complete']);
    expect(toConfirm).toBe(2);
  });
});

describe('approval', () => {
  test('of everything answered has nothing in its way', () => {
    expect(gaps(finished())).toEqual([]);
  });
  test.each<[string, Stated, string[]]>([
    ['an open question', { answers: { redress: '' } }, ['3 unanswered']],
    ['an unconfirmed suggestion', { toConfirm: ['answers.laws'] }, ['3 to-confirm']],
    ['no review day', { reviewDueOn: undefined }, ['6 unanswered']],
    ['no decision', { decision: undefined }, ['5 unanswered']],
    ['proceeding as if nothing were found', { decision: 'proceed' }, ['5 proceeds-without-measures']],
    ['measures that do not work', { measuresEffective: 'no' }, ['4 measures-not-effective']],
    [
      'contracts alone said to work',
      { measures: ['contractual', 'organisational'] },
      ['4 measures-cannot-be-effective'],
    ],
    ['use case 6', { answers: { 'use-case': 'processing-in-clear' } }, ['4 measures-cannot-be-effective']],
    ['use case 7', { answers: { 'use-case': 'remote-access-in-clear' } }, ['4 measures-cannot-be-effective']],
    [
      'a law that might apply, proceeding without a reason',
      { outcome: 'might-apply', decision: 'proceed', measuresEffective: 'no', answers: { 'no-reason-to-believe': '' } },
      ['3 reason-to-believe-missing'],
    ],
    [
      'a law that might apply, with a documented reason why not',
      { outcome: 'might-apply', decision: 'proceed', measuresEffective: 'no' },
      [],
    ],
    ['nothing found, nothing done', { outcome: 'no-problematic-law', decision: 'proceed', measures: [] }, []],
  ])('%s', (_, facts, expected) => {
    expect(reasons(finished(facts))).toEqual(expected);
  });
  test.each<[string, Stated, string[]]>([
    [
      'a reason to believe that is missing',
      {
        outcome: 'might-apply',
        decision: 'proceed',
        measuresEffective: 'no',
        answers: { 'no-reason-to-believe': ' ' },
      },
      ['answers.no-reason-to-believe'],
    ],
    ['a decision that does not follow', { decision: 'proceed', measuresEffective: 'no' }, ['decision']],
    ['measures that are not effective', { measuresEffective: 'no' }, ['measuresEffective']],
    ['measures that cannot be', { measures: ['contractual'] }, ['measuresEffective']],
  ])('%s is put right where it is', (_, facts, fields) => {
    expect(gaps(finished(facts)).at(-1)?.fields).toEqual(fields);
  });
  test.each([
    'keys-in-eea',
    'pseudonymisation',
    'encrypted-transit',
    'protected-recipient',
    'split-processing',
  ] as const)('%s is a technical measure: it may be found to work', (measure) => {
    expect(reasons(finished({ measures: [measure] }))).toEqual([]);
    expect(reasons(finished({ measures: [measure, 'contractual'] }))).toEqual([]);
  });
  test('to stop asks for nothing but what is stopped', () => {
    expect(reasons(assessment({ decision: 'stop' }))).toEqual(['1 unanswered']);
    expect(reasons(assessment({ decision: 'suspend', covers: ['e:US:storage'] }))).toEqual([]);
    expect(reasons(assessment({ decision: 'stop', covers: ['e:US:storage'], toConfirm: ['decision'] }))).toEqual([
      '5 to-confirm',
    ]);
  });
  test('of one kept elsewhere asks for its conclusion and review day alone', () => {
    const elsewhere = assessment({ documentUrl: 'https://files.example/tia.pdf', covers: ['e:US:storage'] });
    expect(gaps(elsewhere).flatMap(({ fields }) => fields)).toEqual(['decision', 'reviewDueOn']);
    expect(gaps({ ...elsewhere, decision: 'proceed', reviewDueOn: '2027-11-22' })).toEqual([]);
    expect(
      gaps({ ...elsewhere, decision: 'proceed', reviewDueOn: '2027-11-22', answers: { purpose: 'x' } }),
    ).not.toEqual([]);
  });
});

test('what Annex 2 says against measures is said only where measures are needed', () => {
  const limits = (facts: Stated) => measureLimits(finished(facts));
  expect(limits({})).toEqual([]);
  expect(limits({ answers: { 'use-case': 'processing-in-clear', 'data-format': 'encrypted-provider-keys' } })).toEqual([
    'processing-in-clear',
    'provider-keys',
  ]);
  expect(limits({ measures: ['contractual', 'organisational'] })).toEqual(['no-technical-measure']);
  expect(limits({ measures: ['contractual', 'split-processing'] })).toEqual([]);
  expect(limits({ measures: [] })).toEqual([]);
  expect(limits({ answers: { 'use-case': 'remote-access-in-clear' } })).toEqual(['remote-access-in-clear']);
  expect(limits({ outcome: 'no-problematic-law', answers: { 'use-case': 'processing-in-clear' } })).toEqual([]);
});
