import type { Db } from '../../db/client';
import { addText, appendTexts } from '../../db/history';
import type { Writing } from '../../db/mutate';
import { insertImportPart } from '../../db/queries/imports';
import { insertManyRecords, updateManyRecords } from '../../db/queries/records';
import { IMPORTED_KINDS } from '../domain/import-effects';
import { linesOfEntered, linesOfLongList } from './imports-beginnings.server';
import type { PreparedPart, Touched } from './imports-preparing.server';

/**
 * Writes what was prepared inside an open transaction, part after part: the records, the history that tells of them, and
 * what an undo needs. Nothing of a part stays in memory.
 */
export function carryingOut(tx: Db, ctx: Writing, importId: string) {
  const at = ctx.now();
  const by = { organisationId: ctx.organisation.id, actor: ctx.actor, at, groupId: importId };
  const touched: Touched = { vendors: 0, engagements: 0, locations: 0, safeguards: 0, revised: 0 };
  let parts = 0;
  return {
    touched,
    async carryOut(part: PreparedPart): Promise<void> {
      for (const kind of IMPORTED_KINDS) await insertManyRecords(tx, kind, part.entered[kind]);
      await updateManyRecords(tx, 'vendor', part.revised.vendor, at);
      await updateManyRecords(tx, 'engagement', part.revised.engagement, at);
      const lines = part.isWhole ? linesOfEntered(part.entered) : linesOfLongList(part.entered);
      for (const line of part.revisions) addText(lines, line);
      await appendTexts(tx, by, lines);
      for (const effects of part.effects) await insertImportPart(tx, importId, parts++, effects);
      for (const what in part.touched) touched[what as keyof Touched] += part.touched[what as keyof Touched];
    },
  };
}
