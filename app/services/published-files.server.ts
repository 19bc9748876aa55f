import { Feed } from 'feed';
import type { RevisionChanges } from '../../db/queries/publication';
import type { PublishedChange, PublishedEntry, PublishedLocation } from '../domain/publication';
import type { Language } from '../domain/words';
import { writeCsv } from '../lib/csv';
import { coverOf, differencesOf, entryLine, placeName } from '../lib/published-entry-words';
import { listTitle, type PublicWords, publicWords } from '../lib/published-words';
import type { ChosenList, Publisher } from './published-list.server';

/** Raised when a reader of the JSON file would have to change; added members do not count. */
export const LIST_SCHEMA_VERSION = 1;

/**
 * The list as data, from the same revision as the page. Codes instead of words; absent means not stated. `contentHash`
 * is the SHA-256 of the canonical JSON of `entries` (keys sorted, no white space), null before anything is in force.
 */
export function publishedListFile(baseUrl: string, publisher: Publisher, { revision, coming }: ChosenList) {
  return {
    schemaVersion: LIST_SCHEMA_VERSION,
    address: `${baseUrl}/${publisher.slug}/subprocessors`,
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
    entries: revision?.entries ?? [],
    coming: coming.map(({ revision: next, changes }) => ({
      revision: next.number,
      announcedOn: next.announcedOn,
      inForceOn: next.inForceOn,
      objectionUntilOn: next.objectionUntilOn,
      contentHash: next.contentHash,
      note: next.note,
      changes,
    })),
  };
}

type Column = {
  header: (words: PublicWords) => string;
  cell: (entry: PublishedEntry, location: PublishedLocation, words: PublicWords) => string | undefined;
};

const field = (
  name:
    | 'vendor'
    | 'contractingEntity'
    | 'address'
    | 'parentName'
    | 'website'
    | 'contactEmail'
    | 'service'
    | 'purpose'
    | 'retention'
    | 'fromOn',
): Column => ({
  header: ({ t }) => t(`public-list.field.${name}`),
  cell: (entry) => entry[name],
});

const COLUMNS: Column[] = [
  { header: ({ t }) => t('public-list.csv.entry'), cell: ({ id }) => id },
  field('vendor'),
  field('contractingEntity'),
  field('address'),
  {
    header: ({ t }) => t('public-list.field.establishmentCountry'),
    cell: ({ establishmentCountry: code }, _, { country }) => code && country(code),
  },
  field('parentName'),
  {
    header: ({ t }) => t('public-list.field.parentCountry'),
    cell: ({ parentCountry: code }, _, { country }) => code && country(code),
  },
  field('website'),
  field('contactEmail'),
  { header: ({ t }) => t('public-list.field.role'), cell: ({ role }, _, { word }) => word('role', role) },
  field('service'),
  field('purpose'),
  { header: ({ t }) => t('public-list.field.dataCategories'), cell: ({ dataCategories }) => dataCategories.join('; ') },
  { header: ({ t }) => t('public-list.field.dataSubjects'), cell: ({ dataSubjects }) => dataSubjects.join('; ') },
  field('retention'),
  field('fromOn'),
  {
    header: ({ t }) => t('public-list.column.where'),
    cell: (_, { place: _site, ...location }, words) => placeName(location, words),
  },
  { header: ({ t }) => t('public-list.csv.country-code'), cell: (_, { country }) => country },
  { header: ({ t }) => t('public-list.csv.place'), cell: (_, { place }) => place },
  { header: ({ t }) => t('public-list.csv.mode'), cell: (_, { mode }, { word }) => word('mode', mode) },
  {
    header: ({ t }) => t('public-list.column.safeguard'),
    cell: (entry, location, words) => coverOf(location, entry, words).text,
  },
];

/** The list as a table for spreadsheets: one line per entry and place, headed in the reader's language, no formulas. */
export function publishedListCsv({ revision }: Pick<ChosenList, 'revision'>, language: Language): string {
  const words = publicWords(language);
  const { t } = words;
  const head = [
    t('public-list.csv.revision'),
    t('public-list.csv.in-force'),
    ...COLUMNS.map(({ header }) => header(words)),
  ];
  const rows = (revision?.entries ?? []).flatMap((entry) =>
    entry.locations.map((location) => [
      revision?.number ?? null,
      revision?.inForceOn ?? null,
      ...COLUMNS.map(({ cell }) => cell(entry, location, words) ?? null),
    ]),
  );
  return writeCsv([head, ...rows], { delimiter: language === 'fr' ? ';' : ',', bom: true });
}

/** How many rows a publication added, changed and removed, in words. */
export function changesSummary(
  number: number,
  changes: readonly PublishedChange[],
  { t }: Pick<PublicWords, 't'>,
): string {
  if (number === 1) return t('public-list.changes.first', { count: changes.length });
  const added = changes.filter(({ before }) => !before).length;
  const removed = changes.filter(({ after }) => !after).length;
  const changed = changes.length - added - removed;
  return t('public-list.changes.summary', { added, changed, removed, before: added + changed });
}

/** The Atom feed of changes: one entry per revision, each with its permanent address as its id. */
export function changesFeed(
  baseUrl: string,
  publisher: Publisher,
  revisions: readonly RevisionChanges[],
  language: Language,
  foundedAt: string,
): string {
  const words = publicWords(language);
  const { t, longDay } = words;
  const home = `${baseUrl}/${publisher.slug}/subprocessors`;
  const feed = new Feed({
    id: `${home}/changes`,
    title: t('public-list.page-title', { title: listTitle(publisher, language), organisation: publisher.name }),
    link: `${home}?lang=${language}`,
    language,
    copyright: publisher.legalName ?? publisher.name,
    generator: 'Onward',
    updated: new Date(revisions[0]?.publishedAt ?? foundedAt),
    feedLinks: { atom: `${home}/changes.atom?lang=${language}` },
    author: { name: publisher.legalName ?? publisher.name },
  });
  for (const revision of revisions) {
    const { number, publishedAt, announcedOn, inForceOn, note, changes } = revision;
    const dates = t('public-list.changes.dates', { announced: longDay(announcedOn), inForce: longDay(inForceOn) });
    const summary = changesSummary(number, changes, words);
    feed.addItem({
      id: `${home}/revisions/${number}`,
      title: `${t('public-list.revision', { number })} · ${summary}`,
      link: `${home}/revisions/${number}?lang=${language}`,
      date: new Date(publishedAt),
      published: new Date(publishedAt),
      description: `${summary} ${dates}`,
      content: `<p>${escapeHtml(dates)}</p>${note ? `<p>${escapeHtml(note)}</p>` : ''}<ul>${changes.map((change) => changeItem(change, words)).join('')}</ul>`,
    });
  }
  return feed.atom1();
}

function changeItem(change: PublishedChange, words: PublicWords): string {
  const { t } = words;
  const { before, after } = change;
  const entry = after ?? before;
  if (!entry) return '';
  const how = t(`public-list.change.${!before ? 'added' : !after ? 'removed' : 'changed'}`);
  const told =
    before && after
      ? differencesOf(change, words).map(({ field, before, after }) =>
          t('public-list.labelled', { label: t(`public-list.field.${field}`), value: `${before} → ${after}` }),
        )
      : after
        ? entryLine(entry, words)
        : [entry.service];
  return `<li>${escapeHtml(`${how} ${[entry.vendor, ...told].join(' · ')}`)}</li>`;
}

const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
