import { ALPHA_2_OF_ALPHA_3 } from './country-codes';
import { fold } from './folding';

/** Names in use that the platform's list does not give, by country. */
const ALIASES: Readonly<Record<string, readonly string[]>> = {
  AE: ['UAE', 'EAU', 'Emirates', 'Émirats'],
  BA: ['Bosnie'],
  CD: ['DR Congo', 'Democratic Republic of the Congo', 'RDC', 'République démocratique du Congo'],
  CH: ['Swiss Confederation', 'Confédération suisse'],
  CI: ['Ivory Coast'],
  CN: ["People's Republic of China", 'République populaire de Chine', 'PRC', 'Mainland China'],
  CZ: ['Czech Republic', 'République tchèque'],
  DE: ['Federal Republic of Germany', "République fédérale d'Allemagne", 'RFA'],
  GB: [
    'U.K.',
    'Great Britain',
    'Britain',
    'England',
    'Scotland',
    'Wales',
    'Northern Ireland',
    'Grande-Bretagne',
    'Angleterre',
    'Écosse',
    'Pays de Galles',
    'Irlande du Nord',
    'Royaume-uni de Grande-Bretagne',
  ],
  GR: ['Hellenic Republic'],
  HK: ['Hongkong'],
  IE: ['Republic of Ireland', "République d'Irlande", 'Eire'],
  IR: ['Islamic Republic of Iran'],
  KP: ['DPRK'],
  KR: ['Korea', 'Republic of Korea', 'Korea, Republic of', 'Corée', 'République de Corée'],
  LA: ['Lao PDR'],
  MD: ['Republic of Moldova', 'République de Moldavie'],
  MK: ['Macedonia', 'Macédoine'],
  MO: ['Macau'],
  NL: ['Holland', 'The Netherlands', 'Hollande'],
  RU: ['Russian Federation', 'Fédération de Russie'],
  SG: ['Republic of Singapore'],
  SK: ['Slovak Republic', 'République slovaque'],
  SY: ['Syrian Arab Republic'],
  SZ: ['Swaziland'],
  TL: ['East Timor'],
  TR: ['Turkey'],
  TW: ['Republic of China'],
  TZ: ['United Republic of Tanzania'],
  US: ['USA', 'U.S.', 'U.S.A.', 'United States of America', 'États-Unis d’Amérique'],
  VA: ['Holy See', 'Saint-Siège'],
};
/** The same as a country but for a word before them: found first, so that "New Jersey" is not Jersey. */
const US_STATES_NAMED_LIKE_COUNTRIES = [
  'New Jersey',
  'New Mexico',
  'Nouveau-Mexique',
  'Georgia, USA',
  'Georgia, US',
  'Géorgie, États-Unis',
];

/** Cities data centres and vendors are most often placed in, by country, for lists that name only the city. */
const CITIES: Readonly<Record<string, readonly string[]>> = {
  AE: ['Dubai', 'Abu Dhabi'],
  AT: ['Vienna', 'Vienne', 'Wien'],
  AU: ['Sydney', 'Melbourne'],
  BE: ['Brussels', 'Bruxelles', 'Saint-Ghislain'],
  BR: ['São Paulo'],
  CA: ['Montréal', 'Toronto', 'Beauharnois', 'Québec'],
  CH: ['Zurich', 'Geneva', 'Genève', 'Lausanne'],
  CZ: ['Prague', 'Praha'],
  DE: [
    'Frankfurt',
    'Francfort',
    'Francfort-sur-le-Main',
    'Frankfurt am Main',
    'Berlin',
    'Munich',
    'München',
    'Hamburg',
    'Hambourg',
    'Nuremberg',
    'Nürnberg',
    'Falkenstein',
    'Cologne',
    'Köln',
    'Düsseldorf',
  ],
  DK: ['Copenhagen', 'Copenhague', 'København'],
  ES: ['Madrid', 'Barcelona', 'Barcelone'],
  FI: ['Helsinki', 'Hamina'],
  FR: [
    'Paris',
    'Marseille',
    'Gravelines',
    'Roubaix',
    'Strasbourg',
    'Lyon',
    'Lille',
    'Nantes',
    'Bordeaux',
    'Toulouse',
    'Rennes',
  ],
  GB: ['London', 'Londres', 'Cardiff', 'Manchester', 'Edinburgh', 'Édimbourg'],
  HU: ['Budapest'],
  IE: ['Dublin', 'Cork'],
  IL: ['Tel Aviv'],
  IN: ['Mumbai', 'Bangalore', 'Bengaluru', 'Hyderabad', 'Pune', 'Chennai', 'New Delhi'],
  IT: ['Milan', 'Milano', 'Rome', 'Roma'],
  JP: ['Tokyo', 'Osaka'],
  KR: ['Seoul'],
  MA: ['Casablanca', 'Rabat'],
  MG: ['Antananarivo'],
  MU: ['Port-Louis'],
  NL: ['Amsterdam', 'Rotterdam', 'Eemshaven'],
  NO: ['Oslo'],
  PL: ['Warsaw', 'Varsovie', 'Warszawa', 'Kraków', 'Cracovie'],
  PT: ['Lisbon', 'Lisbonne', 'Lisboa', 'Porto'],
  RO: ['Bucharest', 'Bucarest'],
  SE: ['Stockholm', 'Gothenburg', 'Göteborg'],
  SN: ['Dakar'],
  TN: ['Tunis'],
  UA: ['Kyiv', 'Kiev'],
  US: [
    'New York',
    'San Francisco',
    'Ashburn',
    'Seattle',
    'Chicago',
    'Dallas',
    'Boston',
    'Los Angeles',
    'Oregon',
    'Ohio',
    'California',
    'Californie',
    'Virginia',
    'Virginie',
    'Texas',
    'Iowa',
    'Washington',
  ],
};

