import type { IsoDate } from '../domain/days';
import { type Finding, groupFindings } from '../domain/findings';
import type { Context } from '../lib/context.server';
import { type Assessed, loadAssessed } from './assessed.server';
import { recordsById } from './register.server';

/** A finding with the names of the vendor and the service it is about; the name of a customer stands in the vendor's place. */
export type NamedFinding = Finding & { vendor?: string; service?: string };

/** Everything open, gravest first, with names. */
export const nameFindings = ({ findings, register }: Pick<Assessed, 'findings' | 'register'>): NamedFinding[] =>
  findings.map((finding) => nameFinding(finding, register));

/** One of them with names. */
export function nameFinding(finding: Finding, register: Assessed['register']): NamedFinding {
  const { vendors, engagements } = recordsById(register);
  return {
    ...finding,
    vendor:
      finding.subject.kind === 'customer'
        ? String(finding.evidence.customer)
        : finding.vendorId && vendors.get(finding.vendorId)?.name,
    service: finding.engagementId && engagements.get(finding.engagementId)?.service,
  };
}

export type FindingFilters = { severity: string; kind: string; vendor: string };

/** The findings of one register on `day` that match every filter given, by kind, and what the filters can choose from. */
export async function loadFindings(ctx: Pick<Context, 'db' | 'organisation'>, day: IsoDate, filters: FindingFilters) {
  const all = nameFindings(await loadAssessed(ctx, day));
  const { severity, kind, vendor } = filters;
  const found = all.filter(
    (finding) =>
      (!severity || finding.severity === severity) &&
      (!kind || finding.code === kind) &&
      (!vendor || finding.vendorId === vendor),
  );
  const vendors = new Map(
    all.flatMap((one) => (one.vendorId && one.vendor ? [[one.vendorId, one.vendor] as const] : [])),
  );
  return {
    groups: groupFindings(found),
    total: all.length,
    count: found.length,
    kinds: [...new Set(all.map(({ code }) => code))],
    vendors: [...vendors]
      .map(([id, name]) => ({ id, name }))
      .toSorted((one, other) => one.name.localeCompare(other.name)),
  };
}
