import type { Assessable } from '../../services/assessment-lists.server';
import { useWords } from '../language';

/** What a form for a new assessment is given back when it could not be used. */
export type NewAnswer = { errors: Record<string, string[]>; typed: Record<string, string[]>; intent: string };

/** The transfers one assessment can serve together; all of them unless told otherwise. */
export function CoversBoxes({ chosen, answer, id }: { chosen: Assessable; answer: NewAnswer | undefined; id: string }) {
  const { t, word } = useWords();
  const ticked = answer?.typed.covers;
  const errors = answer?.errors.covers;
  return (
    <fieldset className={`field field-plain${errors ? ' field-wrong' : ''}`} aria-describedby={`${id}-covers-error`}>
      <legend>{t('assessments.new.serves')}</legend>
      {chosen.transfers.length > 1 && <p className="hint">{t('assessments.new.serves.hint')}</p>}
      {chosen.transfers.map(({ key, service, mode }) => (
        <label className="check" key={key}>
          <input
            type="checkbox"
            name="covers"
            value={key}
            defaultChecked={answer ? (ticked?.includes(key) ?? false) : true}
          />{' '}
          {service} <span className="quiet">{word('mode', mode)}</span>
        </label>
      ))}
      <div className="error" id={`${id}-covers-error`}>
        {errors && <p>{t('common.error.choice-missing')}</p>}
      </div>
    </fieldset>
  );
}
