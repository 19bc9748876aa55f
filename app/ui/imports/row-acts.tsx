import { Form, Link, useLocation, useNavigation } from '@remix-run/react';
import { listAddress } from '../../lib/list-view';
import type { ReviewRow } from '../../services/imports-review.server';
import { useWords } from '../language';

/** What can be decided about one row. Each says its line to whoever does not see the row beside it. */
export function RowActs({ row }: { row: ReviewRow }) {
  const { t } = useWords();
  const { search } = useLocation();
  const busy = useNavigation().state === 'submitting';
  const { line, lines, kind, name, isDecided } = row;
  const open = (what: 'correct' | 'match') =>
    `${listAddress(search, { correct: undefined, match: undefined, find: undefined, [what]: String(line) })}#line-${line}`;
  const isSkipped = kind === 'skipped';
  return (
    <Form method="post" className="row-decisions" preventScrollReset>
      <input type="hidden" name="lines" value={lines.join(',')} />
      {name && <input type="hidden" name="name" value={name} />}
      {!isSkipped && (
        <Link
          to={open('correct')}
          preventScrollReset
          data-act="correct"
          aria-label={t('imports.correct.row', { line })}
        >
          {t('imports.correct')}
        </Link>
      )}
      {!isSkipped && kind !== 'rejected' && name && (
        <Link to={open('match')} preventScrollReset data-act="match" aria-label={t('imports.match.row', { line })}>
          {t('imports.match')}
        </Link>
      )}
      <button
        type="submit"
        name="intent"
        value={isSkipped ? 'take' : 'skip'}
        className="plain"
        disabled={busy}
        data-act="skip"
        aria-label={t(isSkipped ? 'imports.take.row' : 'imports.skip.row', { line })}
      >
        {t(isSkipped ? 'imports.take' : 'imports.skip')}
      </button>
      {isDecided && !isSkipped && (
        <button
          type="submit"
          name="intent"
          value="reset-row"
          className="plain"
          disabled={busy}
          aria-label={t('imports.reset.row', { line })}
        >
          {t('imports.reset')}
        </button>
      )}
    </Form>
  );
}
