import type { Database } from '../../db/client';
import { findOrganisation } from '../../db/queries/organisations';
import { listRecipients } from './notices.server';
import { findKeptScenario } from './scenarios.server';
import { openSecretAddress } from './secret-addresses.server';
import { runScenario } from './what-if.server';
import { viewWhatIf } from './what-if-view.server';

/**
 * What a secret address opens: a kept what-if with its answer as the register stands now, customers counted and not
 * named. Undefined for a token that opens nothing, and while the what-if is archived.
 */
export async function openSharedWhatIf(db: Database, token: string) {
  const address = await openSecretAddress(db.read, 'scenario', token);
  const organisation = address && (await findOrganisation(db.read, address.organisationId));
  if (!organisation || !address.subjectId) return undefined;
  const kept = await findKeptScenario(db.read, organisation.id, address.subjectId);
  if (!kept || kept.isArchived) return undefined;
  const view = viewWhatIf(await runScenario({ db, organisation }, kept.scenario));
  const count = view.publishedTouched > 0 ? (await listRecipients(db.read, organisation.id)).length : 0;
  return { organisation, name: kept.name, notes: kept.notes, view, customers: { count } };
}
