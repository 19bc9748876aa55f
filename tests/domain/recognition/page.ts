import type {
  Block,
  ListBlock,
  ListItem,
  SourceCell,
  SourceDocument,
  TableBlock,
} from '../../../app/domain/recognition/document';
import type { Recognition } from '../../../app/domain/recognition/recognise';
import { recognise } from '../../../app/domain/recognition/recognise';
import { COUNTRIES } from './table';

type Item = SourceCell | readonly [SourceCell, ...Item[]];
type Unplaced = (line: number) => { block: Block; next: number };

export const heading =
  (content: SourceCell, level?: number): Unplaced =>
  (line) => ({
    block: { kind: 'heading', at: { line }, content, ...(level !== undefined && { level }) },
    next: line + 1,
  });

export const paragraph =
  (content: SourceCell): Unplaced =>
  (line) => ({ block: { kind: 'paragraph', at: { line }, content }, next: line + 1 });

/** Rows one below the other; `marked` where the source says that the first holds headers. */
export const grid =
  (
    rows: readonly SourceCell[][],
    { form = 'grid', caption, marked = false }: { form?: TableBlock['form']; caption?: string; marked?: boolean } = {},
  ): Unplaced =>
  (line) => ({
    block: {
      kind: 'table',
      form,
      at: { line },
      ...(caption !== undefined && { caption }),
      rows: rows.map((cells, nth) => ({
        at: { line: line + nth },
        cells,
        ...(marked && nth === 0 && { isHeader: true }),
      })),
    },
    next: line + Math.max(1, rows.length),
  });

/** Items one below the other; an array is an item with items of its own. */
export const bullets =
  (...items: Item[]): Unplaced =>
  (from) => {
    let next = from;
    const place = (item: Item): ListItem => {
      const [content, ...inner] = Array.isArray(item) ? (item as [SourceCell, ...Item[]]) : [item as SourceCell];
      const line = next++;
      return { at: { line }, content, items: inner.map(place) };
    };
    const block: ListBlock = { kind: 'list', at: { line: from }, items: items.map(place) };
    return { block, next };
  };

export const bold = (lead: string, rest = ''): SourceCell => ({ text: `${lead}${rest}`, lead });
export const link = (text: string, url: string, rest = ''): SourceCell => ({
  text: `${text}${rest}`,
  links: [{ text, url }],
});

/** A page of these blocks, one below the other from line 1. */
export function page(...unplaced: Unplaced[]): SourceDocument {
  const blocks: Block[] = [];
  let line = 1;
  for (const place of unplaced) {
    const { block, next } = place(line);
    blocks.push(block);
    line = next;
  }
  return { format: 'html', leftOut: [], blocks };
}

export const recognisePage = (...blocks: Unplaced[]): Recognition =>
  recognise(page(...blocks), { countries: COUNTRIES });
