import { z } from 'zod';
import { PUBLIC_LANGUAGES } from './words';

/** First parts of addresses that are Onward's own, at the root and below `/app`; no organisation can be called so. */
export const RESERVED_SLUGS: ReadonlySet<string> = new Set([
  'app',
  'health',
  'assets',
  'static',
  'public',
  'api',
  'admin',
  'sign-in',
  'sign-out',
  'sign-up',
  'first-run',
  'forgotten-password',
  'reset-password',
  'invitation',
  'language',
  'calendar',
  'what-if',
  'account',
  'new',
  'settings',
  'help',
  'docs',
  'feed',
  'well-known',
  'schemas',
  'robots',
  'favicon',
  'subprocessors',
  'onward',
  'www',
]);

/** The name of an organisation in addresses: lower-case letters, digits and single hyphens, 2 to 60 characters. */
export const OrganisationSlug = z
  .string({ error: 'required' })
  .trim()
  .min(2, 'slug-invalid')
  .max(60, 'slug-invalid')
  .regex(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, 'slug-invalid')
  .refine((slug) => !RESERVED_SLUGS.has(slug), 'slug-reserved')
  // `/fr/acme/subprocessors` is a list in French: whose list `/fr/subprocessors` is would be anybody's guess.
  .refine((slug) => !PUBLIC_LANGUAGES.some((language) => language === slug), 'slug-language');

/** Why a name cannot stand in addresses. */
export const SLUG_PROBLEMS = ['slug-invalid', 'slug-reserved', 'slug-language'] as const;
export type SlugProblem = (typeof SLUG_PROBLEMS)[number];

/** What a name looks like in an address: `Société Générale` becomes `societe-generale`; may be empty. */
export const slugFrom = (name: string): string =>
  name
    .normalize('NFKD')
    .replace(/[\u0300-\u036f]/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-|-$/g, '');
