import type { Db } from '../../db/client';
import type { HistoryLine } from '../../db/history';
import { mutate, recorded, refused } from '../../db/mutate';
import { listOrganisationsWithCustomers, listToldOf } from '../../db/queries/customers';
import { listObjections } from '../../db/queries/objections';
import { factsOf, listRecordsBy, updateRecord } from '../../db/queries/records';
import { answerOf } from '../domain/customer-standing';
import { dayOf, type Instant, type IsoDate } from '../domain/days';
import { type EntryStanding, standingsByEntry } from '../domain/notice-standings';
import type { App } from '../lib/app.server';
import { changedFields } from './records.server';

/**
 * Where each customer stands on each published row on a day, by the notices it got and what it answered; on some rows
 * where only those are asked for.
 */
export async function loadStandings(
  db: Db,
  organisationId: string,
  day: IsoDate,
  entryIds?: readonly string[],
): Promise<Map<string, EntryStanding[]>> {
  const told = await listToldOf(db, organisationId, entryIds);
  const objections = (await listObjections(db, organisationId, { entryIds })).map(({ objection, number }) => ({
    ...objection,
    number,
  }));
  const standings = standingsByEntry(told, objections, day);
  if (!entryIds) return standings;
  const asked = new Set(entryIds);
  return new Map([...standings].filter(([entryId]) => asked.has(entryId)));
}

/**
 * Brings what the register says of the customers' authorisation in line with what they were told and answered, inside
 * a transaction; gives back the lines of the history. Doing it again changes nothing. Engagements without customers
 * keep what was entered by hand. What concerns some rows only is settled for those.
 */
export async function settleAuthorisations(
  tx: Db,
  organisationId: string,
  at: Instant,
  entryIds?: readonly string[],
): Promise<HistoryLine[]> {
  const standings = await loadStandings(tx, organisationId, dayOf(at), entryIds);
  const asked = [...standings].filter(([, customers]) => customers.some(({ objectionUntilOn }) => objectionUntilOn));
  if (asked.length === 0) return [];
  const lines: HistoryLine[] = [];
  for (const engagement of await listRecordsBy(
    tx,
    'engagement',
    organisationId,
    'id',
    asked.map(([id]) => id),
  )) {
    const customers = standings.get(engagement.id) ?? [];
    const before = factsOf('engagement', engagement);
    if (before.authorisation === 'not-needed') continue;
    const facts = {
      ...before,
      authorisation: before.authorisation === 'unknown' ? ('general' as const) : before.authorisation,
      authorisationAnswer: answerOf(customers.map(({ standing }) => standing)),
      objectionUntilOn: lastDay(customers),
    };
    const [was, is] = changedFields(before, facts);
    if (Object.keys(was).length + Object.keys(is).length === 0) continue;
    await updateRecord(tx, 'engagement', engagement, at, { facts });
    lines.push({
      action: 'engagement.settled',
      subject: { kind: 'engagement', id: engagement.id },
      before: was,
      after: is,
    });
  }
  return lines;
}

const lastDay = (customers: readonly EntryStanding[]): IsoDate | undefined =>
  customers.reduce<IsoDate | undefined>(
    (last, { objectionUntilOn: day }) => (day && (!last || day > last) ? day : last),
    undefined,
  );

/**
 * What a day that has come means for the engagements of every organisation: windows that are over authorise or refuse.
 * Safe to run twice and after days without running; returns how many engagements moved.
 */
export async function settleToday(app: App): Promise<number> {
  let moved = 0;
  for (const id of await listOrganisationsWithCustomers(app.db.read))
    moved += await mutate({ db: app.db, organisation: { id }, actor: 'system:notices', now: app.now }, async (tx) => {
      const lines = await settleAuthorisations(tx, id, app.now());
      return lines.length > 0 ? recorded(lines.length, ...lines) : refused(0);
    });
  return moved;
}
