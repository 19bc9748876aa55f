import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess } from '../../app/domain/assess';
import { type Comparison, compareAssessed, TRANSFER_FATES } from '../../app/domain/comparison';
import type { IsoDate } from '../../app/domain/days';
import type { RegisterFacts } from '../../app/domain/register';
import { listRemedies } from '../../app/domain/remedies';
import type { ScenarioEvent } from '../../app/domain/scenario';
import { applyEvents } from '../../app/domain/scenario-effects';
import { ACCESS_MODES, ENGAGEMENT_ROLES, INSTRUMENTS } from '../../app/domain/words';
import { worldOn } from '../../app/domain/world';
import { SHIPPED_SCENARIOS } from '../../seed/reference/scenarios';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import { assessment, dpfParticipant, engagement, law, placeIn, register, safeguard, vendor } from './register-builders';

type Asked = { before: IsoDate; after: IsoDate; events?: ScenarioEvent[] };

/** What a register answers to a what-if: what differs, and what is to be done. */
function ask(one: RegisterFacts, { before, after, events = [] }: Asked) {
  const changed = applyEvents(one, law, events, after);
  const world = worldOn(after, changed.law);
  const comparison = compareAssessed(
    assess(one, worldOn(before, law), SCORING_MODEL),
    assess(changed.register, world, SCORING_MODEL),
  );
  const remedies = listRemedies(comparison, {
    engagements: changed.register.engagements,
    organisation: one.organisation,
    law: changed.law,
    world,
    events,
  });
  return { comparison, remedies };
}

/** `falls: US`; the untouched are left out. */
const fates = ({ transfers }: Comparison) =>
  TRANSFER_FATES.filter((fate) => fate !== 'untouched').flatMap((fate) =>
    transfers[fate].map(({ after, before }) => `${fate}: ${(after ?? before)?.destination.country}`),
  );

const listed = { evidence: { listed: 'yes' } };
const shield = () => safeguard('privacy-shield', listed);
const oldClauses = () => safeguard('scc-2010-87', { rank: 2, signedOn: '2018-05-25' });
const inTheUnitedStates = { locations: [placeIn('US')] };

describe('Schrems II, 16 July 2020', () => {
  const scenario = SHIPPED_SCENARIOS['schrems-2']('2026-11-22');
  const subject = register([
    engagement({ id: 'alone', ...inTheUnitedStates, safeguards: [shield()] }),
    engagement({ id: 'backed', ...inTheUnitedStates, safeguards: [shield(), oldClauses()] }),
    engagement({ id: 'never', ...inTheUnitedStates }),
    engagement({ id: 'swiss', locations: [placeIn('CH')] }),
  ]);
  const answer = () => ask(subject, scenario);

  test('what stood on the Privacy Shield alone falls, what had clauses beside it stands on them', () => {
    const { comparison } = answer();
    expect(comparison.transfers.falls.map(({ engagementId }) => engagementId)).toEqual(['alone']);
    expect(comparison.transfers['falls-back'].map(({ engagementId }) => engagementId)).toEqual(['backed']);
    expect(comparison.transfers['falls-back'][0]?.after?.reliesOn).toBe('scc-2010-87');
    expect(comparison.transfers.untouched.map(({ engagementId }) => engagementId)).toEqual(['swiss']);
  });
  test('what never had anything stands as it did, with more at stake: the Court spoke about the country', () => {
    const { comparison } = answer();
    const [changed] = comparison.transfers.changes;
    expect(changed?.engagementId).toBe('never');
    expect(changed?.after?.verdict).toBe(changed?.before?.verdict);
    expect(changed?.after?.risk.score).toBeGreaterThan(changed?.before?.risk.score ?? 0);
  });
  test('the one that falls is blocked from that day on, for a reason that came', () => {
    const { comparison } = answer();
    const [fallen] = comparison.transfers.falls;
    expect(fallen?.after?.verdict).toBe('blocked');
    expect(fallen?.came.map(({ code }) => code)).toContain('safeguard-not-in-force');
    expect(comparison.came.map(({ code }) => code)).toContain('safeguard-not-in-force');
    expect(comparison.after.verdicts.blocked - comparison.before.verdicts.blocked).toBe(1);
  });
  test('both need work on the very day; the clauses of 2021 did not exist yet', () => {
    const { remedies } = answer();
    expect(remedies.map(({ engagementId, step, by }) => [engagementId, step, by])).toEqual(
      expect.arrayContaining([
        ['alone', 'sign-successor', '2020-07-16'],
        ['backed', 'assess', '2020-07-16'],
      ]),
    );
    expect(remedies).toHaveLength(2);
  });
});

