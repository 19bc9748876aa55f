import { writeFile } from 'node:fs/promises';
import { engagementsAsCsv, exportOrganisation } from '../services/organisation-export.server';
import { type Command, CommandRefusal, organisationNamed, withApp } from './command-context.server';

/** `onward export`. */
export function exportRegister(
  command: Command,
  options: { org: string; format: string; out?: string },
): Promise<void> {
  if (options.format !== 'json' && options.format !== 'csv')
    throw new CommandRefusal(`--format is json or csv, not "${options.format}".`, 2);
  return withApp(command, async (app) => {
    const organisation = await organisationNamed(app, options.org);
    const text =
      options.format === 'json'
        ? JSON.stringify(await exportOrganisation(app.db.read, organisation, app.now()), null, 2)
        : await engagementsAsCsv(app.db.read, organisation);
    if (!options.out) return command.out(text);
    await writeFile(options.out, text);
    command.err(`Written to ${options.out}.`);
  });
}
