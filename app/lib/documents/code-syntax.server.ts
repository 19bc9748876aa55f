import { type ParserOptions, parse, parseExpression } from '@babel/parser';
import { nestsTypeArguments } from './code-guard';

/** Any node of the syntax tree, seen from a walk that asks only for what it knows. */
export interface SyntaxNode {
  type: string;
  start?: number | null;
  loc?: { start: { line: number; column: number } } | null;
  [key: string]: unknown;
}

const OPTIONS: ParserOptions = {
  sourceType: 'module',
  errorRecovery: true,
  allowReturnOutsideFunction: true,
  allowAwaitOutsideFunction: true,
  allowImportExportEverywhere: true,
  allowSuperOutsideMethod: true,
  allowUndeclaredExports: true,
  attachComment: false,
  createParenthesizedExpressions: false,
};

/**
 * The syntax tree of source code that begins at `line`: a module, or a piece of one (an object, objects in a row,
 * components without a parent). Undefined when it is no code.
 */
export function parseCode(text: string, line: number): SyntaxNode | undefined {
  const options: ParserOptions = { ...OPTIONS, startLine: line };
  for (const plugins of nestsTypeArguments(text) ? [SCRIPT] : [TYPED, SCRIPT])
    for (const attempt of attempts(text, { ...options, plugins })) {
      try {
        return attempt() as SyntaxNode;
      } catch {}
    }
  return undefined;
}

const TYPED: ParserOptions['plugins'] = ['typescript', 'jsx', 'decorators'];
const SCRIPT: ParserOptions['plugins'] = ['jsx', 'decorators'];

const attempts = (text: string, options: ParserOptions): (() => unknown)[] => [
  () => parse(text, options).program,
  () => parseExpression(`(${text}\n)`, options),
  () => parseExpression(`[${text}\n]`, options),
  () => parseExpression(`<>${text}</>`, options),
];

/** The nodes directly inside a node, in the order of the source. */
export function childrenOf(node: SyntaxNode): SyntaxNode[] {
  const children = Object.entries(node).flatMap(([key, value]): SyntaxNode[] =>
    key === 'loc' || key === 'extra' || key === 'errors' ? [] : (Array.isArray(value) ? value : [value]).filter(isNode),
  );
  return children.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
}

export const isNode = (value: unknown): value is SyntaxNode =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

export const nodeAt = (node: SyntaxNode, key: string): SyntaxNode | undefined => {
  const value = node[key];
  return isNode(value) ? value : undefined;
};

export const nodesAt = (node: SyntaxNode, key: string): SyntaxNode[] => {
  const value = node[key];
  return Array.isArray(value) ? value.filter(isNode) : [];
};

export const spotOfNode = ({ loc }: SyntaxNode) => ({
  line: loc?.start.line ?? 1,
  column: (loc?.start.column ?? 0) + 1,
});

/** The syntax tree of a JSON text, which knows the line of each value; undefined when it nests too deep. */
export function parseJson(text: string, line: number): SyntaxNode | undefined {
  try {
    return parseExpression(text, { startLine: line, attachComment: false }) as unknown as SyntaxNode;
  } catch {
    return undefined;
  }
}
