import type { IsoDate } from '../../app/domain/days';
import type { Instrument } from '../../app/domain/words';
import {
  ADEQUACY_EVIDENCE,
  AUTHORISED_EVIDENCE,
  AUTHORITY_CLAUSES_EVIDENCE,
  BCR_CONTROLLER_EVIDENCE,
  BCR_PROCESSOR_EVIDENCE,
  COMPELLING_INTERESTS_EVIDENCE,
  CONSENT_EVIDENCE,
  DEROGATION_EVIDENCE,
  DPF_EVIDENCE,
  ENDED_EVIDENCE,
  ENDED_PROGRAMME_EVIDENCE,
  type EvidenceField,
  PUBLIC_BODIES_EVIDENCE,
  SCC_MODULE_1_EVIDENCE,
  SCC_MODULE_4_EVIDENCE,
  SCC_PROCESSOR_EVIDENCE,
  SCC_UNKNOWN_EVIDENCE,
  SCHEME_EVIDENCE,
  STATEMENT_EVIDENCE,
  SWISS_SCC_EVIDENCE,
  UK_ADDENDUM_EVIDENCE,
  UK_IDTA_EVIDENCE,
} from './evidence';
import type { Text } from './text';

export type { EvidenceField } from './evidence';

export type InstrumentRow = {
  /** Article of the law of `regime`: GDPR, UK GDPR, or the Swiss FADP. */
  readonly article: string;
  /** Transfer impact assessment: needed, followed for changes in the law only, or not called for. */
  readonly needsAssessment: 'required' | 'monitor' | 'not-required';
  /** The line of `evidence` to which "no" lifts the need of an assessment. */
  readonly assessmentOnlyIf?: string;
  /** Whose exporters may rely on it. */
  readonly regime: 'eu' | 'uk' | 'ch';
  /** First day it could be used. */
  readonly availableFrom?: IsoDate;
  /** First day it could no longer be newly relied on. */
  readonly repealedOn?: IsoDate;
  /** Last day on which contracts concluded before `repealedOn` still counted. Absent with `repealedOn`: no grace. */
  readonly toleratedUntilOn?: IsoDate;
  /** Term of the W3C Data Privacy Vocabulary. */
  readonly dpv?: string;
  readonly name: Text;
  readonly shortName: Text;
  /** When it may be used, in a sentence. */
  readonly use: Text;
  readonly evidence: readonly EvidenceField[];
  readonly source: string;
  /** Day of the newest source the row was checked against. */
  readonly verifiedOn: IsoDate;
};

