import { Link } from '@remix-run/react';
import type { UndoReport } from '../../domain/import-effects';
import type { viewImport } from '../../services/imports-view.server';
import { fieldInWords } from '../history';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { KindSign } from './import-header';
import { LeftAlone } from './left-alone';
import { Pages } from './pages';
import { RejectedLinks } from './rejected-links';
import { RowProblems } from './row-problems';
import { RowSource } from './row-source';

export type SettledView = Extract<Awaited<ReturnType<typeof viewImport>>, { state: 'settled' }>;

/** What an import did, what it refused, and what became of it since. */
export function AppliedImport({ view }: { view: SettledView }) {
  const { t } = useWords();
  const { head, canUndo, items, page, pages, rejected, rejectedRows, decided, undo } = view;
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
      <DecidedBefore decided={decided} />
      {undo && <LeftAlone kept={undo.kept} conflicts={undo.conflicts} />}
      {rejected.length > 0 && (
        <Section title={t('imports.rejected.title', { count: rejectedRows })} actions={<RejectedLinks id={head.id} />}>
          <ul className="rejected-rows">
            {rejected.map(({ line, source, problems }) => (
              <li key={line}>
                <RowSource source={source} />
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

/** What a person had decided about the list when it was applied. */
function DecidedBefore({ decided }: { decided: SettledView['decided'] }) {
  const words = useWords();
  const kinds = Object.entries(decided);
  if (kinds.length === 0) return null;
  return (
    <details className="more">
      <summary>{words.t('imports.decided.before')}</summary>
      <dl className="facts">
        {kinds.map(([kind, all]) => (
          <div key={kind}>
            <dt>{fieldInWords(kind, words)}</dt>
            <dd>{all.join(' · ')}</dd>
          </div>
        ))}
      </dl>
    </details>
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
