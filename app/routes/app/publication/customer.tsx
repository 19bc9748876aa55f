import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { type Context, requireContext } from '../../../lib/context.server';
import { CustomerForm, customerOfForm, formOfCustomer } from '../../../lib/customer-forms';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { titled } from '../../../lib/titles';
import { viewCustomer } from '../../../services/customer-views.server';
import { archiveCustomer, reviseCustomer } from '../../../services/customers.server';
import { tellAgain } from '../../../services/notice-again.server';
import { loadUnreached } from '../../../services/register.server';
import { CustomerFields } from '../../../ui/customers/customer-form';
import { toldColumns } from '../../../ui/customers/told-columns';
import { DataTable } from '../../../ui/data-table';
import { Day, useWords } from '../../../ui/language';
import { Note, PageHead, Section } from '../../../ui/page';
import { useOrganisation } from '../../../ui/shell-organisation';

export const meta: MetaFunction = titled<{ customer: { name: string } }>('customers.title', (found) => ({
  name: found?.customer.name,
}));

export async function loader(args: LoaderFunctionArgs) {
  const { db, organisation, now } = await requireContext(args, 'read');
  const found = await viewCustomer(db.read, organisation.id, args.params.customer ?? '', dayOf(now()));
  if (!found) throw data(null, { status: 404 });
  const { noticeDays, objectionDays } = organisation;
  return { ...found, noticeDays, objectionDays };
}

/** `act`: `save` what was typed, `archive` or `restore`, or `tell-again` what the notice `notice` says. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const id = args.params.customer ?? '';
  const form = await args.request.formData();
  const act = form.get('act');
  if (act === 'archive' || act === 'restore') return archive(ctx, id, act === 'archive');
  if (act === 'tell-again') return sendAgain(ctx, id, String(form.get('notice') ?? ''));
  const submission = parseForm(form, CustomerForm);
  if (submission.status !== 'success') return data({ reply: submission.reply(), isChanged: false }, { status: 400 });
  const outcome = await reviseCustomer(ctx, id, customerOfForm(submission.value), submission.value.version ?? 0);
  if (outcome === 'not-found') throw data(null, { status: 404 });
  if (outcome === 'changed-meanwhile') return data({ reply: submission.reply(), isChanged: true }, { status: 409 });
  // Whom a notice did not reach is sent it again from the same page.
  const isUnreached = (await loadUnreached(ctx.db.read, ctx.organisation.id, id)).length > 0;
  const to = `/app/${ctx.organisation.slug}/publication/customers${isUnreached ? `/${id}` : ''}`;
  return redirectWithFlash(to, outcome === 'revised' ? 'customers.revised' : 'customers.unchanged');
}

async function sendAgain(ctx: Context, id: string, noticeId: string) {
  const told = await tellAgain(ctx, id, noticeId);
  if (told.outcome === 'not-found') throw data(null, { status: 404 });
  const to = `/app/${ctx.organisation.slug}/publication/customers/${id}`;
  return told.outcome === 'told'
    ? redirectWithFlash(to, 'customers.told-again', { count: told.count })
    : redirectWithFlash(to, `customers.told-again.${told.outcome}`);
}

async function archive(ctx: Context, id: string, isArchived: boolean) {
  const found = await viewCustomer(ctx.db.read, ctx.organisation.id, id, dayOf(ctx.now()));
  if (!found || (await archiveCustomer(ctx, id, isArchived)) === 'not-found') throw data(null, { status: 404 });
  const to = `/app/${ctx.organisation.slug}/publication/customers${isArchived ? `/${id}` : ''}`;
  return redirectWithFlash(to, isArchived ? 'customers.archived' : 'customers.restored', { name: found.customer.name });
}

export default function Customer() {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const { customer, version, isArchived, told, unreached, noticeDays, objectionDays } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead
        crumbs={[{ to: `${base}/publication/customers`, label: t('customers.title') }]}
        title={customer.name}
        actions={
          may('publish') && (
            <Form method="post">
              <button type="submit" name="act" value={isArchived ? 'restore' : 'archive'}>
                {t(isArchived ? 'customers.restore' : 'customers.archive')}
              </button>
            </Form>
          )
        }
      />
      {answer?.isChanged && <Note tone="attention">{t('customers.changed-meanwhile')}</Note>}
      {unreached.map(({ number, noticeId }) => (
        <Note tone="blocked" key={number}>
          <p>{t('customers.unreached', { number, name: customer.name })}</p>
          {may('publish') && (
            <Form method="post">
              <input type="hidden" name="notice" value={noticeId} />
              <button type="submit" name="act" value="tell-again">
                {t('customers.tell-again', { number })}
              </button>
            </Form>
          )}
        </Note>
      ))}
      {may('publish') && !isArchived && (
        <CustomerFields
          key={version}
          lastResult={answer?.reply}
          defaultValue={formOfCustomer(customer)}
          version={version}
          noticeDays={noticeDays}
          objectionDays={objectionDays}
        />
      )}
      <div className="others">
        <Section title={t('customers.told')}>
          {told.length === 0 ? <p className="none">{t('customers.told.none')}</p> : <Told told={told} base={base} />}
        </Section>
      </div>
    </>
  );
}

function Told({ told, base }: { told: NonNullable<Awaited<ReturnType<typeof viewCustomer>>>['told']; base: string }) {
  const { t, number } = useWords();
  const columns = toldColumns(t);
  return (
    <DataTable
      caption={t('customers.told')}
      rows={told}
      rowKey={({ id }) => id}
      columns={[
        {
          key: 'revision',
          header: t('customers.told.revision'),
          cell: (one) => (
            <>
              <Link to={`${base}/publication/notices/${one.noticeId}`}>
                {t('customers.objections.revision', { number: one.number })}
              </Link>
            </>
          ),
        },
        {
          key: 'changes',
          header: t('customers.told.changes'),
          numeric: true,
          cell: (one) => <>{number(one.changes)}</>,
        },
        columns.earliest,
        {
          key: 'in-force',
          header: t('customers.told.in-force'),
          cell: (one) => <Day day={one.inForceOn} relative={false} />,
        },
        columns.until,
        columns.standing,
      ]}
    />
  );
}