describe('the decision for the United Kingdom lapses', () => {
  const scenario = SHIPPED_SCENARIOS['uk-lapses']('2026-11-22');
  const british = (role: 'sub-processor' | 'processor' | 'independent-controller') =>
    register([engagement({ role, locations: [placeIn('GB')] })], { capacities: ['controller', 'processor'] });

  test('nothing is left, and clauses are due on the last day but one', () => {
    const { comparison, remedies } = ask(british('sub-processor'), scenario);
    expect(fates(comparison)).toEqual(['falls: GB']);
    expect(remedies).toMatchObject([
      { step: 'sign', instrument: 'scc-module-3', assessment: 'missing', by: '2031-12-27' },
    ]);
  });
  test.each([
    ['sub-processor', 'scc-module-3'],
    ['processor', 'scc-module-2'],
    ['independent-controller', 'scc-module-1'],
  ] as const)('a %s signs %s', (role, instrument) => {
    expect(ask(british(role), scenario).remedies.map((one) => one.instrument)).toEqual([instrument]);
  });
});

describe('the Data Privacy Framework is annulled', () => {
  const day = '2027-03-01';
  const scenario = SHIPPED_SCENARIOS['dpf-annulled'](day);
  const participant = {
    ...dpfParticipant,
    dpfEntity: 'Vendor Inc',
    contractingEntity: 'Vendor Inc',
    dpfCoversHr: 'yes',
  } as const;
  const standing = (safeguards: Parameters<typeof engagement>[0] = {}) =>
    register([engagement({ id: 'e', vendor: vendor(participant), ...inTheUnitedStates, ...safeguards })]);
  const backed = (rest = {}) =>
    standing({
      safeguards: [safeguard('adequacy-dpf'), safeguard('scc-module-3', { rank: 2, signedOn: '2026-01-01' })],
      ...rest,
    });

  test('without a fallback the transfer falls', () => {
    const { comparison, remedies } = ask(standing({ safeguards: [safeguard('adequacy-dpf')] }), scenario);
    expect(fates(comparison)).toEqual(['falls: US']);
    expect(remedies).toMatchObject([{ step: 'sign', instrument: 'scc-module-3', by: day }]);
  });
  test('a fallback nobody assessed holds and has to be assessed', () => {
    const { comparison, remedies } = ask(backed(), scenario);
    expect(fates(comparison)).toEqual(['falls-back: US']);
    expect(remedies).toMatchObject([{ step: 'assess', instrument: 'scc-module-3', assessment: 'missing', by: day }]);
  });
  test('a fallback that is assessed asks for nothing', () => {
    const assessed = backed({ assessments: [assessment({ covers: ['e:US:storage'] })] });
    expect(ask(assessed, scenario).remedies).toEqual([]);
  });
  test('an assessment whose review day has passed does not do', () => {
    const assessed = backed({
      assessments: [assessment({ covers: ['e:US:storage'], reviewDueOn: '2027-02-28' })],
    });
    expect(ask(assessed, scenario).remedies).toMatchObject([{ step: 'assess', assessment: 'overdue' }]);
  });
  test('clauses on file that somebody has to confirm come before new ones', () => {
    const waiting = standing({
      safeguards: [
        safeguard('adequacy-dpf'),
        safeguard('scc-module-3', { id: 's', rank: 2, toConfirm: ['instrument'] }),
      ],
    });
    expect(ask(waiting, scenario).remedies).toMatchObject([
      { step: 'mend', onFile: { safeguardId: 's', reason: 'instrument-unconfirmed' } },
    ]);
  });
  test('an assessment with conditions does', () => {
    const assessed = backed({
      assessments: [assessment({ covers: ['e:US:storage'], decision: 'proceed-with-measures' })],
    });
    expect(ask(assessed, scenario).remedies).toEqual([]);
  });
  test('adequacy on file that somebody has to confirm is nothing to complete', () => {
    for (const instrument of ['adequacy-dpf', 'adequacy'] as const) {
      const waiting = standing({
        safeguards: [safeguard('adequacy-dpf'), safeguard(instrument, { rank: 2, toConfirm: ['instrument'] })],
      });
      expect(ask(waiting, scenario).remedies[0]).toMatchObject({ onFile: undefined, instrument: 'scc-module-3' });
    }
  });
  test('a fallback that asks for no assessment asks for nothing', () => {
    const derogated = standing({
      frequency: 'one-off',
      safeguards: [safeguard('adequacy-dpf'), safeguard('derogation-legal-claims', { rank: 2 })],
    });
    expect(fates(ask(derogated, scenario).comparison)).toEqual(['falls-back: US']);
    expect(ask(derogated, scenario).remedies).toEqual([]);
  });
  test('clauses that fall with it are followed by others', () => {
    const replaced: ScenarioEvent = { kind: 'instrument-replaced', instrument: 'scc-2021-914', on: day };
    expect(ask(backed(), { ...scenario, events: [...scenario.events, replaced] }).remedies).toMatchObject([
      { step: 'sign-successor', instrument: 'scc-module-3', assessment: 'missing' },
    ]);
  });
  test('touched are the engagement, its vendor and what it is for', () => {
    const subject = register([
      engagement({
        id: 'e',
        vendor: vendor({ id: 'v', ...participant }),
        purpose: 'Sending mails',
        ...inTheUnitedStates,
        safeguards: [safeguard('adequacy-dpf')],
      }),
      engagement({ id: 'other', locations: [placeIn('FR')] }),
    ]);
    const { comparison } = ask(subject, scenario);
    expect(comparison.engagements.map(({ engagementId }) => engagementId)).toEqual(['e']);
    expect(comparison.vendorIds).toEqual(['v']);
    expect(comparison.purposes).toEqual([{ purpose: 'Sending mails', engagementIds: ['e'] }]);
  });
});

