import { Feed } from 'feed';
import ical, { ICalEventStatus, ICalEventTransparency } from 'ical-generator';
import type { RevisionChanges } from '../../db/queries/publication';
import type { PublishedChange } from '../domain/publication';
import { isOvertaken } from '../domain/publication-timeline';
import { mannerOf } from '../domain/replacements';
import type { PublicLanguage } from '../domain/words';
import { calendarName } from '../lib/calendar-name';
import { grouped } from '../lib/grouped';
import { differencesOf, entryLine } from '../lib/published-entry-words';
import { listTitle, type PublicWords, publicWords } from '../lib/published-words';
import type { Publisher } from './published-list.server';

const MANNERS = ['added', 'replaced', 'changed', 'removed'] as const;

/** How many rows a publication added, replaced, changed and removed, in words. */
export function changesSummary(
  number: number,
  changes: readonly PublishedChange[],
  { t }: Pick<PublicWords, 't'>,
): string {
  if (number === 1) return t('public-list.changes.first', { count: changes.length });
  const counted = grouped(changes, mannerOf);
  return MANNERS.flatMap((manner) => {
    const count = counted.get(manner)?.length ?? 0;
    return count > 0 ? t(`public-list.changes.${manner}`, { count }) : [];
  }).join(', ');
}

type Told = { revision: RevisionChanges; summary: string; dates: string; address: string; title: string; html: string };

/** What a feed says of a revision: how much changed and from when, then each change. */
function tell(home: string, revision: RevisionChanges, words: PublicWords): Told {
  const { t, longDay, language } = words;
  const { number, announcedOn, inForceOn, note, changes, contentHash } = revision;
  const dates = t('public-list.changes.dates', { announced: longDay(announcedOn), inForce: longDay(inForceOn) });
  const summary = changesSummary(number, changes, words);
  const hash = t('public-list.labelled', { label: t('public-list.hash'), value: contentHash });
  return {
    revision,
    summary,
    dates,
    address: `${home}/revisions/${number}`,
    title: `${t('public-list.revision', { number })} · ${summary}`,
    html: [
      `<p>${escapeHtml(dates)}</p>`,
      ...(note ? [`<p lang="${revision.language}">${escapeHtml(note)}</p>`] : []),
      `<ul>${changes.map((change) => changeItem(change, words)).join('')}</ul>`,
      `<p>${escapeHtml(hash)} · <a href="${home}/revisions/${number}?lang=${language}">${escapeHtml(t('public-list.revision', { number }))}</a></p>`,
    ].join(''),
  };
}

const feedTitle = (publisher: Publisher, { t, language }: PublicWords): string =>
  t('public-list.page-title', { title: listTitle(publisher, language), organisation: publisher.name });

/** The Atom feed of changes: one entry per revision, each with its permanent address as its id. */
export function changesFeed(
  baseUrl: string,
  publisher: Publisher,
  revisions: readonly RevisionChanges[],
  language: PublicLanguage,
  foundedAt: string,
): string {
  const words = publicWords(language);
  const home = `${baseUrl}/${publisher.slug}/subprocessors`;
  const feed = new Feed({
    id: `${home}/changes`,
    title: feedTitle(publisher, words),
    link: `${home}?lang=${language}`,
    language,
    copyright: publisher.legalName ?? publisher.name,
    generator: 'Onward',
    updated: new Date(revisions[0]?.publishedAt ?? foundedAt),
    feedLinks: { atom: `${home}/changes.atom?lang=${language}` },
    author: { name: publisher.legalName ?? publisher.name },
  });
  for (const { revision, summary, dates, address, title, html } of revisions.map((one) => tell(home, one, words)))
    feed.addItem({
      id: address,
      title,
      link: `${address}?lang=${language}`,
      date: new Date(revision.publishedAt),
      published: new Date(revision.publishedAt),
      description: `${summary} ${dates}`,
      content: html,
    });
  return feed.atom1();
}

