import { describe, expect, test } from 'vitest';
import { assess } from '../../app/domain/assess';
import { gravestFirst } from '../../app/domain/findings';
import { FIRST_FINDINGS, firstFindings } from '../../app/domain/first-findings';
import type { RegisterFacts } from '../../app/domain/register';
import { countVerdicts, summarise } from '../../app/domain/summary';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import { assessed, inOrder, knownVendor, on, placeIn, register, today, vendor } from './register-builders';

const settled = { usesSubProcessors: 'yes' } as const;
const world = on(today);

describe('what nothing has touched is taken over', () => {
  const by = knownVendor({ id: 'by', address: undefined });
  const [first, second] = [inOrder({ id: 'first', vendor: by }), inOrder({ id: 'second', vendor: by })];
  const other = inOrder({ id: 'other', vendor: knownVendor({ id: 'another' }) });
  const one = register([first, second, other], settled);
  const before = assessed(one);
  const again = (changes: Partial<RegisterFacts> = {}, model = SCORING_MODEL, on = world) =>
    assess({ ...one, ...changes }, on, model, before);
  const takenOver = ({ engagements }: ReturnType<typeof again>) =>
    engagements.map((engagement) => before.engagements.includes(engagement));

  test('as a whole', () => {
    expect(again()).toEqual(before);
    expect(takenOver(again())).toEqual([true, true, true]);
    for (const [id, ofVendor] of again().vendors) expect(ofVendor).toBe(before.vendors.get(id));
    for (const [at, stretch] of again().stretches.engagements.entries())
      expect(stretch).toBe(before.stretches.engagements[at]);
    for (const [at, stretch] of again().stretches.vendors.entries()) expect(stretch).toBe(before.stretches.vendors[at]);
  });

  test('but for an engagement that changed, and the others of its vendor', () => {
    const changed = { engagements: [{ ...first, contract: 'none' as const }, second, other] };
    expect(takenOver(again(changed))).toEqual([false, false, true]);
    expect(again(changed)).toEqual(assessed({ ...one, ...changed }));
    expect(again(changed).engagements[0]?.verdict).toBe('blocked');
  });

  test('but for one that those who serve it changed under', () => {
    const upper = inOrder({ id: 'upper' });
    const lower = inOrder({ id: 'lower', parentEngagementId: 'upper', vendor: knownVendor({ id: 'below' }) });
    const chain = register([upper, lower, other], settled);
    const changed = { ...chain, engagements: [upper, { ...lower, locations: [placeIn('US')] }, other] };
    const [earlier, later] = [assessed(chain), assess(changed, world, SCORING_MODEL, assessed(chain))];
    expect(later).toEqual(assessed(changed));
    expect(later.engagements[0]?.findings).not.toEqual(earlier.engagements[0]?.findings);
    const gone = { ...chain, engagements: [upper, other] };
    expect(assess(gone, world, SCORING_MODEL, earlier)).toEqual(assessed(gone));
  });

  test('but for a vendor that lost an engagement, or was edited', () => {
    const fewer = again({ engagements: [first, other] });
    expect(fewer.vendors.get('by')?.cases).toHaveLength(1);
    expect(fewer.vendors.get('another')).toBe(before.vendors.get('another'));

    const edited = again({ vendors: [{ ...by, address: '1 Road' }, other.vendor] });
    expect(edited.vendors.get('by')?.findings).not.toEqual(before.vendors.get('by')?.findings);
    expect(edited.vendors.get('another')).toBe(before.vendors.get('another'));
  });

  test('but for an answer by other weights, for another day or of another organisation', () => {
    const renamed = { ...SCORING_MODEL, version: 'other' };
    expect(takenOver(again({}, renamed))).toEqual([false, false, false]);
    expect(again({}, renamed)).toEqual(assess(one, world, renamed));
    const tomorrow = on('2026-11-23');
    expect(takenOver(again({}, SCORING_MODEL, tomorrow))).toEqual([false, false, false]);
    expect(again({}, SCORING_MODEL, tomorrow)).toEqual(assessed(one, '2026-11-23'));
    expect(takenOver(again({ organisation: { ...one.organisation } }))).toEqual([false, false, false]);
  });
});

