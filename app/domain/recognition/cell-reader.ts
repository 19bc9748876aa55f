import type { AccessMode } from '../words';
import type { Reading } from './cells';
import type { PlaceField } from './fields';
import { fold } from './folding';
import { fieldOfLink, webLinks } from './links';
import { entityOf, nameOf } from './names';
import type { PlacesReading, StatedPlace } from './places';
import { placesInProse, readPlaces } from './places';
import type { CellReading } from './readers';
import { readCell } from './readers';
import type { SafeguardStatement } from './safeguards';
import { readSafeguards, safeguardsInText } from './safeguards';

/** How the data is reached at a place that stands under this column. */
export const MODE_OF_COLUMN: Readonly<Record<PlaceField, AccessMode>> = {
  locations: 'not-stated',
  storedIn: 'storage',
  processedIn: 'processing',
  accessedFrom: 'remote-access',
};
/** Texts of one kind that are kept with what they mean; a list with more different ones forgets them all and begins anew. */
export const TEXTS_REMEMBERED = 16_000;

export type Leaving = 'yes' | 'no' | '';

/** What texts mean; those that columns of any kind repeat are read once: the same few places, safeguards and links. */
export interface CellReader {
  plain: (field: Parameters<typeof readCell>[0], text: string) => CellReading;
  places: (field: PlaceField, text: string) => PlacesReading;
  placesInProse: (text: string) => StatedPlace[];
  /** `leaving` is what another column answers to whether data leave the EEA. */
  safeguards: (leaving: Leaving, text: string) => Reading<SafeguardStatement>;
  safeguardsInText: (text: string) => SafeguardStatement;
  name: (text: string) => ReturnType<typeof nameOf>;
  /** Web addresses a text writes out, and what each leads to. */
  links: (text: string) => readonly { url: string; field: ReturnType<typeof fieldOfLink> }[];
  /** A company named in a text about something else. */
  entity: (text: string) => string | undefined;
}

export function cellReader(countries: readonly string[]): CellReader {
  const within = remembered((_, text) => safeguardsInText(text));
  const entities = remembered((_, text) => ({ named: entityOf(text) }));
  const links = remembered((_, text) => webLinks(text).map((url) => ({ url, field: fieldOfLink(url) })));
  const prose = remembered((_, text) => placesOfService(text, countries));
  return {
    plain: (field, text) => readCell(field, text, countries),
    places: remembered((field: PlaceField, text) =>
      readPlaces(withoutTools(text, countries), countries, MODE_OF_COLUMN[field]),
    ),
    placesInProse: (text) => prose('', text),
    safeguards: remembered((leaving: Leaving, text) =>
      readSafeguards(text, leaving === '' ? {} : { leavesEea: leaving }),
    ),
    safeguardsInText: (text) => within('', text),
    name: nameOf,
    links: (text) => (text.includes('://') ? links('', text) : NO_LINKS),
    entity: (text) => entities('', text).named,
  };
}

/** "USA - SCC" is a place and a safeguard: a part that names a tool and no place says nothing about places. */
function withoutTools(text: string, countries: readonly string[]): string {
  const parts = text.length <= LONGEST_DIVIDED ? text.split(BETWEEN_PARTS) : [];
  if (parts.length < 2) return text;
  const places = parts.filter(
    (part) => safeguardsInText(part).stated.length === 0 || readPlaces(part, countries).state === 'read',
  );
  return places.length === 0 || places.length === parts.length ? text : places.join('\n');
}
const BETWEEN_PARTS = /\s+[-–—]\s+/;
const LONGEST_DIVIDED = 200;

/** Where a sentence or a heading says that something is; a seat alone is a place too. */
export function placesSaid(text: string, countries: readonly string[]): StatedPlace[] {
  const said = placesInProse(text, countries);
  return said.state === 'read' ? said.value : [];
}

/** Where a description says that its servers or the data are; each sentence for itself, and only those that speak of it. */
function placesOfService(text: string, countries: readonly string[]): StatedPlace[] {
  const sentences = text
    .split(/(?<=[.!?;])\s|\n/, MOST_SENTENCES)
    .filter((sentence) => KEPT_THERE.test(fold(sentence)));
  return sentences.flatMap((sentence) => {
    const read = readPlaces(sentence, countries);
    return read.state === 'read' ? read.value.filter(({ place }) => place.kind !== 'not-stated') : [];
  });
}
const MOST_SENTENCES = 50;
const KEPT_THERE =
  /\b(data (?:is|are) processed|standort\w*|datenstandort|ausfuhrungsregion|serverregion|server region|data location|servers?|hosted|hosts|located|stored|stores|data ?cent(er|re)s?|serveurs?|heberg\w+|stocke\w*|server|gehostet|gespeichert|rechenzentr\w+|servidor\w*|alojad\w+|almacenad\w+|ospitat\w+|conservat\w+|gehost|opgeslagen|armazenad\w+|hostowan\w+)\b/;

const NO_LINKS: ReturnType<CellReader['links']> = [];

function remembered<Kind extends string, T>(read: (kind: Kind, text: string) => T): (kind: Kind, text: string) => T {
  const ofKind = new Map<Kind, Memory<T>>();
  return (kind, text) => {
    let memory = ofKind.get(kind);
    if (!memory) {
      memory = new Memory();
      ofKind.set(kind, memory);
    }
    return memory.get(text) ?? memory.keep(text, read(kind, text));
  };
}

/**
 * What texts gave. One that is full of texts of which hardly any came again is given up: looking them up is all it would
 * cost from there on.
 */
export class Memory<T> {
  private readonly known = new Map<string, T>();
  private found = 0;
  private isGivenUp = false;

  /** What a text gave, as long as it is remembered. */
  get(text: string): T | undefined {
    if (this.isGivenUp) return undefined;
    const before = this.known.get(text);
    if (before !== undefined) this.found += 1;
    return before;
  }

  /** Remembers what a text gave, and gives it back. */
  keep(text: string, made: T): T {
    if (this.isGivenUp) return made;
    if (this.known.size >= TEXTS_REMEMBERED) {
      this.isGivenUp = this.found < TEXTS_REMEMBERED / 4;
      this.found = 0;
      this.known.clear();
    }
    if (!this.isGivenUp) this.known.set(text, made);
    return made;
  }
}
