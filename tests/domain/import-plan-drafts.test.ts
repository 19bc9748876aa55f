import { describe, expect, test } from 'vitest';
import type { ImportRegister } from '../../app/domain/import-plan-types';
import { EMPTY, engagement, list, plan, vendor } from './import-builders';

describe('which vendor and which service a row speaks of', () => {
  const twins: ImportRegister = {
    vendors: [
      vendor('fr', { name: 'Acme', contractingEntity: 'Acme SAS' }),
      vendor('us', { name: 'ACME', contractingEntity: 'Acme Inc' }),
    ],
    engagements: [],
  };
  test('of two vendors of one name the entity tells', () => {
    const found = (entity: string, register = twins) =>
      plan(list({ Vendor: 'acme', 'Legal entity': entity, Service: 's' }), register).items.map(
        ({ vendorId }) => vendorId,
      );
    expect(found('ACME INC')).toEqual(['us']);
    expect(found('Acme Ltd')).toEqual([]);
    expect(found('')).toEqual([]);
    const open = { ...twins, vendors: [...twins.vendors, vendor('open', { name: 'acme' })] };
    expect(found('Acme Inc', open)).toEqual([]);
    const same = {
      ...twins,
      vendors: [...twins.vendors, vendor('again', { name: 'acme', contractingEntity: 'Acme Inc' })],
    };
    expect(found('Acme Inc', same)).toEqual([]);
  });

  test('a refusal says where and why', () => {
    expect(plan(list({ Vendor: 'Acme', Service: 's' }), twins).rejected).toEqual([
      { line: 2, column: 'Vendor', value: 'Acme', code: 'vendor-ambiguous' },
    ]);
    expect(plan(list({ Vendor: 'Nobody', Country: 'France' }), EMPTY).rejected).toEqual([
      {
        line: 2,
        column: '',
        value: 'Nobody',
        code: 'service-missing',
        expected: ['service', 'services', 'service provided', 'services provided'],
      },
    ]);
  });

  const twice: ImportRegister = {
    vendors: [vendor('b', { name: 'Both' })],
    engagements: [
      engagement('e1', 'b', { service: 'Mail' }),
      engagement('e2', 'b', { service: 'mail', role: 'recipient' }),
      engagement('e3', 'b', { service: 'Pay' }),
    ],
  };
  test.each([
    ['a service it has once', { Service: 'PAY' }, 'e3'],
    ['a service it has twice', { Service: 'Mail' }, 'engagement-ambiguous'],
    ['a service it has twice, in one of the roles', { Service: 'Mail', Role: 'Recipient' }, 'e2'],
    ['a service it has twice, in another role', { Service: 'Mail', Role: 'Controller' }, 'engagement-ambiguous'],
    ['a service it has once, in another role', { Service: 'Pay', Role: 'Recipient' }, 'e3'],
    ['a new service', { Service: 'News' }, undefined],
    ['no service, of several', { Country: 'France' }, 'engagement-ambiguous'],
  ])('%s', (_case, row, expected) => {
    const { items, rejected } = plan(list({ Vendor: 'Both', ...row }), twice);
    expect(items[0]?.engagementId ?? rejected[0]?.code).toBe(expected);
  });

  test('several new services of one vendor are several engagements, one service is one', () => {
    const rows = list(
      { Vendor: 'Both', Service: 'News' },
      { Vendor: 'Both', Service: 'NEWS', Country: 'France' },
      { Vendor: 'Both', Service: 'Chat' },
    );
    expect(plan(rows, twice).operations.map(({ op }) => op)).toEqual([
      'create-engagement',
      'create-location',
      'create-engagement',
    ]);
  });

  test('a row without a service speaks of the one another row names', () => {
    const rows = list({ Vendor: 'New', Country: 'France' }, { Vendor: 'New', Service: 'Mail' });
    expect(plan(rows, EMPTY).items.map(({ lines }) => lines)).toEqual([[2, 3]]);
  });

  test('the only service of a vendor found by something else is not guessed', () => {
    const one = { ...twins, engagements: [engagement('e', 'us', { service: 'Mail' })] };
    const rows = list({ Vendor: 'Elsewhere', 'Legal entity': 'Acme Inc', Country: 'France' });
    expect(plan(rows, one).rejected).toMatchObject([{ code: 'service-missing' }]);
  });

  test('without a catalogue no service is proposed', () => {
    expect(
      plan(list({ Vendor: 'AWS', Country: 'Ireland' }), EMPTY, { defaultRole: 'processor' }).rejected,
    ).toMatchObject([{ code: 'service-missing' }]);
  });

  test('a vendor found by one mark keeps the others, each told once', () => {
    const rows = list(
      { Vendor: 'Elsewhere', 'Legal entity': 'acme inc', Website: 'https://b.example', Service: 's' },
      { Vendor: 'Elsewhere', 'Legal entity': 'acme inc', Website: 'https://b.example', Service: 't' },
    );
    const known = { ...twins, vendors: twins.vendors.map((one) => ({ ...one, website: 'https://a.example' })) };
    const { items, operations } = plan(rows, known);
    expect(items[0]?.kept).toEqual([
      { field: 'name', registered: 'ACME', stated: 'Elsewhere' },
      { field: 'website', registered: 'https://a.example', stated: 'https://b.example' },
    ]);
    expect(items[1]?.kept).toEqual([]);
    expect(operations.map(({ op }) => op)).toEqual(['create-engagement', 'create-engagement']);
  });

  test('a vendor found by one mark is given those it lacks', () => {
    const rows = list({ Vendor: 'Elsewhere', 'Legal entity': 'Acme Inc', Website: 'https://b.example', Service: 's' });
    expect(plan(rows, twins).operations[0]).toMatchObject({
      op: 'update-vendor',
      set: { website: 'https://b.example' },
    });
  });
});
