import type { RevisionRow, SigningKeyRow } from '../../db/schema';
import type { PublishedChange } from '../domain/publication';
import { mannerOf } from '../domain/replacements';
import { statementOf } from '../domain/revision-statement';
import { LIST_SCHEMA_PATH, LIST_SCHEMA_VERSION } from '../lib/list-file';
import { jwkOf, pemOf } from '../lib/list-signature';
import type { ChosenList, Publisher } from './published-list.server';

/** Where the public keys of an organisation stand. */
export const keysPath = (slug: string): string => `/.well-known/onward-list-keys/${slug}`;

/**
 * The list as data, from the same revision as the page. Codes instead of words; absent means not stated. `contentHash`
 * is the SHA-256 of the canonical JSON of `entries` (keys sorted, no white space), null before anything is in force.
 */
export function publishedListFile(
  baseUrl: string,
  publisher: Publisher,
  { revision, coming }: ChosenList,
  keys: readonly SigningKeyRow[],
) {
  const signingKey = keys.find(({ id }) => id === revision?.signingKeyId);
  return {
    $schema: `${baseUrl}${LIST_SCHEMA_PATH}`,
    schemaVersion: LIST_SCHEMA_VERSION,
    address: `${baseUrl}/${publisher.slug}/subprocessors`,
    ...(publisher.visibility === 'public' ? { keysAddress: `${baseUrl}${keysPath(publisher.slug)}` } : {}),
    organisation: {
      name: publisher.name,
      legalName: publisher.legalName,
      address: publisher.address,
      country: publisher.country,
      dpoEmail: publisher.dpoEmail,
      contactEmail: publisher.contactEmail,
      capacities: publisher.capacities,
    },
    language: revision?.language ?? publisher.language,
    prevailingLanguage: publisher.prevailingLanguage,
    revision: revision?.number ?? null,
    announcedOn: revision?.announcedOn ?? null,
    inForceOn: revision?.inForceOn ?? null,
    contentHash: revision?.contentHash ?? null,
    ...proofOf(revision),
    signingKey: signingKey ? jwkOf(signingKey) : null,
    entries: revision?.entries ?? [],
    coming: coming.map(({ revision: next, changes }) => ({
      revision: next.number,
      announcedOn: next.announcedOn,
      inForceOn: next.inForceOn,
      objectionUntilOn: next.objectionUntilOn,
      contentHash: next.contentHash,
      note: next.note,
      ...proofOf(next),
      changes: changes.flatMap(asRows),
    })),
  };
}

/** A replacement is told as both its rows, each naming the other: readers that know no replacements miss nothing. */
function asRows(change: PublishedChange) {
  const { entryId, before, after } = change;
  if (mannerOf(change) !== 'replaced' || !before) return change;
  return [
    { entryId, kinds: ['added' as const], replaces: before.id, after },
    { entryId: before.id, kinds: ['removed' as const], replacedBy: entryId, before },
  ];
}

/** What shows that a revision is as it was published; null throughout when it was published before lists were signed. */
function proofOf(revision: RevisionRow | undefined) {
  const { previousHash = null, revisionHash = null, signature = null, signingKeyId = null } = revision ?? {};
  const statement = revision && previousHash !== null ? statementOf({ ...revision, previousHash }) : null;
  return { statement, previousHash, revisionHash, signature, signingKeyId };
}

/** The keys a list is and was signed with as a JWK set (RFC 7517), newest first; `exp` says when one was retired. */
export const keySet = (keys: readonly SigningKeyRow[]) => ({
  keys: keys.map((key) => ({
    ...jwkOf(key),
    iat: secondsOf(key.createdAt),
    ...(key.retiredAt ? { exp: secondsOf(key.retiredAt) } : {}),
  })),
});

const secondsOf = (instant: string): number => Math.floor(Date.parse(instant) / 1000);

/** The same keys as PEM, each with its name before it, newest first. */
export const keysAsPem = (keys: readonly SigningKeyRow[]): string =>
  keys
    .map(
      (key) => `${key.id}${key.retiredAt ? ` (retired ${key.retiredAt.slice(0, 10)})` : ''}\n${pemOf(key.publicKey)}`,
    )
    .join('\n');
