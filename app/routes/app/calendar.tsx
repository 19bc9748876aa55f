import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { type Context, requireContext } from '../../lib/context.server';
import { redirectWithFlash } from '../../lib/flash.server';
import { isLanguage } from '../../lib/i18n';
import { pageOf } from '../../lib/list-view';
import { may } from '../../lib/permissions';
import { titled } from '../../lib/titles';
import { DUE_SHAPE, DUE_WITHIN, viewDueDates } from '../../services/due-dates-view.server';
import { createSecretAddress, listSecretAddresses, revokeSecretAddress } from '../../services/secret-addresses.server';
import { CalendarAddresses } from '../../ui/calendar/calendar-addresses';
import { DueDates } from '../../ui/calendar/due-dates';

export const meta: MetaFunction = titled('calendar.title');

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { lines, ...list } = await viewDueDates(ctx, args.request);
  const { rows, page, pages, total: found } = pageOf(lines, list.view);
  return {
    list: { ...list, shape: DUE_SHAPE, windows: DUE_WITHIN, rows, page, pages, found },
    me: ctx.person.id,
    addresses: await addressesOf(ctx),
  };
}

/** One's own; owners see, and can revoke, everybody's. */
async function addressesOf(ctx: Context) {
  const all = await listSecretAddresses(ctx.db.read, ctx.organisation.id, 'calendar');
  return may(ctx.role, 'manage') ? all : all.filter(({ createdBy }) => createdBy === ctx.person.id);
}

/** `intent`: `make` an address of one's own, or `revoke` one. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const form = await args.request.formData();
  const intent = form.get('intent');
  if (intent === 'make') return make(ctx, String(form.get('language')));
  if (intent === 'revoke') return revoke(ctx, String(form.get('address')));
  return data({ made: undefined }, { status: 400 });
}

/** Answers with the address itself, which is shown this once: a redirect would have to write it down somewhere. */
async function make(ctx: Context, language: string) {
  if (!isLanguage(language)) return data({ made: undefined }, { status: 400 });
  const { token } = await createSecretAddress(ctx, 'calendar');
  return data({ made: `${ctx.app.config.baseUrl}/calendar/${token}.ics?lang=${language}` });
}

async function revoke(ctx: Context, id: string) {
  const isTheirs = (await addressesOf(ctx)).some((address) => address.id === id);
  const outcome = isTheirs ? await revokeSecretAddress(ctx, id) : 'not-found';
  return redirectWithFlash(
    `/app/${ctx.organisation.slug}/calendar`,
    outcome === 'revoked' ? 'calendar.address.revoked' : 'calendar.address.gone',
  );
}

export default function Page() {
  const { list, me, addresses } = useLoaderData<typeof loader>();
  const made = useActionData<typeof action>()?.made;
  return (
    <>
      <DueDates {...list} />
      <CalendarAddresses addresses={addresses} me={me} made={made} />
    </>
  );
}
