import { createHash, randomUUID } from 'node:crypto';
import { and, asc, desc, eq, gt } from 'drizzle-orm';
import type { Instant } from '../app/domain/days';
import type { Db } from './client';
import { change } from './schema';

export type ChangeRow = typeof change.$inferSelect;
export type SubjectKind =
  | 'organisation'
  | 'membership'
  | 'invitation'
  | 'vendor'
  | 'engagement'
  | 'location'
  | 'safeguard'
  | 'assessment'
  | 'law'
  | 'scoring-model'
  | 'scenario'
  | 'secret-address'
  | 'import'
  | 'revision'
  | 'notice'
  | 'delivery'
  | 'subscriber'
  | 'access-request';

/** What a write did, before it is given its place in the chain. `before` and `after` hold no visitor's address. */
export type HistoryLine = {
  action: string;
  subject: { kind: SubjectKind; id: string };
  before?: unknown;
  after?: unknown;
};

/** The hash before the first line of an organisation. */
export const CHAIN_START = '0'.repeat(64);

type Hashed = Omit<ChangeRow, 'id' | 'hash'>;

/** SHA-256 over a line's facts and the hash before it, hex. */
export function hashOfChange(line: Hashed): string {
  const facts = [
    line.previousHash,
    line.organisationId,
    line.sequence,
    line.at,
    line.actor,
    line.action,
    line.subjectKind,
    line.subjectId,
    line.groupId,
    line.before,
    line.after,
  ];
  return createHash('sha256').update(JSON.stringify(facts)).digest('hex');
}

/** Appends lines to an organisation's chain, inside the transaction that did what they tell of. */
export async function appendHistory(
  tx: Db,
  by: { organisationId: string; actor: string; at: Instant; groupId?: string },
  lines: HistoryLine[],
): Promise<void> {
  if (lines.length === 0) return;
  const [last] = await tx
    .select({ sequence: change.sequence, hash: change.hash })
    .from(change)
    .where(eq(change.organisationId, by.organisationId))
    .orderBy(desc(change.sequence))
    .limit(1);
  let sequence = last?.sequence ?? 0;
  let previousHash = last?.hash ?? CHAIN_START;
  const rows: ChangeRow[] = lines.map((line) => {
    sequence += 1;
    const facts: Hashed = {
      organisationId: by.organisationId,
      sequence,
      at: by.at,
      actor: by.actor,
      action: line.action,
      subjectKind: line.subject.kind,
      subjectId: line.subject.id,
      groupId: by.groupId ?? null,
      before: line.before === undefined ? null : JSON.stringify(line.before),
      after: line.after === undefined ? null : JSON.stringify(line.after),
      previousHash,
    };
    previousHash = hashOfChange(facts);
    return { id: randomUUID(), ...facts, hash: previousHash };
  });
  for (let from = 0; from < rows.length; from += INSERT_CHUNK)
    await tx.insert(change).values(rows.slice(from, from + INSERT_CHUNK));
}

/** Rows of one insert; thirteen columns each stay far below both engines' limit of bound values. */
const INSERT_CHUNK = 500;

export type ChainVerdict =
  | { intact: true; lines: number }
  | { intact: false; lines: number; brokenAt: number; reason: 'hash' | 'previous-hash' | 'gap' };

const VERIFY_PAGE = 2_000;

/** Walks an organisation's chain from its start and names the first line that does not hold. */
export async function verifyHistory(db: Db, organisationId: string): Promise<ChainVerdict> {
  let previousHash = CHAIN_START;
  let sequence = 0;
  for (;;) {
    const page = await db
      .select()
      .from(change)
      .where(and(eq(change.organisationId, organisationId), gt(change.sequence, sequence)))
      .orderBy(asc(change.sequence))
      .limit(VERIFY_PAGE);
    for (const line of page) {
      const broken = (reason: 'hash' | 'previous-hash' | 'gap') =>
        ({ intact: false, lines: sequence, brokenAt: line.sequence, reason }) as const;
      if (line.sequence !== sequence + 1) return broken('gap');
      if (line.previousHash !== previousHash) return broken('previous-hash');
      if (hashOfChange(line) !== line.hash) return broken('hash');
      sequence = line.sequence;
      previousHash = line.hash;
    }
    if (page.length < VERIFY_PAGE) return { intact: true, lines: sequence };
  }
}

/** Number of the newest line of an organisation's history; 0 while there is none. Every write raises it. */
export async function findHistoryHead(db: Db, organisationId: string): Promise<number> {
  const [head] = await db
    .select({ sequence: change.sequence })
    .from(change)
    .where(eq(change.organisationId, organisationId))
    .orderBy(desc(change.sequence))
    .limit(1);
  return head?.sequence ?? 0;
}

/** What was written about after line `sequence`, oldest first; at most `limit` lines. */
export function listSubjectsSince(db: Db, organisationId: string, sequence: number, limit: number) {
  return db
    .select({ sequence: change.sequence, kind: change.subjectKind, id: change.subjectId })
    .from(change)
    .where(and(eq(change.organisationId, organisationId), gt(change.sequence, sequence)))
    .orderBy(asc(change.sequence))
    .limit(limit);
}

/** The history of one record, newest first. */
export function listHistoryOf(db: Db, organisationId: string, kind: SubjectKind, id: string, limit = 100) {
  return db
    .select()
    .from(change)
    .where(and(eq(change.organisationId, organisationId), eq(change.subjectKind, kind), eq(change.subjectId, id)))
    .orderBy(desc(change.sequence))
    .limit(limit);
}
