import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { importParts, joinPlans, registerOfPart } from '../../app/domain/import-parts';
import { planImport } from '../../app/domain/import-plan';
import type { ImportRegister } from '../../app/domain/import-plan-types';
import type { RowMarks } from '../../app/domain/recognition/row-reading';
import { EMPTY, engagement, list, OPTIONS, vendor } from './import-builders';

type Rows = ReturnType<typeof list>;
const marksOf = (rows: Rows): RowMarks[] =>
  rows.map(({ vendor: { name, contractingEntity, website } }) => ({
    name: name.value,
    contractingEntity: contractingEntity?.value,
    website: website?.value,
  }));
const partsOf = (rows: Rows, register: ImportRegister, size?: number) =>
  importParts(marksOf(rows), register.vendors, OPTIONS, size).map(({ rows: those, vendors }) => ({
    rows: those.map((at) => rows[at] as Rows[number]),
    vendors,
    register: registerOfPart(register, vendors),
  }));
const inParts = (rows: Rows, register: ImportRegister, size: number) =>
  joinPlans(partsOf(rows, register, size).map((part) => planImport(part.rows, part.register, OPTIONS)));
const sorted = (values: readonly unknown[]) => values.map((value) => JSON.stringify(value)).sort();

describe('a list in parts', () => {
  test('that is short is one part, with the whole register', () => {
    const rows = list({ Vendor: 'One', Service: 'Mail' }, { Vendor: 'Two', Service: 'Mail' });
    expect(partsOf(rows, EMPTY)).toEqual([{ rows, vendors: 'all', register: EMPTY }]);
  });

  test.each([
    ['a name, whatever its accents', { Vendor: 'Électra' }, { Vendor: 'ELECTRA' }],
    ['an entity', { Vendor: 'One', 'Legal entity': 'One SAS' }, { Vendor: 'Uno', 'Legal entity': 'One SAS' }],
    ['a name that is the entity of another', { Vendor: 'One' }, { Vendor: 'Uno', 'Legal entity': 'One' }],
    [
      'a domain',
      { Vendor: 'One', Website: 'https://www.one.example' },
      { Vendor: 'Uno', Website: 'https://one.example/' },
    ],
    ['an alias', { Vendor: 'AWS' }, { Vendor: 'Amazon Web Services' }],
  ])('keeps together what shares %s', (_what, one, other) => {
    const rows = list({ ...one, Service: 'Mail' }, { Vendor: 'Apart', Service: 'Mail' }, { ...other, Service: 'Post' });
    expect(partsOf(rows, EMPTY, 1).map((part) => part.rows.map(({ line }) => line))).toEqual([[2, 4], [3]]);
  });

  test('has of the register what its rows can speak of', () => {
    const register = {
      vendors: [vendor('a', { name: 'One', website: 'https://one.example' }), vendor('b', { name: 'Two' })],
      engagements: [engagement('ea', 'a', { service: 'Mail' }), engagement('eb', 'b', { service: 'Mail' })],
    };
    const rows = list({ Vendor: 'Uno', Website: 'one.example', Service: 'Post' }, { Vendor: 'Other', Service: 'Post' });
    const [first, second] = partsOf(rows, register, 1);
    expect(first?.register).toEqual({ vendors: [register.vendors[0]], engagements: [register.engagements[0]] });
    expect(second?.register).toEqual(EMPTY);
  });

  test('is planned as it is planned whole', () => {
    const name = fc.constantFrom('One', 'one', 'Two', 'Uno', 'AWS', 'Amazon Web Services', 'Trois', 'One SAS');
    const mark = (...values: string[]) => fc.constantFrom('', '', ...values);
    const row = fc.record({
      Vendor: name,
      'Legal entity': mark('One SAS', 'Two Ltd'),
      Website: mark('one.example', 'two.example', 'aws.example'),
      Service: mark('Mail', 'Post', 'Calls'),
      Country: mark('France', 'US'),
      Notes: mark('a', 'b'),
    });
    const registers = fc.constantFrom<ImportRegister>(EMPTY, {
      vendors: [
        vendor('a', { name: 'One', website: 'https://one.example' }),
        vendor('b', { name: 'Two', contractingEntity: 'Two Ltd' }),
        vendor('c', { name: 'Trois' }),
      ],
      engagements: [engagement('ea', 'a', { service: 'Mail' }), engagement('ec', 'c', { service: 'Post' })],
    });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 12 }), registers, fc.nat(3), (rows, register, size) => {
        const recognised = list(...rows);
        const whole = planImport(recognised, register, OPTIONS);
        const parts = inParts(recognised, register, size + 1);
        expect(sorted(parts.operations)).toEqual(sorted(whole.operations));
        expect(parts.items.map(({ line }) => line)).toEqual(whole.items.map(({ line }) => line));
        expect(sorted(parts.items)).toEqual(sorted(whole.items));
        expect(sorted(parts.rejected)).toEqual(sorted(whole.rejected));
      }),
      { numRuns: 150 },
    );
  });
});
