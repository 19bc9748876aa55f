import type { Language } from '../domain/words';
import type { Overview } from '../services/overview.server';
import { drawStandalone, type Picture } from './charts/standalone-picture.server';
import { TREND_HEIGHT, TREND_WIDTH, TrendChart } from './charts/trend-lines';
import { BARS_WIDTH, barsHeight, StackedBars } from './charts/verdict-bars';
import { verdictsIn } from './charts/verdict-rows';
import { MapPicture } from './charts/world-map';
import type { Words } from './findings-words';
import { wordsIn } from './language';
import { type PictureName, rowsOf } from './overview-rows';

/** One picture of an overview as an SVG file in a language, with the organisation's name and the day in it. */
export function drawOverviewPicture(
  picture: PictureName,
  overview: Overview,
  { language, organisation }: { language: Language; organisation: string },
): string {
  const words = wordsIn(language, overview.day);
  const { t, day } = words;
  const title = t(`overview.${picture === 'map' ? 'by-country' : picture}`);
  return drawStandalone({
    language,
    day: overview.day,
    title,
    subtitle: t('pictures.subtitle', {
      organisation,
      day: day(overview.day),
      transfers: overview.summary.transfers,
    }),
    ...drawn(picture, overview, words, title),
  });
}

type Drawn = Pick<Picture, 'body' | 'width' | 'height' | 'legend' | 'hasLines'>;

function drawn(picture: PictureName, overview: Overview, words: Words, caption: string): Drawn {
  const { summary, map, trend } = overview;
  const legendOf = (rows: Parameters<typeof verdictsIn>[0]): Drawn['legend'] =>
    verdictsIn(rows).map((verdict) => ({ verdict, label: words.word('verdict', verdict) }));
  if (picture === 'trend')
    return {
      body: <TrendChart points={trend.points} />,
      width: TREND_WIDTH,
      height: TREND_HEIGHT,
      legend: legendOf(trend.points),
      hasLines: true,
    };
  const rows = rowsOf[picture](summary, words);
  if (picture === 'map')
    return {
      body: <MapPicture id="map" map={map} rows={rows} caption={caption} />,
      width: map.width,
      height: map.height,
      legend: [...legendOf(rows), { verdict: 'home', label: words.t('pictures.map.home') }],
    };
  return {
    body: <StackedBars id="bars" rows={rows} />,
    width: BARS_WIDTH,
    height: barsHeight(rows),
    legend: legendOf(rows),
  };
}
