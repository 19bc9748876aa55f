import { resolve } from 'node:path';
import type { ServerBuild } from '@remix-run/node';
import { CommanderError, Command as Program } from 'commander';
import { migrate } from '../../db/migrate';
import { boot } from '../http.server';
import { backUp, restore } from '../services/backup.server';
import { assessRegister } from './assess.server';
import { type Command, CommandRefusal, configOf, withApp } from './command-context.server';
import { seedDemo, serveDemo } from './demo.server';
import { exportRegister } from './export.server';
import { importFile } from './import.server';
import { checkLaw } from './law.server';
import { publishList } from './publish.server';
import { recogniseFile } from './recognise.server';
import { verifyChains } from './verify.server';
import { verifyListCommand } from './verify-list.server';

/**
 * Runs one `onward` command and returns its exit code: 0 done, 1 refused or not as it should be, 2 wrongly called or
 * configured. Results go to standard output, everything else to standard error.
 */
export async function runCommand({
  build,
  env,
  argv,
}: {
  build: ServerBuild;
  env: NodeJS.ProcessEnv;
  argv: string[];
}): Promise<number> {
  const command: Command = {
    env,
    out: (line) => process.stdout.write(`${line}\n`),
    err: (line) => process.stderr.write(`${line}\n`),
  };
  const program = createProgram(command, build);
  try {
    await program.parseAsync(argv);
    return 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof CommandRefusal)) throw error;
    if (error.message) command.err(error.message);
    return error.exitCode;
  }
}

function createProgram(command: Command, build: ServerBuild): Program {
  const program = new Program('onward')
    .description('The register of everyone an organisation hands personal data to.')
    .exitOverride()
    .configureOutput({
      writeOut: (text) => process.stdout.write(text),
      writeErr: (text) => process.stderr.write(text),
    });

  program
    .command('serve')
    .description('migrate the database and serve Onward')
    .option('--demo', 'with the demo registers, and defaults that serve a first look on this machine')
    .action(async ({ demo }) => {
      if (demo) await serveDemo(command, build);
      else await boot({ build, env: command.env });
    });

  program
    .command('migrate')
    .description('bring the database to the newest schema')
    .action(async () => {
      await migrate(configOf(command).databaseUrl);
      command.out('The database has the newest schema.');
    });

  program
    .command('seed')
    .description('load the demo registers into an empty database')
    .action(() => seedDemo(command));

  program
    .command('import <file>')
    .description('bring a vendor list (CSV) into a register')
    .requiredOption('--org <slug>', 'the organisation whose register it goes into')
    .option('--dry-run', 'show the plan, change nothing')
    .option('--json', 'print the result as JSON')
    .action((file, options) => importFile(command, resolve(file), options));

  program
    .command('recognise <file>')
    .description('say what a vendor list of any format holds; - reads standard input')
    .option('--json', 'print rows and what was left out as JSON')
    .action((file, options) => recogniseFile(command, file, options));

  program
    .command('export')
    .description('write a whole register, with revisions and history, as JSON, or its engagements as CSV')
    .requiredOption('--org <slug>', 'the organisation')
    .option('--format <format>', 'json or csv', 'json')
    .option('--out <file>', 'a file instead of standard output')
    .action((options) => exportRegister(command, { ...options, out: options.out && resolve(options.out) }));

  program
    .command('publish')
    .description('publish the list as a new revision and tell its subscribers')
    .requiredOption('--org <slug>', 'the organisation')
    .option('--in-force <day>', 'the day it takes effect, YYYY-MM-DD; the organisation’s notice days when absent')
    .option('--note <text>', 'a note to subscribers')
    .option('--dry-run', 'show what would change, publish nothing')
    .option('--demo', 'with the defaults of the demo instead of BASE_URL and AUTH_SECRET')
    .option('--json', 'print the result as JSON')
    .action((options) => publishList(command, options));

  program
    .command('verify')
    .description('walk the history of every organisation and name the first broken line')
    .option('--org <slug>', 'one organisation only')
    .option('--json', 'print the result as JSON')
    .action((options) => verifyChains(command, options));

  program
    .command('verify-list <file>')
    .description('check a published list, saved as JSON, offline: content, chain and signature')
    .option('--key <file>', 'the key it must be signed by, PEM or JWK (set); the key in the file when absent')
    .option('--json', 'print the result as JSON')
    .action((file, options) => verifyListCommand(command, resolve(file), options));

  program
    .command('assess')
    .description('judge a register: transfers, findings, verdict and risk')
    .requiredOption('--org <slug>', 'the organisation')
    .option('--as-at <day>', 'under the law of this day, YYYY-MM-DD; today when absent')
    .option(
      '--fail-on <verdict>',
      'end with exit code 1 when the verdict is this or graver: blocked, unknown, attention',
    )
    .option('--json', 'print the whole result as JSON')
    .action((options) => assessRegister(command, options));

  program
    .command('law')
    .description('the law Onward judges with')
    .command('check')
    .description('list rows of the law that were not checked against their source for a while')
    .option('--days <days>', 'for how many days; 180 when absent')
    .option('--org <slug>', 'the law as this organisation reads it, its corrections included')
    .option('--json', 'print the result as JSON')
    .action((options) => checkLaw(command, options));

  program
    .command('backup <file>')
    .description('write a consistent copy of the database, also while it is being served')
    .action((file) =>
      withApp(command, async (app) => {
        const { outcome } = await backUp(app.db, resolve(file));
        if (outcome === 'exists') throw new CommandRefusal(`${file} exists already. Name a file that does not.`);
        command.out(`Written to ${file}.`);
      }),
    );

  program
    .command('restore <file>')
    .description('put a backup in the place of the database')
    .option('--force', 'overwrite the database there is')
    .action(async (file, { force }) => {
      const result = await restore(configOf(command).databaseUrl, resolve(file), force === true);
      if (result.outcome !== 'restored') throw new CommandRefusal(REFUSED_RESTORES[result.outcome](result.detail));
      command.out('Restored.');
    });

  return program;
}

const REFUSED_RESTORES = {
  'no-file': (file: string) => `There is no file ${file}.`,
  'not-a-backup': (reason: string) => `This file is not a backup of Onward: ${reason}. Nothing was changed.`,
  exists: (target: string) => `${target} exists. Give --force to overwrite it; make a backup of it first.`,
  'in-use': (target: string) => `${target} is in use. Stop the server, then restore.`,
};
