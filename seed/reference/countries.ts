import type { IsoDate } from '../../app/domain/days';
import type { Text } from './text';

/**
 * ISO 3166-1 alpha-2, all 249 officially assigned codes, and `XK`, the user-assigned code the European institutions
 * use for Kosovo.
 */
// biome-ignore format: 250 codes read as rows, not as a column
export const COUNTRY_CODES = [
  'AD', 'AE', 'AF', 'AG', 'AI', 'AL', 'AM', 'AO', 'AQ', 'AR', 'AS', 'AT', 'AU', 'AW', 'AX', 'AZ', 'BA', 'BB', 'BD',
  'BE', 'BF', 'BG', 'BH', 'BI', 'BJ', 'BL', 'BM', 'BN', 'BO', 'BQ', 'BR', 'BS', 'BT', 'BV', 'BW', 'BY', 'BZ', 'CA',
  'CC', 'CD', 'CF', 'CG', 'CH', 'CI', 'CK', 'CL', 'CM', 'CN', 'CO', 'CR', 'CU', 'CV', 'CW', 'CX', 'CY', 'CZ', 'DE',
  'DJ', 'DK', 'DM', 'DO', 'DZ', 'EC', 'EE', 'EG', 'EH', 'ER', 'ES', 'ET', 'FI', 'FJ', 'FK', 'FM', 'FO', 'FR', 'GA',
  'GB', 'GD', 'GE', 'GF', 'GG', 'GH', 'GI', 'GL', 'GM', 'GN', 'GP', 'GQ', 'GR', 'GS', 'GT', 'GU', 'GW', 'GY', 'HK',
  'HM', 'HN', 'HR', 'HT', 'HU', 'ID', 'IE', 'IL', 'IM', 'IN', 'IO', 'IQ', 'IR', 'IS', 'IT', 'JE', 'JM', 'JO', 'JP',
  'KE', 'KG', 'KH', 'KI', 'KM', 'KN', 'KP', 'KR', 'KW', 'KY', 'KZ', 'LA', 'LB', 'LC', 'LI', 'LK', 'LR', 'LS', 'LT',
  'LU', 'LV', 'LY', 'MA', 'MC', 'MD', 'ME', 'MF', 'MG', 'MH', 'MK', 'ML', 'MM', 'MN', 'MO', 'MP', 'MQ', 'MR', 'MS',
  'MT', 'MU', 'MV', 'MW', 'MX', 'MY', 'MZ', 'NA', 'NC', 'NE', 'NF', 'NG', 'NI', 'NL', 'NO', 'NP', 'NR', 'NU', 'NZ',
  'OM', 'PA', 'PE', 'PF', 'PG', 'PH', 'PK', 'PL', 'PM', 'PN', 'PR', 'PS', 'PT', 'PW', 'PY', 'QA', 'RE', 'RO', 'RS',
  'RU', 'RW', 'SA', 'SB', 'SC', 'SD', 'SE', 'SG', 'SH', 'SI', 'SJ', 'SK', 'SL', 'SM', 'SN', 'SO', 'SR', 'SS', 'ST',
  'SV', 'SX', 'SY', 'SZ', 'TC', 'TD', 'TF', 'TG', 'TH', 'TJ', 'TK', 'TL', 'TM', 'TN', 'TO', 'TR', 'TT', 'TV', 'TW',
  'TZ', 'UA', 'UG', 'UM', 'US', 'UY', 'UZ', 'VA', 'VC', 'VE', 'VG', 'VI', 'VN', 'VU', 'WF', 'WS', 'XK', 'YE', 'YT',
  'ZA', 'ZM', 'ZW',
] as const;
export type CountryCode = (typeof COUNTRY_CODES)[number];

/**
 * Codes people write that are not ISO 3166-1 countries: the European institutions' own for Greece and the United
 * Kingdom, and the reserved codes of the Canary Islands, Ceuta and Melilla, which are Spain.
 */
export const COUNTRY_ALIASES: Readonly<Record<string, CountryCode>> = { EL: 'GR', UK: 'GB', IC: 'ES', EA: 'ES' };

/** Why a code counts as inside the European Economic Area. */
export type EeaGroup = 'eu' | 'efta-eea' | 'eu-territory';

