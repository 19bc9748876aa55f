import type { UseCase } from './assessment-approval';
import type { AssessmentFacts } from './facts';
import type { RegisterEngagement, RegisterLocation, RegisterSafeguard } from './register';
import { isArchived } from './register';
import { isSameCountry } from './territory';
import type { Destination, Transfer } from './transfers';
import { destinationKey } from './transfers';
import type { AccessMode, Capacity } from './words';

/** Where a suggested answer was found. */
export const PREFILL_SOURCES = [
  'organisation',
  'vendor',
  'engagement',
  'location',
  'safeguard',
  'onward',
  'country',
] as const;
export type PrefillSource = (typeof PREFILL_SOURCES)[number];

/** What is known of one importer and destination before anybody has answered a question. */
export type PrefillFacts = {
  organisation: { name: string; legalName?: string | undefined; capacities: readonly Capacity[] };
  /** The transfers the assessment is for: one vendor, one destination. At least one. */
  transfers: readonly Transfer[];
  /** Their engagements. */
  engagements: readonly RegisterEngagement[];
  /** The engagements that serve those: the next links of the chain. */
  onward: readonly RegisterEngagement[];
  /** What is on record about the destination's law, in the reader's language. */
  country?: { laws: string; sources: string } | undefined;
};

/** The words of the reader's language the domain does not have. */
export type PrefillWords = {
  country: (code: string) => string;
  place: (destination: Destination) => string;
  mode: (mode: AccessMode) => string;
};

export type Suggestion = { value: string; source: PrefillSource };
export type Prefill = {
  answers: Record<string, Suggestion>;
  facts: Pick<AssessmentFacts, 'instrument' | 'measures'>;
};

/**
 * What the register already says in answer to an assessment's questions. Where it says nothing, says "not known", or
 * says different things for different engagements, nothing is suggested: a suggestion repeats, it never concludes.
 */
export function prefillAssessment(facts: PrefillFacts, words: PrefillWords): Prefill {
  const answers: Record<string, Suggestion> = {};
  const suggest = (source: PrefillSource, found: Record<string, string | undefined>) => {
    for (const [key, value] of Object.entries(found)) if (value?.trim()) answers[key] = { value: value.trim(), source };
  };
  suggest('organisation', aboutExporter(facts));
  suggest('vendor', aboutImporter(facts, words));
  suggest('engagement', aboutData(facts, words));
  suggest('location', aboutPlaces(facts, words));
  suggest('onward', { 'onward-recipients': facts.onward.map((one) => inOneLine(one, words)).join('\n') });
  suggest('safeguard', aboutSafeguard(facts));
  if (facts.country) suggest('country', { laws: facts.country.laws, sources: facts.country.sources });
  return {
    answers,
    facts: {
      instrument: instrumentOf(facts),
      measures: agreed(facts.engagements, 'format') === 'encrypted-eea-keys' ? ['keys-in-eea'] : [],
    },
  };
}

/** The facts of a new assessment: what was suggested stands in it and waits for confirmation. */
export function beginFrom(
  { answers, facts }: Prefill,
  stated: Pick<AssessmentFacts, 'title' | 'destination' | 'covers'>,
): AssessmentFacts {
  return {
    ...stated,
    ...facts,
    answers: Object.fromEntries(Object.entries(answers).map(([key, { value }]) => [key, value])),
    measuresEffective: 'unknown',
    triggers: [],
    toConfirm: [
      ...(facts.instrument ? ['instrument'] : []),
      ...(facts.measures.length > 0 ? ['measures'] : []),
      ...Object.keys(answers).map((key) => `answers.${key}`),
    ],
  };
}

const SAYS_NOTHING = ['unknown', 'not-stated', 'unanswered'];

/** What every row says alike; nothing where one is silent or says otherwise. */
function agreed<Row, Field extends keyof Row>(rows: readonly Row[], field: Field): Row[Field] | undefined {
  const [first, ...others] = rows.map((row) => row[field]);
  if (first === undefined || SAYS_NOTHING.includes(String(first))) return undefined;
  return others.every((other) => other === first) ? first : undefined;
}

const joined = (values: readonly (string | undefined)[], separator = ', ') =>
  [...new Set(values.map((value) => value?.trim()).filter(Boolean))].join(separator);

const aboutExporter = ({ organisation: { name, legalName, capacities } }: PrefillFacts) => ({
  exporter: legalName ?? name,
  'exporter-role': capacities.length === 1 ? capacities[0] : undefined,
});

function aboutImporter(facts: PrefillFacts, { country }: PrefillWords) {
  const [engagement] = facts.engagements;
  if (!engagement) return {};
  const { vendor } = engagement;
  const named = agreed(coveredLocations(facts), 'importer');
  const importerCountry = agreed(coveredLocations(facts), 'importerCountry');
  // The entity that signed receives the data itself only where it is established at the destination.
  const isThere = isSameCountry(vendor.establishmentCountry, facts.transfers[0]?.destination.country);
  const jurisdiction = named ? importerCountry : vendor.establishmentCountry;
  return {
    importer: named ?? ((isThere && vendor.contractingEntity) || vendor.name),
    'importer-jurisdiction': jurisdiction && country(jurisdiction),
    'importer-group': joined([vendor.parentName, vendor.parentCountry && country(vendor.parentCountry)]),
    'existing-measures': joined(vendor.certifications),
  };
}

