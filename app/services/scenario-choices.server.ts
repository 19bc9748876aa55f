import { listRecords } from '../../db/queries/records';
import { type IsoDate, isIsoDate } from '../domain/days';
import type { Law } from '../domain/law';
import { SCC_2021_914, type ScenarioEvent } from '../domain/scenario';
import { INSTRUMENTS } from '../domain/words';
import { worldOn } from '../domain/world';
import type { Context } from '../lib/context.server';
import { decisionNumber } from '../lib/decision-number';
import { countryName } from '../lib/i18n';
import { type CountryGroup, groupCountries } from './countries.server';
import { lawOf } from './law.server';

export type ScenarioChoices = {
  decisions: { value: string; label: string }[];
  vendors: { value: string; label: string }[];
  /** Instruments that are in force and can be repealed, the clauses of 2021 as one first. */
  instruments: string[];
  countries: CountryGroup[];
  /** Vendors and decisions by identifier or key, for what has been put together already. */
  names: Record<string, string>;
};

/**
 * What the events of a what-if can be about: vendors of the register, and the law as it stands on a day; and the names
 * of what `events` are about already.
 */
export async function listScenarioChoices(
  ctx: Context,
  asked: string,
  events: readonly ScenarioEvent[],
): Promise<ScenarioChoices> {
  const { db, organisation, language, now } = ctx;
  const day: IsoDate = isIsoDate(asked) ? asked : now().slice(0, 10);
  const law = await lawOf(db.read, organisation);
  const world = worldOn(day, law);
  const vendors = await listRecords(db.read, 'vendor', organisation.id);
  const collator = new Intl.Collator(language);
  const byLabel = (one: { label: string }, other: { label: string }) => collator.compare(one.label, other.label);
  const placeOf = (destination: string, names: readonly string[] = []) =>
    destination.startsWith('INT_ORG:') ? (names[0] ?? destination) : countryName(destination, language);
  return {
    decisions: law.adequacy
      .filter(
        ({ endsOn, expiresOn, inForceFrom }) =>
          inForceFrom <= day && !(endsOn && endsOn <= day) && !(expiresOn && expiresOn <= day),
      )
      .map(({ key, destination, names, decision }) => ({
        value: key,
        label: `${placeOf(destination, names)}: ${decisionNumber(decision, language)}`,
      }))
      .toSorted(byLabel),
    vendors: vendors.map(({ id, name }) => ({ value: id, label: name })).toSorted(byLabel),
    instruments: [
      SCC_2021_914,
      ...INSTRUMENTS.filter(
        (one) => one !== 'statement-only' && !one.startsWith('adequacy') && isReplaceable(one, world),
      ),
    ],
    countries: groupCountries(world, language),
    names: namesIn(events, vendors, law),
  };
}

const isReplaceable = (instrument: (typeof INSTRUMENTS)[number], world: ReturnType<typeof worldOn>): boolean =>
  world.instrumentLaw(instrument).regime === world.regime && world.isInstrumentInForce(instrument);

/** Names of the vendors and decisions that events are about, by identifier or key; what no longer exists has none. */
export function namesIn(
  events: readonly ScenarioEvent[],
  vendors: readonly { id: string; name: string }[],
  { adequacy }: Pick<Law, 'adequacy'>,
): Record<string, string> {
  const named = new Set(
    events.flatMap((event) => {
      if ('vendorId' in event) return event.vendorId;
      return event.kind === 'decision-ends' ? event.decision : [];
    }),
  );
  const all = [
    ...vendors.map(({ id, name }) => [id, name] as const),
    ...adequacy.map(({ key, decision }) => [key, decision] as const),
  ];
  return Object.fromEntries(all.filter(([key]) => named.has(key)));
}

/** The field of an event that names what is not among the choices, with the code of what is wrong. */
export function findUnknownIn(
  event: ScenarioEvent,
  { vendors, decisions }: Pick<ScenarioChoices, 'vendors' | 'decisions'>,
): { field: string; code: string } | undefined {
  const isAmong = (options: readonly { value: string }[], key: string) => options.some(({ value }) => value === key);
  if ('vendorId' in event && !isAmong(vendors, event.vendorId)) return { field: 'vendorId', code: 'vendor-not-found' };
  if (event.kind === 'decision-ends' && !isAmong(decisions, event.decision))
    return { field: 'decision', code: 'choice-invalid' };
  return undefined;
}
