import type { Database } from '../../db/client';
import { findOrganisationBySlug } from '../../db/queries/organisations';
import {
  findRevision,
  findRevisionInForce,
  listChangesBetween,
  listRevisionChanges,
  listRevisionHeads,
  listRevisionsAfter,
  type RevisionHead,
} from '../../db/queries/publication';
import { listSigningKeys } from '../../db/queries/signing-keys';
import type { OrganisationRow, RevisionRow } from '../../db/schema';
import type { Instant, IsoDate } from '../domain/days';
import type { PublishedChange } from '../domain/publication';
import { compareEntries } from '../domain/publication-changes';
import { comingChanges, comingRevisions } from '../domain/publication-timeline';
import { replacementsIn } from '../domain/replacements';
import { findGrantedAccess } from './access-requests.server';

const PUBLISHED_FACTS = [
  'slug',
  'name',
  'legalName',
  'address',
  'country',
  'capacities',
  'dpoEmail',
  'contactEmail',
  'website',
  'introduction',
  'logo',
  'accentColour',
  'language',
  'prevailingLanguage',
  'visibility',
  'noticeDays',
  'objectionDays',
  'usesSubProcessors',
] as const satisfies readonly (keyof OrganisationRow)[];

/** What of an organisation its published pages say. */
export type Publisher = Pick<OrganisationRow, (typeof PUBLISHED_FACTS)[number]>;

/** What of an organisation its published pages and files say. */
export const publisherOf = (organisation: OrganisationRow): Publisher =>
  Object.fromEntries(PUBLISHED_FACTS.map((fact) => [fact, organisation[fact]])) as Publisher;

/**
 * Whether somebody who holds `token` (or nothing) may read a list: `open` to everybody, `granted` to them alone,
 * `ask` for it first. Undefined when there is no such list for anybody outside: unknown organisation or private.
 */
export type Admission = { organisation: OrganisationRow; publisher: Publisher; access: 'open' | 'granted' | 'ask' };

export async function admitReader(
  db: Database,
  slug: string,
  token: string | null,
  now: Instant,
): Promise<Admission | undefined> {
  const organisation = await findOrganisationBySlug(db.read, slug);
  if (!organisation || organisation.visibility === 'private') return undefined;
  const publisher = publisherOf(organisation);
  if (organisation.visibility === 'public') return { organisation, publisher, access: 'open' };
  const granted = token ? await findGrantedAccess(db.read, organisation.id, token, now) : undefined;
  return { organisation, publisher, access: granted ? 'granted' : 'ask' };
}

export type PublishedList = {
  inForce: RevisionRow | undefined;
  coming: { revision: RevisionRow; changes: PublishedChange[] }[];
  history: RevisionHead[];
};

/** The list in force on `day` with what is announced for later, and every revision there has been, newest first. */
export async function loadPublishedList(
  db: Database,
  organisation: OrganisationRow,
  day: IsoDate,
): Promise<PublishedList> {
  const [inForce, later, history] = await Promise.all([
    findRevisionInForce(db.read, organisation.id, day),
    listRevisionsAfter(db.read, organisation.id, day),
    listRevisionHeads(db.read, organisation.id),
  ]);
  const coming = comingRevisions(inForce ? [inForce, ...later] : later, day);
  return { inForce, coming: comingChanges(inForce, coming, later), history };
}

/** How many revisions the page of changes and the feed go back. */
export const CHANGES_SHOWN = 50;

/** The latest revisions with what each changed, newest first. */
export const loadPublishedChanges = (db: Database, organisation: OrganisationRow) =>
  listRevisionChanges(db.read, organisation.id, CHANGES_SHOWN);

/** The numbers of every revision there is, newest first. */
export const loadRevisionNumbers = async (db: Database, organisation: OrganisationRow): Promise<number[]> =>
  (await listRevisionHeads(db.read, organisation.id)).map(({ number }) => number);

/** What is different between two revisions, the earlier one first; undefined unless both are there. */
export async function loadBetween(
  db: Database,
  organisation: OrganisationRow,
  one: string | null,
  other: string | null,
) {
  const [from, to] = [Number(one), Number(other)].toSorted((a, b) => a - b);
  if (!from || !to || !Number.isSafeInteger(from) || !Number.isSafeInteger(to)) return undefined;
  const [earlier, later] = await Promise.all([
    loadPublishedRevision(db, organisation, from),
    loadPublishedRevision(db, organisation, to),
  ]);
  if (!earlier || !later) return undefined;
  const replacements = (await listChangesBetween(db.read, organisation.id, from, to)).flatMap(replacementsIn);
  return { from, to, changes: compareEntries(earlier.entries, later.entries, replacements) };
}

/** The keys an organisation signs and has signed its lists with, newest first. */
export const loadPublishedKeys = (db: Database, organisation: Pick<OrganisationRow, 'id'>) =>
  listSigningKeys(db.read, organisation.id);

/** One revision as it was published. */
export const loadPublishedRevision = (db: Database, organisation: OrganisationRow, number: number) =>
  findRevision(db.read, organisation.id, number);

/** One list among those there have been, with what is announced after it; no revision when none was in force. */
export type ChosenList = Pick<PublishedList, 'coming'> & { revision: RevisionRow | undefined };
