import type { Phrases } from '../../safeguard-phrases';

/** Consent given to the transfer itself (Art. 49(1)(a)). */
export const EXPLICIT_CONSENT: Phrases = {
  en: ['(explicit|express) consent', 'consent to( the)? transfer'],
  fr: ['consentement (explicite|expres)', 'consentement au transfert'],
  de: ['ausdruckliche[nr]? einwilligung', 'einwilligung in die (ubermittlung|drittlandubermittlung)'],
  es: ['consentimiento (explicito|expreso)'],
  it: ['consenso (esplicito|espresso)'],
  nl: ['(uitdrukkelijke|expliciete) toestemming'],
  pt: ['consentimento (explicito|expresso|especifico)'],
  pl: ['(wyrazn*|jednoznaczn*) zgod*'],
};

/** The word alone may also mean a legal basis of Art. 6 or a cookie banner. */
export const CONSENT: Phrases = {
  en: ['consents?'],
  fr: ['consentements?'],
  de: ['einwilligung*'],
  es: ['consentimiento'],
  it: ['consenso'],
  nl: ['toestemming'],
  pt: ['consentimento'],
  pl: ['zgod[aeyo]?'],
};

/** Legal bases of processing (GDPR Art. 6, LGPD Art. 7): beside one of them, "consent" is another of them. */
export const LEGAL_BASES: Phrases = {
  en: [
    'legitimate interests?',
    '(performance|execution) of( a| the)? contract',
    'contract(ual)? (performance|necessity)',
    'legal obligation',
    'legal basis',
    'art(icle)? 6',
  ],
  fr: ['interets? legitimes?', 'execution (du|d un) contrat', 'obligation legale', 'base legale'],
  de: [
    'berechtigte[sn]? interessen?',
    'vertragserfullung',
    '(rechtliche|gesetzliche) (verpflichtung|pflicht)',
    'artikel 6',
  ],
  es: ['interes(es)? legitimos?', 'ejecucion (del|de un|de) contrato', 'obligacion legal', 'articulo 6'],
  it: [
    'interess[ei] legittim[oi]',
    'legittimo interesse',
    'esecuzione (del|di un) contratto',
    'obbligo (legale|di legge)',
  ],
  nl: ['gerechtvaardigd belang', 'uitvoering (van )?(de|een)? ?overeenkomst', 'wettelijke (verplichting|plicht)'],
  pt: [
    '(interesse|interesses) legitimos?',
    'legitimos? interesses?',
    'execucao (de|do|dos|de um) contratos?',
    'obrigac(ao|oes) (legal|legais|regulatoria)*',
    'protecao (do|ao) credito',
    'exercicio regular de direitos?',
    'tutela da saude',
  ],
  pl: ['(prawnie )?uzasadnion* interes*', 'wykonani* umowy', 'obowiaz* prawn*'],
};

export const COMPELLING_INTERESTS: Phrases = {
  en: ['compelling legitimate interests?'],
  fr: ['interets? legitimes? imperieux'],
  de: ['zwingende[nrs]? berechtigte[nrs]? interessen?'],
  es: ['intereses legitimos imperiosos'],
  it: ['interessi legittimi cogenti', 'legittimi interessi cogenti'],
  nl: ['dwingende gerechtvaardigde belangen'],
  pt: ['interesses legitimos imperiosos'],
  pl: ['waznych prawnie uzasadnionych interesow'],
};
