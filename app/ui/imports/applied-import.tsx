import { Link } from '@remix-run/react';
import type { UndoReport } from '../../domain/import-effects';
import type { viewImport } from '../../services/imports-view.server';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { KindSign } from './import-header';
import { LeftAlone } from './left-alone';
import { Pages } from './planned-import';
import { RowProblems } from './row-problems';

export type SettledView = Extract<Awaited<ReturnType<typeof viewImport>>, { state: 'settled' }>;

/** What an import did, what it refused, and what became of it since. */
export function AppliedImport({ view }: { view: SettledView }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  const { head, canUndo, items, page, pages, rejected, rejectedRows, undo } = view;
  if (head.status === 'discarded')
    return (
      <Note>
        <p>{t('imports.discarded.note')}</p>
      </Note>
    );
  return (
    <>
      {undo ? <UndoneNote undo={undo} /> : <Done counts={head.counts} />}
      {canUndo && (
        <p className="actions undo-offer">
          <Link className="button" to="?undo=1">
            {t('imports.undo')}
          </Link>
          <span className="quiet">{t('imports.undo.hint')}</span>
        </p>
      )}
      {undo && <LeftAlone kept={undo.kept} conflicts={undo.conflicts} />}
      {rejected.length > 0 && (
        <Section
          title={t('imports.rejected.title', { count: rejectedRows })}
          actions={
            <a href={`${base}/imports/${head.id}/rejected.csv`} download>
              {t('imports.rejected.download')}
            </a>
          }
        >
          <ul className="rejected-rows">
            {rejected.map(({ line, source, problems }) => (
              <li key={line}>
                <p className="review-source">
                  <span className="line-number">{line}</span> <span className="code">{source.text}</span>
                </p>
                <RowProblems problems={problems} line={line} />
              </li>
            ))}
          </ul>
          {rejectedRows > rejected.length && (
            <p>{t('imports.rejected.more', { shown: rejected.length, count: rejectedRows })}</p>
          )}
        </Section>
      )}
      {items.length > 0 && (
        <Section title={t(undo ? 'imports.had-brought' : 'imports.brought')}>
          <Brought items={items} isLinked={!undo} />
          <Pages page={page} pages={pages} />
        </Section>
      )}
    </>
  );
}

function Done({ counts }: { counts: Record<string, number> }) {
  const { t } = useWords();
  const made = {
    vendors: counts.vendors ?? 0,
    engagements: counts.engagements ?? 0,
    locations: counts.locations ?? 0,
    safeguards: counts.safeguards ?? 0,
    revised: counts.revised ?? 0,
  };
  return (
    <Note tone="valid">
      <p>{t('imports.done', made)}</p>
    </Note>
  );
}

function UndoneNote({ undo }: { undo: UndoReport }) {
  const { t } = useWords();
  const left = undo.kept.length + undo.conflicts.length;
  return (
    <Note>
      <p>
        {t('imports.undone', { deleted: undo.deleted, restored: undo.restored })}{' '}
        {left === 0 && t('imports.undone.whole')}
      </p>
    </Note>
  );
}

function Brought({ items, isLinked }: { items: SettledView['items']; isLinked: boolean }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <ul className="brought">
      {items.map(({ kind, line, vendor, vendorId, service, engagementId }) => (
        <li key={line}>
          <span className="line-number">{line}</span> <KindSign kind={kind} />
          <span>
            {isLinked ? <Link to={`${base}/register/vendors/${vendorId}`}>{vendor}</Link> : vendor}
            {service && (
              <>
                {' '}
                ·{' '}
                {isLinked && engagementId ? (
                  <Link to={`${base}/register/engagements/${engagementId}`}>{service}</Link>
                ) : (
                  service
                )}
              </>
            )}{' '}
            <span className="quiet">{t(`imports.kind.${kind}`)}</span>
          </span>
        </li>
      ))}
    </ul>
  );
}
