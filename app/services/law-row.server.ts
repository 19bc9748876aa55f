import { listEmails } from '../../db/queries/history';
import { listCorrectionsOfRow } from '../../db/queries/law';
import type { CountryFact } from '../../seed/reference/country-facts';
import type { EvidenceField } from '../../seed/reference/evidence';
import type { Text } from '../../seed/reference/text';
import type { IsoDate } from '../domain/days';
import type { LawPart } from '../domain/law-overlay';
import type { Language } from '../domain/words';
import type { Context } from '../lib/context.server';
import { actorOf, type HistoryActor, listHistory } from './history.server';
import { lawOf } from './law.server';
import { lineOf, shippedRowOf } from './law-lines.server';
import { findLawRow, type LawRow, saysTheSame, subjectOfRow } from './law-rows.server';

/** The value of a field as a page shows it, in one language. */
export type ShownValue = string | boolean | string[];
export type RowFact = {
  field: string;
  value?: ShownValue | undefined;
  shipped?: ShownValue | undefined;
  differs: boolean;
};
export type CorrectionLine = {
  id: string;
  by: HistoryActor;
  at: string;
  reason: string;
  source: string | null;
  withdrawn?: { by: HistoryActor; at: string } | undefined;
  fields: { field: string; value?: ShownValue | undefined }[];
};

/** Fields that have a place of their own on the page, or only serve the program. */
const NOT_LISTED: readonly string[] = ['key', 'names', 'name', 'shortName', 'evidence', 'laws', 'findings'];

/** Fields a row may lack stand where a person looks for them, not where a correction put them. */
const FOLLOWS: Readonly<Record<string, string>> = {
  endsOn: 'status',
  expiresOn: 'inForceFrom',
  until: 'from',
  repealedOn: 'availableFrom',
  toleratedUntilOn: 'repealedOn',
  notYetInEea: 'legalRisk',
};

const LAST: readonly string[] = ['source', 'verifiedOn'];

function inOrder(stated: string[]): string[] {
  const fields = [
    ...stated.filter((field) => !LAST.includes(field)),
    ...LAST.filter((field) => stated.includes(field)),
  ];
  const ordered = fields.filter((field) => !(FOLLOWS[field] && fields.includes(FOLLOWS[field])));
  for (const [field, leader] of Object.entries(FOLLOWS))
    if (fields.includes(field) && ordered.includes(leader)) ordered.splice(ordered.indexOf(leader) + 1, 0, field);
  return ordered;
}

/** Everything on record about one row: as the organisation reads it, as it ships, and its corrections. */
export async function readLawRow(ctx: Context, part: string, key: string, day: IsoDate) {
  const { language, organisation, db } = ctx;
  const found = findLawRow(await lawOf(db.read, organisation), part, key);
  const shipped = shippedRowOf({ part: part as LawPart, key });
  const made = await listCorrectionsOfRow(db.read, organisation.id, part as LawPart, key);
  const shown = found ?? shipped;
  if (!shown && made.length === 0) return undefined;
  const row: LawRow = shown?.row ?? {};
  const open = made.filter(({ withdrawnAt }) => !withdrawnAt);
  const emails = await listEmails(db.read, [...new Set(made.flatMap((one) => [one.createdBy, one.withdrawnBy ?? '']))]);
  const mark = !shipped ? ('added' as const) : open.length > 0 ? ('corrected' as const) : ('shipped' as const);
  return {
    line: shown && lineOf(shown, { day, language, mark }),
    /** False for a row of the organisation's own that was taken back. */
    isThere: found !== undefined,
    row,
    facts: shown ? factsOf(row, shipped?.row, language) : [],
    laws: factLines(row.laws, language),
    findings: factLines(row.findings, language),
    evidence: ((row.evidence ?? []) as EvidenceField[]).map(({ label, required }) => ({
      label: label[language],
      required,
    })),
    corrections: made.map(
      (one): CorrectionLine => ({
        id: one.id,
        by: actorOf(one.createdBy, emails),
        at: one.createdAt,
        reason: one.reason,
        source: one.source,
        withdrawn:
          one.withdrawnAt && one.withdrawnBy
            ? { by: actorOf(one.withdrawnBy, emails), at: one.withdrawnAt }
            : undefined,
        fields: Object.entries(one.fields)
          .filter(([field]) => !NOT_LISTED.includes(field) || field === 'laws' || field === 'findings')
          .map(([field, value]) => ({ field, value: shownValue(value, language) })),
      }),
    ),
    history: await listHistory(db.read, organisation.id, 'law', subjectOfRow({ part: part as LawPart, key })),
  };
}

function factsOf(row: LawRow, shipped: LawRow | undefined, language: Language): RowFact[] {
  return inOrder([...new Set([...Object.keys(shipped ?? {}), ...Object.keys(row)])])
    .filter((field) => !NOT_LISTED.includes(field))
    .map((field) => ({
      field,
      value: shownValue(row[field], language),
      shipped: shownValue(shipped?.[field], language),
      differs: shipped !== undefined && !saysTheSame(shipped[field], row[field]),
    }));
}

function shownValue(value: unknown, language: Language): ShownValue | undefined {
  if (value === undefined || value === null || value === '') return undefined;
  if (typeof value === 'boolean' || typeof value === 'string') return value;
  if (Array.isArray(value)) {
    if (value.length === 0) return undefined;
    return value.map((one) => (typeof one === 'string' ? one : ((one as CountryFact).what?.[language] ?? '')));
  }
  return (value as Text)[language];
}

const factLines = (facts: unknown, language: Language) =>
  ((facts ?? []) as CountryFact[]).map(({ what, on, source }) => ({ what: what[language], on, source }));
