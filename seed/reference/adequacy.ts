import type { IsoDate } from '../../app/domain/days';
import type { Text } from './text';

/** A Commission decision under GDPR Art. 45 (or Directive 95/46/EC Art. 25(6)). */
export type AdequacyDecision = {
  readonly key: string;
  /** ISO 3166-1 alpha-2, or `INT_ORG:` and the abbreviation of an international organisation. */
  readonly destination: string;
  /** For an international organisation: the names it is written by. */
  readonly names?: readonly string[];
  readonly decision: string;
  readonly amendedBy: readonly string[];
  readonly adoptedOn: IsoDate;
  /** First day in force. A decision applies from its notification, a day rarely published: adoption stands in for it. */
  readonly inForceFrom: IsoDate;
  /** First day it was no longer in force. */
  readonly endsOn?: IsoDate;
  /** Day of expiry written into the decision. Whether it still applies on that day is not settled: do not rely on it. */
  readonly expiresOn?: IsoDate;
  readonly status: 'in-force' | 'annulled' | 'repealed' | 'expired';
  /** `conditional`: only recipients or processing that meet `condition` are covered. */
  readonly scope: 'full' | 'conditional';
  readonly condition: Text;
  /** Whether the recipient itself has to be checked against the condition before relying on the decision. */
  readonly requiresEntityCheck: boolean;
  /** `sunset`: lapses unless extended. `litigation`: annulled by the Court, or under appeal before it. */
  readonly legalRisk: 'none' | 'sunset' | 'litigation';
  /** Not yet part of the EEA Agreement: exporters in Norway, Iceland and Liechtenstein cannot rely on it as it stands. */
  readonly notYetInEea?: boolean;
  /** Where its review, or the dispute about it, stands. */
  readonly standing?: Text;
  readonly source: string;
  /** Day of the newest source the row was checked against. */
  readonly verifiedOn: IsoDate;
};

const ANY_RECIPIENT: Text = {
  en: 'Any recipient in the country or territory.',
  fr: 'Tout destinataire dans le pays ou le territoire.',
};

/** What the Commission found in 2024 about the eleven decisions taken under Directive 95/46. */
const REVIEWED_2024: Text = {
  en: 'No end date. The Commission’s report of 15 January 2024, COM(2024) 7, confirms it.',
  fr: 'Sans date de fin. Confirmée par le rapport de la Commission du 15 janvier 2024, COM(2024) 7.',
};

/**
 * The adequacy decisions under EU data protection law, in force or ended: an old contract that names a dead one has to
 * be recognised. Decisions for law enforcement (Directive 2016/680) are not here. Brazil starts on
 * publication (28 January 2026); the two days since adoption could not be verified.
 */
