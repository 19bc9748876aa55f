import { AID_FIELDS, ENGAGEMENT_FIELDS, PLACE_FIELDS, VENDOR_FIELDS } from '../../domain/recognition/fields';
import { isMessageKey } from '../../lib/i18n';
import type { ReviewColumn } from '../../services/imports-review-columns.server';
import { fieldInWords } from '../history';
import { useWords } from '../language';
import type { Typed } from './planned-import';

const GROUPS = {
  vendor: VENDOR_FIELDS,
  engagement: ENGAGEMENT_FIELDS,
  places: [...PLACE_FIELDS, 'safeguards'],
  aids: AID_FIELDS,
} as const;

/** One column of a list: its header, what stands in it, and the choice of what it means for every row. */
export function ColumnChoice({ column, editable, typed }: { column: ReviewColumn; editable: boolean; typed: Typed }) {
  const words = useWords();
  const { t } = words;
  const { table, column: at, header, field, isSure, isChosen, samples } = column;
  const name = `column-${table}-${at}`;
  const label = header || t('imports.columns.unnamed');
  return (
    <li>
      <span className="column-header">
        <span className="code">{label}</span> {isChosen && <span className="quiet">{t('imports.columns.chosen')}</span>}
        {!isChosen && field && !isSure && <span className="to-confirm">{t('imports.columns.guessed')}</span>}
        <span className="column-samples quiet">{samples.join(' · ') || t('imports.columns.empty')}</span>
      </span>
      {editable ? (
        <select
          key={`${name}-${field}`}
          name={name}
          aria-label={t('imports.columns.meaning', { header: label })}
          defaultValue={typed?.[name] ?? field ?? 'unused'}
        >
          <option value="unused">{t('imports.columns.not-used')}</option>
          {Object.entries(GROUPS).map(([group, fields]) => (
            <optgroup key={group} label={t(`imports.columns.group.${group as keyof typeof GROUPS}`)}>
              {fields.map((one) => (
                <option key={one} value={one}>
                  {fieldOfImport(one, words)}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      ) : (
        <span>{field ? fieldOfImport(field, words) : t('imports.columns.not-used')}</span>
      )}
    </li>
  );
}

/** What a column of a list means, in words. */
export function fieldOfImport(field: string, words: ReturnType<typeof useWords>): string {
  const key = `imports.field.${field}`;
  return isMessageKey(key) ? words.t(key) : fieldInWords(field, words);
}
