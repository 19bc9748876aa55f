import { describe, expect, test } from 'vitest';
import { byGravity } from '../../app/domain/findings';
import { FIRST_FINDINGS, firstFindings } from '../../app/domain/first-findings';
import { VERDICTS, verdictOf } from '../../app/domain/verdict';
import {
  assessed,
  engagement,
  inOrder,
  knownVendor,
  lawfulIn,
  placeIn,
  register,
  today,
  vendor,
} from './register-builders';

/** One engagement whose data goes to two countries, of which the second is worse to send data to. */
const twoPlaces = () =>
  inOrder({
    id: 'two',
    contract: 'none',
    vendor: knownVendor({ id: 'v', contactEmail: undefined }),
    locations: [placeIn('US'), placeIn('CN')],
  });

describe('what is at stake', () => {
  test('at its own transfer, where a finding is about one', () => {
    const one = assessed(register([twoPlaces()]));
    const scoreOf = (id: string) => one.transfers.find(({ key }) => key === id)?.risk.score;
    expect(scoreOf('two:US:storage')).toBeLessThan(scoreOf('two:CN:storage') ?? 0);
    const first = firstFindings(one);
    const ofTransfers = first.filter(({ finding }) => finding.subject.kind === 'transfer');
    expect(new Set(ofTransfers.map(({ finding }) => finding.subject.id))).toEqual(
      new Set(['two:US:storage', 'two:CN:storage']),
    );
    for (const { finding, score } of ofTransfers) expect(score).toBe(scoreOf(finding.subject.id));
  });

  test('at the worst place of its engagement or vendor, where it is about those', () => {
    const one = assessed(register([twoPlaces()]));
    const worst = Math.max(...one.transfers.map(({ risk }) => risk.score));
    const first = firstFindings(one).filter(({ finding }) => finding.subject.kind !== 'transfer');
    expect(first.map(({ finding }) => finding.subject.kind)).toEqual(expect.arrayContaining(['engagement', 'vendor']));
    for (const { score } of first) expect(score).toBe(worst);
  });

  test('at the only place of an engagement', () => {
    const one = assessed(register([lawfulIn('US', { contract: 'none' })]));
    const first = firstFindings(one).find(({ finding }) => finding.subject.kind === 'engagement');
    expect(first?.score).toBe(one.transfers[0]?.risk.score);
    expect(first?.score).toBeGreaterThan(0);
  });

  test('nowhere, where data goes nowhere or nobody in particular is meant', () => {
    const self = engagement({
      delivery: 'self-hosted',
      toConfirm: ['service'],
      vendor: vendor({ toConfirm: ['website'] }),
    });
    const one = assessed(register([self], { recordReviewedOn: undefined, usesSubProcessors: 'yes' }));
    const first = firstFindings(one);
    expect(first.map(({ finding }) => finding.subject.kind)).toEqual(
      expect.arrayContaining(['engagement', 'vendor', 'organisation']),
    );
    expect(first.map(({ score }) => score)).toEqual(first.map(() => undefined));
  });

  test('at a vendor, where the organisation left it off its list', () => {
    const one = assessed(
      register([lawfulIn('US'), lawfulIn('IN', { id: 'f', published: false, vendor: knownVendor({ id: 'off' }) })]),
    );
    const off = firstFindings(one).find(({ finding }) => finding.code === 'not-on-list');
    expect(off?.finding.vendorId).toBe('off');
    expect(off?.score).toBe(one.vendors.get('off')?.score);
    expect(off?.score).toBeGreaterThan(0);
  });
});

describe('the order', () => {
  test('by what each makes of a transfer, then by what is at stake, then gravest first', () => {
    const one = assessed(
      register([twoPlaces(), lawfulIn('US', { contract: 'unknown' })], { recordReviewedOn: undefined }),
    );
    const first = firstFindings(one);
    const madeOf = ({ finding }: (typeof first)[number]) => VERDICTS.indexOf(verdictOf([finding]));
    for (const [at, later] of first.entries()) {
      const earlier = first[at - 1];
      if (!earlier) continue;
      const byVerdict = madeOf(earlier) - madeOf(later);
      const byScore = (later.score ?? -1) - (earlier.score ?? -1);
      const order = byVerdict || byScore || byGravity(earlier.finding, later.finding);
      expect(order).toBeLessThanOrEqual(0);
    }
    expect(new Set(first.map(({ finding }) => finding.severity)).size).toBeGreaterThan(2);
    expect(new Set(first.map(({ score }) => score)).size).toBeGreaterThan(1);
  });

  test('a customer whose window closes before what is at stake elsewhere', () => {
    const told = { customerId: 'c', name: 'Harbour', number: 4, objectionUntilOn: today };
    const all = { ...register([engagement({ locations: [placeIn('US')] })]), unreached: [told] };
    const first = firstFindings(assessed(all));
    expect(first.map(({ finding }) => finding.code).slice(0, 2)).toEqual(['customer-unreached', 'safeguard-missing']);
  });

  test('the ten that matter most of many, and nothing that asks for nothing', () => {
    expect(FIRST_FINDINGS).toBe(10);
    const many = Array.from({ length: 12 }, () => engagement({ locations: [placeIn('US')] }));
    const first = firstFindings(assessed(register(many, { commitments: [{ code: 'transfer-told-immediately' }] })));
    expect(first).toHaveLength(10);
    expect(new Set(first.map(({ finding }) => finding.severity))).toEqual(new Set(['blocked']));

    const calm = assessed(register([inOrder()], { commitments: [{ code: 'transfer-told-immediately' }] }));
    expect(calm.findings.map(({ severity }) => severity)).toEqual(['info']);
    expect(firstFindings(calm)).toEqual([]);
  });
});
