import type { Db } from '../../db/client';
import { findAnnouncement } from '../../db/queries/customers';
import { listEmails } from '../../db/queries/history';
import { findObjection, listObjectionSteps, listObjections } from '../../db/queries/objections';
import { findRevisionOfNotice } from '../../db/queries/publication';
import type { PublishedChange } from '../domain/publication';

/** The objections of an organisation, newest first, with the vendors each is about. */
export async function viewObjections(db: Db, organisationId: string) {
  const found = await listObjections(db, organisationId);
  return found.map(({ objection, number, inForceOn }) => ({ ...objection, number, inForceOn }));
}

/** One objection: what it is about, what the customer's contract says, and what has happened since. */
export async function viewObjection(db: Db, organisationId: string, id: string) {
  const found = await findObjection(db, organisationId, id);
  if (!found) return undefined;
  const { objection, number, inForceOn } = found;
  const revision = await findRevisionOfNotice(db, organisationId, objection.noticeId);
  const told = objection.customerId ? await findAnnouncement(db, objection.noticeId, objection.customerId) : undefined;
  const steps = await listObjectionSteps(db, id);
  const people = await listEmails(db, [...new Set(steps.map(({ actor }) => actor))]);
  const changes: PublishedChange[] = (revision?.changes ?? []).filter(({ entryId }) =>
    objection.entryIds.includes(entryId),
  );
  return {
    objection,
    number,
    inForceOn,
    changes,
    contract: told && {
      reference: told.contractReference,
      authorisation: told.authorisation,
      noticeDays: told.noticeDays,
      objectionDays: told.objectionDays,
      dayKind: told.dayKind,
    },
    steps: steps.map(({ actor, ...step }) => ({ ...step, by: people.get(actor) })),
  };
}
