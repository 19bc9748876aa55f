import type { Instrument } from '../words';
import { saysUnknown } from './answers';
import type { Reading, SafeguardReading } from './cells';
import { BLANK, problem, reading } from './cells';
import { fold } from './folding';

export interface StatedSafeguard {
  safeguard: SafeguardReading;
  confidence: number;
}

/** Texts that say no transfer takes place, or that nothing is relied on: no safeguard, and nothing to refuse. */
const NONE = new RegExp(
  '^((aucune?s?|none|neant|no|non|nil|na|n a|rien|sans objet|so|s o|not applicable|non applicable|not needed|not required|none needed|none required|' +
    'non requise?s?|pas necessaire|non necessaire|pas requis|inutile|absente?s?|missing|manquante?s?)( necessaires?| requises?| needed| required)?|' +
    '((pas|aucun|absence) (de )?transferts?|no (data |third country |international )?transfers?)( .*)?|' +
    '((eee|eea|ue|eu|union europeenne|european union|intra (ue|eu|eee|eea)|europe|france)( (uniquement|seulement|only))?|' +
    '(hebergement|traitement|hosted|hosting|processed|donnees|data)( .*)? (ue|eu|eee|eea|union europeenne|european union|france)( uniquement| only)?))$',
);

const MODULE_OF_NUMBER: Readonly<Record<string, Instrument>> = {
  1: 'scc-module-1',
  2: 'scc-module-2',
  3: 'scc-module-3',
  4: 'scc-module-4',
};
const NUMBERS: Readonly<Record<string, string>> = {
  one: '1',
  un: '1',
  i: '1',
  two: '2',
  deux: '2',
  ii: '2',
  three: '3',
  trois: '3',
  iii: '3',
  four: '4',
  quatre: '4',
  iv: '4',
};
const PARTIES: Readonly<Record<string, string>> = {
  c2c: '1',
  c2p: '2',
  p2p: '3',
  p2c: '4',
  'rt vers rt': '1',
  'rt vers st': '2',
  'st vers st': '3',
  'st vers rt': '4',
};

interface Rule {
  words: RegExp;
  gives: (match: RegExpExecArray, clause: string) => readonly Instrument[];
  sure?: (clause: string) => number;
  /** The adequacy decision on which the DPF rests is the DPF, when both are named together. */
  restsOnDpf?: boolean;
}
const half = () => 0.6;
const always =
  (...instruments: Instrument[]) =>
  () =>
    instruments;

