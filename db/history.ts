import { hash as digest } from 'node:crypto';
import { and, asc, desc, eq, gt, inArray, like, or } from 'drizzle-orm';
import type { Instant } from '../app/domain/days';
import { insertColumnar, isRisingId, placeOfId, risingIds } from './bulk';
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
  | 'import-part'
  | 'revision'
  | 'notice'
  | 'delivery'
  | 'subscriber'
  | 'access-request'
  | 'signing-key'
  | 'customer'
  | 'objection'
  | 'webhook'
  | 'scheduled-publication';

/** What a write did, before it is given its place in the chain. `before` and `after` hold no visitor's address. */
export type HistoryLine = {
  action: string;
  subject: { kind: SubjectKind; id: string };
  before?: unknown;
  after?: unknown;
};

/** Lines with their facts as the text that is kept and hashed, column by column. */
export type HistoryTexts = {
  [Column in 'action' | 'subjectKind' | 'subjectId']: string[];
} & { [Column in 'before' | 'after']: (string | null)[] };

export const noTexts = (): HistoryTexts => ({ action: [], subjectKind: [], subjectId: [], before: [], after: [] });

/** Adds a line to others, its facts as text. */
export function addText(texts: HistoryTexts, { action, subject, before, after }: HistoryLine): void {
  addWritten(texts, { action, subject, before: textOf(before), after: textOf(after) });
}

/** The same where the facts are text already. */
export function addWritten(
  texts: HistoryTexts,
  { action, subject, before, after }: HistoryLine & Pick<ChangeRow, 'before' | 'after'>,
): void {
  texts.action.push(action);
  texts.subjectKind.push(subject.kind);
  texts.subjectId.push(subject.id);
  texts.before.push(before);
  texts.after.push(after);
}

const textOf = (facts: unknown): string | null => (facts === undefined ? null : JSON.stringify(facts));

/** The hash before the first line of an organisation. */
export const CHAIN_START = '0'.repeat(64);

type Hashed = Omit<ChangeRow, 'id' | 'hash'>;

type Shared = Pick<ChangeRow, 'organisationId' | 'at' | 'actor' | 'groupId'>;

/** SHA-256 over a line's facts and the hash before it, hex. */
export const hashOfChange = (line: Hashed): string => hashOfFacts(line, line);

function hashOfFacts(shared: Shared, own: Omit<Hashed, keyof Shared>): string {
  const facts = [
    own.previousHash,
    shared.organisationId,
    own.sequence,
    shared.at,
    shared.actor,
    own.action,
    own.subjectKind,
    own.subjectId,
    shared.groupId,
    own.before,
    own.after,
  ];
  return digest('sha256', JSON.stringify(facts), 'hex');
}

type Author = { organisationId: string; actor: string; at: Instant; groupId?: string };

/** Appends lines to an organisation's chain, inside the transaction that did what they tell of. */
export function appendHistory(tx: Db, by: Author, lines: readonly HistoryLine[]): Promise<void> {
  const texts = noTexts();
  for (const line of lines) addText(texts, line);
  return appendTexts(tx, by, texts);
}

/** The same of lines whose facts are text already. */
export async function appendTexts(tx: Db, by: Author, texts: HistoryTexts): Promise<void> {
  const count = texts.action.length;
  if (count === 0) return;
  const [last] = await tx
    .select({ sequence: change.sequence, hash: change.hash })
    .from(change)
    .where(eq(change.organisationId, by.organisationId))
    .orderBy(desc(change.sequence))
    .limit(1);
  const before = last?.sequence ?? 0;
  const sequence = Array.from({ length: count }, (_, at) => before + 1 + at);
  const chain = [last?.hash ?? CHAIN_START];
  const shared = {
    organisationId: by.organisationId,
    at: by.at,
    actor: by.actor,
    groupId: by.groupId ?? null,
  };
  for (let at = 0; at < count; at += 1) {
    const own = {
      sequence: sequence[at] as number,
      action: texts.action[at] as string,
      subjectKind: texts.subjectKind[at] as string,
      subjectId: texts.subjectId[at] as string,
      before: texts.before[at] ?? null,
      after: texts.after[at] ?? null,
      previousHash: chain[at] as string,
    };
    chain.push(hashOfFacts(shared, own));
  }
  const nextId = risingIds();
  const { groupId, ...always } = shared;
  await insertColumnar(tx, change, {
    count,
    alike: groupId === null ? always : { ...always, groupId },
    columns: {
      id: sequence.map(nextId),
      sequence,
      ...texts,
      previousHash: chain.slice(0, -1),
      hash: chain.slice(1),
    },
  });
}

