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
  /** What it rests on. */
  readonly basis: Text;
  /** Where that can be read. */
  readonly source: string;
  readonly verifiedOn: IsoDate;
};

const CHECKED_ON: IsoDate = '2026-10-08';
const on = (en: string, fr: string, celex: string) => ({
  basis: { en, fr },
  source: `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`,
  verifiedOn: CHECKED_ON,
});
const ROME = on(
  'Treaty establishing the European Economic Community, in force 1 January 1958',
  'Traité instituant la Communauté économique européenne, en vigueur le 1er janvier 1958',
  '11957E/TXT',
);
const ACCESSION_1973 = on(
  'Treaty of Accession, OJ L 73, 27.3.1972',
  'Traité d’adhésion, JO L 73 du 27.3.1972',
  '11972B/TXT',
);
const ACCESSION_1981 = on(
  'Treaty of Accession, OJ L 291, 19.11.1979',
  'Traité d’adhésion, JO L 291 du 19.11.1979',
  '11979H/TXT',
);
const ACCESSION_1986 = on(
  'Treaty of Accession, OJ L 302, 15.11.1985',
  'Traité d’adhésion, JO L 302 du 15.11.1985',
  '11985I/TXT',
);
const ACCESSION_1995 = on(
  'Treaty of Accession, OJ C 241, 29.8.1994',
  'Traité d’adhésion, JO C 241 du 29.8.1994',
  '11994N/TXT',
);
const ACCESSION_2004 = on(
  'Treaty of Accession, OJ L 236, 23.9.2003',
  'Traité d’adhésion, JO L 236 du 23.9.2003',
  '12003T/TXT',
);
const ACCESSION_2007 = on(
  'Treaty of Accession, OJ L 157, 21.6.2005',
  'Traité d’adhésion, JO L 157 du 21.6.2005',
  '12005S/TXT',
);
const ACCESSION_2013 = on(
  'Treaty of Accession, OJ L 112, 24.4.2012',
  'Traité d’adhésion, JO L 112 du 24.4.2012',
  '12012J/TXT',
);
const EEA = on(
  'EEA Agreement, OJ L 1, 3.1.1994; GDPR by EEA Joint Committee Decision 154/2018',
  'Accord EEE, JO L 1 du 3.1.1994 ; RGPD intégré par la décision 154/2018 du Comité mixte de l’EEE',
  '22018D1022',
);
const OUTERMOST = on('TFEU Art. 349 and 355(1)', 'TFUE, art. 349 et 355, § 1', '12016E355');
const WITHDRAWAL = on(
  'Withdrawal Agreement Art. 126 and 127, OJ L 29, 31.1.2020: transition ended 31 December 2020',
  'Accord de retrait, art. 126 et 127, JO L 29 du 31.1.2020 : fin de la transition le 31 décembre 2020',
  '12020W/TXT',
);
const MAYOTTE = on('European Council Decision 2012/419/EU', 'Décision 2012/419/UE du Conseil européen', '32012D0419');
const SAINT_BARTHELEMY = on(
  'European Council Decision 2010/718/EU',
  'Décision 2010/718/UE du Conseil européen',
  '32010D0718',
);
const ALAND = on(
  'TFEU Art. 355(4); Act of Accession 1994, Protocol 2',
  'TFUE, art. 355, § 4 ; acte d’adhésion de 1994, protocole n° 2',
  '12016E355',
);

/**
 * Where the GDPR (before 25 May 2018: Directive 95/46/EC) applies as the law of the place, with the days between which
 * it does. Only territories with an ISO code of their own: the Azores, Madeira and the Canary Islands are PT and ES.
 * A code without a row on a day is a third country on that day.
 */
