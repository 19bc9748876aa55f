import type { ServerBuild } from '@remix-run/node';
import { boot } from '../http.server';
import { DEMO_PASSWORD, DEMO_PEOPLE, loadDemo } from '../services/demo.server';
import { type Command, CommandRefusal, configOf, withApp } from './command-context.server';

/** `onward seed`: the demo goes into an empty database only. */
export function seedDemo(command: Command): Promise<void> {
  return withApp(command, async (app) => {
    const { outcome, organisations } = await loadDemo(app);
    if (outcome === 'not-empty')
      throw new CommandRefusal('This database holds organisations already. The demo goes into an empty one only.');
    command.out(`Loaded ${organisations} demo registers.`);
  });
}

/** `onward serve --demo`: loads the demo the first time, keeps what is there afterwards, and says where to look. */
export async function serveDemo(command: Command, build: ServerBuild): Promise<void> {
  await withApp(command, (app) => loadDemo(app), { demo: true });
  const { baseUrl } = configOf(command, { demo: true });
  await boot({ build, env: { LOG_LEVEL: 'warn', ...command.env, NODE_ENV: 'development' } });
  const width = Math.max(...DEMO_PEOPLE.map(({ email }) => email.length));
  command.out(
    [
      '',
      `  Onward         ${baseUrl}`,
      `  Public list    ${baseUrl}/deskhero/subprocessors`,
      '',
      '  Sign in as',
      ...DEMO_PEOPLE.map(({ email, role }) => `    ${email.padEnd(width)}  ${role}`),
      `  Password       ${DEMO_PASSWORD}`,
      '',
      '  Ctrl+C stops it; the data stays for the next start.',
      '',
    ].join('\n'),
  );
}
