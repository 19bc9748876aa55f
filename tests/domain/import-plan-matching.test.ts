import { describe, expect, test } from 'vitest';
import type { VendorMarks } from '../../app/domain/import-plan-matching';
import { aliasIndex, candidates, indexVendors, namedIn, rowsByName } from '../../app/domain/import-plan-matching';
import { recogniseTable } from './recognition/table';

const CATALOGUE = [
  { key: 'aws', names: ['Amazon Web Services', 'AWS', 'aws'] },
  { key: 'azure', names: ['Microsoft Azure', 'Cloud'] },
  { key: 'gcp', names: ['Google Cloud', 'CLOUD'] },
];
const aliases = aliasIndex(CATALOGUE);

test('a catalogue knows its names; one that two rows share stands for neither', () => {
  expect(Object.fromEntries(aliases)).toEqual({
    'amazon web services': 'aws',
    aws: 'aws',
    'microsoft azure': 'azure',
    'google cloud': 'gcp',
  });
});

describe('whom a name stands for', () => {
  const vendors: (VendorMarks & { id: string })[] = [
    { id: 'aws', name: 'Amazon Web Services', contractingEntity: 'AWS EMEA SARL', website: 'https://aws.amazon.com' },
    { id: 'catalogued', name: 'Our cloud', catalogueKey: 'azure' },
    { id: 'plain', name: 'Plain', website: 'https://www.plain.example/about' },
    { id: 'odd', name: 'Odd', website: 'not a link', contractingEntity: '§' },
    { id: 'twin', name: 'Twin', website: 'https://aws.amazon.com/fr', contractingEntity: 'Another SAS' },
  ];
  const standing = (marks: VendorMarks) =>
    [...candidates(marks, indexVendors(vendors, aliases), aliases)].map(([{ id }, { reason }]) => [id, reason]);

  test.each([
    ['its entity', { name: 'x', contractingEntity: 'aws emea sàrl' }, [['aws', 'contracting-entity']]],
    ['an alias of its name', { name: 'AWS' }, [['aws', 'alias']]],
    ['an alias of its catalogue row', { name: 'Microsoft Azure' }, [['catalogued', 'alias']]],
    ['its domain', { name: 'x', website: 'http://plain.example' }, [['plain', 'website']]],
    ['its domain with www', { name: 'x', website: 'https://www.plain.example' }, [['plain', 'website']]],
    [
      'a domain of two',
      { name: 'x', website: 'https://aws.amazon.com' },
      [
        ['aws', 'website'],
        ['twin', 'website'],
      ],
    ],
    ['entity before alias', { name: 'AWS', contractingEntity: 'AWS EMEA SARL' }, [['aws', 'contracting-entity']]],
    [
      'a domain under the entity of one of both',
      { name: 'x', website: 'https://aws.amazon.com', contractingEntity: 'Another SAS' },
      [['twin', 'contracting-entity']],
    ],
    ['an entity by its name', { name: 'AWS EMEA S\u00e0rl' }, [['aws', 'contracting-entity']]],
    ['a vendor by its entity', { name: 'x', contractingEntity: 'Our Cloud' }, [['catalogued', 'contracting-entity']]],
    ['a name with its legal form', { name: 'Our Cloud GmbH' }, [['catalogued', 'similar-name']]],
    ['nobody under another entity', { name: 'AWS', contractingEntity: 'AWS India Pvt' }, []],
    ['nobody by an entity without letters', { name: 'x', contractingEntity: '§' }, []],
    ['nobody by a website that is none', { name: 'x', website: 'not a link' }, []],
    ['nobody by its own name', { name: 'Plain' }, []],
    ['nobody by a shared alias', { name: 'Cloud' }, []],
    ['nobody', { name: 'x' }, []],
  ])('%s', (_case, marks, expected) => {
    expect(standing(marks)).toEqual(expected);
  });

  test('the names of an index are gathered in the order of the register', () => {
    const { byEntity, byDomain, byAlias } = indexVendors(vendors, aliases);
    const ids = (map: ReadonlyMap<string, { id: string }[]>) =>
      [...map].map(([key, found]) => `${key}: ${found.map(({ id }) => id)}`);
    expect(ids(byEntity)).toEqual(['aws emea sarl: aws', 'another sas: twin']);
    expect(ids(byDomain)).toEqual(['aws.amazon.com: aws,twin', 'plain.example: plain']);
    expect(ids(byAlias)).toEqual(['aws: aws', 'azure: catalogued']);
  });
});

test('rows of one name stand together; the first entity and website stated stand for it', () => {
  const { rows } = recogniseTable(
    ['Vendor', 'Legal entity', 'Website', 'Service'],
    ['Acme', '', '', 'a'],
    ['Bolt', '', '', 'b'],
    ['ACME', 'Acme SAS', 'https://acme.example', 'c'],
    ['acme', 'Acme Ltd', 'https://acme.uk', 'd'],
  );
  expect(rowsByName(rows).map(({ key, marks, rows: own }) => [key, marks, own.map(({ line }) => line)])).toEqual([
    ['acme', { name: 'Acme', contractingEntity: 'Acme SAS', website: 'https://acme.example' }, [2, 4, 5]],
    ['bolt', { name: 'Bolt', contractingEntity: undefined, website: undefined }, [3]],
  ]);
});

test('a name is found outright, as often as it is there', () => {
  const named = namedIn({
    vendors: ['Acme', 'ACME', 'Bolt'].map((name, at) => ({ id: `v${at}`, name })) as never,
    engagements: [],
  });
  expect(named('acme').map(({ id }) => id)).toEqual(['v0', 'v1']);
  expect(named('bolt').map(({ id }) => id)).toEqual(['v2']);
  expect(named('nobody')).toEqual([]);
});
