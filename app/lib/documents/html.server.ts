import { parse, parseFragment, type DefaultTreeAdapterTypes as Tree } from 'parse5';
import type { Block, SourceCell, Spot } from '../../domain/recognition/document';
import { lineEnds } from './blocks';
import { boundedTree } from './html-tree.server';
import { type MarkupNode, markupElement } from './markup';
import { contentOf } from './markup-content';
import { readFlow } from './markup-flow';

/** What Windows writes before the HTML of its clipboard. */
const CLIPBOARD_HEADER = /^\s*Version:\d[^<]{0,1000}/;

/** The blocks of an HTML page or a piece of one; `line` is where it begins in its source. */
export function readHtml(text: string, line = 1): Block[] {
  const header = CLIPBOARD_HEADER.exec(text)?.[0] ?? '';
  return readFlow(markupOf(text.slice(header.length), line + lineEnds(header)));
}

/** One cell of HTML without blocks around it. */
export function readInlineHtml(text: string): SourceCell {
  return contentOf(markupOf(text, 1));
}

function markupOf(text: string, line: number): MarkupNode[] {
  const options = { sourceCodeLocationInfo: true, scriptingEnabled: false, treeAdapter: boundedTree() };
  const source = /<t[rdh]\b/i.test(text) && !/<table\b/i.test(text) ? `<table>${text}` : text;
  const root = /<(?:!doctype|html|head|body)\b/i.test(text.slice(0, 5000))
    ? parse(source, options)
    : parseFragment(source, options);
  return nodesOf(root.childNodes, { line }, line);
}

const nodesOf = (nodes: readonly Tree.ChildNode[], parent: Spot, line: number): MarkupNode[] =>
  nodes.flatMap((node): MarkupNode[] => {
    const place = 'sourceCodeLocation' in node ? node.sourceCodeLocation : undefined;
    const at = place ? spotOf(place, line) : parent;
    if ('value' in node) return [{ text: node.value, at: afterBlankLines(at, node.value) }];
    if (!('tagName' in node)) return [];
    const attributes = Object.fromEntries(node.attrs.map(({ name, value }) => [name, value]));
    return [markupElement(node.tagName, attributes, at, nodesOf(node.childNodes, at, line))];
  });

/** Text inside other text is indented there, so its columns say nothing. */
const spotOf = ({ startLine, startCol }: { startLine: number; startCol: number }, line: number): Spot =>
  line === 1 ? { line: startLine, column: startCol } : { line: startLine + line - 1 };

const afterBlankLines = (at: Spot, text: string): Spot => {
  const skipped = lineEnds(/^\s*/.exec(text)?.[0] ?? '');
  return skipped === 0 ? at : { line: at.line + skipped };
};
