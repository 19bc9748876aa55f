import { describe, expect, test } from 'vitest';
import { missingEvidence } from '../../app/domain/evidence';
import type { Law } from '../../app/domain/law';
import type { RegisterSafeguard } from '../../app/domain/register';
import type { Instrument } from '../../app/domain/words';
import { worldOn } from '../../app/domain/world';
import { dpfParticipant, law, safeguard, today, vendor } from './register-builders';

/** The law as shipped, with a checklist of two required lines and an optional one. */
const asking = (instrument: Instrument, ...required: string[]): Law => ({
  ...law,
  instruments: {
    ...law.instruments,
    [instrument]: {
      ...law.instruments[instrument],
      evidence: [...required.map((key) => ({ key, required: true })), { key: 'nice-to-have', required: false }],
    },
  },
});
const missing = (one: RegisterSafeguard, by = vendor(), ...required: string[]) =>
  missingEvidence(one, by, worldOn(today, asking(one.instrument, ...required)));

describe('a line of the checklist', () => {
  const clauses = (facts: Parameters<typeof safeguard>[1]) => safeguard('scc-module-3', facts);

  test.each([
    ['nothing is noted', {}, ['annex']],
    ['an empty note', { annex: ' ' }, ['annex']],
    ['unknown', { annex: 'unknown' }, ['annex']],
    ['a no where a yes is needed', { annex: 'no' }, ['annex']],
    ['a yes', { annex: 'yes' }, []],
    ['a reference', { annex: 'Annex II, page 4' }, []],
  ])('%s', (_case, evidence, expected) => {
    expect(missing(clauses({ evidence }), vendor(), 'annex')).toEqual(expected);
  });

  test.each(['adds-eu-data', 'covers-hr', 'covers-non-hr'])('%s may be answered no', (key) => {
    expect(missing(clauses({ evidence: { [key]: 'no' } }), vendor(), key)).toEqual([]);
  });

  test.each([
    ['by its name', ['evidence.annex']],
    ['by the name of the line', ['annex']],
  ])('that waits for confirmation %s is not held', (_case, toConfirm) => {
    expect(missing(clauses({ evidence: { annex: 'yes' }, toConfirm }), vendor(), 'annex')).toEqual(['annex']);
  });

  test('is named in the order of the checklist; an optional one never', () => {
    expect(missing(clauses({ evidence: { docking: 'yes' } }), vendor(), 'signed', 'docking', 'annex')).toEqual([
      'signed',
      'annex',
    ]);
  });
});

describe('what can carry no transfer asks for nothing', () => {
  test.each([
    ['statement-only', {}],
    ['scc-2010-87', {}],
    ['uk-idta', {}],
  ] as const)('%s', (instrument, facts) => {
    expect(missing(safeguard(instrument, facts), vendor(), 'annex')).toEqual([]);
  });

  test('as long as a repealed one was tolerated it was asked for', () => {
    const old = safeguard('scc-2010-87', { signedOn: '2020-01-01' });
    const world = worldOn('2022-01-01', asking('scc-2010-87', 'annex'));
    expect(missingEvidence(old, vendor(), world)).toEqual(['annex']);
  });
});

describe('the Data Privacy Framework', () => {
  const checklist = ['listed-entity', 'status-active', 'covers-hr', 'covers-non-hr', 'checked-on'];
  const dpf = (facts: Parameters<typeof safeguard>[1] = {}) => safeguard('adequacy-dpf', facts);
  const listed = { ...dpfParticipant, dpfEntity: 'Vendor Inc', dpfCoversHr: 'no' } as const;

  test('the record of the check answers', () => {
    expect(missing(dpf(), vendor(listed), ...checklist)).toEqual([]);
    expect(missing(dpf(), vendor(), ...checklist)).toEqual(checklist);
  });

  test.each([
    ['active', []],
    ['active-under-review', []],
    ['inactive', ['status-active']],
    ['not-listed', ['status-active']],
    ['not-checked', ['status-active']],
  ] as const)('an entry that is %s', (dpfStatus, expected) => {
    expect(missing(dpf(), vendor({ ...listed, dpfStatus }), 'status-active')).toEqual(expected);
  });

  test('a check of which any part is a suggestion answers nothing', () => {
    expect(missing(dpf(), vendor({ ...listed, toConfirm: ['dpfCheckedOn'] }), ...checklist)).toEqual(checklist);
    expect(missing(dpf(), vendor({ ...listed, toConfirm: ['address'] }), ...checklist)).toEqual([]);
  });

  test('an answer noted at the safeguard counts without the vendor’s', () => {
    expect(missing(dpf({ evidence: { 'status-active': 'yes' } }), vendor(), 'status-active')).toEqual([]);
  });

  test('the vendor’s record answers for no other instrument', () => {
    expect(missing(safeguard('scc-module-2'), vendor(listed), 'listed-entity')).toEqual(['listed-entity']);
  });
});

test.each([
  ['1', true],
  ['Option 1', true],
  ['option 1 (specific)', true],
  ['autorisation préalable spécifique', true],
  ['Option 2', false],
  ['general, 15 days', false],
  ['option 2 (générale), et non 1', false],
  ['', false],
])('Annex III under Clause 9(a) %j: asked for %s', (option, isAsked) => {
  const asked = missingEvidence(
    safeguard('scc-module-3', { evidence: { 'clause-9-option': option } }),
    vendor(),
    worldOn(today, law),
  );
  expect(asked.includes('annex-3-complete')).toBe(isAsked);
});
