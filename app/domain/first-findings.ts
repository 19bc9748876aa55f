import type { AssessedEngagement, AssessedRegister, AssessedVendor } from './assessed-register';
import type { Finding } from './findings';
import { byGravity } from './findings';
import { onceFor } from './once';
import type { Stretch } from './stretches';
import { VERDICTS, verdictOf } from './verdict';

export const FIRST_FINDINGS = 10;

/** A finding with what is at stake where it stands: at its transfer, else at the worst place of its engagement or vendor. */
export type FirstFinding = { finding: Finding; score: number | undefined };

/**
 * The `FIRST_FINDINGS` that matter most: by what each alone would make of a transfer, then by what is at stake, then
 * gravest first; customers nobody told come before what else is as grave. What asks for nothing is not among them.
 */
export function firstFindings({ stretches, vendors, ofOrganisation }: AssessedRegister): FirstFinding[] {
  return foremost([
    ...stretches.engagements.flatMap(firstOfEngagements),
    ...stretches.vendors.flatMap(firstOfVendors),
    ...ofOrganisation.map((finding) => ({ finding, score: vendors.get(finding.vendorId ?? '')?.score })),
  ]);
}

const firstOfEngagements = onceFor((stretch: Stretch<AssessedEngagement>) =>
  foremost(stretch.flatMap((one) => one.own.findings.map((finding) => ({ finding, score: atStake(one, finding) })))),
);

const firstOfVendors = onceFor((stretch: Stretch<AssessedVendor>) =>
  foremost(stretch.flatMap(({ findings, score }) => findings.map((finding) => ({ finding, score })))),
);

function atStake({ own, destinations }: AssessedEngagement, { subject }: Finding): number | undefined {
  const transfer = subject.kind === 'transfer' ? destinations.find(({ key }) => key === subject.id) : undefined;
  if (transfer) return transfer.risk.score;
  return own.risks.length > 0 ? Math.max(...own.risks.map(({ score }) => score)) : undefined;
}

/** A customer's window closes on its day, whatever is at stake elsewhere. */
const isOfCustomer = ({ finding }: FirstFinding): boolean => finding.subject.kind === 'customer';

const foremost = (found: readonly FirstFinding[]): FirstFinding[] =>
  found
    .filter(({ finding }) => finding.severity !== 'info')
    .map((first) => ({ first, verdict: VERDICTS.indexOf(verdictOf([first.finding])) }))
    .toSorted(
      ({ first: one, verdict }, { first: other, verdict: otherVerdict }) =>
        verdict - otherVerdict ||
        Number(isOfCustomer(other)) - Number(isOfCustomer(one)) ||
        (other.score ?? -1) - (one.score ?? -1) ||
        byGravity(one.finding, other.finding),
    )
    .slice(0, FIRST_FINDINGS)
    .map(({ first }) => first);
