import { ACCESS_MODES } from '../../domain/words';
import { type OptionGroup, SelectField } from '../fields';
import { useWords } from '../language';
import { fieldLabel } from './labels';
import type { FieldSet } from './record-fields';

/** The first place of a new engagement: where, and how the data is reached there. */
export function WhereFields({
  fields,
  countries,
  hint,
}: {
  fields: FieldSet;
  countries: OptionGroup[];
  hint?: string;
}) {
  const { t, word } = useWords();
  const { where, mode } = fields;
  if (!where || !mode) return null;
  const words = ['eu-eea', 'worldwide', 'not-stated'].map((value) => ({ value, label: word('destination', value) }));
  return (
    <fieldset>
      <legend>{t('register.where.legend')}</legend>
      <p className="hint">{t('register.where.why')}</p>
      <div className="form-grid">
        <SelectField
          field={where}
          label={t('register.where')}
          hint={hint}
          empty={t('register.where.later')}
          groups={[...countries, { label: t('register.where.other'), options: words }]}
        />
        <SelectField
          field={mode}
          label={fieldLabel(t, 'location', 'mode')}
          options={ACCESS_MODES.map((value) => ({ value, label: word('mode', value) }))}
        />
      </div>
    </fieldset>
  );
}
