import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import { openDatabase } from '../../db/client';
import { findOrganisationBySlug } from '../../db/queries/organisations';
import { organisation, revision } from '../../db/schema';

/**
 * Copies an organisation with everything it published, under other slugs, which are returned. The copies have no
 * register, no history and no key: nothing that a published page is made of.
 */
export async function copyPublished(databaseUrl: string, slug: string, copies: number): Promise<string[]> {
  const db = openDatabase(databaseUrl);
  const original = await findOrganisationBySlug(db.read, slug);
  if (!original) throw new Error(`no organisation ${slug}`);
  const revisions = await db.read.select().from(revision).where(eq(revision.organisationId, original.id));
  const slugs = Array.from({ length: copies }, (_, at) => `${slug}-${at + 1}`);
  await db.transact(async (tx) => {
    for (const of of slugs) {
      const id = randomUUID();
      await tx.insert(organisation).values({ ...original, id, slug: of, name: `${original.name} ${of}` });
      await tx
        .insert(revision)
        .values(revisions.map((row) => ({ ...row, id: randomUUID(), organisationId: id, signingKeyId: null })));
    }
  });
  await db.close();
  return slugs;
}