/**
 * The same as JSON Feed 1.1; `_onward` carries what programs need of a revision. Written here because the library that
 * writes Atom stops at version 1.
 */
export function changesJsonFeed(
  baseUrl: string,
  publisher: Publisher,
  revisions: readonly RevisionChanges[],
  language: PublicLanguage,
) {
  const words = publicWords(language);
  const home = `${baseUrl}/${publisher.slug}/subprocessors`;
  const { website } = publisher;
  return {
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(publisher, words),
    home_page_url: `${home}?lang=${language}`,
    feed_url: `${home}/changes.json?lang=${language}`,
    language,
    authors: [{ name: publisher.legalName ?? publisher.name, ...(website ? { url: website } : {}) }],
    items: revisions
      .map((one) => tell(home, one, words))
      .map(({ revision, summary, dates, address, title, html }) => ({
        id: address,
        url: `${address}?lang=${language}`,
        title,
        summary: `${summary} ${dates}`,
        content_html: html,
        date_published: revision.publishedAt,
        language,
        _onward: {
          revision: revision.number,
          announced_on: revision.announcedOn,
          in_force_on: revision.inForceOn,
          objection_until_on: revision.objectionUntilOn,
          content_hash: revision.contentHash,
        },
      })),
  };
}

/**
 * The days revisions come into force as iCalendar, with the last day to object to each; one overtaken before its day is
 * cancelled. All-day events that block no time; the same revisions give the same bytes.
 */
export function changesCalendar(
  baseUrl: string,
  publisher: Publisher,
  revisions: readonly RevisionChanges[],
  language: PublicLanguage,
): string {
  const words = publicWords(language);
  const { t } = words;
  const home = `${baseUrl}/${publisher.slug}/subprocessors`;
  const calendar = ical({
    prodId: { company: 'Onward', product: 'Published list', language: language.toUpperCase() },
    name: calendarName(feedTitle(publisher, words)),
    ttl: CALENDAR_REFRESH_S,
  });
  for (const told of revisions.map((one) => tell(home, one, words))) {
    const { number, publishedAt, inForceOn, objectionUntilOn, contentHash } = told.revision;
    const about = {
      stamp: publishedAt,
      allDay: true,
      transparency: ICalEventTransparency.TRANSPARENT,
      url: `${told.address}?lang=${language}`,
      status: isOvertaken(told.revision, revisions) ? ICalEventStatus.CANCELLED : ICalEventStatus.CONFIRMED,
      description: [told.summary, told.dates, `SHA-256 ${contentHash}`, told.address].join('\n'),
    };
    const values = { organisation: publisher.name, number };
    calendar.createEvent({
      ...about,
      id: `${told.address}#in-force`,
      start: inForceOn,
      summary: t('public-list.calendar.in-force', values),
    });
    if (objectionUntilOn)
      calendar.createEvent({
        ...about,
        id: `${told.address}#objection`,
        start: objectionUntilOn,
        summary: t('public-list.calendar.objection', values),
      });
  }
  return `${calendar.toString()}\r\n`;
}

/** How often a calendar program is asked to look again. */
const CALENDAR_REFRESH_S = 12 * 3600;

function changeItem(change: PublishedChange, words: PublicWords): string {
  const { t } = words;
  const { before, after } = change;
  const entry = after ?? before;
  if (!entry) return '';
  const how = mannerOf(change);
  const told = {
    added: () => entryLine(entry, words),
    replaced: () => entryLine(entry, words),
    changed: () =>
      differencesOf(change, words).map(({ field, before, after }) =>
        t('public-list.labelled', { label: t(`public-list.field.${field}`), value: `${before} → ${after}` }),
      ),
    removed: () => [entry.service],
  }[how]();
  const who =
    how === 'replaced'
      ? `${before?.vendor} ${t('public-list.change.replaced-by')} ${entry.vendor}`
      : `${t(`public-list.change.${how}`)} ${entry.vendor}`;
  return `<li>${escapeHtml([who, ...told].join(' · '))}</li>`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
