import { data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { EVENT_SCHEMAS, isEventKind } from '../../../domain/scenario';
import { type Context, requireContext } from '../../../lib/context.server';
import { parseForm } from '../../../lib/forms';
import { type ReadScenario, readScenario, withEvent, writeScenario } from '../../../lib/scenario-address';
import { titled } from '../../../lib/titles';
import { findUnknownIn, listScenarioChoices, type ScenarioChoices } from '../../../services/scenario-choices.server';
import { findKeptScenario, listKeptScenarios, shippedScenarios } from '../../../services/scenarios.server';
import { useWords } from '../../../ui/language';
import { PageHead } from '../../../ui/page';
import { useOrganisation } from '../../../ui/shell-organisation';
import { Builder } from '../../../ui/what-if/builder';
import { KeptList, ShippedList } from '../../../ui/what-if/what-if-list';

export const meta: MetaFunction = titled('what-if.title');

/**
 * The what-ifs there are, and one that is being put together: `?before= &after= &e=…`, `kind=` for the event that is
 * next, its fields with `put=1`, and `of=` for the kept one that is being changed.
 */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const query = new URL(args.request.url).searchParams;
  const { db, organisation } = ctx;
  const today = dayOf(ctx.now());
  const read = readScenario(query, today);
  const kept = await listKeptScenarios(db.read, organisation.id);
  const archived = await listKeptScenarios(db.read, organisation.id, { archived: true });
  const of = await findKeptScenario(db.read, organisation.id, query.get('of') ?? '');
  const events = [...read.draft.events, ...kept.flatMap(({ scenario }) => scenario.events)];
  const choices = await listScenarioChoices(ctx, read.draft.after, events);
  const adding = readAdding(ctx, query, read, choices);
  const areDaysWrong = Boolean(read.problems.before?.length || read.problems.after?.length);
  return data(
    { shipped: shippedScenarios(today), kept, archived, choices, read, of: of && { id: of.id, name: of.name }, adding },
    { status: adding?.reply || areDaysWrong ? 400 : 200 },
  );
}

/** The event that is being put together. One that is whole leads on to the address that has it. */
function readAdding(ctx: Context, query: URLSearchParams, read: ReadScenario, choices: ScenarioChoices) {
  const kind = query.get('kind') ?? '';
  if (!isEventKind(kind)) return undefined;
  if (!query.has('put')) return { kind, reply: undefined };
  const form = new FormData();
  for (const [name, value] of query) form.append(name, value);
  const submission = parseForm(form, EVENT_SCHEMAS[kind]);
  if (submission.status !== 'success') return { kind, reply: submission.reply() };
  const unknown = findUnknownIn(submission.value, choices);
  if (unknown) return { kind, reply: submission.reply({ fieldErrors: { [unknown.field]: [unknown.code] } }) };
  if (!read.scenario) return { kind, reply: submission.reply() };
  const next = writeScenario(withEvent(read.scenario, submission.value));
  const of = query.get('of');
  if (of) next.set('of', of);
  throw redirect(`/app/${ctx.organisation.slug}/what-if?${next}#build`);
}

export default function Page() {
  const { shipped, kept, archived, choices, ...building } = useLoaderData<typeof loader>();
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <>
      <PageHead crumbs={[{ to: `${base}/transfers`, label: t('transfers.title') }]} title={t('what-if.title')}>
        <p className="quiet">{t('what-if.intro')}</p>
      </PageHead>
      <ShippedList shipped={shipped} base={base} />
      <KeptList kept={kept} archived={archived} names={choices.names} base={base} />
      <Builder {...building} choices={choices} base={base} />
    </>
  );
}
