import { type GeoProjection, geoArea, geoCentroid, geoNaturalEarth1, geoPath } from 'd3-geo';
import { LRUCache } from 'lru-cache';
import type { CountryCode } from '../../seed/reference/countries';
import { COUNTRY_POSITIONS } from '../../seed/reference/country-places';
import { type Outline, openAtlas } from './world-atlas.server';
import { writePath } from './world-map-path.server';

/** Where a country is on the map, in the map's own units. */
export type MapPlace = {
  code: string;
  /** The outline as the `d` of an SVG path; absent where the scale has no shape. */
  path?: string;
  /** The middle of its largest part. */
  x: number;
  y: number;
  /** The side of a square as large as its largest part; a place without a shape has none. */
  span: number;
};

export type WorldMap = {
  width: number;
  height: number;
  /** Every country's land in one path. */
  land: string;
  /** The countries that count as home, in one path without the borders between them. */
  home: string;
  places: MapPlace[];
};

const WIDTH = 1000;
/** Islands that have no land at this scale lie beyond what is drawn. */
const MARGIN = 8;

type Base = { projection: GeoProjection; height: number; land: string };
let base: Base | undefined;
const homes = new LRUCache<string, string>({ max: 32 });
const places = new Map<string, MapPlace | undefined>();

/**
 * A map of the world in the Natural Earth projection as SVG paths in units of a thousandth of its width, whole
 * numbers: `home` outlined, the place of every code of `shown`. A code that is no ISO 3166-1 country has no place and
 * is left out. What has been drawn once is kept.
 */
export function drawWorldMap({ home, shown }: { home: readonly string[]; shown: readonly string[] }): WorldMap {
  const { projection, height, land } = drawBase();
  return {
    width: WIDTH,
    height,
    land,
    home: drawHome(home, projection),
    places: shown.flatMap((code) => placeOf(code, projection) ?? []),
  };
}

function drawBase(): Base {
  if (base) return base;
  const { codes, outlineOf } = openAtlas();
  const world = outlineOf(codes);
  const projection = geoNaturalEarth1().fitWidth(WIDTH - 2 * MARGIN, world);
  const [left, top] = projection.translate();
  projection.translate([left + MARGIN, top + MARGIN]);
  const [, [, bottom]] = geoPath(projection).bounds(world);
  base = { projection, height: Math.ceil(bottom) + MARGIN, land: writePath(projection, world) };
  return base;
}

function drawHome(codes: readonly string[], projection: GeoProjection): string {
  const key = codes.toSorted().join();
  const drawn = homes.get(key) ?? writePath(projection, openAtlas().outlineOf(codes));
  homes.set(key, drawn);
  return drawn;
}

function placeOf(code: string, projection: GeoProjection): MapPlace | undefined {
  if (!places.has(code)) places.set(code, locate(code, projection));
  return places.get(code);
}

function locate(code: string, projection: GeoProjection): MapPlace | undefined {
  const outline = openAtlas().outlineOf([code]);
  if (outline.coordinates.length === 0) {
    const position = COUNTRY_POSITIONS[code as CountryCode];
    return position && { code, ...pointOf(position, projection), span: 0 };
  }
  const part = largestPart(outline);
  return {
    code,
    path: writePath(projection, outline),
    ...pointOf(geoCentroid(part), projection),
    span: Math.round(Math.sqrt(geoPath(projection).area(part))),
  };
}

function pointOf([longitude, latitude]: readonly [number, number], projection: GeoProjection) {
  const [x, y] = projection([longitude, latitude]) ?? [0, 0];
  return { x: Math.round(x), y: Math.round(y) };
}

function largestPart({ coordinates }: Outline) {
  const parts = coordinates.map((rings) => ({ type: 'Polygon' as const, coordinates: rings }));
  return parts.reduce((largest, part) => (geoArea(part) > geoArea(largest) ? part : largest));
}
