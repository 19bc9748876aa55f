import type { Finding, FindingCode } from '../domain/findings';
import type { Permission } from '../lib/permissions';

/** Where a finding is closed, below `/app/:org`, and what one must be allowed to do there. */
export type Step = { path: string; permission: Permission };

const steps: Record<FindingCode, (finding: Finding) => Step> = {
  'safeguard-missing': newSafeguard,
  'safeguard-not-in-force': newSafeguard,
  'safeguard-unknown': ({ subject }) => read(transferPath(subject.id)),
  'location-unknown': places,
  'worldwide-location': places,
  'adequacy-scope-unconfirmed': newSafeguard,
  'statement-is-no-safeguard': safeguard,
  'adequacy-expiring': newSafeguard,
  'adequacy-not-in-eea': () => read('/settings/law'),
  'derogation-recurring': newSafeguard,
  'assessment-missing': newAssessment,
  'assessment-in-progress': assessment,
  'assessment-negative': assessment,
  'assessment-overdue': assessment,
  'dpf-without-fallback': newSafeguard,
  'module-mismatch': safeguard,
  'annexes-incomplete': safeguard,
  'compelling-interests-undocumented': safeguard,
  'evidence-unverified': safeguard,
  'importer-subject-to-gdpr': safeguard,
  'dpf-not-checked': vendorForm,
  'dpf-check-stale': vendorForm,
  'dpf-certification-due': vendorForm,
  'vendor-unnamed': vendorForm,
  'identity-incomplete': vendorForm,
  'entity-country-conflict': vendorForm,
  'parent-exposure': engagementForm,
  'not-on-list': vendor,
  'role-conflict': vendor,
  'self-hosted-listed': engagementForm,
  'anonymisation-claim-to-verify': engagementForm,
  'special-category-to-verify': engagementForm,
  'contract-missing': engagementForm,
  'contract-unknown': engagementForm,
  'flow-down-missing': engagementForm,
  'flow-down-unknown': engagementForm,
  'authorisation-missing': engagementForm,
  'authorisation-unknown': engagementForm,
  'authorisation-window-open': engagementForm,
  'authorisation-refused': engagementForm,
  'authorisation-objected': engagementForm,
  'onward-safeguard-missing': ({ engagementId }) => read(`/register/engagements/${engagementId}`),
  'onward-recipients-unlisted': ({ engagementId }) => ({
    path: `/register/engagements/new?parent=${engagementId}`,
    permission: 'draft',
  }),
  'onward-recipients-unknown': engagementForm,
  'remote-access-unplaced': ({ engagementId }) => ({
    path: `/register/engagements/${engagementId}/locations/new`,
    permission: 'draft',
  }),
  'remote-access-unknown': engagementForm,
  'retention-to-review': engagementForm,
  'evidence-incomplete': safeguard,
  'to-confirm': (finding) => (finding.engagementId ? places(finding, '') : vendor(finding)),
  'customer-unreached': ({ subject }) => ({ path: customerPath(subject.id), permission: 'publish' }),
  'customer-unaddressed': ({ subject }) => ({ path: customerPath(subject.id), permission: 'publish' }),
  'sub-processors-unnamed': () => ({ path: '/register/vendors/new', permission: 'draft' }),
  'sub-processors-unknown': settings,
  'no-transfer-claim-unproven': () => read('/register/engagements'),
  'no-transfer-claim-contradicted': () => read('/transfers'),
  'commitment-stricter': () => ({ path: '/settings', permission: 'manage' }),
  'review-overdue': reviewed,
  'review-unknown': settings,
};

/** The page on which a finding is closed. */
export const stepOf = (finding: Finding): Step => steps[finding.code](finding);

/** The page of what a finding is about. */
export function subjectPath({ subject, engagementId, vendorId }: Finding): string {
  if (subject.kind === 'transfer') return transferPath(subject.id);
  if (subject.kind === 'assessment') return `/assessments/${subject.id}`;
  if (subject.kind === 'customer') return customerPath(subject.id);
  if (engagementId) return `/register/engagements/${engagementId}`;
  return vendorId ? `/register/vendors/${vendorId}` : '/settings';
}

/** The page of a transfer; its key goes into the address whole. */
export const transferPath = (key: string): string => `/transfers/${encodeURIComponent(key)}`;

const customerPath = (id: string): string => `/publication/customers/${id}`;

function read(path: string): Step {
  return { path, permission: 'read' };
}
function newSafeguard({ engagementId, evidence }: Finding): Step {
  const country = /^[A-Z]{2}$/.test(String(evidence.destination)) ? `?country=${evidence.destination}` : '';
  return { path: `/register/engagements/${engagementId}/safeguards/new${country}`, permission: 'draft' };
}
function newAssessment({ subject }: Finding): Step {
  return { path: `/assessments/new?transfer=${encodeURIComponent(subject.id)}`, permission: 'draft' };
}
function assessment({ evidence }: Finding): Step {
  return read(`/assessments/${evidence.assessment}`);
}
function places({ engagementId }: Finding, anchor = '#locations'): Step {
  return { path: `/register/engagements/${engagementId}${anchor}`, permission: 'draft' };
}
function safeguard({ subject }: Finding): Step {
  return { path: `/register/safeguards/${subject.id}/edit`, permission: 'draft' };
}
function vendor({ vendorId }: Finding): Step {
  return read(`/register/vendors/${vendorId}`);
}
function vendorForm({ vendorId }: Finding): Step {
  return { path: `/register/vendors/${vendorId}/edit`, permission: 'draft' };
}
function engagementForm({ engagementId }: Finding): Step {
  return { path: `/register/engagements/${engagementId}/edit`, permission: 'draft' };
}
function settings(): Step {
  return { path: '/settings', permission: 'manage' };
}
function reviewed(finding: Finding): Step {
  const { kind } = finding.subject;
  if (kind === 'vendor') return vendorForm(finding);
  if (kind === 'engagement') return engagementForm(finding);
  return kind === 'safeguard' ? safeguard(finding) : settings();
}
