import type { Link, SourceCell, SourceRow, TableBlock } from '../../domain/recognition/document';
import { cellOf } from './blocks';

const RULE_CELL = /^\s*:?-{2,}:?\s*$/;

/** The line has cells divided by bars. */
export const hasBars = (line: string): boolean => /[^|\\\s]\s*\|\s*\S|^\s*\|.*\|\s*$/.test(line.slice(0, 2000));

/** The cells of a line divided by bars; bars at both its ends and escaped bars divide nothing. */
export function barCells(line: string): string[] {
  const inner = (isWikiHeader(line) ? line.replaceAll('||', '|') : line)
    .trim()
    .replace(/^\|/, '')
    .replace(/(?<!\\)\|$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cell.trim().replaceAll('\\|', '|'));
}

/** "||Vendor||Place||" heads a table of wiki markup. */
const isWikiHeader = (line: string): boolean => /^\s*\|\|.*\|\|\s*$/.test(line);
/** "[Matomo|https://matomo.org]": a link of wiki markup, whose bar divides no cells. */
const WIKI_LINK = /\[([^\][|]+)\|(https?:[^\][|\s]+)\]/g;

function wikiCell(text: string): SourceCell {
  const links: Link[] = [];
  const plain = text.replace(/\[([^\][|]+)\uE000([^\][|\s]+)\]/g, (_, words: string, url: string) => {
    links.push({ text: words.trim(), url });
    return words.trim();
  });
  const lead = /^\s*\*([^*]+)\*/.exec(plain)?.[1];
  return cellOf(
    plain.replace(/(?<![\p{L}\p{N}])\*([^*\n]+)\*(?![\p{L}\p{N}])/gu, '$1').trim(),
    links,
    lead ?? links[0]?.text,
  );
}

/**
 * A table of lines divided by bars, which Markdown calls none because its rule line is missing or of another width.
 * `lines` begin at `line`; `read` gives the cells their meaning.
 */
export function readPipeTable(lines: readonly string[], line: number, read: (cell: string) => SourceCell): TableBlock {
  const rows: SourceRow[] = [];
  const isWiki = lines.some(isWikiHeader);
  for (const [at, text] of lines.entries()) {
    const cells = barCells(isWiki ? text.replace(WIKI_LINK, '[$1\uE000$2]') : text);
    const isRule = cells.every((cell) => RULE_CELL.test(cell));
    const last = rows.at(-1);
    if (isRule) {
      if (rows.length === 1 && last) last.isHeader = true;
    } else if (cells.some((cell) => cell !== ''))
      rows.push({
        at: { line: line + at },
        cells: cells.map(isWiki ? wikiCell : read),
        ...(isWikiHeader(text) && { isHeader: true }),
      });
  }
  return { kind: 'table', at: { line }, rows, form: 'grid' };
}
