import { Link } from '@remix-run/react';
import type { Transfer } from '../../domain/transfers';
import type { WholeEngagement, WholeSafeguard } from '../../services/register.server';
import { Country, Day, NotKnown, useWords } from '../language';
import { Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { StandingBadge } from './coverage-badge';
import { fieldLabel } from './labels';
import { RowActs } from './row-acts';
import { RowWaiting } from './row-waiting';

type Props = { engagement: WholeEngagement; transfers: readonly Transfer[]; open: boolean };

/** What the organisation relies on, first relied on first, with what each safeguard is worth today. */
export function EngagementSafeguards({ engagement, transfers, open }: Props) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const byRank = engagement.safeguards.toSorted((one, other) => one.rank - other.rank);
  const current = byRank.filter(({ archivedAt }) => !archivedAt);
  const archived = byRank.filter(({ archivedAt }) => archivedAt);
  return (
    <Section
      title={t('register.safeguards')}
      id="safeguards"
      actions={
        open &&
        may('draft') && (
          <Link className="button" to={`${base}/register/engagements/${engagement.id}/safeguards/new`}>
            {t('register.safeguard.add')}
          </Link>
        )
      }
    >
      {current.length === 0 ? (
        <p className="none">
          {t(transfers.length === 0 ? 'register.safeguards.none-needed' : 'register.safeguards.none')}
        </p>
      ) : (
        <Table safeguards={current} transfers={transfers} open={open} />
      )}
      {archived.length > 0 && (
        <details className="more">
          <summary>{t('register.archived-count', { count: archived.length })}</summary>
          <Table safeguards={archived} transfers={[]} open={open} />
        </details>
      )}
    </Section>
  );
}

function Table({ safeguards, transfers, open }: { safeguards: WholeSafeguard[] } & Omit<Props, 'engagement'>) {
  const { t, word } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('register.safeguards')}>
      <table>
        <thead>
          <tr>
            <th scope="col" className="numeric">
              {t('register.safeguard.rank-short')}
            </th>
            <th scope="col">{fieldLabel(t, 'safeguard', 'instrument')}</th>
            <th scope="col">{fieldLabel(t, 'safeguard', 'country')}</th>
            <th scope="col">{fieldLabel(t, 'safeguard', 'signedOn')}</th>
            <th scope="col">{fieldLabel(t, 'safeguard', 'expiresOn')}</th>
            <th scope="col">{t('register.safeguard.standing')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('register.column.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {safeguards.map((safeguard) => (
            <tr key={safeguard.id}>
              <td data-label={t('register.safeguard.rank-short')} className="numeric">
                <div>{safeguard.rank}</div>
              </td>
              <td data-label={fieldLabel(t, 'safeguard', 'instrument')}>
                <div>
                  {safeguard.documentUrl ? (
                    <a href={safeguard.documentUrl} rel="noreferrer noopener" target="_blank">
                      <b>{word('instrument', safeguard.instrument)}</b>
                    </a>
                  ) : (
                    <b>{word('instrument', safeguard.instrument)}</b>
                  )}
                  {safeguard.reference && <span className="quiet"> · {safeguard.reference}</span>}
                  {safeguard.statedAs && (
                    <div className="quiet">
                      <q>{safeguard.statedAs}</q>
                    </div>
                  )}
                  <RowWaiting
                    kind="safeguard"
                    record={safeguard}
                    nameOf={(field) =>
                      field.startsWith('evidence.') ? fieldLabel(t, 'safeguard', 'evidence') : undefined
                    }
                  />
                </div>
              </td>
              <td data-label={fieldLabel(t, 'safeguard', 'country')}>
                <div>
                  {safeguard.country ? <Country code={safeguard.country} /> : t('register.every-third-country')}
                </div>
              </td>
              <td data-label={fieldLabel(t, 'safeguard', 'signedOn')}>
                <div>{safeguard.signedOn ? <Day day={safeguard.signedOn} relative={false} /> : <NotKnown />}</div>
              </td>
              <td data-label={fieldLabel(t, 'safeguard', 'expiresOn')}>
                <div>{safeguard.expiresOn ? <Day day={safeguard.expiresOn} /> : <NotKnown />}</div>
              </td>
              <td data-label={t('register.safeguard.standing')}>
                <div>
                  <Standings safeguard={safeguard} transfers={transfers} />
                </div>
              </td>
              <td data-label={t('register.column.acts')}>
                <div>
                  <RowActs
                    row={{ kind: 'safeguard', id: safeguard.id, archivedAt: safeguard.archivedAt }}
                    about={word('instrument', safeguard.instrument)}
                    open={open}
                  />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** One safeguard may be worth something for one destination and nothing for another. */
function Standings({ safeguard, transfers }: { safeguard: WholeSafeguard; transfers: readonly Transfer[] }) {
  const { t } = useWords();
  const judged = transfers.flatMap((transfer) =>
    transfer.safeguards
      .filter((one) => one.safeguard.id === safeguard.id)
      .map(({ standing, reason }) => ({ standing, reason })),
  );
  const distinct = judged.filter((one, at) => judged.findIndex(({ reason }) => reason === one.reason) === at);
  if (distinct.length === 0) return <span className="quiet">{t('register.safeguard.not-used')}</span>;
  return (
    <ul className="plain-list">
      {distinct.map(({ standing, reason }) => (
        <li key={reason}>
          <StandingBadge standing={standing} /> <span className="quiet">{t(`transfers.reason.${reason}`)}</span>
        </li>
      ))}
    </ul>
  );
}
