import { type CellObject, SSF } from '@e965/xlsx';
import type { SourceCell } from '../../domain/recognition/document';
import { cellOf } from './blocks';

const HYPERLINK = /^=?(?:of:=)?HYPERLINK\("([^"]+)"/i;

/** The cell as the workbook shows it: numbers formatted, dates as ISO text, formulas by the value last calculated. */
export function readCell(cell: CellObject | undefined): SourceCell {
  if (!cell) return '';
  const text = shownText(cell);
  const target = cell.l?.Target ?? HYPERLINK.exec(cell.f ?? '')?.[1];
  return target && !target.startsWith('#') && text !== '' ? cellOf(text, [{ text, url: target }]) : text;
}

/** The cell is a formula whose value was never calculated or is an error. */
export const lacksValue = (cell: CellObject): boolean =>
  cell.f !== undefined && (cell.t === 'e' || cell.t === 'z' || cell.v === undefined || cell.v === null);

function shownText(cell: CellObject): string {
  if (cell.t === 'e' || cell.t === 'z' || cell.v === undefined || cell.v === null) return '';
  if (cell.t === 'n' && typeof cell.v === 'number' && typeof cell.z === 'string' && SSF.is_date(cell.z))
    return dateText(cell.v) ?? String(cell.w ?? cell.v);
  const text = cell.t === 's' ? String(cell.v) : (cell.w ?? String(cell.v));
  return text.replace(/\r\n?/g, '\n').replaceAll('\u00A0', ' ').trim();
}

function dateText(value: number): string | undefined {
  const date = SSF.parse_date_code(value);
  if (!date) return undefined;
  const two = (part: number) => String(part).padStart(2, '0');
  const day = `${String(date.y).padStart(4, '0')}-${two(date.m)}-${two(date.d)}`;
  const time = `${two(date.H)}:${two(date.M)}`;
  if (value < 1) return time;
  return time === '00:00' ? day : `${day}T${time}`;
}
