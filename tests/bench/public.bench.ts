import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { get } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { freePort, type RunningServer, startServer } from '../support/server';

/**
 * Requests per second of the public page: from memory, from nginx with one worker and the same bytes, and rendered by
 * Remix every time. All three in one run, in turns, so that they share whatever else the machine is doing.
 */
const LEAST_OF_NGINX = 0.33;
const LEAST_TIMES_RENDERED = 40;
const LIST_ROWS = 50;
const ROUNDS = 3;
const SECONDS = 4;
const CONNECTIONS = 64;
const PAGE = '/longlist/subprocessors';
const ACCEPT = 'Accept-Encoding: br';

const isInstalled = (program: string) => spawnSync('which', [program]).status === 0;

/** nginx and wrk: installed on Debian as root, asked for elsewhere. */
function needPrograms(): void {
  const missing = ['nginx', 'wrk'].filter((program) => !isInstalled(program));
  if (missing.length === 0) return;
  const isDebianRoot = process.getuid?.() === 0 && isInstalled('apt-get');
  if (!isDebianRoot) {
    console.error(
      `This measurement needs ${missing.join(' and ')}. Install ${missing.length > 1 ? 'them' : 'it'} (Debian: apt-get install nginx-light wrk), then run it again.`,
    );
    process.exit(2);
  }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'nginx-light', 'wrk'], {
    stdio: 'inherit',
  });
}

type Answer = { headers: Record<string, string>; body: Buffer };

const fetchPacked = (url: string): Promise<Answer> =>
  new Promise((resolve, reject) => {
    get(url, { headers: { 'accept-encoding': 'br' }, agent: false }, (answer) => {
      const chunks: Buffer[] = [];
      answer.on('data', (chunk) => chunks.push(chunk));
      answer.on('end', () =>
        resolve({ headers: answer.headers as Record<string, string>, body: Buffer.concat(chunks) }),
      );
    }).on('error', reject);
  });

/** nginx with one worker, sending the page's bytes and headers from a file. */
async function startNginx(folder: string, page: Answer): Promise<{ url: string; stop: () => void }> {
  const port = await freePort();
  await mkdir(join(folder, 'html'));
  await writeFile(join(folder, 'html/page'), page.body);
  const added = Object.entries(page.headers)
    .filter(([name]) => !['content-length', 'content-type', 'date', 'connection', 'keep-alive', 'etag'].includes(name))
    .map(([name, value]) => `add_header ${name} "${value.replaceAll('"', '\\"')}";`)
    .join('\n      ');
  const config = join(folder, 'nginx.conf');
  await writeFile(
    config,
    `
worker_processes 1;
daemon off;
pid ${join(folder, 'nginx.pid')};
error_log ${join(folder, 'error.log')};
events { worker_connections 1024; }
http {
  access_log off;
  sendfile on;
  tcp_nopush on;
  keepalive_requests 1000000;
  open_file_cache max=10;
  client_body_temp_path ${folder}/body; proxy_temp_path ${folder}/proxy; fastcgi_temp_path ${folder}/fastcgi; uwsgi_temp_path ${folder}/uwsgi; scgi_temp_path ${folder}/scgi;
  server {
    listen 127.0.0.1:${port};
    root ${join(folder, 'html')};
    location = /page {
      default_type "text/html; charset=utf-8";
      ${added}
    }
  }
}`,
  );
  if (process.getuid?.() === 0) execFileSync('chmod', ['-R', 'a+rX', folder]);
  const child = spawn('nginx', ['-c', config, '-p', folder], { stdio: 'ignore' });
  const url = `http://127.0.0.1:${port}/page`;
  for (let tries = 0; tries < 100; tries++) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return { url, stop: () => void child.kill('SIGTERM') };
    if (child.exitCode !== null) throw new Error(`nginx ended: ${readFileSync(join(folder, 'error.log'), 'utf8')}`);
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  throw new Error('nginx did not answer');
}

/** Requests per second of one address under full load. Any failed request makes the measurement worthless. */
function measure(url: string): number {
  const report = execFileSync(
    'wrk',
    ['-t1', `-c${CONNECTIONS}`, `-d${SECONDS}s`, '--timeout', '30s', '-H', ACCEPT, url],
    { encoding: 'utf8' },
  );
  const failed = /(Socket errors|Non-2xx).*/.exec(report);
  if (failed) throw new Error(`${url}: ${failed[0]}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(report)?.[1]);
}

const median = (values: number[]): number =>
  values.toSorted((one, other) => one - other)[Math.floor(values.length / 2)] ?? 0;
const sha = (body: Buffer) => createHash('sha256').update(body).digest('hex').slice(0, 12);

async function run(): Promise<number> {
  needPrograms();
  const folder = await mkdtemp(join(tmpdir(), 'onward-bench-'));
  const databaseUrl = `file:${join(folder, 'bench.db')}`;
  process.env.DATABASE_URL = databaseUrl;
  const { publishLongList } = await import('./long-list');
  await publishLongList(databaseUrl, 'longlist', LIST_ROWS);
  const servers: RunningServer[] = [];
  let nginx: Awaited<ReturnType<typeof startNginx>> | undefined;
  try {
    const env = { DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' };
    const kept = await startServer({ env });
    const rendered = await startServer({ env: { ...env, ONWARD_PAGE_CACHE: 'off' } });
    servers.push(kept, rendered);
    const page = await fetchPacked(kept.url + PAGE);
    nginx = await startNginx(folder, page);
    const fromNginx = await fetchPacked(nginx.url);
    if (sha(fromNginx.body) !== sha(page.body)) throw new Error('nginx serves other bytes than Onward');
    console.log(
      `${LIST_ROWS} rows, ${page.body.length} bytes (${page.headers['content-encoding']}), sha256 ${sha(page.body)}…`,
    );
    console.log(`${ROUNDS} rounds of ${SECONDS} s, ${CONNECTIONS} connections, median requests per second\n`);

    const rates = { memory: [] as number[], nginx: [] as number[], rendered: [] as number[] };
    for (const url of [kept.url + PAGE, nginx.url, rendered.url + PAGE]) measure(url);
    for (let round = 0; round < ROUNDS; round++) {
      rates.memory.push(measure(kept.url + PAGE));
      rates.nginx.push(measure(nginx.url));
      rates.rendered.push(measure(rendered.url + PAGE));
    }
    const memory = median(rates.memory);
    const ofNginx = memory / median(rates.nginx);
    const timesRendered = memory / median(rates.rendered);
    console.log(`from memory    ${memory.toFixed(0).padStart(7)}`);
    console.log(
      `nginx          ${median(rates.nginx).toFixed(0).padStart(7)}   from memory is ${ofNginx.toFixed(2)} of it (at least ${LEAST_OF_NGINX})`,
    );
    console.log(
      `rendered       ${median(rates.rendered).toFixed(0).padStart(7)}   from memory is ${timesRendered.toFixed(0)} times it (at least ${LEAST_TIMES_RENDERED})`,
    );
    return ofNginx >= LEAST_OF_NGINX && timesRendered >= LEAST_TIMES_RENDERED ? 0 : 1;
  } finally {
    nginx?.stop();
    await Promise.all(servers.map((server) => server.stop()));
    await rm(folder, { recursive: true, force: true });
  }
}

process.exitCode = await run();
