import type { Instrument } from '../words';
import type { Phrases } from './safeguard-phrases';
import { anyOf, oneOf, says } from './safeguard-phrases';
import { modulesIn } from './scc-modules';
import * as adequacy from './vocabulary/safeguards/adequacy';
import * as derogations from './vocabulary/safeguards/derogations';
import * as frameworks from './vocabulary/safeguards/frameworks';
import * as groups from './vocabulary/safeguards/groups-and-schemes';
import * as clauses from './vocabulary/safeguards/standard-clauses';
import * as uk from './vocabulary/safeguards/united-kingdom';

/** The plain kinds of safeguard that a list states, as the command line prints them. */
export const SAFEGUARD_FAMILIES = [
  'scc',
  'dpf',
  'adequacy',
  'bcr',
  'uk-idta',
  'none-needed',
  'consent',
  'intra-group',
  'cbpr',
] as const;
export type SafeguardFamily = (typeof SAFEGUARD_FAMILIES)[number];

/** The kind of an instrument; none for what lists seldom name and the command line does not print. */
export function familyOf(instrument: Instrument): SafeguardFamily | undefined {
  if (/^(scc-|swiss-scc)/.test(instrument)) return 'scc';
  if (/-dpf|^dpf/.test(instrument)) return 'dpf';
  if (/^bcr-/.test(instrument)) return 'bcr';
  if (instrument === 'uk-idta' || instrument === 'uk-addendum') return 'uk-idta';
  if (instrument === 'derogation-consent') return 'consent';
  return instrument === 'adequacy' ? 'adequacy' : undefined;
}

export interface Tool {
  words: RegExp;
  /** For what is no instrument, yet a kind of its own. */
  family?: SafeguardFamily;
  gives: (match: RegExpExecArray, line: string) => readonly Instrument[];
  /** How sure the name is, 1 unless said; 0 where the words beside it show that something else is meant. */
  sure?: (line: string, match: RegExpExecArray) => number;
  /** Clear enough to be read in any prose. */
  inProse?: (match: RegExpExecArray) => boolean;
  /** The adequacy decision on which the DPF rests is the DPF, when both are named together. */
  restsOnDpf?: boolean;
}

const always =
  (...instruments: Instrument[]) =>
  () =>
    instruments;
const half = () => 0.6;
const clear = () => true;
const followedBy = (names: Phrases, more: Phrases): RegExp =>
  new RegExp(`(?<= )${oneOf(names)}(?: ${oneOf(more)})*(?= )`, 'g');

/** "Art. 49(1)(a)", "Art. 49 Abs. 1 lit. a", "art. 49.1.a", "artikel 49 lid 1 onder a", as folded words. */
const article = (number: number, rest: string): RegExp =>
  new RegExp(
    `(?<= )${number}(?: (?:o|n|par|paragraph|abs|absatz|paragrafo|lid|ust|apartado|apdo|comma))*${rest}(?= )`,
    'g',
  );
const LETTERED = (number: string, letters: string) =>
  `(?: ${number})?(?: (?:lit|lett|let|lettera|lettre|letra|letter|buchst|buchstabe|al|alinea|point|pkt|onder|sub|o))*? (${letters})`;
const isCited = (match: RegExpExecArray) =>
  / art(?:icle|ikel|iculo|icolo|igo|ykul)? $/.test(match.input.slice(0, match.index).slice(-12));

const DEROGATIONS: Readonly<Record<string, Instrument>> = {
  b: 'derogation-contract',
  c: 'derogation-contract-in-interest',
  d: 'derogation-public-interest',
  e: 'derogation-legal-claims',
  f: 'derogation-vital-interests',
  g: 'derogation-public-register',
};
const givenByLetter =
  (table: Readonly<Record<string, Instrument | undefined>>) =>
  (match: RegExpExecArray): readonly Instrument[] => {
    const instrument = table[match[1] ?? ''];
    return instrument ? [instrument] : [];
  };

const ofTheCommission = (_: RegExpExecArray, line: string): readonly Instrument[] => {
  const modules = modulesIn(line);
  return modules.length > 0 ? modules : ['scc-module-unknown'];
};
/** "EU and UK SCCs" are two. */
const ofTheUnitedKingdom = (match: RegExpExecArray, line: string): readonly Instrument[] =>
  / (?:eu|ue) (?:and |et |und |y )?$/.test(line.slice(Math.max(0, match.index - 9), match.index)) &&
  /sccs?$/.test(match[0])
    ? [...ofTheCommission(match, line), 'uk-addendum']
    : ['uk-addendum'];
const ofAGroup = (_: RegExpExecArray, line: string): readonly Instrument[] => [
  groups.OF_CONTROLLERS.test(line) ? 'bcr-controller' : 'bcr-processor',
];
const asSureAsItsParties = (line: string) =>
  groups.OF_CONTROLLERS.test(line) || groups.OF_PROCESSORS.test(line) ? 1 : 0.6;
const saysLegalBasis = says(derogations.LEGAL_BASES);
const saysAgreement = says(groups.AGREEMENT);
const saysClauses = says(clauses.STANDARD_CLAUSES);

