import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { may } from '../../../lib/permissions';
import { applyImport, discardImport, openImport } from '../../../services/imports.server';
import { type DecisionProblem, decideImport } from '../../../services/imports-deciding.server';
import { beginApplying } from '../../../services/imports-jobs.server';
import { undoImport } from '../../../services/imports-undo.server';
import { viewImport } from '../../../services/imports-view.server';
import { AppliedImport } from '../../../ui/imports/applied-import';
import { ImportHeader } from '../../../ui/imports/import-header';
import { FailedImport, ImportUnderWay, NotApplied } from '../../../ui/imports/import-progress';
import { PlannedImport } from '../../../ui/imports/planned-import';
import { UndoPreview } from '../../../ui/imports/undo-preview';
import { useWords } from '../../../ui/language';
import { Note, PageHead } from '../../../ui/page';
import { SubPlaces } from '../../../ui/shell';
import { useOrganisation } from '../../../ui/shell-organisation';
import { afterDecision, readDecision, typedIn } from './decision-form.server';

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const run = await openImport(ctx.db.read, ctx.organisation.id, args.params.import ?? '');
  if (!run) throw new Response('Not found', { status: 404 });
  const view = await viewImport(
    { ...ctx, mayEdit: may(ctx.role, 'edit'), jobs: ctx.app.imports },
    run,
    new URL(args.request.url).searchParams,
  );
  return { ...view, title: `${run.fileName || ctx.t('imports.pasted')} · ${ctx.t('imports.title')}` };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'draft');
  const importing = { ...ctx, mayEdit: may(ctx.role, 'edit') };
  const id = args.params.import ?? '';
  const here = `/app/${ctx.organisation.slug}/imports/${id}`;
  const query = new URL(args.request.url).searchParams;
  const form = await args.request.formData();
  const intent = String(form.get('intent') ?? '');
  const basis = String(form.get('basis') ?? '');
  const missing = () => new Response('Not found', { status: 404 });
  const problem = (code: Problem, status: number) => data({ problem: code }, { status });

  switch (intent) {
    case 'apply': {
      if (form.has('large')) {
        const begun = await beginApplying(importing, ctx.app.imports, id, basis);
        if (begun === 'not-found') throw missing();
        return begun === 'begun' ? redirect(here) : problem('settled', 409);
      }
      const { outcome } = await applyImport(importing, id, basis);
      if (outcome === 'not-found') throw missing();
      if (outcome === 'applied') return redirectWithFlash(here, 'imports.flash.applied');
      return problem(outcome === 'not-planned' ? 'settled' : outcome, 409);
    }
    case 'discard': {
      const outcome = await discardImport(importing, id);
      if (outcome === 'not-found') throw missing();
      return outcome === 'discarded'
        ? redirectWithFlash(`/app/${ctx.organisation.slug}/imports`, 'imports.flash.discarded')
        : problem('settled', 409);
    }
    case 'undo': {
      const { outcome } = await undoImport(importing, id, basis);
      if (outcome === 'not-found') throw missing();
      if (outcome === 'somebody-elses') throw new Response('Forbidden', { status: 403 });
      if (outcome === 'undone') return redirectWithFlash(here, 'imports.flash.undone');
      return problem(outcome === 'not-applied' ? 'settled' : 'changed-since-preview', 409);
    }
    default: {
      const decision = readDecision(intent, form, query);
      if (!decision) throw new Response('Bad request', { status: 400 });
      const { outcome } = await decideImport(importing, id, decision);
      if (outcome === 'not-found') throw missing();
      if (outcome === 'decided') return redirect(afterDecision(here, query, decision));
      if (outcome === 'not-planned') return problem('settled', 409);
      return data({ problem: outcome as Problem, typed: typedIn(form) }, { status: 400 });
    }
  }
}

type Problem = 'changed-since-review' | 'nothing-to-apply' | 'settled' | 'changed-since-preview' | DecisionProblem;

export const meta: MetaFunction<typeof loader> = ({ data }) => [{ title: `${data?.title ?? ''} · Onward` }];

export default function Import() {
  const view = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const { t } = useWords();
  const { base } = useOrganisation();
  const problem = answer && 'problem' in answer ? (answer.problem as Problem) : undefined;
  const typed = answer && 'typed' in answer ? answer.typed : undefined;
  return (
    <>
      <SubPlaces />
      <PageHead
        crumbs={[{ to: `${base}/imports`, label: t('imports.title') }]}
        title={view.head.fileName || t('imports.pasted')}
      >
        <ImportHeader head={view.head} />
      </PageHead>
      {problem && (
        <Note tone="attention">
          <p>{t(`imports.problem-of-run.${problem}`)}</p>
        </Note>
      )}
      {view.state === 'running' && <ImportUnderWay view={view} />}
      {view.state === 'failed' && <FailedImport />}
      {view.state === 'planned' && view.problem && <NotApplied problem={view.problem} />}
      {view.state === 'planned' && <PlannedImport view={view} typed={typed} />}
      {view.state === 'undoing' && <UndoPreview view={view} />}
      {view.state === 'settled' && <AppliedImport view={view} />}
    </>
  );
}
