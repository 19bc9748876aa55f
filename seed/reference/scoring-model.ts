import type { RiskInput } from '../../app/domain/risk-inputs';
import type { ScoringModel } from '../../app/domain/scoring-model';
import type { Text } from './text';

/**
 * The weights of the risk score as shipped. The texts named in `SCORING_SOURCES` say what to look at; none of them gives
 * a number. Every weight here is Onward's own calibration and may be set otherwise by an organisation.
 */
export const SCORING_MODEL: ScoringModel = {
  version: '2026.1',
  points: {
    sensitivity: {
      technical: 0,
      ordinary: 3,
      'highly-personal': 6,
      criminal: 12,
      special: 14,
      'special-and-criminal': 16,
      'special-possible': 10,
      unknown: 6,
    },
    vulnerability: { none: 0, employees: 4, 'vulnerable-adults': 6, children: 8, unknown: 4 },
    scale: { 'under-1000': 0, 'under-100000': 3, 'under-1000000': 6, 'over-1000000': 8, unknown: 6 },
    frequency: { 'one-off': 0, occasional: 1, regular: 2, continuous: 4, unknown: 4 },
    format: { 'encrypted-eea-keys': 0, pseudonymised: 1, 'encrypted-provider-keys': 3, clear: 4, unknown: 4 },
    destination: {
      eea: 0,
      adequate: 2,
      'adequate-conditional': 4,
      dpf: 8,
      'third-country': 14,
      criticised: 18,
      'high-exposure': 24,
      unknown: 14,
    },
    parent: {
      eea: 0,
      adequate: 1,
      'adequate-conditional': 1,
      dpf: 3,
      'third-country': 3,
      criticised: 3,
      'high-exposure': 6,
      unknown: 3,
    },
    access: {
      'encrypted-transit': 0,
      'exceptional-remote-access': 1,
      'remote-access': 3,
      storage: 4,
      processing: 4,
      'not-stated': 4,
    },
    chain: { none: 0, adequate: 1, 'with-tool': 3, unknown: 4, 'without-tool': 6 },
    tool: {
      'none-needed': 0,
      adequacy: 0,
      'adequacy-conditional': 1,
      'dpf-with-fallback': 1,
      'binding-corporate-rules': 2,
      complete: 3,
      'dpf-alone': 4,
      incomplete: 6,
      derogation: 6,
      'compelling-interests': 7,
      missing: 8,
      unknown: 8,
    },
    assessment: {
      'not-required': 0,
      favourable: 0,
      'with-conditions': 2,
      overdue: 3,
      'in-progress': 4,
      missing: 6,
    },
    evidence: { 'not-needed': 0, recent: 0, older: 2, 'vendor-claim': 4, unknown: 6 },
  },
  measures: {
    'keys-in-eea': 25,
    'encrypted-transit': 30,
    'split-processing': 35,
    pseudonymisation: 40,
    'protected-recipient': 50,
    contractual: 90,
    organisational: 90,
    none: 100,
  },
  bands: { moderate: 25, high: 45, 'very-high': 65 },
  floors: {
    'high-exposure-in-clear': 'very-high',
    'grave-data-unprotected': 'high',
    'dpf-alone': 'moderate',
    'parent-over-grave-data': 'moderate',
    'unknown-input': 'moderate',
  },
  max: 100,
};

const OURS: Text = { en: 'Our own rule.', fr: 'Règle propre à Onward.' };

/** Where each criterion comes from. The criterion, never the weight: the weights are ours. */
export const SCORING_SOURCES: Readonly<Record<RiskInput | 'measures' | 'bands' | 'floors', Text>> = {
  sensitivity: {
    en: 'GDPR Art. 9 and 10; WP 248 rev.01, criterion 4; Annex I.B(3) of the standard contractual clauses',
    fr: 'RGPD, art. 9 et 10 ; WP 248 rév. 01, critère 4 ; annexe I.B, point 3, des clauses contractuelles types',
  },
  vulnerability: {
    en: 'WP 248 rev.01, criterion 7; EDPB Recommendations 01/2020',
    fr: 'WP 248 rév. 01, critère 7 ; recommandations 01/2020 du CEPD',
  },
  scale: {
    en: 'WP 248 rev.01, criterion 5, which gives no numbers: the limits are ours',
    fr: 'WP 248 rév. 01, critère 5, qui ne donne aucun chiffre : les seuils sont les nôtres',
  },
  frequency: {
    en: 'Annex I.B(4) of the standard contractual clauses; GDPR Art. 49',
    fr: 'Annexe I.B, point 4, des clauses contractuelles types ; RGPD, art. 49',
  },
  format: {
    en: 'EDPB Recommendations 01/2020, § 33; Clause 14(b)(i) of the standard contractual clauses',
    fr: 'Recommandations 01/2020 du CEPD, § 33 ; clause 14, point b) i), des clauses contractuelles types',
  },
  destination: {
    en: 'GDPR Art. 45; Court of Justice, C-311/18; study on government access made for the EDPB, 2021',
    fr: 'RGPD, art. 45 ; CJUE, C-311/18 ; étude sur l’accès des autorités réalisée pour le CEPD, 2021',
  },
  parent: {
    en: 'EDPB Guidelines 05/2021, example 12; GDPR Art. 28(1); EDPB Opinion 22/2024',
    fr: 'Lignes directrices 05/2021 du CEPD, exemple 12 ; RGPD, art. 28, § 1 ; avis 22/2024 du CEPD',
  },
  access: {
    en: 'EDPB Guidelines 05/2021; EDPB Recommendations 01/2020, § 33; Clause 14(b)(i)',
    fr: 'Lignes directrices 05/2021 et recommandations 01/2020 (§ 33) du CEPD ; clause 14, point b) i)',
  },
  chain: {
    en: 'Clause 14(b)(i) on the length of the chain; GDPR Art. 44; EDPB Opinion 22/2024',
    fr: 'Clause 14, point b) i), sur la longueur de la chaîne ; RGPD, art. 44 ; avis 22/2024 du CEPD',
  },
  tool: {
    en: 'GDPR Art. 45, 46, 47 and 49; EDPB Guidelines 2/2018',
    fr: 'RGPD, art. 45, 46, 47 et 49 ; lignes directrices 2/2018 du CEPD',
  },
  assessment: {
    en: 'Court of Justice, C-311/18; Clause 14(d); EDPB Recommendations 01/2020',
    fr: 'CJUE, C-311/18 ; clause 14, point d) ; recommandations 01/2020 du CEPD',
  },
  evidence: {
    en: 'GDPR Art. 5(2) and 28(3)(h); EDPB Opinion 22/2024',
    fr: 'RGPD, art. 5, § 2, et art. 28, § 3, point h) ; avis 22/2024 du CEPD',
  },
  measures: {
    en: 'EDPB Recommendations 01/2020, annex 2: use cases 1 to 5 can be effective, 6 and 7 are not',
    fr: 'Recommandations 01/2020 du CEPD, annexe 2 : les cas d’usage 1 à 5 peuvent être efficaces, les cas 6 et 7 ne le sont pas',
  },
  bands: OURS,
  floors: OURS,
};
