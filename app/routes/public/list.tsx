import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { isIsoDate } from '../../domain/days';
import { filterChoices, filterEntries, LIST_ORDERS, orderEntries } from '../../domain/publication-filter';
import type { PublicLanguage } from '../../domain/words';
import { countryName } from '../../lib/i18n';
import { pendingChanges } from '../../lib/pending-changes';
import { loadPublishedList } from '../../services/published-list.server';
import { EntriesTable } from '../../ui/public/entries-table';
import { AskForList, InForceLine, Introduction, NothingPublished, TextLanguage } from '../../ui/public/list-heads';
import { Coming, Files, FilterForm, History, SubscribeForm } from '../../ui/public/list-parts';
import { publicMeta } from '../../ui/public/public-meta';
import { addressesOf, PublicPage } from '../../ui/public/public-page';
import { usePublicWords } from '../../ui/public/public-words';
import { requireReader } from './reader.server';

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, publisher, access, url, language, headers, today, place, kept } = await requireReader(args);
  const asked = (name: string) => url.searchParams.get(name)?.trim().slice(0, 200) ?? '';
  const at = asked('at');
  const day = isIsoDate(at) ? at : today;
  const order = LIST_ORDERS.find((one) => one === asked('sort')) ?? 'name';
  const filter = {
    q: asked('q'),
    country: asked('country'),
    safeguard: asked('safeguard'),
    service: asked('service'),
    product: asked('product'),
    optional: asked('optional'),
    sort: order === 'name' ? '' : order,
    at: day === today ? '' : day,
  };
  const common = {
    publisher,
    access,
    language,
    place,
    kept,
    today,
    day,
    filter,
    isDayWrong: at !== '' && !isIsoDate(at),
  };
  if (access === 'ask') return data({ ...common, list: undefined }, { headers });
  const { inForce, coming, history } = await loadPublishedList(args.context.app.db, organisation, day);
  const entries = inForce?.entries ?? [];
  const list = {
    inForce: inForce && {
      number: inForce.number,
      inForceOn: inForce.inForceOn,
      language: inForce.language,
      contentHash: inForce.contentHash,
    },
    entries: orderEntries(filterEntries(entries, filter), order, (place) => orderingName(place, language)),
    total: entries.length,
    choices: filterChoices(entries),
    // What is announced today was not announced on a day that is over.
    coming: day < today ? [] : coming,
    history,
  };
  return data({ ...common, list }, { headers });
}

/** A country by the name it is looked for under; what stands instead of one comes after all countries. */
const orderingName = (place: string, language: PublicLanguage): string =>
  /^[A-Z]{2}$/.test(place) ? countryName(place, language) : `\uffff${place}`;

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data: shown }) => publicMeta(shown, shown?.filter.product);

export default function PublishedListPage() {
  const { publisher, access, place, kept, list, filter, day, today, isDayWrong } = useLoaderData<typeof loader>();
  const { t, longDay } = usePublicWords();
  const address = addressesOf(publisher.slug, kept, place.inPath);
  const frame = {
    publisher,
    home: address(''),
    inLanguage: (lang: string) => address('', { ...filter, lang }),
    ...(list?.inForce ? { skipTo: { id: 'list', label: t('public-list.skip') } } : {}),
  };
  if (!list)
    return (
      <PublicPage {...frame}>
        <AskForList publisher={publisher} address={address} />
      </PublicPage>
    );
  if (list.history.length === 0)
    return (
      <PublicPage {...frame}>
        <NothingPublished publisher={publisher} address={address} />
      </PublicPage>
    );
  const { inForce, entries, total, choices, coming, history } = list;
  const prevailing = publisher.prevailingLanguage ?? undefined;
  const when = day === today ? '' : day < today ? '.on' : '.announced';
  const listHeading = t(`public-list.in-force${when}`, { day: longDay(day) });
  return (
    <PublicPage {...frame}>
      <div className="head">
        <div>
          <Introduction publisher={publisher} isGranted={access === 'granted'} product={filter.product} />
          {filter.product && (
            <p className="granted">
              {t('public-list.for-product.note', { product: filter.product })}{' '}
              <a href={address('', { ...filter, product: '' })}>{t('public-list.for-product.all')}</a>
            </p>
          )}
          <InForceLine inForce={inForce} coming={coming} day={day} today={today} address={address} />
          {isDayWrong && <p role="status">{t('public-list.filter.day-invalid')}</p>}
          {inForce && <TextLanguage entries={entries} written={inForce.language} prevailing={prevailing} />}
        </div>
        <SubscribeForm address={address} />
      </div>
      <Coming coming={coming} address={address} mailbox={publisher.dpoEmail ?? publisher.contactEmail} />
      {inForce && (
        <section aria-labelledby="list">
          <div className="list-head">
            <h2 id="list" tabIndex={-1}>
              {listHeading} <span className="quiet">{t('public-list.rows', { count: total })}</span>
            </h2>
            <Files address={address} />
          </div>
          {total > 0 && (
            <FilterForm
              filter={filter}
              choices={choices}
              shown={entries.length}
              total={total}
              address={address}
              kept={kept}
            />
          )}
          {total === 0 && <p>{t('public-list.uses-none', { organisation: publisher.name })}</p>}
          {entries.length > 0 && (
            <EntriesTable
              entries={entries}
              organisation={publisher.name}
              written={inForce.language}
              pending={pendingChanges(coming)}
              mailbox={publisher.dpoEmail ?? publisher.contactEmail}
            />
          )}
        </section>
      )}
      <History history={history} address={address} />
    </PublicPage>
  );
}
