import { Link } from '@remix-run/react';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import type { PlannedView } from './planned-import';

/** Vendors on file that the list does not name. An import never removes them: whoever left is ended on its own page. */
export function MissingVendors({ vendors }: { vendors: PlannedView['missing'] }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <>
      <p className="hint">{t('imports.missing.hint')}</p>
      {vendors.length === 0 && <p className="none">{t('imports.rows.none')}</p>}
      <ul className="rows">
        {vendors.map(({ id, name, services }) => (
          <li key={id}>
            <Link to={`${base}/register/vendors/${id}`}>{name}</Link>
            {services.length > 0 && <span className="quiet"> · {services.join(', ')}</span>}
          </li>
        ))}
      </ul>
    </>
  );
}
