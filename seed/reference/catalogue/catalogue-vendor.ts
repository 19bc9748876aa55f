import type { IsoDate } from '../../../app/domain/days';
import type { Instrument } from '../../../app/domain/words';
import type { CountryCode } from '../countries';

export const CATALOGUE_CATEGORIES = [
  'analytics',
  'cdn',
  'chat',
  'cloud-hosting',
  'crm',
  'customer-data',
  'data-warehouse',
  'database',
  'development',
  'documents',
  'e-signature',
  'email',
  'email-marketing',
  'error-logs',
  'feature-flags',
  'identity',
  'ip-data',
  'llm-api',
  'observability',
  'on-call',
  'payments',
  'push-notifications',
  'search',
  'security',
  'sms-voice',
  'support',
  'tag-management',
  'tax',
  'translation',
  'vector-database',
  'video',
  'web-data',
] as const;
export type CatalogueCategory = (typeof CATALOGUE_CATEGORIES)[number];

/**
 * How a suggestion is known. `V`: seen in a public source. `H`, `M`, `L`: general knowledge held with high, medium or
 * low confidence. None of them is a fact before a person confirms it on the organisation's own contract.
 */
export type Confidence = 'V' | 'H' | 'M' | 'L';

export type Suggestion<Value> = { readonly value: Value; readonly confidence: Confidence };

/** What is suggested when a person names this vendor. A value that is not known is absent. */
export type CatalogueVendor = {
  readonly key: string;
  readonly name: string;
  /** Other names the vendor goes by on lists; no two vendors share one, whatever the case. */
  readonly aliases: readonly string[];
  readonly domains: readonly string[];
  readonly category: CatalogueCategory;
  readonly suggestions: {
    /** Entity that contracts with customers in the EU. */
    readonly contractingEntity?: Suggestion<string>;
    readonly establishmentCountry?: Suggestion<CountryCode>;
    readonly headquartersCountry?: Suggestion<CountryCode>;
    /** Ultimate parent. */
    readonly parentName?: Suggestion<string>;
    readonly parentCountry?: Suggestion<CountryCode>;
    readonly website?: Suggestion<string>;
    readonly subprocessorListUrl?: Suggestion<string>;
    readonly contractUrl?: Suggestion<string>;
    /** Hosting inside the EU or EEA that the vendor offers; `None` where it is known to offer none. */
    readonly euHosting?: Suggestion<string>;
    /** What the vendor states for its transfers. Absent for vendors in the EEA and where nothing was found. */
    readonly instruments?: Suggestion<readonly Instrument[]>;
  };
  readonly notes?: { readonly en: string };
  /** Day a person last checked the whole row; `null` when nobody has. */
  readonly verifiedOn: IsoDate | null;
};
