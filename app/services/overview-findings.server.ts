import type { IsoDate } from '../domain/days';
import type { Severity } from '../domain/finding';
import type { Finding, FindingCode } from '../domain/findings';
import type { Context } from '../lib/context.server';
import { type Assessed, loadAssessed } from './assessed.server';

/** A finding with the names of the vendor and the service it is about. */
export type NamedFinding = Finding & { vendor?: string; service?: string };

/** Findings of one kind and severity. */
export type FindingGroup = { code: FindingCode; severity: Severity; findings: NamedFinding[] };

/** Everything open, gravest first, with names. */
export function nameFindings({ findings, register }: Pick<Assessed, 'findings' | 'register'>): NamedFinding[] {
  const vendors = new Map(register.vendors.map((vendor) => [vendor.id, vendor.name]));
  const services = new Map(register.engagements.map((engagement) => [engagement.id, engagement.service]));
  return findings.map((finding) => ({
    ...finding,
    vendor: finding.vendorId && vendors.get(finding.vendorId),
    service: finding.engagementId && services.get(finding.engagementId),
  }));
}

/** The same findings by kind, gravest first; fifteen of a kind are one group. */
export function groupFindings(found: readonly NamedFinding[]): FindingGroup[] {
  const groups = new Map<string, FindingGroup>();
  for (const finding of found) {
    const { code, severity } = finding;
    const group = groups.get(`${severity}:${code}`) ?? { code, severity, findings: [] };
    group.findings.push(finding);
    groups.set(`${severity}:${code}`, group);
  }
  return [...groups.values()];
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
