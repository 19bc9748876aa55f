import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { NewPasswordForm, PASSWORD_MIN } from '../../lib/account-forms';
import { LINK_MINUTES } from '../../lib/accounts.server';
import { redirectWithFlash } from '../../lib/flash.server';
import { parseForm } from '../../lib/forms';
import { titled } from '../../lib/titles';
import { resetPassword } from '../../services/accounts.server';
import { Alone } from '../../ui/alone';
import { TextField } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { useWords } from '../../ui/language';

export const meta: MetaFunction = titled('accounts.reset.title');

const tokenOf = (request: Request) => new URL(request.url).searchParams.get('token') ?? '';

export async function loader({ request }: LoaderFunctionArgs) {
  return { usable: tokenOf(request) !== '', minutes: LINK_MINUTES };
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseForm(await request.formData(), NewPasswordForm);
  if (submission.status !== 'success')
    return data({ reply: submission.reply({ hideFields: ['password'] }) }, { status: 400 });
  const answer = await resetPassword(context.app, request.headers, {
    token: tokenOf(request) || 'none',
    password: submission.value.password,
  });
  if (!answer.ok) return data({ over: true as const }, { status: 400 });
  return redirectWithFlash('/sign-in', 'accounts.reset.done');
}

export default function ResetPassword() {
  const { t } = useWords();
  const { usable, minutes } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { fields, props } = usePostedForm(NewPasswordForm, {
    lastResult: answer && 'reply' in answer ? answer.reply : undefined,
  });
  if (!usable || (answer && 'over' in answer))
    return (
      <Alone title={t('accounts.reset.over.title')}>
        <p>{t('accounts.reset.over', { minutes })}</p>
        <p>
          <Link className="button primary" to="/forgotten-password">
            {t('accounts.reset.again')}
          </Link>
        </p>
      </Alone>
    );
  return (
    <Alone title={t('accounts.reset.title')}>
      <p>{t('accounts.reset.text')}</p>
      <Form {...props}>
        <TextField
          field={fields.password}
          type="password"
          label={t('accounts.reset.password')}
          hint={t('accounts.password.hint', { min: PASSWORD_MIN })}
          autoComplete="new-password"
        />
        <div className="form-actions">
          <button type="submit" className="primary">
            {t('accounts.reset.action')}
          </button>
        </div>
      </Form>
    </Alone>
  );
}
