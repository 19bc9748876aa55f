import type { App } from '../../app/lib/app.server';
import { reviseRecord } from '../../app/services/records.server';
import { factsOf, findRecord } from '../../db/queries/records';
import type { OrganisationRow } from '../../db/schema';
import { user } from '../../db/schema';
import type { RunningServer } from '../support/server';

export type DashboardTimes = {
  /** The first look after the start: everything is read and judged. */
  firstMs: number;
  /** A look while nobody writes. */
  againMs: number;
  /** A look after one engagement was changed. */
  changedMs: number;
};

const LOOKS = 15;

/** Milliseconds the server takes for the overview of an organisation, as its owner asks for it; the middle of the looks. */
export async function measureDashboard(
  server: RunningServer,
  app: App,
  organisation: OrganisationRow,
  cookie: string,
): Promise<DashboardTimes> {
  const look = async () => {
    const began = performance.now();
    const answer = await fetch(`${server.url}/app/${organisation.slug}`, { headers: { cookie } });
    const page = await answer.text();
    if (answer.status !== 200 || !page.includes('</html>')) throw new Error(`The overview answered ${answer.status}`);
    return performance.now() - began;
  };
  const firstMs = await look();
  const again: number[] = [];
  const changed: number[] = [];
  for (let turn = 0; turn < LOOKS; turn++) {
    again.push(await look());
    await changeOne(app, organisation, turn);
    changed.push(await look());
  }
  return { firstMs, againMs: middle(again), changedMs: middle(changed) };
}

/** Changes one engagement the way a person would: through the one door for writes. */
async function changeOne(app: App, organisation: OrganisationRow, turn: number): Promise<void> {
  const id = `${organisation.id}-e${turn}`;
  const found = await findRecord(app.db.read, 'engagement', organisation.id, id);
  if (!found) throw new Error(`no engagement ${id}`);
  const [person] = await app.db.read.select().from(user);
  const facts = {
    ...factsOf('engagement', found),
    contract: found.contract === 'signed' ? 'unknown' : 'signed',
  } as const;
  const ctx = { db: app.db, organisation, actor: person?.id ?? 'cli', now: app.now };
  await reviseRecord(ctx, 'engagement', id, found.version, facts);
}

const middle = (times: readonly number[]): number =>
  times.toSorted((one, other) => one - other)[Math.floor(times.length / 2)] ?? 0;
