import type { Permission } from '../../app/lib/permissions';

/** Who may ask: anybody, anybody signed in, or members whose role has a permission. */
export type Access = 'anybody' | 'signed-in' | Permission;
/**
 * One address. `get` and `post` say who may; an address without `post` takes none. `status` is what an allowed GET
 * answers where that is not 200, by whether somebody is signed in.
 */
export type AccessRow = { get: Access; post?: Access; status?: number | { visitor: number; signedIn: number } };

/** What every address of routes.ts lets whom do. An address that is not here fails the test. */
export const ACCESS: Record<string, AccessRow> = {
  '/': { get: 'anybody', status: { visitor: 200, signedIn: 302 } },
  '/first-run': { get: 'anybody', post: 'anybody', status: 404 },
  '/sign-in': { get: 'anybody', post: 'anybody', status: { visitor: 200, signedIn: 302 } },
  '/sign-in/code': { get: 'anybody', post: 'anybody' },
  '/sign-in/link': { get: 'anybody', post: 'anybody' },
  '/sign-out': { get: 'anybody', post: 'anybody', status: 302 },
  '/forgotten-password': { get: 'anybody', post: 'anybody' },
  '/reset-password': { get: 'anybody', post: 'anybody' },
  '/invitation': { get: 'anybody', post: 'anybody', status: 404 },
  '/language': { get: 'anybody', post: 'anybody', status: 302 },

  // Somebody with one organisation is led straight into it.
  '/app': { get: 'signed-in', post: 'signed-in', status: 302 },
  '/app/account': { get: 'signed-in', post: 'signed-in' },
  '/app/new': { get: 'signed-in', post: 'signed-in' },

  '/app/:org': { get: 'read' },
  '/app/:org/search': { get: 'read' },
  '/app/:org/pictures/:picture': { get: 'read' },
  '/app/:org/compare': { get: 'read' },
  '/app/:org/compare/export': { get: 'read' },
  // Everybody may make an address for their own calendar.
  '/app/:org/calendar': { get: 'read', post: 'read' },
  '/app/:org/calendar/due-dates.csv': { get: 'read' },
  '/app/:org/register': { get: 'read' },
  '/app/:org/register/vendors/new': { get: 'draft', post: 'draft' },
  '/app/:org/register/vendors/:vendor': { get: 'read', post: 'edit' },
  '/app/:org/register/vendors/:vendor/edit': { get: 'draft', post: 'draft' },
  '/app/:org/register/engagements': { get: 'read' },
  '/app/:org/register/engagements/new': { get: 'draft', post: 'draft' },
  '/app/:org/register/engagements/:engagement': { get: 'read', post: 'edit' },
  '/app/:org/register/engagements/:engagement/edit': { get: 'draft', post: 'draft' },
  '/app/:org/register/engagements/:engagement/locations/new': { get: 'draft', post: 'draft' },
  '/app/:org/register/locations/:location/edit': { get: 'draft', post: 'draft' },
  '/app/:org/register/engagements/:engagement/safeguards/new': { get: 'draft', post: 'draft' },
  '/app/:org/register/safeguards/:safeguard/edit': { get: 'draft', post: 'draft' },
  '/app/:org/register/export.csv': { get: 'read' },
  '/app/:org/transfers': { get: 'read' },
  '/app/:org/transfers/export.csv': { get: 'read' },
  '/app/:org/transfers/article-30.csv': { get: 'read' },
  '/app/:org/transfers/:transfer': { get: 'read' },
  '/app/:org/assessments': { get: 'read' },
  '/app/:org/assessments/new': { get: 'draft', post: 'draft' },
  '/app/:org/assessments/:assessment': { get: 'read', post: 'draft' },
  '/app/:org/assessments/:assessment/step': { get: 'read', post: 'draft', status: 302 },
  '/app/:org/assessments/:assessment/report': { get: 'read' },
  '/app/:org/findings': { get: 'read' },
  '/app/:org/what-if': { get: 'read' },
  '/app/:org/what-if/:scenario': { get: 'read', post: 'draft' },
  '/app/:org/what-if/:scenario.csv': { get: 'read' },
  '/app/:org/what-if/:scenario.json': { get: 'read' },
  '/app/:org/imports': { get: 'read', post: 'draft' },
  '/app/:org/imports/template.csv': { get: 'read' },
  '/app/:org/imports/:import': { get: 'read', post: 'draft' },
  '/app/:org/imports/:import/rejected.csv': { get: 'read' },
  '/app/:org/publication': { get: 'read' },
  '/app/:org/publication/publish': { get: 'publish', post: 'publish' },
  '/app/:org/publication/revisions/:number': { get: 'read' },
  '/app/:org/publication/notices': { get: 'read', post: 'publish' },
  '/app/:org/publication/notices/:notice': { get: 'read', post: 'publish' },
  '/app/:org/publication/subscribers': { get: 'read', post: 'publish' },
  '/app/:org/publication/subscribers.csv': { get: 'read' },
  '/app/:org/publication/requests': { get: 'read', post: 'publish' },
  '/app/:org/settings': { get: 'read', post: 'manage' },
  // Everybody may leave; an empty form leaves nobody and asks for what only owners may.
  '/app/:org/settings/members': { get: 'read', post: 'manage' },
  '/app/:org/settings/history': { get: 'read' },
  '/app/:org/settings/law': { get: 'read' },
  '/app/:org/settings/law/:part/:key': { get: 'read', post: 'manage' },
  '/app/:org/settings/risk': { get: 'read', post: 'manage' },

  '/:org/subprocessors': { get: 'anybody' },
  '/:org/subprocessors/changes': { get: 'anybody' },
  '/:org/subprocessors/revisions/:number': { get: 'anybody' },
  '/:org/subprocessors/subscribe': { get: 'anybody', post: 'anybody' },
  '/:org/subprocessors/confirm': { get: 'anybody', post: 'anybody' },
  '/:org/subprocessors/unsubscribe': { get: 'anybody', post: 'anybody' },
  // A public list needs no request: the page leads to the list.
  '/:org/subprocessors/request': { get: 'anybody', post: 'anybody', status: 302 },
  '/:org/subprocessors.json': { get: 'anybody' },
  '/:org/subprocessors.csv': { get: 'anybody' },
  '/:org/subprocessors/changes.atom': { get: 'anybody' },
  // Whoever knows the token; the test knows none.
  '/calendar/:token.ics': { get: 'anybody', status: 404 },
  '/what-if/:token': { get: 'anybody', status: 404 },
  '/*': { get: 'anybody', post: 'anybody', status: 404 },
};
