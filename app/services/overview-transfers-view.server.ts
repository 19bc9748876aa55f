import { VERDICTS } from '../domain/assess';
import { dayOf, type IsoDate } from '../domain/days';
import { ACCESS_MODES, INSTRUMENTS, type Instrument } from '../domain/words';
import { readDay } from '../lib/as-of';
import type { Context } from '../lib/context.server';
import { countryName, isMessageKey } from '../lib/i18n';
import { selectLines } from '../lib/list-select';
import { type ListShape, type ListView, readListView } from '../lib/list-view';
import { listDestinations, type TransferLine } from './overview-transfers.server';

/** The list of transfers: gravest first unless the address says otherwise. */
export const TRANSFER_SHAPE: ListShape = {
  columns: ['vendor', 'service', 'role', 'destination', 'mode', 'safeguards', 'coverage', 'verdict', 'score', 'reason'],
  hidden: ['role'],
  sortable: ['verdict', 'score', 'coverage', 'vendor', 'service', 'role', 'destination', 'mode'],
  filters: ['destination', 'verdict', 'band', 'coverage', 'instrument', 'mode'],
};

export type TransferList = {
  view: ListView;
  lines: TransferLine[];
  day: IsoDate;
  isToday: boolean;
  /** Whether the places that need no safeguard are among the lines, and how many there are. */
  showsInside: boolean;
  inside: number;
  /** Transfers before search and filters. */
  total: number;
  /** What the filters can choose from. */
  destinations: { value: string; label: string }[];
  instruments: (Instrument | 'none')[];
};

const GRAVEST_FIRST: readonly TransferLine['coverage'][] = [
  'missing',
  'not-in-force',
  'unknown',
  'covered',
  'none-needed',
];

/** The transfers an address asks for: `?q=`, filters, sort, `eea=1` for places that need no safeguard, `at=` for a day. */
export async function viewTransfers(ctx: Context, request: Request): Promise<TransferList> {
  const url = new URL(request.url);
  const view = readListView(url, TRANSFER_SHAPE);
  const today = dayOf(ctx.now());
  const day = readDay(request, today);
  const all = await listDestinations(ctx, day);
  const leaving = all.filter(({ coverage }) => coverage !== 'none-needed');
  const showsInside = url.searchParams.get('eea') === '1' || view.filters.coverage === 'none-needed';
  const place = (line: TransferLine) => placeName(line, ctx);
  // Rows the chosen column does not tell apart stand by vendor and place, the same every time.
  const nameOf = (line: TransferLine) => [line.vendor, line.service, place(line), line.mode].join('\n');
  const considered = (showsInside ? all : leaving).toSorted((one, other) =>
    nameOf(one).localeCompare(nameOf(other), ctx.language),
  );
  const lines = selectLines(
    considered,
    view,
    {
      text: (line) => [
        line.vendor,
        line.service,
        place(line),
        ctx.t(`words.role.${line.role}`),
        ...line.safeguards.map(({ instrument }) => ctx.t(`words.instrument.${instrument}`)),
      ],
      filters: {
        destination: (line, value) => line.place === value,
        verdict: (line, value) => line.verdict === value,
        band: (line, value) => line.band === value,
        coverage: (line, value) => line.coverage === value,
        instrument: (line, value) => instrumentsOf(line).includes(value as Instrument | 'none'),
        mode: (line, value) => line.mode === value,
      },
      order: {
        verdict: ({ verdict, score }) => VERDICTS.indexOf(verdict) * 1_000 - score,
        score: ({ score }) => -score,
        coverage: ({ coverage }) => GRAVEST_FIRST.indexOf(coverage),
        vendor: ({ vendor }) => vendor,
        service: ({ service }) => service,
        role: ({ role }) => ctx.t(`words.role.${role}`),
        destination: place,
        mode: ({ mode }) => ACCESS_MODES.indexOf(mode),
      },
    },
    ctx.language,
  );
  const named = new Map(considered.map((line) => [line.place, place(line)]));
  const used = new Set(considered.flatMap(instrumentsOf));
  return {
    view,
    lines,
    day,
    isToday: day === today,
    showsInside,
    inside: all.length - leaving.length,
    total: all.length,
    destinations: [...named]
      .map(([value, label]) => ({ value, label }))
      .toSorted((one, other) => one.label.localeCompare(other.label, ctx.language)),
    instruments: [...(used.has('none') ? (['none'] as const) : []), ...INSTRUMENTS.filter((one) => used.has(one))],
  };
}

/** The same instrument a transfer is counted under on the overview comes first; a transfer without any is `none`. */
const instrumentsOf = ({ safeguards, reliesOn, coverage }: TransferLine): (Instrument | 'none')[] => {
  const recorded = new Set(safeguards.map(({ instrument }) => instrument));
  if (reliesOn) recorded.add(reliesOn);
  return recorded.size > 0 || coverage === 'none-needed' ? [...recorded] : ['none'];
};

function placeName({ destination, place }: TransferLine, { language, t }: Pick<Context, 'language' | 't'>): string {
  if (destination.country) return countryName(destination.country, language);
  const word = `words.destination.${place}`;
  return destination.internationalOrganisation ?? (isMessageKey(word) ? t(word) : place);
}
