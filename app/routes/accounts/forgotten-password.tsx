import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { EmailForm } from '../../lib/account-forms';
import { LINK_MINUTES } from '../../lib/accounts.server';
import { parseForm } from '../../lib/forms';
import { titled } from '../../lib/titles';
import { requestPasswordReset } from '../../services/accounts.server';
import { Alone } from '../../ui/alone';
import { TextField } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { useWords } from '../../ui/language';
import { Note } from '../../ui/page';

export const meta: MetaFunction = titled('accounts.forgotten.title');

export async function loader({ context }: LoaderFunctionArgs) {
  return { minutes: LINK_MINUTES, mailWaits: !context.app.outbox.configured };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseForm(await request.formData(), EmailForm);
  if (submission.status !== 'success') return data({ reply: submission.reply() }, { status: 400 });
  await requestPasswordReset(context.app, request.headers, submission.value.email);
  return { sentTo: submission.value.email };
}

export default function ForgottenPassword() {
  const { t } = useWords();
  const { minutes, mailWaits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { fields, props } = usePostedForm(EmailForm, {
    lastResult: answer && 'reply' in answer ? answer.reply : undefined,
  });
  const sentTo = answer && 'sentTo' in answer ? answer.sentTo : undefined;
  return (
    <Alone title={t(sentTo ? 'accounts.link.sent.title' : 'accounts.forgotten.title')}>
      {mailWaits && (
        <Note tone="attention">
          <p>{t('accounts.no-mail')}</p>
        </Note>
      )}
      {sentTo ? (
        <>
          <p>{t('accounts.forgotten.sent', { email: sentTo, minutes })}</p>
          <p>
            <Link to="/sign-in">{t('accounts.forgotten.back')}</Link>
          </p>
        </>
      ) : (
        <>
          <p>{t('accounts.forgotten.text')}</p>
          <Form {...props}>
            <TextField field={fields.email} type="email" label={t('accounts.email')} autoComplete="username" />
            <div className="form-actions">
              <button type="submit" className="primary">
                {t('accounts.forgotten.action')}
              </button>
              <Link to="/sign-in">{t('accounts.forgotten.back')}</Link>
            </div>
          </Form>
        </>
      )}
    </Alone>
  );
}
