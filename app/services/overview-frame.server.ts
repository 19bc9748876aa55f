import { and, count, eq } from 'drizzle-orm';
import { listOrganisationsOf } from '../../db/queries/organisations';
import { delivery } from '../../db/schema';
import type { MemberRole } from '../domain/words';
import type { Context } from '../lib/context.server';

/** What stands around every page of one organisation. */
export type Frame = {
  organisation: { slug: string; name: string; role: MemberRole };
  /** The other registers the person keeps or reads, this one included, by name. */
  organisations: { slug: string; name: string; role: MemberRole }[];
  /** Mails of this organisation that nobody sends because no mail server is configured; 0 when one is. */
  waitingMails: number;
};

/** Loads the frame for a member of an organisation. */
export async function loadFrame(ctx: Context): Promise<Frame> {
  const { slug, name, id } = ctx.organisation;
  const [organisations, waitingMails] = await Promise.all([
    listOrganisationsOf(ctx.db.read, ctx.person.id),
    ctx.app.outbox.configured ? 0 : countWaitingMails(ctx, id),
  ]);
  return {
    organisation: { slug, name, role: ctx.role },
    organisations: organisations.map((one) => ({ slug: one.slug, name: one.name, role: one.role })),
    waitingMails,
  };
}

async function countWaitingMails(ctx: Context, organisationId: string): Promise<number> {
  const [found] = await ctx.db.read
    .select({ waiting: count() })
    .from(delivery)
    .where(and(eq(delivery.organisationId, organisationId), eq(delivery.status, 'waiting')));
  return found?.waiting ?? 0;
}
