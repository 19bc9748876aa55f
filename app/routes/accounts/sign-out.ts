import { type ActionFunctionArgs, redirect } from '@remix-run/node';
import { flashHeaders } from '../../lib/flash.server';
import { signOut } from '../../services/accounts.server';

export async function loader() {
  return redirect('/');
}

export async function action({ request, context }: ActionFunctionArgs) {
  const answer = await signOut(context.app, request.headers);
  const headers = await flashHeaders('accounts.signed-out');
  if (answer.ok) for (const cookie of answer.cookies.getSetCookie()) headers.append('Set-Cookie', cookie);
  return redirect('/sign-in', { headers });
}
