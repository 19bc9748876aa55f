/** What was asked worked, and these cookies go out with the answer; or it did not, and this is why. */
export type Answered<T, Refusal extends string> =
  | { ok: true; value: T; cookies: Headers }
  | { ok: false; refusal: Refusal };

type Called<T> = { headers: Headers; response: T };

/** Calls better-auth. Codes of its errors that people can cause become what they mean here; anything else is a bug and is thrown. */
export async function asked<T, Refusal extends string>(
  call: () => Promise<Called<T>>,
  refusals: Record<string, Refusal>,
): Promise<Answered<T, Refusal>> {
  try {
    const { headers, response } = await call();
    const cookies = new Headers();
    for (const cookie of headers.getSetCookie()) cookies.append('Set-Cookie', cookie);
    return { ok: true, value: response, cookies };
  } catch (error) {
    const refusal = refusals[refusalCode(error) ?? ''];
    if (refusal) return { ok: false, refusal };
    throw error;
  }
}

function refusalCode(error: unknown): string | undefined {
  const { body, status, headers } = error as { body?: { code?: string }; status?: string; headers?: Headers };
  if (body?.code) return body.code;
  // A link that does not hold is answered with a redirect that names the reason.
  const location = status === 'FOUND' ? new Headers(headers).get('location') : null;
  return location ? (new URL(location, 'http://onward.invalid').searchParams.get('error') ?? undefined) : undefined;
}