describe('the day by which something is due', () => {
  const span = { before: '2026-11-22', after: '2027-12-31' };
  const indian = (facts: Parameters<typeof safeguard>[1]) =>
    register([
      engagement({
        vendor: vendor({ id: 'v' }),
        locations: [placeIn('IN')],
        safeguards: [safeguard('scc-module-3', facts)],
      }),
    ]);
  const due = (one: RegisterFacts, events: ScenarioEvent[] = []) => ask(one, { ...span, events }).remedies[0]?.by;

  test('is the day after the safeguard expires', () => {
    expect(due(indian({ expiresOn: '2027-05-31' }))).toBe('2027-06-01');
  });
  test('is the day of the repeal, or the day after the last tolerated one', () => {
    const replaced = { kind: 'instrument-replaced', instrument: 'scc-2021-914', on: '2027-02-01' } as const;
    const signed = indian({ signedOn: '2025-01-01' });
    expect(due(signed, [replaced])).toBe('2027-02-01');
    expect(due(signed, [{ ...replaced, toleratedUntilOn: '2027-06-30' }])).toBe('2027-07-01');
  });
  test('is the day on which the vendor moves there', () => {
    const french = register([engagement({ vendor: vendor({ id: 'v' }), locations: [placeIn('FR')] })]);
    const moves = { kind: 'vendor-moves', vendorId: 'v', country: 'IN', on: '2027-04-01' } as const;
    expect(fates(ask(french, { ...span, events: [moves] }).comparison)).toEqual(['appears: IN']);
    expect(due(french, [moves])).toBe('2027-04-01');
  });
});

test('where somebody only has to find out, nothing is signed, and what is due first comes first', () => {
  const on = '2027-06-01';
  const subject = register([
    engagement({ id: 'moving', vendor: vendor({ id: 'v' }), locations: [placeIn('FR')] }),
    engagement({
      id: 'expiring',
      locations: [placeIn('IN')],
      safeguards: [safeguard('scc-module-3', { expiresOn: '2027-01-31' })],
    }),
  ]);
  const { remedies } = ask(subject, {
    before: '2026-11-22',
    after: on,
    events: [
      { kind: 'vendor-moves', vendorId: 'v', country: 'JP', on },
      { kind: 'vendor-bought', vendorId: 'v', parentCountry: 'JP', on },
    ],
  });
  expect(remedies.map(({ engagementId, step, by }) => [engagementId, step, by])).toEqual([
    ['expiring', 'sign', '2027-02-01'],
    ['moving', 'confirm-scope', on],
  ]);
  expect(remedies[1]).not.toHaveProperty('instrument');
});

test('of what is due on one day, the most at stake comes first', () => {
  const indian = (id: string, facts: Parameters<typeof engagement>[0] = {}) =>
    engagement({
      id,
      locations: [placeIn('IN')],
      safeguards: [safeguard('scc-module-3', { expiresOn: '2027-01-31' })],
      ...facts,
    });
  const asked = (...engagements: ReturnType<typeof engagement>[]) =>
    ask(register(engagements), { before: '2026-11-22', after: '2027-06-01' }).remedies.map((one) => one.engagementId);
  const [ordinary, ofPatients] = [
    indian('ordinary', { specialCategories: 'none' }),
    indian('patients', { specialCategories: 'yes' }),
  ];
  expect(asked(ordinary, ofPatients)).toEqual(['patients', 'ordinary']);
  expect(asked(ofPatients, ordinary)).toEqual(['patients', 'ordinary']);
});

