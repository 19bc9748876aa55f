import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { EmailForm } from '../../lib/account-forms';
import { LINK_MINUTES } from '../../lib/accounts.server';
import { parseForm } from '../../lib/forms';
import { returnPath } from '../../lib/return-path';
import { titled } from '../../lib/titles';
import { followSignInLink, requestSignInLink } from '../../services/accounts.server';
import { Alone, useReturnQuery } from '../../ui/alone';
import { TextField } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { useWords } from '../../ui/language';
import { Note } from '../../ui/page';

export const meta: MetaFunction = titled('accounts.link.title');

export async function loader({ request, context }: LoaderFunctionArgs) {
  const followed = new URL(request.url).searchParams.has('token');
  return { followed, minutes: LINK_MINUTES, mailWaits: !context.app.outbox.configured };
}

/** With a token in the address: follows the link. A press is needed, as mail scanners open links but post nothing. */
export async function action({ request, context }: ActionFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const to = returnPath(searchParams.get('to'));
  const token = searchParams.get('token');
  if (token !== null) {
    const answer = await followSignInLink(context.app, request.headers, token);
    if (!answer.ok) return data({ over: true as const }, { status: 400 });
    return redirect(answer.value === 'code-needed' ? `/sign-in/code?${new URLSearchParams({ to })}` : to, {
      headers: answer.cookies,
    });
  }
  const submission = parseForm(await request.formData(), EmailForm);
  if (submission.status !== 'success') return data({ reply: submission.reply() }, { status: 400 });
  await requestSignInLink(context.app, request.headers, { email: submission.value.email, returnTo: to });
  return { sentTo: submission.value.email };
}

export default function SignInLink() {
  const { t } = useWords();
  const { followed, minutes, mailWaits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const back = useReturnQuery();
  const { fields, props } = usePostedForm(EmailForm, {
    lastResult: answer && 'reply' in answer ? answer.reply : undefined,
  });
  if (answer && 'over' in answer)
    return (
      <Alone title={t('accounts.link.over.title')}>
        <p>{t('accounts.link.over', { minutes })}</p>
        <p className="actions">
          <Link className="button primary" to={`/sign-in/link${back}`}>
            {t('accounts.link.again')}
          </Link>{' '}
          <Link to={`/sign-in${back}`}>{t('accounts.link.password')}</Link>
        </p>
      </Alone>
    );
  if (followed)
    return (
      <Alone title={t('accounts.link.follow.title')}>
        <p>{t('accounts.link.follow.text')}</p>
        <Form method="post">
          <button type="submit" className="primary">
            {t('accounts.link.follow.action')}
          </button>
        </Form>
      </Alone>
    );
  if (answer && 'sentTo' in answer)
    return (
      <Alone title={t('accounts.link.sent.title')}>
        <p>{t('accounts.link.sent', { email: answer.sentTo, minutes })}</p>
        {mailWaits && (
          <Note tone="attention">
            <p>{t('accounts.no-mail')}</p>
          </Note>
        )}
        <p>
          <Link to={`/sign-in${back}`}>{t('accounts.link.password')}</Link>
        </p>
      </Alone>
    );
  return (
    <Alone title={t('accounts.link.title')}>
      {mailWaits && (
        <Note tone="attention">
          <p>{t('accounts.no-mail')}</p>
        </Note>
      )}
      <p>{t('accounts.link.text', { minutes })}</p>
      <Form {...props}>
        <TextField field={fields.email} type="email" label={t('accounts.email')} autoComplete="username" />
        <div className="form-actions">
          <button type="submit" className="primary">
            {t('accounts.link.action')}
          </button>
          <Link to={`/sign-in${back}`}>{t('accounts.link.password')}</Link>
        </div>
      </Form>
    </Alone>
  );
}
