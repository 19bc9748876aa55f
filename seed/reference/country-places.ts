import type { CountryCode } from './countries';

/**
 * ISO 3166-1 numeric to alpha-2, for the countries that have a shape in the world atlas at 1:110 million (Natural
 * Earth): it names its shapes by number.
 */
// biome-ignore format: 170 codes read as rows, not as a column
export const COUNTRY_NUMBERS: Readonly<Record<string, CountryCode>> = {
  '004': 'AF', '008': 'AL', '012': 'DZ', '024': 'AO', '031': 'AZ', '032': 'AR', '036': 'AU', '040': 'AT', '044': 'BS',
  '050': 'BD', '051': 'AM', '056': 'BE', '064': 'BT', '068': 'BO', '070': 'BA', '072': 'BW', '076': 'BR', '084': 'BZ',
  '090': 'SB', '096': 'BN', '100': 'BG', '104': 'MM', '108': 'BI', '112': 'BY', '116': 'KH', '120': 'CM', '124': 'CA',
  '140': 'CF', '144': 'LK', '148': 'TD', '152': 'CL', '156': 'CN', '158': 'TW', '170': 'CO', '178': 'CG', '180': 'CD',
  '188': 'CR', '191': 'HR', '192': 'CU', '196': 'CY', '203': 'CZ', '204': 'BJ', '208': 'DK', '214': 'DO', '218': 'EC',
  '222': 'SV', '226': 'GQ', '231': 'ET', '232': 'ER', '233': 'EE', '238': 'FK', '242': 'FJ', '246': 'FI', '250': 'FR',
  '260': 'TF', '262': 'DJ', '266': 'GA', '268': 'GE', '270': 'GM', '275': 'PS', '276': 'DE', '288': 'GH', '300': 'GR',
  '304': 'GL', '320': 'GT', '324': 'GN', '328': 'GY', '332': 'HT', '340': 'HN', '348': 'HU', '352': 'IS', '356': 'IN',
  '360': 'ID', '364': 'IR', '368': 'IQ', '372': 'IE', '376': 'IL', '380': 'IT', '384': 'CI', '388': 'JM', '392': 'JP',
  '398': 'KZ', '400': 'JO', '404': 'KE', '408': 'KP', '410': 'KR', '414': 'KW', '417': 'KG', '418': 'LA', '422': 'LB',
  '426': 'LS', '428': 'LV', '430': 'LR', '434': 'LY', '440': 'LT', '442': 'LU', '450': 'MG', '454': 'MW', '458': 'MY',
  '466': 'ML', '478': 'MR', '484': 'MX', '496': 'MN', '498': 'MD', '499': 'ME', '504': 'MA', '508': 'MZ', '512': 'OM',
  '516': 'NA', '524': 'NP', '528': 'NL', '540': 'NC', '548': 'VU', '554': 'NZ', '558': 'NI', '562': 'NE', '566': 'NG',
  '578': 'NO', '586': 'PK', '591': 'PA', '598': 'PG', '600': 'PY', '604': 'PE', '608': 'PH', '616': 'PL', '620': 'PT',
  '624': 'GW', '626': 'TL', '630': 'PR', '634': 'QA', '642': 'RO', '643': 'RU', '646': 'RW', '682': 'SA', '686': 'SN',
  '688': 'RS', '694': 'SL', '703': 'SK', '704': 'VN', '705': 'SI', '706': 'SO', '710': 'ZA', '716': 'ZW', '724': 'ES',
  '728': 'SS', '729': 'SD', '732': 'EH', '740': 'SR', '748': 'SZ', '752': 'SE', '756': 'CH', '760': 'SY', '762': 'TJ',
  '764': 'TH', '768': 'TG', '780': 'TT', '784': 'AE', '788': 'TN', '792': 'TR', '795': 'TM', '800': 'UG', '804': 'UA',
  '807': 'MK', '818': 'EG', '826': 'GB', '834': 'TZ', '840': 'US', '854': 'BF', '858': 'UY', '860': 'UZ', '862': 'VE',
  '887': 'YE', '894': 'ZM',
};

/** Shapes the atlas names without a number, by the code their territory bears. */
export const UNNUMBERED_SHAPES: Readonly<Record<string, CountryCode>> = {
  'N. Cyprus': 'CY',
  Somaliland: 'SO',
  Kosovo: 'XK',
};

/**
 * Where the atlas draws who holds a territory and the Union recognises another: Crimea, by Council Decision
 * 2014/386/CFSP.
 */
export const REASSIGNED_SHAPES: readonly { holds: CountryCode; is: CountryCode; at: readonly [number, number] }[] = [
  { holds: 'RU', is: 'UA', at: [34.1, 45.2] },
];

/**
 * Where the territories lie that are too small for a shape at that scale, or part of another country's: longitude and
 * latitude in degrees, of the largest island where there are several. Antarctica, which the map leaves out, stands at
 * its lower edge.
 */
// biome-ignore format: 80 positions read as rows, not as a column
export const COUNTRY_POSITIONS: Readonly<Partial<Record<CountryCode, readonly [longitude: number, latitude: number]>>> = {
  AD: [1.6, 42.5], AG: [-61.8, 17.1], AI: [-63.1, 18.2], AQ: [20, -54], AS: [-170.7, -14.3], AW: [-70, 12.5],
  AX: [19.9, 60.2], BB: [-59.6, 13.2], BH: [50.5, 26], BL: [-62.8, 17.9], BM: [-64.8, 32.3], BQ: [-68.3, 12.2],
  BV: [3.4, -54.4], CC: [96.8, -12.2], CK: [-159.8, -21.2], CV: [-23.6, 15.1], CW: [-69, 12.2], CX: [105.6, -10.4],
  DM: [-61.4, 15.4], FM: [158.2, 6.9], FO: [-6.9, 62.2], GD: [-61.7, 12.1], GF: [-53, 4], GG: [-2.6, 49.5],
  GI: [-5.3, 36.1], GP: [-61.5, 16.2], GS: [-36.7, -54.4], GU: [144.8, 13.4], HK: [114.1, 22.4], HM: [73.5, -53.1],
  IM: [-4.5, 54.2], IO: [72.4, -7.3], JE: [-2.1, 49.2], KI: [173, 1.4], KM: [43.3, -11.7], KN: [-62.7, 17.3],
  KY: [-81.3, 19.3], LC: [-61, 13.9], LI: [9.5, 47.1], MC: [7.4, 43.8], MF: [-63.1, 18.1], MH: [171.2, 7.1],
  MO: [113.5, 22.2], MP: [145.7, 15.2], MQ: [-61, 14.6], MS: [-62.2, 16.7], MT: [14.4, 35.9], MU: [57.6, -20.3],
  MV: [73.5, 4.2], NF: [167.9, -29.1], NR: [166.9, -0.5], NU: [-169.9, -19], PF: [-149.4, -17.7], PM: [-56.3, 46.9],
  PN: [-128.3, -24.4], PW: [134.6, 7.5], RE: [55.5, -21.1], SC: [55.5, -4.7], SG: [103.8, 1.4], SH: [-5.7, -16],
  SJ: [18, 78.5], SM: [12.5, 43.9], ST: [6.6, 0.2], SX: [-63.1, 18.1], TC: [-71.7, 21.8], TK: [-171.8, -9.2],
  TO: [-175.2, -21.2], TV: [179.2, -8.5], UM: [166.6, 19.3], VA: [12.4, 41.9], VC: [-61.2, 13.3], VG: [-64.6, 18.4],
  VI: [-64.8, 17.7], WF: [-178.1, -14.3], WS: [-172.4, -13.6], YT: [45.2, -12.8],
};
