import { describe, expect, test } from 'vitest';
import type { TransferMove } from '../../app/domain/comparison';
import type { Law } from '../../app/domain/law';
import type { RegisterEngagement } from '../../app/domain/register';
import { firstDayWithout } from '../../app/domain/remedy-days';
import type { ScenarioEvent } from '../../app/domain/scenario';
import type { Instrument } from '../../app/domain/words';
import {
  assessed,
  documented,
  dpfParticipant,
  inOrder,
  knownVendor,
  law,
  placeIn,
  register,
  type safeguard,
} from './register-builders';

const span = { from: '2026-01-01', to: '2030-01-01' };

/** How a transfer of the engagement stood before, and that it no longer does. */
function fallen(one: RegisterEngagement): TransferMove {
  const [before] = assessed(register([one])).transfers;
  if (!before) throw new Error('the engagement has no transfer');
  return {
    key: before.key,
    engagementId: one.id,
    vendorId: one.vendor.id,
    fate: 'falls',
    before,
    after: undefined,
    came: [],
    went: [],
  };
}
const firstDay = (one: RegisterEngagement, { to = law, events = [] }: { to?: Law; events?: ScenarioEvent[] } = {}) =>
  firstDayWithout(fallen(one), one, { law: to, events, from: '2026-01-01', to: '2030-01-01' });

const lawWith = (key: string, dates: { endsOn?: string | undefined; expiresOn?: string | undefined }): Law => ({
  ...law,
  adequacy: law.adequacy.map((one) => (one.key === key ? { ...one, ...dates } : one)),
});
const repealing = (instrument: Instrument, dates: { repealedOn: string; toleratedUntilOn?: string }): Law => ({
  ...law,
  instruments: { ...law.instruments, [instrument]: { ...law.instruments[instrument], ...dates } },
});

const british = inOrder({ locations: [placeIn('GB')] });
const keyOf = (one: RegisterEngagement) => fallen(one).before?.decision?.key ?? '';
const american = (facts: Parameters<typeof knownVendor>[0] = {}, expiresOn?: string) =>
  inOrder({
    vendor: knownVendor({ ...dpfParticipant, ...facts }),
    locations: [placeIn('US')],
    safeguards: [documented('adequacy-dpf', { expiresOn })],
  });
const indian = (facts: Parameters<typeof safeguard>[1] = {}) =>
  inOrder({ locations: [placeIn('IN')], safeguards: [documented('scc-module-3', facts)] });

describe('a transfer that stood on a decision', () => {
  test.each([
    ['the decision ends', { endsOn: '2027-06-01', expiresOn: undefined }, '2027-06-01'],
    ['the decision lapses', { endsOn: undefined, expiresOn: '2028-06-01' }, '2028-06-01'],
    ['the decision ends before it would lapse', { endsOn: '2027-06-01', expiresOn: '2028-06-01' }, '2027-06-01'],
    ['on the first of the days', { endsOn: '2026-01-01', expiresOn: undefined }, '2026-01-01'],
    ['on the last of the days', { endsOn: '2030-01-01', expiresOn: undefined }, '2030-01-01'],
    ['before the days', { endsOn: '2025-12-31', expiresOn: undefined }, '2030-01-01'],
    ['after the days', { endsOn: '2030-01-02', expiresOn: undefined }, '2030-01-01'],
    ['it does not end', { endsOn: undefined, expiresOn: undefined }, '2030-01-01'],
  ])('%s', (_case, dates, expected) => {
    expect(firstDay(british, { to: lawWith(keyOf(british), dates) })).toBe(expected);
  });

  test('of a programme: the end of the decision, or of the certification', () => {
    const to = lawWith('us-dpf', { endsOn: '2028-01-01' });
    expect(firstDay(american(), { to })).toBe('2028-01-01');
    expect(firstDay(american({ dpfNextCertificationDueOn: '2027-03-31' }), { to })).toBe('2027-04-01');
    expect(firstDay(american({}, '2027-02-28'), { to })).toBe('2027-03-01');
  });
});

