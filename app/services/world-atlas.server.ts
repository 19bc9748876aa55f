import { geoContains } from 'd3-geo';
import { merge } from 'topojson-client';
import type { MultiPolygon, Polygon, Topology } from 'topojson-specification';
import data from 'world-atlas/countries-110m.json';
import { COUNTRY_NUMBERS, REASSIGNED_SHAPES, UNNUMBERED_SHAPES } from '../../seed/reference/country-places';

type Countries = {
  type: 'GeometryCollection';
  geometries: ((Polygon | MultiPolygon) & { id?: string; properties: { name: string } })[];
};
export type Outline = ReturnType<typeof merge>;
export type Atlas = {
  /** The outline of several countries together, without the borders between them; empty for those without a shape. */
  outlineOf(codes: Iterable<string>): Outline;
  /** The codes that have a shape. */
  codes: readonly string[];
};

const topology = data as unknown as Topology<{ countries: Countries }>;
let opened: Atlas | undefined;

/** The countries of the world at 1:110 million by ISO 3166-1 alpha-2 code, Antarctica left out; opened once. */
export function openAtlas(): Atlas {
  opened ??= atlasOf(polygonsByCode());
  return opened;
}

const atlasOf = (polygons: ReadonlyMap<string, Polygon[]>): Atlas => ({
  outlineOf: (codes) =>
    merge(
      topology,
      [...codes].flatMap((code) => polygons.get(code) ?? []),
    ),
  codes: [...polygons.keys()],
});

/** One polygon at a time, because a part of what is drawn as one country can be another's. */
function polygonsByCode(): Map<string, Polygon[]> {
  const byCode = new Map<string, Polygon[]>();
  for (const country of topology.objects.countries.geometries) {
    const drawnAs = COUNTRY_NUMBERS[country.id ?? ''] ?? UNNUMBERED_SHAPES[country.properties.name];
    if (!drawnAs) continue;
    for (const arcs of country.type === 'Polygon' ? [country.arcs] : country.arcs) {
      const polygon: Polygon = { type: 'Polygon', arcs };
      const shape = merge(topology, [polygon]);
      const code =
        REASSIGNED_SHAPES.find(({ holds, at }) => holds === drawnAs && geoContains(shape, [...at]))?.is ?? drawnAs;
      byCode.set(code, [...(byCode.get(code) ?? []), polygon]);
    }
  }
  return byCode;
}
