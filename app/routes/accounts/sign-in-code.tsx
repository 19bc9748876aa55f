import { type ActionFunctionArgs, data, type MetaFunction, redirect } from '@remix-run/node';
import { Form, Link, useActionData, useSearchParams } from '@remix-run/react';
import { CodeForm } from '../../lib/account-forms';
import { parseForm } from '../../lib/forms';
import { returnPath } from '../../lib/return-path';
import { titled } from '../../lib/titles';
import { confirmSignIn } from '../../services/accounts.server';
import { Alone, useReturnQuery } from '../../ui/alone';
import { TextField } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { useWords } from '../../ui/language';
import { Note } from '../../ui/page';

export const meta: MetaFunction = titled('accounts.code.title');

export async function action({ request, context }: ActionFunctionArgs) {
  const { searchParams } = new URL(request.url);
  const submission = parseForm(await request.formData(), CodeForm);
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const answer = await confirmSignIn(context.app, request.headers, {
    code: submission.value.code,
    backup: searchParams.has('backup'),
  });
  if (answer.ok) return redirect(returnPath(searchParams.get('to')), { headers: answer.cookies });
  const wrong =
    answer.refusal === 'wrong-code' ? { fieldErrors: { code: ['wrong-code'] } } : { formErrors: [answer.refusal] };
  return data(submission.reply({ ...wrong, hideFields: ['code'] }), { status: 400 });
}

export default function SignInCode() {
  const { t } = useWords();
  const [search] = useSearchParams();
  const backup = search.has('backup');
  const back = useReturnQuery();
  const { form, fields, props } = usePostedForm(CodeForm, { lastResult: useActionData<typeof action>() });
  const over = form.errors?.[0];
  return (
    <Alone title={t('accounts.code.title')}>
      {over === 'locked' && (
        <Note tone="blocked">
          <p>{t('accounts.code.locked')}</p>
        </Note>
      )}
      {over === 'start-again' && (
        <Note tone="attention">
          <p>
            {t('accounts.code.start-again')} <Link to={`/sign-in${back}`}>{t('accounts.sign-in.title')}</Link>
          </p>
        </Note>
      )}
      <p>{t(backup ? 'accounts.code.backup-text' : 'accounts.code.text')}</p>
      <Form {...props}>
        <TextField
          field={fields.code}
          label={t(backup ? 'accounts.code.backup-code' : 'accounts.code.code')}
          autoComplete={backup ? 'off' : 'one-time-code'}
        />
        <div className="form-actions">
          <button type="submit" className="primary">
            {t('accounts.code.action')}
          </button>
        </div>
      </Form>
      <p className="alone-other">
        <Link to={`/sign-in/code${backup ? back : back ? `${back}&backup=1` : '?backup=1'}`}>
          {t(backup ? 'accounts.code.use-app' : 'accounts.code.use-backup')}
        </Link>
      </p>
    </Alone>
  );
}
