import type { Phrases } from '../../safeguard-phrases';

/** Adequacy decisions (Art. 45). "Adequate" alone is a judgement on security or on a contract, and is not here. */
export const ADEQUACY_DECISION: Phrases = {
  en: [
    'adequacy (decisions?|regulations?|findings?|status)',
    'adequate (country|countries|jurisdictions?)',
    '(eu|uk|eea|swiss|eu uk) adequacy',
  ],
  fr: [
    "decisions? (d |de l |d'|)?adequation",
    'pays( reconnus?)?( comme)? adequats?',
    'reconnu adequat par la commission',
  ],
  de: [
    'angemessenheits ?(beschluss|beschluse|beschlusse|beschlusses|beschlussen|entscheidung|entscheidungen)',
    'angemessenheitsbeschluss*',
  ],
  es: [
    'decision(es)? de adecuacion',
    'decision(es)? de (nivel )?adecuad[oa]',
    'pais(es)? (con nivel )?adecuados?( de proteccion)?',
  ],
  it: ['decision[ei] di adeguatezza', 'paes[ei] adeguat[oi]'],
  nl: ['adequaatheids ?(besluit|besluiten|beslissing|beslissingen)', 'adequaat land', 'adequate landen'],
  pt: ['decis(ao|oes) de adequacao', 'pais(es)? adequados?'],
  pl: [
    'decyzj* (stwierdzajac* )?(o )?(odpowiedni* )?(stopien|stopniu|poziom*|adekwatnosc*)( ochrony)?',
    'decyzj* stwierdzajac* odpowiedni* (stopien|poziom)( ochrony)?',
    'decyzj* w sprawie adekwatnosci',
  ],
};

/** Words that name adequacy only in a column of safeguards; in prose they may mean anything. */
export const ADEQUACY_IN_SHORT: Phrases = {
  en: ['adequacy'],
  fr: ['adequation'],
  de: ['angemessenheit'],
  es: ['adecuacion'],
  it: ['adeguatezza'],
  nl: ['adequaatheid'],
  pt: ['adequacao'],
  pl: ['adekwatnosc*'],
};

/** The test of Art. 45(1), written without the decision that found it. */
export const ADEQUATE_PROTECTION: Phrases = {
  en: ['adequate level of (data )?protection', 'adequate (data )?protection level', 'adequate protection country'],
  fr: ['niveau( de protection)? adequat', 'protection adequate reconnue'],
  de: ['angemessene[ns]? datenschutzniveau*', '(land|drittland) mit angemessenem (daten)?schutzniveau'],
  es: ['nivel (adecuado|adecuado de proteccion|de proteccion adecuado)'],
  it: ['livello( di protezione)? adeguato( di protezione)?', 'adeguato livello di protezione'],
  nl: ['(passend|adequaat) beschermingsniveau'],
  pt: ['nivel( de protecao)? adequado( de protecao)?'],
  pl: ['odpowiedni (stopien|poziom) ochrony'],
};
