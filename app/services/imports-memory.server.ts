import { createHash } from 'node:crypto';
import type { Db } from '../../db/client';
import { findImportWithHeaders } from '../../db/queries/imports';
import type { ImportRunRow } from '../../db/schema';
import { columnsOnly, ImportDecisions, isUndecided, NO_DECISIONS } from '../domain/import-decisions';
import type { RegisteredMarks } from '../domain/import-parts';
import type { RecognisedRow } from '../domain/recognition/cells';
import { fold } from '../domain/recognition/folding';
import type { ReadTable } from './imports-reading.server';
import { sourceOf } from './imports-source.server';

/** What a person decided about a list so far. */
export const decisionsOf = ({ decisions }: Pick<ImportRunRow, 'decisions'>): ImportDecisions =>
  decisions ? ImportDecisions.parse(decisions) : NO_DECISIONS;

/**
 * How a list is read when it comes in: as the last list with the same headers was, where somebody chose its columns.
 * Whoever forgets them for one list forgets them for the next, since the newest list of these headers is asked.
 */
export async function rememberedDecisions(
  db: Db,
  organisationId: string,
  headersHash: string | undefined,
): Promise<ImportDecisions> {
  const last = headersHash === undefined ? undefined : await findImportWithHeaders(db, organisationId, headersHash);
  const before = last ? decisionsOf(last) : NO_DECISIONS;
  if (!last || before.columns.length === 0) return NO_DECISIONS;
  return columnsOnly({ ...before, columnsFrom: before.columnsFrom ?? last.id });
}

/**
 * By what lists with the same headers are known: those of the tables of vendors, or of the tables among which a person has
 * to choose where nothing says who the vendors are.
 */
export function headersHashOf({ outline: { tables, others } }: ReadTable): string | undefined {
  const headers = (tables.length > 0 ? tables : others).flatMap(({ columns }) =>
    columns.map(({ header }) => fold(header)),
  );
  if (headers.every((header) => header === '')) return undefined;
  return createHash('sha256').update(JSON.stringify(headers)).digest('base64url').slice(0, 22);
}

const DECISIONS_TOLD = 50;

/** The decisions of an applied import as the history tells them, the first of each kind. */
export function decisionsTold(
  decisions: ImportDecisions,
  registered: readonly RegisteredMarks[],
  table: ReadTable,
): Record<string, string[]> {
  if (isUndecided(decisions) && decisions.columns.length === 0) return {};
  const { recognition } = table;
  const headerOf = (table: number, column: number) =>
    recognition.tables.find((one) => one.table === table)?.columns.find(({ index }) => index === column)?.header;
  const source = sourceOf({ recognition });
  const names = new Map(registered.map(({ id, name }) => [id, name]));
  const stated = new Map(recognition.rows.map(({ line, vendor }: RecognisedRow) => [line, vendor.name.value]));
  const told: Record<string, string[]> = {
    columnsChosen: decisions.columns.map(
      ({ table, column, field }) => `${headerOf(table, column) || column + 1} → ${field}`,
    ),
    cellsCorrected: decisions.cells.map(
      ({ line, column, text }) =>
        `${line} ${source.headerOf(line, column) || column + 1}: ${shortened(source.row(line)[column] ?? '')} → ${shortened(text)}`,
    ),
    rowsSkipped: decisions.skipped.map(({ from, to }) => (from === to ? String(from) : `${from}–${to}`)),
    vendorsChosen: decisions.vendors.map(
      ({ name, line, vendor }) =>
        `${line === undefined ? name : `${line} ${stated.get(line) ?? name}`} → ${names.get(vendor) ?? vendor}`,
    ),
  };
  return Object.fromEntries(
    Object.entries(told)
      .filter(([, all]) => all.length > 0)
      .map(([kind, all]) => [
        kind,
        all.length > DECISIONS_TOLD ? [...all.slice(0, DECISIONS_TOLD), `+ ${all.length - DECISIONS_TOLD}`] : all,
      ]),
  );
}

const shortened = (text: string) => (text.length > 80 ? `${text.slice(0, 79)}…` : text);
