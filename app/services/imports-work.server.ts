import type { ImportDecisions } from '../domain/import-decisions';
import { lengthUnpacked } from '../lib/packed-text.server';
import { type ImportCounts, type Planning, planInParts } from './imports-draft.server';
import { headersHashOf } from './imports-memory.server';
import { type Preparation, type Prepared, type PreparedPart, prepareImport } from './imports-preparing.server';
import { type ListRefusal, type ListSource, readList, readTable, type VendorList } from './imports-reading.server';
import type { RegisterSource } from './imports-register.server';

/** A list as it comes in. */
export type BroughtList = { fileName: string; bytes: Uint8Array };

/** A list of which something is understood. `headersHash` is the same for lists with the same headers. */
export type ReadList = { list: VendorList; rows: number; headersHash: string | undefined };

/** A list where it is kept, opened once when it is needed: nobody has to hold a long text meanwhile. */
export type KeptList = { characters: number; open(): Promise<ListSource> };

/** A list somebody holds already. */
export const listAtHand = (list: ListSource & { source: string }): KeptList => ({
  characters: lengthUnpacked(list.source),
  open: async () => list,
});

/** A list and what of the register and the decisions says how many of its rows are what. */
export type Counting = {
  list: KeptList;
  decisions: ImportDecisions;
  register: RegisterSource;
  planning: Planning;
};

/** The work on a list that asks nothing of the database, wherever it is done. */
export type ImportWork = {
  /**
   * Reads the first of several forms of a list that names its vendors, else the first in which a person can choose the
   * column that does.
   */
  read(forms: readonly BroughtList[]): Promise<ReadList | { refusal: ListRefusal; source?: string }>;
  /** How many rows would be what. `tell` hears how many are done. */
  count(counting: Counting, tell?: (rows: number) => void): Promise<ImportCounts>;
  /** What carrying a list out writes, part by part in the order in which it is to be written. */
  prepare(preparation: Preparation, take: (part: PreparedPart) => Promise<void>): Promise<Prepared>;
};

/** The work done by whoever asks for it. */
export const workHere: ImportWork = {
  async read(forms) {
    let refused: ReturnType<typeof readList> = { refusal: { code: 'no-data' } };
    for (const isChoosing of [false, true])
      for (const form of forms) {
        const read = readList(form, { isChoosing });
        if ('list' in read)
          return { list: read.list, rows: read.table.outline.rows.length, headersHash: headersHashOf(read.table) };
        refused = read;
      }
    return refused;
  },
  async count({ list, decisions, register, planning }, tell = () => undefined) {
    const table = readTable(await list.open(), decisions);
    const { counts } = await planInParts(table, register, { ...planning, decisions }, async ({ rows }) => tell(rows));
    return counts;
  },
  prepare: prepareImport,
};