export const ADEQUACY_DECISIONS: readonly AdequacyDecision[] = [
  {
    key: 'ch',
    destination: 'CH',
    decision: '2000/518/EC',
    amendedBy: [],
    adoptedOn: '2000-07-26',
    inForceFrom: '2000-07-26',
    status: 'in-force',
    scope: 'full',
    condition: ANY_RECIPIENT,
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32000D0518',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'ca',
    destination: 'CA',
    decision: '2002/2/EC',
    amendedBy: [],
    adoptedOn: '2001-12-20',
    inForceFrom: '2001-12-20',
    status: 'in-force',
    scope: 'conditional',
    condition: {
      en: 'Only recipients subject to the Personal Information Protection and Electronic Documents Act (PIPEDA), that is commercial organisations. Public bodies, and most staff data of provincially regulated employers, are outside.',
      fr: 'Seulement les destinataires soumis à la loi canadienne PIPEDA (LPRPDE), c’est-à-dire les organisations commerciales. En sont exclus les organismes publics et l’essentiel des données du personnel des employeurs de compétence provinciale.',
    },
    requiresEntityCheck: true,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32002D0002',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'ar',
    destination: 'AR',
    decision: '2003/490/EC',
    amendedBy: [],
    adoptedOn: '2003-06-30',
    inForceFrom: '2003-06-30',
    status: 'in-force',
    scope: 'full',
    condition: ANY_RECIPIENT,
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32003D0490',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'gg',
    destination: 'GG',
    decision: '2003/821/EC',
    amendedBy: [],
    adoptedOn: '2003-11-21',
    inForceFrom: '2003-11-21',
    status: 'in-force',
    scope: 'full',
    condition: ANY_RECIPIENT,
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32003D0821',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'im',
    destination: 'IM',
    decision: '2004/411/EC',
    amendedBy: [],
    adoptedOn: '2004-04-28',
    inForceFrom: '2004-04-28',
    status: 'in-force',
    scope: 'full',
    condition: ANY_RECIPIENT,
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32004D0411',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'je',
    destination: 'JE',
    decision: '2008/393/EC',
    amendedBy: [],
    adoptedOn: '2008-05-08',
    inForceFrom: '2008-05-08',
    status: 'in-force',
    scope: 'full',
    condition: ANY_RECIPIENT,
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32008D0393',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'fo',
    destination: 'FO',
    decision: '2010/146/EU',
    amendedBy: [],
    adoptedOn: '2010-03-05',
    inForceFrom: '2010-03-05',
    status: 'in-force',
    scope: 'conditional',
    condition: {
      en: 'Processing subject to the Faroese data protection act. Danish State authorities on the islands (police, prison service, High Commissioner) are outside.',
      fr: 'Traitements soumis à la loi féroïenne sur la protection des données. En sont exclues les autorités de l’État danois présentes sur l’archipel (police, administration pénitentiaire, haut-commissariat).',
    },
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32010D0146',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'ad',
    destination: 'AD',
    decision: '2010/625/EU',
    amendedBy: [],
    adoptedOn: '2010-10-19',
    inForceFrom: '2010-10-19',
    status: 'in-force',
    scope: 'full',
    condition: ANY_RECIPIENT,
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32010D0625',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'il',
    destination: 'IL',
    decision: '2011/61/EU',
    amendedBy: [],
    adoptedOn: '2011-01-31',
    inForceFrom: '2011-01-31',
    status: 'in-force',
    scope: 'conditional',
    condition: {
      en: 'Automated transfers, or data processed further by automated means in Israel; the State of Israel as international law defines it, not the territories administered since 1967.',
      fr: 'Transferts automatisés, ou données faisant ensuite l’objet d’un traitement automatisé en Israël ; l’État d’Israël au sens du droit international, hors territoires administrés depuis 1967.',
    },
    requiresEntityCheck: true,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32011D0061',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'uy',
    destination: 'UY',
    decision: '2012/484/EU',
    amendedBy: [],
    adoptedOn: '2012-08-21',
    inForceFrom: '2012-08-21',
    status: 'in-force',
    scope: 'full',
    condition: ANY_RECIPIENT,
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32012D0484',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'nz',
    destination: 'NZ',
    decision: '2013/65/EU',
    amendedBy: [],
    adoptedOn: '2012-12-19',
    inForceFrom: '2012-12-19',
    status: 'in-force',
    scope: 'full',
    condition: ANY_RECIPIENT,
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: REVIEWED_2024,
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32013D0065',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'jp',
    destination: 'JP',
    decision: '(EU) 2019/419',
    amendedBy: [],
    adoptedOn: '2019-01-23',
    inForceFrom: '2019-01-23',
    status: 'in-force',
    scope: 'conditional',
    condition: {
      en: 'Business operators subject to the Act on the Protection of Personal Information together with the Supplementary Rules. Press, professional writing, universities, religious and political bodies are carved out for some purposes.',
      fr: 'Opérateurs économiques soumis à la loi japonaise sur la protection des informations personnelles (APPI) et aux règles complémentaires. Presse, écrivains professionnels, universités, organismes religieux et politiques en sont exclus pour certaines finalités.',
    },
    requiresEntityCheck: true,
    legalRisk: 'none',
    standing: {
      en: 'No end date. First review reported on in April 2023. Whether it has since been extended beyond the private sector was not checked.',
      fr: 'Sans date de fin. Premier réexamen publié en avril 2023. Une éventuelle extension au-delà du secteur privé n’a pas été vérifiée.',
    },
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32019D0419',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'kr',
    destination: 'KR',
    decision: '(EU) 2022/254',
    amendedBy: [],
    adoptedOn: '2021-12-17',
    inForceFrom: '2021-12-17',
    status: 'in-force',
    scope: 'conditional',
    condition: {
      en: 'Recipients subject to the Personal Information Protection Act together with the supplementary rules. Missionary activities of religious bodies, nomination of candidates by parties, and personal credit information supervised by the financial regulator are outside.',
      fr: 'Destinataires soumis à la loi coréenne sur la protection des informations personnelles (PIPA) et aux règles complémentaires. En sont exclues les activités missionnaires des organismes religieux, la désignation de candidats par les partis et les informations de crédit relevant du régulateur financier.',
    },
    requiresEntityCheck: true,
    legalRisk: 'none',
    standing: {
      en: 'No end date. Review concluded on 23 July 2026, COM(2026) 384, with a positive result; the next in four years.',
      fr: 'Sans date de fin. Réexamen achevé le 23 juillet 2026, COM(2026) 384, conclusions favorables ; prochain réexamen dans quatre ans.',
    },
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32022D0254',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'gb',
    destination: 'GB',
    decision: '(EU) 2021/1772',
    amendedBy: ['(EU) 2025/1226', '(EU) 2025/2574'],
    adoptedOn: '2021-06-28',
    inForceFrom: '2021-06-28',
    expiresOn: '2031-12-27',
    status: 'in-force',
    scope: 'full',
    condition: {
      en: 'Any recipient in the United Kingdom; Gibraltar and the Crown dependencies are not included. The exception for immigration control was repealed in December 2025.',
      fr: 'Tout destinataire au Royaume-Uni, à l’exclusion de Gibraltar et des dépendances de la Couronne. L’exception relative au contrôle de l’immigration a été abrogée en décembre 2025.',
    },
    requiresEntityCheck: false,
    legalRisk: 'sunset',
    standing: {
      en: 'Renewed on 19 December 2025 by Decision (EU) 2025/2574. Lapses on 27 December 2031 unless extended; evaluated at least every four years.',
      fr: 'Renouvelée le 19 décembre 2025 par la décision (UE) 2025/2574. Prend fin le 27 décembre 2031, sauf prorogation ; évaluée au moins tous les quatre ans.',
    },
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32025D2574',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'us-dpf',
    destination: 'US',
    decision: '(EU) 2023/1795',
    amendedBy: [],
    adoptedOn: '2023-07-10',
    inForceFrom: '2023-07-10',
    status: 'in-force',
    scope: 'conditional',
    condition: {
      en: 'Only organisations listed as active participants of the EU-US Data Privacy Framework, and only the kinds of data (staff or other) their certification covers.',
      fr: 'Seulement les organismes inscrits comme participants actifs au cadre de protection des données UE-États-Unis (DPF), et pour les seules catégories de données (personnel ou autres) couvertes par leur certification.',
    },
    requiresEntityCheck: true,
    legalRisk: 'litigation',
    standing: {
      en: 'In force, at a documented legal risk. The General Court dismissed the action against it on 3 September 2025 (T-553/23, Latombe); an appeal is pending (C-703/25 P). Since then the Supreme Court of the United States held the commissioners of the Federal Trade Commission removable at will (Trump v. Slaughter, 29 June 2026) and the oversight board PCLOB has had no quorum; the European Data Protection Board asked the Commission on 31 July 2026 to assess what follows. Next review about 2027.',
      fr: 'En vigueur, avec un risque juridique documenté. Le Tribunal a rejeté le recours formé contre elle le 3 septembre 2025 (T-553/23, Latombe) ; un pourvoi est pendant (C-703/25 P). Depuis, la Cour suprême des États-Unis a jugé les commissaires de la Federal Trade Commission révocables à volonté (Trump v. Slaughter, 29 juin 2026) et l’organe de contrôle PCLOB est resté sans quorum ; le 31 juillet 2026, le Comité européen de la protection des données a demandé à la Commission d’en apprécier les conséquences. Prochain réexamen vers 2027.',
    },
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32023D1795',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'br',
    destination: 'BR',
    decision: '(EU) 2026/179',
    amendedBy: [],
    adoptedOn: '2026-01-26',
    inForceFrom: '2026-01-28',
    status: 'in-force',
    scope: 'conditional',
    condition: {
      en: 'Controllers and processors subject to the Brazilian general data protection law (LGPD). Processing solely for public security or law enforcement is outside.',
      fr: 'Responsables et sous-traitants soumis à la loi générale brésilienne (LGPD). En sont exclus les traitements effectués aux seules fins de sécurité publique ou de répression pénale.',
    },
    requiresEntityCheck: true,
    legalRisk: 'none',
    notYetInEea: true,
    standing: {
      en: 'No end date; first evaluation after four years. Incorporation into the EEA Agreement was at the stage of a draft submitted on 6 May 2026: exporters in Norway, Iceland and Liechtenstein should check before relying on it.',
      fr: 'Sans date de fin ; première évaluation après quatre ans. L’intégration à l’accord EEE en était au projet soumis le 6 mai 2026 : les exportateurs de Norvège, d’Islande et du Liechtenstein doivent vérifier avant de l’invoquer.',
    },
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32026D0179',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'epo',
    destination: 'INT_ORG:EPO',
    names: [
      'European Patent Organisation',
      'European Patent Office',
      'EPO',
      'Organisation européenne des brevets',
      'Office européen des brevets',
      'OEB',
    ],
    decision: '(EU) 2025/1382',
    amendedBy: [],
    adoptedOn: '2025-07-15',
    inForceFrom: '2025-07-15',
    status: 'in-force',
    scope: 'full',
    condition: {
      en: 'The European Patent Organisation itself.',
      fr: 'L’Organisation européenne des brevets elle-même.',
    },
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: {
      en: 'No end date; reviewed periodically. The first decision about an international organisation.',
      fr: 'Sans date de fin ; réexamen périodique. Première décision visant une organisation internationale.',
    },
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32025D1382',
    verifiedOn: '2026-10-08',
  },
  {
    key: 'us-safe-harbour',
    destination: 'US',
    decision: '2000/520/EC',
    amendedBy: [],
    adoptedOn: '2000-07-26',
    inForceFrom: '2000-07-26',
    endsOn: '2015-10-06',
    status: 'annulled',
    scope: 'conditional',
    condition: {
      en: 'Only organisations that had declared adherence to the Safe Harbour principles. Declared invalid on 6 October 2015 (CJEU, C-362/14), without a grace period.',
      fr: 'Seulement les organismes ayant adhéré aux principes de la sphère de sécurité. Invalidée le 6 octobre 2015 (CJUE, C-362/14), sans délai de grâce.',
    },
    requiresEntityCheck: true,
    legalRisk: 'litigation',
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32000D0520',
    verifiedOn: '2026-11-22',
  },
  {
    key: 'us-privacy-shield',
    destination: 'US',
    decision: '(EU) 2016/1250',
    amendedBy: [],
    adoptedOn: '2016-07-12',
    inForceFrom: '2016-07-12',
    endsOn: '2020-07-16',
    status: 'annulled',
    scope: 'conditional',
    condition: {
      en: 'Only organisations on the Privacy Shield list. Declared invalid on 16 July 2020 (CJEU, C-311/18), without a grace period.',
      fr: 'Seulement les organismes inscrits sur la liste du bouclier de protection des données. Invalidée le 16 juillet 2020 (CJUE, C-311/18), sans délai de grâce.',
    },
    requiresEntityCheck: true,
    legalRisk: 'litigation',
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32016D1250',
    verifiedOn: '2026-11-22',
  },
  {
    key: 'hu',
    destination: 'HU',
    decision: '2000/519/EC',
    amendedBy: [],
    adoptedOn: '2000-07-26',
    inForceFrom: '2000-07-26',
    endsOn: '2004-05-01',
    status: 'repealed',
    scope: 'full',
    condition: {
      en: 'Any recipient in Hungary, until accession to the Union made the decision moot.',
      fr: 'Tout destinataire en Hongrie, jusqu’à ce que l’adhésion à l’Union prive la décision d’objet.',
    },
    requiresEntityCheck: false,
    legalRisk: 'none',
    standing: {
      en: 'Without object since Hungary joined the Union on 1 May 2004.',
      fr: 'Sans objet depuis l’adhésion de la Hongrie à l’Union le 1er mai 2004.',
    },
    source: 'https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:32000D0519',
    verifiedOn: '2026-11-22',
  },
];