/** In the order of precedence: what a rule has read is not read again by a later one. */
const RULES: readonly Rule[] = [
  { words: /\b2010 87\b( ue| eu)?/, gives: always('scc-2010-87') },
  { words: /\b2004 915\b( ce| ec)?/, gives: always('scc-2004-915') },
  { words: /\b2001 497\b( ce| ec)?/, gives: always('scc-2001-497') },
  {
    words: /\b(privacy shield|bouclier de protection( des donnees)?( ue etats unis)?)\b/,
    gives: always('privacy-shield'),
  },
  { words: /\b(safe harbou?r|sphere de securite)\b/, gives: always('safe-harbour') },
  { words: /\b(idta|international data transfer agreement)\b/, gives: always('uk-idta') },
  {
    words: /\b(uk (international data transfer )?addendum|addendum (uk|britannique|royaume uni))\b/,
    gives: always('uk-addendum'),
  },
  {
    words:
      /\b(uk extension|uk us data bridge|data bridge|extension (uk|britannique|royaume uni))( (to|of) the)?( eu us)?( dpf)?\b/,
    gives: always('uk-dpf-extension'),
  },
  { words: /\b(swiss us|suisse etats unis|swiss)( (dpf|data privacy framework))\b/, gives: always('swiss-dpf') },
  {
    words: /\b(swiss (sccs?|addendum)|ccts? suisses?|clauses contractuelles types suisses)\b/,
    gives: always('swiss-scc'),
  },
  {
    words: /\b(dpf|data privacy framework|cadre de protection des donnees( ue etats unis| ue eu)?)\b/,
    gives: always('adequacy-dpf'),
  },
  {
    words:
      /\b(clauses types|standard clauses) (d une |de la? |of the |of a )?(autorite de controle|cnil|supervisory authority)\b/,
    gives: always('scc-supervisory-authority'),
  },
  {
    words:
      /\b(sccs?|ccts?|clauses? contractuelles? types?|clauses? types?( de la commission)?( europeenne)?|standard contractual clauses|model (contractual )?clauses|2021 914)\b/,
    gives: (_, clause) => modulesIn(clause),
  },
  {
    words: /\b(bcr|bcrs|binding corporate rules|regles d entreprise contraignantes|rec)\b/,
    gives: (_, clause) => [OF_CONTROLLERS.test(clause) ? 'bcr-controller' : 'bcr-processor'],
    sure: (clause) => (OF_CONTROLLERS.test(clause) || OF_PROCESSORS.test(clause) ? 1 : 0.6),
  },
  { words: /\b(ad hoc( contractual)? clauses|clauses( contractuelles)? ad hoc)\b/, gives: always('ad-hoc-clauses') },
  {
    words: /\b(arrangements? administratifs?|administrative arrangements?)\b/,
    gives: always('administrative-arrangement'),
  },
  {
    words:
      /\b(instruments? juridiquement contraignants?|binding instruments? between public|binding and enforceable instrument)\b/,
    gives: always('public-instrument'),
  },
  { words: /\b(approved codes? of conduct|codes? de conduite approuves?)\b/, gives: always('code-of-conduct') },
  { words: /\b(approved certification|certification approuvee|46 2 f)\b/, gives: always('certification') },
  { words: /\b49 (1 )?([a-g])\b/, gives: ([, , letter]) => DEROGATIONS[letter ?? ''] ?? [] },
  {
    words: /\b(compelling legitimate interests?|interets? legitimes? imperieux)\b/,
    gives: always('derogation-compelling-interests'),
  },
  { words: /\b(explicit consent|consentement explicite)\b/, gives: always('derogation-consent') },
  { words: /\b(consent|consentement)\b/, gives: always('derogation-consent'), sure: half },
  {
    words:
      /\b(decisions? d adequation|adequacy( decisions?)?|adequation|pays( reconnus?)? adequats?|adequate countr(y|ies))\b/,
    gives: always('adequacy'),
    restsOnDpf: true,
  },
  {
    words: /\b(niveau( de protection)? adequat|adequate level of protection)\b/,
    gives: always('adequacy'),
    sure: half,
    restsOnDpf: true,
  },
];
const OF_CONTROLLERS = /\b(c|controllers?|responsables?|rt)\b/;
const OF_PROCESSORS = /\b(p|processors?|sous traitants?|st)\b/;
const DEROGATIONS: Readonly<Record<string, readonly Instrument[]>> = {
  a: ['derogation-consent'],
  b: ['derogation-contract'],
  c: ['derogation-contract-in-interest'],
  d: ['derogation-public-interest'],
  e: ['derogation-legal-claims'],
  f: ['derogation-vital-interests'],
  g: ['derogation-public-register'],
};

/** What lists write in place of a safeguard: true or not, it is none (EDPB Guidelines 05/2021, GDPR Art. 46). */
const STATEMENT =
  /\b(rgpd|gdpr|dpa|accord de (sous traitance|traitement)|contrat de sous traitance|data processing (agreement|addendum)|2021 915|iso|soc|hds|secnumcloud|pci|garanties? appropriees?|appropriate safeguards|adequate (safeguards?|measures?|protection)|mesures? (de securite|techniques?|contractuelles?|supplementaires?|appropriees?)|security measures|supplementary measures|chiffrement|encryption|chiffre\w*|encrypted|intra ?groupe?|intra group|engagement contractuel|contractual commitments?|tia|aitd|certifie\w*|certifi(ed|cation|cations)|article 49|art 49|derogations?|code de conduite|codes? of conduct|confidentialite|nda)\b/;

const NEGATION =
  /\b(not|no|non|pas|sans|without|ni|nor|aucune?|never|jamais|absence|defaut (?:de|d)|instead|rather|plutot|lieu)\b(?: \w+){0,4} ?$/;
const NEGATED_AFTER =
  /^ ?(?:: ?)?(non|not|no|pas|n a|expire\w*|invalide?\w*|cadu(?:c|que)s?|annulee?s?|revoked|withdrawn|repealed)(?! only| seulement)\b/;
const UNCERTAIN =
  /\b(en cours|en attente|pending|a signer|to be signed|prevue?s?|planned|si necessaire|where (applicable|necessary|required|needed)|if (applicable|necessary|required|needed)|le cas echeant|a verifier|a confirmer|to be confirmed|tbc|eventuel\w*)\b/;
const FALLBACK =
  /\b(fallback|fall back|subsidiairement|a titre subsidiaire|a defaut(?! (?:de|d)\b)|secours|repli|en cas d invalidation|backup)\b/;

