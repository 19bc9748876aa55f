import { readFileSync } from 'node:fs';
import { Agent, get } from 'node:http';
import { PUBLIC_LANGUAGES } from '../../app/domain/words';
import { startServer } from '../support/server';

const CODINGS = ['br', 'gzip', 'identity'];
const AT_ONCE = 16;
const PAGES_BEFORE = 1_000;
/** Else node lets garbage lie as long as the machine has memory for it, and nothing of a page's size shows. */
const HEAP_MB = 192;
const BYTES_PER_MB = 1024 * 1024;

/**
 * What a server takes that is asked for the page of every organisation in every language and coding: the bytes of its
 * published pages, and how much the process grew, in megabytes. It grows from what it takes after it has rendered many
 * pages without keeping them, with a heap as in a small container.
 */
export async function measurePageMemory(
  databaseUrl: string,
  slugs: string[],
  megabytes: number,
): Promise<{ pages: number; keptMb: number; grownMb: number }> {
  const server = await startServer({
    env: {
      DATABASE_URL: databaseUrl,
      ONWARD_PAGE_CACHE_MB: String(megabytes),
      NODE_OPTIONS: `--max-old-space-size=${HEAP_MB}`,
    },
  });
  const agent = new Agent({ keepAlive: true, maxSockets: AT_ONCE });
  const ask = (path: string, headers: Record<string, string> = {}) =>
    new Promise<void>((resolve, reject) => {
      get(server.url + path, { agent, headers }, (answer) => {
        answer.resume().on('end', () => (answer.statusCode === 200 ? resolve() : reject(new Error(path))));
      }).on('error', reject);
    });
  try {
    const addresses = slugs.map((slug) => `/${slug}/subprocessors`);
    await inTurns(PAGES_BEFORE, (at) => ask(`${addresses[at % addresses.length]}?q=${at}`));
    const before = residentMb(server.pid);
    await inTurns(addresses.length * PUBLIC_LANGUAGES.length, async (at) => {
      const address = addresses[Math.floor(at / PUBLIC_LANGUAGES.length)] ?? '';
      const language = PUBLIC_LANGUAGES[at % PUBLIC_LANGUAGES.length] ?? 'en';
      for (const coding of CODINGS) await ask(address, { 'accept-language': language, 'accept-encoding': coding });
    });
    const grownMb = residentMb(server.pid) - before;
    await server.stop();
    const { pages, bytes } = heldAtTheEnd(server.log());
    return { pages, keptMb: bytes / BYTES_PER_MB, grownMb };
  } finally {
    agent.destroy();
    await server.stop();
  }
}

async function inTurns(times: number, work: (at: number) => Promise<void>): Promise<void> {
  let next = 0;
  const worker = async () => {
    while (next < times) await work(next++);
  };
  await Promise.all(Array.from({ length: AT_ONCE }, worker));
}

const residentMb = (pid: number): number =>
  Number(/VmRSS:\s+(\d+)/.exec(readFileSync(`/proc/${pid}/status`, 'utf8'))?.[1]) / 1024;

function heldAtTheEnd(log: string): { pages: number; bytes: number } {
  const line = log.split('\n').find((written) => written.includes('"pagesInMemory"'));
  if (!line) throw new Error(`The server did not say what it held:\n${log.slice(-2_000)}`);
  return JSON.parse(line).pagesInMemory;
}
