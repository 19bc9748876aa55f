import { EngagementFacts, VendorFacts } from '../domain/facts';
import type { ImportItem } from '../domain/import-plan-types';
import type { RecognisedRow } from '../domain/recognition/cells';
import { type Origin, originIn } from './imports-review-origins.server';

/** One field as it was understood: of a record that is new, over what is on file, or a part added to an engagement on file. */
export type Statement = {
  subject: 'vendor' | 'engagement' | 'location' | 'safeguard';
  field: string;
  as: 'new' | 'revised' | 'added';
  before?: unknown;
  after: unknown;
  /** How the data is reached at a location, where the list says so. */
  mode?: string;
  toConfirm: boolean;
  origin: Origin;
};

const DEFAULTS: Record<'vendor' | 'engagement', Record<string, unknown>> = {
  vendor: VendorFacts.parse({ name: '-' }),
  engagement: { ...EngagementFacts.parse({ service: '-', role: 'processor' }), role: undefined },
};

/** Everything an item states, each with where it comes from; `rows` are those that may have said it. */
export function statementsOf(item: ImportItem, isNewVendor: boolean, rows: readonly RecognisedRow[]): Statement[] {
  const { vendor, engagement, locations, safeguards } = item.facts;
  const isNewEngagement = engagement !== undefined && !item.engagementId;
  const waits = { vendor: vendor.toConfirm, engagement: engagement?.toConfirm ?? [] };
  const proposed = isNewVendor ? (item.proposed ?? []) : [];
  const from = (statement: Omit<Statement, 'origin'>): Statement => ({
    ...statement,
    origin: originIn(rows, statement, proposed),
  });
  const changed = item.changes.flatMap(({ subject, field, before, after }) =>
    subject === 'vendor' || subject === 'engagement'
      ? [from({ subject, field, as: 'revised', before, after, toConfirm: waits[subject].includes(field) })]
      : [],
  );
  const as = item.engagementId ? 'added' : 'new';
  return [
    ...(isNewVendor ? stated('vendor', vendor).map(from) : []),
    ...(isNewEngagement && engagement ? stated('engagement', engagement).map(from) : []),
    ...changed,
    ...locations.map(({ kind, country, internationalOrganisation, mode, toConfirm }) =>
      from({
        subject: 'location',
        as,
        field: country ? 'country' : 'kind',
        after: country ?? internationalOrganisation ?? kind,
        ...(mode !== 'not-stated' && { mode }),
        toConfirm: toConfirm.length > 0,
      }),
    ),
    ...safeguards.map(({ instrument, toConfirm }) =>
      from({ subject: 'safeguard', as, field: 'instrument', after: instrument, toConfirm: toConfirm.length > 0 }),
    ),
  ];
}

const NOT_SAID = ['catalogueKey'];

/** What a new record says beyond what every new record says. Name and service stand in the row's own title. */
function stated(
  subject: 'vendor' | 'engagement',
  { toConfirm, ...facts }: VendorFacts | EngagementFacts,
): Omit<Statement, 'origin'>[] {
  return Object.entries(facts)
    .filter(
      ([field, value]) => value !== undefined && JSON.stringify(value) !== JSON.stringify(DEFAULTS[subject][field]),
    )
    .filter(([field]) => !NOT_SAID.includes(field))
    .filter(([field]) => (field !== 'name' && field !== 'service') || toConfirm.includes(field))
    .map(([field, after]) => ({ subject, field, as: 'new', after, toConfirm: toConfirm.includes(field) }));
}
