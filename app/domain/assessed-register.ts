import type { IsoDate } from './days';
import type { EngagementCase, VendorCase } from './finding';
import type { Finding, FindingGroup } from './findings';
import type { RegisterEngagement, RegisterFacts } from './register';
import type { Band, Rating } from './risk';
import type { Stretch } from './stretches';
import type { Transfer } from './transfers';
import type { Verdict } from './verdict';
import type { World } from './world';

/** One place data goes, with everything that is open about it and how much is at stake. */
export type AssessedTransfer = Transfer & { verdict: Verdict; findings: Finding[]; risk: Rating };

/**
 * What an engagement gives by itself and through those that serve it: kept from one look to the next as long as
 * neither it, nor what hangs on it, nor anything below it changes.
 */
export type AssessedCase = { case: EngagementCase; findings: Finding[]; risks: Rating[] };

export type AssessedEngagement = {
  engagement: RegisterEngagement;
  /** Every place its data goes, those that need no safeguard included. */
  destinations: AssessedTransfer[];
  /** Its own and its vendor's, gravest first. */
  findings: Finding[];
  verdict: Verdict;
  /** Of the destination most is at stake at; absent for software the organisation runs itself. */
  risk?: Rating | undefined;
  /** What it was worked out from. */
  own: AssessedCase;
  ofVendor?: AssessedVendor | undefined;
};

/** A vendor with its engagements that count, and what is open about it itself. */
export type AssessedVendor = VendorCase & {
  findings: Finding[];
  /** The highest of any place its engagements send data to. */
  score?: number | undefined;
};

/** A register judged on one day under one model of weights. */
export type AssessedRegister = {
  day: IsoDate;
  world: World;
  modelVersion: string;
  organisation: RegisterFacts['organisation'];
  engagements: AssessedEngagement[];
  /** By the vendor's id. */
  vendors: ReadonlyMap<string, AssessedVendor>;
  /** Engagements and vendors once more, cut so that a change leaves most stretches the arrays they were. */
  stretches: { engagements: Stretch<AssessedEngagement>[]; vendors: Stretch<AssessedVendor>[] };
  /** Those that leave the EEA, or may. */
  transfers: AssessedTransfer[];
  /** What is open about the organisation and its record as a whole. */
  ofOrganisation: Finding[];
  /** All, gravest first. */
  findings: Finding[];
  /** All, by kind. */
  groups: FindingGroup[];
  verdict: Verdict;
  /** The highest of any transfer; 0 while there is none. */
  score: number;
  band?: Band | undefined;
};
