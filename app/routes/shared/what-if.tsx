import { data, type HeadersFunction, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useLoaderData } from '@remix-run/react';
import { LANGUAGES } from '../../domain/words';
import { languageOf } from '../../lib/context.server';
import { translator } from '../../lib/i18n';
import { NOT_KEPT } from '../../lib/visitor-context.server';
import { openSharedWhatIf } from '../../services/what-if-shared.server';
import { useWords } from '../../ui/language';
import { Note, PageHead } from '../../ui/page';
import { Question } from '../../ui/what-if/question';
import { Result } from '../../ui/what-if/result';

/** What a secret address opens: the answer of one kept what-if, worked out now. 404 for any other token. */
export async function loader({ request, context, params }: LoaderFunctionArgs) {
  const { app } = context;
  const opened = await openSharedWhatIf(app.db, params.token ?? '');
  if (!opened) throw new Response('Not found', { status: 404 });
  const { organisation, ...shared } = opened;
  const asked = new Request(request.url, {
    headers: { 'accept-language': request.headers.get('accept-language') ?? '' },
  });
  const language = languageOf(asked, null, organisation.language);
  const title = `${shared.name} · ${organisation.name}`;
  return data(
    { ...shared, organisation: organisation.name, language, title, at: app.now() },
    { headers: { ...NOT_KEPT, 'X-Robots-Tag': 'noindex' } },
  );
}

export const headers: HeadersFunction = ({ loaderHeaders }) => loaderHeaders;

export const meta: MetaFunction<typeof loader> = ({ data: loaded }) => [
  { title: loaded?.title ?? translator('en')('what-if.title') },
  { name: 'robots', content: 'noindex' },
];

export default function Page() {
  const { name, notes, organisation, view, customers, at } = useLoaderData<typeof loader>();
  const { t, instant } = useWords();
  return (
    <main id="content">
      <PageHead title={name} actions={<Languages />}>
        <Question scenario={view.scenario} names={view.names} />
        {notes && <p className="pre-line">{notes}</p>}
      </PageHead>
      <Note>
        <p>
          <strong>{t('what-if.public.confidential', { organisation })}</strong>
        </p>
        <p>{t('what-if.public.as-of', { at: instant(at) })}</p>
      </Note>
      <Result view={view} customers={customers} />
    </main>
  );
}

function Languages() {
  const { t, language } = useWords();
  return (
    <nav className="languages" aria-label={t('what-if.public.language')}>
      {LANGUAGES.map((code) => (
        <a key={code} href={`?lang=${code}`} hrefLang={code} aria-current={code === language ? 'true' : undefined}>
          {code.toUpperCase()}
        </a>
      ))}
    </nav>
  );
}