export type EeaMembership = {
  readonly code: CountryCode;
  readonly group: EeaGroup;
  /** First day inside. */
  readonly from: IsoDate;
  /** Last day inside; absent while it lasts. */
  readonly until?: IsoDate;
  readonly source: string;
};

const ROME = 'Treaty establishing the European Economic Community, in force 1 January 1958';
const ACCESSION_1973 = 'Treaty of Accession, OJ L 73, 27.3.1972';
const ACCESSION_1981 = 'Treaty of Accession, OJ L 291, 19.11.1979';
const ACCESSION_1986 = 'Treaty of Accession, OJ L 302, 15.11.1985';
const ACCESSION_1995 = 'Treaty of Accession, OJ C 241, 29.8.1994';
const ACCESSION_2004 = 'Treaty of Accession, OJ L 236, 23.9.2003';
const ACCESSION_2007 = 'Treaty of Accession, OJ L 157, 21.6.2005';
const ACCESSION_2013 = 'Treaty of Accession, OJ L 112, 24.4.2012';
const EEA = 'EEA Agreement, OJ L 1, 3.1.1994; GDPR by EEA Joint Committee Decision 154/2018';
const OUTERMOST = 'TFEU Art. 349 and 355(1)';
const WITHDRAWAL = 'Withdrawal Agreement Art. 126 and 127, OJ L 29, 31.1.2020: transition ended 31 December 2020';

/**
 * Where the GDPR (before 25 May 2018: Directive 95/46/EC) applies as the law of the place, with the days between which
 * it does. Only territories with an ISO code of their own: the Azores, Madeira and the Canary Islands are PT and ES.
 * A code without a row on a day is a third country on that day.
 */
export const EEA_MEMBERSHIP: readonly EeaMembership[] = [
  { code: 'BE', group: 'eu', from: '1958-01-01', source: ROME },
  { code: 'DE', group: 'eu', from: '1958-01-01', source: ROME },
  { code: 'FR', group: 'eu', from: '1958-01-01', source: ROME },
  { code: 'IT', group: 'eu', from: '1958-01-01', source: ROME },
  { code: 'LU', group: 'eu', from: '1958-01-01', source: ROME },
  { code: 'NL', group: 'eu', from: '1958-01-01', source: ROME },
  { code: 'DK', group: 'eu', from: '1973-01-01', source: ACCESSION_1973 },
  { code: 'IE', group: 'eu', from: '1973-01-01', source: ACCESSION_1973 },
  { code: 'GB', group: 'eu', from: '1973-01-01', until: '2020-12-31', source: WITHDRAWAL },
  { code: 'GR', group: 'eu', from: '1981-01-01', source: ACCESSION_1981 },
  { code: 'ES', group: 'eu', from: '1986-01-01', source: ACCESSION_1986 },
  { code: 'PT', group: 'eu', from: '1986-01-01', source: ACCESSION_1986 },
  { code: 'AT', group: 'eu', from: '1995-01-01', source: ACCESSION_1995 },
  { code: 'FI', group: 'eu', from: '1995-01-01', source: ACCESSION_1995 },
  { code: 'SE', group: 'eu', from: '1995-01-01', source: ACCESSION_1995 },
  { code: 'CY', group: 'eu', from: '2004-05-01', source: ACCESSION_2004 },
  { code: 'CZ', group: 'eu', from: '2004-05-01', source: ACCESSION_2004 },
  { code: 'EE', group: 'eu', from: '2004-05-01', source: ACCESSION_2004 },
  { code: 'HU', group: 'eu', from: '2004-05-01', source: ACCESSION_2004 },
  { code: 'LT', group: 'eu', from: '2004-05-01', source: ACCESSION_2004 },
  { code: 'LV', group: 'eu', from: '2004-05-01', source: ACCESSION_2004 },
  { code: 'MT', group: 'eu', from: '2004-05-01', source: ACCESSION_2004 },
  { code: 'PL', group: 'eu', from: '2004-05-01', source: ACCESSION_2004 },
  { code: 'SI', group: 'eu', from: '2004-05-01', source: ACCESSION_2004 },
  { code: 'SK', group: 'eu', from: '2004-05-01', source: ACCESSION_2004 },
  { code: 'BG', group: 'eu', from: '2007-01-01', source: ACCESSION_2007 },
  { code: 'RO', group: 'eu', from: '2007-01-01', source: ACCESSION_2007 },
  { code: 'HR', group: 'eu', from: '2013-07-01', source: ACCESSION_2013 },
  { code: 'IS', group: 'efta-eea', from: '1994-01-01', source: EEA },
  { code: 'NO', group: 'efta-eea', from: '1994-01-01', source: EEA },
  { code: 'LI', group: 'efta-eea', from: '1995-05-01', source: EEA },
  { code: 'GF', group: 'eu-territory', from: '1958-01-01', source: OUTERMOST },
  { code: 'GP', group: 'eu-territory', from: '1958-01-01', source: OUTERMOST },
  { code: 'MQ', group: 'eu-territory', from: '1958-01-01', source: OUTERMOST },
  { code: 'RE', group: 'eu-territory', from: '1958-01-01', source: OUTERMOST },
  { code: 'MF', group: 'eu-territory', from: '1958-01-01', source: OUTERMOST },
  { code: 'YT', group: 'eu-territory', from: '2014-01-01', source: 'European Council Decision 2012/419/EU' },
  {
    code: 'BL',
    group: 'eu-territory',
    from: '1958-01-01',
    until: '2011-12-31',
    source: 'European Council Decision 2010/718/EU',
  },
  {
    code: 'AX',
    group: 'eu-territory',
    from: '1995-01-01',
    source: 'TFEU Art. 355(4); Act of Accession 1994, Protocol 2',
  },
  { code: 'GI', group: 'eu-territory', from: '1973-01-01', until: '2020-12-31', source: WITHDRAWAL },
];

