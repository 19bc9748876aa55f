import { createCookie, redirect } from '@remix-run/node';
import type { MessageKey, MessageValues } from './i18n';

export type Flash = { key: MessageKey; values?: MessageValues };

const flashCookie = createCookie('onward-flash', { httpOnly: true, sameSite: 'lax', path: '/', maxAge: 60 });

/** Goes somewhere else and says there, once, what was done. */
export async function redirectWithFlash(to: string, key: MessageKey, values?: MessageValues): Promise<Response> {
  return redirect(to, { headers: await flashHeaders(key, values) });
}

/** The header that makes the next page say what was done. */
export async function flashHeaders(key: MessageKey, values?: MessageValues): Promise<Headers> {
  return new Headers({ 'Set-Cookie': await flashCookie.serialize({ key, values } satisfies Flash) });
}

/** The message of the redirect that led here, and the header that takes it away. */
export async function takeFlash(
  request: Request,
): Promise<{ flash: Flash | undefined; headers: HeadersInit | undefined }> {
  const cookie = request.headers.get('cookie');
  if (!cookie?.includes('onward-flash=')) return { flash: undefined, headers: undefined };
  const flash = (await flashCookie.parse(cookie)) as Flash | null;
  return { flash: flash ?? undefined, headers: { 'Set-Cookie': await flashCookie.serialize('', { maxAge: 0 }) } };
}
