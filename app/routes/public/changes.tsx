import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { publicWords } from '../../lib/published-words';
import { loadBetween, loadPublishedChanges, loadRevisionNumbers } from '../../services/published-list.server';
import { ChangeList } from '../../ui/public/change-list';
import { CompareForm, SubscribeForm } from '../../ui/public/list-parts';
import { publicMeta } from '../../ui/public/public-meta';
import { addressesOf, PublicPage } from '../../ui/public/public-page';
import { usePublicWords } from '../../ui/public/public-words';
import { requireAdmitted } from './reader.server';

export async function loader(args: LoaderFunctionArgs) {
  const { organisation, publisher, access, language, headers, place, kept, url } = await requireAdmitted(args);
  const { db } = args.context.app;
  const revisions = (await loadPublishedChanges(db, organisation)).map(
    ({ number, announcedOn, inForceOn, note, language: written, changes }) => ({
      number,
      announcedOn,
      inForceOn,
      note,
      written,
      changes,
    }),
  );
  const numbers = await loadRevisionNumbers(db, organisation);
  const between = await loadBetween(db, organisation, url.searchParams.get('from'), url.searchParams.get('to'));
  return data({ publisher, access, language, place, kept, revisions, numbers, between }, { headers });
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;
export const meta: MetaFunction<typeof loader> = ({ data: shown }) =>
  publicMeta(shown, shown && publicWords(shown.language).t('public-list.changes'));

export default function ChangesPage() {
  const { publisher, place, kept, revisions, numbers, between } = useLoaderData<typeof loader>();
  const { t, longDay } = usePublicWords();
  const address = addressesOf(publisher.slug, kept, place.inPath);
  return (
    <PublicPage
      publisher={publisher}
      home={address('')}
      inLanguage={(lang) => address('/changes', { lang, from: between?.from.toString(), to: between?.to.toString() })}
    >
      <div className="head">
        <div>
          <h1>{t('public-list.changes.title', { organisation: publisher.name })}</h1>
          <p>
            <a href={address('')}>{t('public-list.revision.to-current')}</a> ·{' '}
            <a href={address('/changes.atom')} type="application/atom+xml">
              {t('public-list.file.atom')}
            </a>
          </p>
          {revisions.length === 0 && <p>{t('public-list.changes.none')}</p>}
        </div>
        <SubscribeForm address={address} />
      </div>
      {numbers.length > 1 && <CompareForm numbers={numbers} between={between} address={address} kept={kept} />}
      {between && (
        <section aria-labelledby="between">
          <h2 id="between">{t('public-list.compare.title', { from: between.from, to: between.to })}</h2>
          {between.changes.length === 0 ? (
            <p>{t('public-list.compare.same')}</p>
          ) : (
            <ChangeList changes={between.changes} />
          )}
          <p>
            <a href={address('/changes')}>{t('public-list.compare.all')}</a>
          </p>
        </section>
      )}
      {(between ? [] : revisions).map((revision) => (
        <section key={revision.number} aria-labelledby={`revision-${revision.number}`}>
          <h2 id={`revision-${revision.number}`}>
            <a href={address(`/revisions/${revision.number}`)}>
              {t('public-list.revision', { number: revision.number })}
            </a>
          </h2>
          <p className="quiet">
            {t('public-list.changes.dates', {
              announced: longDay(revision.announcedOn),
              inForce: longDay(revision.inForceOn),
            })}
          </p>
          {revision.note && (
            <p className="revision-note" lang={revision.written}>
              {revision.note}
            </p>
          )}
          {revision.number === 1 ? (
            <p>{t('public-list.changes.first', { count: revision.changes.length })}</p>
          ) : (
            <ChangeList changes={revision.changes} />
          )}
        </section>
      ))}
    </PublicPage>
  );
}
