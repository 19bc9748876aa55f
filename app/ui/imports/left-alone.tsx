import { Link } from '@remix-run/react';
import type { UndoReport } from '../../domain/import-effects';
import type { MessageKey } from '../../lib/i18n';
import { fieldInWords, kindInWords, valueInWords } from '../history';
import { useWords } from '../language';
import { Section } from '../page';
import { useOrganisation } from '../shell-organisation';

type Place = { kind: string; id: string; label: string };

/** What an undo leaves as it stands, because somebody worked on it since. */
export function LeftAlone({ kept, conflicts }: Pick<UndoReport, 'kept' | 'conflicts'>) {
  const words = useWords();
  const { t } = words;
  if (kept.length + conflicts.length === 0) return null;
  return (
    <Section title={t('imports.left', { count: kept.length + conflicts.length })}>
      <p>{t('imports.left.why')}</p>
      <ul className="rows">
        {conflicts.map(({ field, imported, now, ...place }) => (
          <li key={`${place.id}-${field}`}>
            <Name {...place} /> · {fieldInWords(field, words)} ·{' '}
            {t(JSON.stringify(imported) === JSON.stringify(now) ? 'imports.left.confirmed' : 'imports.left.field', {
              imported: String(valueInWords(place.kind, field, imported, words)),
              now: String(valueInWords(place.kind, field, now, words)),
            })}
          </li>
        ))}
        {kept.map(({ reason, ...place }) => (
          <li key={place.id}>
            <Name {...place} /> · {t(`imports.left.${reason}` as MessageKey)}
          </li>
        ))}
      </ul>
    </Section>
  );
}

function Name({ kind, id, label }: Place) {
  const words = useWords();
  const { base } = useOrganisation();
  const page = kind === 'vendor' || kind === 'engagement';
  return (
    <>
      <span className="quiet">{kindInWords(kind, words)}</span>{' '}
      {page ? <Link to={`${base}/register/${kind}s/${id}`}>{label}</Link> : <b>{label}</b>}
    </>
  );
}
