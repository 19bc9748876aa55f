import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

const ACCEPT = 'Accept-Encoding: br';
const PACKAGES: Record<string, string> = { nginx: 'nginx-light', wrk: 'wrk', h2load: 'nghttp2-client' };

const isInstalled = (program: string) => spawnSync('which', [program]).status === 0;

/** nginx, wrk and h2load: installed on Debian as root, asked for elsewhere. */
export function needPrograms(): void {
  const missing = Object.keys(PACKAGES).filter((program) => !isInstalled(program));
  if (missing.length === 0) return;
  const packages = missing.map((program) => PACKAGES[program] ?? program);
  const isDebianRoot = process.getuid?.() === 0 && isInstalled('apt-get');
  if (!isDebianRoot) {
    console.error(
      `This measurement needs ${missing.join(' and ')}. Install what is missing (Debian: apt-get install ${packages.join(' ')}), then run it again.`,
    );
    process.exit(2);
  }
  execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
  execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', ...packages], { stdio: 'inherit' });
}

/** Requests per second of one address under full load. Any failed request makes the measurement worthless. */
export function measureRate(url: string, { connections, seconds }: { connections: number; seconds: number }): number {
  const report = execFileSync(
    'wrk',
    ['-t1', `-c${connections}`, `-d${seconds}s`, '--timeout', '60s', '-H', ACCEPT, url],
    { encoding: 'utf8' },
  );
  const failed = /(Socket errors|Non-2xx).*/.exec(report);
  if (failed) throw new Error(`${url}: ${failed[0]}`);
  return Number(/Requests\/sec:\s+([\d.]+)/.exec(report)?.[1]);
}

/**
 * How long requests take, in milliseconds, while so many come every second, and how many really came. What an answer
 * that is late keeps its connection from asking in time counts as asked in time and answered with it.
 */
export function measureLatency(
  url: string,
  { rate, connections, seconds, folder }: { rate: number; connections: number; seconds: number; folder: string },
): { p50: number; p99: number; rate: number } {
  const ofEach = Math.round(rate / connections);
  const log = join(folder, 'latency.tsv');
  rmSync(log, { force: true });
  execFileSync(
    'h2load',
    [
      '--h1',
      '-t1',
      `-c${connections}`,
      `-D${seconds}`,
      '--warm-up-time=2',
      `--rps=${ofEach}`,
      `--log-file=${log}`,
      '-H',
      ACCEPT,
      url,
    ],
    { stdio: 'ignore' },
  );
  const everyUs = 1_000_000 / ofEach;
  const took: number[] = [];
  let came = 0;
  for (const line of readFileSync(log, 'utf8').trimEnd().split('\n')) {
    const [, status, us] = line.split('\t');
    if (status !== '200') throw new Error(`${url}: answered ${status}`);
    came++;
    for (let late = Number(us); late > 0; late -= everyUs) took.push(late);
  }
  took.sort((one, other) => one - other);
  const atMost = (share: number) => (took[Math.ceil(took.length * share) - 1] ?? Number.NaN) / 1000;
  return { p50: atMost(0.5), p99: atMost(0.99), rate: came / seconds };
}
