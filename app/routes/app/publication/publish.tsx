import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { PublicationForm } from '../../../lib/publication-form';
import { statedReplacements } from '../../../lib/replacement-form';
import { titled } from '../../../lib/titles';
import { loadAssessed } from '../../../services/assessed.server';
import { listTold } from '../../../services/notices.server';
import { draftRevision, publishRevision } from '../../../services/publication.server';
import { schedulePublication } from '../../../services/scheduled-publications.server';
import { Findings } from '../../../ui/findings';
import { useWords } from '../../../ui/language';
import { Empty, Note, PageHead, Section } from '../../../ui/page';
import { ChangeList } from '../../../ui/public/change-list';
import { NoticePlan } from '../../../ui/publication/notice-plan';
import { PublishForm } from '../../../ui/publication/publish-form';
import { Recipients, TouchedCommitments } from '../../../ui/publication/publish-parts';
import { Replacements } from '../../../ui/publication/replacements';
import { WithheldEntries } from '../../../ui/publication/withheld';
import { useOrganisation } from '../../../ui/shell-organisation';

export const meta: MetaFunction = titled('publication.prepare');

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const { app, db, organisation, now } = ctx;
  const today = dayOf(now());
  const stated = statedReplacements(new URL(args.request.url).searchParams);
  const draft = await draftRevision(db.read, organisation, today, stated);
  const assessed = await loadAssessed(ctx, today);
  const published = new Set(draft.entries.map(({ id }) => id));
  const names = new Map(
    draft.register.engagements.map(({ id, vendor, service }) => [id, { vendor: vendor.name, service }]),
  );
  return {
    number: (draft.latest?.number ?? 0) + 1,
    today,
    announced:
      draft.latest && draft.latest.inForceOn > today
        ? { number: draft.latest.number, inForceOn: draft.latest.inForceOn }
        : undefined,
    plan: draft.plan,
    basis: draft.basis,
    withheld: draft.withheld,
    findings: assessed.findings
      .filter(({ engagementId }) => engagementId !== undefined && published.has(engagementId))
      .map((finding) => ({ ...finding, ...names.get(finding.engagementId ?? '') })),
    vendorOf: Object.fromEntries(draft.entries.map(({ id, vendor }) => [id, vendor])),
    customers: draft.customers,
    recipients: await listTold(db.read, organisation.id, draft.plan.notices),
    mailWaits: !app.outbox.configured,
    isPrivate: organisation.visibility === 'private',
    noticeDays: organisation.noticeDays,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const { organisation } = ctx;
  const form = await args.request.formData();
  const submission = parseForm(form, PublicationForm);
  if (submission.status !== 'success')
    return data({ reply: submission.reply(), isChanged: false, early: undefined }, { status: 400 });
  const { inForceOn, note, early, urgency, publishAt } = submission.value;
  const today = dayOf(ctx.now());
  const replacements = statedReplacements(form);
  const { plan } = await draftRevision(ctx.db.read, organisation, today, replacements);
  const wrong = (code: string) => submission.reply({ fieldErrors: { inForceOn: [code] } });
  const isBeforeAnnounced = plan.notBefore !== undefined && inForceOn < plan.notBefore;
  if (inForceOn >= today && inForceOn < plan.proposedInForceOn && !isBeforeAnnounced && !early)
    return data({ reply: wrong('early-notice'), isChanged: false, early: inForceOn }, { status: 400 });
  const asked = {
    inForceOn,
    note,
    urgency: early ? urgency : undefined,
    replacements,
    expected: String(form.get('expected') ?? ''),
  };
  const to = `/app/${organisation.slug}/publication`;
  if (publishAt) {
    const scheduled = await schedulePublication(ctx, { ...asked, publishAt: `${publishAt}:00.000Z` });
    if (scheduled.outcome === 'scheduled') return redirectWithFlash(to, 'publication.scheduled.done');
    if (scheduled.outcome === 'changed-since-preview')
      return data({ reply: submission.reply(), isChanged: true, early: undefined }, { status: 409 });
    const fieldErrors: Record<string, string[]> =
      scheduled.outcome === 'before-announced-day' || scheduled.outcome === 'after-in-force'
        ? { inForceOn: [scheduled.outcome] }
        : { publishAt: [scheduled.outcome] };
    return data({ reply: submission.reply({ fieldErrors }), isChanged: false, early: undefined }, { status: 400 });
  }
  const published = await publishRevision(ctx, asked);
  switch (published.outcome) {
    case 'published':
      return redirectWithFlash(`${to}/revisions/${published.revision.number}`, 'publication.published', {
        number: published.revision.number,
        told: published.told,
        messages: published.messages,
      });
    case 'published-already':
      return redirectWithFlash(`${to}/revisions/${published.revision.number}`, 'publication.published-already', {
        number: published.revision.number,
      });
    case 'nothing-to-publish':
    case 'taken-already':
      return redirectWithFlash(to, 'publication.difference.none');
    case 'before-announced-day':
      return data({ reply: wrong('before-announced-day'), isChanged: false, early: undefined }, { status: 400 });
    case 'in-force-before-today':
      return data({ reply: wrong('in-force-before-today'), isChanged: false, early: undefined }, { status: 400 });
    case 'changed-since-preview':
      return data({ reply: submission.reply(), isChanged: true, early: undefined }, { status: 409 });
  }
}

export default function Publish() {
  const {
    number,
    today,
    announced,
    plan,
    basis,
    withheld,
    findings,
    vendorOf,
    customers,
    recipients,
    mailWaits,
    isPrivate,
    noticeDays,
  } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { base, slug } = useOrganisation();
  const crumbs = [{ to: `${base}/publication`, label: t('publication.title') }];
  if (plan.isEmpty)
    return (
      <>
        <PageHead crumbs={crumbs} title={t('publication.prepare')} />
        <Empty title={t('publication.publish.nothing')}>
          <p>{t(plan.isFirst ? 'publication.publish.nothing-yet' : 'publication.publish.nothing-text')}</p>
        </Empty>
        <WithheldEntries withheld={withheld} />
      </>
    );
  return (
    <>
      <PageHead crumbs={crumbs} title={t('publication.publish.title', { number })} />
      {answer?.isChanged && <Note tone="attention">{t('publication.publish.changed')}</Note>}
      {plan.isFirst && <Note>{t('publication.publish.first')}</Note>}
      {isPrivate && <Note tone="attention">{t('publication.publish.private')}</Note>}
      <div className="columns">
        <div>
          <Section title={t('publication.publish.changes')}>
            {plan.changes.length === 0 && <p>{t('publication.publish.none-engaged')}</p>}
            <ChangeList changes={plan.changes} />
          </Section>
          <Replacements changes={plan.changes} />
          <WithheldEntries withheld={withheld} />
        </div>
        <div>
          <PublishForm
            key={basis}
            plan={plan}
            basis={basis}
            today={today}
            noticeDays={noticeDays}
            early={answer?.early}
            announced={announced}
            openCount={findings.length}
            reply={answer?.reply}
          />
          <NoticePlan plan={plan} customers={customers} />
          <TouchedCommitments touched={plan.touchedCommitments} vendorOf={vendorOf} />
          <Recipients recipients={recipients} mailWaits={mailWaits} />
        </div>
      </div>
      {findings.length > 0 && (
        <Section id="open" title={t('publication.publish.findings')}>
          <p>{t('publication.publish.findings-text')}</p>
          <Findings findings={findings} organisation={slug} limit={8} />
        </Section>
      )}
    </>
  );
}
