import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { type Context, requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { NOTICE_SCHEMA_PATH } from '../../../lib/notice-message';
import { titled } from '../../../lib/titles';
import { WebhookForm } from '../../../lib/webhook-forms';
import { endWebhook, enterWebhook, replaceSecret, testWebhook, viewWebhooks } from '../../../services/webhooks.server';
import { useWords } from '../../../ui/language';
import { Empty, Note, PageHead, Section } from '../../../ui/page';
import { CopyField } from '../../../ui/publication/copy-field';
import { useOrganisation } from '../../../ui/shell-organisation';
import { AddWebhook } from '../../../ui/webhooks/add-webhook';
import { WebhookTable } from '../../../ui/webhooks/webhook-table';

export const meta: MetaFunction = titled('webhooks.title');

export async function loader(args: LoaderFunctionArgs) {
  const { db, organisation } = await requireContext(args, 'read');
  return viewWebhooks(db.read, organisation.id);
}

/** `act`: `test`, `replace` the secret of or `end` the webhook named; otherwise one is added. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const form = await args.request.formData();
  const id = String(form.get('webhook') ?? '');
  const act = form.get('act');
  if (act === 'test')
    return said(ctx, (await testWebhook(ctx, id)) === 'written' ? 'webhooks.tested' : 'webhooks.gone');
  if (act === 'end') return said(ctx, (await endWebhook(ctx, id)) === 'ended' ? 'webhooks.ended' : 'webhooks.gone');
  if (act === 'replace') {
    const secret = await replaceSecret(ctx, id);
    return secret ? shown(secret) : said(ctx, 'webhooks.gone');
  }
  return add(ctx, form);
}

const said = (ctx: Context, key: 'webhooks.tested' | 'webhooks.ended' | 'webhooks.gone') =>
  redirectWithFlash(`/app/${ctx.organisation.slug}/publication/webhooks`, key);

/** The secret is the answer itself, this once: a redirect would have to write it down somewhere. */
const shown = (secret: string) => data({ secret, reply: undefined });

async function add(ctx: Context, form: FormData) {
  const submission = parseForm(form, WebhookForm);
  if (submission.status !== 'success') return data({ secret: undefined, reply: submission.reply() }, { status: 400 });
  const { url, customer } = submission.value;
  const entered = await enterWebhook(ctx, { url, customerId: customer });
  if (entered.outcome === 'entered') return shown(entered.secret);
  const fieldErrors: Record<string, string[]> =
    entered.outcome === 'refused' ? { url: [entered.problem] } : { customer: ['customer-not-found'] };
  return data({ secret: undefined, reply: submission.reply({ fieldErrors }) }, { status: 400 });
}

export default function Webhooks() {
  const { t } = useWords();
  const { may } = useOrganisation();
  const { webhooks, customers } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const mayAct = may('publish');
  return (
    <>
      <PageHead title={t('webhooks.title')}>
        <p className="quiet">
          {t('webhooks.text')} <a href={NOTICE_SCHEMA_PATH}>{t('webhooks.schema')}</a>
        </p>
      </PageHead>
      {answer?.secret && <Secret secret={answer.secret} />}
      {webhooks.length === 0 ? (
        <Empty title={t('webhooks.empty.title')}>
          <p>{t('webhooks.empty.text')}</p>
        </Empty>
      ) : (
        <WebhookTable webhooks={webhooks} mayAct={mayAct} />
      )}
      {mayAct && (
        <div className="others">
          <Section title={t('webhooks.add')} id="add">
            <AddWebhook key={answer?.secret} customers={customers} lastResult={answer?.reply} />
          </Section>
        </div>
      )}
    </>
  );
}

function Secret({ secret }: { secret: string }) {
  const { t } = useWords();
  return (
    <Note tone="attention">
      <p>
        <b>{t('webhooks.secret.made')}</b>
      </p>
      <CopyField label={t('webhooks.secret')} value={secret} />
      <p>{t('webhooks.secret.text')}</p>
    </Note>
  );
}
