import { describe, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import { applyPlan } from '../../app/domain/import-plan-apply';
import type { ImportOperation, ImportRegister } from '../../app/domain/import-plan-types';

const acme = VendorFacts.parse({ name: 'Acme', notes: 'kept' });
const hosting = EngagementFacts.parse({ service: 'Hosting', role: 'processor' });
const inFrance = LocationFacts.parse({ kind: 'country', country: 'FR', mode: 'storage' });
const clauses = SafeguardFacts.parse({ instrument: 'scc-module-2' });

const register: ImportRegister = {
  vendors: [{ ...acme, id: 'v', version: 3 }],
  engagements: [
    {
      ...hosting,
      id: 'e',
      version: 5,
      vendorId: 'v',
      locations: [{ ...inFrance, id: 'l' }],
      safeguards: [{ ...clauses, id: 's' }],
    },
  ],
};
const apply = (...operations: ImportOperation[]) => applyPlan(register, operations);

test('no operation leaves the register as it is', () => {
  expect(apply()).toEqual(register);
});

test('a vendor is added, or revised in the fields that are set', () => {
  expect(apply({ op: 'create-vendor', line: 2, ref: 'vendor-2', facts: acme }).vendors).toEqual([
    register.vendors[0],
    { ...acme, id: 'vendor-2', version: 1 },
  ]);
  expect(apply({ op: 'update-vendor', line: 2, id: 'v', version: 3, set: { address: '1 Road' } }).vendors).toEqual([
    { ...acme, address: '1 Road', id: 'v', version: 4 },
  ]);
});

test('an engagement is added to its vendor, or revised with what hangs on it', () => {
  const created: ImportOperation = {
    op: 'create-engagement',
    line: 2,
    ref: 'engagement-2',
    vendor: { id: 'v' },
    facts: hosting,
  };
  expect(apply(created).engagements[1]).toEqual({
    ...hosting,
    id: 'engagement-2',
    version: 1,
    vendorId: 'v',
    locations: [],
    safeguards: [],
  });
  expect(
    apply({ op: 'update-engagement', line: 2, id: 'e', version: 5, set: { retention: '1 year' } }).engagements,
  ).toEqual([{ ...register.engagements[0], retention: '1 year', version: 6 }]);
});

test('places and safeguards are added to what is there', () => {
  const [grown] = apply(
    { op: 'create-location', line: 2, ref: 'location-2-1', engagement: { id: 'e' }, facts: inFrance },
    { op: 'create-safeguard', line: 2, ref: 'safeguard-2-1', engagement: { id: 'e' }, facts: clauses },
  ).engagements;
  expect(grown?.locations.map(({ id }) => id)).toEqual(['l', 'location-2-1']);
  expect(grown?.safeguards.map(({ id }) => id)).toEqual(['s', 'safeguard-2-1']);
  expect(grown).toMatchObject({ version: 5, service: 'Hosting' });
});

test('temporary names become ids', () => {
  const after = applyPlan(
    { vendors: [], engagements: [] },
    [
      { op: 'create-vendor', line: 2, ref: 'vendor-2', facts: acme },
      { op: 'create-engagement', line: 2, ref: 'engagement-2', vendor: { ref: 'vendor-2' }, facts: hosting },
      { op: 'create-location', line: 2, ref: 'location-2-1', engagement: { ref: 'engagement-2' }, facts: inFrance },
    ],
    (ref) => `id of ${ref}`,
  );
  expect(after.vendors[0]?.id).toBe('id of vendor-2');
  expect(after.engagements[0]).toMatchObject({
    id: 'id of engagement-2',
    vendorId: 'id of vendor-2',
    locations: [{ id: 'id of location-2-1' }],
  });
});

describe('a plan that speaks of what is not there', () => {
  test.each<ImportOperation>([
    { op: 'update-vendor', line: 2, id: 'gone', version: 1, set: {} },
    { op: 'create-engagement', line: 2, ref: 'engagement-2', vendor: { id: 'gone' }, facts: hosting },
    { op: 'update-engagement', line: 2, id: 'gone', version: 1, set: {} },
    { op: 'create-location', line: 2, ref: 'location-2-1', engagement: { id: 'gone' }, facts: inFrance },
    { op: 'create-safeguard', line: 2, ref: 'safeguard-2-1', engagement: { ref: 'gone' }, facts: clauses },
  ])('$op', (operation) => {
    expect(() => apply(operation)).toThrow('the plan speaks of gone, which is not in the register');
  });
});
