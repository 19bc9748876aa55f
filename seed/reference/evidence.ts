import type { Text } from './text';

/**
 * One line of an instrument's checklist. `key` is the key of `SafeguardFacts.evidence`; `answer` holds yes, no or
 * unknown; dates are `YYYY-MM-DD`. A safeguard's own fields (reference, signature and expiry days, document address)
 * are not repeated here.
 */
export type EvidenceField = {
  readonly key: string;
  readonly kind: 'text' | 'date' | 'answer' | 'number' | 'url';
  /** Without it the instrument is not documented in full. */
  readonly required: boolean;
  readonly label: Text;
};

const field =
  (required: boolean) =>
  (key: string, kind: EvidenceField['kind'], en: string, fr: string): EvidenceField => ({
    key,
    kind,
    required,
    label: { en, fr },
  });
const must = field(true);
const may = field(false);

export const ADEQUACY_EVIDENCE: readonly EvidenceField[] = [
  must('decision', 'text', 'Decision relied on', 'Décision invoquée'),
  must(
    'scope-confirmed',
    'answer',
    'Recipient falls within the scope of the decision',
    'Le destinataire entre dans le champ de la décision',
  ),
  may(
    'scope-reason',
    'text',
    'Why it does (e.g. subject to PIPEDA, LGPD, APPI)',
    'Motif (p. ex. soumis à PIPEDA, à la LGPD, à l’APPI)',
  ),
  must('checked-on', 'date', 'Checked on', 'Vérifié le'),
  may('fallback', 'text', 'Instrument to fall back on', 'Instrument de repli'),
];

/** EU-US DPF, its UK extension and the Swiss-US DPF: three lists, each read for the exact contracting entity. */
export const DPF_EVIDENCE: readonly EvidenceField[] = [
  must('listed-entity', 'text', 'Entity as it stands on the list', 'Entité telle qu’inscrite sur la liste'),
  may('covered-entity-of', 'text', 'Covered through the entry of', 'Couverte par l’inscription de'),
  must('status-active', 'answer', 'Shown as active', 'Inscription active'),
  must(
    'covers-non-hr',
    'answer',
    'Certification covers data other than staff data',
    'Certification couvrant les données hors ressources humaines',
  ),
  must(
    'covers-hr',
    'answer',
    'Certification covers staff (HR) data',
    'Certification couvrant les données de ressources humaines',
  ),
  may('participant-id', 'text', 'Participant number', 'Numéro de participant'),
  may('next-certification', 'date', 'Next certification due', 'Prochaine certification'),
  must('checked-on', 'date', 'List read on', 'Liste consultée le'),
  may('checked-by', 'text', 'List read by', 'Liste consultée par'),
  may(
    'fallback',
    'text',
    'Fallback: SCC module, day signed and assessment',
    'Repli : module de CCT, date de signature et AITD',
  ),
];

const SCC_COMMON = [
  must('parties', 'text', 'Parties', 'Parties'),
  must(
    'acceptance',
    'text',
    'How they were accepted (signed, or deemed accepted with the terms)',
    'Mode d’acceptation (signature, ou acceptation réputée acquise avec le contrat)',
  ),
  must(
    'roles-match',
    'answer',
    'The roles of the parties match the module',
    'La qualité des parties correspond au module',
  ),
  may('clause-7-docking', 'answer', 'Clause 7 (docking) adopted', 'Clause 7 (adhésion) retenue'),
  may(
    'clause-11-redress',
    'answer',
    'Clause 11: independent dispute body offered',
    'Clause 11 : organe indépendant de règlement des litiges proposé',
  ),
  must('clause-17-law', 'text', 'Clause 17: governing law', 'Clause 17 : droit applicable'),
  must('clause-18-courts', 'text', 'Clause 18: courts', 'Clause 18 : juridictions compétentes'),
  must('annex-1a-complete', 'answer', 'Annex I.A (parties) complete', 'Annexe I.A (parties) complète'),
  must(
    'annex-1b-complete',
    'answer',
    'Annex I.B (description of the transfer) complete',
    'Annexe I.B (description du transfert) complète',
  ),
];

const SCC_SUPERVISION = [
  must(
    'clause-13-case',
    'text',
    'Clause 13: which of the three cases',
    'Clause 13 : hypothèse retenue parmi les trois',
  ),
  must(
    'clause-13-authority',
    'text',
    'Clause 13 and Annex I.C: competent authority',
    'Clause 13 et annexe I.C : autorité compétente',
  ),
  must('annex-1c-complete', 'answer', 'Annex I.C (authority) complete', 'Annexe I.C (autorité) complète'),
  must(
    'annex-2-complete',
    'answer',
    'Annex II (measures) complete and specific',
    'Annexe II (mesures) complète et précise',
  ),
];

