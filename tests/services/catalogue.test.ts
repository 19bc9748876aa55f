import { describe, expect, test } from 'vitest';
import { VendorFacts } from '../../app/domain/facts';
import { findDoubles, searchCatalogue, suggestVendor } from '../../app/services/catalogue.server';
import { VENDOR_CATALOGUE } from '../../seed/reference/catalogue';

describe('search', () => {
  test.each([
    ['Mistral', 'mistral-ai'],
    ['mistral.ai', 'mistral-ai'],
    ['OPENAI IRELAND LTD', 'openai'],
    ['Claude API', 'anthropic'],
    ['Élastic Cloud', 'elastic-cloud'],
  ])('%s finds %s first', (name, key) => {
    expect(searchCatalogue(name)[0]?.key).toBe(key);
  });

  test('every vendor is found first by its own name', () => {
    const missed = VENDOR_CATALOGUE.filter(({ name, key }) => searchCatalogue(name)[0]?.key !== key);
    expect(missed.map(({ name }) => name)).toEqual([]);
  });

  test('a letter, nothing and nonsense find nothing', () => {
    expect(['m', '', '  ', '§§§', 'qqqqzz'].flatMap(searchCatalogue)).toEqual([]);
  });
});

describe('suggestion', () => {
  test('every suggested fact is one the vendor form accepts, and says how it is known', () => {
    for (const { key } of VENDOR_CATALOGUE) {
      const suggestion = suggestVendor(key);
      expect(VendorFacts.safeParse({ name: suggestion?.name, ...suggestion?.facts }).error?.issues ?? [], key).toEqual(
        [],
      );
      for (const field of Object.keys(suggestion?.facts ?? {}))
        expect(suggestion?.confidence[field], `${key} ${field}`).toMatch(/^[VHML]$/);
    }
  });

  test('what the catalogue does not know is not suggested', () => {
    expect(suggestVendor('attachmentscanner')?.facts.contractingEntity).toBeUndefined();
    expect(suggestVendor('no-such-vendor')).toBeUndefined();
    expect(suggestVendor(null)).toBeUndefined();
  });
});

describe('doubles', () => {
  const onFile = [
    { name: 'Stripe', contractingEntity: 'Stripe Payments Europe, Limited', catalogueKey: undefined },
    { name: 'Amazon Web Services', contractingEntity: undefined, catalogueKey: 'aws' },
  ];
  test.each([
    ['stripe inc.', undefined, ['Stripe']],
    ['Stripe Payments Europe Ltd', undefined, ['Stripe']],
    ['AWS', 'aws', ['Amazon Web Services']],
    ['Strip', undefined, []],
    ['Mistral AI', undefined, []],
  ])('%s', (name, catalogueKey, doubles) => {
    expect(findDoubles(onFile, { name, catalogueKey }).map((vendor) => vendor.name)).toEqual(doubles);
  });
});
