import { unpackEntry, zipEntries } from './zip-archive.server';

export interface HiddenParts {
  sheets: Set<string>;
  /** Rows by the name of their sheet, counted from 0. */
  rows: Map<string, Set<number>>;
}

const MOST_HIDDEN_ROWS = 100_000;
const HIDDEN_STYLE =
  /<style:style\b[^>]*style:name="([^"]+)"[^>]*style:family="table"[^>]*>\s*<style:table-properties\b[^>]*table:display="false"/g;

/** What an ODS file hides, which the spreadsheet reader does not tell; undefined for other workbooks. */
export function hiddenParts(bytes: Uint8Array): HiddenParts | undefined {
  const entry = zipEntries(bytes)?.find(({ name }) => name === 'content.xml');
  const content = entry && unpackEntry(bytes, entry)?.toString('utf8');
  if (!content) return undefined;
  const styles = new Set([...content.matchAll(HIDDEN_STYLE)].map(([, name]) => name));
  const hidden: HiddenParts = { sheets: new Set(), rows: new Map() };
  let rows = new Set<number>();
  let row = 0;
  for (const [tag, kind] of content.matchAll(/<table:(table|table-row)\b[^>]*>/g)) {
    if (kind === 'table') {
      const name = attribute(tag, 'table:name');
      rows = new Set();
      row = 0;
      hidden.rows.set(name, rows);
      if (styles.has(attribute(tag, 'table:style-name'))) hidden.sheets.add(name);
      continue;
    }
    const count = Number(attribute(tag, 'table:number-rows-repeated') || 1);
    const isHidden = /^(?:collapse|filter)$/.test(attribute(tag, 'table:visibility'));
    for (let at = row; isHidden && at < row + count && rows.size < MOST_HIDDEN_ROWS; at += 1) rows.add(at);
    row += count;
  }
  return hidden;
}

const attribute = (tag: string, name: string): string =>
  new RegExp(`\\s${name}="([^"]*)"`).exec(tag)?.[1]?.replaceAll('&amp;', '&').replaceAll('&apos;', "'") ?? '';
