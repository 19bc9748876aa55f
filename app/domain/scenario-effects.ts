import type { IsoDate } from './days';
import type { AdequacyDecision, InstrumentLaw, Law } from './law';
import type { RegisterEngagement, RegisterFacts, RegisterLocation, RegisterVendor } from './register';
import { isArchived } from './register';
import { SCC_2021_914, type ScenarioEvent } from './scenario';
import { normaliseCountry } from './territory';
import { destinationKey } from './transfers';
import type { Instrument } from './words';

/**
 * The register and the law as they would be on `day` if the events happened; an event counts from its day on. Events
 * apply in the order of their days. What none of them is about stays the very same object.
 */
export function applyEvents<R extends RegisterFacts>(
  register: R,
  law: Law,
  events: readonly ScenarioEvent[],
  day: IsoDate,
): { register: R; law: Law } {
  const happened = events.filter(({ on }) => on <= day).toSorted((one, other) => one.on.localeCompare(other.on));
  return {
    register: happened.reduce(changeRegister, register),
    law: happened.reduce(changeLaw, law),
  };
}

function changeLaw(law: Law, event: ScenarioEvent): Law {
  if (event.kind === 'decision-ends')
    return {
      ...law,
      adequacy: law.adequacy.map((one) =>
        one.key === event.decision ? { ...one, endsOn: earlier(one.endsOn, event.on) } : one,
      ),
    };
  if (event.kind === 'decision-adopted') {
    const adopted = decisionAdopted(event);
    // A full decision takes the place of a narrower one; a narrower one takes nothing from a full one.
    return { ...law, adequacy: event.scope === 'full' ? [adopted, ...law.adequacy] : [...law.adequacy, adopted] };
  }
  if (event.kind === 'instrument-replaced') return { ...law, instruments: replaceInstrument(law.instruments, event) };
  return law;
}

const earlier = (one: IsoDate | undefined, other: IsoDate): IsoDate => (one && one < other ? one : other);

/** The decisions a scenario adopts have keys that begin so; they have no number. */
const ADOPTED = 'scenario-';

const decisionAdopted = ({ country, scope, on }: EventOf<'decision-adopted'>): AdequacyDecision => ({
  key: `${ADOPTED}${country.toLowerCase()}-${on}`,
  destination: normaliseCountry(country),
  decision: '',
  adoptedOn: on,
  inForceFrom: on,
  scope,
  requiresEntityCheck: scope === 'conditional',
  legalRisk: 'none',
});

type EventOf<Kind extends ScenarioEvent['kind']> = Extract<ScenarioEvent, { kind: Kind }>;

const MODULES: readonly Instrument[] = [
  'scc-module-1',
  'scc-module-2',
  'scc-module-3',
  'scc-module-4',
  'scc-module-unknown',
];

const replacedInstruments = ({ instrument }: EventOf<'instrument-replaced'>): readonly Instrument[] =>
  instrument === SCC_2021_914 ? MODULES : [instrument];

function replaceInstrument(instruments: Law['instruments'], event: EventOf<'instrument-replaced'>): Law['instruments'] {
  const changed = Object.fromEntries(
    replacedInstruments(event).map((instrument): [Instrument, InstrumentLaw] => {
      const law = instruments[instrument];
      const isRepealedBefore = law.repealedOn !== undefined && law.repealedOn <= event.on;
      return [
        instrument,
        isRepealedBefore ? law : { ...law, repealedOn: event.on, toleratedUntilOn: event.toleratedUntilOn },
      ];
    }),
  );
  return { ...instruments, ...changed };
}

function changeRegister<R extends RegisterFacts>(register: R, event: ScenarioEvent): R {
  if (event.kind === 'vendor-leaves-dpf')
    return withVendor(register, event.vendorId, (vendor) => ({
      ...vendor,
      dpfStatus: 'inactive',
      dpfCheckedOn: event.on,
      toConfirm: vendor.toConfirm.filter((field) => !field.startsWith('dpf')),
    }));
  if (event.kind === 'vendor-bought')
    return withVendor(register, event.vendorId, (vendor) => ({
      ...vendor,
      parentName: event.parentName,
      parentCountry: event.parentCountry,
      toConfirm: vendor.toConfirm.filter((field) => field !== 'parentName' && field !== 'parentCountry'),
    }));
  if (event.kind === 'vendor-moves')
    return {
      ...register,
      engagements: register.engagements.map((engagement) =>
        engagement.vendor.id === event.vendorId ? moveEngagement(engagement, event) : engagement,
      ),
    };
  return register;
}

function withVendor<R extends RegisterFacts>(
  register: R,
  vendorId: string,
  change: (vendor: RegisterVendor) => RegisterVendor,
): R {
  const found = register.vendors.find(({ id }) => id === vendorId);
  if (!found) return register;
  const vendor = change(found);
  return {
    ...register,
    vendors: register.vendors.map((one) => (one.id === vendorId ? vendor : one)),
    engagements: register.engagements.map((one) => (one.vendor.id === vendorId ? { ...one, vendor } : one)),
  };
}

function moveEngagement(engagement: RegisterEngagement, event: EventOf<'vendor-moves'>): RegisterEngagement {
  const placed = engagement.locations.filter((one) => !isArchived(one) && one.mode !== 'encrypted-transit');
  const fromNowhere = placed.length === 0 && (!event.from || event.from === 'not-stated');
  if (!fromNowhere)
    return {
      ...engagement,
      locations: engagement.locations.map((one) => (isMoving(one, event) ? settle(one, event.country) : one)),
    };
  const settled: RegisterLocation = {
    id: `scenario-${engagement.id}`,
    kind: 'country',
    country: event.country,
    mode: event.mode ?? 'processing',
    toConfirm: [],
  };
  return { ...engagement, locations: [...engagement.locations, settled] };
}

function isMoving(location: RegisterLocation, { from, mode }: EventOf<'vendor-moves'>): boolean {
  if (isArchived(location) || location.mode === 'encrypted-transit') return false;
  if (mode && location.mode !== mode) return false;
  const country = location.country && normaliseCountry(location.country);
  return !from || destinationKey({ ...location, country }) === from;
}

const settle = (location: RegisterLocation, country: string): RegisterLocation => ({
  ...location,
  kind: 'country',
  country,
  internationalOrganisation: undefined,
  place: undefined,
  importerCountry: location.importer ? location.importerCountry : undefined,
  toConfirm: location.toConfirm.filter((field) => !SETTLED.includes(field)),
});

const SETTLED: readonly string[] = ['kind', 'country', 'internationalOrganisation', 'place'];
