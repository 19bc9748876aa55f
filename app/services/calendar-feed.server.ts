import { createHash } from 'node:crypto';
import ical, { ICalEventTransparency } from 'ical-generator';
import type { Database } from '../../db/client';
import { findMembership, findOrganisation } from '../../db/queries/organisations';
import type { OrganisationRow } from '../../db/schema';
import type { IsoDate } from '../domain/days';
import type { Language } from '../domain/words';
import { calendarName } from '../lib/calendar-name';
import { duePath } from '../lib/due-path';
import { dueSubject } from '../lib/due-words';
import { translator } from '../lib/i18n';
import { CALENDAR_DAYS, type DueLine, loadDueDates } from './due-dates.server';
import { openSecretAddress } from './secret-addresses.server';

/** How often a calendar program is asked to look again. */
const REFRESH_EVERY_S = 12 * 3600;

/**
 * The organisation whose calendar a token opens. Undefined for a token that was never made or was revoked, and for one
 * whose maker no longer is a member: who may not read the register any more does not read its dates either.
 */
export async function openCalendar(db: Database, token: string): Promise<OrganisationRow | undefined> {
  const address = await openSecretAddress(db.read, 'calendar', token);
  if (!address) return undefined;
  const isMember = await findMembership(db.read, address.organisationId, address.createdBy);
  return isMember && findOrganisation(db.read, address.organisationId);
}

/**
 * The due dates of an organisation as iCalendar (RFC 5545): those of the next twelve months and those overdue, as
 * all-day events that block no time. The same register gives the same bytes: stamps are of the records, not of now.
 */
export async function calendarFeed(
  db: Database,
  organisation: OrganisationRow,
  { day, language, baseUrl }: { day: IsoDate; language: Language; baseUrl: string },
): Promise<string> {
  const t = translator(language);
  const calendar = ical({
    prodId: { company: 'Onward', product: 'Due dates', language: language.toUpperCase() },
    name: calendarName(t('calendar.feed.name', { organisation: organisation.name })),
    ttl: REFRESH_EVERY_S,
  });
  const host = new URL(baseUrl).host;
  for (const line of await loadDueDates({ db, organisation }, day, CALENDAR_DAYS)) {
    const url = `${baseUrl}/app/${organisation.slug}${duePath(line)}`;
    calendar.createEvent({
      id: `${identityOf(organisation, line)}@${host}`,
      stamp: line.changedAt,
      start: line.on,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      summary: t('calendar.feed.title', {
        what: t(`calendar.kind.${line.kind}`),
        about: dueSubject(line, language),
      }),
      description: `${t(`calendar.step.${line.kind}`)}\n${url}`,
      url,
    });
  }
  return `${calendar.toString()}\r\n`;
}

/** The same for the same duty, whatever its day, so that a day that moves moves the event. */
const identityOf = ({ id }: OrganisationRow, { kind, subject }: DueLine): string =>
  createHash('sha256').update([id, kind, subject.kind, subject.id].join('\n')).digest('hex').slice(0, 32);
