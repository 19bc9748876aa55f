import { Link } from '@remix-run/react';
import type { Transfer } from '../../domain/transfers';
import type { WholeEngagement } from '../../services/register.server';
import { useAtDay } from '../at-day';
import { transferPath } from '../findings-steps';
import { Country, useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { CoverageBadge } from './coverage-badge';
import { fieldLabel } from './labels';
import { placeText } from './places';

type Props = { engagement: WholeEngagement; transfers: readonly Transfer[] };

/** The transfers that follow from the places, each with its coverage and why; none is typed in. */
export function EngagementTransfers({ engagement, transfers }: Props) {
  const words = useWords();
  const { t, word } = words;
  const { base } = useOrganisation();
  const atDay = useAtDay();
  if (engagement.archivedAt || engagement.vendor.archivedAt)
    return <p className="quiet">{t('register.transfers.archived')}</p>;
  if (transfers.length === 0)
    return (
      <p>{t(engagement.delivery === 'self-hosted' ? 'register.transfers.self-hosted' : 'register.transfers.none')}</p>
    );
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('register.transfers')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('register.transfers.to')}</th>
            <th scope="col">{fieldLabel(t, 'location', 'mode')}</th>
            <th scope="col">{t('transfers.column.coverage')}</th>
            <th scope="col">{t('register.transfers.why')}</th>
          </tr>
        </thead>
        <tbody>
          {transfers.map(({ key, destination, mode, coverage, reason, reliesOn }) => (
            <tr key={key}>
              <td data-label={t('register.transfers.to')}>
                <div>
                  <Link to={atDay(base + transferPath(key))}>
                    {destination.kind === 'country' && destination.country ? (
                      <Country code={destination.country} />
                    ) : (
                      placeText(destination, words)
                    )}
                  </Link>
                </div>
              </td>
              <td
                data-label={fieldLabel(t, 'location', 'mode')}
                className={mode === 'not-stated' ? 'absent' : undefined}
              >
                <div>{word('mode', mode)}</div>
              </td>
              <td data-label={t('transfers.column.coverage')}>
                <div>
                  <CoverageBadge coverage={coverage} />
                </div>
              </td>
              <td data-label={t('register.transfers.why')}>
                <div>
                  {t(`transfers.reason.${reason}`)}
                  {reliesOn && <span className="quiet"> {word('instrument', reliesOn)}</span>}
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
