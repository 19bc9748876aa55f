import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { addDays, dayOf } from '../../../domain/days';
import { type Context, requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { titled } from '../../../lib/titles';
import { DecideForm } from '../../../lib/visitor-forms';
import { ACCESS_DAYS, endAccess, grantAccess, refuseAccess } from '../../../services/access-requests.server';
import { viewAccessRequests } from '../../../services/subscriber-views.server';
import { useWords } from '../../../ui/language';
import { DecidedRequests } from '../../../ui/notices/decided-requests';
import { PendingRequest } from '../../../ui/notices/pending-request';
import { Empty, PageHead, Section } from '../../../ui/page';
import { useOrganisation } from '../../../ui/shell';

export const meta: MetaFunction = titled('notices.requests.title');

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const now = ctx.now();
  return {
    ...(await viewAccessRequests(ctx.db.read, ctx.organisation, now)),
    visibility: ctx.organisation.visibility,
    expiresOn: addDays(dayOf(now), ACCESS_DAYS),
    days: ACCESS_DAYS,
  };
}

/** `decision`: `grant` or `refuse` a waiting request, or `end` the access of a granted one. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const form = await args.request.formData();
  if (form.get('decision') === 'end') return end(ctx, String(form.get('request') ?? ''));
  const submission = parseForm(form, DecideForm);
  const request = String(form.get('request') ?? '');
  if (submission.status !== 'success') return data({ request, reply: submission.reply() }, { status: 400 });
  const { decision, expiresOn, tell } = submission.value;
  const today = dayOf(ctx.now());
  const until = expiresOn ?? addDays(today, ACCESS_DAYS);
  if (decision === 'grant' && until <= today)
    return data({ request, reply: submission.reply({ fieldErrors: { expiresOn: ['day-past'] } }) }, { status: 400 });
  const outcome =
    decision === 'grant'
      ? await grantAccess(ctx, request, `${until}T23:59:59.999Z`)
      : await refuseAccess(ctx, request, tell === 'on');
  if (outcome === 'not-found') throw data(null, { status: 404 });
  if (outcome === 'already-decided') return redirectWithFlash(pageOf(ctx), 'notices.requests.already-decided');
  return redirectWithFlash(pageOf(ctx), decision === 'grant' ? 'notices.requests.granted' : 'notices.requests.refused');
}

const pageOf = (ctx: Context) => `/app/${ctx.organisation.slug}/publication/requests`;

async function end(ctx: Context, id: string) {
  if ((await endAccess(ctx, id)) === 'not-found') throw data(null, { status: 404 });
  return redirectWithFlash(pageOf(ctx), 'notices.requests.ended');
}

export default function Requests() {
  const { t, word } = useWords();
  const { base } = useOrganisation();
  const { pending, decided, visibility, expiresOn, days } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isOnRequest = visibility === 'on-request';
  if (pending.length + decided.length === 0)
    return (
      <>
        <PageHead title={t('notices.requests.title')} />
        <Empty
          title={t('notices.requests.empty.title')}
          actions={
            !isOnRequest && (
              <Link className="button" to={`${base}/settings`}>
                {t('notices.requests.empty.settings')}
              </Link>
            )
          }
        >
          <p>{t('notices.requests.empty.text')}</p>
          {!isOnRequest && (
            <p>{t('notices.requests.empty.other', { visibility: word('visibility', visibility).toLowerCase() })}</p>
          )}
        </Empty>
      </>
    );
  return (
    <>
      <PageHead title={t('notices.requests.title')} />
      <Section title={t('notices.requests.pending')}>
        {pending.length === 0 && <p className="none">{t('notices.requests.pending.none')}</p>}
        {pending.length > 0 && <p className="quiet">{t('notices.requests.unverified')}</p>}
        {pending.map((request) => (
          <PendingRequest
            key={request.id}
            request={request}
            expiresOn={expiresOn}
            days={days}
            lastResult={answer && 'reply' in answer && answer.request === request.id ? answer.reply : undefined}
          />
        ))}
      </Section>
      {decided.length > 0 && (
        <Section title={t('notices.requests.decided')}>
          <DecidedRequests requests={decided} />
        </Section>
      )}
    </>
  );
}
