import type { PublishedEntry, PublishedLocation } from '../../app/domain/publication';

export const inFrance: PublishedLocation = {
  kind: 'country',
  country: 'FR',
  mode: 'storage',
  verdict: 'none-needed',
  safeguards: [],
};
export const inIndia: PublishedLocation = {
  kind: 'country',
  country: 'IN',
  mode: 'remote-access',
  verdict: 'missing',
  safeguards: [],
};

/** A row of a published list: a vendor that hosts names in France. */
export const entry = (id: string, some: Partial<PublishedEntry> = {}): PublishedEntry => ({
  id,
  vendor: `Vendor ${id}`,
  service: 'hosting',
  role: 'sub-processor',
  dataCategories: ['names'],
  dataSubjects: [],
  locations: [inFrance],
  safeguards: [],
  ...some,
});
