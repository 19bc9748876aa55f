import type { Instrument } from '../words';
import { anyOf, says } from './safeguard-phrases';
import type { Span } from './safeguard-scope';
import { isDenied, isNotNeeded, withoutFalseDenials } from './safeguard-scope';
import type { SafeguardFamily, Tool } from './safeguard-tools';
import { familyOf, namesATool, TOOLS } from './safeguard-tools';
import { CONDITION, FALLBACK, TO_DO } from './vocabulary/safeguards/doubt';
import { CLAUSES_OF_ARTICLE_28 } from './vocabulary/safeguards/standard-clauses';

export interface NamedTool {
  instrument: Instrument;
  family?: SafeguardFamily;
  rank: number;
  confidence: number;
  /** Clear enough to count in prose. */
  inProse: boolean;
  /** Named for a case that may not arise, not as what is or will be. */
  supposed: boolean;
}

interface Mention extends Span {
  tool: Tool;
  match: RegExpExecArray;
  denied: boolean;
  rank: number;
  doubted: boolean;
  supposed: boolean;
}

/** What stands between two marks of a line, with the mentions that begin in it. */
interface Part extends Span {
  text: string;
  line: number;
  opened: string;
  mentions: Mention[];
}

const saysToDo = says(TO_DO);
const saysCondition = says(CONDITION);
const FALLBACK_WORDS = anyOf(FALLBACK);
const LESS_SURE = 0.5;

export const saysWorkToDo = (lines: readonly string[]): boolean => lines.some(saysToDo);

/** The tools that lines of words name and do not deny, each once, in the order of the text. */
export function toolsIn(lines: readonly string[]): { tools: NamedTool[]; denied: boolean; notNeeded: boolean } {
  if (!lines.some(namesATool)) return { tools: [], denied: false, notNeeded: false };
  const plain = lines.map((line) => withoutFalseDenials(line.replace(CLAUSES_OF_ARTICLE_28, '')));
  const mentions = plain.map(mentionsIn);
  const parts = plain.flatMap((line, at) => partsOf(line, at, mentions[at] ?? []));
  parts.forEach((part, at) => {
    doubt(part, at, parts);
    rankAsFallback(part, at, parts);
  });
  const tools = new Map<string, NamedTool>();
  mentions.forEach((inLine, at) => {
    const line = plain[at] ?? '';
    for (const mention of inLine)
      for (const named of namedBy(mention, line, inLine)) {
        const key = `${named.instrument} ${named.family}`;
        if (!tools.has(key)) tools.set(key, named);
      }
  });
  const denied = mentions.flatMap((inLine, at) =>
    inLine.filter((one) => one.denied).map((one) => [plain[at] ?? '', one] as const),
  );
  return {
    tools: withoutVaguer([...tools.values()]),
    denied: denied.length > 0,
    notNeeded: denied.some(([line, mention]) => isNotNeeded(line, mention)),
  };
}

/** Named over and over in one line, a tool is not stated any better; this keeps the work proportionate to the text. */
const TIMES_NAMED_IN_A_LINE = 20;

function mentionsIn(line: string): Mention[] {
  const mentions: Mention[] = [];
  let rest = line;
  for (const tool of TOOLS) {
    const found = [...rest.matchAll(tool.words)].slice(0, TIMES_NAMED_IN_A_LINE);
    if (found.length === 0) continue;
    rest = rest.replace(tool.words, (words) => '~'.repeat(words.length));
    for (const match of found)
      mentions.push({
        tool,
        match,
        start: match.index,
        end: match.index + match[0].length,
        denied: false,
        rank: 1,
        doubted: false,
        supposed: false,
      });
  }
  mentions.sort((one, other) => one.start - other.start);
  mentions.forEach((mention, at) => {
    mention.denied = isDenied(line, mention, mentions[at - 1], mentions[at + 1]);
  });
  return mentions;
}

function namedBy(mention: Mention, line: string, inLine: readonly Mention[]): NamedTool[] {
  const { tool, match, denied, doubted, supposed, rank } = mention;
  const sure = tool.sure?.(line, match) ?? 1;
  if (denied || sure === 0 || (tool.restsOnDpf && standsWithDpf(mention, line, inLine))) return [];
  return tool.gives(match, line).map((instrument) => {
    const family = tool.family ?? familyOf(instrument);
    return {
      instrument,
      ...(family && { family }),
      rank,
      confidence: doubted ? Math.min(sure, LESS_SURE) : sure,
      inProse: tool.inProse?.(match) ?? false,
      supposed,
    };
  });
}

