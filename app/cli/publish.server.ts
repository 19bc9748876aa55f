import { dayOf, isIsoDate } from '../domain/days';
import { draftRevision, publishRevision } from '../services/publication.server';
import { COMMAND_LINE, type Command, CommandRefusal, organisationNamed, withApp } from './command-context.server';

type Options = { org: string; inForce?: string; note?: string; dryRun?: boolean; demo?: boolean; json?: boolean };

/** `onward publish`: what the publish page does, from a shell. Mails are sent by the running server. */
export function publishList(command: Command, options: Options): Promise<void> {
  const { inForce } = options;
  if (inForce !== undefined && !isIsoDate(inForce))
    throw new CommandRefusal(`--in-force: "${inForce}" is not a day that exists. Write it as 2026-11-22.`, 2);
  return withApp(
    command,
    async (app) => {
      const organisation = await organisationNamed(app, options.org);
      const draft = await draftRevision(app.db.read, organisation, dayOf(app.now()));
      const inForceOn = inForce ?? draft.plan.proposedInForceOn;
      const changes = draft.plan.changes.map(({ kinds, before, after }) => ({
        kinds,
        vendor: (after ?? before)?.vendor,
        service: (after ?? before)?.service,
        ...(kinds.includes('replaced') ? { replaces: before?.vendor } : {}),
      }));
      const say = (summary: object, words: string) =>
        command.out(options.json ? JSON.stringify(summary, null, 2) : words);
      const listed = changes
        .map(
          ({ kinds, vendor, service, replaces }) =>
            `  ${kinds.join(', ')}: ${replaces ? `${replaces} by ` : ''}${vendor}, ${service}`,
        )
        .join('\n');
      if (options.dryRun)
        return say(
          { outcome: draft.plan.isEmpty ? 'nothing-to-publish' : 'planned', inForceOn, changes },
          draft.plan.isEmpty
            ? 'The published list says what the register says: nothing to publish.'
            : `Would take effect on ${inForceOn}:\n${listed}`,
        );
      const ctx = { app, db: app.db, now: app.now, actor: COMMAND_LINE, organisation };
      const published = await publishRevision(ctx, { inForceOn, note: options.note, expected: draft.basis });
      if (published.outcome !== 'published') throw new CommandRefusal(REFUSALS[published.outcome]);
      const { revision, told } = published;
      say(
        { outcome: 'published', revision: revision.number, inForceOn, told, changes },
        `Revision ${revision.number}, in force on ${inForceOn}; ${told} subscribers are being told.\n${listed}`,
      );
    },
    { asServed: !options.dryRun, demo: options.demo },
  );
}

const REFUSALS = {
  'published-already': 'This was published already.',
  'changed-since-preview': 'The register changed while it was being published. Run the command again.',
  'nothing-to-publish': 'The published list says what the register says: nothing to publish.',
  'taken-already': 'This was published already.',
  'before-announced-day':
    'The list contains changes that customers were told for a later day. Leave --in-force out, or name that day or a later one.',
  'in-force-before-today': 'The list cannot take effect before today. Leave --in-force out, or name a later day.',
} as const;