interface NamedPlace {
  country: string;
  confidence: number;
  /** Found by the name of a city or a state inside the country. */
  city: boolean;
}

export interface CountryNames {
  /** By folded words joined with one space. */
  phrases: ReadonlyMap<string, NamedPlace>;
  longestPhrase: number;
  /** ISO 3166-1 alpha-2 and alpha-3, and UK and EL as the EU writes them, in capitals. */
  codes: ReadonlyMap<string, string>;
  examples: string[];
}

/** A country of the same name as a state of the US is read with less confidence. */
const NAMED_LIKE_A_STATE = ['GE'];
const known = new Map<string, CountryNames>();

/**
 * The names under which the given ISO 3166-1 alpha-2 codes appear in lists: English and French from the platform's
 * tables, names in daily use, well-known cities. Built once per set of codes.
 */
export function namesOfCountries(codes: readonly string[]): CountryNames {
  const key = codes.join(' ');
  const names = known.get(key) ?? build(codes);
  known.set(key, names);
  return names;
}

function build(codes: readonly string[]): CountryNames {
  const phrases = new Map<string, NamedPlace>();
  const add = (name: string, country: string, confidence = 1, city = false) => {
    const phrase = fold(name);
    if (phrase && !phrases.has(phrase)) phrases.set(phrase, { country, confidence, city });
  };
  const known = new Set(codes.filter((code) => /^[A-Z]{2}$/.test(code)));
  const displays = (['en', 'fr'] as const).flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
    ),
  );
  if (known.has('US')) for (const state of US_STATES_NAMED_LIKE_COUNTRIES) add(state, 'US', 1, true);
  for (const code of known) {
    const confidence = NAMED_LIKE_A_STATE.includes(code) ? 0.6 : 1;
    const official = displays.flatMap((display) => display.of(code) ?? []);
    for (const name of [...official, ...(ALIASES[code] ?? [])])
      for (const spelling of spellings(name)) add(spelling, code, confidence);
  }
  for (const [code, cities] of Object.entries(CITIES))
    if (known.has(code)) for (const city of cities) add(city, code, 0.8, true);
  const byCode = new Map([...known].map((code) => [code, code]));
  for (const [alpha3, alpha2] of ALPHA_2_OF_ALPHA_3) if (known.has(alpha2)) byCode.set(alpha3, alpha2);
  if (known.has('GB')) byCode.set('UK', 'GB');
  if (known.has('GR')) byCode.set('EL', 'GR');
  return {
    phrases,
    longestPhrase: Math.max(1, ...[...phrases.keys()].map((phrase) => phrase.split(' ').length)),
    codes: byCode,
    examples: ['France', 'États-Unis', 'United Kingdom', 'DE', 'USA', 'UE', 'EEA', 'worldwide'],
  };
}

function spellings(name: string): string[] {
  const outside = name.replace(/\([^)]*\)/g, ' ');
  const inside = /\(([^)]*)\)/.exec(name)?.[1] ?? '';
  return [name, outside, inside].flatMap((form) => [
    form,
    form.replace(/&/g, ' and '),
    form.replace(/&/g, ' et '),
    form.replace(/\bSt\./g, 'Saint'),
    form.replace(/(?:\p{Lu}\.){2,}/gu, (letters) => letters.replaceAll('.', '')),
  ]);
}
