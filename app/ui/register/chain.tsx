import { Link } from '@remix-run/react';
import type { EngagementLink } from '../../services/register-pages.server';
import { useWords } from '../language';
import { Section } from '../page';
import { useOrganisation } from '../shell-organisation';

type Props = {
  engagement: { id: string; service: string; vendor: { name: string }; vendorId: string };
  above: EngagementLink[];
  below: EngagementLink[];
  open: boolean;
};

/** Where an engagement stands in the chain of sub-processors: whom it serves, and who serves it. */
export function Chain({ engagement, above, below, open }: Props) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  return (
    <Section
      title={t('register.chain')}
      actions={
        open &&
        may('draft') && (
          <Link className="button" to={`${base}/register/engagements/new?parent=${engagement.id}`}>
            {t('register.chain.add')}
          </Link>
        )
      }
    >
      {above.length === 0 && below.length === 0 && <p className="quiet">{t('register.chain.none')}</p>}
      {(above.length > 0 || below.length > 0) && (
        <ol className="chain">
          {above.toReversed().map((link, at) => (
            <ChainLink key={link.id} link={link} depth={at} />
          ))}
          <li style={{ paddingLeft: above.length * 20 }} aria-current="true">
            <b>{engagement.vendor.name}</b> · {engagement.service}
          </li>
          {below.map((link) => (
            <ChainLink key={link.id} link={link} depth={above.length + 1} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function ChainLink({ link, depth }: { link: EngagementLink; depth: number }) {
  const { word } = useWords();
  const { base } = useOrganisation();
  return (
    <li style={{ paddingLeft: depth * 20 }}>
      <Link to={`${base}/register/engagements/${link.id}`}>
        {link.vendor} · {link.service}
      </Link>{' '}
      <span className="quiet">{word('role', link.role)}</span>
    </li>
  );
}
