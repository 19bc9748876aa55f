import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { JoinForm, PASSWORD_MIN } from '../../lib/account-forms';
import { findPerson, languageOf } from '../../lib/context.server';
import { redirectWithFlash } from '../../lib/flash.server';
import { parseForm } from '../../lib/forms';
import { titled } from '../../lib/titles';
import { joinByInvitation } from '../../services/accounts.server';
import { acceptInvitation, readInvitation } from '../../services/invitations.server';
import { Alone } from '../../ui/alone';
import { TextField } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { useWords } from '../../ui/language';

export const meta: MetaFunction = titled('accounts.invitation.title', (found: { organisation?: string }) => ({
  organisation: found.organisation ?? 'Onward',
}));

/** After a refusal too: what the page shows may be what has changed meanwhile. */
export const shouldRevalidate = () => true;

const tokenOf = (request: Request) => new URL(request.url).searchParams.get('token') ?? '';

export async function loader({ request, context }: LoaderFunctionArgs) {
  const found = await readInvitation(context.app, tokenOf(request));
  if (found.state !== 'open') return data({ state: found.state }, { status: 404 });
  const { email, role } = found.invitation;
  const person = await findPerson(request, context);
  const shared = { organisation: found.organisation.name, email, role };
  if (!person) return data({ state: found.hasAccount ? ('sign-in' as const) : ('new' as const), ...shared });
  return data({
    state: person.email === email ? ('accept' as const) : ('wrong-mailbox' as const),
    ...shared,
    signedInAs: person.email,
  });
}

export async function action({ request, context }: ActionFunctionArgs) {
  const token = tokenOf(request);
  const person = await findPerson(request, context);
  if (person) {
    const accepted = await acceptInvitation(context.app, token, person);
    // The page then says which of the two it is: for somebody else, or no longer open.
    if (accepted.outcome !== 'joined') return data(null, { status: accepted.outcome === 'wrong-mailbox' ? 403 : 404 });
    return redirectWithFlash(`/app/${accepted.slug}`, 'accounts.invitation.joined');
  }
  const submission = parseForm(await request.formData(), JoinForm);
  if (submission.status !== 'success') return data(submission.reply({ hideFields: ['password'] }), { status: 400 });
  const joined = await joinByInvitation(context.app, request.headers, token, {
    ...submission.value,
    language: languageOf(request),
  });
  if (!joined.ok) return data(null, { status: 404 });
  const response = await redirectWithFlash(`/app/${joined.value.slug}`, 'accounts.invitation.joined');
  for (const cookie of joined.cookies.getSetCookie()) response.headers.append('Set-Cookie', cookie);
  return response;
}

export default function Invitation() {
  const { t, word } = useWords();
  const { pathname, search } = useLocation();
  const found = useLoaderData<typeof loader>();
  const { fields, props } = usePostedForm(JoinForm, { lastResult: useActionData<typeof action>() });
  if (!('organisation' in found))
    return (
      <Alone title={t('accounts.invitation.over.title')}>
        <p>{t(`accounts.invitation.${found.state}`)}</p>
        <p>
          <Link to="/sign-in">{t('accounts.sign-in.title')}</Link>
        </p>
      </Alone>
    );
  const { state, organisation, email, role } = found;
  if (state === 'wrong-mailbox')
    return (
      <Alone title={t('accounts.invitation.wrong.title')}>
        <p>{t('accounts.invitation.wrong', { invited: email, email: found.signedInAs })}</p>
        <Form method="post" action="/sign-out">
          <button type="submit">{t('accounts.sign-out')}</button>
        </Form>
      </Alone>
    );
  return (
    <Alone title={t('accounts.invitation.title', { organisation })}>
      <p>{t('accounts.invitation.text', { organisation, email, role: word('member-role', role) })}</p>
      {state === 'accept' && (
        <Form method="post">
          <button type="submit" className="primary">
            {t('accounts.invitation.join')}
          </button>
        </Form>
      )}
      {state === 'sign-in' && (
        <>
          <p>{t('accounts.invitation.has-account', { email })}</p>
          <p>
            <Link className="button primary" to={`/sign-in?${new URLSearchParams({ to: pathname + search })}`}>
              {t('accounts.invitation.sign-in')}
            </Link>
          </p>
        </>
      )}
      {state === 'new' && (
        <>
          <p>{t('accounts.invitation.new')}</p>
          <Form {...props}>
            <TextField
              field={fields.name}
              label={t('accounts.name')}
              hint={t('accounts.name.hint')}
              autoComplete="name"
            />
            <TextField
              field={fields.password}
              type="password"
              label={t('accounts.password')}
              hint={t('accounts.password.hint', { min: PASSWORD_MIN })}
              autoComplete="new-password"
            />
            <div className="form-actions">
              <button type="submit" className="primary">
                {t('accounts.invitation.join')}
              </button>
            </div>
          </Form>
        </>
      )}
    </Alone>
  );
}
