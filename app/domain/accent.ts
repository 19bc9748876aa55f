/** Least contrast of text to what it stands on (WCAG 2.2, 1.4.3). */
export const LEAST_CONTRAST = 4.5;

/** What published pages are printed on: paper and sunk parts, in light and in dark. */
const BACKGROUNDS = { light: ['#fdfdfb', '#f3f4f1'], dark: ['#121817', '#0d1211', '#19211f'] } as const;
export type ColourScheme = keyof typeof BACKGROUNDS;

type Rgb = [red: number, green: number, blue: number];

const rgbOf = (colour: string): Rgb =>
  [1, 3, 5].map((at) => Number.parseInt(colour.slice(at, at + 2), 16)) as unknown as Rgb;

const hexOf = (parts: Rgb): string =>
  `#${parts.map((part) => Math.round(part).toString(16).padStart(2, '0')).join('')}`;

/** Relative luminance (WCAG 2.2). */
function luminanceOf(colour: string): number {
  const [red, green, blue] = rgbOf(colour).map((part) => {
    const share = part / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  }) as Rgb;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

/** The contrast of two colours `#rrggbb`, from 1 to 21. */
export function contrastOf(one: string, other: string): number {
  const [lighter = 0, darker = 0] = [luminanceOf(one), luminanceOf(other)].toSorted((a, b) => b - a);
  return (lighter + 0.05) / (darker + 0.05);
}

/** Whether text of a colour can be read on everything published pages are printed on in a scheme. */
export const isReadable = (colour: string, scheme: ColourScheme): boolean =>
  BACKGROUNDS[scheme].every((background) => contrastOf(colour, background) >= LEAST_CONTRAST);

/**
 * The colour nearest to one that can be read in a scheme: the same hue, darkened step by step on light pages and
 * lightened on dark ones. A colour that can be read is itself. No colour can be read on both, so each scheme has its own.
 */
export function readableAccent(colour: string, scheme: ColourScheme): string {
  const towards: Rgb = scheme === 'light' ? [0, 0, 0] : [255, 255, 255];
  const from = rgbOf(colour);
  for (let step = 0; step <= 100; step++) {
    const mixed = hexOf(from.map((part, at) => part + ((towards[at] ?? 0) - part) * (step / 100)) as Rgb);
    if (isReadable(mixed, scheme)) return mixed;
  }
  return hexOf(towards);
}