function standsWithDpf(mention: Mention, line: string, inLine: readonly Mention[]): boolean {
  const isDpf = ({ tool, match, denied }: Mention) => !denied && tool.gives(match, '').includes('adequacy-dpf');
  return inLine.some(
    (other) =>
      isDpf(other) &&
      !line.slice(Math.min(other.end, mention.end), Math.max(other.start, mention.start)).includes(' , '),
  );
}

function partsOf(line: string, at: number, mentions: readonly Mention[]): Part[] {
  const parts: Part[] = [];
  let start = 0;
  let opened = '';
  let next = 0;
  const close = (end: number) => {
    const own: Mention[] = [];
    for (let mention = mentions[next]; mention && mention.start < end; mention = mentions[++next]) own.push(mention);
    parts.push({ start, end, text: line.slice(start, end), line: at, opened, mentions: own });
  };
  for (const mark of line.matchAll(/(?<= )[,():-](?= )/g)) {
    close(mark.index);
    start = mark.index + 1;
    opened = mark[0];
  }
  close(line.length);
  return parts;
}

/** A doubt is about the tools beside it; where none stands beside it, about those before, else about the next. */
function doubt(part: Part, at: number, parts: readonly Part[]) {
  const toDo = saysToDo(part.text);
  const condition = saysCondition(part.text);
  if (!toDo && !condition) return;
  // "DPF and, if needed, SCC": after the joining word it is about what comes.
  const steps = JOINED.test(parts[at - 1]?.text ?? '') ? ([1, -1] as const) : ([-1, 1] as const);
  const [near, far] = steps;
  const meant =
    part.mentions.length > 0 ? [part] : (within(parts, at, toDo, near) ?? within(parts, at, toDo, far) ?? []);
  for (const mention of meant.flatMap(({ mentions }) => mentions)) {
    mention.doubted = true;
    mention.supposed ||= condition;
  }
}

const JOINED = / (?:and|or|et|ou|und|oder|sowie|y|o|e|ed|en|of|i|oraz|lub) $/;

/** How many parts away a tool may stand from a doubt or a fallback that is about it. */
const NEAR = 12;

function within(parts: readonly Part[], at: number, anyLine: boolean, step: 1 | -1): Part[] | undefined {
  const near = step > 0 ? parts.slice(at + 1, at + 1 + NEAR) : parts.slice(Math.max(0, at - NEAR), at).reverse();
  const named = near.filter(({ mentions, line }) => mentions.length > 0 && (anyLine || line === parts[at]?.line));
  return named.length === 0 ? undefined : step > 0 ? named.slice(0, 1) : named;
}

/** "DPF, fallback: SCC" and "DPF, SCC as fallback": the words stand before the tool they rank second, or right after it. */
function rankAsFallback(part: Part, at: number, parts: readonly Part[]) {
  for (const words of part.text.matchAll(FALLBACK_WORDS)) {
    const from = part.start + words.index;
    const later = part.mentions.filter(({ start }) => start > from);
    const earlier = part.mentions.filter(({ start }) => start < from).slice(-1);
    const closesAtOnce = part.opened === '(' && parts[at + 1]?.opened === ')';
    const before = within(parts, at, true, -1)?.[0]?.mentions.slice(-1);
    const after = within(parts, at, true, 1)?.[0]?.mentions;
    const meant =
      later.length > 0 ? later : earlier.length > 0 ? earlier : closesAtOnce ? (before ?? after) : (after ?? before);
    for (const mention of meant ?? []) mention.rank = 2;
  }
}

/** "CCT (module 3)" read in two clauses gives the module and the bare word: the bare word says nothing more. */
function withoutVaguer(tools: NamedTool[]): NamedTool[] {
  const named = tools.some(({ instrument }) => /^scc-(module-\d|20)/.test(instrument));
  return named ? tools.filter(({ instrument }) => instrument !== 'scc-module-unknown') : tools;
}
