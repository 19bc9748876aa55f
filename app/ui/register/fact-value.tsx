import type { ReactNode } from 'react';
import { Country, Day, useWords } from '../language';
import type { FieldSpec } from './field-groups';

type Words = Pick<ReturnType<typeof useWords>, 't' | 'word' | 'country' | 'day'>;

/** A value as plain words; empty when there is none. */
export function factText(spec: FieldSpec | undefined, value: unknown, { t, word, country, day }: Words): string {
  if (value === undefined || value === null || value === '') return '';
  if (typeof value === 'boolean') return t(value ? 'words.answer.yes' : 'words.answer.no');
  if (Array.isArray(value))
    return value.map((one) => (spec?.control === 'some-of' ? word(spec.words, String(one)) : String(one))).join(', ');
  if (spec?.control === 'translations')
    return Object.keys(value)
      .map((language) => word('language', language))
      .join(', ');
  if (spec?.control === 'one-of') return word(spec.words, String(value));
  if (spec?.control === 'country') return country(String(value));
  if (spec?.control === 'date') return day(String(value));
  return String(value);
}

/** A value as a page shows it; undefined when nobody has said. */
export function FactValue({ spec, value }: { spec: FieldSpec; value: unknown }): ReactNode {
  const words = useWords();
  const text = factText(spec, value, words);
  if (text === '') return null;
  switch (spec.control) {
    case 'url':
      return (
        <a href={text} rel="noreferrer noopener" target="_blank">
          {text.replace(/^https?:\/\//, '').replace(/\/$/, '')}
        </a>
      );
    case 'email':
      return <a href={`mailto:${text}`}>{text}</a>;
    case 'country':
      return <Country code={String(value)} />;
    case 'date':
      return <Day day={String(value)} />;
    case 'area':
      return <span className="pre-line">{text}</span>;
    default:
      return text;
  }
}

const UNANSWERED = ['unknown', 'not-checked', 'not-stated'];

/** Whether a value answers its question. "Not known" is no answer. */
export const isAnswered = (value: unknown): boolean =>
  value !== undefined &&
  value !== null &&
  value !== '' &&
  !UNANSWERED.includes(String(value)) &&
  !(typeof value === 'object' && Object.keys(value).length === 0);
