import { Link } from '@remix-run/react';
import type { ReviewRow, Statement } from '../../services/imports-review.server';
import { fieldInWords, valueInWords } from '../history';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { KindSign } from './import-header';
import { RowProblems } from './row-problems';

/** What the list says on the left, what is understood of it on the right. */
export function ReviewRows({ rows }: { rows: ReviewRow[] }) {
  const { t } = useWords();
  if (rows.length === 0) return <p className="none">{t('imports.rows.none')}</p>;
  return (
    <table className="review">
      <caption className="visually-hidden">{t('imports.rows')}</caption>
      <thead>
        <tr>
          <th scope="col">{t('imports.source')}</th>
          <th scope="col">{t('imports.understood')}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map((row) => (
          <tr key={`${row.kind}-${row.line}`} id={`line-${row.line}`} className={`review-${row.kind}`}>
            <td className="review-source">
              {row.source.map(({ line, text }) => (
                <p key={line}>
                  <span className="line-number">{line}</span> <span className="code">{text}</span>
                </p>
              ))}
            </td>
            <td className="review-understood">
              {row.kind === 'rejected' ? <Rejected row={row} /> : <Understood row={row} />}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}

function Rejected({ row: { problems, line } }: { row: ReviewRow }) {
  const { t } = useWords();
  return (
    <>
      <p className="review-title">
        <KindSign kind="rejected" /> <strong>{t('imports.kind.rejected')}</strong>
      </p>
      <RowProblems problems={problems} line={line} />
    </>
  );
}

function Understood({ row }: { row: ReviewRow }) {
  const { t } = useWords();
  const kind = row.kind as 'new' | 'changed' | 'unchanged';
  const shown = row.statements;
  return (
    <>
      <p className="review-title">
        <KindSign kind={kind} /> <Named row={row} /> <span className="quiet">{t(`imports.kind.${kind}`)}</span>
      </p>
      {row.matchedBy && row.matchedBy !== 'name' && <p className="quiet">{t(`imports.matched.${row.matchedBy}`)}</p>}
      {shown.length > 0 && (
        <dl className="understood diff">
          {shown.map((statement) => (
            <Said
              key={`${statement.subject}-${statement.field}-${String(statement.after)}-${statement.mode}`}
              statement={statement}
            />
          ))}
        </dl>
      )}
      {row.kept.map(({ field, registered, stated }) => (
        <KeptValue key={`${field}-${stated}`} field={field} registered={registered} stated={stated} />
      ))}
    </>
  );
}

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

function Said({ statement }: { statement: Statement }) {
  const words = useWords();
  const { t, word } = words;
  const { subject, field, as, before, after, mode, toConfirm } = statement;
  const label =
    subject === 'location'
      ? t('imports.said.location')
      : subject === 'safeguard'
        ? t('imports.said.safeguard')
        : fieldInWords(field, words);
  const value = valueInWords(subject, field, after, words);
  return (
    <div>
      <dt>{label}</dt>
      <dd>
        {as === 'added' && <ins>+ {value}</ins>}
        {as === 'revised' && (
          <>
            {isEmpty(before) ? (
              <span className="absent">{t('imports.said.empty')}</span>
            ) : (
              <del>{valueInWords(subject, field, before, words)}</del>
            )}
            <span aria-hidden="true"> → </span>
            <ins>{value}</ins>
          </>
        )}
        {as === 'new' && value}
        {mode && <span className="quiet"> ({word('mode', mode).toLowerCase()})</span>}
        {toConfirm && <span className="to-confirm">{t('common.to-confirm')}</span>}
      </dd>
    </div>
  );
}

const isEmpty = (value: unknown) =>
  value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0);

function KeptValue({ field, registered, stated }: ReviewRow['kept'][number]) {
  const words = useWords();
  return (
    <p className="kept-value">{words.t('imports.kept', { field: fieldInWords(field, words), registered, stated })}</p>
  );
}
