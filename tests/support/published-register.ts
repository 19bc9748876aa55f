import { dayOf } from '../../app/domain/days';
import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { draftRevision, publishRevision } from '../../app/services/publication.server';
import { enterRecord } from '../../app/services/records.server';

type Some<T> = Partial<T>;

/** Enters a vendor engaged as a published sub-processor, stored in one country. */
export async function engage(
  ctx: Context,
  facts: {
    vendor?: Some<VendorFacts>;
    engagement?: Some<EngagementFacts>;
    location?: Some<LocationFacts>;
    safeguard?: Some<SafeguardFacts>;
  } = {},
) {
  const vendor = await enterRecord(ctx, 'vendor', VendorFacts.parse({ name: 'Mail Carrier', ...facts.vendor }), {});
  const engagement = await enterRecord(
    ctx,
    'engagement',
    EngagementFacts.parse({ service: 'E-mail delivery', role: 'sub-processor', published: true, ...facts.engagement }),
    { vendorId: vendor.id },
  );
  const location = await enterRecord(
    ctx,
    'location',
    LocationFacts.parse({ kind: 'country', country: 'FR', mode: 'storage', ...facts.location }),
    { engagementId: engagement.id },
  );
  if (facts.safeguard)
    await enterRecord(ctx, 'safeguard', SafeguardFacts.parse(facts.safeguard), { engagementId: engagement.id });
  return { vendor, engagement, location };
}

/** Publishes what the register says now, in force at once unless told. */
export async function publishNow(ctx: Context, facts: { inForceOn?: string; note?: string } = {}) {
  const today = dayOf(ctx.now());
  const { basis } = await draftRevision(ctx.db.read, ctx.organisation, today);
  const published = await publishRevision(ctx, { inForceOn: today, ...facts, expected: basis });
  if (published.outcome !== 'published') throw new Error(`Not published: ${published.outcome}`);
  return published.revision;
}
