import type { Db } from '../../db/client';
import { type ChainVerdict, type ChangeRow, listHistoryOf, type SubjectKind, verifyHistory } from '../../db/history';
import {
  countChanges,
  type HistoryFilter,
  listActors,
  listChanges,
  listChangesOf,
  listEmails,
  listSubjectNames,
  type SubjectName,
} from '../../db/queries/history';
import { ASSESSMENT_QUESTIONS } from '../../seed/reference/assessment-questions';
import type { Text } from '../../seed/reference/text';
import { factsByField } from '../domain/confirmation';
import type { Instant } from '../domain/days';
import { linesWithin } from './imports-beginnings.server';

export type { ChainVerdict } from '../../db/history';
export type { HistoryFilter } from '../../db/queries/history';

/** Who wrote a line. A person without a mail address is somebody whose account no longer exists. */
export type HistoryActor =
  | { kind: 'person'; id: string; email?: string }
  | { kind: 'visitor' }
  | { kind: 'command-line' }
  | { kind: 'system'; name: string };

/** One line of the history as a page shows it: who, when, what, and field by field before and after. */
export type HistoryEntry = {
  id: string;
  sequence: number;
  at: Instant;
  action: string;
  subject: { kind: string; id: string } & Partial<SubjectName>;
  actor: HistoryActor;
  fields: { field: string; before?: unknown; after?: unknown }[];
  /** What the fields that are answers of an assessment were asked as, and the vocabulary of their codes. */
  questions?: Record<string, { label: Text; vocabulary?: string }>;
};

const HISTORY_PAGE_SIZE = 50;

/** The history of one record, newest first, with its actors named. */
export async function listHistory(
  db: Db,
  organisationId: string,
  kind: SubjectKind,
  id: string,
): Promise<HistoryEntry[]> {
  const lines = await listHistoryOf(db, organisationId, kind, id);
  return entriesOf(db, organisationId, [...lines, ...(await linesWithin(db, organisationId, [id]))]);
}

/** The history of an engagement with its places and safeguards, archived ones too, newest first. */
export async function listEngagementHistory(
  db: Db,
  organisationId: string,
  engagement: { id: string; locations: readonly { id: string }[]; safeguards: readonly { id: string }[] },
): Promise<HistoryEntry[]> {
  const ids = [engagement, ...engagement.locations, ...engagement.safeguards].map(({ id }) => id);
  const lines = await listChangesOf(db, organisationId, ids);
  const beginnings = await linesWithin(db, organisationId, ids);
  return entriesOf(
    db,
    organisationId,
    [...lines, ...beginnings].sort((one, other) => other.sequence - one.sequence),
  );
}

/**
 * One page of everything that happened in an organisation, newest first, with what the filters can choose from.
 * `page` counts from 1; one beyond the end is the last.
 */
export async function listOrganisationHistory(db: Db, organisationId: string, filter: HistoryFilter, page: number) {
  const total = await countChanges(db, organisationId, filter);
  const pages = Math.max(1, Math.ceil(total / HISTORY_PAGE_SIZE));
  const shown = Math.min(Math.max(1, page), pages);
  const rows = await listChanges(db, organisationId, filter, {
    limit: HISTORY_PAGE_SIZE,
    offset: (shown - 1) * HISTORY_PAGE_SIZE,
  });
  const actors = await listActors(db, organisationId);
  const emails = await listEmails(db, actors);
  return {
    lines: await entriesOf(db, organisationId, rows),
    total,
    page: shown,
    pages,
    actors: actors.map((actor) => ({ value: actor, actor: actorOf(actor, emails) })),
  };
}

/** Walks the whole chain of an organisation; see `verifyHistory`. */
export const verifyChain = (db: Db, organisationId: string): Promise<ChainVerdict> => verifyHistory(db, organisationId);

