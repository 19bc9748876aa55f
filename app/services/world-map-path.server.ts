import { type GeoContext, type GeoPermissibleObjects, type GeoProjection, geoPath } from 'd3-geo';

/**
 * The `d` of an SVG path in whole units with relative lines: a third of what absolute coordinates with a decimal
 * take. Points that fall on the one before are left out, and so is a ring of which less than a line remains.
 */
export function writePath(projection: GeoProjection, object: GeoPermissibleObjects): string {
  const rings: string[] = [];
  let ring: { start: string; steps: [number, number][] } | undefined;
  let x = 0;
  let y = 0;
  const end = (close: string) => {
    if (ring && ring.steps.length > 1) rings.push(`${ring.start}${written(ring.steps)}${close}`);
    ring = undefined;
  };
  const pen: GeoContext = {
    beginPath() {},
    arc() {},
    moveTo(toX, toY) {
      end('');
      [x, y] = [Math.round(toX), Math.round(toY)];
      ring = { start: `M${x} ${y}`, steps: [] };
    },
    lineTo(toX, toY) {
      const [nextX, nextY] = [Math.round(toX), Math.round(toY)];
      if (nextX === x && nextY === y) return;
      ring?.steps.push([nextX - x, nextY - y]);
      [x, y] = [nextX, nextY];
    },
    closePath: () => end('z'),
  };
  geoPath(projection, pen)(object);
  end('');
  return rings.join('');
}

/** A minus sign parts two numbers as well as a space does. */
const written = (steps: readonly [number, number][]): string => `l${steps.flat().join(' ').replaceAll(' -', '-')}`;
