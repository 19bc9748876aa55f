import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type AssessedRegister, assess } from '../../app/domain/assess';
import type { IsoDate } from '../../app/domain/days';
import { fallsDue } from '../../app/domain/due';
import { firstFindings } from '../../app/domain/first-findings';
import type { Law } from '../../app/domain/law';
import type { RegisterEngagement, RegisterFacts, RegisterVendor } from '../../app/domain/register';
import { summarise } from '../../app/domain/summary';
import { worldOn } from '../../app/domain/world';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import { anyEngagement } from './register-arbitraries';
import { law, register, today, vendor } from './register-builders';

const DAYS: readonly IsoDate[] = [today, '2020-07-16', '2031-12-28'];
const LAWS: readonly Law[] = [law, { ...law, adequacy: law.adequacy.slice(1) }];
const WORLDS = DAYS.flatMap((day) => LAWS.map((one) => worldOn(day, one)));
const MODELS = [SCORING_MODEL, { ...SCORING_MODEL, version: 'other' }];
const WITHIN_DAYS = 366;

type Change = (facts: RegisterFacts) => RegisterFacts;
const at = <T>(rows: readonly T[], number: number): T | undefined => rows[number % Math.max(1, rows.length)];
const withEngagement = (facts: RegisterFacts, id: string | undefined, now: Partial<RegisterEngagement>) => ({
  ...facts,
  engagements: facts.engagements.map((one) => (one.id === id ? { ...one, ...now } : one)),
});
/** An engagement holds its vendor, so that both are exchanged together, as where the register is read. */
const withVendor = (
  facts: RegisterFacts,
  vendorId: string | undefined,
  now: Partial<RegisterVendor>,
): RegisterFacts => {
  const vendors = facts.vendors.map((one) => (one.id === vendorId ? { ...one, ...now } : one));
  const exchanged = vendors.find(({ id }) => id === vendorId);
  const engagements = facts.engagements.map((one) =>
    exchanged && one.vendor.id === vendorId ? { ...one, vendor: exchanged } : one,
  );
  return { ...facts, vendors, engagements };
};

/** What happens to a register between two looks; numbers say to which of its rows. */
const changes: fc.Arbitrary<Change> = fc.oneof(
  anyEngagement.map(
    (one): Change =>
      (facts) => ({
        ...facts,
        vendors: [...facts.vendors, one.vendor],
        engagements: [...facts.engagements, one],
      }),
  ),
  fc.tuple(anyEngagement, fc.nat()).map(
    ([one, number]): Change =>
      (facts) => {
        const by = at(facts.vendors, number) ?? one.vendor;
        return { ...facts, engagements: [...facts.engagements, { ...one, vendor: by }] };
      },
  ),
  fc.tuple(fc.nat(), anyEngagement).map(
    ([number, { id: _id, vendor: _vendor, ...now }]): Change =>
      (facts) =>
        withEngagement(facts, at(facts.engagements, number)?.id, now),
  ),
  fc.tuple(fc.nat(), fc.nat()).map(
    ([number, parent]): Change =>
      (facts) =>
        withEngagement(facts, at(facts.engagements, number)?.id, {
          parentEngagementId: at(facts.engagements.slice(0, number % Math.max(1, facts.engagements.length)), parent)
            ?.id,
        }),
  ),
  fc.nat().map(
    (number): Change =>
      (facts) => {
        const gone = at(facts.engagements, number);
        return { ...facts, engagements: facts.engagements.filter((one) => one !== gone) };
      },
  ),
  fc.tuple(fc.nat(), fc.boolean()).map(
    ([number, isArchived]): Change =>
      (facts) =>
        withVendor(facts, at(facts.vendors, number)?.id, {
          archivedAt: isArchived ? '2026-01-01T00:00:00.000Z' : undefined,
        }),
  ),
  fc.tuple(fc.nat(), fc.constantFrom('2026-11-01', '2027-03-01')).map(
    ([number, reviewDueOn]): Change =>
      (facts) =>
        withVendor(facts, at(facts.vendors, number)?.id, { reviewDueOn, name: 'Another name' }),
  ),
  fc.constant<Change>((facts) => ({ ...facts, vendors: [...facts.vendors, vendor()] })),
  fc.constant<Change>((facts) => ({ ...facts, organisation: { ...facts.organisation, usesSubProcessors: 'yes' } })),
  fc.constant<Change>((facts) => facts),
);

/** All that anybody reads of an answer. What it was worked out from is compared by what follows. */
const told = ({ world: _world, engagements, vendors, stretches, ...whole }: AssessedRegister) => ({
  ...whole,
  engagements: engagements.map(({ own: _own, ofVendor, ...one }) => ({ ...one, ofVendor: ofVendor?.findings })),
  vendors: [...vendors.values()].map(({ cases, ...one }) => ({ ...one, cases: cases.map((of) => of.engagement) })),
  cuts: [stretches.engagements, stretches.vendors].map((all) => all.map(({ length }) => length)),
});
const everything = (one: AssessedRegister) => [
  told(one),
  summarise(one),
  firstFindings(one),
  fallsDue(one, WITHIN_DAYS),
];
const looks = fc.record({
  change: changes,
  world: fc.oneof({ weight: 3, arbitrary: fc.constant(WORLDS[0]) }, fc.constantFrom(...WORLDS)),
  model: fc.oneof({ weight: 3, arbitrary: fc.constant(SCORING_MODEL) }, fc.constantFrom(...MODELS)),
});

test('after any changes, days, laws and weights the answer that builds on the last says what one from nothing says', () => {
  fc.assert(
    fc.property(fc.array(anyEngagement, { maxLength: 4 }), fc.array(looks, { maxLength: 8 }), (start, all) => {
      let facts = register(start);
      let last: AssessedRegister | undefined;
      for (const { change, world = WORLDS[0], model } of all) {
        if (!world) throw new Error('no world');
        facts = change(facts);
        last = assess(facts, world, model, last);
        expect(everything(last)).toEqual(everything(assess(facts, world, model)));
      }
    }),
    { numRuns: 40 },
  );
});
