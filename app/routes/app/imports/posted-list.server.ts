import { MAX_LIST_BYTES } from '../../../lib/documents/read-document.server';
import { FORM_OVERHEAD, fileOf, readPostedForm } from '../../../lib/posted-form.server';

export type PostedList =
  /** `html` is what the clipboard held beside the pasted text: the table with its structure. */
  | { outcome: 'posted'; fileName: string; mediaType: string; bytes: Uint8Array; pasted: string; html: string }
  | { outcome: 'too-large' | 'nothing' | 'both' | 'unreadable'; pasted: string; html: string };

/** The list a form posts, as a file or as pasted text. */
export async function readPostedList(request: Request): Promise<PostedList> {
  const form = await readPostedForm(request, MAX_LIST_BYTES + FORM_OVERHEAD);
  if (typeof form === 'string') return { outcome: form, pasted: '', html: '' };
  const textOf = (name: string) => {
    const value = form.get(name);
    return typeof value === 'string' ? value : '';
  };
  const pasted = textOf('text');
  const html = pasted.trim() === '' ? '' : textOf('html');
  const file = fileOf(form, 'file');
  if (file && pasted.trim() !== '') return { outcome: 'both', pasted, html };
  if (file)
    return {
      outcome: 'posted',
      fileName: file.name,
      mediaType: file.type,
      bytes: new Uint8Array(await file.arrayBuffer()),
      pasted: '',
      html: '',
    };
  if (pasted.trim() === '') return { outcome: 'nothing', pasted, html };
  const bytes = new TextEncoder().encode(pasted);
  return { outcome: 'posted', fileName: '', mediaType: 'text/plain', bytes, pasted, html };
}
