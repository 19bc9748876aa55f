import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/**
 * Runs the tests: `node tests/run.mjs [sqlite|postgres|crash|e2e …]`. Without a word: everything on SQLite, browser
 * journeys included. Builds first where the built server is needed, and sees to Chromium and PostgreSQL.
 */
const vitest = (args, env = {}) =>
  spawnSync(
    process.execPath,
    ['node_modules/vitest/vitest.mjs', 'run', '--config', 'tests/vitest.config.ts', ...args],
    {
      stdio: 'inherit',
      env: { ...process.env, ...env },
    },
  ).status ?? 1;

const suites = {
  all: () => {
    prepare();
    return vitest(['--project', 'units', '--project', 'e2e']);
  },
  units: () => vitest(['--project', 'units']),
  e2e: () => {
    prepare();
    return vitest(['--project', 'e2e']);
  },
  crash: () => {
    build();
    return vitest(['--project', 'crash']);
  },
  postgres: async () => {
    const url = await postgresServer();
    build();
    return vitest(['--project', 'units', '--project', 'replicas'], { DATABASE_URL: url });
  },
};

function build() {
  execFileSync('npm', ['run', 'build', '--silent'], { stdio: 'inherit' });
}

function prepare() {
  build();
  execFileSync(process.execPath, ['--import', 'tsx', 'tests/support/install-chromium.ts'], { stdio: 'inherit' });
}

/** A PostgreSQL to make databases on: `TEST_POSTGRES_URL`, or Debian's package started here when we are root. */
async function postgresServer() {
  if (process.env.TEST_POSTGRES_URL) return process.env.TEST_POSTGRES_URL;
  const url = 'postgres://onward:onward@127.0.0.1:5432/postgres';
  if (await reachable(url)) return url;
  if (process.getuid?.() !== 0 || !existsSync('/etc/debian_version')) {
    console.error(
      'A PostgreSQL server is needed: set TEST_POSTGRES_URL=postgres://user:password@host:5432/postgres to one whose user may create databases.',
    );
    process.exit(1);
  }
  if (!existsSync('/usr/bin/pg_ctlcluster')) {
    execFileSync('apt-get', ['update', '-qq'], { stdio: 'inherit' });
    execFileSync('apt-get', ['install', '-y', '-qq', 'postgresql'], {
      stdio: 'inherit',
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  }
  const [version, cluster] = execFileSync('pg_lsclusters', ['-h'], { encoding: 'utf8' }).trim().split(/\s+/);
  spawnSync('pg_ctlcluster', ['--skip-systemctl-redirect', version, cluster, 'start'], { stdio: 'inherit' });
  for (let tries = 0; tries < 60; tries++) {
    if (spawnSync('pg_isready', ['-q']).status === 0) break;
    await wait(500);
  }
  const role = `do $$ begin if not exists (select from pg_roles where rolname = 'onward') then create role onward superuser login password 'onward'; end if; end $$`;
  execFileSync('su', ['postgres', '-c', 'psql -q'], { input: role, stdio: ['pipe', 'inherit', 'inherit'] });
  return url;
}

async function reachable(connectionString) {
  const { default: pg } = await import('pg');
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 1_000 });
  return client.connect().then(
    () => client.end().then(() => true),
    () => false,
  );
}

const wanted = process.argv.slice(2);
for (const name of wanted.length > 0 ? wanted : ['all']) {
  const suite = suites[name];
  if (!suite) {
    console.error(`No such suite: ${name}. There are ${Object.keys(suites).join(', ')}.`);
    process.exit(2);
  }
  const status = await suite();
  if (status !== 0) process.exit(status);
}
