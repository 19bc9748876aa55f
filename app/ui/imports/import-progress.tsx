import { Link, useRevalidator } from '@remix-run/react';
import { useEffect } from 'react';
import type { RunningImport } from '../../services/imports-jobs.server';
import type { viewImport } from '../../services/imports-view.server';
import { useWords } from '../language';
import { Note } from '../page';

/** How often a page looks how far an import is. */
const LOOK_EVERY_MS = 1_500;
const LOOK_EVERY_SECONDS = 3;

type View = Awaited<ReturnType<typeof viewImport>>;
type RunningView = Extract<View, { state: 'running' }>;
type Problem = NonNullable<Extract<View, { state: 'planned' }>['problem']>;

/** A long list while it is read or applied: how far it is, until the page shows what came of it. */
export function ImportUnderWay({ view: { stage, done, total } }: { view: RunningView }) {
  const { t } = useWords();
  useLookingAgain();
  return (
    <>
      <noscript>
        <meta httpEquiv="refresh" content={String(LOOK_EVERY_SECONDS)} />
      </noscript>
      <Note>
        <p>
          <strong>{t(`imports.under-way.${stage}`)}</strong>
        </p>
        <p>
          <RowsDone stage={stage} done={done} total={total} />
        </p>
        <p>{t('imports.under-way.leave')}</p>
      </Note>
    </>
  );
}

/** The long lists of an organisation that are under way, on every page of it. */
export function ImportsUnderWay({ base, imports }: { base: string; imports: RunningImport[] }) {
  const { t } = useWords();
  return imports.length === 0 ? null : (
    <ul className="imports-under-way">
      {imports.map(({ id, fileName, stage, done, total }) => (
        <li key={id}>
          <Link to={`${base}/imports/${id}`}>{fileName || t('imports.pasted')}</Link>{' '}
          <RowsDone stage={stage} done={done} total={total} />
          <LookingAgain />
        </li>
      ))}
    </ul>
  );
}

function RowsDone({ stage, done, total }: Pick<RunningImport, 'stage' | 'done' | 'total'>) {
  const { t } = useWords();
  const words = done === 0 ? t(`imports.under-way.${stage}`) : t(`imports.rows-done.${stage}`, { done, total });
  return (
    <>
      <progress aria-label={words} max={Math.max(total, 1)} value={done > 0 ? done : undefined} /> <span>{words}</span>
    </>
  );
}

/** Nothing of an import was written, and why; it can be tried again. */
export function NotApplied({ problem }: { problem: Problem }) {
  const { t } = useWords();
  const known = problem === 'not-found' || problem === 'not-planned' ? 'settled' : problem;
  return (
    <Note tone="attention">
      <p>{t(`imports.problem-of-run.${known}`)}</p>
    </Note>
  );
}

/** A list that could not be read through. */
export function FailedImport() {
  const { t } = useWords();
  return (
    <Note tone="attention">
      <p>{t('imports.failed')}</p>
    </Note>
  );
}

function LookingAgain() {
  useLookingAgain();
  return null;
}

function useLookingAgain() {
  const { revalidate, state } = useRevalidator();
  useEffect(() => {
    if (state !== 'idle') return;
    const timer = setTimeout(revalidate, LOOK_EVERY_MS);
    return () => clearTimeout(timer);
  }, [revalidate, state]);
}
