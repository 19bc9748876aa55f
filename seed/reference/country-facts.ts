import type { IsoDate } from '../../app/domain/days';
import type { CountryCode } from './countries';
import type { Text } from './text';

export type CountryFact = {
  readonly what: Text;
  /** The day of the law, judgment, decision or event. */
  readonly on: IsoDate;
  readonly source: string;
};

export type CountryFactsRow = {
  readonly code: CountryCode;
  /** Laws on access by authorities that a transfer impact assessment usually names. */
  readonly laws: readonly CountryFact[];
  /** What courts, authorities and studies found, and what happened since. */
  readonly findings: readonly CountryFact[];
  readonly verifiedOn: IsoDate;
};

const fact = (on: IsoDate, source: string, en: string, fr: string): CountryFact => ({ what: { en, fr }, on, source });

const STUDY = 'https://www.edpb.europa.eu/system/files/2022-01/legalstudy_on_government_access_0.pdf';
const INDIA_CODE = 'https://www.indiacode.nic.in/';
const eurLex = (celex: string) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`;
const curia = (number: string) => `https://curia.europa.eu/juris/liste.jsf?num=${number}`;

/**
 * What an assessment of a transfer to a country can start from. A country that is not here has no default claim: its
 * laws are to be looked up for each assessment, and silence says nothing about them.
 */
