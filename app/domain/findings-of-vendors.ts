import { findExposure, findUnexplainedLocations } from './exposure';
import type { Rule } from './finding';
import { aboutEngagement, aboutVendor, joined } from './finding';
import type { RegisterVendor } from './register';
import { isEstablished } from './register';

/** What Opinion 22/2024 of the EDPB (§§ 31-32) wants at hand for all in the chain. A suggestion is not at hand. */
export function missingIdentityOf(vendor: RegisterVendor): ('contractingEntity' | 'address' | 'contact')[] {
  const hasContact = isEstablished(vendor, 'contactEmail') || isEstablished(vendor, 'contactName');
  return [
    ...(isEstablished(vendor, 'contractingEntity') ? [] : (['contractingEntity'] as const)),
    ...(isEstablished(vendor, 'address') ? [] : (['address'] as const)),
    ...(hasContact ? [] : (['contact'] as const)),
  ];
}

export const vendorRules = {
  'vendor-unnamed': ({ recipients }) =>
    recipients
      .filter(({ identity }) => identity === 'unnamed')
      .map((vendor) => ({ severity: 'attention', ...aboutVendor(vendor), evidence: { name: vendor.name } })),

  'identity-incomplete': ({ recipients }) =>
    recipients
      .filter(({ identity }) => identity === 'named')
      .flatMap((vendor) => {
        const missing = missingIdentityOf(vendor);
        if (missing.length === 0) return [];
        return { severity: 'attention', ...aboutVendor(vendor), evidence: { missing: joined(missing) } };
      }),

  'entity-country-conflict': ({ services }, world) =>
    services.flatMap((engagement) => {
      const locations = findUnexplainedLocations(engagement, world);
      if (locations.length === 0) return [];
      const { establishmentCountry = '', parentCountry = '' } = engagement.vendor;
      return {
        severity: 'attention',
        ...aboutEngagement(engagement),
        evidence: {
          locations: joined(locations.map(({ country }) => country ?? '')),
          establishmentCountry,
          ...(parentCountry && { parentCountry }),
        },
      };
    }),

  // Not for the vendors whose data already leaves: there the transfer itself is reported.
  'parent-exposure': ({ services }, world) =>
    services.flatMap((engagement) => {
      const exposure = findExposure(engagement, world);
      if (!exposure) return [];
      const { country, via, distance, locations } = exposure;
      return {
        severity: distance === 1 ? 'info' : 'attention',
        ...aboutEngagement(engagement),
        evidence: { country, via, locations: joined(locations), parentName: engagement.vendor.parentName ?? '' },
      };
    }),

  // Only beside a list: before the first publication nothing is on it.
  'not-on-list': ({ services }) => {
    const processors = services.filter(({ role }) => role === 'processor' || role === 'sub-processor');
    const listed = new Set(services.filter(({ published }) => published).map(({ vendor }) => vendor.id));
    if (listed.size === 0) return [];
    const unlisted = new Map(
      processors
        .map(({ vendor }) => vendor)
        .filter(({ id }) => !listed.has(id))
        .map((vendor) => [vendor.id, vendor]),
    );
    return [...unlisted.values()].map((vendor) => ({
      severity: 'attention',
      ...aboutVendor(vendor),
      evidence: { name: vendor.name },
    }));
  },

  'role-conflict': ({ services, recipients }) =>
    recipients.flatMap((vendor) => {
      const roles = services.filter((engagement) => engagement.vendor.id === vendor.id).map(({ role }) => role);
      const isProcessor = roles.includes('processor') || roles.includes('sub-processor');
      if (!isProcessor || !roles.includes('joint-controller')) return [];
      return { severity: 'attention', ...aboutVendor(vendor), evidence: { roles: joined(roles.toSorted()) } };
    }),
} satisfies Record<string, Rule>;
