import type { ActionFunctionArgs, LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { requireContext } from '../../../lib/context.server';
import { type MessageKey, translator } from '../../../lib/i18n';
import { may } from '../../../lib/permissions';
import { writeScenario } from '../../../lib/scenario-address';
import { listRecipients } from '../../../services/notices.server';
import { listSecretAddresses } from '../../../services/secret-addresses.server';
import { runScenario } from '../../../services/what-if.server';
import { viewWhatIf } from '../../../services/what-if-view.server';
import { useWords } from '../../../ui/language';
import { Note, PageHead } from '../../../ui/page';
import { useOrganisation } from '../../../ui/shell-organisation';
import { Keeping } from '../../../ui/what-if/keeping';
import { Question } from '../../../ui/what-if/question';
import { Result } from '../../../ui/what-if/result';
import { Sharing } from '../../../ui/what-if/sharing';
import { queryOf, requireScenario } from './asked-scenario.server';
import { actOnScenario } from './scenario-acts.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { db, organisation, role } = ctx;
  const asked = await requireScenario(ctx, args.request, args.params.scenario ?? '');
  const view = viewWhatIf(await runScenario(ctx, asked.scenario));
  const recipients = view.publishedTouched > 0 ? await listRecipients(db.read, organisation.id) : [];
  const { kept, shipped, of } = asked;
  const mayShare = Boolean(kept && !kept.isArchived && may(role, 'publish'));
  const addresses = mayShare ? await listSecretAddresses(db.read, organisation.id, 'scenario') : [];
  const name = kept?.name ?? ctx.t(shipped ? (`what-if.shipped.${shipped}` as MessageKey) : 'what-if.unsaved');
  return {
    view,
    name,
    title: `${name} · ${ctx.t('what-if.title')} · Onward`,
    query: queryOf(asked),
    question: writeScenario(asked.scenario).toString(),
    kept: kept && { id: kept.id, name: kept.name, notes: kept.notes, isArchived: kept.isArchived },
    of,
    mayShare,
    addresses: addresses
      .filter(({ subjectId }) => subjectId === kept?.id)
      .map(({ id, email, createdAt }) => ({ id, email, createdAt })),
    customers: { count: recipients.length, emails: recipients.map(({ email }) => email) },
  };
}

/** `intent`: `save`, `change` or `revise` keep it, `archive` and `restore` move it, `share` and `revoke` open and close it. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const asked = await requireScenario(ctx, args.request, args.params.scenario ?? '');
  return actOnScenario(ctx, asked, await args.request.formData());
}

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title ?? translator('en')('what-if.title') },
];

export default function Page() {
  const { view, name, query, question, kept, of, mayShare, addresses, customers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { base, may: mayI } = useOrganisation();
  const change = kept ?? of;
  return (
    <>
      <PageHead
        crumbs={[
          { to: `${base}/transfers`, label: t('transfers.title') },
          { to: `${base}/what-if`, label: t('what-if.title') },
        ]}
        title={name}
        actions={
          <>
            <Link className="button" to={`${base}/what-if?${question}${change ? `&of=${change.id}` : ''}#build`}>
              {t('what-if.edit')}
            </Link>
            <Files query={query} />
            {kept && mayI('draft') && (
              <Form method="post">
                <button type="submit" name="intent" value={kept.isArchived ? 'restore' : 'archive'}>
                  {t(kept.isArchived ? 'what-if.restore' : 'what-if.archive')}
                </button>
              </Form>
            )}
          </>
        }
      >
        <Question scenario={view.scenario} names={view.names} />
        {kept?.notes && <p className="pre-line">{kept.notes}</p>}
      </PageHead>
      {kept?.isArchived && <Note tone="attention">{t('what-if.archived-note')}</Note>}
      <Result view={view} base={base} mayAct={mayI('draft')} customers={customers} />
      <div className="others what-if-acts">
        {mayI('draft') && (
          <Keeping
            key={kept?.name}
            kept={kept}
            of={of}
            reply={answer && 'reply' in answer ? answer.reply : undefined}
          />
        )}
        {mayShare && <Sharing addresses={addresses} made={answer && 'made' in answer ? answer.made : undefined} />}
      </div>
    </>
  );
}

/** The result as files; the answer in them is worked out anew. */
function Files({ query }: { query: string }) {
  const { t } = useWords();
  const { pathname } = useLocation();
  return (['csv', 'json'] as const).map((kind) => (
    <a className="button" key={kind} href={`${pathname}.${kind}${query}`} download>
      {t(`what-if.export.${kind}`)}
    </a>
  ));
}
