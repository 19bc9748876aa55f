import { entryIn, type PublishedEntry, type PublishedLocation } from '../domain/publication';
import type { PublicLanguage } from '../domain/words';
import { writeCsv } from '../lib/csv';
import { coverOf, placeAndMode, placeName } from '../lib/published-entry-words';
import { listTitle, type PublicWords, publicWords } from '../lib/published-words';
import { writeWorkbook } from '../lib/workbook.server';
import type { ChosenList, Publisher } from './published-list.server';

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
  { header: ({ t }) => t('public-list.field.products'), cell: ({ products }) => products?.join('; ') },
  {
    header: ({ t }) => t('public-list.field.optional'),
    cell: ({ optional }, _, { word }) => optional && word('answer', 'yes'),
  },
  {
    header: ({ t }) => t('public-list.field.affiliate'),
    cell: ({ affiliate }, _, { word }) => affiliate && word('answer', 'yes'),
  },
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

/** The list as rows, one per entry and place, under headers in the reader's language; null where nothing is stated. */
function tableOf({ revision }: Pick<ChosenList, 'revision'>, words: PublicWords): (string | number | null)[][] {
  const { t, language } = words;
  const head = [
    t('public-list.csv.revision'),
    t('public-list.csv.in-force'),
    ...COLUMNS.map(({ header }) => header(words)),
    t('public-list.hash'),
  ];
  const rows = (revision?.entries ?? []).flatMap((entry) =>
    entry.locations.map((location) => [
      revision?.number ?? null,
      revision?.inForceOn ?? null,
      ...COLUMNS.map(({ cell }) => cell(entryIn(entry, language), location, words) ?? null),
      revision?.contentHash ?? null,
    ]),
  );
  return [head, ...rows];
}

/** The list as CSV for spreadsheets. */
export const publishedListCsv = (chosen: Pick<ChosenList, 'revision'>, language: PublicLanguage): string =>
  writeCsv(tableOf(chosen, publicWords(language)), { delimiter: language === 'en' ? ',' : ';', bom: true });

/** The list as a workbook of one sheet. */
export function publishedListWorkbook(
  chosen: Pick<ChosenList, 'revision'>,
  { capacities }: Pick<Publisher, 'capacities'>,
  language: PublicLanguage,
): Uint8Array {
  return writeWorkbook(listTitle({ capacities }, language), tableOf(chosen, publicWords(language)));
}

/** The list as Markdown: what it is, since when, its hash, and a table of what a reader of the page sees first. */
export function publishedListMarkdown(
  baseUrl: string,
  publisher: Publisher,
  { revision }: Pick<ChosenList, 'revision'>,
  language: PublicLanguage,
): string {
  const words = publicWords(language);
  const { t, longDay } = words;
  const title = t('public-list.page-title', { title: listTitle(publisher, language), organisation: publisher.name });
  const facts = revision
    ? [
        t('public-list.in-force-since', { day: longDay(revision.inForceOn), number: revision.number }),
        `${t('public-list.labelled', { label: t('public-list.hash'), value: '' }).trimEnd()} \`${revision.contentHash}\``,
        `<${baseUrl}/${publisher.slug}/subprocessors/revisions/${revision.number}?lang=${language}>`,
      ]
    : [t('public-list.nothing-in-force')];
  const head = (['vendor', 'service', 'where', 'safeguard', 'since'] as const).map((column) =>
    t(`public-list.column.${column}`),
  );
  const rows = (revision?.entries ?? []).flatMap((written) => {
    const entry = entryIn(written, language);
    const who = [entry.vendor, entry.contractingEntity !== entry.vendor && entry.contractingEntity];
    return entry.locations.map((location) => [
      who.filter(Boolean).join(', '),
      [entry.service, entry.purpose].filter(Boolean).join(': '),
      placeAndMode(location, words),
      coverOf(location, entry, words).text,
      entry.fromOn ? longDay(entry.fromOn) : '',
    ]);
  });
  const table = [head, head.map(() => '---'), ...rows.map((row) => row.map(markdown))];
  return `# ${markdown(title)}\n\n${facts.join('  \n')}\n\n${table.map((row) => `| ${row.join(' | ')} |`).join('\n')}\n`;
}

/** A text as Markdown shows it, on one line. */
const markdown = (text: string): string =>
  text.replace(/[\\`*_[\]<>|#~]/g, (sign) => `\\${sign}`).replace(/\s*[\r\n]+\s*/g, ' ');
