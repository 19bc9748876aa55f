import type { CountryFact } from '../../seed/reference/country-facts';
import type { Text } from '../../seed/reference/text';
import type { IsoDate } from '../domain/days';
import { countryKeyOf, type LawPart, membershipKeyOf } from '../domain/law-overlay';
import type { Language } from '../domain/words';
import { type FactLine, lawFormFields, readFactLines } from '../lib/law-forms';
import type { LawRow } from './law-rows.server';

/** Fields the form asks for in each language: `conditionEn` and `conditionFr` are the row's `condition`. */
const BILINGUAL = ['condition', 'standing', 'use', 'reason', 'basis'] as const;
const FACTS = ['laws', 'findings'] as const;

type Stated = Record<string, unknown>;

const written = (value: unknown) => (typeof value === 'string' && value !== '' ? value : undefined);

/** What the form of a row starts with: what the row says, checked today unless somebody says otherwise. */
export function formOfRow(part: LawPart, row: LawRow, language: Language, today: IsoDate): Record<string, string> {
  const values: Stated = { exposure: 'none', ...row };
  for (const field of BILINGUAL) {
    const text = row[field] as Text | undefined;
    values[`${field}En`] = text?.en;
    values[`${field}Fr`] = text?.fr;
  }
  for (const field of FACTS) values[field] = factsAsLines(row[field], language);
  const asked = lawFormFields(part, false).map((field) => [field, values[field] === true ? 'on' : values[field]]);
  const stated = asked.flatMap(([field, value]) => (written(value) ? [[String(field), String(value)]] : []));
  return { ...Object.fromEntries(stated), ...(row.source ? { source: row.source } : {}), verifiedOn: today };
}

/**
 * The fields of a row as a form states them; what was emptied is `null`. A text given in one language stands for both.
 * `was` is the row before: `undefined` for a new one.
 */
export function rowOfForm(part: LawPart, stated: Stated, was: LawRow | undefined): LawRow {
  const asked = lawFormFields(part, was === undefined);
  const single = asked
    .filter((name) => !/(En|Fr)$/.test(name))
    .map((name) => [name, statedValue(name, stated[name], was)]);
  const fields: LawRow = Object.fromEntries(single);
  for (const field of BILINGUAL)
    if (asked.includes(`${field}En`)) fields[field] = pairOf(stated[`${field}En`], stated[`${field}Fr`]);
  if (stated.exposure === 'none') Object.assign(fields, { exposure: null, from: null, until: null, reason: null });
  return { ...fields, source: written(stated.source) ?? was?.source ?? null, verifiedOn: stated.verifiedOn } as LawRow;
}

function statedValue(name: string, value: unknown, was: LawRow | undefined): unknown {
  if (name === 'laws' || name === 'findings') return linesAsFacts(String(value ?? ''), was?.[name] as CountryFact[]);
  const saysNothing = value === undefined || (name === 'notYetInEea' && value === false);
  return saysNothing || (name === 'regime' && value === 'eu') ? null : value;
}

function pairOf(typedEn: unknown, typedFr: unknown): Text | null {
  const [en, fr] = [written(typedEn), written(typedFr)];
  const [one] = [en, fr].filter((text) => text !== undefined);
  return one === undefined ? null : { en: en ?? one, fr: fr ?? one };
}

/** The key of a row that is to be added, and the fields only a new row has. */
export function newRow(part: LawPart, fields: LawRow): { rowKey: string; fields: LawRow } {
  const stated = Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== null)) as LawRow;
  if (part === 'adequacy') {
    const rowKey = [stated.regime, String(stated.destination).toLowerCase(), stated.adoptedOn]
      .filter(Boolean)
      .join('-');
    return { rowKey, fields: { key: rowKey, amendedBy: [], ...stated } };
  }
  const row = stated as { code: string; from: IsoDate };
  return { rowKey: part === 'country' ? countryKeyOf(row) : membershipKeyOf(row), fields: stated };
}

const factsAsLines = (facts: unknown, language: Language): string | undefined =>
  (facts as CountryFact[] | undefined)
    ?.map(({ what, on, source }) => [what[language], on, source].join(' | '))
    .join('\n');

/** Lines that were left as they are keep their other language. */
function linesAsFacts(typed: string, were: readonly CountryFact[] = []): CountryFact[] {
  const isSame =
    ({ what, on, source }: FactLine) =>
    (fact: CountryFact) =>
      fact.on === on && fact.source === source && (fact.what.en === what || fact.what.fr === what);
  return (readFactLines(typed) ?? []).map(
    (line) => were.find(isSame(line)) ?? { ...line, what: { en: line.what, fr: line.what } },
  );
}