/** In the order of precedence: words that one tool has read are not read again by a later one. */
export const TOOLS: readonly Tool[] = [
  { words: /(?<= )2010 87( ue| eu)?(?= )/g, gives: always('scc-2010-87'), inProse: clear },
  { words: /(?<= )2004 915( ce| ec)?(?= )/g, gives: always('scc-2004-915'), inProse: clear },
  { words: /(?<= )2001 497( ce| ec)?(?= )/g, gives: always('scc-2001-497'), inProse: clear },
  { words: anyOf(frameworks.PRIVACY_SHIELD), gives: always('privacy-shield') },
  { words: anyOf(frameworks.SAFE_HARBOUR), gives: always('safe-harbour') },
  { words: anyOf(uk.UK_ADDENDUM), gives: ofTheUnitedKingdom, inProse: clear },
  { words: anyOf(uk.UK_IDTA), gives: always('uk-idta'), inProse: clear },
  {
    words: anyOf(frameworks.UK_EXTENSION),

    gives: always('uk-dpf-extension'),
    inProse: ([words]) => /dpf|uk us|uk u s/.test(words),
  },
  {
    words: anyOf(frameworks.SWISS_FRAMEWORK),

    gives: (_, line) => (/ (eu|ue) u ?s /.test(line) ? ['adequacy-dpf', 'swiss-dpf'] : ['swiss-dpf']),
    inProse: clear,
  },
  { words: anyOf(clauses.CLAUSES_FOR_SWITZERLAND), gives: always('swiss-scc'), inProse: clear },
  {
    words: followedBy(frameworks.DATA_PRIVACY_FRAMEWORK, frameworks.CERTIFIED_UNDER_A_FRAMEWORK),

    gives: always('adequacy-dpf'),
    inProse: clear,
  },
  { words: anyOf(clauses.CLAUSES_OF_AN_AUTHORITY), gives: always('scc-supervisory-authority'), inProse: clear },
  {
    words: anyOf(clauses.STANDARD_CLAUSES),

    gives: ofTheCommission,
    inProse: ([words]) => !clauses.CLAUSES_IN_SHORT.test(words),
  },
  { words: article(46, LETTERED('2', 'c')), gives: ofTheCommission, inProse: isCited },
  { words: article(46, LETTERED('2', 'd')), gives: always('scc-supervisory-authority'), inProse: isCited },
  {
    words: anyOf(groups.CORPORATE_RULES),
    gives: ofAGroup,
    sure: asSureAsItsParties,
    inProse: ([words]) => !/^(rec|ncv)$/.test(words),
  },
  { words: article(46, LETTERED('2', 'b')), gives: ofAGroup, sure: asSureAsItsParties, inProse: isCited },
  {
    words: article(46, LETTERED('2', 'a|e|f')),
    gives: givenByLetter({ a: 'public-instrument', e: 'code-of-conduct', f: 'certification' }),
  },
  { words: anyOf(clauses.AD_HOC_CLAUSES), gives: always('ad-hoc-clauses') },
  { words: anyOf(groups.ADMINISTRATIVE_ARRANGEMENT), gives: always('administrative-arrangement') },
  { words: anyOf(groups.BETWEEN_PUBLIC_BODIES), gives: always('public-instrument') },
  { words: anyOf(groups.CODE_OF_CONDUCT), gives: always('code-of-conduct') },
  { words: anyOf(groups.CERTIFICATION), gives: always('certification') },
  { words: article(49, LETTERED('1', 'a')), gives: always('derogation-consent'), inProse: isCited },
  { words: article(49, LETTERED('1', '[b-g]')), gives: givenByLetter(DEROGATIONS) },
  { words: anyOf(derogations.COMPELLING_INTERESTS), gives: always('derogation-compelling-interests') },
  { words: anyOf(derogations.EXPLICIT_CONSENT), gives: always('derogation-consent') },
  {
    words: anyOf(derogations.CONSENT),

    gives: always('derogation-consent'),
    sure: (line) => (saysLegalBasis(line) ? 0 : 0.6),
  },
  { words: anyOf(groups.CROSS_BORDER_PRIVACY_RULES), family: 'cbpr', gives: always('statement-only') },
  {
    words: anyOf(groups.INTRA_GROUP),
    family: 'intra-group',
    gives: always('statement-only'),
    sure: (line, [words]) =>
      saysAgreement(line) || / agreement|^igdta|vertrag|vereinbarung|overeenkomst/.test(words)
        ? 1
        : saysClauses(line)
          ? 0
          : 0.7,
  },
  { words: anyOf(adequacy.ADEQUACY_DECISION), gives: always('adequacy'), restsOnDpf: true, inProse: clear },
  {
    words: article(45, '(?: [1-9])?'),
    gives: always('adequacy'),
    restsOnDpf: true,

    sure: (_, match) => (isCited(match) ? 0.9 : 0),
  },
  { words: anyOf(adequacy.ADEQUACY_IN_SHORT), gives: always('adequacy'), restsOnDpf: true },
  { words: anyOf(adequacy.ADEQUATE_PROTECTION), gives: always('adequacy'), sure: half, restsOnDpf: true },
];

const ANY_TOOL = new RegExp(` (?:${TOOLS.map(({ words }) => words.source.replace('(?<= )', '')).join('|')})`);

/** Whether any of them is named, asked in one go: most cells of a list name none. */
export const namesATool = (line: string): boolean => ANY_TOOL.test(line);
