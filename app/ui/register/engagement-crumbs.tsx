import { useWords } from '../language';
import type { Crumb } from '../page';
import { useOrganisation } from '../shell-organisation';

type Named = { id: string; service: string; vendor: { id: string; name: string } };

/** The way down to a page below an engagement: the vendors, its vendor, the engagement. */
export function useEngagementCrumbs(): (engagement: Named) => Crumb[] {
  const { t } = useWords();
  const { base } = useOrganisation();
  return ({ id, service, vendor }) => [
    { to: `${base}/register`, label: t('register.vendors.title') },
    { to: `${base}/register/vendors/${vendor.id}`, label: vendor.name },
    { to: `${base}/register/engagements/${id}`, label: service },
  ];
}
