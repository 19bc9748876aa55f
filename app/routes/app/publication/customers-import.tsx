import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData } from '@remix-run/react';
import { z } from 'zod';
import { CustomerFacts } from '../../../domain/facts';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import type { MessageKey } from '../../../lib/i18n';
import { titled } from '../../../lib/titles';
import { readCustomerList, withoutKnown } from '../../../services/customer-lists.server';
import { enterCustomers } from '../../../services/customers.server';
import { CustomerListReview } from '../../../ui/customers/customer-list-review';
import { FileDrop } from '../../../ui/imports/file-drop';
import { PasteBox } from '../../../ui/imports/paste-box';
import { useWords } from '../../../ui/language';
import { PageHead } from '../../../ui/page';
import { useOrganisation } from '../../../ui/shell-organisation';
import { readPostedList } from '../imports/posted-list.server';

const ACCEPTED = '.csv,.tsv,.xlsx,.xls,.ods,.md,.markdown,.html,.htm,.txt';
const Agreed = z.array(CustomerFacts).max(20_000);

export const meta: MetaFunction = titled('customers.import.title');

export async function loader(args: LoaderFunctionArgs) {
  await requireContext(args, 'publish');
  return null;
}

/** A multipart form brings a list to be read; a plain one brings back the customers that were agreed to. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const { request } = args;
  if (request.headers.get('content-type')?.startsWith('application/x-www-form-urlencoded')) {
    const posted = String((await request.formData()).get('customers') ?? '[]');
    const agreed = Agreed.safeParse(parsed(posted));
    if (!agreed.success) throw data(null, { status: 400 });
    const { customers } = await withoutKnown(ctx.db.read, ctx.organisation.id, agreed.data);
    await enterCustomers(ctx, customers);
    const to = `/app/${ctx.organisation.slug}/publication/customers`;
    return redirectWithFlash(to, 'customers.import.applied', { count: customers.length });
  }
  const posted = await readPostedList(request);
  const refuse = (refusal: MessageKey) => data({ refusal, text: posted.pasted, read: undefined }, { status: 400 });
  if (posted.outcome !== 'posted') return refuse(`imports.refused.${posted.outcome}`);
  const read = await readCustomerList(ctx.db.read, ctx.organisation.id, posted);
  if ('refusal' in read) return refuse(read.refusal);
  return data({ refusal: undefined, text: posted.pasted, read });
}

function parsed(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

export default function ImportCustomers() {
  const { t } = useWords();
  const { base } = useOrganisation();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead
        crumbs={[{ to: `${base}/publication/customers`, label: t('customers.title') }]}
        title={t('customers.import.title')}
      />
      {answer?.read && <CustomerListReview read={answer.read} />}
      <p className="quiet">{t('customers.import.text')}</p>
      <Form method="post" encType="multipart/form-data" className="bring" noValidate>
        {answer?.refusal && (
          <div className="form-errors" role="alert" tabIndex={-1}>
            <p>{t(answer.refusal)}</p>
          </div>
        )}
        <div className="bring-ways">
          <div className="field">
            <label htmlFor="list-file">{t('customers.import.file')}</label>
            <FileDrop accept={ACCEPTED} />
          </div>
          <div className="field">
            <label htmlFor="list-text">{t('customers.import.pasted')}</label>
            <PasteBox text={answer?.text} html={undefined} />
          </div>
        </div>
        <div className="form-actions">
          <button type="submit" className={answer?.read ? undefined : 'primary'}>
            {t('customers.import.read')}
          </button>
        </div>
      </Form>
    </>
  );
}
