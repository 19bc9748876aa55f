import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { frameOf, NOT_KEPT, requireOrganisation } from '../../lib/visitor-context.server';
import { CONFIRM_WITHIN_DAYS } from '../../services/subscription-mails.server';
import { confirmSubscription } from '../../services/subscriptions.server';
import styles from '../../styles/visitor.css?url';
import { useReaderWords } from '../../ui/language';
import { VisitorPage, visitorMeta } from '../../ui/visitor-page';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta = visitorMeta('notices.confirm.title');
export const headers = () => NOT_KEPT;

/** Shows a button and changes nothing: programs that scan mails follow links, but press no buttons. */
export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireOrganisation(args, 'invited');
  return { ...frameOf(visitor), days: CONFIRM_WITHIN_DAYS };
}

export async function action(args: ActionFunctionArgs) {
  const { app, organisation } = await requireOrganisation(args, 'invited');
  const token = new URL(args.request.url).searchParams.get('token') ?? '';
  const outcome = await confirmSubscription(app, organisation, token);
  return data({ outcome }, { status: outcome === 'confirmed' ? 200 : 410 });
}

export default function Confirm() {
  const { t } = useReaderWords();
  const frame = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { name, slug, visibility } = frame.organisation;
  if (answer?.outcome === 'confirmed')
    return (
      <VisitorPage frame={frame} title={t('notices.confirm.done.title')}>
        <p role="status">{t('notices.confirm.done.text', { organisation: name })}</p>
      </VisitorPage>
    );
  if (answer)
    return (
      <VisitorPage frame={frame} title={t('notices.confirm.lapsed.title')}>
        <p role="status">{t('notices.confirm.lapsed.text', { days: frame.days })}</p>
        {visibility !== 'private' && (
          <p>
            <a href={`/${slug}/subprocessors/subscribe?lang=${frame.language}`}>{t('notices.confirm.again')}</a>
          </p>
        )}
      </VisitorPage>
    );
  return (
    <VisitorPage frame={frame} title={t('notices.confirm.title')}>
      <p>{t('notices.confirm.text', { organisation: name })}</p>
      <form method="post">
        <button type="submit">{t('notices.confirm.act')}</button>
      </form>
    </VisitorPage>
  );
}
