import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useActionData } from '@remix-run/react';
import { SignInForm } from '../../lib/account-forms';
import { findPerson } from '../../lib/context.server';
import { parseForm } from '../../lib/forms';
import { returnPath } from '../../lib/return-path';
import { titled } from '../../lib/titles';
import { signIn } from '../../services/accounts.server';
import { Alone, useReturnQuery } from '../../ui/alone';
import { TextField } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { useWords } from '../../ui/language';
import { Note } from '../../ui/page';

export const meta: MetaFunction = titled('accounts.sign-in.title');

const returnOf = (request: Request) => returnPath(new URL(request.url).searchParams.get('to'));

export async function loader({ request, context }: LoaderFunctionArgs) {
  if (await findPerson(request, context)) throw redirect(returnOf(request));
  return null;
}

export async function action({ request, context }: ActionFunctionArgs) {
  const submission = parseForm(await request.formData(), SignInForm);
  if (submission.status !== 'success') return data(submission.reply({ hideFields: ['password'] }), { status: 400 });
  const answer = await signIn(context.app, request.headers, submission.value);
  if (!answer.ok) return data(submission.reply({ formErrors: ['wrong'], hideFields: ['password'] }), { status: 400 });
  const to = returnOf(request);
  return redirect(answer.value === 'code-needed' ? `/sign-in/code?${new URLSearchParams({ to })}` : to, {
    headers: answer.cookies,
  });
}

export default function SignIn() {
  const { t } = useWords();
  const back = useReturnQuery();
  const { form, fields, props } = usePostedForm(SignInForm, { lastResult: useActionData<typeof action>() });
  return (
    <Alone title={t('accounts.sign-in.title')}>
      {form.errors && (
        <Note tone="blocked">
          <p>{t('accounts.sign-in.wrong')}</p>
        </Note>
      )}
      <Form {...props}>
        <TextField field={fields.email} type="email" label={t('accounts.email')} autoComplete="username" />
        <TextField
          field={fields.password}
          type="password"
          label={t('accounts.password')}
          autoComplete="current-password"
        />
        <div className="form-actions">
          <button type="submit" className="primary">
            {t('accounts.sign-in.action')}
          </button>
          <Link to="/forgotten-password">{t('accounts.sign-in.forgotten')}</Link>
        </div>
      </Form>
      <p className="alone-other">
        <Link to={`/sign-in/link${back}`}>{t('accounts.sign-in.link')}</Link>
      </p>
    </Alone>
  );
}
