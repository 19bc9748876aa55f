import { assess } from '../../app/domain/assess';
import { shippedWorldOn } from '../../app/services/law.server';
import { loadRegister } from '../../app/services/register.server';
import { openDatabase } from '../../db/client';
import { findOrganisationBySlug } from '../../db/queries/organisations';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';

/**
 * Reads and assesses one generated register a few times in a process of its own and prints the fastest of each, in
 * milliseconds, with the most memory the process held, in megabytes: `assess-once <database> <slug> <rounds>`.
 */
const [databaseUrl = '', slug = '', rounds = '3'] = process.argv.slice(2);
const db = openDatabase(databaseUrl);
const organisation = await findOrganisationBySlug(db.read, slug);
if (!organisation) throw new Error(`no organisation ${slug}`);
const world = shippedWorldOn('2026-11-22');

const fastest = { readingMs: Number.POSITIVE_INFINITY, assessingMs: Number.POSITIVE_INFINITY };
let sizes = { engagements: 0, transfers: 0, findings: 0 };
for (let round = 0; round < Number(rounds); round++) {
  const began = performance.now();
  const register = await loadRegister(db.read, organisation);
  const read = performance.now();
  const assessed = assess(register, world, SCORING_MODEL);
  const done = performance.now();
  fastest.readingMs = Math.min(fastest.readingMs, read - began);
  fastest.assessingMs = Math.min(fastest.assessingMs, done - read);
  sizes = {
    engagements: assessed.engagements.length,
    transfers: assessed.transfers.length,
    findings: assessed.findings.length,
  };
}
await db.close();
const peakMegabytes = process.resourceUsage().maxRSS / 1024;
process.stdout.write(JSON.stringify({ ...fastest, ...sizes, peakMegabytes }));
