type Facts = Record<string, unknown>;

/** Labels and remarks: nothing is claimed by them that a second person would have to stand for. */
const NOT_CLAIMS = ['name', 'title', 'covers', 'service', 'notes', 'catalogueKey', 'published', 'rank'];
const UNANSWERED: unknown[] = ['unknown', 'unanswered', 'not-checked', 'not-stated', 'named', 'service'];

/**
 * The fields that wait for a person's confirmation after a form was saved.
 *
 * - A value that still is what was `suggested` waits, whoever saved it.
 * - A value that a person who may confirm has typed stands: typing it was standing for it.
 * - A value that somebody else has typed waits, also where it replaces a confirmed one.
 * - What nobody touched stays as it was.
 *
 * Evidence is named `evidence.<key>`, an answer of an assessment `answers.<key>`.
 */
export function awaitConfirmation(change: {
  before?: Facts & { toConfirm?: readonly string[] };
  after: Facts;
  suggested?: Facts;
  mayConfirm: boolean;
}): string[] {
  const before = factsByField(change.before ?? {});
  const after = factsByField(change.after);
  const suggested = factsByField(change.suggested ?? {});
  const fields = new Set([...Object.keys(before), ...Object.keys(after)]);
  const changed = [...fields].filter((field) => !isSame(before[field], after[field]));
  const untouched = (change.before?.toConfirm ?? []).filter((field) => !changed.includes(field));
  const waiting = changed.filter((field) => {
    if (NOT_CLAIMS.includes(field) || saysNothing(after[field])) return false;
    return !change.mayConfirm || (field in suggested && isSame(suggested[field], after[field]));
  });
  return [...untouched, ...waiting];
}

/**
 * Facts by field, each piece of evidence and each answer of an assessment a field of its own: `evidence.<key>`,
 * `answers.<key>`. Without the list of what waits.
 */
export function factsByField({ evidence, answers, toConfirm: _waiting, ...facts }: Facts): Facts {
  const lines = Object.entries({ evidence, answers }).flatMap(([name, kept]) =>
    Object.entries((kept ?? {}) as Facts).map(([key, value]) => [`${name}.${key}`, value]),
  );
  return { ...facts, ...Object.fromEntries(lines) };
}

const isSame = (one: unknown, other: unknown) =>
  JSON.stringify(isEmpty(one) ? null : one) === JSON.stringify(isEmpty(other) ? null : other);

const isEmpty = (value: unknown) =>
  value === undefined ||
  value === null ||
  value === '' ||
  (typeof value === 'object' && Object.keys(value).length === 0);

/** Nothing, or the answer a form has before anybody answered. */
const saysNothing = (value: unknown) => isEmpty(value) || UNANSWERED.includes(value);
