import { inGroup, may, must, type QuestionRow } from './question';

/** Step 2, the transfer tool: that it is signed, complete and the right one. The tool itself is a fact of its own. */
const INSTRUMENT: readonly QuestionRow[] = [
  ...inGroup(
    'instrument',
    must(
      2,
      'instrument-signed-on',
      'date',
      { en: 'Signed or in force since', fr: 'Signé ou en vigueur depuis le' },
      {
        en: 'The day on which both sides were bound: signature, or acceptance with the terms of the contract.',
        fr: 'Le jour à partir duquel les deux parties sont liées : signature, ou acceptation avec le contrat.',
      },
      { prefill: 'safeguard' },
    ),
    must(
      2,
      'annexes-complete',
      'answer',
      { en: 'Are its annexes complete?', fr: 'Ses annexes sont-elles complètes ?' },
      {
        en: 'Parties, description of the transfer, authority, and security measures that say something of their own. For other tools: everything the tool asks to be filled in.',
        fr: 'Parties, description du transfert, autorité, et des mesures de sécurité qui ne soient pas génériques. Pour les autres instruments : tout ce qu’ils demandent de compléter.',
      },
      { prefill: 'safeguard' },
    ),
    must(
      2,
      'instrument-fits',
      'area',
      { en: 'Why this tool fits', fr: 'Pourquoi cet instrument convient' },
      {
        en: 'The roles match the module, the clauses were not changed, nothing agreed beside them contradicts them.',
        fr: 'La qualité des parties correspond au module, les clauses n’ont pas été modifiées, aucune autre stipulation ne les contredit.',
      },
    ),
    may(
      2,
      'authorisation',
      'text',
      { en: 'Authorisation of the authority (Art. 46(3))', fr: 'Autorisation de l’autorité (art. 46, § 3)' },
      {
        en: 'Its reference and day. Only ad hoc clauses and administrative arrangements need one.',
        fr: 'Référence et date. Seuls les clauses ad hoc et les arrangements administratifs en requièrent une.',
      },
      { prefill: 'safeguard' },
    ),
    may(
      2,
      'importer-information',
      'area',
      { en: 'What the importer told you', fr: 'Informations fournies par l’importateur' },
      {
        en: 'It owes its best efforts (Clause 14(c)): questionnaires, transparency reports, opinions of its counsel, with their days.',
        fr: 'Il doit s’y efforcer au mieux (clause 14, point c)) : questionnaires, rapports de transparence, avis de ses conseils, avec leurs dates.',
      },
    ),
  ),
];

const guarantee = (
  key: string,
  label: QuestionRow['label'],
  help: QuestionRow['help'],
  reason: QuestionRow['label'],
): Omit<QuestionRow, 'group'>[] => [
  must(3, `guarantee-${key}`, 'answer', label, help),
  must(3, `guarantee-${key}-why`, 'area', reason, {
    en: 'What the law says and what is done in practice, each with its source and the day it was read.',
    fr: 'Ce que dit la loi et ce qui se pratique, avec la source et la date de consultation.',
  }),
];

/**
 * Step 3, law and practice at the destination: Clause 14(b)(ii) of the SCC, the four European Essential Guarantees of
 * EDPB Recommendations 02/2020, and the experience of the importer (footnote 12 to Clause 14).
 */
