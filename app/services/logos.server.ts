import { createHash } from 'node:crypto';
import type { Db } from '../../db/client';
import { findLogoPicture, findOrganisationBySlug } from '../../db/queries/organisations';
import { type Logo, type LogoRefusal, type LogoType, readLogo } from '../domain/logo';

/** A picture that was found to be a logo, with its bytes as they are kept: base64. */
export type LogoPicture = { logo: Logo; bytes: string };

/** What a file that was brought as a logo is, or why it is none. */
export function takeLogo(bytes: Uint8Array): LogoPicture | { refusal: LogoRefusal } {
  const read = readLogo(bytes);
  if ('code' in read) return { refusal: read };
  const hash = createHash('sha256').update(bytes).digest('hex').slice(0, HASH_LENGTH);
  return { logo: { hash, ...read }, bytes: Buffer.from(bytes).toString('base64') };
}

const HASH_LENGTH = 32;

/**
 * The logo whose file name is asked for, `<hash>.<type>`. Undefined for every other name: whoever has seen a page knows
 * it, and the page of a private list is seen by nobody outside.
 */
export async function findLogo(
  db: Db,
  slug: string,
  file: string,
): Promise<{ type: LogoType; bytes: Buffer } | undefined> {
  const organisation = await findOrganisationBySlug(db, slug);
  if (!organisation?.logo || file !== `${organisation.logo.hash}.${organisation.logo.type}`) return undefined;
  const bytes = await findLogoPicture(db, organisation.id);
  return bytes === undefined ? undefined : { type: organisation.logo.type, bytes: Buffer.from(bytes, 'base64') };
}
