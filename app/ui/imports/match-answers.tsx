import { Form, useNavigation } from '@remix-run/react';
import type { ReviewRow } from '../../services/imports-review.server';
import { useWords } from '../language';

/** The two answers to a vendor that was guessed from its name. */
export function MatchAnswers({ row: { lines, name, vendor } }: { row: ReviewRow }) {
  const { t } = useWords();
  const busy = useNavigation().state === 'submitting';
  if (!vendor?.id || !name) return null;
  const answers = [
    { chosen: vendor.id, words: t('imports.match.yes', { vendor: vendor.name }) },
    { chosen: 'new', words: t('imports.match.no') },
  ];
  return (
    <div className="match-answers">
      {answers.map(({ chosen, words }) => (
        <Form method="post" key={chosen} preventScrollReset>
          <input type="hidden" name="lines" value={lines.join(',')} />
          <input type="hidden" name="name" value={name} />
          <input type="hidden" name="vendor" value={chosen} />
          <button type="submit" name="intent" value="vendor" className="plain" disabled={busy}>
            {words}
          </button>
        </Form>
      ))}
    </div>
  );
}
