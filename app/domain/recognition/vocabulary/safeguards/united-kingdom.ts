import type { Phrases } from '../../safeguard-phrases';

export const UK_IDTA: Phrases = {
  en: ['(uk )?idta', '(uk )?international data transfer agreements?'],
  fr: ['accord (international|britannique) (de|sur le) transfert( international)? de donnees'],
  de: ['(uk |britische[snr]? )?internationale[snr]? datentransfer ?(abkommen|vereinbarung)'],
  es: ['acuerdo (internacional )?de transferencia( internacional)? de datos del reino unido'],
};

/** The addendum of the Information Commissioner to the clauses of the European Union. */
export const UK_ADDENDUM: Phrases = {
  en: [
    'uk (international data transfer |idta |ico |scc |transfer )?(addendum|addenda)',
    'international data transfer addendum',
    '(ico|british) addendum',
    'idta addendum',
    'addendum uk',
    'uk sccs?',
  ],
  fr: ['(addendum|avenant) (uk|britannique|royaume uni|du royaume uni)'],
  de: ['(uk|britische[rs]?) (zusatz|nachtrag|zusatzvereinbarung)', 'addendum (fur das )?vereinigte[sn]? konigreich'],
  es: ['(adenda|addendum|anexo) (uk|britanic[oa]|del? reino unido)'],
  it: ['addendum (uk|britannico|del regno unito|regno unito)'],
  nl: ['(uk|brits|britse) (addendum|aanvulling)', 'addendum verenigd koninkrijk'],
  pt: ['(adenda|aditamento|aditivo) (uk|britanic[oa]|do reino unido)'],
  pl: ['(brytyjski|uk) (aneks|dodatek)', '(aneks|dodatek) brytyjski'],
};
