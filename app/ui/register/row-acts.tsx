import { Link } from '@remix-run/react';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { ActButton } from './act-button';

type Row = { kind: 'location' | 'safeguard'; id: string; archivedAt?: string | undefined };

/** What can be done with one row that hangs on an engagement: edit it, archive it, bring it back. */
export function RowActs({ row: { kind, id, archivedAt }, about, open }: { row: Row; about: string; open: boolean }) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  if (!open) return null;
  return (
    <div className="row-acts">
      {!archivedAt && may('draft') && (
        <Link to={`${base}/register/${kind}s/${id}/edit`}>
          {t('common.edit')}
          <span className="visually-hidden"> {about}</span>
        </Link>
      )}
      {may('edit') && <ActButton kind={kind} id={id} intent={archivedAt ? 'restore' : 'archive'} about={about} plain />}
    </div>
  );
}
