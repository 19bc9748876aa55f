import { describe, expect, test } from 'vitest';
import { assessCases, compileAssessed } from '../../app/domain/assess';
import type { RegisterFacts } from '../../app/domain/register';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import { assessed, inOrder, knownVendor, on, register, today, vendor } from './register-builders';

const settled = { usesSubProcessors: 'yes' } as const;
const world = on(today);
const casesOf = ({ organisation, engagements }: RegisterFacts, reuse?: Parameters<typeof assessCases>[4]) =>
  assessCases(organisation, engagements, world, SCORING_MODEL, reuse);

describe('what nothing has touched is taken over', () => {
  const by = knownVendor({ id: 'by', address: undefined });
  const [first, second] = [inOrder({ id: 'first', vendor: by }), inOrder({ id: 'second', vendor: by })];
  const other = inOrder({ id: 'other', vendor: knownVendor({ id: 'another' }) });
  const one = register([first, second, other], settled);
  const cases = casesOf(one);
  const before = compileAssessed(one, cases, world, SCORING_MODEL);

  test('as a whole', () => {
    const again = compileAssessed(
      one,
      casesOf(one, ({ id }) => cases.get(id)),
      world,
      SCORING_MODEL,
      before,
    );
    expect(again).toEqual(before);
    for (const [at, engagement] of again.engagements.entries()) expect(engagement).toBe(before.engagements[at]);
    for (const [id, ofVendor] of again.vendors) expect(ofVendor).toBe(before.vendors.get(id));
  });

  test('but for an engagement that changed, and the others of its vendor', () => {
    const changed = register([{ ...first, contract: 'none' }, second, other], settled);
    const reused = casesOf(changed, ({ id }) => (id === 'first' ? undefined : cases.get(id)));
    const again = compileAssessed(changed, reused, world, SCORING_MODEL, before);
    expect(again.engagements.map((engagement, at) => engagement === before.engagements[at])).toEqual([
      false,
      false,
      true,
    ]);
    expect(again).toEqual(assessed(changed));
    expect(again.engagements[0]?.verdict).toBe('blocked');
  });

  test('but for a vendor that lost an engagement, or was edited', () => {
    const fewer = register([first, other], settled);
    const fewerAgain = compileAssessed(
      fewer,
      casesOf(fewer, ({ id }) => cases.get(id)),
      world,
      SCORING_MODEL,
      before,
    );
    expect(fewerAgain.vendors.get('by')?.cases).toHaveLength(1);
    expect(fewerAgain.vendors.get('another')).toBe(before.vendors.get('another'));

    const named = { ...by, address: '1 Road' };
    const edited = register([first, second, other], settled, [named, other.vendor]);
    const editedAgain = compileAssessed(
      edited,
      casesOf(edited, ({ id }) => cases.get(id)),
      world,
      SCORING_MODEL,
      before,
    );
    expect(editedAgain.vendors.get('by')?.findings).not.toEqual(before.vendors.get('by')?.findings);
    expect(editedAgain.vendors.get('another')).toBe(before.vendors.get('another'));
  });
});

test('a vendor that nobody listed counts by its engagements, an archived one not at all', () => {
  const unlisted = register([inOrder({ vendor: knownVendor({ id: 'by', address: undefined }) })], settled, []);
  expect(assessed(unlisted).vendors.get('by')?.cases).toHaveLength(1);
  expect(assessed(unlisted).engagements[0]?.findings.map(({ code }) => code)).toContain('identity-incomplete');
  const gone = vendor({ id: 'gone', archivedAt: '2026-01-01T00:00:00.000Z' });
  expect([...assessed(register([], settled, [gone, vendor({ id: 'idle' })])).vendors.keys()]).toEqual(['idle']);
});