const SCC_SUBPROCESSING = [
  must(
    'clause-9-option',
    'text',
    'Clause 9(a): option 1 (specific) or 2 (general)',
    'Clause 9, point a) : option 1 (spécifique) ou 2 (générale)',
  ),
  must('clause-9-notice-days', 'number', 'Clause 9(a): days of notice', 'Clause 9, point a) : préavis en jours'),
  may(
    'annex-3-complete',
    'answer',
    'Annex III (sub-processors) complete; needed under option 1',
    'Annexe III (sous-traitants ultérieurs) complète ; exigée avec l’option 1',
  ),
];

const OTHER_REGIMES = [
  may(
    'uk-addendum',
    'answer',
    'UK Addendum attached, where UK data is concerned',
    'Addendum britannique joint, si des données du Royaume-Uni sont concernées',
  ),
  may(
    'swiss-wording',
    'answer',
    'Swiss adaptations included, where Swiss data is concerned',
    'Adaptations suisses incluses, si des données de Suisse sont concernées',
  ),
];

export const SCC_MODULE_1_EVIDENCE: readonly EvidenceField[] = [...SCC_COMMON, ...SCC_SUPERVISION, ...OTHER_REGIMES];

/** Modules 2 and 3: only there does Clause 9 govern further sub-processors. */
export const SCC_PROCESSOR_EVIDENCE: readonly EvidenceField[] = [
  ...SCC_COMMON,
  ...SCC_SUPERVISION,
  ...SCC_SUBPROCESSING,
  ...OTHER_REGIMES,
];

/** Module 4 has no Clause 13, no Annex I.C or II; Clauses 14 and 15 bind only when the processor adds data of its own. */
export const SCC_MODULE_4_EVIDENCE: readonly EvidenceField[] = [
  ...SCC_COMMON,
  must(
    'adds-eu-data',
    'answer',
    'The EU processor adds data it collected in the EU (Clauses 14 and 15 then apply)',
    'Le sous-traitant européen ajoute des données collectées dans l’UE (clauses 14 et 15 alors applicables)',
  ),
  ...OTHER_REGIMES,
];

export const SCC_UNKNOWN_EVIDENCE: readonly EvidenceField[] = [
  must('module', 'text', 'Module or modules signed', 'Module(s) signé(s)'),
  ...SCC_COMMON,
  ...SCC_SUPERVISION,
];

export const AUTHORITY_CLAUSES_EVIDENCE: readonly EvidenceField[] = [
  must(
    'authority',
    'text',
    'Supervisory authority that adopted the clauses',
    'Autorité de contrôle ayant adopté les clauses',
  ),
  must('approval', 'text', 'Commission approval', 'Approbation par la Commission'),
  must('parties', 'text', 'Parties', 'Parties'),
  must('annexes-complete', 'answer', 'Annexes complete', 'Annexes complètes'),
];

const BCR_COMMON = [
  must('group', 'text', 'Group', 'Groupe'),
  must('lead-authority', 'text', 'Lead authority', 'Autorité chef de file'),
  must('approval', 'text', 'Approval decision', 'Décision d’approbation'),
  must('approved-on', 'date', 'Approved on', 'Approuvées le'),
  must(
    'importer-covered',
    'answer',
    'The importer is among the entities covered',
    'L’importateur figure parmi les entités couvertes',
  ),
  must(
    'processing-covered',
    'answer',
    'The data and processing are covered',
    'Les données et le traitement sont couverts',
  ),
  may('public-address', 'url', 'Public version', 'Version publique'),
];

export const BCR_CONTROLLER_EVIDENCE: readonly EvidenceField[] = [
  ...BCR_COMMON,
  must(
    'updated',
    'answer',
    'Updated to EDPB Recommendations 1/2022',
    'Mises à jour selon les recommandations 1/2022 du CEPD',
  ),
];

export const BCR_PROCESSOR_EVIDENCE: readonly EvidenceField[] = [
  ...BCR_COMMON,
  must(
    'updated',
    'answer',
    'Updated to WP 257 or what succeeds it',
    'Mises à jour selon le WP 257 ou le texte qui lui succède',
  ),
];

/** Codes of conduct (EDPB Guidelines 04/2021) and certification (07/2022). */
export const SCHEME_EVIDENCE: readonly EvidenceField[] = [
  must('scheme', 'text', 'Scheme', 'Dispositif'),
  must('approval', 'text', 'Approval reference', 'Référence d’approbation'),
  must('valid-until', 'date', 'Valid until', 'Valable jusqu’au'),
  must(
    'binding-commitment',
    'answer',
    'Binding and enforceable commitment signed by the importer',
    'Engagement contraignant et exécutoire signé par l’importateur',
  ),
];

/** Art. 46(3): nothing without the authority's authorisation. */
export const AUTHORISED_EVIDENCE: readonly EvidenceField[] = [
  must('authority', 'text', 'Authorising supervisory authority', 'Autorité de contrôle ayant autorisé'),
  must('authorisation', 'text', 'Authorisation reference', 'Référence de l’autorisation'),
  must('authorised-on', 'date', 'Authorised on', 'Autorisé le'),
  must('text', 'text', 'Where the text is kept', 'Lieu de conservation du texte'),
];

