import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import type { RowProblem } from '../domain/recognition/cells';
import { translator } from '../lib/i18n';
import { applyImport, bringList, type Importing } from '../services/imports.server';
import { draftImport, type ImportDraft } from '../services/imports-draft.server';
import { problemInWords } from '../services/imports-files.server';
import { headersHashOf, rememberedDecisions } from '../services/imports-memory.server';
import {
  type ListRefusal,
  type ReadTable,
  readList,
  readTable,
  refusalOf,
  type VendorList,
} from '../services/imports-reading.server';
import { COMMAND_LINE, type Command, CommandRefusal, organisationNamed, withApp } from './command-context.server';

type Brought = { list: VendorList; table: ReadTable };
type Options = { org: string; dryRun?: boolean; json?: boolean };
const t = translator('en');

/**
 * `onward import`: what the import pages do, from a shell. Rejected rows are named and left out. Exit code 1 when the
 * list is refused as a whole or no row of it can be used; a dry run writes nothing at all. A list in which nothing says who
 * the vendors are is read as a person chose in the pages for one with the same headers.
 */
export async function importFile(command: Command, file: string, options: Options): Promise<void> {
  const { list, table: asBrought } = await readFrom(file, command, options);
  await withApp(command, async (app) => {
    const organisation = await organisationNamed(app, options.org);
    const ctx: Importing = { db: app.db, now: app.now, actor: COMMAND_LINE, organisation, mayEdit: true };
    const headersHash = headersHashOf(asBrought);
    const decisions = await rememberedDecisions(app.db.read, organisation.id, headersHash);
    const table = decisions.columns.length === 0 ? asBrought : readTable(list, decisions);
    const refusal = refusalOf(table.outline);
    if (refusal) throw refused(refusal, command, options);
    const draft = await draftImport(app.db.read, organisation, list, { ...ctx, decisions }, table);
    const say = (outcome: string, more: object, words: string) =>
      command.out(
        options.json
          ? JSON.stringify({ outcome, ...more, ...summaryOf(list, draft) }, null, 2)
          : [described(list, draft), words].join('\n'),
      );
    if (draft.plan.items.length === 0) {
      say('nothing-usable', {}, t('imports.nothing-usable'));
      throw new CommandRefusal('');
    }
    if (options.dryRun) return say('planned', {}, 'Nothing was written.');
    if (draft.plan.operations.length === 0) return say('nothing-to-apply', {}, t('imports.nothing-new'));
    const id = await bringList(ctx, { list, headersHash });
    const applied = await applyImport(ctx, id, draft.basis);
    if (applied.outcome !== 'applied')
      throw new CommandRefusal(
        'The register changed while the list was being read. Nothing was written; run the command again.',
      );
    const { vendors = 0, engagements = 0, locations = 0, safeguards = 0, revised = 0 } = applied.counts;
    say(
      'applied',
      { import: id, written: { vendors, engagements, locations, safeguards, revised } },
      t('imports.done', { vendors, engagements, locations, safeguards, revised }),
    );
  });
}

async function readFrom(file: string, command: Command, options: Options): Promise<Brought> {
  const bytes = await readFile(file).catch((error: NodeJS.ErrnoException) => {
    throw new CommandRefusal(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.message}`,
    );
  });
  const read = readList({ fileName: basename(file), bytes }, { isChoosing: true });
  if ('refusal' in read) throw refused(read.refusal, command, options);
  return read;
}

function refused(refusal: ListRefusal, command: Command, { json }: Options): CommandRefusal {
  if (json) command.out(JSON.stringify({ outcome: 'refused', ...refusal }, null, 2));
  return new CommandRefusal(refusalInWords(refusal));
}

function refusalInWords({ code, line = 0, found, expected = [] }: ListRefusal): string {
  const reason = t(`imports.refused.${code}`, { line });
  if (!found) return reason;
  return `${reason}\n${t('imports.refused.found', { line })}: ${found}\n${t('imports.refused.expected')}: ${expected.join(', ')}`;
}

function summaryOf(list: VendorList, { counts, recognition, plan, rejected }: ImportDraft) {
  return {
    file: list.fileName,
    encoding: list.encoding,
    delimiter: list.delimiter,
    counts,
    columns: recognition.columns.flatMap(({ header, field }) => (field ? [{ header, field }] : [])),
    unusedColumns: recognition.unusedColumns,
    items: plan.items.map(({ kind, lines, facts, changes, kept }) => ({
      kind,
      lines,
      vendor: facts.vendor.name,
      service: facts.engagement?.service,
      changes,
      kept,
    })),
    rejected: rejected.map((problem) => ({
      ...problem,
      reason: t(`imports.problem.${problem.code}`, { otherLine: problem.otherLine ?? 0 }),
    })),
  };
}

const SIGNS = { new: '+', changed: '~', unchanged: '=' } as const;

function described(list: VendorList, { counts, recognition, plan, rejected, decisions }: ImportDraft): string {
  const sums = [
    t('imports.count.rows', { count: counts.rows }),
    ...(['new', 'changed', 'unchanged', 'rejected'] as const).map((kind) =>
      t(`imports.count.${kind}`, { count: counts[kind] }),
    ),
  ];
  return [
    `${list.fileName}: ${sums.join(', ')}`,
    ...(decisions.columnsFrom === undefined ? [] : [t('imports.remembered.told')]),
    ...(recognition.unusedColumns.length > 0
      ? [`${t('imports.columns.unused')} ${recognition.unusedColumns.join(', ')}`]
      : []),
    ...plan.items.flatMap((item) => [
      `  ${SIGNS[item.kind]} ${item.line}  ${item.facts.vendor.name}${item.facts.engagement ? `: ${item.facts.engagement.service}` : ''}`,
      ...item.changes.map(({ field, before, after }) => `        ${field}: ${plain(before)} -> ${plain(after)}`),
      ...item.kept.map(
        ({ field, registered, stated }) => `        ${field}: ${registered} stays, the list says ${stated}`,
      ),
    ]),
    ...rejected.map((problem) => `  x ${refusedRow(problem)}`),
  ].join('\n');
}

const plain = (value: unknown) =>
  value === null || value === undefined ? '(empty)' : typeof value === 'string' ? value : JSON.stringify(value);

function refusedRow(problem: RowProblem): string {
  const { line, value } = problem;
  return `line ${line}${value ? ` "${value}"` : ''}  ${problemInWords(problem, t)}`;
}