function aboutData({ engagements, transfers }: PrefillFacts, { mode }: PrefillWords) {
  const told = (field: 'purpose' | 'retention') =>
    joined(
      engagements.map((one) => one[field]),
      '\n',
    );
  return {
    'importer-role': agreed(engagements, 'role'),
    purpose: told('purpose'),
    nature: joined(
      transfers.map((transfer) => {
        const service = engagements.find(({ id }) => id === transfer.engagementId)?.service;
        return transfer.mode === 'not-stated' ? service : `${service} (${mode(transfer.mode)})`;
      }),
      '\n',
    ),
    'data-subjects': joined(engagements.flatMap(({ dataSubjects }) => dataSubjects)),
    'data-categories': joined(engagements.flatMap(({ dataCategories }) => dataCategories)),
    'vulnerable-persons': agreed(engagements, 'vulnerability'),
    sensitivity: agreed(engagements, 'sensitivity'),
    'special-categories': agreed(engagements, 'specialCategories'),
    'data-format': agreed(engagements, 'format'),
    volume: agreed(engagements, 'scale'),
    frequency: agreed(engagements, 'frequency'),
    duration: told('retention'),
    'use-case': matchUseCase(engagements, transfers),
  };
}

/**
 * The use case of Annex 2 that the recorded format and modes leave no doubt about. Pseudonymised data is none of them
 * by itself: the register does not say where the key to the persons is.
 */
function matchUseCase(engagements: readonly RegisterEngagement[], transfers: readonly Transfer[]): UseCase | undefined {
  const format = agreed(engagements, 'format');
  const modes = new Set(transfers.map(({ mode }) => mode));
  const isOnly = (...some: AccessMode[]) => modes.size > 0 && [...modes].every((mode) => some.includes(mode));
  if (format === 'encrypted-eea-keys' && isOnly('storage')) return 'encrypted-storage';
  if (format !== 'clear') return undefined;
  if (isOnly('remote-access', 'exceptional-remote-access')) return 'remote-access-in-clear';
  return isOnly('processing') ? 'processing-in-clear' : undefined;
}

function aboutPlaces({ engagements }: PrefillFacts, { place }: PrefillWords) {
  const placesOf = (...modes: AccessMode[]) =>
    joined(
      engagements
        .flatMap(({ locations }) => locations)
        .filter((one) => !isArchived(one) && modes.includes(one.mode) && one.kind !== 'not-stated')
        .map(place),
    );
  return {
    'storage-countries': placesOf('storage', 'processing'),
    'access-countries': placesOf('remote-access', 'exceptional-remote-access'),
  };
}

const inOneLine = ({ vendor, service, locations }: RegisterEngagement, { place }: PrefillWords): string => {
  const places = joined(locations.filter((one) => !isArchived(one) && one.kind !== 'not-stated').map(place));
  return `${vendor.name}: ${service}${places && ` (${places})`}`;
};

function coveredLocations({ engagements, transfers }: PrefillFacts): RegisterLocation[] {
  const ids = new Set(transfers.flatMap(({ locationIds }) => locationIds));
  return engagements.flatMap(({ locations }) => locations).filter(({ id }) => ids.has(id));
}

/** The safeguard each transfer relies on, or would rely on first. */
const safeguardsOf = ({ transfers }: PrefillFacts): (RegisterSafeguard | undefined)[] =>
  transfers.map(
    ({ safeguards }) => (safeguards.find(({ standing }) => standing === 'valid') ?? safeguards[0])?.safeguard,
  );

function instrumentOf(facts: PrefillFacts): AssessmentFacts['instrument'] {
  const safeguards = safeguardsOf(facts);
  const [first] = safeguards;
  return first && safeguards.every((one) => one?.instrument === first.instrument) ? first.instrument : undefined;
}

const ANNEXES = ['annex-1a-complete', 'annex-1b-complete', 'annex-1c-complete', 'annex-2-complete', 'annexes-complete'];

function aboutSafeguard(facts: PrefillFacts) {
  const instrument = instrumentOf(facts);
  const safeguards = instrument ? [...new Set(safeguardsOf(facts))].flatMap((one) => (one ? [one] : [])) : [];
  const annexes = safeguards.flatMap(({ evidence }) => ANNEXES.flatMap((key) => evidence[key] ?? []));
  const isComplete = safeguards.every(
    ({ evidence }) =>
      evidence['annexes-complete'] === 'yes' || ANNEXES.slice(0, 4).every((key) => evidence[key] === 'yes'),
  );
  return {
    'instrument-signed-on': agreed(safeguards, 'signedOn'),
    'annexes-complete': annexes.includes('no') ? 'no' : annexes.length > 0 && isComplete ? 'yes' : undefined,
    authorisation: joined(safeguards.map(({ evidence }) => evidence.authorisation)),
  };
}

/** Transfers one assessment can serve: the same importer, the same destination. */
export const isServedTogether = (one: Transfer, other: Transfer): boolean =>
  one.vendorId === other.vendorId && destinationKey(one.destination) === destinationKey(other.destination);
