import { isIsoDate } from '../../domain/days';
import type { RowFact, ShownValue } from '../../services/law-row.server';
import { fieldInWords, valueInWords } from '../history';
import { Country, Day, useWords } from '../language';

/** What a row says, field by field; where the organisation reads it differently, how it ships stands beside it. */
export function RowFacts({ facts, isCorrected }: { facts: RowFact[]; isCorrected: boolean }) {
  const words = useWords();
  const { t } = words;
  const stated = facts.filter(({ value, shipped }) => value !== undefined || shipped !== undefined);
  if (!isCorrected)
    return (
      <dl className="facts">
        {stated.map(({ field, value }) => (
          <div key={field}>
            <dt>{fieldInWords(field, words, 'law')}</dt>
            <dd>
              <LawValue field={field} value={value} />
            </dd>
          </div>
        ))}
      </dl>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('law.row.says')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('law.row.field')}</th>
            <th scope="col">{t('law.row.here')}</th>
            <th scope="col">{t('law.row.shipped')}</th>
          </tr>
        </thead>
        <tbody>
          {stated.map(({ field, value, shipped, differs }) => (
            <tr key={field}>
              <th scope="row">{fieldInWords(field, words, 'law')}</th>
              <td data-label={t('law.row.here')}>
                {differs ? (
                  <strong>
                    <LawValue field={field} value={value} />
                  </strong>
                ) : (
                  <LawValue field={field} value={value} />
                )}
              </td>
              <td data-label={t('law.row.shipped')} className={differs ? undefined : 'quiet'}>
                <LawValue field={field} value={shipped} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** A value of a row in words: days, countries and addresses as such, codes by their word. */
export function LawValue({ field, value }: { field: string; value: ShownValue | undefined }) {
  const words = useWords();
  if (value === undefined) return <span className="absent">{words.t('law.row.not-stated')}</span>;
  if (Array.isArray(value))
    return value.length === 1 ? (
      value[0]
    ) : (
      <ul>
        {value.map((one) => (
          <li key={one}>{one}</li>
        ))}
      </ul>
    );
  if (typeof value === 'string' && isIsoDate(value)) return <Day day={value} />;
  if (typeof value === 'string' && /^[A-Z]{2}$/.test(value) && (field === 'code' || field === 'destination'))
    return <Country code={value} />;
  if (typeof value === 'string' && /^https?:\/\//.test(value))
    return (
      <a href={value} rel="noreferrer">
        {value}
      </a>
    );
  return valueInWords('law', field, value, words);
}