export const EEA_MEMBERSHIP: readonly EeaMembership[] = [
  { code: 'BE', group: 'eu', from: '1958-01-01', ...ROME },
  { code: 'DE', group: 'eu', from: '1958-01-01', ...ROME },
  { code: 'FR', group: 'eu', from: '1958-01-01', ...ROME },
  { code: 'IT', group: 'eu', from: '1958-01-01', ...ROME },
  { code: 'LU', group: 'eu', from: '1958-01-01', ...ROME },
  { code: 'NL', group: 'eu', from: '1958-01-01', ...ROME },
  { code: 'DK', group: 'eu', from: '1973-01-01', ...ACCESSION_1973 },
  { code: 'IE', group: 'eu', from: '1973-01-01', ...ACCESSION_1973 },
  { code: 'GB', group: 'eu', from: '1973-01-01', until: '2020-12-31', ...WITHDRAWAL },
  { code: 'GR', group: 'eu', from: '1981-01-01', ...ACCESSION_1981 },
  { code: 'ES', group: 'eu', from: '1986-01-01', ...ACCESSION_1986 },
  { code: 'PT', group: 'eu', from: '1986-01-01', ...ACCESSION_1986 },
  { code: 'AT', group: 'eu', from: '1995-01-01', ...ACCESSION_1995 },
  { code: 'FI', group: 'eu', from: '1995-01-01', ...ACCESSION_1995 },
  { code: 'SE', group: 'eu', from: '1995-01-01', ...ACCESSION_1995 },
  { code: 'CY', group: 'eu', from: '2004-05-01', ...ACCESSION_2004 },
  { code: 'CZ', group: 'eu', from: '2004-05-01', ...ACCESSION_2004 },
  { code: 'EE', group: 'eu', from: '2004-05-01', ...ACCESSION_2004 },
  { code: 'HU', group: 'eu', from: '2004-05-01', ...ACCESSION_2004 },
  { code: 'LT', group: 'eu', from: '2004-05-01', ...ACCESSION_2004 },
  { code: 'LV', group: 'eu', from: '2004-05-01', ...ACCESSION_2004 },
  { code: 'MT', group: 'eu', from: '2004-05-01', ...ACCESSION_2004 },
  { code: 'PL', group: 'eu', from: '2004-05-01', ...ACCESSION_2004 },
  { code: 'SI', group: 'eu', from: '2004-05-01', ...ACCESSION_2004 },
  { code: 'SK', group: 'eu', from: '2004-05-01', ...ACCESSION_2004 },
  { code: 'BG', group: 'eu', from: '2007-01-01', ...ACCESSION_2007 },
  { code: 'RO', group: 'eu', from: '2007-01-01', ...ACCESSION_2007 },
  { code: 'HR', group: 'eu', from: '2013-07-01', ...ACCESSION_2013 },
  { code: 'IS', group: 'efta-eea', from: '1994-01-01', ...EEA },
  { code: 'NO', group: 'efta-eea', from: '1994-01-01', ...EEA },
  { code: 'LI', group: 'efta-eea', from: '1995-05-01', ...EEA },
  { code: 'GF', group: 'eu-territory', from: '1958-01-01', ...OUTERMOST },
  { code: 'GP', group: 'eu-territory', from: '1958-01-01', ...OUTERMOST },
  { code: 'MQ', group: 'eu-territory', from: '1958-01-01', ...OUTERMOST },
  { code: 'RE', group: 'eu-territory', from: '1958-01-01', ...OUTERMOST },
  { code: 'MF', group: 'eu-territory', from: '1958-01-01', ...OUTERMOST },
  { code: 'YT', group: 'eu-territory', from: '2014-01-01', ...MAYOTTE },
  {
    code: 'BL',
    group: 'eu-territory',
    from: '1958-01-01',
    until: '2011-12-31',
    ...SAINT_BARTHELEMY,
  },
  {
    code: 'AX',
    group: 'eu-territory',
    from: '1995-01-01',
    ...ALAND,
  },
  { code: 'GI', group: 'eu-territory', from: '1973-01-01', until: '2020-12-31', ...WITHDRAWAL },
];
