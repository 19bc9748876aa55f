import { data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import {
  isRouteErrorResponse,
  Links,
  Meta,
  Outlet,
  Scripts,
  ScrollRestoration,
  useLoaderData,
  useMatches,
  useRouteError,
  useRouteLoaderData,
} from '@remix-run/react';
import type { ReactNode } from 'react';
import { dayOf } from './domain/days';
import type { PublicLanguage } from './domain/words';
import { findPerson, languageOf, readerLanguageOf } from './lib/context.server';
import { takeFlash } from './lib/flash.server';
import { translator } from './lib/i18n';
import { isPublicListPath } from './lib/public-path';
import { FlashMessage } from './ui/flash';
import { LanguageProvider } from './ui/language';
import { useNonce } from './ui/nonce';

export const links: LinksFunction = () => [{ rel: 'icon', href: '/favicon.svg', type: 'image/svg+xml' }];

export async function loader({ request, context }: LoaderFunctionArgs) {
  const today = dayOf(context.app.now());
  // Published pages read no cookie: what they show must not depend on who looks.
  if (isPublicListPath(new URL(request.url).pathname)) {
    return data({
      language: readerLanguageOf(request, 'en'),
      today,
      person: null,
      flash: undefined,
      mailWaits: false,
    });
  }
  const person = await findPerson(request, context);
  const { flash, headers } = await takeFlash(request);
  return data(
    {
      language: languageOf(request, person),
      today,
      person: person ? { email: person.email, name: person.name } : null,
      flash,
      mailWaits: !context.app.outbox.configured,
    },
    { headers },
  );
}

/** A page says with `handle = { scripts: false }` that it runs none, and with `language` which one it is in. */
export type RouteHandle = { scripts?: boolean };

export function Layout({ children }: { children: ReactNode }) {
  const nonce = useNonce();
  const shared = useRouteLoaderData<typeof loader>('root');
  const matches = useMatches();
  const scripts = !matches.some((match) => (match.handle as RouteHandle | undefined)?.scripts === false);
  const ofPage = matches
    .map((match) => match.data as { language?: PublicLanguage } | undefined)
    .findLast((d) => d?.language);
  const language = ofPage?.language ?? shared?.language ?? 'en';
  return (
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <Meta />
        <Links />
      </head>
      <body>
        <LanguageProvider language={language} today={shared?.today ?? '1970-01-01'}>
          {shared?.flash && <FlashMessage flash={shared.flash} />}
          {children}
        </LanguageProvider>
        {scripts && <ScrollRestoration nonce={nonce} />}
        {scripts && <Scripts nonce={nonce} />}
      </body>
    </html>
  );
}

export default function App() {
  useLoaderData<typeof loader>();
  return <Outlet />;
}

export function ErrorBoundary() {
  const error = useRouteError();
  const shared = useRouteLoaderData<typeof loader>('root');
  const t = translator(shared?.language ?? 'en');
  const status = isRouteErrorResponse(error) ? error.status : 500;
  const kind = status === 404 ? 'not-found' : status === 403 ? 'forbidden' : 'failed';
  return (
    <main className="alone">
      <title>{`${t(`common.${kind}.title`)} · Onward`}</title>
      <h1>{t(`common.${kind}.title`)}</h1>
      <p>{t(`common.${kind}.text`)}</p>
      <p>
        <a href="/app">{t('common.back-to-start')}</a>
      </p>
    </main>
  );
}
