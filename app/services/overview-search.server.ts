import { dayOf } from '../domain/days';
import { destinationKey } from '../domain/transfers';
import type { Context } from '../lib/context.server';
import { countryName, isMessageKey, type Translate } from '../lib/i18n';
import { may, type Permission } from '../lib/permissions';
import { loadAssessed } from './assessed.server';

/** One thing the search finds; `download` says that its address answers with a file. */
export type SearchResult = {
  kind: 'vendor' | 'engagement' | 'transfer' | 'page' | 'action';
  to: string;
  label: string;
  detail?: string;
  download?: boolean;
};

/** No more than this is answered. */
export const SEARCH_LIMIT = 20;

/**
 * What matches every word of `q` in one register, best first: a label that begins with it, then one in which a word
 * begins with it, then the rest. Accents and case do not matter. Without `q`, the pages and actions.
 */
export async function searchRegister(ctx: Context, q: string): Promise<SearchResult[]> {
  const asked = fold(q).split(/\s+/).filter(Boolean);
  const places = listPlaces(ctx);
  if (asked.length === 0) return places.slice(0, SEARCH_LIMIT);
  return [...(await listRecords(ctx)), ...places]
    .map((result) => ({ result, rank: rankOf(result, asked) }))
    .filter(({ rank }) => rank > 0)
    .toSorted((one, other) => other.rank - one.rank)
    .slice(0, SEARCH_LIMIT)
    .map(({ result }) => result);
}

const fold = (text: string) => text.normalize('NFD').replace(/\p{M}/gu, '').toLowerCase().trim();

function rankOf({ label, detail = '' }: SearchResult, asked: readonly string[]): number {
  const name = fold(label);
  const all = `${name} ${fold(detail)}`;
  if (!asked.every((word) => all.includes(word))) return 0;
  const whole = asked.join(' ');
  if (name === whole) return 5;
  if (name.startsWith(whole)) return 4;
  const words = name.split(/[^\p{L}\p{N}]+/u);
  if (asked.every((word) => words.some((one) => one.startsWith(word)))) return 3;
  return asked.every((word) => name.includes(word)) ? 2 : 1;
}

async function listRecords(ctx: Context): Promise<SearchResult[]> {
  const { organisation, now, language, t } = ctx;
  const base = `/app/${organisation.slug}`;
  const { register, engagements } = await loadAssessed(ctx, dayOf(now()));
  return [
    ...register.vendors.map(
      ({ id, name, contractingEntity }): SearchResult => ({
        kind: 'vendor',
        to: `${base}/register/vendors/${id}`,
        label: name,
        detail: contractingEntity,
      }),
    ),
    ...register.engagements.map(
      ({ id, service, vendor }): SearchResult => ({
        kind: 'engagement',
        to: `${base}/register/engagements/${id}`,
        label: service,
        detail: vendor.name,
      }),
    ),
    ...engagements.flatMap(({ engagement, destinations }) =>
      destinations.filter(leaves).map(
        (transfer): SearchResult => ({
          kind: 'transfer',
          to: `${base}/transfers/${encodeURIComponent(transfer.key)}`,
          label: `${engagement.vendor.name} → ${placeName(destinationKey(transfer.destination), language, t)}`,
          detail: engagement.service,
        }),
      ),
    ),
  ];
}

const leaves = ({ coverage }: { coverage: string }) => coverage !== 'none-needed';

function placeName(key: string, language: Context['language'], t: Translate): string {
  const word = `words.destination.${key}`;
  return isMessageKey(word) ? t(word) : key.length === 2 ? countryName(key, language) : key;
}

function listPlaces({ organisation, role, t }: Context): SearchResult[] {
  const base = `/app/${organisation.slug}`;
  const page = (path: string, label: string): SearchResult => ({ kind: 'page', to: base + path, label });
  const action = (path: string, label: string, permission: Permission, download = false): SearchResult[] =>
    may(role, permission) ? [{ kind: 'action', to: base + path, label, download }] : [];
  return [
    page('', t('shell.place.overview')),
    page('/findings', t('shell.page.findings')),
    page('/calendar', t('calendar.title')),
    page('/compare', t('compare.title')),
    page('/register', t('shell.part.vendors')),
    page('/register/engagements', t('shell.part.engagements')),
    page('/imports', t('shell.part.imports')),
    page('/transfers', t('shell.place.transfers')),
    page('/what-if', t('what-if.title')),
    page('/publication', t('shell.page.list')),
    page('/publication/notices', t('shell.page.notices')),
    page('/publication/subscribers', t('shell.page.subscribers')),
    page('/publication/requests', t('shell.page.requests')),
    page('/settings', t('shell.place.settings')),
    page('/settings/members', t('shell.page.members')),
    page('/settings/history', t('shell.page.history')),
    ...action('/register/vendors/new', t('shell.action.new-vendor'), 'draft'),
    ...action('/register/engagements/new', t('shell.action.new-engagement'), 'draft'),
    ...action('/imports', t('shell.action.import'), 'draft'),
    ...action('/publication/publish', t('shell.action.publish'), 'publish'),
    ...action('/register/export.csv', t('shell.action.export-register'), 'read', true),
    ...action('/transfers/export.csv', t('shell.action.export-transfers'), 'read', true),
  ];
}
