import { USE_CASES } from '../../../app/domain/assessment-approval';
import { inGroup, may, must, type QuestionRow } from './question';

const withMeasures = { onlyWithMeasures: true } as const;

/** Step 4, supplementary measures (Annex 2 of Recommendations 01/2020); steps 5 and 6, what is done and watched. */
export const MEASURES_AND_FOLLOW_UP: readonly QuestionRow[] = [
  ...inGroup(
    'measures',
    must(
      4,
      'use-case',
      'choice',
      { en: 'Which use case of Annex 2 is this?', fr: 'De quel cas d’usage de l’annexe 2 s’agit-il ?' },
      {
        en: 'For 1 to 5 the Board describes measures that work. For 6 and 7, where the importer needs the data in the clear, it knows of none.',
        fr: 'Pour les cas 1 à 5, le Comité décrit des mesures efficaces. Pour les cas 6 et 7, où l’importateur a besoin des données en clair, il n’en connaît aucune.',
      },
      { prefill: 'engagement', choice: { vocabulary: 'use-case', codes: USE_CASES }, ...withMeasures },
    ),
    may(
      4,
      'measures-technical',
      'area',
      { en: 'Technical measures', fr: 'Mesures techniques' },
      {
        en: 'What exactly is done, by whom, with which algorithm and key length, and since when.',
        fr: 'Ce qui est fait exactement, par qui, avec quel algorithme et quelle longueur de clé, et depuis quand.',
      },
      withMeasures,
    ),
    may(
      4,
      'measures-contractual',
      'area',
      { en: 'Contractual measures', fr: 'Mesures contractuelles' },
      {
        en: 'Transparency, duty to challenge orders, notice, audits, no back doors. Alone they do not bind an authority.',
        fr: 'Transparence, contestation des injonctions, information, audits, absence de porte dérobée. Seules, elles ne lient pas une autorité.',
      },
      withMeasures,
    ),
    may(
      4,
      'measures-organisational',
      'area',
      { en: 'Organisational measures', fr: 'Mesures organisationnelles' },
      {
        en: 'Policies for requests, training, minimisation, who is involved. Alone they do not bind an authority.',
        fr: 'Procédures de traitement des demandes, formation, minimisation, personnes associées. Seules, elles ne lient pas une autorité.',
      },
      withMeasures,
    ),
    must(
      4,
      'effectiveness-why',
      'area',
      { en: 'Why the measures close the gap, or do not', fr: 'Pourquoi les mesures comblent la lacune, ou non' },
      {
        en: 'Guarantee by guarantee: what an authority would get if it asked today.',
        fr: 'Garantie par garantie : ce qu’une autorité obtiendrait si elle demandait aujourd’hui.',
      },
      withMeasures,
    ),
  ),
  ...inGroup(
    'action',
    may(
      5,
      'procedural-steps',
      'area',
      { en: 'Procedural steps', fr: 'Étapes de procédure' },
      {
        en: 'Clauses signed or completed, customers told, the authority consulted or notified where the tool asks for it.',
        fr: 'Clauses signées ou complétées, clients informés, autorité consultée ou informée lorsque l’instrument l’exige.',
      },
    ),
    may(
      5,
      'actions',
      'area',
      { en: 'What is still to be done', fr: 'Actions à mener' },
      { en: 'One line for each thing.', fr: 'Une ligne par action.' },
    ),
    may(
      5,
      'action-owner',
      'text',
      { en: 'By whom', fr: 'Responsable' },
      { en: 'A name or a function.', fr: 'Un nom ou une fonction.' },
    ),
    may(5, 'action-due-on', 'date', { en: 'By when', fr: 'Échéance' }, { en: 'The last day.', fr: 'Le dernier jour.' }),
    must(
      5,
      'dpo-opinion',
      'area',
      { en: 'Opinion of the data protection officer', fr: 'Avis du délégué à la protection des données' },
      {
        en: 'What they advise and, where the decision differs, why.',
        fr: 'Son avis et, si la décision s’en écarte, pourquoi.',
      },
    ),
  ),
  ...inGroup(
    'watch',
    may(
      6,
      'watch',
      'area',
      { en: 'How changes are noticed', fr: 'Comment les changements sont suivis' },
      {
        en: 'Who follows the law of the country and the importer’s notices (Clause 14(e)), and where.',
        fr: 'Qui suit le droit du pays et les notifications de l’importateur (clause 14, point e)), et par quels moyens.',
      },
    ),
  ),
];
