import { Form, Link, useNavigation } from '@remix-run/react';
import type { viewImport } from '../../services/imports-view.server';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { LeftOut } from './left-out';
import { MissingVendors } from './missing-vendors';
import { OtherTables, WithoutVendors } from './other-tables';
import { Pages } from './pages';
import { RejectedLinks } from './rejected-links';
import { ReviewColumns } from './review-columns';
import { ReviewControls } from './review-controls';
import { useReviewKeys } from './review-keys';
import { ReviewRows } from './review-rows';

export type PlannedView = Extract<Awaited<ReturnType<typeof viewImport>>, { state: 'planned' }>;
/** What was typed into a form that was refused, by the names of its fields. */
export type Typed = Record<string, string> | undefined;

/** The plan of an import: what each line becomes, before anything is written, and what a person decides about it. */
export function PlannedImport({ view, typed }: { view: PlannedView; typed: Typed }) {
  const { t } = useWords();
  const { may } = useOrganisation();
  const { head, rejectedLines, operations, waits, leftOut, show } = view;
  useReviewKeys();
  if (view.withoutVendors)
    return (
      <>
        <WithoutVendors view={view} typed={typed} />
        {may('draft') && <PlanActions view={view} />}
      </>
    );
  return (
    <>
      {rejectedLines.length > 0 && (
        <Note tone="attention">
          <p>{t('imports.rejected.summary', { count: rejectedLines.length, lines: shortList(rejectedLines) })}</p>
          <p className="actions">
            <Link to="?show=rejected#rows">{t('imports.rejected.show')}</Link>
            <RejectedLinks id={head.id} />
          </p>
        </Note>
      )}
      {operations === 0 && (
        <Note>
          <p>{t(head.counts.unchanged ? 'imports.nothing-new' : 'imports.nothing-usable')}</p>
        </Note>
      )}
      {may('draft') && <PlanActions view={view} />}
      {waits && may('draft') && operations > 0 && <p className="hint">{t('imports.waits')}</p>}
      <Decided view={view} />
      <ReviewColumns view={view} typed={typed} />
      <OtherTables view={view} typed={typed} />
      {leftOut.length > 0 && <LeftOut leftOut={leftOut} />}
      <Section title={t('imports.rows')} id="rows">
        <ReviewControls view={view} />
        {show === 'missing' ? <MissingVendors vendors={view.missing} /> : <ReviewRows view={view} typed={typed} />}
        <Pages page={view.page} pages={view.pages} />
      </Section>
      {may('draft') && view.rows.length > 10 && <PlanActions view={view} />}
    </>
  );
}

const LINES_NAMED = 12;
const shortList = (lines: readonly number[]) =>
  `${lines.slice(0, LINES_NAMED).join(', ')}${lines.length > LINES_NAMED ? ', …' : ''}`;

function PlanActions({ view: { basis, operations, head, isLarge } }: { view: PlannedView }) {
  const { t } = useWords();
  const busy = useNavigation().state === 'submitting';
  const rows = (head.counts.new ?? 0) + (head.counts.changed ?? 0);
  return (
    <Form method="post" className="form-actions plan-actions">
      <input type="hidden" name="basis" value={basis} />
      {isLarge && <input type="hidden" name="large" value="yes" />}
      {operations > 0 && (
        <button type="submit" name="intent" value="apply" className="primary" disabled={busy}>
          {busy ? t('imports.applying') : t('imports.apply', { count: rows })}
        </button>
      )}
      <button type="submit" name="intent" value="discard" disabled={busy}>
        {t('imports.discard')}
      </button>
      <span className="quiet">{t(operations > 0 ? 'imports.apply.hint' : 'imports.discard.hint')}</span>
    </Form>
  );
}

/** What was decided so far, and the way back to what the list alone says. */
function Decided({ view: { decided } }: { view: PlannedView }) {
  const { t } = useWords();
  const { may } = useOrganisation();
  const kinds = (['columns', 'cells', 'vendors', 'skipped'] as const).filter((kind) => decided[kind] > 0);
  if (kinds.length === 0) return null;
  return (
    <Form method="post" className="decided" preventScrollReset>
      <span>
        <strong>{t('imports.decided')}</strong>{' '}
        {kinds.map((kind) => t(`imports.decided.${kind}`, { count: decided[kind] })).join(' · ')}
      </span>{' '}
      {may('draft') && (
        <>
          <Link to="?show=decided#rows" preventScrollReset>
            {t('imports.decided.show')}
          </Link>{' '}
          <button type="submit" name="intent" value="reset" className="plain">
            {t('imports.decided.reset')}
          </button>
        </>
      )}
    </Form>
  );
}
