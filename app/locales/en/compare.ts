import type { TransferFate } from '../../domain/comparison';

type Touched = Exclude<TransferFate, 'untouched'>;

const fates = {
  'compare.table.falls': 'What fell',
  'compare.table.falls-back': 'What stands on something else',
  'compare.table.rises': 'What was gained',
  'compare.table.appears': 'What is new',
  'compare.table.disappears': 'What is gone',
  'compare.table.changes': 'What is judged otherwise',
  'compare.one.falls': 'fell',
  'compare.one.falls-back': 'stands on something else',
  'compare.one.rises': 'gained',
  'compare.one.appears': 'new',
  'compare.one.disappears': 'gone',
  'compare.one.changes': 'judged otherwise',
  'compare.sum.falls': '{count, plural, one {# transfer fell.} other {# transfers fell.}}',
  'compare.sum.falls-back':
    '{count, plural, one {# transfer stands on something else.} other {# transfers stand on something else.}}',
  'compare.sum.rises': '{count, plural, one {# transfer was gained.} other {# transfers were gained.}}',
  'compare.sum.appears': '{count, plural, one {# transfer is new.} other {# transfers are new.}}',
  'compare.sum.disappears': '{count, plural, one {# transfer is gone.} other {# transfers are gone.}}',
  'compare.sum.changes':
    '{count, plural, one {# transfer is judged otherwise.} other {# transfers are judged otherwise.}}',
} as const satisfies Record<`compare.${'table' | 'one' | 'sum'}.${Touched}`, string>;

/** Two days of the calendar side by side. */
export const compare = {
  ...fates,
  'compare.title': 'Compare two days',
  'compare.intro':
    'What fell and what was gained between two days: by what was recorded on them, or by judging today’s register under the law of each.',
  'compare.from': 'From',
  'compare.to': 'To',
  'compare.by': 'Compare',
  'compare.by.law': 'today’s register, the law of each day',
  'compare.by.recorded': 'what was recorded on each day',
  'compare.show': 'Compare',
  'compare.unread': '“{found}” is not a day. A day is written as in 2026-11-22.',
  'compare.recorded.later': 'Nothing was recorded on or before {from}. The first recorded day is {first}.',
  'compare.recorded.never': 'No day has been recorded yet.',
  'compare.recorded.instead': 'Compare by the law of each day instead',
  'compare.compared.law': 'Today’s register, judged by the law of {before} and of {after}.',
  'compare.compared.recorded': 'As recorded on {before} and on {after}.',
  'compare.nothing':
    '{count, plural, =0 {There is no transfer on either day.} one {Nothing differs: the one transfer stands as before.} other {Nothing differs: all # transfers stand as before.}}',
  'compare.sum.untouched': '{count, plural, one {# stands as before.} other {# stand as before.}}',
  'compare.other-law': 'What is on record of the law here changed between the two days.',
  'compare.other-weights': 'The weights of the risk score changed between the two days, so scores do not compare.',
  'compare.verdicts': 'Verdicts',
  'compare.day': 'Day',
  'compare.column.transfer': 'Transfer',
  'compare.column.before': 'Before',
  'compare.column.after': 'After',
  'compare.column.verdict': 'Verdict',
  'compare.column.score': 'Score',
  'compare.column.reasons': 'Why',
  'compare.rows-left':
    '{count, plural, one {One more row stands in the files.} other {# more rows stand in the files.}}',
  'compare.csv.vendor': 'Vendor',
  'compare.csv.service': 'Service',
  'compare.csv.fate': 'What became of it',
  'compare.csv.before.coverage': 'Safeguard before',
  'compare.csv.before.instrument': 'Relied on before',
  'compare.csv.before.verdict': 'Verdict before',
  'compare.csv.before.score': 'Score before',
  'compare.csv.after.coverage': 'Safeguard after',
  'compare.csv.after.instrument': 'Relied on after',
  'compare.csv.after.verdict': 'Verdict after',
  'compare.csv.after.score': 'Score after',
  'compare.csv.came': 'Findings that came',
  'compare.csv.went': 'Findings that went',
} as const;
