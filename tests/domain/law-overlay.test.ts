import { describe, expect, test } from 'vitest';
import type { Law } from '../../app/domain/law';
import { correctLaw, countryKeyOf, type LawCorrection, membershipKeyOf } from '../../app/domain/law-overlay';
import { worldOn } from '../../app/domain/world';
import { law, today } from './register-builders';

const corrected = (...corrections: LawCorrection[]) => worldOn(today, correctLaw(law, corrections));
const kenya = {
  key: 'ke',
  destination: 'KE',
  decision: '(EU) 2026/9999',
  adoptedOn: '2026-11-01',
  inForceFrom: '2026-11-01',
  scope: 'full',
  requiresEntityCheck: false,
  legalRisk: 'none',
};

const gbWithoutEnd: LawCorrection = { part: 'adequacy', rowKey: 'gb', fields: { expiresOn: null } };

test('nothing to correct: the law itself', () => {
  expect(correctLaw(law, [])).toBe(law);
});

describe('a row that exists', () => {
  test('has the named fields replaced and keeps the others', () => {
    const after = correctLaw(law, [
      { part: 'adequacy', rowKey: 'us-dpf', fields: { endsOn: '2026-11-20', legalRisk: 'annulled' } },
    ]);
    const [before, row] = [law, after].map(({ adequacy }) => adequacy.find(({ key }) => key === 'us-dpf'));
    expect(row).toEqual({ ...before, endsOn: '2026-11-20', legalRisk: 'annulled' });
    expect(worldOn('2026-11-19', after).adequacyFor('US')).toHaveLength(1);
    expect(worldOn('2026-11-20', after).adequacyFor('US')).toHaveLength(0);
  });

  test('loses a field that is corrected to nothing', () => {
    const world = worldOn('2032-01-01', correctLaw(law, [gbWithoutEnd]));
    expect(world.adequacyFor('GB')).toHaveLength(1);
    expect(world.adequacyFor('GB')[0]).not.toHaveProperty('expiresOn');
  });

  test('ends when what makes it a row is taken away', () => {
    const world = corrected({ part: 'country', rowKey: 'US', fields: { code: 'US', exposure: null } });
    expect(world.exposureOf('US')).toBeUndefined();
    expect(world.exposureOf('CN')).toBe('high-exposure');
  });

  test('is corrected again by a later correction', () => {
    const decision = (name: string): LawCorrection => ({ part: 'adequacy', rowKey: 'nz', fields: { decision: name } });
    expect(corrected(decision('first'), decision('second')).adequacyFor('NZ')[0]?.decision).toBe('second');
  });

  test('in every part', () => {
    const world = corrected(
      { part: 'instrument', rowKey: 'scc-module-3', fields: { repealedOn: '2026-11-01' } },
      { part: 'membership', rowKey: 'DK-1973-01-01', fields: { until: '2026-11-01' } },
      { part: 'country', rowKey: 'US', fields: { exposure: 'high-exposure' } },
    );
    expect(world.isInstrumentInForce('scc-module-3')).toBe(false);
    expect(world.isInstrumentInForce('scc-module-2')).toBe(true);
    expect(world.isEea('DK')).toBe(false);
    expect(world.exposureOf('US')).toBe('high-exposure');
  });
});

describe('a row that does not exist', () => {
  test('is added', () => {
    expect(corrected({ part: 'adequacy', rowKey: 'ke', fields: kenya }).adequacyFor('KE')).toEqual([kenya]);
    const inside = { code: 'XK', group: 'eu', from: '2026-01-01' };
    expect(corrected({ part: 'membership', rowKey: membershipKeyOf(inside), fields: inside }).isEea('XK')).toBe(true);
    const exposed = { code: 'KP', exposure: 'high-exposure', from: '2026-01-01' };
    const world = corrected({ part: 'country', rowKey: countryKeyOf(exposed), fields: exposed });
    expect(world.exposureOf('KP')).toBe('high-exposure');
  });

  test('is left out when it is a correction of a row no longer there', () => {
    const world = corrected(
      { part: 'adequacy', rowKey: 'ke', fields: { endsOn: '2030-01-01' } },
      { part: 'membership', rowKey: 'XK-2026-01-01', fields: { until: '2030-01-01' } },
      { part: 'country', rowKey: 'KP', fields: { exposure: 'criticised' } },
    );
    expect(world.adequacyFor('KE')).toEqual([]);
    expect(world.isEea('XK')).toBe(false);
    expect(world.exposureOf('KP')).toBeUndefined();
  });

  const rows = {
    adequacy: [kenya, ({ adequacy }: Law) => adequacy],
    membership: [{ code: 'XK', group: 'eu', from: '2026-01-01' }, ({ membership }: Law) => membership],
    country: [{ code: 'KP', exposure: 'high-exposure', from: '2026-01-01' }, ({ exposures }: Law) => exposures],
  } as const;
  const needed = Object.entries(rows).flatMap(([part, [row, rowsOf]]) =>
    Object.keys(row).map((field) => ({ part: part as keyof typeof rows, field, row, rowsOf })),
  );

  test.each(needed)('is left out of $part without its $field', ({ part, field, row, rowsOf }) => {
    const add = (fields: LawCorrection['fields']) => rowsOf(correctLaw(law, [{ part, rowKey: 'new', fields }]));
    expect(add({ ...row })).toEqual([...rowsOf(law), row]);
    expect(add({ ...row, [field]: null })).toEqual(rowsOf(law));
  });

  test('cannot be an instrument: they are a closed vocabulary', () => {
    const fields = { article: '46', needsAssessment: 'required', regime: 'eu', evidence: [] };
    const after = correctLaw(law, [{ part: 'instrument', rowKey: 'scc-module-5', fields }]);
    expect(after.instruments).toEqual(law.instruments);
  });
});

test.each(['article', 'needsAssessment', 'regime'])('an instrument whose %s is taken away is none', (field) => {
  const after = correctLaw(law, [{ part: 'instrument', rowKey: 'scc-module-3', fields: { [field]: null } }]);
  const { 'scc-module-3': _without, ...others } = law.instruments;
  expect(after.instruments).toEqual(others);
});

test('a part that nobody corrected stays the very same', () => {
  const after = correctLaw(law, [gbWithoutEnd]);
  expect(after.adequacy).not.toBe(law.adequacy);
  expect(after.membership).toBe(law.membership);
  expect(after.exposures).toBe(law.exposures);
});

test('the shipped rows stay as they are', () => {
  const before = structuredClone(law);
  correctLaw(law, [gbWithoutEnd, { part: 'adequacy', rowKey: 'ke', fields: kenya }]);
  expect(law).toEqual(before);
});
