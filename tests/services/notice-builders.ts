import { randomUUID } from 'node:crypto';
import type { PublishedChange, PublishedEntry } from '../../app/domain/publication';
import type { App } from '../../app/lib/app.server';
import { announceRevision } from '../../app/services/notices.server';
import { mutate, recorded } from '../../db/mutate';
import { type OrganisationRow, type RevisionRow, revision, subscriber } from '../../db/schema';

/** An entry of a published list with what the test is about stated. */
export const entry = (facts: Partial<PublishedEntry> = {}): PublishedEntry => ({
  id: randomUUID(),
  vendor: 'Mistral AI',
  contractingEntity: 'Mistral AI SAS',
  establishmentCountry: 'FR',
  service: 'Text generation in AI features',
  role: 'sub-processor',
  dataCategories: ['prompts', 'answers'],
  dataSubjects: ['users'],
  locations: [{ kind: 'country', country: 'FR', mode: 'storage', verdict: 'none-needed', safeguards: [] }],
  safeguards: [],
  ...facts,
});

export const added = (facts: Partial<PublishedEntry> = {}): PublishedChange => {
  const after = entry(facts);
  return { entryId: after.id, kinds: ['added'], after };
};

/** Somebody who asked and confirmed. */
export async function confirmedSubscriber(
  app: App,
  organisation: OrganisationRow,
  email: string,
  language: 'en' | 'fr' = 'en',
) {
  const row = {
    id: randomUUID(),
    organisationId: organisation.id,
    email,
    language,
    status: 'confirmed' as const,
    requestedAt: app.now(),
    confirmedAt: app.now(),
  };
  await app.db.transact((tx) => tx.insert(subscriber).values(row));
  return row;
}

/** Publishes a revision with these changes as the publication service does, and says who was told. */
export function publishChanges(
  app: App,
  organisation: OrganisationRow,
  changes: PublishedChange[],
  facts: Partial<RevisionRow> = {},
) {
  const ctx = { app, db: app.db, organisation, actor: 'cli', now: app.now };
  return mutate(ctx, async (tx) => {
    const row: RevisionRow = {
      id: randomUUID(),
      organisationId: organisation.id,
      number: 2,
      publishedAt: app.now(),
      announcedOn: '2026-11-22',
      inForceOn: '2026-12-22',
      objectionUntilOn: '2026-12-06',
      note: null,
      language: 'en',
      entries: changes.flatMap(({ after }) => after ?? []),
      changes,
      contentHash: 'hash',
      publishedBy: 'cli',
      urgency: null,
      previousHash: null,
      revisionHash: null,
      signature: null,
      signingKeyId: null,
      ...facts,
    };
    await tx.insert(revision).values(row);
    const { lines, told } = await announceRevision(tx, ctx, { revision: row, organisation, notices: [] });
    return recorded(
      { revision: row, told, noticeId: lines[0]?.subject.id },
      { action: 'revision.published', subject: { kind: 'revision', id: row.id } },
      ...lines,
    );
  });
}
