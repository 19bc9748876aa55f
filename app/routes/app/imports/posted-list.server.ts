import { MAX_LIST_BYTES } from '../../../services/imports-reading.server';

/** Room for the boundaries and the other fields of the form. */
const FORM_OVERHEAD = 64 * 1024;
/** What is read and thrown away of a form that is too large, so that the browser gets an answer and not a broken connection. */
const MOST_DRAINED = 100 * 1024 * 1024;

export type PostedList =
  | { outcome: 'posted'; fileName: string; bytes: Uint8Array; pasted: string }
  | { outcome: 'too-large' | 'nothing' | 'both' | 'unreadable'; pasted: string };

/**
 * The list a form posts, as a file or as pasted text. Counts bytes as they arrive and keeps none beyond the limit,
 * whatever the request says its length is.
 */
export async function readPostedList(request: Request): Promise<PostedList> {
  const body = await readAtMost(request, MAX_LIST_BYTES + FORM_OVERHEAD);
  if (!body) return { outcome: 'too-large', pasted: '' };
  const form = await parseForm(request, body);
  if (!form) return { outcome: 'unreadable', pasted: '' };
  const text = form.get('text');
  const pasted = typeof text === 'string' ? text : '';
  const file = form.get('file');
  const isFile = file !== null && typeof file !== 'string' && (file.size > 0 || file.name !== '');
  if (isFile && pasted.trim() !== '') return { outcome: 'both', pasted };
  if (isFile)
    return { outcome: 'posted', fileName: file.name, bytes: new Uint8Array(await file.arrayBuffer()), pasted: '' };
  if (pasted.trim() === '') return { outcome: 'nothing', pasted };
  return { outcome: 'posted', fileName: '', bytes: new TextEncoder().encode(pasted), pasted };
}

async function readAtMost(request: Request, limit: number): Promise<Uint8Array | undefined> {
  const reader = request.body?.getReader();
  if (!reader) return new Uint8Array();
  const chunks: Uint8Array[] = [];
  let size = 0;
  for (;;) {
    const { done, value } = await reader.read();
    if (done) break;
    size += value.byteLength;
    if (size <= limit) chunks.push(value);
    else chunks.length = 0;
    if (size > MOST_DRAINED) {
      await reader.cancel();
      return undefined;
    }
  }
  return size > limit ? undefined : Buffer.concat(chunks);
}

async function parseForm(request: Request, body: Uint8Array): Promise<FormData | undefined> {
  const type = request.headers.get('content-type') ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return undefined;
  try {
    return await new Response(body as BodyInit, { headers: { 'Content-Type': type } }).formData();
  } catch {
    return undefined;
  }
}
