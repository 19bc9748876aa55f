import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { findPerson } from '../lib/context.server';
import { isLanguage } from '../lib/i18n';
import { returnPath } from '../lib/return-path';
import { updateProfile } from '../services/own-account.server';

const YEAR_SECONDS = 31_536_000;

export async function loader() {
  return redirect('/');
}

/** The language switch: for this browser, and for the person's account when somebody is signed in. */
export async function action({ request, context }: ActionFunctionArgs) {
  const form = await request.formData();
  const language = form.get('language');
  const to = withoutLanguage(returnPath(form.get('to'), '/'));
  if (!isLanguage(language)) return redirect(to);
  if (await findPerson(request, context)) await updateProfile(context.app, request.headers, { language });
  return redirect(to, {
    headers: { 'Set-Cookie': `onward-language=${language}; Path=/; Max-Age=${YEAR_SECONDS}; SameSite=Lax; HttpOnly` },
  });
}

/** A `?lang=` in the address would win over the choice just made. */
function withoutLanguage(path: string): string {
  const url = new URL(path, 'http://onward.invalid');
  url.searchParams.delete('lang');
  return `${url.pathname}${url.search}`;
}