const OUTERMOST_NOTE: Text = {
  en: 'Outermost region of the Union: the GDPR and the French Data Protection Act apply in full. Not a transfer.',
  fr: 'Région ultrapériphérique de l’Union : le RGPD et la loi Informatique et Libertés s’y appliquent pleinement. Il n’y a pas de transfert.',
};
const FRENCH_OVERSEAS_NOTE: Text = {
  en: 'Overseas territory outside the Union. Since 1 June 2019 the French Act applies there with the rules the GDPR sets in mainland France; how to frame a transfer to it is not settled.',
  fr: 'Pays et territoire d’outre-mer hors de l’Union. Depuis le 1er juin 2019, la loi française s’y applique avec les règles en vigueur en métropole au titre du RGPD ; l’encadrement des transferts reste discuté.',
};
const CROWN_DEPENDENCY_NOTE: Text = {
  en: 'Crown dependency, not part of the United Kingdom for this purpose: it has an adequacy decision of its own.',
  fr: 'Dépendance de la Couronne, distincte du Royaume-Uni à cet égard : elle dispose de sa propre décision d’adéquation.',
};
const NO_DECISION_NOTE: Text = {
  en: 'Third country without an adequacy decision.',
  fr: 'Pays tiers sans décision d’adéquation.',
};
const DUTCH_CARIBBEAN_NOTE: Text = {
  en: 'Part of the Kingdom of the Netherlands but outside the Union. Third country without an adequacy decision.',
  fr: 'Partie du Royaume des Pays-Bas mais hors de l’Union. Pays tiers sans décision d’adéquation.',
};

