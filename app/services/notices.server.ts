import { randomUUID } from 'node:crypto';
import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import type { Writing } from '../../db/mutate';
import { notice, type OrganisationRow, type RevisionRow, subscriber } from '../../db/schema';
import type { Config } from '../lib/env.server';
import { composeNotice } from './notice-mail.server';
import { enqueueMails, mailDomainOf } from './outbox.server';

/** Who publishes, and the configuration that links and Message-IDs are made of. `Context` is one. */
export type Announcing = Pick<Writing, 'now'> & {
  app: { config: Pick<Config, 'baseUrl' | 'authSecret' | 'mailFrom'> };
};

/** The confirmed subscribers of an organisation, in the order in which they asked: who a publication would tell. */
export function listRecipients(db: Db, organisationId: string) {
  return db
    .select({ id: subscriber.id, email: subscriber.email, language: subscriber.language })
    .from(subscriber)
    .where(and(eq(subscriber.organisationId, organisationId), eq(subscriber.status, 'confirmed')))
    .orderBy(asc(subscriber.requestedAt), asc(subscriber.id));
}

/**
 * Writes the notice of a revision and one delivery per confirmed subscriber, inside the transaction that publishes it:
 * the revision stands and everybody is going to be told, or neither. A revision that changes nothing has nothing to
 * tell, and a first publication nobody subscribed to has nobody to tell: no notice then. A later revision without
 * subscribers keeps its notice, as the proof of whom it had to reach. Wake the outbox after the commit.
 */
export async function announceRevision(
  tx: Db,
  ctx: Announcing,
  { revision, organisation }: { revision: RevisionRow; organisation: OrganisationRow },
): Promise<{ lines: HistoryLine[]; told: number }> {
  const recipients = await listRecipients(tx, organisation.id);
  const hasNothingToTell = revision.changes.length === 0 || (revision.number === 1 && recipients.length === 0);
  if (hasNothingToTell) return { lines: [], told: 0 };
  const at = ctx.now();
  const { config } = ctx.app;
  const id = randomUUID();
  await tx.insert(notice).values({ id, organisationId: organisation.id, revisionId: revision.id, createdAt: at });
  const compose = composeNotice(config, organisation, revision);
  await enqueueMails(
    tx,
    recipients.map((recipient) => ({ ...compose(recipient), noticeId: id })),
    at,
    mailDomainOf(config),
  );
  const after = { revision: revision.number, changes: revision.changes.length, told: recipients.length };
  return { lines: [{ action: 'notice.announced', subject: { kind: 'notice', id }, after }], told: recipients.length };
}
