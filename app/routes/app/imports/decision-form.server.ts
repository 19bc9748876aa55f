import { z } from 'zod';
import { IMPORT_FIELDS } from '../../../domain/recognition/fields';
import type { Decision } from '../../../services/imports-deciding.server';
import { readReviewQuery } from '../../../services/imports-review.server';

const FieldChoice = z.enum([...IMPORT_FIELDS, 'unused']);

/**
 * The decision a form of the review posts, or undefined where it posts none that makes sense. Cells come as
 * `cell-LINE-COLUMN`, columns as `column-TABLE-COLUMN`, rows as lines joined by commas.
 */
export function readDecision(intent: string, form: FormData, query: URLSearchParams): Decision | undefined {
  const text = (name: string) => String(form.get(name) ?? '');
  const lines = form.getAll('lines').flatMap((one) => linesIn(String(one)));
  switch (intent) {
    case 'correct':
      return { act: 'correct', lines: numbered(form, 'cell', (value) => value) };
    case 'columns': {
      const fields = numbered(form, 'column', (value) => FieldChoice.safeParse(value).data);
      return fields.size === 0 ? undefined : { act: 'columns', fields };
    }
    case 'skip':
    case 'take':
      return { act: intent, lines };
    case 'skip-shown':
    case 'take-shown':
      return { act: intent, ...readReviewQuery(query) };
    case 'vendor': {
      const line = form.get('only') === 'on' ? lines[0] : undefined;
      return { act: 'vendor', name: text('name'), line, at: lines[0], vendor: text('vendor') || undefined };
    }
    case 'reset-row':
      return { act: 'reset-row', lines, name: text('name') || undefined };
    case 'forget-columns':
    case 'reset':
      return { act: intent };
    default:
      return undefined;
  }
}

const linesIn = (text: string) =>
  text
    .split(',')
    .filter((one) => /^\d{1,8}$/.test(one))
    .map(Number);

/** Values of fields named `PREFIX-A-B`, by A and then by B; a value that reads as undefined is left out. */
function numbered<T>(form: FormData, prefix: string, read: (value: string) => T | undefined) {
  const values = new Map<number, Map<number, T>>();
  for (const [name, value] of form) {
    const [, outer, inner] = new RegExp(`^${prefix}-(\\d{1,8})-(\\d{1,4})$`).exec(name) ?? [];
    const understood = typeof value === 'string' ? read(value) : undefined;
    if (outer === undefined || understood === undefined) continue;
    const of = values.get(Number(outer)) ?? new Map<number, T>();
    values.set(Number(outer), of.set(Number(inner), understood));
  }
  return values;
}

/** What was typed into a form that was refused, to be shown again. */
export const typedIn = (form: FormData): Record<string, string> =>
  Object.fromEntries([...form].flatMap(([name, value]) => (typeof value === 'string' ? [[name, value]] : [])));

/** Where the page goes on after a decision: the same rows, nothing open, at the row it was about. */
export function afterDecision(here: string, query: URLSearchParams, decision: Decision): string {
  const kept = new URLSearchParams(query);
  for (const name of ['correct', 'match', 'find', 'undo']) kept.delete(name);
  const search = kept.toString();
  const line = lineOf(decision);
  const place = decision.act === 'columns' || decision.act === 'forget-columns' ? '#columns' : '#rows';
  return `${here}${search && `?${search}`}${line === undefined ? place : `#line-${line}`}`;
}

function lineOf(decision: Decision): number | undefined {
  if (decision.act === 'correct') return [...decision.lines.keys()][0];
  if (decision.act === 'vendor') return decision.at;
  return 'lines' in decision ? decision.lines[0] : undefined;
}
