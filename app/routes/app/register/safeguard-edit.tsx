import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../../domain/days';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { groupCountries } from '../../../services/countries.server';
import { isInstrument, nameEvidence, readChecklist } from '../../../services/evidence.server';
import { listHistory } from '../../../services/history.server';
import { loadWorld } from '../../../services/law.server';
import { findRecordOf, statedFacts } from '../../../services/record-facts.server';
import { reviseRecord } from '../../../services/records.server';
import { nameEngagement } from '../../../services/register-pages.server';
import { History } from '../../../ui/history';
import { useWords } from '../../../ui/language';
import { PageHead, Section } from '../../../ui/page';
import { useEngagementCrumbs } from '../../../ui/register/engagement-crumbs';
import { SafeguardForm } from '../../../ui/register/safeguard-form';
import { useOrganisation } from '../../../ui/shell-organisation';
import { keepTyped, RECORD_FORMS } from './record-forms.server';
import { type EditAnswer, reviseByForm } from './revise.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const safeguard = await findRecordOf(ctx, 'safeguard', args.params.safeguard);
  const engagement = safeguard && (await nameEngagement(ctx, safeguard.engagementId));
  if (!engagement) throw new Response('Not found', { status: 404 });
  return {
    title: ctx.t('register.safeguard.edit', { service: engagement.service }),
    engagement,
    safeguard: { version: safeguard.version, facts: statedFacts('safeguard', safeguard) },
    checklist: readChecklist(safeguard.instrument, ctx.language),
    evidenceNames: nameEvidence(ctx.language),
    countries: groupCountries(await loadWorld(ctx, dayOf(ctx.now())), ctx.language),
    history: await listHistory(ctx.db.read, ctx.organisation.id, 'safeguard', safeguard.id),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const safeguard = await findRecordOf(ctx, 'safeguard', args.params.safeguard);
  if (!safeguard) throw new Response('Not found', { status: 404 });
  const form = await args.request.formData();
  const instrument = form.get('instrument');
  const checklist = isInstrument(instrument) ? readChecklist(instrument, ctx.language) : null;
  if (form.get('intent') === 'checklist') {
    const answer: EditAnswer = {
      lastResult: keepTyped(parseForm(form, RECORD_FORMS.safeguard)),
      version: Number(form.get('version')),
    };
    return data({ ...answer, checklist });
  }
  const revision = await reviseByForm(ctx, 'safeguard', safeguard.id, form, (version, facts) =>
    reviseRecord(ctx, 'safeguard', safeguard.id, version, facts),
  );
  if (!revision.saved) return data({ ...revision.answer, checklist }, { status: revision.status });
  return redirectWithFlash(
    `/app/${ctx.organisation.slug}/register/engagements/${safeguard.engagementId}`,
    'register.flash.saved',
  );
}

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function EditSafeguard() {
  const { title, engagement, safeguard, checklist, evidenceNames, countries, history } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { base, slug } = useOrganisation();
  const engagementCrumbs = useEngagementCrumbs();
  const back = `${base}/register/engagements/${engagement.id}`;
  return (
    <>
      <PageHead crumbs={engagementCrumbs(engagement)} title={title} />
      <SafeguardForm
        facts={safeguard.facts}
        version={answer?.version ?? safeguard.version}
        answer={answer}
        checklist={answer ? answer.checklist : checklist}
        evidenceNames={evidenceNames}
        countries={countries}
        cancelTo={back}
      />
      <hr />
      <Section title={t('register.history')}>
        <History lines={history} subjects organisation={slug} />
      </Section>
    </>
  );
}
