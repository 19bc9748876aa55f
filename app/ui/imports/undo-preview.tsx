import { Form, Link, useNavigation } from '@remix-run/react';
import type { viewImport } from '../../services/imports-view.server';
import { fieldInWords } from '../history';
import { useWords } from '../language';
import { Section } from '../page';
import { LeftAlone } from './left-alone';

export type UndoingView = Extract<Awaited<ReturnType<typeof viewImport>>, { state: 'undoing' }>;

/** What taking an import back would do, before it is done. */
export function UndoPreview({ view: { basis, deleted, restored, kept, conflicts } }: { view: UndoingView }) {
  const words = useWords();
  const { t } = words;
  const busy = useNavigation().state === 'submitting';
  const isAnything = restored.length > 0 || Object.values(deleted).some((count) => count > 0);
  return (
    <>
      <Section title={t('imports.undo.title')}>
        <p>
          {isAnything ? t('imports.undo.will', { ...deleted, restored: restored.length }) : t('imports.undo.nothing')}
        </p>
        {restored.length > 0 && (
          <details className="more">
            <summary>{t('imports.undo.restored', { count: restored.length })}</summary>
            <ul className="rows">
              {restored.map(({ id, label, fields }) => (
                <li key={id}>
                  {label} · {fields.map((field) => fieldInWords(field, words)).join(', ')}
                </li>
              ))}
            </ul>
          </details>
        )}
      </Section>
      <LeftAlone kept={kept} conflicts={conflicts} />
      <Form method="post" className="form-actions">
        <input type="hidden" name="basis" value={basis} />
        <button type="submit" name="intent" value="undo" className="danger" disabled={busy}>
          {t(kept.length + conflicts.length > 0 ? 'imports.undo.rest' : 'imports.undo.do')}
        </button>
        <Link to="?">{t('imports.undo.keep')}</Link>
      </Form>
    </>
  );
}
