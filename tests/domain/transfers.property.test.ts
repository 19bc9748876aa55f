import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { RegisterEngagement, RegisterLocation, RegisterSafeguard } from '../../app/domain/register';
import { deriveTransfers, traceDestinations } from '../../app/domain/transfers';
import {
  ACCESS_MODES,
  ANSWERS,
  DESTINATION_KINDS,
  DPF_FRAMEWORKS,
  DPF_STATUSES,
  FREQUENCIES,
  INSTRUMENTS,
} from '../../app/domain/words';
import { engagement, findings, location, on, placeIn, register, safeguard, vendor } from './register-builders';

const COUNTRIES = ['FR', 'IE', 'NO', 'GP', 'CH', 'GB', 'CA', 'US', 'BR', 'IN', 'CN', 'GL'];
const days = fc.constantFrom(
  '2015-10-06',
  '2019-06-01',
  '2020-07-16',
  '2022-12-27',
  '2023-07-10',
  '2026-11-22',
  '2032-01-01',
);
const suggestedOr = (field: string) => fc.constantFrom<string[]>([], [field]);

const locations: fc.Arbitrary<RegisterLocation> = fc
  .record({
    kind: fc.constantFrom(...DESTINATION_KINDS),
    country: fc.constantFrom(...COUNTRIES),
    mode: fc.constantFrom(...ACCESS_MODES),
    toConfirm: suggestedOr('country'),
  })
  .map(({ kind, country, ...rest }) =>
    location({
      kind,
      ...rest,
      ...(kind === 'country' && { country }),
      ...(kind === 'international-organisation' && { internationalOrganisation: 'United Nations' }),
    }),
  );

const safeguards: fc.Arbitrary<RegisterSafeguard> = fc
  .record({
    instrument: fc.constantFrom(...INSTRUMENTS),
    country: fc.option(fc.constantFrom(...COUNTRIES), { nil: undefined }),
    signedOn: fc.option(days, { nil: undefined }),
    expiresOn: fc.option(days, { nil: undefined }),
    toConfirm: suggestedOr('instrument'),
    rank: fc.integer({ min: 1, max: 3 }),
  })
  .map(({ instrument, ...rest }) => safeguard(instrument, rest));

const vendors = fc
  .record({
    dpfStatus: fc.constantFrom(...DPF_STATUSES),
    dpfFrameworks: fc.subarray([...DPF_FRAMEWORKS]),
    dpfCoversNonHr: fc.constantFrom(...ANSWERS),
    dpfCoversHr: fc.constantFrom(...ANSWERS),
    dpfCheckedOn: fc.option(days, { nil: undefined }),
    dpfNextCertificationDueOn: fc.option(days, { nil: undefined }),
    toConfirm: suggestedOr('dpfStatus'),
  })
  .map(vendor);

const engagements: fc.Arbitrary<RegisterEngagement> = fc
  .record({
    vendor: vendors,
    frequency: fc.constantFrom(...FREQUENCIES),
    locations: fc.array(locations, { maxLength: 4 }),
    safeguards: fc.array(safeguards, { maxLength: 3 }),
  })
  .map(engagement);

const anyCase = (check: (one: RegisterEngagement, day: string) => void) =>
  fc.assert(fc.property(engagements, days, check), { numRuns: 400 });

