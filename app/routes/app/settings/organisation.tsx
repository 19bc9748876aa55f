import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { may } from '../../../lib/permissions';
import { gatherCommitments, OrganisationForm } from '../../../lib/settings-forms';
import { titled } from '../../../lib/titles';
import { groupCountries } from '../../../services/countries.server';
import { listHistory } from '../../../services/history.server';
import { loadWorld } from '../../../services/law.server';
import { organisationFactsOf, reviseOrganisation } from '../../../services/organisations.server';
import { changedFields } from '../../../services/records.server';
import { History } from '../../../ui/history';
import { useWords } from '../../../ui/language';
import { PageHead, Section } from '../../../ui/page';
import { OrganisationConflict } from '../../../ui/settings/organisation-conflict';
import { OrganisationSettings } from '../../../ui/settings/organisation-form';
import { OrganisationSheet } from '../../../ui/settings/organisation-sheet';
import { readPostedSettings } from './posted-logo.server';

export const meta: MetaFunction = titled('settings.organisation.title');

/** After a refusal too: what the page shows may be what has changed meanwhile. */
export const shouldRevalidate = () => true;

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { organisation } = ctx;
  return {
    facts: organisationFactsOf(organisation),
    logo: organisation.logo,
    slug: organisation.slug,
    version: organisation.version,
    address: `${ctx.app.config.baseUrl}/${organisation.slug}/subprocessors`,
    mayManage: may(ctx.role, 'manage'),
    countries: groupCountries(await loadWorld(ctx, dayOf(ctx.now())), ctx.language),
    history: await listHistory(ctx.db.read, organisation.id, 'organisation', organisation.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'manage');
  const posted = await readPostedSettings(args.request, ctx.language);
  if (posted.outcome !== 'posted')
    return data({ reply: { status: 'error', error: { logo: [posted.wrong] } }, conflict: undefined }, { status: 400 });
  const { form, picture, wrong } = posted;
  const submission = parseForm(gatherCommitments(form), OrganisationForm);
  if (submission.status !== 'success' || wrong) {
    const reply = submission.reply(wrong ? { fieldErrors: { logo: [wrong] } } : {});
    return data({ reply, conflict: undefined }, { status: 400 });
  }
  const revised = await reviseOrganisation(ctx, Number(form.get('version')), submission.value, picture);
  if (revised.outcome === 'conflict') {
    const [now, typed] = changedFields(organisationFactsOf(revised.current), submission.value);
    const fields = [...new Set([...Object.keys(now), ...Object.keys(typed)])];
    return data(
      {
        // A browser keeps no file for a page that comes anew.
        reply: submission.reply(picture ? { fieldErrors: { logo: ['logo-again'] } } : {}),
        conflict: fields.map((field) => ({ field, now: now[field], typed: typed[field] })),
      },
      { status: 409 },
    );
  }
  const done = revised.outcome === 'revised' ? 'settings.organisation.saved' : 'settings.organisation.unchanged';
  return redirectWithFlash(`/app/${ctx.organisation.slug}/settings`, done);
}

export default function Organisation() {
  const { t } = useWords();
  const { facts, logo, slug, version, address, mayManage, countries, history } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t('settings.organisation.title')}>
        <p className="quiet">
          {t('settings.organisation.address')} <a href={address}>{address}</a>
        </p>
      </PageHead>
      {answer?.conflict && <OrganisationConflict fields={answer.conflict} />}
      {mayManage ? (
        <OrganisationSettings
          key={version}
          facts={facts}
          logo={logo}
          slug={slug}
          version={version}
          countries={countries}
          reply={answer?.reply}
        />
      ) : (
        <OrganisationSheet facts={facts} logo={logo} slug={slug} />
      )}
      <hr />
      <Section title={t('settings.organisation.history')}>
        <History lines={history} />
      </Section>
    </>
  );
}
