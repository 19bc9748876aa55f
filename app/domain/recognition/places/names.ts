import { fold } from '../folding';
import { CITIES } from '../vocabulary/places/cities';
import { CITIES_OF_THE_US } from '../vocabulary/places/cities-of-the-us';
import { AZURE_REGIONS, REGION_CODES, SITES } from '../vocabulary/places/cloud-regions';
import { COUNTRY_ALIASES, EVERYDAY_COUNTRY_NAMES } from '../vocabulary/places/country-aliases';
import { ALPHA_2_OF_ALPHA_3 } from '../vocabulary/places/country-codes';
import { DEMONYMS, EVERYDAY_DEMONYMS } from '../vocabulary/places/demonyms';
import {
  EEA_NAMES,
  EU_NAMES,
  EUROPE_NAMES,
  INTERNATIONAL_ORGANISATIONS,
  PARTS_OF_THE_WORLD,
  WORLDWIDE_ADJECTIVES,
  WORLDWIDE_NAMES,
} from '../vocabulary/places/regions';
import { NAMESAKES, SHARED_CITY_NAMES } from '../vocabulary/places/shared-city-names';
import { SUBDIVISION_NAMES } from '../vocabulary/places/subdivisions';
import type { CityMeaning, Meaning, RegionMeaning } from './meanings';
import { Phrases } from './meanings';

const LANGUAGES = ['en', 'fr', 'de', 'es', 'it', 'nl', 'pt', 'pt-PT', 'pl'] as const;
/** The same as a state of the United States: read as the country, but to be confirmed. */
const NAMED_LIKE_A_STATE: ReadonlySet<string> = new Set(['GE']);

export interface PlaceNames {
  countries: ReadonlySet<string>;
  phrases: Phrases<Meaning>;
  /** ISO 3166-1 alpha-2 and alpha-3, and UK and EL as the EU writes them, in capitals. */
  codes: ReadonlyMap<string, string>;
  /** Region codes of clouds, small, with their hyphens. */
  cloudRegions: ReadonlyMap<string, string>;
  longestCloudRegion: number;
  /** Three-letter codes of sites, small. */
  sites: ReadonlyMap<string, string>;
  examples: string[];
}

const known = new Map<string, PlaceNames>();
const knownByList = new WeakMap<readonly string[], PlaceNames>();

/**
 * The names under which the given ISO 3166-1 alpha-2 codes appear in lists in eight languages, and what else says where:
 * cities, states, cloud regions, unions, adjectives. Built at the first use, once per set of codes.
 */
export function placeNames(codes: readonly string[]): PlaceNames {
  const before = knownByList.get(codes);
  if (before) return before;
  const key = codes.join(' ');
  const names = known.get(key) ?? build(codes.filter((code) => /^[A-Z]{2}$/.test(code)));
  known.set(key, names);
  knownByList.set(codes, names);
  return names;
}

function build(codes: readonly string[]): PlaceNames {
  const countries = new Set(codes);
  const phrases = new Phrases<Meaning>();
  for (const [name, meaning] of regions()) phrases.add(name, meaning);
  const cities = [...citiesIn(countries)];
  for (const [name, meaning] of cities) if (name.includes(' ')) phrases.add(name, meaning);
  for (const [name, country] of azureRegionsIn(countries)) phrases.add(name, { is: 'cloud-region', country });
  for (const [country, name] of subdivisionsIn(countries)) phrases.add(fold(name), { is: 'state', country, name });
  phrases.add('granada', cityOf('Granada', 'ES'));
  const official = officialNames();
  for (const country of countries)
    for (const name of namesOf(country, official))
      phrases.add(name, {
        is: 'country',
        country,
        everyday: EVERYDAY_COUNTRY_NAMES.has(name),
        confidence: NAMED_LIKE_A_STATE.has(country) ? 0.6 : 1,
      });
  for (const [name, meaning] of cities) phrases.add(name, meaning);
  for (const [name, meaning] of demonymsOf(countries)) phrases.add(name, meaning);
  const cloudRegions = new Map(listed(REGION_CODES, countries, /\s+/));
  for (const [name, country] of azureRegionsIn(countries)) cloudRegions.set(name.replaceAll(' ', ''), country);
  return {
    countries,
    phrases,
    codes: codesOf(countries),
    cloudRegions,
    longestCloudRegion: Math.max(1, ...[...cloudRegions.keys()].map((code) => code.split('-').length)),
    sites: new Map(listed(SITES, countries, /\s+/)),
    examples: ['France', 'États-Unis', 'United Kingdom', 'DE', 'USA', 'UE', 'EEA', 'worldwide'],
  };
}

/** Pairs of name and country of a table that keeps the names of each country in one text. */
function* listed(
  table: Readonly<Record<string, string>>,
  countries: ReadonlySet<string>,
  divider: RegExp = /,/,
): Generator<[name: string, country: string]> {
  for (const [country, names] of Object.entries(table))
    if (countries.has(country)) for (const name of names.split(divider)) yield [name.trim(), country];
}

const folded = (names: string): string[] => names.split(',').map(fold);

