import { Form } from '@remix-run/react';
import type { CorrectionLine } from '../../services/law-row.server';
import { actorInWords, fieldInWords } from '../history';
import { useWords } from '../language';
import { Source } from './law-columns';
import { LawValue } from './law-row-facts';

/** The corrections of a row, newest first: by whom, when, why, what; an open one can be taken back. */
export function Corrections({ corrections, mayWithdraw }: { corrections: CorrectionLine[]; mayWithdraw: boolean }) {
  const words = useWords();
  const { t, instant } = words;
  return (
    <ol className="history">
      {corrections.map((one) => (
        <li key={one.id}>
          <p className="history-line">
            <strong>{actorInWords(one.by, words)}</strong>{' '}
            <time className="quiet" dateTime={one.at}>
              {instant(one.at)}
            </time>
          </p>
          <p>
            {t('law.row.because', { reason: one.reason })}
            {one.source && ' · '}
            {one.source && <Source address={one.source} name={one.reason} />}
          </p>
          <dl className="history-fields">
            {one.fields.map(({ field, value }) => (
              <div key={field}>
                <dt>{fieldInWords(field, words, 'law')}</dt>
                <dd>
                  <LawValue field={field} value={value} />
                </dd>
              </div>
            ))}
          </dl>
          {one.withdrawn ? (
            <p className="quiet">
              {t('law.row.withdrawn', {
                who: actorInWords(one.withdrawn.by, words),
                when: instant(one.withdrawn.at),
              })}
            </p>
          ) : (
            mayWithdraw && (
              <Form method="post">
                <input type="hidden" name="correction" value={one.id} />
                <button
                  type="submit"
                  name="intent"
                  value="withdraw"
                  aria-label={t('law.row.withdraw-of', { when: instant(one.at) })}
                >
                  {t('law.row.withdraw')}
                </button>
              </Form>
            )
          )}
        </li>
      ))}
    </ol>
  );
}
