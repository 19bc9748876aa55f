import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import type { ReviewRow } from '../../services/imports-review.server';
import { fieldInWords } from '../history';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { KindSign } from './import-header';
import { MatchAnswers } from './match-answers';
import { matchInWords } from './match-words';
import { RowProblems } from './row-problems';
import { RowStatements } from './row-statements';

/** What one row becomes: whom and what it speaks of, how sure that is, and every field it states. */
export function RowUnderstood({ row, acts }: { row: ReviewRow; acts: ReactNode }) {
  const { t } = useWords();
  if (row.kind === 'rejected' || row.kind === 'skipped')
    return (
      <>
        <div className="review-title">
          <p>
            <KindSign kind={row.kind} /> <strong>{t(`imports.kind.${row.kind}`)}</strong>
            {row.kind === 'skipped' && row.name && <span> · {row.name}</span>}
          </p>
          {acts}
        </div>
        <RowProblems problems={row.problems} line={row.line} />
      </>
    );
  const { kind, statements, toConfirm, kept } = row;
  return (
    <>
      <div className="review-title">
        <p>
          <KindSign kind={kind} /> <Named row={row} /> <span className="quiet">{t(`imports.kind.${kind}`)}</span>
          {statements.length > 0 && (
            <span className={toConfirm > 0 ? 'to-confirm' : 'quiet'}>
              {toConfirm > 0 ? t('imports.sure.not', { count: toConfirm }) : ` · ${t('imports.sure')}`}
            </span>
          )}
        </p>
        {acts}
      </div>
      <Matched row={row} />
      {acts && row.matchedBy === 'similar-name' && <MatchAnswers row={row} />}
      {statements.length > 0 && <RowStatements statements={statements} />}
      {kept.filter(isWorthSaying).map(({ field, registered, stated }) => (
        <KeptValue key={`${field}-${stated}`} field={field} registered={registered} stated={stated} />
      ))}
    </>
  );
}

/** That the names differ is said where the row is matched. */
const isWorthSaying = ({ field }: ReviewRow['kept'][number]) => field !== 'name';

function Named({ row: { vendor, service } }: { row: ReviewRow }) {
  const { base } = useOrganisation();
  return (
    <strong>
      {vendor?.id ? <Link to={`${base}/register/vendors/${vendor.id}`}>{vendor.name}</Link> : vendor?.name}
      {service && (
        <>
          {' '}
          · {service.id ? <Link to={`${base}/register/engagements/${service.id}`}>{service.name}</Link> : service.name}
        </>
      )}
    </strong>
  );
}

/** Why the row was taken for a vendor on file, or which ones it might be. */
function Matched({ row }: { row: ReviewRow }) {
  const words = useWords();
  const { t } = words;
  const { vendor, matchedBy, proposals, choice, name } = row;
  if (choice?.vendor === 'new') return <p className="matched quiet">{t('imports.matched.chosen-new')}</p>;
  if (!vendor?.id) {
    if (!vendor?.isNew || proposals.length === 0) return null;
    return (
      <p className="kept-value">
        {t('imports.matched.several', { names: proposals.map((one) => one.name).join(' · ') })}
      </p>
    );
  }
  if (!matchedBy || matchedBy === 'name') return null;
  const found = proposals.find(({ vendorId }) => vendorId === vendor.id);
  const isGuess = matchedBy === 'similar-name';
  return (
    <p className={isGuess ? 'kept-value' : 'matched quiet'}>
      {matchInWords(matchedBy, found?.similarity, words)}{' '}
      {t(isGuess ? 'imports.matched.confirm' : 'imports.matched.called', { name: name ?? '' })}
    </p>
  );
}

function KeptValue({ field, registered, stated }: ReviewRow['kept'][number]) {
  const words = useWords();
  return (
    <p className="kept-value">{words.t('imports.kept', { field: fieldInWords(field, words), registered, stated })}</p>
  );
}
