import { expect, test } from 'vitest';
import { fold, identityOf } from '../../../app/domain/recognition/folding';

test.each([
  ["  L'Étoile — du  Nord! ", 'l etoile du nord'],
  ['Cœur', 'coeur'],
  ['Æon', 'aeon'],
  ['Straße', 'strasse'],
  ['Ørsted', 'orsted'],
  ['Łódź', 'lodz'],
  ['Đà Nẵng', 'da nang'],
  ['№ 1', 'no 1'],
  ['日本', '日本'],
  ['§', ''],
])('%s is compared as %s', (text, expected) => {
  expect(fold(text)).toBe(expected);
});

test.each([
  ['Acme, Inc.', 'ACME INC'],
  ['Société Générale', 'societe generale'],
])('%s and %s are one name', (one, other) => {
  expect(identityOf(one)).toBe(identityOf(other));
});

test('a name without letters stands for itself', () => {
  expect(identityOf(' §€ ')).toBe('§€');
  expect(identityOf('§')).not.toBe(identityOf('€'));
});
