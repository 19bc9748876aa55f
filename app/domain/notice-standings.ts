import type { CustomerStanding } from './customer-standing';
import { standingOf } from './customer-standing';
import type { IsoDate } from './days';
import type { CustomerAuthorisation, ObjectionState } from './words';

/** What was told to a customer of some rows, in the revision `number`. */
export type ToldOf = {
  customerId: string;
  customerName: string;
  number: number;
  authorisation: CustomerAuthorisation;
  objectionUntilOn: IsoDate | null;
  agreedAt: string | null;
  entryIds: readonly string[];
};
export type ObjectedTo = {
  customerId: string | null;
  number: number;
  state: ObjectionState;
  isLate: boolean;
  entryIds: readonly string[];
};

export type EntryStanding = {
  customerId: string;
  customerName: string;
  standing: CustomerStanding;
  objectionUntilOn?: IsoDate;
};

/**
 * Where each customer stands on each row on `day`: by the last revision in which the row changed for it, and by what it
 * objected to since. `told` in any order; a later word about the same revision takes the place of an earlier one.
 */
export function standingsByEntry(
  told: readonly ToldOf[],
  objections: readonly ObjectedTo[],
  day: IsoDate,
): Map<string, EntryStanding[]> {
  const latest = new Map<string, Map<string, ToldOf>>();
  for (const one of told)
    for (const entryId of one.entryIds) {
      const ofEntry = latest.get(entryId) ?? new Map<string, ToldOf>();
      latest.set(entryId, ofEntry);
      const known = ofEntry.get(one.customerId);
      if (!known || known.number <= one.number) ofEntry.set(one.customerId, one);
    }
  return new Map(
    [...latest].map(([entryId, ofEntry]) => [
      entryId,
      [...ofEntry.values()].map((one) => {
        const raised = objections.filter(
          ({ customerId, number, entryIds }) =>
            customerId === one.customerId && number === one.number && entryIds.includes(entryId),
        );
        return {
          customerId: one.customerId,
          customerName: one.customerName,
          standing: standingOf(one, raised, day),
          ...(one.objectionUntilOn ? { objectionUntilOn: one.objectionUntilOn } : {}),
        };
      }),
    ]),
  );
}
