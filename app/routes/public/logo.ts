import type { LoaderFunctionArgs } from '@remix-run/node';
import { findLogo } from '../../services/logos.server';

/** An organisation's logo. Its address names its content, so that it never has to be asked for again. */
export async function loader({ params, context }: LoaderFunctionArgs) {
  const found = await findLogo(context.app.db.read, params.org ?? '', params.file ?? '');
  if (!found) throw new Response('Not found', { status: 404 });
  return new Response(new Uint8Array(found.bytes), {
    headers: { 'Content-Type': `image/${found.type}`, 'Cache-Control': 'public, max-age=31536000, immutable' },
  });
}