/** Forms understood, for the message beside a refused one. */
const EXPECTED = ['CCT module 3', 'SCC module 2', 'DPF', "décision d'adéquation", 'BCR', 'aucune'];

/**
 * The transfer instruments a cell names (GDPR Chapter V), in English or French, with the modules of the standard
 * contractual clauses when given. "Not the DPF" and "CCT non signées" name none; "pending" lowers the confidence;
 * "conforme RGPD" and its like are `statement-only`. BCR without "controller" or "processor" are taken for those of a
 * processor, with little confidence. A text that names nothing known is a problem.
 */
export function readSafeguards(text: string): Reading<StatedSafeguard[]> {
  const words = fold(text);
  if (words === '' || NONE.test(words) || saysUnknown(text)) return BLANK;
  const stated = new Map<Instrument, StatedSafeguard>();
  let denied = false;
  for (const clause of text.split(CLAUSE_END).map(fold).map(withoutLookalikes)) {
    const uncertain = UNCERTAIN.test(clause) ? 0.5 : 1;
    const rank = FALLBACK.test(clause) ? 2 : 1;
    let rest = clause;
    for (const rule of RULES) {
      for (let match = rule.words.exec(rest); match; match = rule.words.exec(rest)) {
        const before = rest.slice(0, match.index);
        const after = rest.slice(match.index + match[0].length);
        rest = `${before}~${after}`;
        if (
          NEGATION.test(before.replace(/\b(not only|non seulement|pas seulement)\b/g, '')) ||
          NEGATED_AFTER.test(after)
        ) {
          denied = true;
          continue;
        }
        if (rule.restsOnDpf && stated.has('adequacy-dpf') && clause.includes('dpf')) continue;
        const confidence = Math.min(rule.sure?.(clause) ?? 1, uncertain);
        for (const instrument of rule.gives(match, clause))
          if (!stated.has(instrument)) stated.set(instrument, { safeguard: { instrument, rank }, confidence });
      }
    }
  }
  if (stated.size > 0) return reading(withoutVaguer([...stated.values()]));
  if (denied) return BLANK;
  if (STATEMENT.test(words)) return reading([{ safeguard: { instrument: 'statement-only', rank: 1 }, confidence: 1 }]);
  return problem('safeguard-unknown', EXPECTED);
}

/** Plus, semicolon, line end, full stop before a space, and commas that no module number follows. */
const CLAUSE_END = /[;+|\n•]|\.\s|,(?!\s*(?:modules?\s*)?\d)/i;

/** "Non-EEA" denies nothing; the clauses of 2021/915 are a contract under Art. 28(7), no transfer tool. */
const withoutLookalikes = (clause: string): string =>
  clause
    .replace(/\bnon (eu|eea|ue|eee)\b/g, 'outside')
    .replace(
      /\b(?:sccs?|ccts?|clauses contractuelles types|standard contractual clauses)( ue| eu)? (?=2021 915\b)/g,
      '',
    );

function modulesIn(clause: string): readonly Instrument[] {
  const found = new Set<string>();
  const listed =
    /\b(?:modules?|m) ?((?:(?:\d|one|two|three|four|un|deux|trois|quatre|i{1,3}|iv)(?: (?:et|and|ou|or|module) | |$))+)/g;
  for (const [, numbers = ''] of clause.matchAll(listed))
    for (const word of numbers.trim().split(' ')) {
      const number = NUMBERS[word] ?? word;
      if (number in MODULE_OF_NUMBER) found.add(number);
    }
  for (const [, number = ''] of clause.matchAll(/\b(?:sccs?|ccts?) ([1-4])\b/g)) found.add(number);
  for (const [parties, number] of Object.entries(PARTIES))
    if (` ${clause} `.includes(` ${parties} `)) found.add(number);
  const modules = [...found].sort().flatMap((number) => MODULE_OF_NUMBER[number] ?? []);
  return modules.length > 0 ? modules : ['scc-module-unknown'];
}

/** "CCT (module 3)" read in two clauses gives the module and the bare word: the bare word says nothing more. */
function withoutVaguer(stated: StatedSafeguard[]): StatedSafeguard[] {
  const named = stated.some(({ safeguard }) => /^scc-(module-\d|20)/.test(safeguard.instrument));
  return named ? stated.filter(({ safeguard }) => safeguard.instrument !== 'scc-module-unknown') : stated;
}