export const COUNTRY_FACTS: readonly CountryFactsRow[] = [
  {
    code: 'US',
    laws: [
      fact(
        '2008-07-10',
        'https://www.law.cornell.edu/uscode/text/50/1881a',
        'FISA 702 (50 USC 1881a): electronic communication service providers can be made to give access to communications of persons outside the United States. The statute lapsed on 12 June 2026; collection continues under certifications into about March 2027. Whether it has been enacted again was not verified.',
        'FISA 702 (50 USC 1881a) : les fournisseurs de services de communications électroniques peuvent être contraints de donner accès aux communications de personnes situées hors des États-Unis. Le texte a expiré le 12 juin 2026 ; la collecte se poursuit au titre de certifications jusque vers mars 2027. Sa remise en vigueur n’a pas été vérifiée.',
      ),
      fact(
        '1981-12-04',
        'https://www.archives.gov/federal-register/codification/executive-order/12333.html',
        'Executive Order 12333: collection outside the United States, data in transit included, without an order to the provider.',
        'Décret présidentiel 12333 : collecte hors du territoire américain, y compris de données en transit, sans injonction adressée au fournisseur.',
      ),
      fact(
        '2018-03-23',
        'https://www.law.cornell.edu/uscode/text/18/2713',
        'CLOUD Act (18 USC 2713): a provider under United States jurisdiction has to disclose data wherever it is stored.',
        'CLOUD Act (18 USC 2713) : un fournisseur relevant de la juridiction américaine doit communiquer les données où qu’elles soient stockées.',
      ),
      fact(
        '2022-10-07',
        'https://www.federalregister.gov/documents/2022/10/14/2022-22531/enhancing-safeguards-for-united-states-signals-intelligence-activities',
        'Executive Order 14086 and the Data Protection Review Court: limits on signals intelligence and a way to complain, for every transfer instrument. Intact on 5 August 2026.',
        'Décret présidentiel 14086 et Data Protection Review Court : limites au renseignement d’origine électromagnétique et voie de recours, quel que soit l’instrument de transfert. Inchangés au 5 août 2026.',
      ),
    ],
    findings: [
      fact(
        '2020-07-16',
        curia('C-311/18'),
        'Court of Justice, C-311/18: surveillance beyond what is strictly necessary and no effective remedy; Privacy Shield invalid.',
        'Cour de justice, C-311/18 : surveillance excédant le strict nécessaire et absence de recours effectif ; bouclier de protection des données invalidé.',
      ),
      fact(
        '2025-09-03',
        curia('T-553/23'),
        'General Court, T-553/23 (Latombe): action against the Data Privacy Framework dismissed, the law being judged as it stood on 10 July 2023. Under appeal, C-703/25 P.',
        'Tribunal, T-553/23 (Latombe) : recours contre le Data Privacy Framework rejeté, le droit étant apprécié au 10 juillet 2023. Pourvoi pendant, C-703/25 P.',
      ),
      fact(
        '2025-01-27',
        'https://www.pclob.gov/',
        'The Privacy and Civil Liberties Oversight Board has had no quorum since January 2025.',
        'Le Privacy and Civil Liberties Oversight Board est sans quorum depuis janvier 2025.',
      ),
      fact(
        '2026-06-29',
        'https://www.supremecourt.gov/docket/docketfiles/html/public/25-332.html',
        'Supreme Court, Trump v. Slaughter: the commissioners of the Federal Trade Commission, which enforces the Data Privacy Framework, can be removed at will.',
        'Cour suprême, Trump c. Slaughter : les commissaires de la Federal Trade Commission, chargée de faire respecter le Data Privacy Framework, peuvent être révoqués sans motif.',
      ),
      fact(
        '2023-05-22',
        'https://www.dataprotection.ie/en/news-media/press-releases/Data-Protection-Commission-announces-conclusion-of-inquiry-into-Meta-Ireland',
        'Irish Data Protection Commission: Meta fined EUR 1.2 billion and ordered to suspend transfers made on standard clauses.',
        'Autorité irlandaise : amende de 1,2 milliard d’euros à Meta et injonction de suspendre les transferts fondés sur les clauses types.',
      ),
      fact(
        '2024-08-26',
        'https://www.autoriteitpersoonsgegevens.nl/en/current/dutch-dpa-imposes-a-fine-of-290-million-euro-on-uber-because-of-transfers-of-drivers-data-to-the-us',
        'Dutch authority: Uber fined EUR 290 million for transfers of drivers’ data without an instrument.',
        'Autorité néerlandaise : amende de 290 millions d’euros à Uber pour le transfert de données de chauffeurs sans instrument.',
      ),
    ],
    verifiedOn: '2026-10-08',
  },
  {
    code: 'CN',
    laws: [
      fact(
        '2017-06-27',
        'https://www.chinalawtranslate.com/en/national-intelligence-law-of-the-p-r-c-2017/',
        'National Intelligence Law 2017, Article 7: organisations and citizens have to support and cooperate with intelligence work.',
        'Loi sur le renseignement national de 2017, article 7 : organisations et citoyens doivent soutenir les activités de renseignement et y coopérer.',
      ),
      fact(
        '2016-11-07',
        'https://digichina.stanford.edu/work/translation-cybersecurity-law-of-the-peoples-republic-of-china-effective-june-1-2017/',
        'Cybersecurity Law: network operators give technical support to security organs; localisation for critical infrastructure.',
        'Loi sur la cybersécurité : assistance technique des opérateurs de réseaux aux organes de sécurité ; localisation des données des infrastructures critiques.',
      ),
      fact(
        '2021-06-10',
        'https://digichina.stanford.edu/work/translation-data-security-law-of-the-peoples-republic-of-china/',
        'Data Security Law 2021: cooperation with data requests of State organs; no disclosure to foreign authorities without approval.',
        'Loi sur la sécurité des données de 2021 : coopération aux demandes des organes de l’État ; aucune communication à une autorité étrangère sans approbation.',
      ),
      fact(
        '2021-08-20',
        'https://digichina.stanford.edu/work/translation-personal-information-protection-law-of-the-peoples-republic-of-china-effective-nov-1-2021/',
        'Personal Information Protection Law 2021, with wide exceptions for State organs.',
        'Loi sur la protection des informations personnelles de 2021 (PIPL), avec de larges exceptions pour les organes de l’État.',
      ),
    ],
    findings: [
      fact(
        '2021-11-08',
        STUDY,
        'Study made for the European Data Protection Board: the country cannot be regarded as giving protection equivalent to that of the Union.',
        'Étude réalisée pour le Comité européen de la protection des données : le pays ne peut être regardé comme offrant une protection équivalente à celle de l’Union.',
      ),
      fact(
        '2025-05-02',
        'https://www.dataprotection.ie/en/news-media/latest-news/irish-data-protection-commission-fines-tiktok-eu530-million-and-orders-corrective-measures-following',
        'Irish Data Protection Commission: TikTok fined EUR 530 million, remote access by staff in China included.',
        'Autorité irlandaise : amende de 530 millions d’euros à TikTok, notamment pour l’accès à distance de personnel situé en Chine.',
      ),
    ],
    verifiedOn: '2026-10-08',
  },
  {
    code: 'RU',
    laws: [
      fact(
        '1995-08-12',
        STUDY,
        'Law on operational-search activities and SORM: providers give the security services direct technical access to communications.',
        'Loi sur les mesures opérationnelles d’investigation et système SORM : les fournisseurs donnent aux services de sécurité un accès technique direct aux communications.',
      ),
      fact(
        '2016-07-06',
        STUDY,
        '“Yarovaya” laws 2016: storage of communications, with decryption keys handed over on request.',
        'Lois « Yarovaya » de 2016 : conservation des communications et remise des clés de déchiffrement sur demande.',
      ),
      fact(
        '2014-07-21',
        STUDY,
        'Laws 152-FZ and 242-FZ: personal data of citizens has to be kept on servers in the country.',
        'Lois 152-FZ et 242-FZ : obligation de conserver sur le territoire les données personnelles des citoyens.',
      ),
    ],
    findings: [
      fact(
        '2021-11-08',
        STUDY,
        'Study made for the European Data Protection Board: access by authorities without effective limits or remedies.',
        'Étude réalisée pour le Comité européen de la protection des données : accès des autorités sans limites ni recours effectifs.',
      ),
      fact(
        '2022-03-16',
        'https://www.coe.int/en/web/portal/-/the-russian-federation-is-excluded-from-the-council-of-europe',
        'The country ceased to be a member of the Council of Europe.',
        'Le pays a cessé d’être membre du Conseil de l’Europe.',
      ),
      fact(
        '2022-07-12',
        'https://www.edpb.europa.eu/our-work-tools/our-documents/statements/statement-022022-personal-data-transfers-russian-federation_en',
        'European Data Protection Board, Statement 02/2022: exporters have to assess, and suspend where protection cannot be ensured.',
        'Comité européen de la protection des données, déclaration 02/2022 : les exportateurs doivent évaluer leurs transferts, et les suspendre si la protection ne peut être assurée.',
      ),
    ],
    verifiedOn: '2026-10-08',
  },
  {
    code: 'IN',
    laws: [
      fact(
        '2009-10-27',
        INDIA_CODE,
        'Information Technology Act, section 69, and the Rules of 2009: interception, monitoring and decryption on the order of the executive.',
        'Information Technology Act, article 69, et règlement de 2009 : interception, surveillance et déchiffrement sur ordre de l’exécutif.',
      ),
      fact(
        '2023-12-24',
        INDIA_CODE,
        'Telecommunications Act 2023: interception and suspension of services for public safety.',
        'Telecommunications Act de 2023 : interception et suspension de services au nom de la sécurité publique.',
      ),
      fact(
        '2023-08-11',
        INDIA_CODE,
        'Digital Personal Data Protection Act 2023: State bodies can be exempted.',
        'Digital Personal Data Protection Act de 2023 : des organismes de l’État peuvent en être exemptés.',
      ),
    ],
    findings: [
      fact(
        '2021-11-08',
        STUDY,
        'Study made for the European Data Protection Board: wide powers of access in vague terms, with little independent control.',
        'Étude réalisée pour le Comité européen de la protection des données : pouvoirs d’accès étendus, définis en termes vagues, avec peu de contrôle indépendant.',
      ),
    ],
    verifiedOn: '2026-10-08',
  },
  {
    code: 'GB',
    laws: [
      fact(
        '2016-11-29',
        'https://www.legislation.gov.uk/ukpga/2016/25/contents',
        'Investigatory Powers Act 2016: interception, acquisition of communications data and bulk powers, under warrants approved by a judicial commissioner.',
        'Investigatory Powers Act de 2016 : interception, obtention de données de communication et pouvoirs de collecte en masse, sous mandats approuvés par un commissaire judiciaire.',
      ),
    ],
    findings: [
      fact(
        '2025-12-19',
        eurLex('32025D2574'),
        'Commission, Decision (EU) 2025/2574: protection still essentially equivalent, until 27 December 2031.',
        'Commission, décision (UE) 2025/2574 : protection toujours substantiellement équivalente, jusqu’au 27 décembre 2031.',
      ),
    ],
    verifiedOn: '2026-10-08',
  },
];
