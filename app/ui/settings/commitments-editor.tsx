import { COMMITMENTS } from '../../domain/words';
import { FieldErrors } from '../fields';
import { useWords } from '../language';

type Typed = { code?: unknown; hours?: unknown; note?: unknown };

/** Every promise one can make, with a box; a note and, for the notice of breaches, the hours stand beside it. */
export function CommitmentsEditor({ commitments, errors }: { commitments: unknown; errors: Record<string, string[]> }) {
  const { t, word } = useWords();
  const typed = Array.isArray(commitments) ? (commitments as (Typed | undefined)[]) : [];
  return (
    <>
      <p className="hint">{t('settings.organisation.commitments.hint')}</p>
      <ul className="commitments">
        {COMMITMENTS.map((code) => {
          const at = typed.findIndex((one) => one?.code === code);
          const id = `commitment-${code}`;
          const hoursErrors = at < 0 ? undefined : errors[`commitments[${at}].hours`];
          return (
            <li key={code} className={hoursErrors ? 'field-wrong' : undefined}>
              <label className="check">
                <input type="checkbox" name={`commitment:${code}`} defaultChecked={at >= 0} />{' '}
                {word('commitment', code)}
              </label>
              {code === 'breach-notice-hours' && (
                <label className="commitment-hours" htmlFor={`${id}-hours`}>
                  {t('settings.organisation.commitments.hours')}
                  <input
                    id={`${id}-hours`}
                    name={`commitment:${code}:hours`}
                    type="number"
                    defaultValue={text(typed[at]?.hours)}
                    aria-describedby={hoursErrors ? `${id}-error` : undefined}
                  />
                </label>
              )}
              <label className="commitment-note">
                <span className="visually-hidden">{word('commitment', code)}: </span>
                <span className="hint">{t('settings.organisation.commitments.note')}</span>
                <textarea name={`commitment:${code}:note`} rows={2} defaultValue={text(typed[at]?.note)} />
              </label>
              <FieldErrors id={`${id}-error`} errors={hoursErrors} />
            </li>
          );
        })}
      </ul>
    </>
  );
}

const text = (value: unknown): string | undefined =>
  value === undefined || value === null ? undefined : String(value);
