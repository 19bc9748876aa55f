import { useWords } from '../language';
import type { SaveState } from './autosave';

/** Whether what stands in the form is saved, said to those who listen too. */
export function SaveStatus({ state: { status, savedAt } }: { state: SaveState }) {
  const { t, language } = useWords();
  const locale = language === 'fr' ? 'fr-FR' : 'en-GB';
  const time = savedAt && new Date(savedAt).toLocaleTimeString(locale, { hour: '2-digit', minute: '2-digit' });
  const words = {
    idle: t('assessments.autosave-hint'),
    unsaved: t('assessments.unsaved'),
    saving: t('assessments.saving'),
    saved: t('assessments.saved-at', { time }),
    failed: t('assessments.save-failed'),
    'signed-out': t('assessments.save-signed-out'),
    wrong: t('assessments.save-wrong'),
    conflict: t('assessments.save-conflict'),
    closed: t('assessments.save-closed'),
  };
  const isTrouble = !['idle', 'unsaved', 'saving', 'saved'].includes(status);
  return (
    <>
      <span className={`save-status${isTrouble ? ' error' : ' quiet'}`} aria-hidden={status === 'unsaved'}>
        {words[status]}
      </span>
      {/* Being unsaved while typing is no news worth interrupting for. */}
      <span className="visually-hidden" role="status" id="assessment-saved" tabIndex={-1}>
        {status === 'saved' || isTrouble ? words[status] : ''}
      </span>
    </>
  );
}
