import { type ColumnarRows, idsFrom, placeOfId } from '../../db/bulk';
import type { Db } from '../../db/client';
import {
  addWritten,
  type ChangeRow,
  type HistoryTexts,
  listBeginnings,
  listLinesTogether,
  noTexts,
} from '../../db/history';
import { saidOfRecords } from '../../db/queries/records';
import { forEachKind, IMPORTED_KINDS, type RecordKindOfImport } from '../domain/import-effects';
import { engagementFacts, locationFacts, safeguardFacts, vendorFacts } from '../domain/import-plan-facts';

const together = {
  vendor: vendorFacts,
  engagement: engagementFacts,
  location: locationFacts,
  safeguard: safeguardFacts,
};
/** What every new record of a kind says as long as nobody says otherwise; lists and evidence are empty then. */
const UNSAID = forEachKind((kind): Record<string, unknown> => together[kind]({} as never));

/** What each new record hangs on. */
const PARENT = {
  vendor: undefined,
  engagement: 'vendorId',
  location: 'engagementId',
  safeguard: 'engagementId',
} as const;

/** A new record, and what is said of it as members of a JSON object. */
type Beginning = { id: string; parentId: string; members: string };

/**
 * The lines of the history that tell of new records one by one: what a list says of them, without what every new record
 * says. A new engagement and what hangs on it are told in one line: they come from the same rows, and nobody asks for one
 * without the other.
 */
export const linesOfEntered = (entered: Readonly<Record<RecordKindOfImport, ColumnarRows>>): HistoryTexts =>
  linesOf(forEachKind((kind) => beginningsIn(kind, entered[kind])));

function beginningsIn(kind: RecordKindOfImport, records: ColumnarRows): Beginning[] {
  const ids = columnOf(records, 'id');
  const parent = PARENT[kind];
  const parents = parent ? columnOf(records, parent) : [];
  return saidOfRecords(kind, records, UNSAID[kind]).map((members, at) => ({
    id: ids[at] as string,
    parentId: parents[at] ?? '',
    members,
  }));
}

const columnOf = ({ alike, columns, count }: ColumnarRows, property: string): string[] =>
  (columns[property] as string[] | undefined) ?? Array(count).fill(alike[property]);

function linesOf({ vendor, engagement, location, safeguard }: Record<RecordKindOfImport, Beginning[]>): HistoryTexts {
  const lines = noTexts();
  const tell = (kind: RecordKindOfImport, id: string, ...members: string[]) =>
    addWritten(lines, {
      action: `${kind}.entered`,
      subject: { kind, id },
      before: null,
      after: `{${members.filter(Boolean).join()}}`,
    });
  for (const { id, members } of vendor) tell('vendor', id, members);
  const beside = new Map(engagement.map(({ id }) => [id, { location: '', safeguard: '' }]));
  const alone: (() => void)[] = [];
  for (const [kind, records] of [
    ['location', location],
    ['safeguard', safeguard],
  ] as const)
    for (const { id, parentId, members } of records) {
      const whole = beside.get(parentId);
      if (whole) whole[kind] += `${whole[kind] && ','}{${members}${members && ','}"id":"${id}"}`;
      else alone.push(() => tell(kind, id, members, `"engagementId":"${parentId}"`));
    }
  for (const { id, parentId, members } of engagement) {
    const { location, safeguard } = beside.get(id) ?? {};
    tell(
      'engagement',
      id,
      members,
      `"vendorId":"${parentId}"`,
      location ? `"locations":[${location}]` : '',
      safeguard ? `"safeguards":[${safeguard}]` : '',
    );
  }
  for (const line of alone) line();
  return lines;
}

/** What a line that tells of many new records holds: their identifiers follow each other from the line's subject on. */
type ToldTogether = { kind: RecordKindOfImport } & ColumnarRows;

/** New records of one kind that are told in one line. */
const TOLD_TOGETHER = 1_000;