describe('a transfer that stood on an instrument', () => {
  test.each([
    ['its repeal', {}, { repealedOn: '2027-06-01' }, '2027-06-01'],
    [
      'the end of its toleration, signed before',
      { signedOn: '2026-02-01' },
      { repealedOn: '2027-06-01', toleratedUntilOn: '2028-12-27' },
      '2028-12-28',
    ],
    [
      'its repeal, nobody knows when it was signed',
      {},
      { repealedOn: '2027-06-01', toleratedUntilOn: '2028-12-27' },
      '2027-06-01',
    ],
    ['its own end', { expiresOn: '2027-05-31' }, { repealedOn: '2027-06-01' }, '2027-06-01'],
    ['its own end before the repeal', { expiresOn: '2027-04-30' }, { repealedOn: '2027-06-01' }, '2027-05-01'],
  ])('%s', (_case, facts, dates, expected) => {
    expect(firstDay(indian(facts), { to: repealing('scc-module-3', dates) })).toBe(expected);
  });

  test('the certification of the vendor is no matter', () => {
    const certified = { ...indian(), vendor: knownVendor({ dpfNextCertificationDueOn: '2027-03-31' }) };
    expect(firstDay(certified)).toBe('2030-01-01');
  });

  test('one signed on the day of the repeal was not signed before it', () => {
    const to = repealing('scc-module-3', { repealedOn: '2026-06-01', toleratedUntilOn: '2028-12-27' });
    expect(firstDay(indian({ signedOn: '2026-06-01' }), { to })).toBe('2026-06-01');
  });
});

describe('a transfer that appears', () => {
  const appears = (country: string, to: Law, events: ScenarioEvent[] = []) => {
    const one = inOrder({ locations: [placeIn(country)] });
    const { before: after, ...move } = fallen(one);
    return firstDayWithout({ ...move, fate: 'appears', after }, one, { law: to, events, ...span });
  };
  const leaving: Law = {
    ...law,
    membership: [...law.membership, { code: 'IN', group: 'member', from: '2000-01-01', until: '2027-12-31' }],
  };

  test('the day after its country left', () => {
    expect(appears('IN', leaving)).toBe('2028-01-01');
    expect(appears('CN', leaving)).toBe('2030-01-01');
  });

  test('the day its vendor moves', () => {
    const one = inOrder({ locations: [placeIn('IN')] });
    const { before: after, ...move } = fallen(one);
    const moves = (vendorId: string): ScenarioEvent => ({
      kind: 'vendor-moves',
      vendorId,
      country: 'IN',
      on: '2027-02-01',
    });
    const on = (vendorId: string) =>
      firstDayWithout({ ...move, fate: 'appears', after }, one, { law, events: [moves(vendorId)], ...span });
    expect(on(one.vendor.id)).toBe('2027-02-01');
    expect(on('another')).toBe('2030-01-01');
    const there = indian();
    expect(firstDay(there, { events: [moves(there.vendor.id)] })).toBe('2030-01-01');
  });
});

test('a vendor that leaves the programme takes its transfers with it', () => {
  const one = american();
  const leaves = (vendorId: string): ScenarioEvent => ({ kind: 'vendor-leaves-dpf', vendorId, on: '2027-02-01' });
  expect(firstDay(one, { events: [leaves(one.vendor.id)] })).toBe('2027-02-01');
  expect(firstDay(one, { events: [leaves('another')] })).toBe('2030-01-01');
  const onClauses = indian();
  expect(firstDay(onClauses, { events: [leaves(onClauses.vendor.id)] })).toBe('2030-01-01');
  const bought: ScenarioEvent = {
    kind: 'vendor-bought',
    vendorId: one.vendor.id,
    parentCountry: 'CN',
    on: '2027-02-01',
  };
  expect(firstDay(one, { events: [bought] })).toBe('2030-01-01');
});
