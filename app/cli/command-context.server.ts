import { migrate } from '../../db/migrate';
import { findOrganisationBySlug } from '../../db/queries/organisations';
import type { OrganisationRow } from '../../db/schema';
import type { App } from '../lib/app.server';
import { composeApp } from '../lib/compose.server';
import { type Config, readConfig } from '../lib/env.server';
import { createLog } from '../lib/log.server';

/** What every command gets: where it was started, and where its words go. */
export type Command = { env: NodeJS.ProcessEnv; out: (line: string) => void; err: (line: string) => void };

/** A command that cannot do what it was asked says why and ends with this exit code. */
export class CommandRefusal extends Error {
  constructor(
    message: string,
    readonly exitCode = 1,
  ) {
    super(message);
  }
}

/**
 * The configuration of a command. `asServed` is for commands that sign links or send people somewhere: they need the
 * BASE_URL and AUTH_SECRET the server runs with, unless it is the demo.
 */
export function configOf(command: Command, options: { asServed?: boolean; demo?: boolean } = {}): Config {
  const NODE_ENV = options.asServed && !options.demo ? 'production' : 'development';
  const read = readConfig({ LOG_LEVEL: 'silent', ...command.env, NODE_ENV });
  if ('problems' in read) throw new CommandRefusal(read.problems.join('\n'), 2);
  return read.config;
}

/** Runs work over the migrated database of the environment, and closes it whatever happens. */
export async function withApp<T>(
  command: Command,
  work: (app: App) => Promise<T>,
  options: { asServed?: boolean; demo?: boolean } = {},
): Promise<T> {
  const config = configOf(command, options);
  await migrate(config.databaseUrl);
  const app = composeApp(config, createLog(config.logLevel));
  try {
    return await work(app);
  } finally {
    await app.db.close();
  }
}

/** The organisation `--org` names. */
export async function organisationNamed(app: App, slug: string): Promise<OrganisationRow> {
  const found = await findOrganisationBySlug(app.db.read, slug);
  if (!found) throw new CommandRefusal(`There is no organisation "${slug}" in this database.`);
  return found;
}

/** Who the history names for what a command does. */
export const COMMAND_LINE = 'cli';
