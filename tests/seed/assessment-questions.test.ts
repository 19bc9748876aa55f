import { expect, test } from 'vitest';
import { FACTS_OF_STEP } from '../../app/domain/assessment-progress';
import { AssessmentFacts } from '../../app/domain/facts';
import { MESSAGES } from '../../app/locales';
import { ASSESSMENT_QUESTIONS } from '../../seed/reference/assessment-questions';

test('every question has a key of its own, and words in both languages', () => {
  const keys = ASSESSMENT_QUESTIONS.map(({ key }) => key);
  expect(new Set(keys).size).toBe(keys.length);
  for (const language of ['en', 'fr'] as const) {
    const labels = ASSESSMENT_QUESTIONS.map(({ label }) => label[language]);
    expect(new Set(labels).size, language).toBe(labels.length);
    for (const { key, label, help } of ASSESSMENT_QUESTIONS) {
      expect(label[language].trim(), key).not.toBe('');
      expect(help[language].trim(), key).not.toBe('');
    }
  }
});

test('a choice, and nothing else, offers codes that have words', () => {
  for (const { key, kind, choice } of ASSESSMENT_QUESTIONS) {
    expect(Boolean(choice), key).toBe(kind === 'choice');
    for (const code of choice?.codes ?? [])
      for (const language of ['en', 'fr'] as const)
        expect(MESSAGES[language]).toHaveProperty([`words.${choice?.vocabulary}.${code}`]);
  }
});

test('every answer and fact fits into the list of what waits for confirmation', () => {
  const facts = Object.values(FACTS_OF_STEP).flat();
  const waiting = [...facts, ...ASSESSMENT_QUESTIONS.map(({ key }) => `answers.${key}`)];
  expect(AssessmentFacts.shape.toConfirm.safeParse(waiting).success).toBe(true);
});

test('the steps settle every fact but those of the approval, and of what the assessment is about', () => {
  const settled: readonly string[] = Object.values(FACTS_OF_STEP).flat();
  expect(
    Object.keys(AssessmentFacts.shape)
      .filter((fact) => !settled.includes(fact))
      .toSorted(),
  ).toEqual(['answers', 'approvedOn', 'approver', 'destination', 'toConfirm'].toSorted());
});