async function entriesOf(db: Db, organisationId: string, rows: ChangeRow[]): Promise<HistoryEntry[]> {
  const emails = await listEmails(db, [...new Set(rows.map((row) => row.actor))]);
  const names = await listSubjectNames(
    db,
    organisationId,
    rows.map((row) => ({ kind: row.subjectKind, id: namedBy(row) })),
  );
  return rows.map((row) => ({
    id: row.id,
    sequence: row.sequence,
    at: row.at,
    action: row.action,
    subject: {
      kind: row.subjectKind,
      id: row.subjectId,
      ...(row.subjectKind === 'law' ? nameOfLawRow(row.subjectId) : names.get(`${row.subjectKind}:${namedBy(row)}`)),
    },
    actor: actorOf(row.actor, emails),
    fields: fieldsOf(row),
    ...(row.subjectKind === 'assessment' ? { questions: questionsOf(row) } : {}),
  }));
}

/** What names the subject of a line: a part of an import is named by the import. */
const namedBy = ({ subjectKind, subjectId, groupId }: ChangeRow): string =>
  subjectKind === 'import-part' ? (groupId ?? subjectId) : subjectId;

/** A row of the law goes by its key, which is the same in every language. */
function nameOfLawRow(id: string): SubjectName {
  const [part, ...key] = id.split(':');
  return { name: key.join(':'), page: { kind: 'law', id: `${part}/${key.join(':')}` } };
}

/** Whoever an actor's code stands for; `emails` by user id. */
export function actorOf(actor: string, emails: Map<string, string>): HistoryActor {
  if (actor === 'visitor') return { kind: 'visitor' };
  if (actor === 'cli') return { kind: 'command-line' };
  if (actor.startsWith('system')) return { kind: 'system', name: actor.replace(/^system:?/, '') };
  const email = emails.get(actor);
  return { kind: 'person', id: actor, ...(email ? { email } : {}) };
}

function questionsOf({ before, after }: ChangeRow): HistoryEntry['questions'] {
  const told = `${before}${after}`;
  return Object.fromEntries(
    ASSESSMENT_QUESTIONS.filter(({ key }) => told.includes(`"${key}"`) || told.includes(`"answers.${key}"`)).map(
      ({ key, label, kind, choice }) => [
        `answers.${key}`,
        { label, vocabulary: kind === 'answer' ? 'answer' : choice?.vocabulary },
      ],
    ),
  );
}

function fieldsOf({ subjectKind, before, after }: ChangeRow): HistoryEntry['fields'] {
  if (subjectKind === 'import-part') return recordsTold(after);
  const told = subjectKind === 'assessment' ? answersByField : (facts: Record<string, unknown>) => facts;
  const was = told(recordOf(before));
  const is = told(recordOf(after));
  return [...new Set([...Object.keys(was), ...Object.keys(is)])]
    .map((field) => ({ field, before: stated(was[field]), after: stated(is[field]) }))
    .filter(({ before, after }) => before !== undefined || after !== undefined);
}

/** How many records of a kind a line tells of at once, from how it begins. */
function recordsTold(after: string | null): HistoryEntry['fields'] {
  const [, kind, count] = /^\{"kind":"([a-z]+)","count":(\d+)/.exec(after ?? '') ?? [];
  return kind ? [{ field: `${kind}s`, after: Number(count) }] : [];
}

/** Each answer a field of its own; the list of what waits stays. */
const answersByField = (facts: Record<string, unknown>) =>
  'toConfirm' in facts ? { ...factsByField(facts), toConfirm: facts.toConfirm } : factsByField(facts);

function recordOf(json: string | null): Record<string, unknown> {
  const value: unknown = json === null ? {} : JSON.parse(json);
  return typeof value === 'object' && value !== null && !Array.isArray(value)
    ? (value as Record<string, unknown>)
    : { value };
}

const stated = (value: unknown) =>
  value === null || value === '' || (Array.isArray(value) && value.length === 0) ? undefined : value;
