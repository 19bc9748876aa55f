import { verifyHistory } from '../../db/history';
import { listOrganisations } from '../../db/queries/organisations';
import { type Command, CommandRefusal, organisationNamed, withApp } from './command-context.server';

/** `onward verify`: exit code 1 when a line of some history does not hold. */
export function verifyChains(command: Command, options: { org?: string; json?: boolean }): Promise<void> {
  return withApp(command, async (app) => {
    const organisations = options.org
      ? [await organisationNamed(app, options.org)]
      : await listOrganisations(app.db.read);
    const results = [];
    for (const { id, slug } of organisations)
      results.push({ organisation: slug, ...(await verifyHistory(app.db.read, id)) });
    if (options.json) command.out(JSON.stringify(results, null, 2));
    else
      for (const result of results)
        command.out(
          result.intact
            ? `${result.organisation}: ${result.lines} lines, intact`
            : `${result.organisation}: BROKEN at line ${result.brokenAt} (${result.reason}); the ${result.lines} lines before it hold`,
        );
    if (results.some((result) => !result.intact)) throw new CommandRefusal('');
  });
}
