import { data } from '@remix-run/node';
import type { Context } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import type { MessageKey } from '../../../lib/i18n';
import { may } from '../../../lib/permissions';
import { KeepForm } from '../../../lib/what-if-forms';
import {
  archiveScenario,
  type KeptScenario,
  restoreScenario,
  reviseScenario,
  saveScenario,
} from '../../../services/scenarios.server';
import {
  createSecretAddress,
  listSecretAddresses,
  revokeSecretAddress,
} from '../../../services/secret-addresses.server';
import type { AskedScenario } from './asked-scenario.server';

/** What the buttons of a what-if do, by the `intent` they post. */
export async function actOnScenario(ctx: Context, asked: AskedScenario, form: FormData) {
  const intent = String(form.get('intent'));
  const { kept } = asked;
  if (intent === 'save' || intent === 'change' || intent === 'revise') return keep(ctx, asked, intent, form);
  if (kept && (intent === 'archive' || intent === 'restore')) return move(ctx, kept, intent);
  if (kept && (intent === 'share' || intent === 'revoke')) {
    if (!may(ctx.role, 'publish')) throw new Response('Forbidden', { status: 403 });
    return intent === 'share' ? share(ctx, kept) : revoke(ctx, kept, String(form.get('address')));
  }
  throw new Response('Bad request', { status: 400 });
}

const pageOf = (ctx: Context, id: string) => `/app/${ctx.organisation.slug}/what-if/${id}`;

async function keep(
  ctx: Context,
  { scenario, kept, of }: AskedScenario,
  intent: 'save' | 'change' | 'revise',
  form: FormData,
) {
  const submission = parseForm(form, KeepForm);
  if (submission.status !== 'success') return data({ reply: submission.reply() }, { status: 400 });
  const { name, notes } = submission.value;
  if (intent === 'save') {
    const { id } = await saveScenario(ctx, { name, notes }, scenario);
    return redirectWithFlash(pageOf(ctx, id), 'what-if.flash.saved', { name });
  }
  const id = intent === 'change' ? of?.id : kept?.id;
  if (!id) throw new Response('Bad request', { status: 400 });
  const change = intent === 'revise' ? { notes } : { scenario, ...(notes !== undefined && { notes }) };
  const outcome = await reviseScenario(ctx, id, { name, ...change });
  return redirectWithFlash(pageOf(ctx, id), outcome === 'done' ? 'what-if.flash.revised' : 'what-if.flash.unchanged', {
    name,
  });
}

async function move(ctx: Context, { id, name }: KeptScenario, intent: 'archive' | 'restore') {
  await (intent === 'archive' ? archiveScenario(ctx, id) : restoreScenario(ctx, id));
  const key: MessageKey = intent === 'archive' ? 'what-if.flash.archived' : 'what-if.flash.restored';
  return redirectWithFlash(pageOf(ctx, id), key, { name });
}

/** Answers with the address itself, which is shown this once: a redirect would have to write it down somewhere. */
async function share(ctx: Context, { id, isArchived }: KeptScenario) {
  if (isArchived) throw new Response('Bad request', { status: 400 });
  const { token } = await createSecretAddress(ctx, 'scenario', id);
  return data({ made: `${ctx.app.config.baseUrl}/what-if/${token}` });
}

async function revoke(ctx: Context, { id }: KeptScenario, addressId: string) {
  const addresses = await listSecretAddresses(ctx.db.read, ctx.organisation.id, 'scenario');
  if (!addresses.some((one) => one.id === addressId && one.subjectId === id))
    throw new Response('Not found', { status: 404 });
  await revokeSecretAddress(ctx, addressId);
  return redirectWithFlash(pageOf(ctx, id), 'what-if.flash.revoked');
}
