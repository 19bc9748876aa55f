import { Link, useSearchParams } from '@remix-run/react';
import type { ChainLink } from '../../services/chain.server';
import { useWords } from '../language';
import { Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { Badge } from '../verdict';
import { placeText } from './places';

/** Where an engagement stands in the chain of sub-processors: whom it serves, up to the top, and everybody who serves it. */
export function Chain({ engagementId, chain }: { engagementId: string; chain: ChainLink | undefined }) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  return (
    <Section
      title={t('register.chain')}
      id="chain"
      actions={
        may('draft') && (
          <Link className="button" to={`${base}/register/engagements/new?parent=${engagementId}`}>
            {t('register.chain.add')}
          </Link>
        )
      }
    >
      {chain ? <ChainTree chains={[chain]} here={engagementId} /> : <p className="quiet">{t('register.chain.none')}</p>}
    </Section>
  );
}

/** The chains a vendor has a part in; nothing while it has none. */
export function VendorChains({ chains }: { chains: ChainLink[] }) {
  const { t } = useWords();
  if (chains.length === 0) return null;
  return (
    <Section title={t('register.chains')} id="chains">
      <ChainTree chains={chains} />
    </Section>
  );
}

/** Lists within lists: whoever serves a link stands under it. */
function ChainTree({ chains, here }: { chains: ChainLink[]; here?: string | undefined }) {
  return (
    <ul className="chain">
      {chains.map((link) => (
        <li key={link.id} aria-current={link.isAsked || undefined}>
          <Node link={link} isHere={link.id === here} />
          {link.below.length > 0 && <ChainTree chains={link.below} here={here} />}
        </li>
      ))}
    </ul>
  );
}

function Node({
  link: { id, vendor, service, role, places, verdict, isAsked },
  isHere,
}: {
  link: ChainLink;
  isHere: boolean;
}) {
  const words = useWords();
  const { base } = useOrganisation();
  const at = useSearchParams()[0].get('at');
  const name = `${vendor} · ${service}`;
  const emphasised = isAsked ? <b>{name}</b> : name;
  return (
    <div className="chain-link">
      {isHere ? (
        <span>{emphasised}</span>
      ) : (
        <Link to={`${base}/register/engagements/${id}${at ? `?at=${at}` : ''}`}>{emphasised}</Link>
      )}
      {verdict ? <Badge tone={verdict} /> : <span className="quiet">{words.t('register.chain.ended')}</span>}
      <span className="quiet chain-facts">
        {words.word('role', role)}
        {' · '}
        {places.length > 0
          ? places.map((place) => placeText(place, words)).join(', ')
          : words.word('destination', 'not-stated')}
      </span>
    </div>
  );
}