const DPV = 'https://w3id.org/dpv/legal/eu/gdpr#';
const eurLex = (celex: string) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`;
const GDPR = { source: eurLex('32016R0679'), verifiedOn: '2026-10-08' };
const SCC_2021 = { source: eurLex('32021D0914'), verifiedOn: '2026-09-14' };
const BCR = {
  source: 'https://www.edpb.europa.eu/our-work-tools/accountability-tools/bcr_en',
  verifiedOn: '2026-09-14',
};
const DPF = { source: 'https://www.dataprivacyframework.gov/list', verifiedOn: '2026-10-08' };
const ICO = {
  source: 'https://ico.org.uk/for-organisations/uk-gdpr-guidance-and-resources/international-transfers/',
  verifiedOn: '2026-08-05',
};
const FADP = { source: 'https://www.fedlex.admin.ch/eli/cc/2022/491/en', verifiedOn: '2026-08-05' };

const SCC_2021_FROM = '2021-06-27';
const OLD_SCC = { repealedOn: '2021-09-27', toleratedUntilOn: '2022-12-27' };
const OLD_SCC_USE: Text = {
  en: 'No longer valid. Contracts signed before 27 September 2021 counted until 27 December 2022, if the processing had not changed.',
  fr: 'N’est plus valable. Les contrats conclus avant le 27 septembre 2021 ont été tolérés jusqu’au 27 décembre 2022, à traitement inchangé.',
};

/** What each instrument is, when it may be used and what has to be on file (GDPR Chapter V; UK GDPR; Swiss FADP). */
export const INSTRUMENT_CATALOGUE: Readonly<Record<Instrument, InstrumentRow>> = {
  adequacy: {
    article: '45',
    needsAssessment: 'monitor',
    regime: 'eu',
    dpv: `${DPV}A45-3`,
    name: { en: 'Adequacy decision', fr: 'Décision d’adéquation' },
    shortName: { en: 'Adequacy', fr: 'Adéquation' },
    use: {
      en: 'The decision for the destination is in force on the day and the recipient is inside its scope.',
      fr: 'La décision visant la destination est en vigueur à la date considérée et le destinataire entre dans son champ.',
    },
    evidence: ADEQUACY_EVIDENCE,
    ...GDPR,
  },
  'adequacy-dpf': {
    article: '45',
    needsAssessment: 'monitor',
    regime: 'eu',
    availableFrom: '2023-07-10',
    dpv: `${DPV}A45-3`,
    name: { en: 'EU-US Data Privacy Framework', fr: 'Cadre de protection des données UE-États-Unis' },
    shortName: { en: 'EU-US DPF', fr: 'DPF UE-États-Unis' },
    use: {
      en: 'The exact US importer is an active participant and its certification covers the kind of data sent.',
      fr: 'L’importateur américain, désigné exactement, est participant actif et sa certification couvre le type de données transmis.',
    },
    evidence: DPF_EVIDENCE,
    ...DPF,
  },
  'scc-module-1': {
    article: '46(2)(c)',
    needsAssessment: 'required',
    regime: 'eu',
    availableFrom: SCC_2021_FROM,
    dpv: `${DPV}A46-2-c`,
    name: {
      en: 'Standard contractual clauses 2021/914, module 1 (controller to controller)',
      fr: 'Clauses contractuelles types 2021/914, module 1 (responsable à responsable)',
    },
    shortName: { en: 'SCC module 1', fr: 'CCT module 1' },
    use: {
      en: 'A controller sends data to a controller outside the EEA.',
      fr: 'Un responsable de traitement transmet des données à un responsable hors de l’EEE.',
    },
    evidence: SCC_MODULE_1_EVIDENCE,
    ...SCC_2021,
  },
  'scc-module-2': {
    article: '46(2)(c)',
    needsAssessment: 'required',
    regime: 'eu',
    availableFrom: SCC_2021_FROM,
    dpv: `${DPV}A46-2-c`,
    name: {
      en: 'Standard contractual clauses 2021/914, module 2 (controller to processor)',
      fr: 'Clauses contractuelles types 2021/914, module 2 (responsable à sous-traitant)',
    },
    shortName: { en: 'SCC module 2', fr: 'CCT module 2' },
    use: {
      en: 'A controller entrusts data to a processor outside the EEA.',
      fr: 'Un responsable de traitement confie des données à un sous-traitant hors de l’EEE.',
    },
    evidence: SCC_PROCESSOR_EVIDENCE,
    ...SCC_2021,
  },
  'scc-module-3': {
    article: '46(2)(c)',
    needsAssessment: 'required',
    regime: 'eu',
    availableFrom: SCC_2021_FROM,
    dpv: `${DPV}A46-2-c`,
    name: {
      en: 'Standard contractual clauses 2021/914, module 3 (processor to processor)',
      fr: 'Clauses contractuelles types 2021/914, module 3 (sous-traitant à sous-traitant)',
    },
    shortName: { en: 'SCC module 3', fr: 'CCT module 3' },
    use: {
      en: 'A processor entrusts its customers’ data to a sub-processor outside the EEA.',
      fr: 'Un sous-traitant confie les données de ses clients à un sous-traitant ultérieur hors de l’EEE.',
    },
    evidence: SCC_PROCESSOR_EVIDENCE,
    ...SCC_2021,
  },
  'scc-module-4': {
    article: '46(2)(c)',
    needsAssessment: 'required',
    assessmentOnlyIf: 'adds-eu-data',
    regime: 'eu',
    availableFrom: SCC_2021_FROM,
    dpv: `${DPV}A46-2-c`,
    name: {
      en: 'Standard contractual clauses 2021/914, module 4 (processor to controller)',
      fr: 'Clauses contractuelles types 2021/914, module 4 (sous-traitant à responsable)',
    },
    shortName: { en: 'SCC module 4', fr: 'CCT module 4' },
    use: {
      en: 'An EU processor hands data back to its controller outside the EEA. An assessment is needed only when it adds data collected in the EU.',
      fr: 'Un sous-traitant européen restitue des données à son responsable hors de l’EEE. Une AITD n’est requise que s’il y ajoute des données collectées dans l’UE.',
    },
    evidence: SCC_MODULE_4_EVIDENCE,
    ...SCC_2021,
  },
  'scc-supervisory-authority': {
    article: '46(2)(d)',
    needsAssessment: 'required',
    regime: 'eu',
    dpv: `${DPV}A46-2-d`,
    name: {
      en: 'Standard clauses adopted by a supervisory authority',
      fr: 'Clauses types adoptées par une autorité de contrôle',
    },
    shortName: { en: 'Authority SCC', fr: 'CCT d’une autorité' },
    use: {
      en: 'After approval by the Commission.',
      fr: 'Après approbation par la Commission.',
    },
    evidence: AUTHORITY_CLAUSES_EVIDENCE,
    ...GDPR,
  },
  'bcr-controller': {
    article: '46(2)(b)',
    needsAssessment: 'required',
    regime: 'eu',
    dpv: `${DPV}A46-2-b`,
    name: { en: 'Binding corporate rules for controllers', fr: 'Règles d’entreprise contraignantes « responsable »' },
    shortName: { en: 'BCR-C', fr: 'BCR-C' },
    use: {
      en: 'Within a group of companies that is itself the controller, among the entities the rules bind.',
      fr: 'Au sein d’un groupe lui-même responsable du traitement, entre les entités liées par ces règles.',
    },
    evidence: BCR_CONTROLLER_EVIDENCE,
    ...BCR,
  },
  'bcr-processor': {
    article: '46(2)(b)',
    needsAssessment: 'required',
    regime: 'eu',
    dpv: `${DPV}A46-2-b`,
    name: { en: 'Binding corporate rules for processors', fr: 'Règles d’entreprise contraignantes « sous-traitant »' },
    shortName: { en: 'BCR-P', fr: 'BCR-P' },
    use: {
      en: 'Within a group of companies that handles its customers’ data, among the entities the rules bind.',
      fr: 'Au sein d’un groupe qui traite les données de ses clients, entre les entités liées par ces règles.',
    },
    evidence: BCR_PROCESSOR_EVIDENCE,
    ...BCR,
  },
  'code-of-conduct': {
    article: '46(2)(e)',
    needsAssessment: 'required',
    regime: 'eu',
    dpv: `${DPV}A46-2-e`,
    name: { en: 'Approved code of conduct', fr: 'Code de conduite approuvé' },
    shortName: { en: 'Code of conduct', fr: 'Code de conduite' },
    use: {
      en: 'With binding and enforceable commitments of the importer (EDPB Guidelines 04/2021).',
      fr: 'Avec l’engagement contraignant et exécutoire de l’importateur (lignes directrices 04/2021 du CEPD).',
    },
    evidence: SCHEME_EVIDENCE,
    ...GDPR,
  },
  certification: {
    article: '46(2)(f)',
    needsAssessment: 'required',
    regime: 'eu',
    dpv: `${DPV}A46-2-f`,
    name: { en: 'Approved certification', fr: 'Certification approuvée' },
    shortName: { en: 'Certification', fr: 'Certification' },
    use: {
      en: 'With binding and enforceable commitments of the importer (EDPB Guidelines 07/2022). A security certificate such as ISO 27001 is not one.',
      fr: 'Avec l’engagement contraignant et exécutoire de l’importateur (lignes directrices 07/2022 du CEPD). Un certificat de sécurité, tel ISO 27001, n’en tient pas lieu.',
    },
    evidence: SCHEME_EVIDENCE,
    ...GDPR,
  },
  'ad-hoc-clauses': {
    article: '46(3)(a)',
    needsAssessment: 'required',
    regime: 'eu',
    dpv: `${DPV}A46-3-a`,
    name: { en: 'Ad hoc contractual clauses', fr: 'Clauses contractuelles ad hoc' },
    shortName: { en: 'Ad hoc clauses', fr: 'Clauses ad hoc' },
    use: {
      en: 'Only with the authorisation of the supervisory authority (Art. 46(3) and 63).',
      fr: 'Seulement avec l’autorisation de l’autorité de contrôle (art. 46, § 3, et 63).',
    },
    evidence: AUTHORISED_EVIDENCE,
    ...GDPR,
  },
  'public-instrument': {
    article: '46(2)(a)',
    needsAssessment: 'required',
    regime: 'eu',
    dpv: `${DPV}A46-2-a`,
    name: {
      en: 'Legally binding instrument between public authorities',
      fr: 'Instrument juridiquement contraignant entre autorités publiques',
    },
    shortName: { en: 'Public instrument', fr: 'Instrument public' },
    use: {
      en: 'Public authorities or bodies only.',
      fr: 'Autorités et organismes publics exclusivement.',
    },
    evidence: PUBLIC_BODIES_EVIDENCE,
    ...GDPR,
  },
  'administrative-arrangement': {
    article: '46(3)(b)',
    needsAssessment: 'required',
    regime: 'eu',
    dpv: `${DPV}A46-3-b`,
    name: {
      en: 'Administrative arrangement between public authorities',
      fr: 'Arrangement administratif entre autorités publiques',
    },
    shortName: { en: 'Administrative arrangement', fr: 'Arrangement administratif' },
    use: {
      en: 'Public bodies only, with the authorisation of the supervisory authority.',
      fr: 'Organismes publics exclusivement, avec l’autorisation de l’autorité de contrôle.',
    },
    evidence: AUTHORISED_EVIDENCE,
    ...GDPR,
  },
  'derogation-consent': {
    article: '49(1)(a)',
    needsAssessment: 'not-required',
    regime: 'eu',
    dpv: `${DPV}A49-1-a`,
    name: { en: 'Derogation: explicit consent', fr: 'Dérogation : consentement explicite' },
    shortName: { en: 'Consent', fr: 'Consentement' },
    use: {
      en: 'The person agreed after being told of the risks; not for public authorities acting as such.',
      fr: 'La personne a consenti après information sur les risques ; exclu pour l’autorité publique dans l’exercice de ses prérogatives.',
    },
    evidence: CONSENT_EVIDENCE,
    ...GDPR,
  },
  'derogation-contract': {
    article: '49(1)(b)',
    needsAssessment: 'not-required',
    regime: 'eu',
    dpv: `${DPV}A49-1-b`,
    name: {
      en: 'Derogation: contract with the person concerned',
      fr: 'Dérogation : contrat avec la personne concernée',
    },
    shortName: { en: 'Contract', fr: 'Contrat' },
    use: {
      en: 'Necessary for that contract, and occasional; not for public authorities acting as such.',
      fr: 'Nécessaire à ce contrat et occasionnel ; exclu pour l’autorité publique dans l’exercice de ses prérogatives.',
    },
    evidence: DEROGATION_EVIDENCE,
    ...GDPR,
  },
  'derogation-contract-in-interest': {
    article: '49(1)(c)',
    needsAssessment: 'not-required',
    regime: 'eu',
    dpv: `${DPV}A49-1-c`,
    name: {
      en: 'Derogation: contract in the interest of the person concerned',
      fr: 'Dérogation : contrat dans l’intérêt de la personne concernée',
    },
    shortName: { en: 'Contract in their interest', fr: 'Contrat dans son intérêt' },
    use: {
      en: 'Necessary for a contract with a third party in the person’s interest, and occasional; not for public authorities acting as such.',
      fr: 'Nécessaire à un contrat conclu avec un tiers dans l’intérêt de la personne et occasionnel ; exclu pour l’autorité publique dans l’exercice de ses prérogatives.',
    },
    evidence: DEROGATION_EVIDENCE,
    ...GDPR,
  },
  'derogation-public-interest': {
    article: '49(1)(d)',
    needsAssessment: 'not-required',
    regime: 'eu',
    dpv: `${DPV}A49-1-d`,
    name: {
      en: 'Derogation: important reasons of public interest',
      fr: 'Dérogation : motifs importants d’intérêt public',
    },
    shortName: { en: 'Public interest', fr: 'Intérêt public' },
    use: {
      en: 'The interest is recognised in Union law or the law of the Member State of the controller.',
      fr: 'L’intérêt est reconnu par le droit de l’Union ou de l’État membre du responsable.',
    },
    evidence: DEROGATION_EVIDENCE,
    ...GDPR,
  },
  'derogation-legal-claims': {
    article: '49(1)(e)',
    needsAssessment: 'not-required',
    regime: 'eu',
    dpv: `${DPV}A49-1-e`,
    name: { en: 'Derogation: legal claims', fr: 'Dérogation : exercice de droits en justice' },
    shortName: { en: 'Legal claims', fr: 'Droits en justice' },
    use: {
      en: 'Necessary to establish, exercise or defend a claim, and occasional.',
      fr: 'Nécessaire à la constatation, à l’exercice ou à la défense d’un droit en justice, et occasionnel.',
    },
    evidence: DEROGATION_EVIDENCE,
    ...GDPR,
  },
  'derogation-vital-interests': {
    article: '49(1)(f)',
    needsAssessment: 'not-required',
    regime: 'eu',
    dpv: `${DPV}A49-1-f`,
    name: { en: 'Derogation: vital interests', fr: 'Dérogation : intérêts vitaux' },
    shortName: { en: 'Vital interests', fr: 'Intérêts vitaux' },
    use: {
      en: 'The person is physically or legally unable to consent.',
      fr: 'La personne est dans l’incapacité physique ou juridique de consentir.',
    },
    evidence: DEROGATION_EVIDENCE,
    ...GDPR,
  },
  'derogation-public-register': {
    article: '49(1)(g)',
    needsAssessment: 'not-required',
    regime: 'eu',
    dpv: `${DPV}A49-1-g`,
    name: { en: 'Derogation: public register', fr: 'Dérogation : registre public' },
    shortName: { en: 'Public register', fr: 'Registre public' },
    use: {
      en: 'Data of a register open to the public, never the whole register or whole categories of it.',
      fr: 'Données d’un registre ouvert au public, jamais sa totalité ni des catégories entières.',
    },
    evidence: DEROGATION_EVIDENCE,
    ...GDPR,
  },
  'derogation-compelling-interests': {
    article: '49(1), second subparagraph',
    needsAssessment: 'required',
    regime: 'eu',
    dpv: `${DPV}A49-2`,
    name: { en: 'Derogation: compelling legitimate interests', fr: 'Dérogation : intérêts légitimes impérieux' },
    shortName: { en: 'Compelling interests', fr: 'Intérêts impérieux' },
    use: {
      en: 'Last resort: not repetitive, few persons, assessed and documented; the authority and the persons are told.',
      fr: 'Dernier recours : non répétitif, nombre limité de personnes, évalué et documenté ; l’autorité et les personnes sont informées.',
    },
    evidence: COMPELLING_INTERESTS_EVIDENCE,
    ...GDPR,
  },
  'scc-module-unknown': {
    article: '46(2)(c)',
    needsAssessment: 'required',
    regime: 'eu',
    dpv: `${DPV}A46-2-c`,
    name: {
      en: 'Standard contractual clauses, module not stated',
      fr: 'Clauses contractuelles types, module non précisé',
    },
    shortName: { en: 'SCC, module unknown', fr: 'CCT, module inconnu' },
    use: {
      en: 'The source speaks of standard clauses without the module: find out which was signed.',
      fr: 'La source évoque des clauses types sans en préciser le module : à établir.',
    },
    evidence: SCC_UNKNOWN_EVIDENCE,
    ...SCC_2021,
  },
  'scc-2001-497': {
    article: '46(2)(c)',
    needsAssessment: 'required',
    regime: 'eu',
    ...OLD_SCC,
    dpv: `${DPV}A46-2-c`,
    name: {
      en: 'Standard contractual clauses 2001/497/EC (controller to controller)',
      fr: 'Clauses contractuelles types 2001/497/CE (responsable à responsable)',
    },
    shortName: { en: 'SCC 2001', fr: 'CCT 2001' },
    use: OLD_SCC_USE,
    evidence: ENDED_EVIDENCE,
    source: eurLex('32001D0497'),
    verifiedOn: '2026-11-22',
  },
  'scc-2004-915': {
    article: '46(2)(c)',
    needsAssessment: 'required',
    regime: 'eu',
    ...OLD_SCC,
    dpv: `${DPV}A46-2-c`,
    name: {
      en: 'Standard contractual clauses 2004/915/EC (controller to controller)',
      fr: 'Clauses contractuelles types 2004/915/CE (responsable à responsable)',
    },
    shortName: { en: 'SCC 2004', fr: 'CCT 2004' },
    use: OLD_SCC_USE,
    evidence: ENDED_EVIDENCE,
    source: eurLex('32004D0915'),
    verifiedOn: '2026-11-22',
  },
  'scc-2010-87': {
    article: '46(2)(c)',
    needsAssessment: 'required',
    regime: 'eu',
    ...OLD_SCC,
    dpv: `${DPV}A46-2-c`,
    name: {
      en: 'Standard contractual clauses 2010/87/EU (controller to processor)',
      fr: 'Clauses contractuelles types 2010/87/UE (responsable à sous-traitant)',
    },
    shortName: { en: 'SCC 2010', fr: 'CCT 2010' },
    use: OLD_SCC_USE,
    evidence: ENDED_EVIDENCE,
    source: eurLex('32010D0087'),
    verifiedOn: '2026-11-22',
  },
  'safe-harbour': {
    article: '45',
    needsAssessment: 'not-required',
    regime: 'eu',
    availableFrom: '2000-07-26',
    repealedOn: '2015-10-06',
    dpv: `${DPV}A45-3`,
    name: { en: 'EU-US Safe Harbour', fr: 'Sphère de sécurité UE-États-Unis (Safe Harbor)' },
    shortName: { en: 'Safe Harbour', fr: 'Safe Harbor' },
    use: {
      en: 'Invalid since 6 October 2015 (CJEU, C-362/14). Covers no transfer today.',
      fr: 'Invalidée le 6 octobre 2015 (CJUE, C-362/14). Ne couvre plus aucun transfert.',
    },
    evidence: ENDED_PROGRAMME_EVIDENCE,
    source: eurLex('32000D0520'),
    verifiedOn: '2026-11-22',
  },
  'privacy-shield': {
    article: '45',
    needsAssessment: 'not-required',
    regime: 'eu',
    availableFrom: '2016-07-12',
    repealedOn: '2020-07-16',
    dpv: `${DPV}A45-3`,
    name: { en: 'EU-US Privacy Shield', fr: 'Bouclier de protection des données UE-États-Unis (Privacy Shield)' },
    shortName: { en: 'Privacy Shield', fr: 'Privacy Shield' },
    use: {
      en: 'Invalid since 16 July 2020 (CJEU, C-311/18). Covers no transfer today.',
      fr: 'Invalidé le 16 juillet 2020 (CJUE, C-311/18). Ne couvre plus aucun transfert.',
    },
    evidence: ENDED_PROGRAMME_EVIDENCE,
    source: eurLex('32016D1250'),
    verifiedOn: '2026-11-22',
  },
  'uk-idta': {
    article: '46(2)(d)',
    needsAssessment: 'required',
    regime: 'uk',
    availableFrom: '2022-03-21',
    name: {
      en: 'UK International Data Transfer Agreement',
      fr: 'Accord britannique de transfert international de données (IDTA)',
    },
    shortName: { en: 'UK IDTA', fr: 'IDTA britannique' },
    use: {
      en: 'Exporters under the UK GDPR only.',
      fr: 'Exportateurs soumis au UK GDPR uniquement.',
    },
    evidence: UK_IDTA_EVIDENCE,
    ...ICO,
  },
  'uk-addendum': {
    article: '46(2)(d)',
    needsAssessment: 'required',
    regime: 'uk',
    availableFrom: '2022-03-21',
    name: {
      en: 'UK Addendum to the EU standard contractual clauses',
      fr: 'Addendum britannique aux clauses contractuelles types de l’UE',
    },
    shortName: { en: 'UK Addendum', fr: 'Addendum britannique' },
    use: {
      en: 'Exporters under the UK GDPR only, attached to the EU clauses.',
      fr: 'Exportateurs soumis au UK GDPR uniquement, joint aux clauses européennes.',
    },
    evidence: UK_ADDENDUM_EVIDENCE,
    ...ICO,
  },
  'uk-dpf-extension': {
    article: '45',
    needsAssessment: 'monitor',
    regime: 'uk',
    availableFrom: '2023-10-12',
    name: {
      en: 'UK Extension to the EU-US Data Privacy Framework',
      fr: 'Extension britannique du cadre UE-États-Unis (DPF)',
    },
    shortName: { en: 'UK-US data bridge', fr: 'Extension britannique du DPF' },
    use: {
      en: 'Exporters under the UK GDPR only; the US importer has joined the extension.',
      fr: 'Exportateurs soumis au UK GDPR uniquement ; l’importateur américain a adhéré à l’extension.',
    },
    evidence: DPF_EVIDENCE,
    ...DPF,
  },
  'swiss-scc': {
    article: '16(2)(d)',
    needsAssessment: 'required',
    regime: 'ch',
    availableFrom: '2021-08-27',
    name: {
      en: 'Standard contractual clauses with Swiss adaptations',
      fr: 'Clauses contractuelles types adaptées au droit suisse',
    },
    shortName: { en: 'Swiss SCC', fr: 'CCT suisses' },
    use: {
      en: 'Exporters under the Swiss FADP only.',
      fr: 'Exportateurs soumis à la LPD suisse uniquement.',
    },
    evidence: SWISS_SCC_EVIDENCE,
    ...FADP,
  },
  'swiss-dpf': {
    article: '16(1)',
    needsAssessment: 'monitor',
    regime: 'ch',
    availableFrom: '2024-09-15',
    name: { en: 'Swiss-US Data Privacy Framework', fr: 'Cadre de protection des données Suisse-États-Unis' },
    shortName: { en: 'Swiss-US DPF', fr: 'DPF Suisse-États-Unis' },
    use: {
      en: 'Exporters under the Swiss FADP only; the US importer has joined the Swiss framework.',
      fr: 'Exportateurs soumis à la LPD suisse uniquement ; l’importateur américain a adhéré au cadre suisse.',
    },
    evidence: DPF_EVIDENCE,
    ...DPF,
  },
  'statement-only': {
    article: '44',
    needsAssessment: 'not-required',
    regime: 'eu',
    name: {
      en: 'Statement of the vendor, no instrument named',
      fr: 'Déclaration du fournisseur, sans instrument désigné',
    },
    shortName: { en: 'Statement only', fr: 'Simple déclaration' },
    use: {
      en: '“Complies with the GDPR” and the like name no safeguard and cover no transfer: ask which instrument was signed.',
      fr: '« Conforme au RGPD » et formules voisines ne désignent aucune garantie et ne couvrent aucun transfert : demander l’instrument signé.',
    },
    evidence: STATEMENT_EVIDENCE,
    ...GDPR,
  },
};
