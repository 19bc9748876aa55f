import type { AssessedRegister, AssessedTransfer } from './assess';
import type { RegisterEngagement } from './register';
import { type Destination, destinationKey } from './transfers';
import type { Instrument } from './words';

/** One line of the transfers in a record of processing: one activity × one third country or international organisation. */
export type RecordedActivityTransfer = {
  /** What the processing is for; the service where nobody recorded a purpose. */
  activity: string;
  destination: Destination;
  /** Who receives the data there, each once: the contracting entity, or the vendor's name while it is not known. */
  recipients: string[];
  /** What the transfers rely on; empty where nothing valid is on file. */
  reliesOn: Instrument[];
  /** Whether every transfer of the line stands on a decision of the Commission. */
  isAdequate: boolean;
  /** The safeguards that compelling legitimate interests have to be documented with (Art. 49(1), second subparagraph). */
  suitableSafeguards: string[];
};

/**
 * The transfers as Art. 30(1)(e) and 30(2)(c) want them in the record: the third country or organisation of each
 * activity, and for the second subparagraph of Art. 49(1) the suitable safeguards.
 */
export function recordTransfers({ engagements }: Pick<AssessedRegister, 'engagements'>): RecordedActivityTransfer[] {
  const lines = new Map<
    string,
    { line: Omit<RecordedActivityTransfer, 'isAdequate'>; transfers: AssessedTransfer[] }
  >();
  for (const { engagement, destinations } of engagements)
    for (const transfer of destinations) {
      if (transfer.coverage === 'none-needed') continue;
      const activity = engagement.purpose ?? engagement.service;
      const key = JSON.stringify([activity, destinationKey(transfer.destination)]);
      const entry = lines.get(key) ?? { line: emptyLine(activity, transfer.destination), transfers: [] };
      lines.set(key, entry);
      entry.transfers.push(transfer);
      add(entry.line.recipients, engagement.vendor.contractingEntity ?? engagement.vendor.name);
      if (transfer.reliesOn) add(entry.line.reliesOn, transfer.reliesOn);
      for (const text of safeguardsOf(engagement, transfer)) add(entry.line.suitableSafeguards, text);
    }
  return [...lines.values()].map(({ line, transfers }) => ({
    ...line,
    isAdequate: transfers.every(({ reliesOn }) => reliesOn === 'adequacy' || reliesOn === 'adequacy-dpf'),
  }));
}

const emptyLine = (activity: string, destination: Destination) => ({
  activity,
  destination,
  recipients: [],
  reliesOn: [],
  suitableSafeguards: [],
});

function add<T>(to: T[], value: T): void {
  if (!to.includes(value)) to.push(value);
}

function safeguardsOf(engagement: RegisterEngagement, { reliesOn }: AssessedTransfer): string[] {
  if (reliesOn !== 'derogation-compelling-interests') return [];
  return engagement.safeguards
    .filter(({ instrument, archivedAt }) => instrument === reliesOn && !archivedAt)
    .flatMap(({ evidence }) => evidence.safeguards?.trim() || []);
}