test('a vendor that nobody listed counts by its engagements, an archived one not at all', () => {
  const unlisted = register([inOrder({ vendor: knownVendor({ id: 'by', address: undefined }) })], settled, []);
  expect(assessed(unlisted).vendors.get('by')?.cases).toHaveLength(1);
  expect(assessed(unlisted).engagements[0]?.findings.map(({ code }) => code)).toContain('identity-incomplete');
  const gone = vendor({ id: 'gone', archivedAt: '2026-01-01T00:00:00.000Z' });
  expect([...assessed(register([], settled, [gone, vendor({ id: 'idle' })])).vendors.keys()]).toEqual(['idle']);
});

describe('a register long enough to be cut', () => {
  const places = ['US', 'IN', 'FR', 'CH', 'CN'];
  const all = Array.from({ length: 300 }, (_, at) =>
    inOrder({ id: `e${at}`, vendor: knownVendor({ id: `v${at}` }), locations: [placeIn(places[at % 5] ?? 'US')] }),
  );
  const facts = register(all, settled);
  const before = assessed(facts);
  const count = <Key>(keys: readonly Key[]) =>
    [...new Set(keys)].map((key) => [key, keys.filter((one) => one === key).length]);

  test('is counted as a whole', () => {
    expect(before.stretches.engagements.length).toBeGreaterThan(1);
    expect(before.stretches.vendors.length).toBeGreaterThan(1);
    const { byDestination, byVendor, byCode, verdicts, engagements, vendors, inside } = summarise(before);
    expect([engagements, vendors, inside, byVendor.length]).toEqual([300, 300, 60, 240]);
    expect(byDestination.map((one) => [one.key, one.count])).toEqual([
      ['US', 60],
      ['IN', 60],
      ['CN', 60],
      ['CH', 60],
    ]);
    expect(verdicts).toEqual(countVerdicts(before.transfers));
    expect(byCode.map((one) => [one.code, one.count])).toEqual(count(before.findings.map(({ code }) => code)));
    expect(before.findings).toEqual(
      gravestFirst([
        ...before.engagements.flatMap(({ own }) => own.findings),
        ...[...before.vendors.values()].flatMap(({ findings }) => findings),
        ...before.ofOrganisation,
      ]),
    );
  });

  test.each([0, 150, 299])('after engagement %i changed or went, most of it is as it was', (at) => {
    const changed = all.with(at, { ...(all[at] ?? inOrder()), contract: 'none', locations: [placeIn('US')] });
    for (const engagements of [changed, all.toSpliced(at, 1)]) {
      const after = assess({ ...facts, engagements }, world, SCORING_MODEL, before);
      const anew = after.stretches.engagements.filter((stretch) => !before.stretches.engagements.includes(stretch));
      expect(anew.length).toBeLessThanOrEqual(2);
      const fresh = assessed({ ...facts, engagements });
      expect(summarise(after)).toEqual(summarise(fresh));
      expect(after.findings).toEqual(fresh.findings);
      expect(firstFindings(after)).toEqual(firstFindings(fresh));
    }
  });
});

test('what matters most: by what it would make of a transfer, then by what is at stake, then by its gravity', () => {
  const worse = knownVendor({ id: 'worse', address: undefined });
  const one = assessed(
    register([
      inOrder({ id: 'little', contract: 'none', published: false }),
      inOrder({ id: 'much', vendor: worse, locations: [placeIn('CN')], published: false }),
      inOrder({ id: 'asked', contract: 'unknown', published: false }),
    ]),
  );
  const first = firstFindings(one);
  expect(first.length).toBeLessThanOrEqual(FIRST_FINDINGS);
  expect(first.slice(0, 3).map(({ finding }) => [finding.engagementId, finding.code])).toEqual([
    ['much', 'safeguard-missing'],
    ['little', 'contract-missing'],
    ['asked', 'contract-unknown'],
  ]);
  const identity = first.find(({ finding }) => finding.code === 'identity-incomplete');
  expect(identity?.score).toBe(one.score);
  expect(first.some(({ finding }) => finding.severity === 'info')).toBe(false);
});
