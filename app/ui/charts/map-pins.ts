import type { MapPlace } from '../../services/world-map.server';

export type Pin = { code: string; x: number; y: number; width: number; isApart: boolean };

/** Pins keep their size on the page however small the map gets; in units of the map, at half a page's width. */
export const PIN_SCALE = 1.65;
export const PIN_HEIGHT = 20;
const LETTER_WIDTH = 8;
const SIGN_WIDTH = 26;
/** A country this wide and high has room for its pin. */
const ROOMY_SPAN = 65;
const GAP = 4;
const DIRECTIONS = 16;
const RINGS = [1, 1.5, 2.1, 2.8, 3.6, 4.5];

type Box = { left: number; right: number; top: number; bottom: number };

/** The width of a pin with a count, before it is scaled. */
export const pinWidth = (count: number): number => SIGN_WIDTH + String(count).length * LETTER_WIDTH;

/**
 * Where the count of every place stands: on the country where it has room, else beside it, over no other pin and no
 * other country shown. The largest counts choose first; the same places always give the same pins.
 */
export function placePins(
  places: readonly MapPlace[],
  countOf: (code: string) => number,
  map: { width: number; height: number },
): Pin[] {
  const taken: Box[] = [];
  const inOrder = places.toSorted(
    (one, other) => countOf(other.code) - countOf(one.code) || one.code.localeCompare(other.code),
  );
  return inOrder.map((place) => {
    const width = pinWidth(countOf(place.code));
    const options = candidates(place, width);
    const isFree = ({ x, y }: { x: number; y: number }) => {
      const box = boxAround(x, y, width);
      const others = inOrder.filter(({ code }) => code !== place.code);
      return (
        box.left >= 0 &&
        box.right <= map.width &&
        box.top >= 0 &&
        box.bottom <= map.height &&
        !taken.some((one) => overlap(one, box)) &&
        !others.some((other) => overlap(box, { left: other.x, right: other.x, top: other.y, bottom: other.y }))
      );
    };
    const { x, y } = options.find(isFree) ?? options[0] ?? place;
    taken.push(boxAround(x, y, width));
    return { code: place.code, x, y, width, isApart: x !== place.x || y !== place.y };
  });
}

function candidates({ x, y, span }: MapPlace, width: number): { x: number; y: number }[] {
  const around = RINGS.flatMap((ring) =>
    Array.from({ length: DIRECTIONS }, (_, index) => {
      // Above first, then to either side in turn: a line down to its country reads like a pin in a map.
      const turn = ((index % 2 ? -1 : 1) * Math.ceil(index / 2) * 2 * Math.PI) / DIRECTIONS - Math.PI / 2;
      const reach = span / 2 + 8;
      return {
        x: Math.round(x + Math.cos(turn) * (reach + (width * PIN_SCALE) / 2) * ring),
        y: Math.round(y + Math.sin(turn) * (reach + (PIN_HEIGHT * PIN_SCALE) / 2) * ring),
      };
    }),
  );
  return span >= ROOMY_SPAN ? [{ x, y }, ...around] : around;
}

function boxAround(x: number, y: number, width: number): Box {
  const [halfWidth, halfHeight] = [(width * PIN_SCALE) / 2 + GAP, (PIN_HEIGHT * PIN_SCALE) / 2 + GAP];
  return { left: x - halfWidth, right: x + halfWidth, top: y - halfHeight, bottom: y + halfHeight };
}

const overlap = (one: Box, other: Box): boolean =>
  one.left < other.right && other.left < one.right && one.top < other.bottom && other.top < one.bottom;
