import { expect, test } from 'vitest';
import { OrganisationSlug, slugFrom } from '../../app/domain/slug';
import { PUBLIC_LANGUAGES } from '../../app/domain/words';

const problemWith = (slug: unknown) => OrganisationSlug.safeParse(slug).error?.issues[0]?.message;

test.each(['iboo', 'plateforme-mobile', 'a1', 'x'.repeat(60), ' trimmed '])('%s can be an address', (slug) => {
  expect(problemWith(slug)).toBeUndefined();
});

test.each([
  [undefined, 'required'],
  ['a', 'slug-invalid'],
  ['x'.repeat(61), 'slug-invalid'],
  ['Iboo', 'slug-invalid'],
  ['two words', 'slug-invalid'],
  ['société', 'slug-invalid'],
  ['-iboo', 'slug-invalid'],
  ['iboo-', 'slug-invalid'],
  ['ib--oo', 'slug-invalid'],
  ['ib/oo', 'slug-invalid'],
])('%s cannot: %s', (slug, code) => {
  expect(problemWith(slug)).toBe(code);
});

test.each([
  'app assets public static favicon robots well-known feed www',
  'health api admin docs help language calendar',
  'sign-in sign-out sign-up first-run forgotten-password reset-password invitation account',
  'new settings subprocessors onward',
])('Onward keeps for itself: %s', (slugs) => {
  for (const slug of slugs.split(' ')) expect(problemWith(slug), slug).toBe('slug-reserved');
});

test.each(PUBLIC_LANGUAGES)('%s is how addresses name a language', (language) => {
  expect(problemWith(language)).toBe('slug-language');
  expect(problemWith(`${language}-office`)).toBeUndefined();
});

test.each([
  ['Société Générale', 'societe-generale'],
  ['IBOO', 'iboo'],
  ['A  &  B', 'a-b'],
  ['« Deskhero »', 'deskhero'],
  ['ﬁnance №1', 'finance-no1'],
  ['§', ''],
  [`${'x'.repeat(59)} y`, 'x'.repeat(59)],
  ['y'.repeat(70), 'y'.repeat(60)],
])('%s looks like %s in an address', (name, slug) => {
  expect(slugFrom(name)).toBe(slug);
});
