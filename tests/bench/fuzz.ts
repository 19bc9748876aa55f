import { readdirSync, readFileSync } from 'node:fs';
import { recognise } from '../../app/domain/recognition/recognise';
import { readDocument } from '../../app/lib/documents/read-document.server';
import { COUNTRY_CODES } from '../../seed/reference/countries';

/**
 * Reads and recognises lists with pieces cut, doubled, swapped and strewn with signs: `npm run fuzz`, or with a number
 * of cases and a seed. Every case must end in rows or a reason within the time of the processor one list may take. Ends
 * with 1 otherwise, naming seed and case so that it can be repeated.
 */
const FOLDER = 'tests/fixtures/lists';
const MOST_MILLISECONDS = 5_000;
const TOLD_EVERY = 10_000;
const SIGNS = ['<', '>', '|', '"', "'", '`', '*', '#', '-', ':', ';', ',', '{', '}', '[', ']', '(', ')', '\\', '\0'];
const INSERTED = [
  ...SIGNS,
  '\n',
  '\t',
  '  ',
  '<table>',
  '</td>',
  '| --- |',
  '```',
  '&nbsp;',
  '\u{1F1EA}',
  'é',
  '\uFEFF',
];

const cases = Number(process.argv[2] ?? 100_000);
const seed = Number(process.argv[3] ?? 1);
const lists = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.expected.json'))
  .map((name) => ({ name, bytes: readFileSync(`${FOLDER}/${name}`) }));

/** Numbers that look random and are the same for the same seed (mulberry32). */
function numbers(start: number): () => number {
  let state = start;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}

function mutated(bytes: Buffer, next: () => number): Buffer {
  let list = bytes;
  for (let change = Math.floor(next() * 8); change >= 0; change -= 1) {
    const at = Math.floor(next() * (list.length + 1));
    const length = Math.floor(next() * 60);
    const sign = INSERTED[Math.floor(next() * INSERTED.length)] ?? '';
    const kind = next();
    const middle =
      kind < 0.3
        ? Buffer.from(sign.repeat(1 + Math.floor(next() * 5)))
        : kind < 0.5
          ? list.subarray(at, at + length * 2)
          : kind < 0.7
            ? Buffer.from(Array.from({ length: Math.floor(next() * 6) }, () => Math.floor(next() * 256)))
            : Buffer.alloc(0);
    const from = kind < 0.5 ? at : at + length;
    list = Buffer.concat([list.subarray(0, at), middle, list.subarray(from)]);
  }
  return list;
}

// Vocabularies and parsers are set up by the first lists; that is not what a case costs.
for (const { name, bytes } of lists) {
  const read = readDocument({ bytes, fileName: name });
  if ('document' in read) recognise(read.document, { countries: COUNTRY_CODES });
}

let slowest = 0;
let rows = 0;
const began = performance.now();
for (let nth = 0; nth < cases; nth += 1) {
  const next = numbers(seed * 1_000_003 + nth);
  const list = lists[nth % lists.length] as (typeof lists)[number];
  const bytes = mutated(list.bytes, next);
  const started = process.cpuUsage();
  try {
    const read = readDocument({ bytes, ...(next() < 0.5 && { fileName: list.name }) });
    if ('document' in read) rows += recognise(read.document, { countries: COUNTRY_CODES }).rows.length;
  } catch (error) {
    console.error(`case ${nth} of seed ${seed}, from ${list.name}:`, error);
    process.exit(1);
  }
  const { user, system } = process.cpuUsage(started);
  const took = (user + system) / 1000;
  slowest = Math.max(slowest, took);
  if (took > MOST_MILLISECONDS) {
    console.error(`case ${nth} of seed ${seed}, from ${list.name}, took ${Math.round(took)} ms`);
    process.exit(1);
  }
  if ((nth + 1) % TOLD_EVERY === 0 && nth + 1 < cases) console.log(told(nth + 1));
}
console.log(told(cases));

function told(done: number): string {
  const seconds = Math.round((performance.now() - began) / 1000);
  return `${done} cases of ${lists.length} lists, ${rows} rows, none threw; the slowest took ${Math.round(slowest)} ms, all ${seconds} s`;
}
