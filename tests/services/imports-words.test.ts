import { describe, expect, test } from 'vitest';
import { MATCH_REASONS } from '../../app/domain/import-plan-types';
import { KEPT_REASONS } from '../../app/domain/import-undo';
import { ROW_PROBLEM_CODES } from '../../app/domain/recognition/cells';
import { IMPORT_FIELDS } from '../../app/domain/recognition/fields';
import { type MessageKey, translator } from '../../app/lib/i18n';
import { MESSAGES } from '../../app/locales';
import { REVIEW_FILTERS } from '../../app/services/imports-review.server';

describe.each(['en', 'fr'] as const)('in %s', (language) => {
  test.each([
    ...ROW_PROBLEM_CODES.map((code) => `imports.problem.${code}`),
    ...MATCH_REASONS.map((reason) => `imports.matched.${reason}`),
    ...KEPT_REASONS.map((reason) => `imports.left.${reason}`),
    ...REVIEW_FILTERS.map((filter) => `imports.filter.${filter}`),
  ])('%s has words', (key) => {
    expect(MESSAGES[language]).toHaveProperty([key]);
  });

  test.each(IMPORT_FIELDS)('the column %s has a name', (field) => {
    const names = [`imports.field.${field}`, `settings.field.${field}`].filter((key) => key in MESSAGES[language]);
    expect(names).not.toEqual([]);
  });

  test('every message of the imports can be put into words', () => {
    const t = translator(language);
    const everything = new Proxy({}, { get: () => 2, has: () => true, ownKeys: () => [] });
    const keys = Object.keys(MESSAGES[language]).filter((key) => key.startsWith('imports.'));
    for (const key of keys) expect(t(key as MessageKey, everything)).not.toMatch(/[{}]/);
  });
});
