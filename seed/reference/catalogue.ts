import { AI_VENDORS } from './catalogue/ai';
import { ANALYTICS_VENDORS } from './catalogue/analytics';
import { BUSINESS_VENDORS } from './catalogue/business';
import type { CatalogueVendor } from './catalogue/catalogue-vendor';
import { DATA_VENDORS } from './catalogue/data';
import { HOSTING_VENDORS } from './catalogue/hosting';
import { MESSAGING_VENDORS } from './catalogue/messaging';
import { OPERATIONS_VENDORS } from './catalogue/operations';

export {
  CATALOGUE_CATEGORIES,
  type CatalogueVendor,
  type Confidence,
} from './catalogue/catalogue-vendor';

/** Vendors the register knows enough about to make suggestions; never asserted, always to be confirmed. */
export const VENDOR_CATALOGUE: readonly CatalogueVendor[] = [
  ...HOSTING_VENDORS,
  ...DATA_VENDORS,
  ...AI_VENDORS,
  ...MESSAGING_VENDORS,
  ...ANALYTICS_VENDORS,
  ...OPERATIONS_VENDORS,
  ...BUSINESS_VENDORS,
];
