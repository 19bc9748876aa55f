import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { indexSimilarNames } from '../../app/domain/import-similar-names';
import { identityOf } from '../../app/domain/recognition/folding';

const indexOf = (...names: string[]) =>
  indexSimilarNames(names.map((name) => ({ vendor: name, name: identityOf(name) })));
const resembling = (name: string, ...names: string[]) => [...indexOf(...names).find(identityOf(name))];

describe('names that resemble each other', () => {
  test.each([
    ['Amazon Web Services EMEA SARL', 'Amazon Web Services', 'legal-form'],
    ['Amazon Web Services', 'Amazon Web Services, Inc.', 'legal-form'],
    ['Google Ireland Limited', 'Google', 'legal-form'],
    ['DeepL SE', 'DeepL', 'legal-form'],
    ['Scaleway S.A.S.', 'Scaleway', 'legal-form'],
    ['Zaufana Firma Sp. z o.o.', 'Zaufana Firma', 'legal-form'],
    ['Société Générale Group', 'Societe Generale SA', 'legal-form'],
    ['Microsft Azure', 'Microsoft Azure', 'spelling'],
    ['Salesfroce', 'Salesforce', 'spelling'],
    ['Cloudflaire', 'Cloudflare', 'spelling'],
    ['Mailjett SAS', 'Mailjet France', undefined],
    ['Google Ireland Ltd', 'Google France SARL', undefined],
    ['Stripe', 'Stripe Payments', undefined],
    ['Zoho', 'Zohu', undefined],
    ['Data Centre 12', 'Data Centre 13', undefined],
    ['Microsoft Azure', 'Microsoft Entra', undefined],
    ['Inc', 'Ltd', undefined],
    ['§', 'Google', undefined],
  ])('%s and %s: %s', (name, known, similarity) => {
    expect(resembling(name, known)).toEqual(similarity ? [[known, similarity]] : []);
    expect(resembling(known, name)).toEqual(similarity ? [[name, similarity]] : []);
  });

  test('all of them are named', () => {
    expect(resembling('Acme', 'Acme Ltd', 'ACME GmbH', 'Other')).toEqual([
      ['Acme Ltd', 'legal-form'],
      ['ACME GmbH', 'legal-form'],
    ]);
  });

  test('one letter more, less, other or swapped is found wherever it stands', () => {
    const letters = fc.stringMatching(/^[a-z]{8,16}$/);
    const edit = fc.tuple(fc.nat(20), fc.constantFrom('drop', 'add', 'change', 'swap'));
    fc.assert(
      fc.property(letters, edit, (name, [place, kind]) => {
        const at = place % (name.length - 1);
        const other =
          kind === 'drop'
            ? name.slice(0, at) + name.slice(at + 1)
            : kind === 'add'
              ? `${name.slice(0, at)}q${name.slice(at)}`
              : kind === 'change'
                ? `${name.slice(0, at)}q${name.slice(at + 1)}`
                : name.slice(0, at) + name[at + 1] + name[at] + name.slice(at + 2);
        if (other === name || other.length < 8) return;
        expect(resembling(other, name)).toEqual([[name, 'spelling']]);
      }),
    );
  });
});
