import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { ListFile } from '../lib/list-file';
import { type ListCheck, type ListVerification, readListKeys, verifyListFile } from '../lib/list-verification';
import { type Command, CommandRefusal } from './command-context.server';

/**
 * `onward verify-list`: checks a published list, saved as JSON, without a network or a database. Exit code 1 when
 * something about it does not hold, or when nobody has signed it; 2 when it is no such file.
 */
export async function verifyListCommand(
  command: Command,
  file: string,
  options: { key?: string; json?: boolean },
): Promise<void> {
  const list = listOf(await textOf(file), file);
  const keys = options.key === undefined ? undefined : readListKeys(await textOf(resolve(options.key)));
  if (options.key !== undefined && !keys)
    throw new CommandRefusal(`${options.key} holds no Ed25519 public key, neither as PEM nor as JWK.`, 2);
  const verification = verifyListFile(list, keys);
  command.out(options.json ? JSON.stringify(verification, null, 2) : described(verification, list));
  if (!verification.holds) throw new CommandRefusal('');
}

async function textOf(file: string): Promise<string> {
  return readFile(file, 'utf8').catch((error: Error) => {
    throw new CommandRefusal(`${file} cannot be read: ${error.message}`, 2);
  });
}

function listOf(text: string, file: string): ListFile {
  let read: unknown;
  try {
    read = JSON.parse(text);
  } catch {
    throw new CommandRefusal(`${file} is not JSON.`, 2);
  }
  const list = ListFile.safeParse(read);
  if (list.success) return list.data;
  const [issue] = list.error.issues;
  throw new CommandRefusal(`${file} is not a published list: ${issue?.path.join('.')}: ${issue?.message}`, 2);
}

const HOLDS: Record<ListCheck['check'], [holds: string, fails: string]> = {
  content: ['the entries are those the hash was taken of', 'the entries are NOT those the hash was taken of'],
  statement: ['what was signed is about this revision', 'what was signed is about ANOTHER revision, day or content'],
  chain: ['the hashes of the chain fit', 'the hashes of the chain do NOT fit'],
  signature: ['the signature is good', 'the signature is by NONE of the keys'],
};

function described({ holds, isSigned, keyFrom, checks, revision }: ListVerification, list: ListFile): string {
  if (revision === null) return 'No list was in force when this file was made; there is nothing to check.';
  return [
    `${list.organisation.name}, revision ${revision}, in force from ${list.inForceOn}`,
    ...checks.map(({ check, revision: number, holds: good }) => `  revision ${number}: ${HOLDS[check][good ? 0 : 1]}`),
    ...(isSigned ? [] : ['This revision was published before lists were signed: nobody vouches for it.']),
    ...(keyFrom === 'file'
      ? [
          'The key came with the file. That proves only that nothing was changed since that key signed it, not whose key',
          `it is: get the key from ${list.keysAddress ?? 'the organisation'} and give it with --key.`,
        ]
      : []),
    holds ? 'Nothing was changed.' : 'This file does NOT hold.',
  ].join('\n');
}
