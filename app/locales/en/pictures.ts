export const pictures = {
  'pictures.map.home': 'EEA',
  'pictures.map.country': '{country}: {count, plural, one {# transfer} other {# transfers}}, {parts}',
  'pictures.map.elsewhere': '{count, plural, one {# transfer goes} other {# transfers go}} to a place no map can show.',
  'pictures.count.blocked': '{count} blocked',
  'pictures.count.unknown': '{count} unknown',
  'pictures.count.attention': '{count, plural, one {# needs attention} other {# need attention}}',
  'pictures.count.valid': '{count} valid',
  'pictures.as-table': 'The same as a table',
  'pictures.subtitle':
    '{organisation} · as of {day} · {transfers, plural, =0 {no transfers} one {# transfer} other {# transfers}}',
  'pictures.trend.since': 'From',
} as const;