function* regions(): Generator<[string, RegionMeaning]> {
  for (const name of folded(EU_NAMES)) yield [name, { is: 'region', kind: 'eu-eea', region: 'EU', vague: false }];
  for (const name of folded(EEA_NAMES)) yield [name, { is: 'region', kind: 'eu-eea', region: 'EEA', vague: false }];
  for (const name of folded(EUROPE_NAMES)) yield [name, { is: 'region', kind: 'eu-eea', region: 'EU', vague: true }];
  for (const name of folded(WORLDWIDE_NAMES)) yield [name, { is: 'region', kind: 'worldwide', adjective: false }];
  for (const name of folded(WORLDWIDE_ADJECTIVES)) yield [name, { is: 'region', kind: 'worldwide', adjective: true }];
  for (const name of folded(PARTS_OF_THE_WORLD)) yield [name, { is: 'region', kind: 'somewhere' }];
  for (const [organisation, names] of Object.entries(INTERNATIONAL_ORGANISATIONS))
    for (const name of folded(names)) yield [name, { is: 'region', kind: 'international-organisation', organisation }];
}

/** The platform's own names of a country, in each language and style. */
function officialNames(): (country: string) => string[] {
  const displays = LANGUAGES.flatMap((language) =>
    (['long', 'short'] as const).map(
      (style) => new Intl.DisplayNames([language], { type: 'region', style, fallback: 'none' }),
    ),
  );
  return (country) => displays.flatMap((display) => display.of(country) ?? []);
}

function* namesOf(country: string, official: (country: string) => string[]): Generator<string> {
  const names = new Set([...official(country), ...(COUNTRY_ALIASES[country] ?? '').split(',')]);
  for (const name of new Set([...names].flatMap(spellings))) yield fold(name);
}

function spellings(name: string): string[] {
  const forms = name.includes('(')
    ? [name, name.replace(/\([^)]*\)/g, ' '), /\(([^)]*)\)/.exec(name)?.[1] ?? '']
    : [name];
  return forms.flatMap((form) => [
    form,
    ...(form.includes('&') ? [form.replace(/&/g, ' and '), form.replace(/&/g, ' et ')] : []),
    ...(form.includes('St.') ? [form.replace(/\bSt\./g, 'Saint')] : []),
    ...(form.includes('.') ? [withoutDots(form)] : []),
    ...(/[äöü]/i.test(form) ? [withoutUmlauts(form)] : []),
  ]);
}

/** "U.S. Virgin Islands" as the texts are cut: "US Virgin Islands". */
const withoutDots = (name: string): string =>
  name.replace('EE. UU.', 'EEUU').replace(/(?:\p{Lu}\. ?){2,}/gu, (letters) => `${letters.replace(/[. ]/g, '')} `);

const withoutUmlauts = (name: string): string =>
  name.replace(/[äöüÄÖÜ]/g, (letter) => `${letter.normalize('NFD').charAt(0)}e`);

function cityOf(name: string, country: string, everyday = false): CityMeaning {
  const shared = SHARED_CITY_NAMES[name]?.split(' ') ?? [];
  return { is: 'city', country: shared[0] ?? country, everyday, shared, namesakes: NAMESAKES[name]?.split(' ') ?? [] };
}

function* citiesIn(countries: ReadonlySet<string>): Generator<[string, CityMeaning]> {
  for (const [name, shared] of Object.entries(SHARED_CITY_NAMES)) {
    const possible = shared.split(' ').filter((country) => countries.has(country));
    if (possible[0]) yield [fold(name), { ...cityOf(name, possible[0]), country: possible[0], shared: possible }];
  }
  for (const [written, country] of [...listed(CITIES, countries), ...listed({ US: CITIES_OF_THE_US }, countries)]) {
    const name = written.replace('~', '').trim();
    const meaning = { ...cityOf(name, country, written.startsWith('~')), country };
    for (const spelling of spellings(name)) yield [fold(spelling), meaning];
  }
}

function* azureRegionsIn(countries: ReadonlySet<string>): Generator<[string, string]> {
  for (const [name, country] of listed(AZURE_REGIONS, countries)) yield [fold(name), country];
}

function* subdivisionsIn(countries: ReadonlySet<string>): Generator<[string, string]> {
  for (const [name, country] of listed(SUBDIVISION_NAMES, countries)) yield [country, name];
}

function* demonymsOf(countries: ReadonlySet<string>): Generator<[string, Meaning]> {
  for (const { endings, stems } of Object.values(DEMONYMS))
    for (const [stem, country] of listed(stems, countries, / /))
      for (const ending of endings.split(' ')) {
        const name = fold(stem + ending.replace('-', ''));
        yield [name, { is: 'demonym', country, everyday: EVERYDAY_DEMONYMS.has(name) }];
      }
}

function codesOf(countries: ReadonlySet<string>): ReadonlyMap<string, string> {
  const codes = new Map([...countries].map((code) => [code, code]));
  for (const [alpha3, alpha2] of ALPHA_2_OF_ALPHA_3) if (countries.has(alpha2)) codes.set(alpha3, alpha2);
  if (countries.has('GB')) codes.set('UK', 'GB');
  if (countries.has('GR')) codes.set('EL', 'GR');
  return codes;
}