/**
 * The same of a part of a long list, up to a thousand records of a kind in one line, column by column as they are written:
 * nobody reads a hundred thousand lines, and what one of them would say of a record is found in it.
 */
export function linesOfLongList(entered: Readonly<Record<RecordKindOfImport, ColumnarRows>>): HistoryTexts {
  const lines = noTexts();
  for (const kind of IMPORTED_KINDS) {
    const { count, alike, columns } = entered[kind];
    const ids = columnOf(entered[kind], 'id');
    const properties = [...Object.keys(UNSAID[kind]), PARENT[kind] ?? ''];
    for (let from = 0; from < count; from += TOLD_TOGETHER) {
      const told: ToldTogether = {
        kind,
        count: Math.min(TOLD_TOGETHER, count - from),
        alike: those(alike, properties, (value) => value),
        columns: those(columns, properties, (values) =>
          count > TOLD_TOGETHER ? values.slice(from, from + TOLD_TOGETHER) : values,
        ),
      };
      addWritten(lines, {
        action: `import.${kind}s-entered`,
        subject: { kind: 'import-part', id: ids[from] as string },
        before: null,
        after: JSON.stringify(told),
      });
    }
  }
  return lines;
}

const those = <Value>(
  of: Readonly<Record<string, Value>>,
  properties: readonly string[],
  take: (value: Value) => Value,
) =>
  Object.fromEntries(
    properties.flatMap((property) => {
      const value = of[property];
      return value === undefined ? [] : [[property, take(value)]];
    }),
  );

/** The lines that would tell of the beginning of some records one by one, of those that are told of together. */
export async function linesWithin(db: Db, organisationId: string, ids: readonly string[]): Promise<ChangeRow[]> {
  const sought = new Set(ids);
  const found = forEachKind((): Beginning[] => []);
  const rowOf = new Map<string, ChangeRow>();
  for (const row of await listLinesTogether(db, organisationId, ids)) {
    const { kind, ...records } = JSON.parse(row.after as string) as ToldTogether;
    const all = idsFrom(row.subjectId, records.count);
    const at = all.flatMap((id, nth) => (sought.has(id) ? [nth] : []));
    const columns = those(records.columns, Object.keys(records.columns), (values) => at.map((nth) => values[nth]));
    const own = at.map((nth) => all[nth] as string);
    found[kind].push(...beginningsIn(kind, { ...records, count: at.length, columns: { ...columns, id: own } }));
    for (const id of own) rowOf.set(id, row);
  }
  const { action, subjectKind, subjectId, after } = linesOf(found);
  return subjectId.map((id, at) => {
    const row = rowOf.get(id) as ChangeRow;
    return {
      ...row,
      id: `${row.id}:${placeOfId(id).number}`,
      action: action[at] as string,
      subjectKind: subjectKind[at] as string,
      subjectId: id,
      after: after[at] ?? null,
    };
  });
}

/** What the history says of records when they were entered, by id, whichever way it tells of them. */
export async function findBeginnings(db: Db, organisationId: string, ids: readonly string[]) {
  const beginnings = await listBeginnings(db, organisationId, ids);
  for (const { subjectId, after } of await linesWithin(
    db,
    organisationId,
    ids.filter((id) => !beginnings.has(id)),
  ))
    if (after) beginnings.set(subjectId, JSON.parse(after));
  return beginnings;
}

/** The whole record that a line of the history tells the beginning of. */
export const beginningOf = (kind: RecordKindOfImport, said: Record<string, unknown>): Record<string, unknown> => ({
  ...said,
  ...together[kind](said as never),
});

/** What a line says of the location or safeguard of an engagement that was entered with it. */
export const partOf = (
  kind: RecordKindOfImport,
  id: string,
  engagement: Record<string, unknown> | undefined,
): Record<string, unknown> | undefined =>
  (engagement?.[`${kind}s`] as { id: string }[] | undefined)?.find((part) => part.id === id);