test('adequacy that somebody suggested is nothing to mend: clauses are signed', () => {
  const french = register([
    engagement({
      vendor: vendor({ id: 'v' }),
      locations: [placeIn('FR')],
      safeguards: [safeguard('adequacy', { toConfirm: ['instrument'] })],
    }),
  ]);
  const on = '2027-01-01';
  const moves: ScenarioEvent = { kind: 'vendor-moves', vendorId: 'v', country: 'CA', on };
  expect(ask(french, { before: on, after: on, events: [moves] }).remedies).toMatchObject([
    { step: 'sign', onFile: undefined, instrument: 'scc-module-3' },
  ]);
});

test('a transfer that leaves the EEA when its country does, appears', () => {
  const british = register([engagement({ locations: [placeIn('GB')] })]);
  expect(fates(ask(british, { before: '2020-12-31', after: '2021-01-01' }).comparison)).toEqual(['appears: GB']);
});

test('a decision that is adopted lets a transfer rise, a move into the Union lets it disappear', () => {
  const indian = register([engagement({ vendor: vendor({ id: 'v' }), locations: [placeIn('IN')] })]);
  const on = '2027-01-01';
  const happening = (event: ScenarioEvent) => fates(ask(indian, { before: on, after: on, events: [event] }).comparison);
  expect(happening({ kind: 'decision-adopted', country: 'IN', scope: 'full', on })).toEqual(['rises: IN']);
  expect(happening({ kind: 'vendor-moves', vendorId: 'v', country: 'DE', on })).toEqual(['disappears: IN']);
});

test('a vendor that is bought from outside touches the engagement though no transfer moves', () => {
  const french = register([engagement({ id: 'e', vendor: vendor({ id: 'v' }), locations: [placeIn('FR')] })]);
  const on = '2027-01-01';
  const { comparison } = ask(french, {
    before: on,
    after: on,
    events: [{ kind: 'vendor-bought', vendorId: 'v', parentCountry: 'US', on }],
  });
  expect(fates(comparison)).toEqual([]);
  expect(comparison.engagements.map(({ engagementId }) => engagementId)).toEqual(['e']);
  expect(comparison.came.map(({ code }) => code)).toContain('parent-exposure');
});

const someRegister = fc
  .array(
    fc.record({
      role: fc.constantFrom(...ENGAGEMENT_ROLES),
      places: fc.array(fc.tuple(fc.constantFrom('US', 'GB', 'IN', 'FR', 'CA'), fc.constantFrom(...ACCESS_MODES)), {
        maxLength: 3,
      }),
      instruments: fc.array(fc.constantFrom(...INSTRUMENTS), { maxLength: 3 }),
    }),
    { maxLength: 5 },
  )
  .map((all) =>
    register(
      all.map(({ role, places, instruments }) =>
        engagement({
          role,
          locations: places.map(([country, mode]) => placeIn(country, { mode })),
          safeguards: instruments.map((instrument, at) =>
            safeguard(instrument, { rank: at + 1, signedOn: '2019-01-01' }),
          ),
        }),
      ),
    ),
  );
const someDay = fc.constantFrom('2015-10-06', '2020-07-15', '2020-07-16', '2022-12-28', '2026-11-22', '2031-12-28');

test('without events the same day twice changes nothing', () => {
  fc.assert(
    fc.property(someRegister, someDay, (one, day) => {
      const { comparison, remedies } = ask(one, { before: day, after: day });
      expect(fates(comparison)).toEqual([]);
      expect(comparison.engagements).toEqual([]);
      expect(comparison.vendorIds).toEqual([]);
      expect([...comparison.came, ...comparison.went]).toEqual([]);
      expect(comparison.before).toEqual(comparison.after);
      expect(remedies).toEqual([]);
    }),
  );
});

test('every transfer of either day has one fate, and looking back swaps falling and rising', () => {
  fc.assert(
    fc.property(someRegister, someDay, someDay, (one, before, after) => {
      const sides = [before, after].map((day) => assess(one, worldOn(day, law), SCORING_MODEL));
      const [was, is] = sides as [(typeof sides)[0], (typeof sides)[0]];
      const forward = compareAssessed(was, is);
      const back = compareAssessed(is, was);
      const keys = new Set([...was.transfers, ...is.transfers].map(({ key }) => key));
      const all = Object.values(forward.transfers).flat();
      expect(all.map(({ key }) => key).toSorted()).toEqual([...keys].toSorted());
      const keysOf = (moves: { key: string }[]) => moves.map(({ key }) => key).toSorted();
      expect(keysOf(back.transfers.rises)).toEqual(keysOf(forward.transfers.falls));
      expect(keysOf(back.transfers.disappears)).toEqual(keysOf(forward.transfers.appears));
      expect(keysOf(back.transfers['falls-back'])).toEqual(keysOf(forward.transfers['falls-back']));
    }),
  );
});
