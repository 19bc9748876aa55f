import { type ChildProcess, execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { promisify } from 'node:util';

export type RunningServer = {
  url: string;
  pid: number;
  log: () => string;
  stop: (signal?: NodeJS.Signals) => Promise<number | null>;
};

/** A port nobody listens on right now. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const { port } = probe.address() as { port: number };
  probe.close();
  await once(probe, 'close');
  return port;
}

/** The installation's secret of every server a test starts. */
export const SECRET = 'a secret of at least thirty-two characters';

const environment = (env: Record<string, string>): NodeJS.ProcessEnv => ({
  ...process.env,
  NODE_ENV: 'production',
  AUTH_SECRET: SECRET,
  LOG_LEVEL: 'info',
  ...env,
});

/** Starts the built server as its own process; ready when it answers /health. */
export async function startServer(options: { env: Record<string, string>; port?: number }): Promise<RunningServer> {
  const port = options.port ?? (await freePort());
  const url = `http://localhost:${port}`;
  let log = '';
  const child: ChildProcess = spawn(process.execPath, ['app/server.mjs'], {
    env: environment({ BASE_URL: url, ...options.env, PORT: String(port) }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  child.stdout?.on('data', (chunk) => (log += chunk));
  child.stderr?.on('data', (chunk) => (log += chunk));
  const exited = once(child, 'exit').then(([code]) => code as number | null);
  await answering(url, child, () => log);
  return {
    url,
    pid: child.pid as number,
    log: () => log,
    stop: async (signal = 'SIGTERM') => {
      if (child.exitCode === null && child.signalCode === null) child.kill(signal);
      return exited;
    },
  };
}

/** A busy machine takes its time over the start; a server that cannot start ends by itself. */
async function answering(url: string, child: ChildProcess, log: () => string): Promise<void> {
  for (let tries = 0; tries < 2_400; tries++) {
    if (child.exitCode !== null) throw new Error(`The server ended with ${child.exitCode}:\n${log()}`);
    const answer = await fetch(`${url}/health`).catch(() => undefined);
    if (answer?.ok) return;
    await new Promise((resolve) => setTimeout(resolve, 50));
  }
  child.kill('SIGKILL');
  throw new Error(`The server did not answer:\n${log()}`);
}

/** Runs the built `onward` command; its exit code is a result, not an error. */
export async function onward(
  args: string[],
  env: Record<string, string>,
): Promise<{ code: number; stdout: string; stderr: string }> {
  try {
    const { stdout, stderr } = await promisify(execFile)(process.execPath, ['app/cli/onward.mjs', ...args], {
      env: environment({ BASE_URL: 'http://localhost:3000', LOG_LEVEL: 'silent', ...env }),
      maxBuffer: 64 * 1024 * 1024,
    });
    return { code: 0, stdout, stderr };
  } catch (error) {
    const { code, stdout, stderr } = error as { code: number; stdout: string; stderr: string };
    return { code, stdout, stderr };
  }
}
