import { randomUUID } from 'node:crypto';
import { eq } from 'drizzle-orm';
import type { HistoryLine } from '../../db/history';
import { mutate, recorded, type Writing } from '../../db/mutate';
import { anyOrganisationExists, insertMembership } from '../../db/queries/organisations';
import { type OrganisationRow, session, subscriber, user } from '../../db/schema';
import { DEMO_REGISTERS, type DemoRegister, exampleRegister } from '../../seed/demo';
import { addDays, dayOf } from '../domain/days';
import {
  AssessmentFacts,
  CustomerFacts,
  EngagementFacts,
  LocationFacts,
  OrganisationFacts,
  SafeguardFacts,
  VendorFacts,
} from '../domain/facts';
import type { MemberRole } from '../domain/words';
import type { App } from '../lib/app.server';
import { loadAssessed } from './assessed.server';
import { enterCustomers } from './customers.server';
import { recordDailyResult } from './daily-results.server';
import { foundOrganisation } from './organisations.server';
import { draftRevision, publishRevision } from './publication.server';
import { enterRecordIn } from './records.server';

export const DEMO_PASSWORD = 'onward-demo';

/** Role mailboxes, one per role; each belongs to every demo organisation. */
export const DEMO_PEOPLE: readonly { email: string; name: string; role: MemberRole }[] = [
  { email: 'dpo@demo.example', name: 'DPO', role: 'owner' },
  { email: 'editor@demo.example', name: 'Editor', role: 'editor' },
  { email: 'procurement@demo.example', name: 'Procurement', role: 'procurement' },
  { email: 'auditor@demo.example', name: 'Auditor', role: 'auditor' },
];

/** Customers of the help-desk who asked to be told of changes. */
const DEMO_SUBSCRIBERS: Record<string, readonly string[]> = {
  deskhero: ['privacy@retailer.example', 'dpo@hospital.example', 'legal@insurer.example'],
};

const DEMO_ACTOR = 'system:demo';

/**
 * Loads the demo into a database without organisations: five registers that exist and a made-up one, a person per role,
 * a first publication of every list that has something on it, customers with their contracts, and how each register stood
 * in the weeks before. Into any other database it loads nothing.
 */
export async function loadDemo(app: App): Promise<{ outcome: 'loaded' | 'not-empty'; organisations: number }> {
  if (await anyOrganisationExists(app.db.read)) return { outcome: 'not-empty', organisations: 0 };
  const people = await createPeople(app);
  const registers = [...DEMO_REGISTERS, exampleRegister(dayOf(app.now()))];
  for (const register of registers) await loadDemoRegister(app, register, people);
  return { outcome: 'loaded', organisations: registers.length };
}

type DemoPerson = { id: string; role: MemberRole };

async function createPeople(app: App): Promise<DemoPerson[]> {
  const people: DemoPerson[] = [];
  for (const { email, name, role } of DEMO_PEOPLE) {
    const { user: created } = await app.accounts.api.signUpEmail({ body: { email, name, password: DEMO_PASSWORD } });
    people.push({ id: created.id, role });
  }
  await app.db.transact(async (tx) => {
    await tx.update(user).set({ emailVerified: true }).where(eq(user.emailVerified, false));
    // Signing up signs in; nobody sits at those sessions.
    await tx.delete(session);
  });
  return people;
}

