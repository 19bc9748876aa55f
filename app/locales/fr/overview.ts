import type { overview as en } from '../en/overview';

export const overview = {
  'overview.findings.more': '{count, plural, one {# autre} other {# autres}}',
  'overview.identity.contractingEntity': 'entité contractante',
  'overview.identity.address': 'adresse',
  'overview.identity.contact': 'contact',
} satisfies Record<keyof typeof en, string>;
