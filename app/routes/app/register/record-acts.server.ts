import type { Context } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import type { MessageKey } from '../../../lib/i18n';
import type { RecordKind } from '../../../services/record-facts.server';
import { archiveRecord, confirmRecord, restoreRecord } from '../../../services/records.server';

/**
 * Confirms, archives or restores what a page of the register shows, as its buttons post it: `intent`, `kind`, `id` and,
 * to confirm, `field` (`*` for all). Answers 400 to what the page has no button for.
 */
export async function actOnRecord(
  ctx: Context,
  request: Request,
  kinds: readonly RecordKind[],
  back: string,
): Promise<Response> {
  const form = await request.formData();
  const intent = String(form.get('intent'));
  const kind = kinds.find((one) => one === form.get('kind'));
  const id = String(form.get('id') ?? '');
  const field = String(form.get('field') ?? '');
  if (!kind || (intent === 'confirm' && field === '')) throw new Response('Bad request', { status: 400 });
  const { outcome } = await act(ctx, intent, kind, id, field);
  if (outcome === 'not-found') throw new Response('Not found', { status: 404 });
  return redirectWithFlash(back, `register.flash.${intent}` as MessageKey);
}

function act(ctx: Context, intent: string, kind: RecordKind, id: string, field: string) {
  if (intent === 'confirm') return confirmRecord(ctx, kind, id, field === '*' ? undefined : [field]);
  if (intent === 'archive') return archiveRecord(ctx, kind, id);
  if (intent === 'restore') return restoreRecord(ctx, kind, id);
  throw new Response('Bad request', { status: 400 });
}
