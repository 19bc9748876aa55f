import type { Spot } from '../../domain/recognition/document';

/** What HTML and JSX have in common once parsed. Names of tags and attributes are lower case. */
export interface MarkupElement {
  tag: string;
  attributes: Readonly<Record<string, string>>;
  at: Spot;
  children: readonly MarkupNode[];
  /** Shows nothing to a reader of the page. */
  isUnseen: boolean;
  /** Anything in it can be read. */
  hasText: boolean;
  /** Anything in it stands on lines of its own. */
  hasBlocks: boolean;
  /** Characters of text in it. */
  size: number;
}
export interface MarkupText {
  text: string;
  at: Spot;
}
export type MarkupNode = MarkupElement | MarkupText;

export const isElement = (node: MarkupNode): node is MarkupElement => 'tag' in node;

const UNSEEN = new Set(
  'script style template noscript head title meta link svg math iframe object canvas audio video select input textarea nav datalist colgroup col'.split(
    ' ',
  ),
);
const BLOCKS = new Set(
  'address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li main menu ol p pre section summary table tbody td tfoot th thead tr ul'.split(
    ' ',
  ),
);

/** An element, with what the readers ask of it on every level of the page. */
export function markupElement(
  tag: string,
  attributes: MarkupElement['attributes'],
  at: Spot,
  children: readonly MarkupNode[],
): MarkupElement {
  const isUnseen = showsNothing(tag, attributes);
  const seen = children.filter((child) => !isElement(child) || !child.isUnseen);
  return {
    tag,
    attributes,
    at,
    children,
    isUnseen,
    hasText: !isUnseen && (tag === 'img' ? !!attributes.alt : seen.some(holdsText)),
    hasBlocks: seen.some((child) => isElement(child) && (isBlock(child) || child.hasBlocks)),
    size: children.reduce((sum, child) => sum + (isElement(child) ? child.size : child.text.length), 0),
  };
}

const showsNothing = (tag: string, attributes: MarkupElement['attributes']): boolean =>
  UNSEEN.has(tag) ||
  'hidden' in attributes ||
  attributes['aria-hidden'] === 'true' ||
  attributes.role === 'navigation' ||
  /display:\s*none|visibility:\s*hidden|mso-hide:\s*all|mso-list:\s*ignore/i.test(attributes.style ?? '');

/** The element stands on lines of its own. */
export const isBlock = ({ tag }: MarkupElement): boolean => BLOCKS.has(tag);

/** The level of a heading, from 1. */
export const headingLevel = ({ tag, attributes }: MarkupElement): number | undefined => {
  if (/^h[1-6]$/.test(tag)) return Number(tag[1]);
  if (attributes.role === 'heading') return Number(attributes['aria-level'] ?? 2) || 2;
  return tag === 'summary' || tag === 'legend' ? 6 : undefined;
};

/** Anything in the node can be read. */
export const holdsText = (node: MarkupNode): boolean =>
  isElement(node) ? node.hasText : /[^\s\u00A0\u200B]/.test(node.text);

export const elementsOf = (element: MarkupElement): MarkupElement[] =>
  element.children.filter((child): child is MarkupElement => isElement(child) && !child.isUnseen);

/** The elements directly inside that hold text, pictures aside. */
export const textElements = (element: MarkupElement): MarkupElement[] =>
  elementsOf(element).filter((child) => child.tag !== 'img' && holdsText(child));

/** The nearest elements inside that have one of these tags, in their order; what lies deeper in them is not looked at. */
export function nearest(element: MarkupElement, tags: readonly string[]): MarkupElement[] {
  return elementsOf(element).flatMap((child) => (tags.includes(child.tag) ? [child] : nearest(child, tags)));
}
