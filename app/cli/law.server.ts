import { dayOf } from '../domain/days';
import { lawOf, lawVersionOf, SHIPPED_LAW } from '../services/law.server';
import { listStaleRows, subjectOfRow } from '../services/law-rows.server';
import { type Command, CommandRefusal, organisationNamed, withApp } from './command-context.server';

/** Law that was not checked against its source for half a year is asked about. */
const CHECKED_WITHIN_DAYS = 180;

type Options = { days?: string; org?: string; json?: boolean };

/**
 * `onward law check`: rows of the law that nobody has checked against their source for longer than `--days`, the oldest
 * first; exit code 1 when there are any. With `--org` the law as that organisation reads it.
 */
export function checkLaw(command: Command, options: Options): Promise<void> {
  const days = options.days === undefined ? CHECKED_WITHIN_DAYS : Number(options.days);
  if (!Number.isInteger(days) || days < 0)
    throw new CommandRefusal(
      `--days: "${options.days}" is not a number of days. Write a whole number, 180 for instance.`,
      2,
    );
  return withApp(command, async (app) => {
    const law = options.org ? await lawOf(app.db.read, await organisationNamed(app, options.org)) : SHIPPED_LAW;
    const stale = listStaleRows(law, dayOf(app.now()), days).map((one) => ({
      part: one.part,
      key: one.key,
      verifiedOn: one.row.verifiedOn,
      days: one.age,
      source: one.row.source,
    }));
    if (options.json) command.out(JSON.stringify({ law: lawVersionOf(law), days, rows: stale }, null, 2));
    else if (stale.length === 0) command.out(`Every row of the law was checked within ${days} days.`);
    else
      for (const row of stale)
        command.out(
          `${subjectOfRow(row)}: checked on ${row.verifiedOn}, ${row.days} days ago. ${row.source ?? ''}`.trim(),
        );
    if (stale.length > 0) throw new CommandRefusal('');
  });
}
