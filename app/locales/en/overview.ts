export const overview = {
  'overview.findings.more': '{count, plural, one {# more} other {# more}}',
  'overview.identity.contractingEntity': 'contracting entity',
  'overview.identity.address': 'address',
  'overview.identity.contact': 'contact',
} as const;