const LAW: readonly QuestionRow[] = [
  ...inGroup(
    'laws',
    must(
      3,
      'laws',
      'area',
      { en: 'Laws and practices looked at', fr: 'Lois et pratiques examinées' },
      {
        en: 'Those by which authorities of the country can get at this data, from the importer or on its way there.',
        fr: 'Celles qui permettent aux autorités du pays d’accéder à ces données, chez l’importateur ou en transit.',
      },
      { prefill: 'country' },
    ),
    must(
      3,
      'importer-in-scope',
      'answer',
      {
        en: 'Do they reach this importer and this data?',
        fr: 'S’appliquent-elles à cet importateur et à ces données ?',
      },
      {
        en: 'A law on telecommunications may not reach a law firm. Not knowing is an answer: treat it as if they did.',
        fr: 'Une loi sur les télécommunications peut ne pas viser un cabinet d’avocats. Dans le doute, considérez qu’elles s’appliquent.',
      },
    ),
    must(
      3,
      'importer-in-scope-why',
      'area',
      { en: 'Why they do, or do not', fr: 'Pourquoi' },
      {
        en: 'The definition in the law, and what the importer is and does.',
        fr: 'La définition donnée par la loi, et ce que l’importateur est et fait.',
      },
    ),
  ),
  ...inGroup(
    'guarantees',
    ...guarantee(
      'rules',
      {
        en: 'Guarantee A: is access governed by clear, precise, accessible rules?',
        fr: 'Garantie A : l’accès est-il encadré par des règles claires, précises et accessibles ?',
      },
      {
        en: 'A public law says who may ask for what, on what grounds and for how long.',
        fr: 'Une loi publique précise qui peut demander quoi, pour quels motifs et pour combien de temps.',
      },
      { en: 'Guarantee A: reasons and sources', fr: 'Garantie A : motifs et sources' },
    ),
    ...guarantee(
      'necessity',
      {
        en: 'Guarantee B: is access limited to what is necessary and proportionate?',
        fr: 'Garantie B : l’accès est-il nécessaire et proportionné aux objectifs poursuivis ?',
      },
      {
        en: 'Targeted, not general; a judge of the Union would find it no more than strictly necessary.',
        fr: 'Ciblé et non généralisé ; limité à ce que le juge de l’Union tiendrait pour strictement nécessaire.',
      },
      { en: 'Guarantee B: reasons and sources', fr: 'Garantie B : motifs et sources' },
    ),
    ...guarantee(
      'oversight',
      { en: 'Guarantee C: is there independent oversight?', fr: 'Garantie C : existe-t-il un contrôle indépendant ?' },
      {
        en: 'A judge or an independent body that sees what is done and can stop it.',
        fr: 'Un juge ou un organe indépendant qui voit ce qui se fait et peut y mettre fin.',
      },
      { en: 'Guarantee C: reasons and sources', fr: 'Garantie C : motifs et sources' },
    ),
    ...guarantee(
      'remedies',
      {
        en: 'Guarantee D: do the persons have effective remedies?',
        fr: 'Garantie D : les personnes disposent-elles de voies de recours effectives ?',
      },
      {
        en: 'Also those who live elsewhere, before a tribunal whose word binds the authorities.',
        fr: 'Y compris celles qui vivent ailleurs, devant un tribunal dont la décision lie les autorités.',
      },
      { en: 'Guarantee D: reasons and sources', fr: 'Garantie D : motifs et sources' },
    ),
  ),
  ...inGroup(
    'experience',
    may(
      3,
      'requests-received',
      'number',
      { en: 'Requests by authorities the importer received', fr: 'Demandes d’autorités reçues par l’importateur' },
      {
        en: 'A count, from its transparency report or its answer. Leave it empty when it does not say.',
        fr: 'Leur nombre, selon son rapport de transparence ou sa réponse. Laissez vide s’il n’en dit rien.',
      },
    ),
    may(
      3,
      'requests-years',
      'number',
      { en: 'Over how many years', fr: 'Sur combien d’années' },
      { en: 'Whole years.', fr: 'Années entières.' },
    ),
    may(
      3,
      'requests-source',
      'text',
      { en: 'Where that is stated', fr: 'Où cela est indiqué' },
      {
        en: 'The transparency report by name and address, or the letter of the importer.',
        fr: 'Le rapport de transparence, avec son adresse, ou le courrier de l’importateur.',
      },
    ),
    may(
      3,
      'practical-experience',
      'area',
      { en: 'Other practical experience', fr: 'Autre expérience concrète' },
      {
        en: 'Earlier requests or their absence, confirmed by others and not contradicted by public information.',
        fr: 'Demandes antérieures ou leur absence, corroborées et non contredites par des informations publiques.',
      },
    ),
    must(
      3,
      'redress',
      'area',
      { en: 'Redress open to the persons', fr: 'Recours ouverts aux personnes concernées' },
      {
        en: 'How somebody whose data was read would learn of it and where they could turn.',
        fr: 'Comment une personne dont les données ont été consultées l’apprendrait, et à qui elle s’adresserait.',
      },
    ),
    must(
      3,
      'data-protection-law',
      'area',
      { en: 'Data protection law and its authority', fr: 'Loi sur la protection des données et autorité de contrôle' },
      {
        en: 'The country’s own law, whether it binds the State, and whether an independent authority watches over it.',
        fr: 'La loi nationale, son opposabilité à l’État, et l’existence d’une autorité de contrôle indépendante.',
      },
    ),
    may(
      3,
      'no-reason-to-believe',
      'area',
      {
        en: 'Why there is no reason to believe the law will be applied here',
        fr: 'Pourquoi rien ne laisse penser que la loi sera appliquée à ce transfert',
      },
      {
        en: 'Only for the outcome “problematic law might apply”: without it, or measures that work, the data must not go.',
        fr: 'Uniquement pour le constat « Une loi problématique pourrait viser… » : sans cette explication ni mesures efficaces, les données ne doivent pas partir.',
      },
    ),
    must(
      3,
      'sources',
      'area',
      { en: 'Sources used', fr: 'Sources consultées' },
      {
        en: 'Relevant, objective, reliable, verifiable and public where possible; each with its address and the day it was read.',
        fr: 'Pertinentes, objectives, fiables, vérifiables et si possible publiques ; chacune avec son adresse et la date de consultation.',
      },
      { prefill: 'country' },
    ),
  ),
];

export const INSTRUMENT_AND_LAW: readonly QuestionRow[] = [...INSTRUMENT, ...LAW];