export type ChainVerdict =
  | { intact: true; lines: number }
  | { intact: false; lines: number; brokenAt: number; reason: 'hash' | 'previous-hash' | 'gap' };

/** Lines looked at together: some tell of a thousand records. */
const VERIFY_PAGE = 200;

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

/** What the history says of records when they were entered, by id. */
export async function listBeginnings(db: Db, organisationId: string, ids: readonly string[]) {
  const beginnings = new Map<string, Record<string, unknown>>();
  for (let from = 0; from < ids.length; from += BEGINNINGS_AT_A_TIME) {
    const some = ids.slice(from, from + BEGINNINGS_AT_A_TIME);
    const lines = await db
      .select({ id: change.subjectId, after: change.after })
      .from(change)
      .where(
        and(
          eq(change.organisationId, organisationId),
          inArray(change.subjectKind, ['vendor', 'engagement', 'location', 'safeguard']),
          inArray(change.subjectId, some),
          like(change.action, '%.entered'),
        ),
      );
    for (const { id, after } of lines) if (after) beginnings.set(id, JSON.parse(after));
  }
  return beginnings;
}
const BEGINNINGS_AT_A_TIME = 500;

/**
 * The lines that tell of many new records of one kind at once, of which some are among `ids`. Their subject is the first
 * of these records, and the others bear the identifiers that follow (see `risingIds`).
 */
export async function listLinesTogether(db: Db, organisationId: string, ids: readonly string[]): Promise<ChangeRow[]> {
  const places = ids.filter(isRisingId).map(placeOfId);
  if (places.length === 0) return [];
  const acts = [...new Set(places.map(({ act }) => act))];
  const together = and(eq(change.organisationId, organisationId), eq(change.subjectKind, 'import-part'));
  const heads = await db
    .select({ first: change.subjectId, sequence: change.sequence })
    .from(change)
    .where(
      acts.length > ACTS_SOUGHT
        ? together
        : and(together, or(...acts.map((act) => like(change.subjectId, `${act}-%`)))),
    )
    .orderBy(desc(change.sequence));
  const begins = heads.map(({ first, sequence }) => ({ ...placeOfId(first), sequence }));
  const telling = places.flatMap(
    ({ act, number }) => begins.find((line) => line.act === act && line.number <= number) ?? [],
  );
  const sequences = [...new Set(telling.map(({ sequence }) => sequence))];
  const lines: ChangeRow[] = [];
  for (let from = 0; from < sequences.length; from += LINES_AT_A_TIME)
    lines.push(
      ...(await db
        .select()
        .from(change)
        .where(and(together, inArray(change.sequence, sequences.slice(from, from + LINES_AT_A_TIME))))
        .orderBy(asc(change.sequence))),
    );
  return lines;
}
const ACTS_SOUGHT = 20;
const LINES_AT_A_TIME = 100;

/** Every line about some records, in the order of the chain. */
export async function listHistoryOfSubjects(db: Db, organisationId: string, subjectIds: readonly string[]) {
  const lines: ChangeRow[] = [];
  for (let from = 0; from < subjectIds.length; from += 500)
    lines.push(
      ...(await db
        .select()
        .from(change)
        .where(
          and(eq(change.organisationId, organisationId), inArray(change.subjectId, subjectIds.slice(from, from + 500))),
        )),
    );
  return lines.toSorted((one, other) => one.sequence - other.sequence);
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
