import type { DueItem } from '../domain/due';

/** The page below `/app/:org` on which something that falls due is dealt with. */
export function duePath({ subject, engagementId, vendorId }: Omit<DueItem, 'on' | 'kind' | 'daysLeft'>): string {
  if (subject.kind === 'revision') return `/publication/revisions/${subject.id}`;
  if (subject.kind === 'customer') return `/publication/customers/${subject.id}`;
  if (subject.kind === 'assessment') return `/assessments/${subject.id}`;
  if (subject.kind === 'transfer') return `/transfers/${encodeURIComponent(subject.id)}`;
  if (engagementId) return `/register/engagements/${engagementId}`;
  return vendorId ? `/register/vendors/${vendorId}` : '/settings';
}
