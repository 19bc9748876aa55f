import type { FieldMetadata } from '@conform-to/react';
import type { EntryTranslations } from '../../domain/facts';
import { PUBLIC_LANGUAGES, type PublicLanguage } from '../../domain/words';
import { TextAreaField, TextField } from '../fields';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { fieldLabel } from './labels';

type Props = {
  // biome-ignore lint/suspicious/noExplicitAny: conform's metadata is invariant; this field stands in several forms
  field: FieldMetadata<any, any, any>;
  label: string;
  hint: string | undefined;
  toConfirm: boolean;
};

type Texts = NonNullable<EntryTranslations[PublicLanguage]>;

/** What the published row says in other languages: one folded part per language, open where something is written. */
export function TranslationFields({ field, label, hint, toConfirm }: Props) {
  const { t, word } = useWords();
  const { language: own } = useOrganisation();
  const byLanguage = (field as FieldMetadata<Record<string, Texts>>).getFieldset();
  return (
    <fieldset className="field field-plain field-wide">
      <legend>
        {label} {toConfirm && <span className="to-confirm">{t('common.to-confirm')}</span>}
      </legend>
      {hint && <p className="hint">{hint}</p>}
      {PUBLIC_LANGUAGES.filter((language) => language !== own).map((language) => {
        const part = byLanguage[language];
        if (!part) return null;
        const texts = part.getFieldset();
        const isWritten = Object.keys(part.initialValue ?? {}).length > 0;
        return (
          <details key={language} open={isWritten}>
            <summary>{word('language', language)}</summary>
            <div className="form-grid" lang={language}>
              <TextField field={texts.service} label={fieldLabel(t, 'engagement', 'service')} />
              <TextAreaField field={texts.purpose} label={fieldLabel(t, 'engagement', 'purpose')} rows={2} />
              {(['dataCategories', 'dataSubjects'] as const).map((name) => (
                <TextAreaField
                  key={name}
                  field={texts[name]}
                  label={fieldLabel(t, 'engagement', name)}
                  hint={t('register.one-per-line')}
                  rows={2}
                />
              ))}
              <TextField field={texts.retention} label={fieldLabel(t, 'engagement', 'retention')} />
            </div>
          </details>
        );
      })}
    </fieldset>
  );
}