describe('unknown is never fine', () => {
  test('what is fine stands on a confirmed place', () => {
    anyCase((one, day) => {
      for (const row of traceDestinations(one, on(day)))
        if (row.coverage === 'covered' || row.coverage === 'none-needed') {
          const placed = one.locations.filter(({ id }) => row.locationIds.includes(id));
          expect(placed.some(({ toConfirm }) => toConfirm.length === 0)).toBe(true);
          expect(['not-stated', 'worldwide']).not.toContain(
            row.mode === 'encrypted-transit' ? 'passes' : row.destination.kind,
          );
        }
    });
  });

  test('what is covered names a decision for everyone, or a safeguard somebody confirmed and no day has ended', () => {
    anyCase((one, day) => {
      for (const { coverage, safeguards: held, decision } of deriveTransfers(one, on(day)))
        if (coverage === 'covered') {
          const carrying = held.filter(({ standing }) => standing === 'valid').map((judgement) => judgement.safeguard);
          const forEveryone = decision?.scope === 'full';
          expect(carrying.length > 0 || forEveryone).toBe(true);
          for (const { instrument, toConfirm, expiresOn } of carrying) {
            expect(['statement-only', 'scc-module-unknown', 'safe-harbour', 'privacy-shield']).not.toContain(
              instrument,
            );
            expect(toConfirm).toEqual([]);
            expect(expiresOn === undefined || expiresOn >= day).toBe(true);
          }
        }
    });
  });

  test('a service without any stated place is one unknown transfer', () => {
    fc.assert(
      fc.property(vendors, fc.array(safeguards, { maxLength: 3 }), days, (by, held, day) => {
        const rows = traceDestinations(engagement({ vendor: by, safeguards: held }), on(day));
        expect(rows.map(({ coverage }) => coverage)).toEqual(['unknown']);
      }),
    );
  });

  test('every transfer that is not covered has a finding of its own', () => {
    anyCase((one, day) => {
      const reported = new Set(findings(register([one]), on(day)).map(({ subject }) => subject.id));
      for (const { key, coverage } of deriveTransfers(one, on(day)))
        if (coverage !== 'covered') expect(reported).toContain(key);
    });
  });
});

describe('the rows', () => {
  test('adding a location never removes a transfer to a known place', () => {
    fc.assert(
      fc.property(engagements, locations, days, (one, added, day) => {
        const after = deriveTransfers({ ...one, locations: [...one.locations, added] }, on(day)).map(({ key }) => key);
        // A row without a place, or whose place is only suggested, may dissolve: that is what adding is for.
        for (const { key, locationIds, isLocationConfirmed } of deriveTransfers(one, on(day)))
          if (locationIds.length > 0 && isLocationConfirmed) expect(after).toContain(key);
      }),
      { numRuns: 400 },
    );
  });

  test('every non-archived location stands in exactly one row', () => {
    anyCase((one, day) => {
      const rows = traceDestinations(one, on(day));
      expect(rows.flatMap(({ locationIds }) => locationIds).toSorted()).toEqual(
        one.locations.map(({ id }) => id).toSorted(),
      );
      expect(new Set(rows.map(({ key }) => key)).size).toBe(rows.length);
    });
  });

  test('remote access from a third country is always there', () => {
    anyCase((one, day) => {
      const watched = { ...one, locations: [...one.locations, placeIn('IN', { mode: 'remote-access' })] };
      expect(deriveTransfers(watched, on(day)).map(({ key }) => key)).toContain(`${one.id}:IN:remote-access`);
    });
  });

  test('the order in which rows were entered decides nothing', () => {
    anyCase((one, day) => {
      const coverages = (it: RegisterEngagement) =>
        traceDestinations(it, on(day))
          .map(({ key, coverage }) => `${key} ${coverage}`)
          .toSorted();
      const reversed = { ...one, locations: one.locations.toReversed(), safeguards: one.safeguards.toReversed() };
      expect(coverages(reversed)).toEqual(coverages(one));
    });
  });

  test('an engagement carried by clauses in force is covered whatever stands beside them', () => {
    fc.assert(
      fc.property(fc.array(safeguards, { maxLength: 4 }), (others) => {
        const one = engagement({
          locations: [placeIn('CN')],
          safeguards: [...others, safeguard('scc-module-3', { rank: 9 })],
        });
        expect(deriveTransfers(one, on('2026-11-22')).map(({ coverage }) => coverage)).toEqual(['covered']);
      }),
    );
  });
});