async function loadDemoRegister(app: App, register: DemoRegister, people: DemoPerson[]): Promise<void> {
  const owner = people.find(({ role }) => role === 'owner');
  if (!owner) throw new Error('The demo has no owner');
  const founding = await foundOrganisation(app, owner, {
    slug: register.slug,
    facts: OrganisationFacts.parse(register.organisation),
  });
  if (founding.outcome !== 'founded')
    throw new Error(`The demo organisation ${register.slug} could not be founded: ${founding.outcome}`);
  const { organisation } = founding;
  const ctx = { app, db: app.db, now: app.now, actor: DEMO_ACTOR, organisation, groupId: randomUUID() };
  await mutate(ctx, async (tx) => {
    const lines: HistoryLine[] = [];
    for (const { id, role } of people.filter((person) => person !== owner)) {
      await insertMembership(tx, { organisationId: organisation.id, userId: id, role, createdAt: app.now() });
      lines.push({ action: 'membership.joined', subject: { kind: 'membership', id }, after: { role } });
    }
    return recorded(undefined, ...lines);
  });
  if (register.vendors.length > 0) await enterVendors(ctx, register);
  const today = dayOf(app.now());
  const draft = await draftRevision(app.db.read, organisation, today);
  if (!draft.plan.isEmpty) await publishRevision(ctx, { inForceOn: today, expected: draft.basis });
  await subscribeDemoCustomers(ctx, organisation);
  await enterCustomers(
    ctx,
    (register.customers ?? []).map((facts) => CustomerFacts.parse(facts)),
  );
  await recordWeeksBefore(app, organisation);
}

/** Weeks the trend of a demo register goes back, each judged by the law and the days of that day. */
const DEMO_WEEKS = 12;

async function recordWeeksBefore(app: App, organisation: OrganisationRow): Promise<void> {
  for (let week = DEMO_WEEKS; week >= 0; week--) {
    const day = addDays(dayOf(app.now()), -7 * week);
    await recordDailyResult(app.db, organisation.id, await loadAssessed({ db: app.db, organisation }, day), app.now());
  }
}

function enterVendors(ctx: Writing, { vendors }: DemoRegister): Promise<void> {
  return mutate(ctx, async (tx) => {
    const lines: HistoryLine[] = [];
    const idOf = new Map<string, string>();
    const pending = [];
    for (const vendor of vendors) {
      const { record, line } = await enterRecordIn(tx, ctx, 'vendor', VendorFacts.parse(vendor.facts), {});
      lines.push(line);
      for (const engagement of vendor.engagements) pending.push({ vendorId: record.id, engagement });
    }
    // An engagement is entered after the one it serves.
    while (pending.length > 0) {
      const next = pending.findIndex(({ engagement }) => !engagement.parentKey || idOf.has(engagement.parentKey));
      const [entry] = pending.splice(next, 1);
      if (next < 0 || !entry) throw new Error('The demo names a parent engagement it does not have');
      const { vendorId, engagement } = entry;
      const parents = {
        vendorId,
        parentEngagementId: engagement.parentKey ? idOf.get(engagement.parentKey) : undefined,
      };
      const entered = await enterRecordIn(tx, ctx, 'engagement', EngagementFacts.parse(engagement.facts), parents);
      idOf.set(engagement.key, entered.record.id);
      lines.push(entered.line);
      const under = { engagementId: entered.record.id };
      for (const location of engagement.locations)
        lines.push((await enterRecordIn(tx, ctx, 'location', LocationFacts.parse(location), under)).line);
      for (const safeguard of engagement.safeguards)
        lines.push((await enterRecordIn(tx, ctx, 'safeguard', SafeguardFacts.parse(safeguard), under)).line);
      for (const { facts, covers } of engagement.assessments ?? []) {
        const keys = covers.map((end) => `${entered.record.id}:${end}`);
        const whole = AssessmentFacts.parse({ ...facts, covers: keys, destination: covers[0]?.split(':')[0] });
        lines.push((await enterRecordIn(tx, ctx, 'assessment', whole, { vendorId })).line);
      }
    }
    return recorded(undefined, ...lines);
  });
}

async function subscribeDemoCustomers(ctx: Writing, organisation: OrganisationRow): Promise<void> {
  const emails = DEMO_SUBSCRIBERS[organisation.slug] ?? [];
  if (emails.length === 0) return;
  await mutate(ctx, async (tx) => {
    const at = ctx.now();
    const rows = emails.map((email) => ({
      id: randomUUID(),
      organisationId: organisation.id,
      email,
      language: organisation.language,
      status: 'confirmed' as const,
      requestedAt: at,
      confirmedAt: at,
    }));
    await tx.insert(subscriber).values(rows);
    return recorded(
      undefined,
      ...rows.map(({ id }) => ({
        action: 'subscriber.confirmed',
        subject: { kind: 'subscriber' as const, id },
      })),
    );
  });
}
