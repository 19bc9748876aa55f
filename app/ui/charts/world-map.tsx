import { Link } from '@remix-run/react';
import { VERDICTS } from '../../domain/verdict';
import type { WorldMap as Drawn, MapPlace } from '../../services/world-map.server';
import { useWords } from '../language';
import { ToneSign } from '../verdict';
import { Hatch } from './hatch';
import { PIN_HEIGHT, PIN_SCALE, type Pin, pinWidth, placePins } from './map-pins';
import { type VerdictRow, verdictsIn, worstOf } from './verdict-rows';
import { VerdictKey, VerdictTable } from './verdict-table';

/** A country narrower than this is marked by a dot as well. */
const SMALL_SPAN = 8;
const DOT_RADIUS = 7;

type Props = { id: string; map: Drawn; rows: VerdictRow[]; caption: string; heading: string };

/** Where transfers go: countries shaded by their gravest verdict, each a link, and the same numbers as a table. */
export function WorldMap({ id, map, rows, caption, heading }: Props) {
  const { t, word } = useWords();
  const placed = new Set(map.places.map(({ code }) => code));
  const elsewhere = rows.filter(({ key }) => !placed.has(key)).reduce((sum, { count }) => sum + count, 0);
  return (
    <figure className="chart world">
      <figcaption className="visually-hidden">{caption}</figcaption>
      <MapPicture id={id} map={map} rows={rows} caption={caption} hasLinks />
      <ul className="legend">
        {verdictsIn(rows).map((verdict) => (
          <li key={verdict}>
            <VerdictKey verdict={verdict} /> <ToneSign tone={verdict} /> {word('verdict', verdict)}
          </li>
        ))}
        <li>
          <span className="bar-key bar-key-home" aria-hidden="true" /> {t('pictures.map.home')}
        </li>
      </ul>
      {elsewhere > 0 && <p className="quiet">{t('pictures.map.elsewhere', { count: elsewhere })}</p>}
      <VerdictTable rows={rows} caption={caption} heading={heading} />
    </figure>
  );
}

/** The map alone; without links it stands on its own. */
export function MapPicture({
  id,
  map,
  rows,
  caption,
  hasLinks = false,
}: Omit<Props, 'heading'> & { hasLinks?: boolean }) {
  const byKey = new Map(rows.map((row) => [row.key, row]));
  const shown = map.places.flatMap((place) => {
    const row = byKey.get(place.code);
    return row ? [{ place, row }] : [];
  });
  const pins = new Map(
    placePins(
      shown.map(({ place }) => place),
      (code) => byKey.get(code)?.count ?? 0,
      map,
    ).map((pin) => [pin.code, pin]),
  );
  return (
    <svg
      id={id}
      className="map"
      viewBox={`0 0 ${map.width} ${map.height}`}
      role={hasLinks ? 'group' : 'img'}
      aria-label={caption}
    >
      <defs>
        <Hatch id={`${id}-unknown`} size={10} />
      </defs>
      <path className="map-land" d={map.land} />
      <path className="map-home" d={map.home} />
      {/* Shapes first, so that no country covers another's pin. */}
      {shown.map(({ place, row }) => (
        <Shape key={place.code} place={place} row={row} hatch={`${id}-unknown`} />
      ))}
      {shown.map(({ place, row }) => {
        const pin = pins.get(place.code);
        if (!pin) return null;
        return hasLinks && row.to ? (
          <CountryLink key={place.code} place={place} row={row} to={row.to}>
            <PinMark pin={pin} place={place} row={row} />
          </CountryLink>
        ) : (
          <PinMark key={place.code} pin={pin} place={place} row={row} />
        );
      })}
    </svg>
  );
}

function Shape({ place, row, hatch }: { place: MapPlace; row: VerdictRow; hatch: string }) {
  const worst = worstOf(row);
  const fill = worst === 'unknown' ? `url(#${hatch})` : undefined;
  return (
    <g className={`map-country map-${worst}`}>
      {place.path && <path d={place.path} fill={fill} />}
      {place.span < SMALL_SPAN && <circle cx={place.x} cy={place.y} r={DOT_RADIUS} fill={fill} />}
    </g>
  );
}

/** The country's outline again, unseen, so that all of it can be clicked and shows the focus. */
function CountryLink({
  place,
  row,
  to,
  children,
}: {
  place: MapPlace;
  row: VerdictRow;
  to: string;
  children: React.ReactNode;
}) {
  const { t } = useWords();
  const parts = VERDICTS.filter((verdict) => row.verdicts[verdict] > 0).map((verdict) =>
    t(`pictures.count.${verdict}`, { count: row.verdicts[verdict] }),
  );
  const name = t('pictures.map.country', { country: row.label, count: row.count, parts: parts.join(', ') });
  return (
    <Link to={to} className="map-link" aria-label={name}>
      <title>{name}</title>
      {place.path && <path className="map-reach" d={place.path} />}
      {place.span < SMALL_SPAN && <circle className="map-reach" cx={place.x} cy={place.y} r={DOT_RADIUS} />}
      {children}
    </Link>
  );
}

function PinMark({ pin, place, row }: { pin: Pin; place: MapPlace; row: VerdictRow }) {
  const width = pinWidth(row.count);
  return (
    <>
      {pin.isApart && <line className="map-lead" x1={place.x} y1={place.y} x2={pin.x} y2={pin.y} />}
      <g transform={`translate(${pin.x} ${pin.y}) scale(${PIN_SCALE})`}>
        <g className="map-pin">
          <rect x={-width / 2} y={-PIN_HEIGHT / 2} width={width} height={PIN_HEIGHT} rx={3} />
          <g transform={`translate(${-width / 2 + 3} -7) scale(0.875)`}>
            <ToneSign tone={worstOf(row)} />
          </g>
          <text x={width / 2 - 5} y={0} dy="0.35em" textAnchor="end">
            {row.count}
          </text>
        </g>
      </g>
    </>
  );
}
