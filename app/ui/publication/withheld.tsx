import { Link } from '@remix-run/react';
import type { Withheld } from '../../domain/publication-entries';
import { useWords } from '../language';
import { Section } from '../page';
import { useOrganisation } from '../shell-organisation';

/** What a person marked for publication and the list leaves out all the same, and why. */
export function WithheldEntries({ withheld }: { withheld: readonly Withheld[] }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  if (withheld.length === 0) return null;
  return (
    <Section title={t('publication.withheld')}>
      <ul>
        {withheld.map(({ engagementId, vendor, service, reason }) => (
          <li key={engagementId}>
            <Link to={`${base}/register/engagements/${engagementId}`}>
              {vendor} · {service}
            </Link>{' '}
            {t(`publication.withheld.${reason}`)}
          </li>
        ))}
      </ul>
    </Section>
  );
}
