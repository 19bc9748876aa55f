import type { Phrases } from '../../safeguard-phrases';

/** Headers that ask whether data leave the European Economic Area. */
export const LEAVING: Phrases = {
  en: [
    '(outside|out of|beyond)( of)?( the)? (eu|eea|european union|european economic area|uk)( eea| eu)?',
    '(non|extra) (eu|eea)',
    '(third|3rd) countr(y|ies)( data)?( transfers?)?',
    '(international|cross border|restricted|data|eu|eea) (data )?transfers?',
    'leaves?( the)? (eu|eea)',
    'transfers?',
  ],
  fr: ['(hors|en dehors de l?|extra)( de l)? ?(ue|eee|union europeenne|union)', 'transferts?', 'pays tiers'],
  de: [
    'drittland ?(transfer*|ubermittlung*|ubertragung*|bezug)?',
    'drittstaat*',
    '(ausserhalb)( der| des)? (eu|ewr)',
    'ubermittlung in drittlander',
    '(nicht|non) (eu|ewr)',
    'datentransfer',
    'drittlander',
  ],
  es: [
    'fuera( de la| del)? (ue|eee)',
    'transferencias? internacional(es)?',
    'transferencias?',
    'terceros? pais(es)?',
    'extra ?comunitari[oa]s?',
  ],
  it: [
    '(extra|fuori)( dall| della| dallo)? ?(ue|see|unione europea)',
    'trasferiment[oi]',
    'paes[ei] terz[oi]',
    'extraue',
  ],
  nl: ['buiten( de| het)? (eu|eer|europese unie)', 'doorgifte*', 'derde ?land(en)?'],
  pt: [
    'fora( da| do)? (ue|eee|espaco economico europeu)',
    'transferencias?( internaciona(l|is))?',
    'paises? terceiros?',
  ],
  pl: ['poza (eog|ue|obszar*)', 'panstw* trzeci*', 'transfer*', 'przekazyw*', 'do panstw trzecich'],
};

/** Headers that ask by what tool, not whether. */
export const BY_WHAT_TOOL: Phrases = {
  en: [
    'mechanisms?',
    'safeguards?',
    'tools?',
    'basis',
    'legal',
    'guarantees?',
    'instruments?',
    'grounds?',
    'measures?',
    'method',
    'location',
    'countr(y|ies) of',
  ],
  fr: [
    'mecanismes?',
    'garanties?',
    'base',
    'outils?',
    'encadrement',
    'fondement',
    'instruments?',
    'mesures?',
    'localisation',
  ],
  de: [
    'mechanism*',
    'garantie*',
    'grundlage',
    'rechtsgrundlage',
    'instrument*',
    'schutz*',
    'absicherung',
    'massnahme*',
    'transfermechanism*',
    'transfergrundlage',
    'ubertragungsgarantie*',
  ],
  es: ['mecanismos?', 'garantias?', 'base', 'instrumentos?', 'salvaguardas?'],
  it: ['meccanism[oi]', 'garanzi[ae]', 'base', 'strument[oi]', 'tutele'],
  nl: ['mechanisme*', 'waarborg*', 'grondslag', 'instrument*', 'basis'],
  pt: ['mecanismos?', 'garantias?', 'base', 'instrumentos?', 'salvaguardas?'],
  pl: ['mechanizm*', 'zabezpieczeni*', 'podstaw*', 'instrument*', 'gwarancj*'],
};

export const YES: Phrases = {
  en: ['yes'],
  fr: ['oui'],
  de: ['ja'],
  es: ['si'],
  pt: ['sim'],
  pl: ['tak'],
};

export const NO: Phrases = {
  en: ['no'],
  fr: ['non'],
  de: ['nein'],
  nl: ['nee', 'neen'],
  pt: ['nao'],
  pl: ['nie'],
};
