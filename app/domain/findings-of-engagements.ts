import { missingEvidence } from './evidence';
import type { Report, Rule } from './finding';
import { aboutEngagement, aboutSafeguard, aboutVendor, joined } from './finding';
import type { RegisterEngagement } from './register';
import { isArchived } from './register';

const report = (
  severity: Report['severity'],
  engagement: RegisterEngagement,
  evidence: Report['evidence'] = {},
): Report => ({ severity, ...aboutEngagement(engagement), evidence: { service: engagement.service, ...evidence } });

/** Art. 28(3) asks for a contract, Art. 26(1) for an arrangement. */
const needsContract = ({ role }: RegisterEngagement) =>
  role === 'processor' || role === 'sub-processor' || role === 'joint-controller';

const isSubProcessor = ({ role }: RegisterEngagement) => role === 'sub-processor';

export const engagementRules = {
  'self-hosted-listed': ({ engagements, services }) =>
    engagements
      .filter((engagement) => !services.includes(engagement))
      .map((engagement) =>
        report(engagement.published ? 'attention' : 'info', engagement, {
          published: engagement.published ? 'yes' : 'no',
        }),
      ),

  'anonymisation-claim-to-verify': ({ services }) =>
    services.filter(({ format }) => format === 'anonymised-claimed').map((engagement) => report('unknown', engagement)),

  'special-category-to-verify': ({ engagements }) =>
    engagements
      .filter(({ specialCategories }) => specialCategories === 'possible')
      .map((engagement) => report('unknown', engagement)),

  'contract-missing': ({ services }) =>
    services
      .filter((engagement) => needsContract(engagement) && engagement.contract === 'none')
      .map((engagement) => report('blocked', engagement, { role: engagement.role })),

  'contract-unknown': ({ services }) =>
    services
      .filter((engagement) => needsContract(engagement))
      .filter(
        ({ contract, toConfirm }) =>
          contract === 'unknown' || (contract === 'signed' && toConfirm.includes('contract')),
      )
      .map((engagement) => report('unknown', engagement, { role: engagement.role })),

  'flow-down-missing': ({ services }) =>
    services
      .filter((engagement) => isSubProcessor(engagement) && engagement.flowDown === 'no')
      .map((engagement) => report('blocked', engagement)),

  'flow-down-unknown': ({ services }) =>
    services
      .filter(isSubProcessor)
      .filter(
        ({ flowDown, toConfirm }) => flowDown === 'unknown' || (flowDown === 'yes' && toConfirm.includes('flowDown')),
      )
      .map((engagement) => report('unknown', engagement)),

  'authorisation-missing': ({ services }) =>
    services
      .filter((engagement) => isSubProcessor(engagement) && engagement.authorisation === 'none')
      .map((engagement) => report('blocked', engagement)),

  // "Not needed" cannot be right for a sub-processor (Art. 28(2)): nobody knows yet how it was authorised.
  'authorisation-unknown': ({ services }) =>
    services
      .filter(isSubProcessor)
      .filter(
        ({ authorisation, toConfirm }) =>
          authorisation === 'unknown' ||
          authorisation === 'not-needed' ||
          (authorisation !== 'none' && toConfirm.includes('authorisation')),
      )
      .map((engagement) => report('unknown', engagement, { authorisation: engagement.authorisation })),

  'evidence-incomplete': ({ services }, world) =>
    services.flatMap((engagement) =>
      engagement.safeguards
        .filter((safeguard) => !isArchived(safeguard))
        .flatMap((safeguard) => {
          const missing = missingEvidence(safeguard, engagement.vendor, world);
          if (missing.length === 0) return [];
          return {
            severity: 'attention' as const,
            ...aboutSafeguard(safeguard.id, engagement),
            evidence: { instrument: safeguard.instrument, missing: joined(missing), count: missing.length },
          };
        }),
    ),

  'to-confirm': ({ engagements, idleVendors }) => {
    const vendors = new Map([...engagements.map(({ vendor }) => vendor), ...idleVendors].map((one) => [one.id, one]));
    const ofVendors = [...vendors.values()]
      .filter(({ toConfirm }) => toConfirm.length > 0)
      .map((vendor) => ({ ...aboutVendor(vendor), fields: vendor.toConfirm }));
    const ofEngagements = engagements
      .map((engagement) => ({ ...aboutEngagement(engagement), fields: fieldsToConfirm(engagement) }))
      .filter(({ fields }) => fields.length > 0);
    return [...ofVendors, ...ofEngagements].map(({ fields, ...about }) => ({
      severity: 'unknown',
      ...about,
      evidence: { fields: joined(fields), count: fields.length },
    }));
  },
} satisfies Record<string, Rule>;

function fieldsToConfirm({ toConfirm, locations, safeguards }: RegisterEngagement): string[] {
  const within = (kind: string, rows: RegisterEngagement['locations'] | RegisterEngagement['safeguards']) =>
    rows.filter((row) => !isArchived(row)).flatMap((row) => row.toConfirm.map((field) => `${kind}.${field}`));
  return [...toConfirm, ...within('location', locations), ...within('safeguard', safeguards)];
}
