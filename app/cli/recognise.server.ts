import { readFile } from 'node:fs/promises';
import { basename, resolve } from 'node:path';
import { COUNTRY_CODES } from '../../seed/reference/countries';
import { listedRow } from '../domain/recognition/listed-row';
import type { Recognition } from '../domain/recognition/recognise';
import { recognise } from '../domain/recognition/recognise';
import { readDocument } from '../lib/documents/read-document.server';
import { translator } from '../lib/i18n';
import { type Command, CommandRefusal } from './command-context.server';

const t = translator('en');

/**
 * `onward recognise`: what a list says, without a database or a register. `-` reads standard input. Exit code 1 when
 * the file cannot be read or holds no vendor that can be told.
 */
export async function recogniseFile(command: Command, file: string, options: { json?: boolean }): Promise<void> {
  const bytes = await bytesOf(file);
  const read = readDocument({ bytes, fileName: file === '-' ? '' : basename(file) });
  if ('refusal' in read) {
    if (options.json) command.out(JSON.stringify({ rows: [], ignored: [], refusal: read.refusal }, null, 2));
    throw new CommandRefusal(t(`imports.refused.${read.refusal.code}` as Parameters<typeof t>[0], { ...read.refusal }));
  }
  const recognition = recognise(read.document, { countries: COUNTRY_CODES });
  command.out(options.json ? asJson(recognition) : described(recognition));
  if (recognition.rows.length === 0 && !options.json) throw new CommandRefusal('');
}

async function bytesOf(file: string): Promise<Uint8Array> {
  if (file === '-') {
    const chunks: Buffer[] = [];
    for await (const chunk of process.stdin) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks);
  }
  return readFile(resolve(file)).catch((error: NodeJS.ErrnoException) => {
    throw new CommandRefusal(
      error.code === 'ENOENT' ? `There is no file ${file}.` : `${file} cannot be read: ${error.message}`,
    );
  });
}

const asJson = ({ tables, rows, rejected, ignored }: Recognition): string =>
  JSON.stringify({ rows: rows.map(listedRow), ignored, rejected, tables }, null, 2);

function described({ rows, ignored, rejected, tables }: Recognition): string {
  const unused = tables.flatMap(({ unusedColumns }) => unusedColumns);
  return [
    ...rows.map(listedRow).map(({ name, legalName, countries, worldwide, region, service, safeguards, at }) => {
      const places = [...countries, ...(region ? [region] : []), ...(worldwide ? ['worldwide'] : [])].join(', ');
      return [
        `${at.sheet ? `${at.sheet} ` : ''}${at.line}`,
        legalName && legalName !== name ? `${name} (${legalName})` : name,
        places || '-',
        service?.replace(/\s+/g, ' ') ?? '-',
        safeguards.join(', ') || '-',
      ].join('  ·  ');
    }),
    ...rejected.map(({ line, column, value, code }) => `x ${line}  ${column}  ${value}  ${code}`),
    ...ignored.map(({ line, text, reason }) => `- ${line}  ${text}  ${reason}`),
    ...(unused.length > 0 ? [`${t('imports.columns.unused')} ${unused.join(', ')}`] : []),
  ].join('\n');
}
