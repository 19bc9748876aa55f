/** Room for the boundaries and the other fields of a form that brings a file. */
export const FORM_OVERHEAD = 64 * 1024;
/** What is read and thrown away of a form that is too large, so that the browser gets an answer and not a broken connection. */
const MOST_DRAINED = 100 * 1024 * 1024;

/**
 * The form a request posts. Counts bytes as they arrive and keeps none beyond the limit, whatever the request says its
 * length is.
 */
export async function readPostedForm(
  request: Request,
  maxBytes: number,
): Promise<FormData | 'too-large' | 'unreadable'> {
  const body = await readAtMost(request, maxBytes);
  if (!body) return 'too-large';
  const type = request.headers.get('content-type') ?? '';
  if (!/^(multipart\/form-data|application\/x-www-form-urlencoded)/i.test(type)) return 'unreadable';
  try {
    return await new Response(body as BodyInit, { headers: { 'Content-Type': type } }).formData();
  } catch {
    return 'unreadable';
  }
}

/** A file of a form; undefined where none was chosen, which browsers post as a nameless empty one. */
export function fileOf(form: FormData, name: string): File | undefined {
  const file = form.get(name);
  return file !== null && typeof file !== 'string' && (file.size > 0 || file.name !== '') ? file : undefined;
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
