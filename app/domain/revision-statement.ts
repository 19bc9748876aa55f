import type { Instant, IsoDate } from './days';
import { canonicalJson } from './publication';

/**
 * What is signed of a revision: whose it is, which, from when, the hash of its entries, and the hash of the revision
 * before it, so that none can be exchanged, backdated or taken out without every later one telling.
 */
export type RevisionStatement = {
  format: 'onward-revision-1';
  organisation: string;
  number: number;
  publishedAt: Instant;
  announcedOn: IsoDate;
  inForceOn: IsoDate;
  objectionUntilOn?: IsoDate;
  contentHash: string;
  /** SHA-256, hex, of the statement of the revision before; 64 zeroes for the first that was signed. */
  previousHash: string;
};

/** Stands for the revision before the first that was signed. */
export const FIRST_IN_CHAIN = '0'.repeat(64);

type Stated = Omit<RevisionStatement, 'format' | 'organisation' | 'objectionUntilOn'> & {
  organisationId: string;
  objectionUntilOn: IsoDate | null;
};

/** The statement about a revision, from its row. */
export const statementOf = (revision: Stated): RevisionStatement => ({
  format: 'onward-revision-1',
  organisation: revision.organisationId,
  number: revision.number,
  publishedAt: revision.publishedAt,
  announcedOn: revision.announcedOn,
  inForceOn: revision.inForceOn,
  ...(revision.objectionUntilOn ? { objectionUntilOn: revision.objectionUntilOn } : {}),
  contentHash: revision.contentHash,
  previousHash: revision.previousHash,
});

/** The text that is hashed and signed: canonical JSON, so that anybody can write it again from the file. */
export const statementText = (statement: RevisionStatement): string => canonicalJson(statement);
