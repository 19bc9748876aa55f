import { Link } from '@remix-run/react';
import type { IsoDate } from '../domain/days';
import type { Overview } from '../services/overview.server';
import { TrendLines } from './charts/trend-lines';
import { VerdictBars } from './charts/verdict-bars';
import { WorldMap } from './charts/world-map';
import { useWords } from './language';
import { type Links, type PictureName, rowsOf } from './overview-rows';
import { Section } from './page';
import { useOrganisation } from './shell-organisation';

type Props = { overview: Overview; isToday: boolean };

/** Where data goes, as a map and as numbers. */
export function DestinationsSection({ overview, isToday }: Props) {
  const words = useWords();
  const { t } = words;
  const { base } = useOrganisation();
  const { summary, day, map } = overview;
  const rows = rowsOf.map(summary, words, useLinks(day, isToday));
  return (
    <Section
      title={t('overview.by-country')}
      id="countries"
      actions={rows.length > 0 && <TakeAway picture="map" day={day} isToday={isToday} />}
    >
      {rows.length === 0 ? (
        <p className="quiet">{t('overview.by-country.none')}</p>
      ) : (
        <WorldMap
          id="map"
          map={map}
          caption={t('overview.by-country.caption')}
          heading={t('overview.country')}
          rows={rows}
        />
      )}
      {summary.inside > 0 && (
        <p className="quiet">
          <Link to={`${base}/transfers?coverage=none-needed${isToday ? '' : `&at=${day}`}`}>
            {t('overview.inside', { count: summary.inside })}
          </Link>
        </p>
      )}
    </Section>
  );
}

/** Transfers by what they stand on, by how much is at stake, and by whom they go to. */
export function BarSections({ overview, isToday }: Props) {
  const words = useWords();
  const { t } = words;
  const { base } = useOrganisation();
  const { summary, day, otherVendors } = overview;
  const links = useLinks(day, isToday);
  const charts = [
    { picture: 'by-safeguard', heading: t('overview.safeguard') },
    { picture: 'by-band', heading: t('overview.band') },
    { picture: 'by-vendor', heading: t('overview.vendor') },
  ] as const;
  return charts.map(({ picture, heading }) => {
    const rows = rowsOf[picture](summary, words, links);
    if (rows.length === 0) return null;
    return (
      <Section
        key={picture}
        title={t(`overview.${picture}`)}
        id={picture}
        actions={<TakeAway picture={picture} day={day} isToday={isToday} />}
      >
        <VerdictBars id={`bars-${picture}`} caption={t(`overview.${picture}.caption`)} heading={heading} rows={rows} />
        {picture === 'by-vendor' && otherVendors > 0 && (
          <p>
            <Link to={`${base}/register${isToday ? '' : `?at=${day}`}`}>
              {t('overview.by-vendor.more', { count: otherVendors })}
            </Link>
          </p>
        )}
      </Section>
    );
  });
}

/** How the verdicts went; nothing to draw before the second recorded day. */
export function TrendSection({ overview: { trend, day }, isToday }: Props) {
  const { t } = useWords();
  const { base } = useOrganisation();
  const isDrawn = trend.points.length > 1;
  return (
    <Section
      title={t('overview.trend')}
      id="trend"
      actions={
        <>
          <Link to={`${base}/compare`}>{t('overview.compare')}</Link>
          {isDrawn && <TakeAway picture="trend" day={day} isToday={isToday} />}
        </>
      }
    >
      {isDrawn ? (
        <TrendLines points={trend.points} caption={t('overview.trend.caption')} />
      ) : (
        <p className="quiet">{t('overview.trend.none')}</p>
      )}
    </Section>
  );
}

function TakeAway({ picture, day, isToday }: { picture: PictureName; day: IsoDate; isToday: boolean }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <a className="take-away" href={`${base}/pictures/${picture}.svg${isToday ? '' : `?at=${day}`}`} download>
      SVG<span className="visually-hidden"> · {t(`overview.${picture === 'map' ? 'by-country' : picture}`)}</span>
    </a>
  );
}

function useLinks(day: IsoDate, isToday: boolean): Links {
  const { base } = useOrganisation();
  const at = isToday ? '' : `&at=${day}`;
  return {
    transfers: (filter, value) => `${base}/transfers?${filter}=${encodeURIComponent(value)}${at}`,
    vendor: (id) => `${base}/register/vendors/${id}${isToday ? '' : `?at=${day}`}`,
  };
}
