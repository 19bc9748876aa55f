import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { frameOf, NOT_KEPT, requireOrganisation } from '../../lib/visitor-context.server';
import { unsubscribe } from '../../services/subscriptions.server';
import styles from '../../styles/visitor.css?url';
import { useReaderWords } from '../../ui/language';
import { VisitorPage, visitorMeta } from '../../ui/visitor-page';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta = visitorMeta('notices.unsubscribe.title');
export const headers = () => NOT_KEPT;

export async function loader(args: LoaderFunctionArgs) {
  return frameOf(await requireOrganisation(args, 'invited'));
}

/** The button of the page, and the one click of a mail program (RFC 8058): the token in the address says who leaves. */
export async function action(args: ActionFunctionArgs) {
  const { app, organisation } = await requireOrganisation(args, 'invited');
  const token = new URL(args.request.url).searchParams.get('token') ?? '';
  const outcome = await unsubscribe(app, organisation, token);
  return data({ outcome }, { status: outcome === 'unsubscribed' ? 200 : 400 });
}

export default function Unsubscribe() {
  const { t } = useReaderWords();
  const frame = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name } = frame.organisation;
  if (answer)
    return (
      <VisitorPage
        frame={frame}
        title={t(
          answer.outcome === 'unsubscribed' ? 'notices.unsubscribe.done.title' : 'notices.unsubscribe.unknown.title',
        )}
      >
        <p role="status">
          {t(answer.outcome === 'unsubscribed' ? 'notices.unsubscribe.done.text' : 'notices.unsubscribe.unknown.text', {
            organisation: name,
          })}
        </p>
      </VisitorPage>
    );
  return (
    <VisitorPage frame={frame} title={t('notices.unsubscribe.title')}>
      <p>{t('notices.unsubscribe.text', { organisation: name })}</p>
      <form method="post">
        <button type="submit">{t('notices.unsubscribe.act')}</button>
      </form>
    </VisitorPage>
  );
}
