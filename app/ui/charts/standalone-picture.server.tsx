import type { ReactElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import type { IsoDate } from '../../domain/days';
import type { Verdict } from '../../domain/verdict';
import type { Language } from '../../domain/words';
import pictures from '../../styles/pictures.css?raw';
import tokens from '../../styles/tokens.css?raw';
import { LanguageProvider } from '../language';
import { Hatch } from './hatch';
import { DASHES } from './trend-lines';

export type Picture = {
  language: Language;
  day: IsoDate;
  title: string;
  subtitle: string;
  /** What the verdicts shown are called. */
  legend: { verdict: Verdict | 'home'; label: string }[];
  /** A trend's legend shows lines. */
  hasLines?: boolean;
  /** Holds one `svg`, drawn at this size. */
  body: ReactElement;
  width: number;
  height: number;
};

const WIDTH = 800;
const MARGIN = 24;
const HEAD = 84;
const LEGEND = 40;
const LETTER_WIDTH = 7.5;
/** Beyond it the words of a chart outgrow the title. */
const MAXIMUM_SCALE = 1.25;

/** A picture of the overview as an SVG file that needs nothing beside it: title, day and legend in it, colours inlined. */
export function drawStandalone(picture: Picture): string {
  const { language, day, title, subtitle, legend, hasLines, body, width, height } = picture;
  const drawn = renderToStaticMarkup(
    <LanguageProvider language={language} today={day}>
      {body}
    </LanguageProvider>,
  );
  const scale = Math.min((WIDTH - 2 * MARGIN) / width, MAXIMUM_SCALE);
  const [shownWidth, shownHeight] = [Math.round(width * scale), Math.round(height * scale)];
  const sheet = shownWidth + 2 * MARGIN;
  const whole = HEAD + shownHeight + LEGEND + MARGIN;
  return `<?xml version="1.0" encoding="UTF-8"?>\n${renderToStaticMarkup(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${sheet} ${whole}`}
      width={sheet}
      height={whole}
      lang={language}
      role="img"
    >
      <title>{title}</title>
      <desc>{subtitle}</desc>
      {/* biome-ignore lint/security/noDangerouslySetInnerHtml: our own style sheet. */}
      <style dangerouslySetInnerHTML={{ __html: inlinedStyles() }} />
      <rect className="sheet" width={sheet} height={whole} />
      <text className="sheet-title" x={MARGIN} y={42}>
        {title}
      </text>
      <text className="sheet-subtitle" x={MARGIN} y={64}>
        {subtitle}
      </text>
      <svg
        x={MARGIN}
        y={HEAD}
        width={shownWidth}
        height={shownHeight}
        viewBox={`0 0 ${width} ${height}`}
        // biome-ignore lint/security/noDangerouslySetInnerHtml: drawn by React above.
        dangerouslySetInnerHTML={{ __html: contentOf(drawn) }}
      />
      <Legend legend={legend} hasLines={hasLines} y={HEAD + shownHeight + LEGEND - 8} />
    </svg>,
  )}\n`;
}

function Legend({ legend, hasLines = false, y }: Pick<Picture, 'legend' | 'hasLines'> & { y: number }) {
  const textLeft = hasLines ? 30 : 18;
  let x = MARGIN;
  return (
    <>
      <defs>
        <Hatch id="legend-unknown" />
      </defs>
      {legend.map(({ verdict, label }) => {
        const left = x;
        x += textLeft + 24 + label.length * LETTER_WIDTH;
        return (
          <g key={verdict} transform={`translate(${left} ${y})`}>
            {hasLines && verdict !== 'home' ? (
              <g className={`trend-key line-${verdict}`}>
                <line x2={24} y1={6} y2={6} strokeDasharray={DASHES[verdict]} />
              </g>
            ) : (
              <rect
                className={`map-${verdict}`}
                width={12}
                height={12}
                fill={verdict === 'unknown' ? 'url(#legend-unknown)' : undefined}
              />
            )}
            <text x={textLeft} y={6} dy="0.35em">
              {label}
            </text>
          </g>
        );
      })}
    </>
  );
}

/** What stands inside the outermost `svg`. */
const contentOf = (markup: string): string => /<svg[^>]*>([\s\S]*)<\/svg>/.exec(markup)?.[1] ?? '';

/** Programs that place drawings in documents know classes but neither variables nor colour schemes: light it is. */
function inlinedStyles(): string {
  const light = tokens.slice(0, tokens.indexOf('@media'));
  const colours = new Map([...light.matchAll(/(--[\w-]+):\s*([^;]+);/g)].map(([, name, value]) => [name, value]));
  const sheet = `
text { font: 400 12px "Inter", system-ui, "Helvetica Neue", Arial, sans-serif; fill: var(--ink); }
.sheet { fill: var(--paper-raised); }
.sheet-title { font-size: 20px; font-weight: 600; }
.sheet-subtitle { font-size: 13px; fill: var(--grey); }
${pictures}`;
  return sheet.replace(/var\((--[\w-]+)\)/g, (whole, name: string) => colours.get(name) ?? whole);
}
