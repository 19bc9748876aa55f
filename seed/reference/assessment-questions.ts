import type { AssessmentStep } from '../../app/domain/assessment-progress';
import { CIRCUMSTANCES } from './assessment-questions/circumstances';
import { INSTRUMENT_AND_LAW } from './assessment-questions/instrument-and-law';
import { MEASURES_AND_FOLLOW_UP } from './assessment-questions/measures-and-follow-up';
import type { QuestionRow } from './assessment-questions/question';
import type { Text } from './text';

export type { QuestionRow } from './assessment-questions/question';

/** Everything the six steps of a transfer impact assessment ask, in order; answers stand in `AssessmentFacts.answers`. */
export const ASSESSMENT_QUESTIONS: readonly QuestionRow[] = [
  ...CIRCUMSTANCES,
  ...INSTRUMENT_AND_LAW,
  ...MEASURES_AND_FOLLOW_UP,
];

/** The steps by name, what each is for, and what it follows from. */
export const ASSESSMENT_STEP_TEXTS: Readonly<
  Record<AssessmentStep, { readonly name: Text; readonly aim: Text; readonly basis: Text }>
> = {
  1: {
    name: { en: 'Know your transfer', fr: 'Connaître le transfert' },
    aim: {
      en: 'Who sends what to whom, where it lies and who can reach it. Most of it stands in the register already: check it and confirm.',
      fr: 'Qui transmet quoi à qui, où se trouvent les données et qui peut y accéder. L’essentiel figure déjà au registre : vérifiez et confirmez.',
    },
    basis: {
      en: 'EDPB Recommendations 01/2020, step 1; Clause 14(b)(i); CNIL guide, preliminary questions and step 1',
      fr: 'Recommandations 01/2020 du CEPD, étape 1 ; clause 14, point b) i) ; guide AITD de la CNIL, questions préalables et étape 1',
    },
  },
  2: {
    name: { en: 'Identify the transfer tool', fr: 'Identifier l’instrument de transfert' },
    aim: {
      en: 'What the transfer stands on under Chapter V, and whether it is signed and complete.',
      fr: 'Ce qui fonde le transfert au titre du chapitre V, et si l’instrument est signé et complet.',
    },
    basis: {
      en: 'EDPB Recommendations 01/2020, step 2; Art. 46 GDPR; CNIL guide, step 2',
      fr: 'Recommandations 01/2020 du CEPD, étape 2 ; art. 46 du RGPD ; guide AITD de la CNIL, étape 2',
    },
  },
  3: {
    name: { en: 'Assess law and practice', fr: 'Évaluer le droit et les pratiques' },
    aim: {
      en: 'Whether anything in the law or the practice of the destination takes away what the tool promises, for this data and this importer.',
      fr: 'Le droit ou les pratiques du pays de destination privent-ils l’instrument de son effet, pour ces données et cet importateur ?',
    },
    basis: {
      en: 'EDPB Recommendations 01/2020, step 3, and 02/2020 (four essential guarantees); Clause 14(b)(ii); CJEU C-311/18',
      fr: 'Recommandations 01/2020 du CEPD, étape 3, et 02/2020 (quatre garanties essentielles) ; clause 14, point b) ii) ; CJUE C-311/18',
    },
  },
  4: {
    name: { en: 'Adopt supplementary measures', fr: 'Adopter des mesures supplémentaires' },
    aim: {
      en: 'What closes the gap step 3 found. Where it found none, there is nothing to do here.',
      fr: 'Ce qui comble la lacune constatée à l’étape 3. Si elle n’en a constaté aucune, rien n’est à faire ici.',
    },
    basis: {
      en: 'EDPB Recommendations 01/2020, step 4 and Annex 2; Clause 14(b)(iii); CNIL guide, step 4',
      fr: 'Recommandations 01/2020 du CEPD, étape 4 et annexe 2 ; clause 14, point b) iii) ; guide AITD de la CNIL, étape 4',
    },
  },
  5: {
    name: { en: 'Decide and act', fr: 'Décider et mettre en œuvre' },
    aim: {
      en: 'What follows, who does it, and what the data protection officer says.',
      fr: 'Ce qui en découle, qui s’en charge, et l’avis du délégué à la protection des données.',
    },
    basis: {
      en: 'EDPB Recommendations 01/2020, step 5; Clause 14(d) and (f); CNIL guide, step 5',
      fr: 'Recommandations 01/2020 du CEPD, étape 5 ; clause 14, points d) et f) ; guide AITD de la CNIL, étape 5',
    },
  },
  6: {
    name: { en: 'Re-evaluate', fr: 'Réévaluer' },
    aim: {
      en: 'When it is looked at again, and what makes you look sooner.',
      fr: 'Quand l’AITD sera revue, et ce qui obligerait à la revoir plus tôt.',
    },
    basis: {
      en: 'EDPB Recommendations 01/2020, step 6; Clause 14(e); CNIL guide, step 6',
      fr: 'Recommandations 01/2020 du CEPD, étape 6 ; clause 14, point e) ; guide AITD de la CNIL, étape 6',
    },
  },
};
