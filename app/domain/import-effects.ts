import type { ImportItem, MatchReason } from './import-plan-types';
import type { RowProblem } from './recognition/cells';

/** Kinds of record an import makes, what others hang on first. */
export const IMPORTED_KINDS = ['vendor', 'engagement', 'location', 'safeguard'] as const;
export type RecordKindOfImport = (typeof IMPORTED_KINDS)[number];

/** Something for each kind of record an import makes. */
export const forEachKind = <T>(of: (kind: RecordKindOfImport) => T): Record<RecordKindOfImport, T> => ({
  vendor: of('vendor'),
  engagement: of('engagement'),
  location: of('location'),
  safeguard: of('safeguard'),
});

/**
 * A record the import made. `fingerprint` tells later whether anybody changed it; without one the history does, which
 * says what was entered.
 */
export interface CreatedRecord {
  kind: RecordKindOfImport;
  id: string;
  fingerprint?: string;
}

/** Records of one kind an import made one after the other, `count` of them from the identifier `first` on. */
export interface CreatedRun {
  kind: RecordKindOfImport;
  first: string;
  count: number;
}

/** Fields of a record the import wrote over: as they were (absent when empty) and as it left them. */
export interface UpdatedRecord {
  kind: 'vendor' | 'engagement';
  id: string;
  changes: { field: string; before?: unknown; after?: unknown }[];
  toConfirm: { before: string[]; after: string[] };
}

/** One line of the report of an applied import. */
export interface AppliedItem {
  kind: ImportItem['kind'];
  line: number;
  vendor: string;
  vendorId: string;
  service?: string;
  engagementId?: string;
  matchedBy?: MatchReason;
}

/** What an import did to the register: enough to tell of it, and to take it back. */
export interface ImportEffects {
  created: CreatedRecord[];
  updated: UpdatedRecord[];
  items: AppliedItem[];
  rejected: RowProblem[];
  /** What a person had decided, told as the history tells it. */
  decided?: Record<string, string[]>;
  /** What the undo did, and what it left alone. */
  undo?: UndoReport;
}

/** One part of what an import did, as it is kept. */
export type KeptEffects = Partial<ImportEffects> & { runs?: CreatedRun[] };

export interface UndoReport {
  deleted: number;
  restored: number;
  kept: { kind: RecordKindOfImport; id: string; label: string; reason: string }[];
  conflicts: {
    kind: RecordKindOfImport;
    id: string;
    label: string;
    field: string;
    imported?: unknown;
    now?: unknown;
  }[];
}
