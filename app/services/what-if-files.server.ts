import type { Instant } from '../domain/days';
import type { Context } from '../lib/context.server';
import { writeCsv } from '../lib/csv';
import { countryName, isMessageKey } from '../lib/i18n';
import { remedyInWords } from '../lib/remedy-words';
import type { MoveLine, RemedyLine, WhatIfView } from './what-if-view.server';

type Words = Pick<Context, 'language' | 't'>;

/** The moved transfers of a what-if, one row each, in the reader's language; what to do stands beside it. */
export function whatIfCsv({ moves, remedies }: WhatIfView, { language, t }: Words): string {
  const remedyOf = new Map(remedies.map((remedy) => [remedy.key, remedy]));
  const head = (
    [
      'what-if.csv.vendor',
      'what-if.csv.service',
      'what-if.column.destination',
      'what-if.csv.country',
      'what-if.csv.mode',
      'what-if.csv.fate',
      'what-if.csv.coverage-before',
      'what-if.csv.relies-before',
      'what-if.csv.coverage-after',
      'what-if.csv.relies-after',
      'what-if.csv.reason-after',
      'what-if.csv.verdict-before',
      'what-if.csv.verdict-after',
      'what-if.csv.score-before',
      'what-if.csv.score-after',
      'what-if.remedies.step',
      'what-if.remedies.by',
      'what-if.remedies.assessment',
    ] as const
  ).map((key) => t(key));
  const rows = Object.values(moves)
    .flat()
    .map((line) => rowOf(line, remedyOf.get(line.key), { language, t }));
  // A French Excel reads commas as part of the text.
  return writeCsv([head, ...rows], { delimiter: language === 'fr' ? ';' : ',', bom: true });
}

function rowOf(line: MoveLine, remedy: RemedyLine | undefined, { language, t }: Words): (string | number | null)[] {
  const { destination, before, after } = line;
  const word = (kind: string, code: string | undefined) => {
    const key = `words.${kind}.${code}`;
    return isMessageKey(key) ? t(key) : '';
  };
  return [
    line.vendor,
    line.service,
    destination.country
      ? countryName(destination.country, language)
      : (destination.internationalOrganisation ?? word('destination', destination.kind)),
    destination.country ?? '',
    word('mode', line.mode),
    t(`what-if.one.${line.fate}`),
    word('coverage', before?.coverage),
    word('instrument', before?.reliesOn),
    word('coverage', after?.coverage),
    word('instrument', after?.reliesOn),
    after ? t(`transfers.reason.${after.reason}`) : '',
    word('verdict', before?.verdict),
    word('verdict', after?.verdict),
    before?.score ?? null,
    after?.score ?? null,
    remedy ? remedyInWords(remedy, t) : '',
    remedy?.by ?? '',
    remedy ? t(remedy.assessment ? `what-if.assessment.${remedy.assessment}` : 'what-if.assessment.not-needed') : '',
  ];
}

/** The whole answer, indented: the question, both sides, and every line with codes; customers are counted, never named. */
export function whatIfJson(
  { names: _names, ...view }: WhatIfView,
  about: { organisation: string; at: Instant; name: string | undefined; customers: number },
): string {
  const { customers, ...head } = about;
  return `${JSON.stringify({ ...head, ...view, customers: { toTell: customers } }, null, 2)}\n`;
}
