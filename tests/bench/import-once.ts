import '../../app/memory.mjs';
import { readFileSync } from 'node:fs';
import { createLog } from '../../app/lib/log.server';
import { applyImport } from '../../app/services/imports.server';
import { beginReading, createImportJobs } from '../../app/services/imports-jobs.server';
import { workInThread } from '../../app/services/imports-thread.server';
import { openDatabase } from '../../db/client';
import { findOrganisationBySlug } from '../../db/queries/organisations';

/**
 * Imports one list into one register in a process of its own and prints what the steps took, in milliseconds, and the
 * most memory the process held, in megabytes: `import-once <database> <slug> <file>`. The list is recognised and planned
 * for review, then recognised, planned and written again in one transaction, as when somebody applies what they have seen.
 */
const [databaseUrl = '', slug = '', file = ''] = process.argv.slice(2);
const db = openDatabase(databaseUrl);
const organisation = await findOrganisationBySlug(db.read, slug);
if (!organisation) throw new Error(`no organisation ${slug}`);
const ctx = { db, organisation, actor: 'cli', now: () => new Date().toISOString(), mayEdit: true };

const work = workInThread();
const jobs = createImportJobs(createLog('silent'), work);

async function bring(): Promise<string> {
  const read = await work.read([{ fileName: 'list.csv', bytes: readFileSync(file) }]);
  if ('refusal' in read) throw new Error(read.refusal.code);
  return beginReading(ctx, jobs, read);
}

const began = performance.now();
const id = await bring();
await jobs.idle();
const reviewed = performance.now();
const applied = await applyImport(ctx, id, undefined, { work });
if (applied.outcome !== 'applied') throw new Error(applied.outcome);
const done = performance.now();
await db.close();
process.stdout.write(
  JSON.stringify({
    reviewingMs: reviewed - began,
    importingMs: done - reviewed,
    counts: applied.counts,
    peakMegabytes: process.resourceUsage().maxRSS / 1024,
  }),
);
