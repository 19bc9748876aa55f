import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireContext } from '../../../lib/context.server';
import { CustomerForm, customerOfForm } from '../../../lib/customer-forms';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { titled } from '../../../lib/titles';
import { enterCustomers } from '../../../services/customers.server';
import { CustomerFields } from '../../../ui/customers/customer-form';
import { useWords } from '../../../ui/language';
import { PageHead } from '../../../ui/page';
import { useOrganisation } from '../../../ui/shell-organisation';

export const meta: MetaFunction = titled('customers.add');

export async function loader(args: LoaderFunctionArgs) {
  const { organisation } = await requireContext(args, 'publish');
  const { noticeDays, objectionDays, language } = organisation;
  return { noticeDays, objectionDays, language };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const submission = parseForm(await args.request.formData(), CustomerForm);
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const [id] = await enterCustomers(ctx, [customerOfForm(submission.value)]);
  return redirectWithFlash(`/app/${ctx.organisation.slug}/publication/customers/${id}`, 'customers.entered');
}

export default function NewCustomer() {
  const { t } = useWords();
  const { base } = useOrganisation();
  const { language, ...days } = useLoaderData<typeof loader>();
  return (
    <>
      <PageHead
        crumbs={[{ to: `${base}/publication/customers`, label: t('customers.title') }]}
        title={t('customers.add')}
      />
      <CustomerFields
        lastResult={useActionData<typeof action>()}
        defaultValue={{ language, dayKind: 'calendar', authorisation: 'general' }}
        {...days}
      />
    </>
  );
}
