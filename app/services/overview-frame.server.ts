import { countWaiting } from '../../db/queries/deliveries';
import { listOrganisationsOf } from '../../db/queries/organisations';
import type { Language, MemberRole } from '../domain/words';
import type { Context } from '../lib/context.server';
import { listUnderWay, type RunningImport } from './imports-jobs.server';

/** What stands around every page of one organisation. */
export type Frame = {
  organisation: { slug: string; name: string; role: MemberRole; language: Language };
  /** The other registers the person keeps or reads, this one included, by name. */
  organisations: { slug: string; name: string; role: MemberRole }[];
  /** Mails of this organisation that nobody sends because no mail server is configured; 0 when one is. */
  waitingMails: number;
  /** Messages to software that its servers put off and that are tried again. */
  waitingMessages: number;
  /** Long lists that are read or applied just now. */
  imports: RunningImport[];
};

/** Loads the frame for a member of an organisation. */
export async function loadFrame(ctx: Context): Promise<Frame> {
  const { slug, name, id } = ctx.organisation;
  const [organisations, waitingMails, waitingMessages, imports] = await Promise.all([
    listOrganisationsOf(ctx.db.read, ctx.person.id),
    ctx.app.outbox.configured ? 0 : countWaiting(ctx.db.read, id, 'mail'),
    countWaiting(ctx.db.read, id, 'webhook'),
    listUnderWay(ctx.db.read, ctx.app.imports, id),
  ]);
  return {
    organisation: { slug, name, role: ctx.role, language: ctx.organisation.language },
    organisations: organisations.map((one) => ({ slug: one.slug, name: one.name, role: one.role })),
    waitingMails,
    waitingMessages,
    imports,
  };
}
