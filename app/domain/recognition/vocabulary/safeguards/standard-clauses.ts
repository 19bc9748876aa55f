import type { Phrases } from '../../safeguard-phrases';

/** Standard contractual clauses of Decision (EU) 2021/914, by their long names and the abbreviations of each language. */
export const STANDARD_CLAUSES: Phrases = {
  en: [
    'sccs?',
    's c c',
    'standard clauses?',
    'eu ?sccs?',
    '(standard|model) (contractual|contract)( data protection)? (clauses?|terms)',
    'standard data protection clauses?',
    '(eu )?model (clauses?|contracts?)',
    '(eu|european|ec) (standard|contractual) clauses?',
    '2021 914',
  ],
  fr: [
    'ccts?',
    'clauses? contractuelles?( (europeennes?|de protection))? (types?|standards?)',
    'clauses? types?( de protection des donnees)?( de la commission)?( europeennes?)?',
    'clauses? standards? (de protection|contractuelles?)',
  ],
  de: [
    'svk',
    'standard ?vertragsklausel*',
    'eu ?standard ?vertragsklausel*',
    'standard ?datenschutzklausel*',
    'standard ?klausel*',
    'standard ?vertrags (und datenschutz)?klausel*',
    'eu ?(muster|modell)?( )?vertragsklausel*',
    '(muster|modell)( )?(vertrags)?klausel*',
  ],
  es: [
    'clausulas? contractuales? (tipo|estandar|modelo)',
    'clausulas? (tipo|estandar|modelo)( de proteccion( de datos)?)?',
  ],
  it: ['ccs', 'clausol[ae] contrattual[ei] (tipo|standard|modello)', 'clausol[ae] (tipo|standard)( di protezione*)?'],
  nl: [
    'model ?contract ?bepaling*',
    'standaard ?contract(uele)? ?(bepaling*|clausule*)',
    'eu ?(model|standaard)( )?contract( )?(bepaling*|clausule*|en)',
    '(model|standaard)( )?(clausule*|bepaling*|contracten)',
    'standaard ?gegevensbeschermingsbepaling*',
  ],
  pt: [
    'ccps?',
    'clausulas? (contratuai?s?|contratual) (tipo|padrao|padroes|standard|modelo)',
    'clausulas? (tipo|padrao|padroes|modelo)( contratuai?s?| de protecao( de dados)?)?',
  ],
  pl: [
    'sku',
    '(standardow*|modelow*|typow*) klauzul* (umown*|ochrony danych)',
    'klauzul* (standardow*|modelow*) ?(umown*)?',
    'standardow* klauzul*',
  ],
};

/** Words that mean other things in prose: a stock keeping unit, Slovakia, a central counterparty, terms of business. */
export const CLAUSES_IN_SHORT =
  /^(svk|ccs|ccps?|sku|s c c|standard clauses?|standardklausel\w*|clauses types|clausol[ae] standard)$/;

export const CLAUSES_OF_AN_AUTHORITY: Phrases = {
  en: ['standard clauses (of the |of a )?supervisory authority'],
  fr: ['clauses types (d une |de la? |de l )?(autorite de controle|cnil)'],
  de: ['standard(datenschutz|vertrags)klausel* (der|einer) aufsichtsbehorde*'],
  es: ['clausulas tipo (de la|de una) (autoridad de control|aepd)'],
  it: ['clausole tipo (dell|di un|del) (autorita di controllo|garante)'],
  nl: ['standaardbepalingen van (de|een) toezichthoudende autoriteit'],
  pt: ['clausulas tipo (da|de uma) autoridade de controlo'],
  pl: ['standardow* klauzul* organu nadzorczego'],
};

export const CLAUSES_FOR_SWITZERLAND: Phrases = {
  en: ['swiss (sccs?|addendum|standard contractual clauses)'],
  fr: ['ccts? suisses?', 'clauses contractuelles types suisses'],
  de: ['schweizer (sccs?|standardvertragsklausel*|addendum|zusatz)'],
  it: ['scc svizzer*', 'clausole contrattuali tipo svizzere'],
};

export const AD_HOC_CLAUSES: Phrases = {
  en: ['ad hoc( contractual)? clauses?'],
  fr: ['clauses?( contractuelles?)? ad hoc'],
  de: ['ad hoc( vertrags)?klausel*', 'ad hoc vertragsklausel*', 'individuelle vertragsklausel*'],
  es: ['clausulas( contractuales)? ad hoc'],
  it: ['clausole( contrattuali)? ad hoc'],
  nl: ['ad hoc( contractuele)? (clausules|bepalingen|contractbepalingen)'],
  pt: ['clausulas( contratuais)? ad hoc'],
  pl: ['klauzul* ad hoc', 'klauzul* umown* ad hoc'],
};

/** Clauses of the Commission between controllers and processors (Art. 28(7)): a contract, no transfer tool. */
export const CLAUSES_OF_ARTICLE_28 =
  /(?<= )(?:sccs?|ccts?|clauses contractuelles types|standard contractual clauses|standardvertragsklauseln)( \()?( ue| eu)?( \))? (?=2021 915 )/g;