/** What a person should know about a place whose position is not that of the State it belongs to. */
export const TERRITORY_NOTES: Readonly<Partial<Record<CountryCode, Text>>> = {
  GF: OUTERMOST_NOTE,
  GP: OUTERMOST_NOTE,
  MQ: OUTERMOST_NOTE,
  RE: OUTERMOST_NOTE,
  YT: OUTERMOST_NOTE,
  MF: OUTERMOST_NOTE,
  AX: {
    en: 'Part of Finland and of the Union under Protocol 2 of the 1994 Act of Accession. Not a transfer.',
    fr: 'Partie de la Finlande et de l’Union en vertu du protocole n° 2 de l’acte d’adhésion de 1994. Il n’y a pas de transfert.',
  },
  PT: {
    en: 'The Azores and Madeira are part of Portugal and of the Union.',
    fr: 'Les Açores et Madère font partie du Portugal et de l’Union.',
  },
  ES: {
    en: 'The Canary Islands, Ceuta and Melilla are part of Spain and of the Union.',
    fr: 'Les Canaries, Ceuta et Melilla font partie de l’Espagne et de l’Union.',
  },
  CY: {
    en: 'Union law is suspended in the areas the Republic does not effectively control (Protocol 10), and the British Sovereign Base Areas are outside the Union. ISO has no code for either: note them by hand.',
    fr: 'L’application du droit de l’Union est suspendue dans les zones que la République ne contrôle pas effectivement (protocole n° 10) et les zones de souveraineté britannique sont hors de l’Union. Faute de code ISO propre, à signaler en note.',
  },
  BL: {
    en: 'Overseas territory outside the Union since 2012. The French Act applies, the GDPR not of itself; no adequacy decision.',
    fr: 'Pays et territoire d’outre-mer hors de l’Union depuis 2012. La loi française s’applique, le RGPD non de plein droit ; aucune décision d’adéquation.',
  },
  PM: {
    en: 'Overseas territory outside the Union. The French Act applies, the GDPR not of itself; no adequacy decision.',
    fr: 'Pays et territoire d’outre-mer hors de l’Union. La loi française s’applique, le RGPD non de plein droit ; aucune décision d’adéquation.',
  },
  NC: FRENCH_OVERSEAS_NOTE,
  PF: FRENCH_OVERSEAS_NOTE,
  WF: FRENCH_OVERSEAS_NOTE,
  TF: FRENCH_OVERSEAS_NOTE,
  GL: {
    en: 'Part of the Danish Realm but outside the Union. Third country without an adequacy decision: an Art. 46 instrument or an Art. 49 derogation is needed.',
    fr: 'Appartient au Royaume de Danemark mais non à l’Union. Pays tiers sans décision d’adéquation : un instrument de l’art. 46 ou une dérogation de l’art. 49 est nécessaire.',
  },
  FO: {
    en: 'Third country with an adequacy decision (2010/146/EU), which does not cover Danish State authorities on the islands, such as the police and the prison service.',
    fr: 'Pays tiers bénéficiant d’une décision d’adéquation (2010/146/UE), laquelle ne couvre pas les autorités de l’État danois présentes sur l’archipel, telles que la police et l’administration pénitentiaire.',
  },
  SJ: {
    en: 'Svalbard is outside the EEA Agreement (Protocol 40). Norway had extended its earlier data protection act to it; have the position reviewed.',
    fr: 'Le Svalbard n’entre pas dans l’accord EEE (protocole n° 40). La Norvège y avait étendu son ancienne loi ; position à faire examiner.',
  },
  GB: {
    en: 'Third country since 1 January 2021. From then until the adequacy decision of 28 June 2021 the EU-UK Trade and Cooperation Agreement provided that transmissions were not transfers to a third country.',
    fr: 'Pays tiers depuis le 1er janvier 2021. De cette date à la décision d’adéquation du 28 juin 2021, l’accord de commerce et de coopération prévoyait que les transmissions ne constituaient pas des transferts vers un pays tiers.',
  },
  GI: {
    en: 'Third country since 1 January 2021. The adequacy decision for the United Kingdom does not cover it; no decision of its own was found.',
    fr: 'Pays tiers depuis le 1er janvier 2021. Non couvert par la décision d’adéquation du Royaume-Uni ; aucune décision propre n’a été trouvée.',
  },
  GG: CROWN_DEPENDENCY_NOTE,
  JE: CROWN_DEPENDENCY_NOTE,
  IM: CROWN_DEPENDENCY_NOTE,
  MC: {
    en: 'Third country without an EU adequacy decision; it stands on the Swiss list only.',
    fr: 'Pays tiers sans décision d’adéquation de l’Union ; il ne figure que sur la liste suisse.',
  },
  SM: NO_DECISION_NOTE,
  VA: NO_DECISION_NOTE,
  AW: DUTCH_CARIBBEAN_NOTE,
  CW: DUTCH_CARIBBEAN_NOTE,
  SX: DUTCH_CARIBBEAN_NOTE,
  BQ: DUTCH_CARIBBEAN_NOTE,
  XK: {
    en: 'User-assigned code. Third country without an adequacy decision.',
    fr: 'Code attribué par convention. Pays tiers sans décision d’adéquation.',
  },
};
