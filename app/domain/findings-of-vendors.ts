import type { VendorRule } from './finding';
import { aboutVendor, joined } from './finding';
import type { RegisterVendor } from './register';
import { isEstablished, isSelfHosted } from './register';
import { reportOverdue, reviewsOfVendor } from './reviews';

/** What Opinion 22/2024 of the EDPB (§§ 31-32) wants at hand for all in the chain. A suggestion is not at hand. */
export function missingIdentityOf(vendor: RegisterVendor): ('contractingEntity' | 'address' | 'contact')[] {
  const hasContact = isEstablished(vendor, 'contactEmail') || isEstablished(vendor, 'contactName');
  return [
    ...(isEstablished(vendor, 'contractingEntity') ? [] : (['contractingEntity'] as const)),
    ...(isEstablished(vendor, 'address') ? [] : (['address'] as const)),
    ...(hasContact ? [] : (['contact'] as const)),
  ];
}

/** Its engagements in which it receives data. */
const services = ({ cases }: Parameters<VendorRule>[0]) =>
  cases.map(({ engagement }) => engagement).filter((engagement) => !isSelfHosted(engagement));

export const vendorRules = {
  'vendor-unnamed': (one) =>
    one.vendor.identity === 'unnamed' && services(one).length > 0
      ? [{ severity: 'attention', ...aboutVendor(one.vendor), evidence: { name: one.vendor.name } }]
      : [],

  'identity-incomplete': (one) => {
    if (one.vendor.identity !== 'named' || services(one).length === 0) return [];
    const missing = missingIdentityOf(one.vendor);
    if (missing.length === 0) return [];
    return [{ severity: 'attention', ...aboutVendor(one.vendor), evidence: { missing: joined(missing) } }];
  },

  'role-conflict': (one) => {
    const roles = services(one).map(({ role }) => role);
    const isProcessor = roles.includes('processor') || roles.includes('sub-processor');
    if (!isProcessor || !roles.includes('joint-controller')) return [];
    return [{ severity: 'attention', ...aboutVendor(one.vendor), evidence: { roles: joined(roles.toSorted()) } }];
  },

  'review-overdue': ({ vendor }, world) => reportOverdue(reviewsOfVendor(vendor), world),

  'to-confirm': ({ vendor }) =>
    vendor.toConfirm.length > 0
      ? [
          {
            severity: 'unknown',
            ...aboutVendor(vendor),
            evidence: { fields: joined(vendor.toConfirm), count: vendor.toConfirm.length },
          },
        ]
      : [],
} satisfies Record<string, VendorRule>;
