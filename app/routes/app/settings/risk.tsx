import type { SubmissionResult } from '@conform-to/react';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Link, useActionData, useLoaderData } from '@remix-run/react';
import { type Context, requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { may } from '../../../lib/permissions';
import { RestoreWeightsForm, RiskWeightsForm } from '../../../lib/settings-forms';
import { titled } from '../../../lib/titles';
import {
  findScoringModelVersion,
  listScoringModels,
  loadScoringModel,
  restoreShippedModel,
  reviseScoringModel,
  type ScoringModelRevision,
  SHIPPED_NUMBER,
  SHIPPED_SCORING_MODEL,
  scoringSourcesIn,
} from '../../../services/scoring-model.server';
import { useWords } from '../../../ui/language';
import { Note, PageHead } from '../../../ui/page';
import { RiskForm } from '../../../ui/settings/risk-form';
import { RiskSheet } from '../../../ui/settings/risk-sheet';
import { RiskVersions } from '../../../ui/settings/risk-versions';

export const meta: MetaFunction = titled('risk.settings.title');

/** After a refusal too: somebody else may have made a version meanwhile. */
export const shouldRevalidate = () => true;

/** `?from=2` shows the weights of that version, `?from=0` the shipped ones. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { id } = ctx.organisation;
  const from = new URL(args.request.url).searchParams.get('from');
  if (from !== null && !/^\d{1,6}$/.test(from)) throw new Response('Not found', { status: 404 });
  const inUse = await loadScoringModel(ctx.db.read, id);
  const shown = from === null ? inUse : await findScoringModelVersion(ctx.db.read, id, Number(from));
  if (!shown) throw new Response('Not found', { status: 404 });
  const versions = await listScoringModels(ctx.db.read, id);
  return {
    mayManage: may(ctx.role, 'manage'),
    inUse: inUse.version,
    model: shown,
    seen: versions[0]?.number ?? SHIPPED_NUMBER,
    versions,
    shipped: SHIPPED_SCORING_MODEL,
    sources: scoringSourcesIn(ctx.language),
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'manage');
  const form = await args.request.formData();
  if (form.get('intent') === 'restore') {
    const submission = parseForm(form, RestoreWeightsForm);
    if (submission.status !== 'success') return refusal(submission);
    const { reason, seen } = submission.value;
    return answer(ctx, submission, await restoreShippedModel(ctx, reason, seen));
  }
  const submission = parseForm(form, RiskWeightsForm);
  if (submission.status !== 'success') return refusal(submission);
  const { reason, seen, ...weights } = submission.value;
  return answer(ctx, submission, await reviseScoringModel(ctx, weights, reason, seen));
}

type Posted = { reply: () => SubmissionResult<string[]> };

const refusal = (posted: Posted) => data({ reply: posted.reply(), isConflict: false }, { status: 400 });

function answer(ctx: Context, posted: Posted, revised: ScoringModelRevision) {
  if (revised.outcome === 'conflict') return data({ reply: posted.reply(), isConflict: true }, { status: 409 });
  const values = revised.outcome === 'unchanged' ? undefined : { version: revised.version };
  return redirectWithFlash(`/app/${ctx.organisation.slug}/settings/risk`, `risk.settings.${revised.outcome}`, values);
}

export default function RiskWeights() {
  const { t } = useWords();
  const { mayManage, inUse, model, seen, versions, shipped, sources } = useLoaderData<typeof loader>();
  const posted = useActionData<typeof action>();
  const [current] = versions;
  return (
    <>
      <PageHead title={t('risk.settings.title')}>
        <p>{t('risk.settings.text')}</p>
        <p className="risk-formula">{t('risk.settings.formula')}</p>
        <p>
          {t('risk.settings.in-use')} <strong>{inUse}</strong>{' '}
          <span className="quiet">· {t('risk.settings.changed-count', { count: current?.changed ?? 0 })}</span>
        </p>
        {!mayManage && <p className="quiet">{t('risk.settings.read-only')}</p>}
      </PageHead>
      {posted?.isConflict && (
        <Note tone="attention">
          <p>{t('risk.settings.conflict', { version: current?.version })}</p>
        </Note>
      )}
      {model.version !== inUse && (
        <Note>
          <p>
            {t(mayManage ? 'risk.settings.showing' : 'risk.settings.showing-read', { version: model.version })}{' '}
            <Link to=".">{t('risk.settings.back-to-current')}</Link>
          </p>
        </Note>
      )}
      {mayManage ? (
        <RiskForm
          key={`${seen} ${model.version}`}
          model={model}
          shipped={shipped}
          sources={sources}
          seen={seen}
          isShippedInUse={inUse === shipped.version}
          reply={posted?.reply}
        />
      ) : (
        <RiskSheet model={model} shipped={shipped} sources={sources} />
      )}
      <RiskVersions versions={versions} shipped={shipped.version} mayManage={mayManage} />
    </>
  );
}
