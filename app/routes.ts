import { index, layout, prefix, type RouteConfig, route } from '@remix-run/route-config';

/** Every address of Onward. */
export default [
  layout('routes/accounts/layout.tsx', [
    index('routes/home.tsx'),

    route('first-run', 'routes/accounts/first-run.tsx'),
    route('sign-in', 'routes/accounts/sign-in.tsx'),
    route('sign-in/code', 'routes/accounts/sign-in-code.tsx'),
    route('sign-in/link', 'routes/accounts/sign-in-link.tsx'),
    route('sign-out', 'routes/accounts/sign-out.ts'),
    route('forgotten-password', 'routes/accounts/forgotten-password.tsx'),
    route('reset-password', 'routes/accounts/reset-password.tsx'),
    route('invitation', 'routes/accounts/invitation.tsx'),
  ]),
  route('language', 'routes/language.ts'),

  layout('routes/app/frame.tsx', [
    route('app', 'routes/app/organisations.tsx'),
    route('app/account', 'routes/app/account.tsx'),
    route('app/new', 'routes/app/new-organisation.tsx'),
    route('app/:org', 'routes/app/layout.tsx', [
      index('routes/app/overview.tsx'),
      route('search', 'routes/app/search.ts'),
      route('pictures/:picture', 'routes/app/picture.ts'),
      route('compare', 'routes/app/compare.tsx'),
      route('compare/export', 'routes/app/compare-export.ts'),
      route('calendar', 'routes/app/calendar.tsx'),
      route('calendar/due-dates.csv', 'routes/app/calendar-csv.ts'),

      ...prefix('register', [
        index('routes/app/register/vendors.tsx'),
        route('vendors/new', 'routes/app/register/vendor-new.tsx'),
        route('vendors/:vendor', 'routes/app/register/vendor.tsx'),
        route('vendors/:vendor/edit', 'routes/app/register/vendor-edit.tsx'),
        route('engagements', 'routes/app/register/engagements.tsx'),
        route('engagements/new', 'routes/app/register/engagement-new.tsx'),
        route('engagements/:engagement', 'routes/app/register/engagement.tsx'),
        route('engagements/:engagement/edit', 'routes/app/register/engagement-edit.tsx'),
        route('engagements/:engagement/locations/new', 'routes/app/register/location-new.tsx'),
        route('locations/:location/edit', 'routes/app/register/location-edit.tsx'),
        route('engagements/:engagement/safeguards/new', 'routes/app/register/safeguard-new.tsx'),
        route('safeguards/:safeguard/edit', 'routes/app/register/safeguard-edit.tsx'),
        route('export.csv', 'routes/app/register/export-csv.ts'),
      ]),

      route('transfers', 'routes/app/transfers.tsx'),
      route('transfers/export.csv', 'routes/app/transfers-csv.ts'),
      route('transfers/article-30.csv', 'routes/app/transfers-record-csv.ts'),
      route('transfers/:transfer', 'routes/app/transfer.tsx'),
      ...prefix('assessments', [
        index('routes/app/assessments/assessments.tsx'),
        route('new', 'routes/app/assessments/assessment-new.tsx'),
        route(':assessment', 'routes/app/assessments/assessment.tsx'),
        route(':assessment/step', 'routes/app/assessments/assessment-step.ts'),
        route(':assessment/report', 'routes/app/assessments/assessment-report.tsx'),
      ]),
      route('findings', 'routes/app/findings.tsx'),
      route('what-if', 'routes/app/what-if/what-ifs.tsx'),
      route('what-if/:scenario', 'routes/app/what-if/what-if.tsx'),
      route('what-if/:scenario.csv', 'routes/app/what-if/what-if-csv.ts'),
      route('what-if/:scenario.json', 'routes/app/what-if/what-if-json.ts'),

      route('imports', 'routes/app/imports/imports.tsx'),
      route('imports/template.csv', 'routes/app/imports/template-csv.ts'),
      route('imports/:import', 'routes/app/imports/import.tsx'),
      route('imports/:import/rejected.csv', 'routes/app/imports/rejected-csv.ts'),

      ...prefix('publication', [
        route('subscribers.csv', 'routes/app/publication/subscribers-csv.ts'),
        layout('routes/app/publication/layout.tsx', [
          index('routes/app/publication/list.tsx'),
          route('publish', 'routes/app/publication/publish.tsx'),
          route('revisions/:number', 'routes/app/publication/revision.tsx'),
          route('notices', 'routes/app/publication/notices.tsx'),
          route('notices/:notice', 'routes/app/publication/notice.tsx'),
          route('subscribers', 'routes/app/publication/subscribers.tsx'),
          route('requests', 'routes/app/publication/requests.tsx'),
        ]),
      ]),

      ...prefix('settings', [
        layout('routes/app/settings/layout.tsx', [
          index('routes/app/settings/organisation.tsx'),
          route('members', 'routes/app/settings/members.tsx'),
          route('history', 'routes/app/settings/history.tsx'),
          route('law', 'routes/app/settings/law.tsx'),
          route('law/:part/:key', 'routes/app/settings/law-row.tsx'),
          route('risk', 'routes/app/settings/risk.tsx'),
        ]),
      ]),
    ]),
  ]),

  layout('routes/public/layout.tsx', [
    route(':org/subprocessors', 'routes/public/list.tsx'),
    route(':org/subprocessors/changes', 'routes/public/changes.tsx'),
    route(':org/subprocessors/revisions/:number', 'routes/public/revision.tsx'),
    route(':org/subprocessors/subscribe', 'routes/public/subscribe.tsx'),
    route(':org/subprocessors/confirm', 'routes/public/confirm.tsx'),
    route(':org/subprocessors/unsubscribe', 'routes/public/unsubscribe.tsx'),
    route(':org/subprocessors/request', 'routes/public/request.tsx'),
  ]),
  route(':org/subprocessors.json', 'routes/public/list-json.ts'),
  route(':org/subprocessors.csv', 'routes/public/list-csv.ts'),
  route(':org/subprocessors/changes.atom', 'routes/public/changes-atom.ts'),

  route('calendar/:token.ics', 'routes/public/calendar-ics.ts'),

  layout('routes/shared/layout.tsx', [route('what-if/:token', 'routes/shared/what-if.tsx')]),

  route('*', 'routes/not-found.tsx'),
] satisfies RouteConfig;
