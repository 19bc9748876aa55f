import { Link } from '@remix-run/react';
import type { JudgedLine, TransferPage } from '../../services/overview-transfers.server';
import { Country, Day, useWords } from '../language';
import { Facts, Section } from '../page';
import { StandingBadge } from '../register/coverage-badge';
import { useOrganisation } from '../shell-organisation';

/** The safeguards that reach this destination, each with what it is worth and what its file lacks. */
export function TransferSafeguards({ transfer: { safeguards, engagement, line } }: { transfer: TransferPage }) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const country = line.destination.country ? `?country=${line.destination.country}` : '';
  const add = may('draft') && (
    <Link to={`${base}/register/engagements/${engagement.id}/safeguards/new${country}`}>
      {t('transfers.page.safeguards.add')}
    </Link>
  );
  return (
    <Section title={t('transfers.page.safeguards')} id="safeguards" actions={add}>
      {safeguards.length === 0 ? (
        <p className="quiet">{t('transfers.page.safeguards.none')}</p>
      ) : (
        <ol className="grounds">
          {safeguards.map((one) => (
            <Safeguard key={one.id} safeguard={one} />
          ))}
        </ol>
      )}
    </Section>
  );
}

function Safeguard({ safeguard }: { safeguard: JudgedLine }) {
  const { t, word } = useWords();
  const { base, may } = useOrganisation();
  const { instrument, standing, reason, country, missing } = safeguard;
  const facts = [
    { label: t('transfers.page.safeguard.reference'), value: safeguard.reference },
    { label: t('transfers.page.safeguard.signed'), value: safeguard.signedOn && <Day day={safeguard.signedOn} /> },
    { label: t('transfers.page.safeguard.expires'), value: safeguard.expiresOn && <Day day={safeguard.expiresOn} /> },
    { label: t('transfers.page.stated-as'), value: safeguard.statedAs },
    {
      label: t('transfers.page.safeguard.evidence'),
      value: missing.length > 0 && (
        <ul className="plain-list">
          {missing.map((one) => (
            <li key={one}>{one}</li>
          ))}
        </ul>
      ),
    },
  ].filter(({ value }) => value);
  return (
    <li>
      <p className="ground">
        <strong>
          {may('draft') ? (
            <Link to={`${base}/register/safeguards/${safeguard.id}/edit`}>{word('instrument', instrument)}</Link>
          ) : (
            word('instrument', instrument)
          )}
        </strong>
        <StandingBadge standing={standing} />
        {safeguard.isReliedOn && <span className="quiet">{t('transfers.page.safeguard.relied-on')}</span>}
        <span className="quiet">
          {country ? <Country code={country} /> : t('transfers.page.safeguard.every-country')}
        </span>
      </p>
      <p>{t(`transfers.reason.${reason}`)}</p>
      {facts.length > 0 && <Facts absent={t('common.not-known')} facts={facts} />}
    </li>
  );
}

type DecisionProps = { decision: TransferPage['decision']; destination: TransferPage['line']['destination'] };

/** The adequacy decision in force for the destination, and whether the transfer stands on it. */
export function TransferDecision({ decision, destination }: DecisionProps) {
  const { t, language } = useWords();
  if (destination.kind !== 'country' && destination.kind !== 'international-organisation') return null;
  return (
    <Section title={t('transfers.page.decision')} id="decision">
      {decision ? (
        <>
          <p>
            {t(decision.isReliedOn ? 'transfers.page.decision.relied-on' : 'transfers.page.decision.not-relied-on')}
          </p>
          <Facts
            absent={t('common.not-known')}
            facts={[
              {
                label: t('transfers.page.decision.number'),
                value: language === 'fr' ? decision.number.replace('(EU)', '(UE)') : decision.number,
              },
              { label: t('transfers.page.decision.condition'), value: decision.condition },
              { label: t('transfers.page.decision.adopted'), value: <Day day={decision.adoptedOn} relative={false} /> },
              ...(decision.expiresOn
                ? [{ label: t('transfers.page.decision.expires'), value: <Day day={decision.expiresOn} /> }]
                : []),
              {
                label: t('transfers.page.decision.risk'),
                value: t(`transfers.page.decision.risk.${decision.legalRisk}`),
              },
            ]}
          />
        </>
      ) : (
        <p className="quiet">{t('transfers.page.decision.none')}</p>
      )}
    </Section>
  );
}