export const PUBLIC_BODIES_EVIDENCE: readonly EvidenceField[] = [
  must('parties', 'text', 'Public bodies bound', 'Organismes publics liés'),
  must('text', 'text', 'Where the text is kept', 'Lieu de conservation du texte'),
  must(
    'enforceable-rights',
    'answer',
    'Enforceable rights and effective remedies for the persons concerned',
    'Droits opposables et voies de recours effectives pour les personnes concernées',
  ),
];

/** Art. 49, read with EDPB Guidelines 2/2018: for exceptional transfers. */
export const DEROGATION_EVIDENCE: readonly EvidenceField[] = [
  must(
    'no-other-instrument',
    'text',
    'Why neither adequacy nor an Art. 46 safeguard is available',
    'Pourquoi ni décision d’adéquation ni garantie de l’art. 46 n’est disponible',
  ),
  must('necessity', 'text', 'Necessity test', 'Test de nécessité'),
  must('occasional', 'answer', 'The transfer is occasional', 'Le transfert est occasionnel'),
  must('persons', 'number', 'Number of persons concerned', 'Nombre de personnes concernées'),
];

export const CONSENT_EVIDENCE: readonly EvidenceField[] = [
  ...DEROGATION_EVIDENCE,
  must(
    'risks-shown',
    'text',
    'Text shown, with the risks of the transfer',
    'Texte présenté, avec les risques du transfert',
  ),
  must('consent-proof', 'text', 'Proof of explicit consent', 'Preuve du consentement explicite'),
];

export const COMPELLING_INTERESTS_EVIDENCE: readonly EvidenceField[] = [
  ...DEROGATION_EVIDENCE,
  must('balancing', 'text', 'Balancing of interests', 'Mise en balance des intérêts'),
  must('safeguards', 'text', 'Suitable safeguards', 'Garanties appropriées'),
  must('authority-informed-on', 'date', 'Supervisory authority informed on', 'Autorité de contrôle informée le'),
  must('persons-informed-on', 'date', 'Persons informed on', 'Personnes informées le'),
  must(
    'record-entry',
    'text',
    'Entry in the record of processing (Art. 49(6))',
    'Inscription au registre des traitements (art. 49, § 6)',
  ),
];

const RISK_ASSESSMENT_UK = [
  must(
    'assessment-reference',
    'text',
    'UK data protection test: reference',
    'Test britannique de protection des données : référence',
  ),
  must('assessment-date', 'date', 'UK data protection test: date', 'Test britannique : date'),
  must('assessment-conclusion', 'text', 'UK data protection test: conclusion', 'Test britannique : conclusion'),
];

export const UK_IDTA_EVIDENCE: readonly EvidenceField[] = [
  must('version', 'text', 'Version (A1.0)', 'Version (A1.0)'),
  must('parties', 'text', 'Parties', 'Parties'),
  must('tables-complete', 'answer', 'Tables complete', 'Tableaux complets'),
  ...RISK_ASSESSMENT_UK,
];

export const UK_ADDENDUM_EVIDENCE: readonly EvidenceField[] = [
  must('version', 'text', 'Version (B1.0)', 'Version (B1.0)'),
  must('scc-module', 'text', 'EU SCC module it is attached to', 'Module de CCT européennes auquel il est joint'),
  must('parties', 'text', 'Parties', 'Parties'),
  must('tables-complete', 'answer', 'Tables complete', 'Tableaux complets'),
  ...RISK_ASSESSMENT_UK,
];

export const SWISS_SCC_EVIDENCE: readonly EvidenceField[] = [
  must('module', 'text', 'Module or modules signed', 'Module(s) signé(s)'),
  must('authority-fdpic', 'answer', 'FDPIC named as authority', 'PFPDT désigné comme autorité'),
  must('law-and-courts', 'text', 'Clauses 17 and 18: law and courts chosen', 'Clauses 17 et 18 : droit et for choisis'),
  must(
    'member-state-wording',
    'answer',
    '“Member State” read to include Switzerland',
    '« État membre » étendu à la Suisse',
  ),
  must(
    'fadp-references',
    'answer',
    'References to the GDPR read as to the FADP',
    'Renvois au RGPD valant renvois à la LPD',
  ),
];

/** An ended programme covered those on its list, until the day it ended. */
export const ENDED_PROGRAMME_EVIDENCE: readonly EvidenceField[] = [
  may('listed', 'answer', 'The importer stood on the list', 'L’importateur figurait sur la liste'),
  must('replacement', 'text', 'Instrument that replaces it', 'Instrument qui le remplace'),
];

/** An ended instrument leaves one thing to record: what takes its place. */
export const ENDED_EVIDENCE: readonly EvidenceField[] = [
  must('replacement', 'text', 'Instrument that replaces it', 'Instrument qui le remplace'),
];

export const STATEMENT_EVIDENCE: readonly EvidenceField[] = [
  must('asked-on', 'date', 'Vendor asked for its instrument on', 'Instrument demandé au fournisseur le'),
  may('answer', 'text', 'What the vendor answered', 'Réponse du fournisseur'),
];
