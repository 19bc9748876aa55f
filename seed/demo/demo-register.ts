import type { z } from 'zod';
import type {
  AssessmentFacts,
  CustomerFacts,
  EngagementFacts,
  LocationFacts,
  OrganisationFacts,
  SafeguardFacts,
  VendorFacts,
} from '../../app/domain/facts';

/** An assessment of transfers of the engagement it stands under. */
export type DemoAssessment = {
  /** The end of the keys of the transfers it is for: destination and mode, `US:storage`. */
  readonly covers: readonly string[];
  readonly facts: z.input<typeof AssessmentFacts>;
};

export type DemoEngagement = {
  /** Unique within the register. */
  readonly key: string;
  /** Key of the engagement one step up the chain, in the same register. */
  readonly parentKey?: string;
  readonly facts: z.input<typeof EngagementFacts>;
  readonly locations: readonly z.input<typeof LocationFacts>[];
  readonly safeguards: readonly z.input<typeof SafeguardFacts>[];
  readonly assessments?: readonly DemoAssessment[];
};

export type DemoVendor = {
  /** Unique within the register. */
  readonly key: string;
  readonly facts: z.input<typeof VendorFacts>;
  readonly engagements: readonly DemoEngagement[];
};

/** What one organisation's own document says about whom it hands data to; what it leaves out is left out here. */
export type DemoRegister = {
  readonly slug: string;
  readonly organisation: z.input<typeof OrganisationFacts>;
  readonly vendors: readonly DemoVendor[];
  /** Those it acts for, with what each one's contract says of notice. */
  readonly customers?: readonly z.input<typeof CustomerFacts>[];
};
