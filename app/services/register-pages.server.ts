import type { IsoDate } from '../domain/days';
import type { Finding } from '../domain/findings';
import { deriveTransfers } from '../domain/transfers';
import type { Context } from '../lib/context.server';
import { loadAssessed } from './assessed.server';
import { readChain, readChainsOfVendor } from './chain.server';
import { listEngagementHistory, listHistory } from './history.server';
import { loadWorld } from './law.server';
import { findRecordOf } from './record-facts.server';
import { loadRegister, type WholeEngagement, type WholeRegister } from './register.server';
import { lineUpEngagements } from './register-lists.server';

/** A vendor with its engagements, what is open about it, and its history; undefined when the organisation has none of that id. */
export async function readVendor(ctx: Context, id: string | undefined, day: IsoDate) {
  const register = await loadRegister(ctx.db.read, ctx.organisation, { archived: true });
  const vendor = register.vendors.find((one) => one.id === id);
  if (!vendor) return undefined;
  const world = await loadWorld(ctx, day);
  const assessed = await loadAssessed(ctx, day);
  const ofVendor = register.engagements.filter(({ vendorId }) => vendorId === vendor.id);
  return {
    vendor,
    engagements: lineUpEngagements({ engagements: ofVendor }, world, assessed),
    findings: named(
      assessed.findings.filter(({ vendorId }) => vendorId === vendor.id),
      register,
    ),
    chains: await readChainsOfVendor(ctx, vendor.id, day),
    history: await listHistory(ctx.db.read, ctx.organisation.id, 'vendor', vendor.id),
  };
}

/** An engagement with its places, safeguards, transfers, chain, what is open about it, and its history. */
export async function readEngagement(ctx: Context, id: string | undefined, day: IsoDate) {
  const register = await loadRegister(ctx.db.read, ctx.organisation, { archived: true });
  const engagement = register.engagements.find((one) => one.id === id);
  if (!engagement) return undefined;
  const world = await loadWorld(ctx, day);
  const assessed = await loadAssessed(ctx, day);
  const judged = assessed.engagements.find((one) => one.engagement.id === engagement.id);
  return {
    engagement,
    verdict: judged?.verdict,
    risk: judged?.risk && { score: judged.risk.score, band: judged.risk.band },
    transfers: engagement.archivedAt || engagement.vendor.archivedAt ? [] : deriveTransfers(engagement, world),
    chain: await readChain(ctx, engagement.id, day),
    findings: assessed.findings.filter(
      (finding) =>
        finding.engagementId === engagement.id || (!finding.engagementId && finding.vendorId === engagement.vendorId),
    ),
    history: await listEngagementHistory(ctx.db.read, ctx.organisation.id, engagement),
  };
}

/** An engagement as the pages below its own name it; undefined when the organisation has none of that id. */
export async function nameEngagement(ctx: Pick<Context, 'db' | 'organisation'>, id: string | undefined) {
  const engagement = await findRecordOf(ctx, 'engagement', id);
  const vendor = engagement && (await findRecordOf(ctx, 'vendor', engagement.vendorId));
  return vendor && { id: engagement.id, service: engagement.service, vendor: { id: vendor.id, name: vendor.name } };
}

/** An engagement as the choice of a parent names it. */
export type EngagementLink = { id: string; vendor: string; service: string; role: WholeEngagement['role'] };

const asLink = ({ id, vendor, service, role }: WholeEngagement): EngagementLink => ({
  id,
  vendor: vendor.name,
  service,
  role,
});

/** The current engagements and vendors one can choose from in a form, by name. */
export async function listChoices(ctx: Context) {
  const { vendors, engagements } = await loadRegister(ctx.db.read, ctx.organisation, { archived: true });
  const collator = new Intl.Collator(ctx.language);
  return {
    vendors: vendors
      .filter(({ archivedAt }) => !archivedAt)
      .map(({ id, name }) => ({ id, name }))
      .toSorted((one, other) => collator.compare(one.name, other.name)),
    engagements: engagements
      .filter(({ archivedAt, vendor }) => !archivedAt && !vendor.archivedAt)
      .map(asLink)
      .toSorted((one, other) => collator.compare(`${one.vendor} ${one.service}`, `${other.vendor} ${other.service}`)),
  };
}

function named(found: Finding[], { engagements }: WholeRegister): (Finding & { service?: string })[] {
  const services = new Map(engagements.map(({ id, service }) => [id, service]));
  return found.map((finding) => ({ ...finding, service: services.get(finding.engagementId ?? '') }));
}
