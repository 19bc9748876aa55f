import type { pictures as en } from '../en/pictures';

export const pictures = {
  'pictures.map.home': 'EEE',
  'pictures.map.country': '{country} : {count, plural, one {# transfert} other {# transferts}}, {parts}',
  'pictures.map.elsewhere':
    '{count, plural, one {# transfert va} other {# transferts vont}} vers un lieu qu’aucune carte ne peut montrer.',
  'pictures.count.blocked': '{count, plural, one {# bloqué} other {# bloqués}}',
  'pictures.count.unknown': '{count, plural, one {# inconnu} other {# inconnus}}',
  'pictures.count.attention': '{count} à traiter',
  'pictures.count.valid': '{count, plural, one {# valable} other {# valables}}',
  'pictures.as-table': 'Les mêmes chiffres en tableau',
  'pictures.subtitle':
    '{organisation} · au {day} · {transfers, plural, =0 {aucun transfert} one {# transfert} other {# transferts}}',
  'pictures.trend.since': 'À partir du',
} satisfies Record<keyof typeof en, string>;
