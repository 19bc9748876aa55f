import type { Report, Rule } from './finding';
import { SEVERITIES, surveyRegister } from './finding';
import { engagementRules } from './findings-of-engagements';
import { organisationRules } from './findings-of-organisation';
import { transferRules } from './findings-of-transfers';
import { vendorRules } from './findings-of-vendors';
import type { RegisterFacts } from './register';
import type { World } from './world';

const rules = {
  ...transferRules,
  ...vendorRules,
  ...engagementRules,
  ...organisationRules,
} satisfies Record<string, Rule>;

export type FindingCode = keyof typeof rules;

/** Every code a finding can have, in the order in which the rules are read. */
export const FINDING_CODES = Object.keys(rules) as FindingCode[];

export type Finding = { code: FindingCode } & Report;

/**
 * Everything the register leaves open or gets wrong on the world's day, gravest first. One finding per subject and
 * code: what a vendor lacks is reported once however often it is engaged. Archived rows, rows of archived vendors and
 * engagements that have ended are left out.
 */
export function findings(register: RegisterFacts, world: World): Finding[] {
  const survey = surveyRegister(register, world);
  return FINDING_CODES.flatMap((code) => {
    const rule: Rule = rules[code];
    return rule(survey, world).map((found) => ({ code, ...found }));
  }).toSorted((one, other) => SEVERITIES.indexOf(one.severity) - SEVERITIES.indexOf(other.severity));
}
