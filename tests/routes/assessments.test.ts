import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, VendorFacts } from '../../app/domain/facts';
import { MEMBER_ROLES, type MemberRole } from '../../app/domain/words';
import * as page from '../../app/routes/app/assessments/assessment';
import * as newPage from '../../app/routes/app/assessments/assessment-new';
import * as report from '../../app/routes/app/assessments/assessment-report';
import * as stepRoute from '../../app/routes/app/assessments/assessment-step';
import * as list from '../../app/routes/app/assessments/assessments';
import { loader as transferPage } from '../../app/routes/app/transfer';
import { engageVendor } from '../../app/services/engagements.server';
import { findRecord } from '../../db/queries/records';
import type { OrganisationRow } from '../../db/schema';
import { foundTestOrganisation, joinAs, openTestApp, routeArguments, type TestApp } from '../support/app';

let open: TestApp;
let organisation: OrganisationRow;
let key: string;
const cookies = {} as Record<MemberRole, string>;

beforeEach(async () => {
  open = await openTestApp();
  organisation = await foundTestOrganisation(open.app);
  await join('owner');
  const ctx = { db: open.app.db, organisation, actor: 'cli', now: open.app.now };
  const engaged = await engageVendor(
    ctx,
    { facts: VendorFacts.parse({ name: 'Twilio' }) },
    {
      facts: EngagementFacts.parse({ service: 'SMS', role: 'sub-processor', purpose: 'Sending messages' }),
      locations: [LocationFacts.parse({ kind: 'country', country: 'US', mode: 'processing' })],
    },
  );
  if (engaged.outcome !== 'engaged') throw new Error('not engaged');
  key = `${engaged.engagement.id}:US:processing`;
});
afterEach(() => open.close());

async function join(role: MemberRole): Promise<void> {
  cookies[role] = (await joinAs(open.app, organisation, role)).cookie;
}

type Form = Record<string, string | string[]>;
const request = (path: string, options: { as?: MemberRole; form?: Form; params?: Record<string, string> } = {}) =>
  routeArguments(open.app, `/app/${organisation.slug}/${path}`, {
    params: { org: organisation.slug, ...options.params },
    cookie: cookies[options.as ?? 'owner'],
    form: options.form,
  });
const of = (id: string, as: MemberRole = 'owner', form?: Form, query = '') =>
  request(`assessments/${id}${query}`, { as, form, params: { assessment: id } });

const statusOf = async (answered: Promise<unknown>): Promise<number> => {
  const answer = await answered.catch((thrown: unknown) => thrown);
  if (answer instanceof Response) return answer.status;
  return (answer as { init?: { status?: number } }).init?.status ?? 200;
};
type Data = { errors?: Record<string, string[]>; typed?: Record<string, string[]>; conflict?: { version: number } };
const dataOf = async (answered: Promise<unknown>) => ((await answered) as { data: Data }).data;
const ledTo = async (answered: Promise<unknown>) => ((await answered) as Response).headers.get('Location') ?? '';

async function begun(as: MemberRole = 'owner'): Promise<string> {
  const address = `assessments/new?transfer=${encodeURIComponent(key)}`;
  const to = await ledTo(newPage.action(request(address, { as, form: { intent: 'begin', covers: key } })));
  return to.split('/').at(-1) ?? '';
}
const read = (id: string) => findRecord(open.app.db.read, 'assessment', organisation.id, id);
const stepForm = (version: number, more: Form = {}): Form => ({
  intent: 'save',
  step: '2',
  version: String(version),
  ...more,
});

const ALLOWED: Record<string, readonly MemberRole[]> = {
  read: MEMBER_ROLES,
  draft: ['owner', 'editor', 'procurement'],
  edit: ['owner', 'editor'],
};

describe.each(MEMBER_ROLES)('%s', (role) => {
  const may = (permission: string) => ALLOWED[permission]?.includes(role);
  test('reads, drafts and approves as far as the role goes', async () => {
    const id = await begun();
    if (role !== 'owner') await join(role);
    expect(await statusOf(list.loader(request('assessments', { as: role })))).toBe(200);
    expect(await statusOf(page.loader(of(id, role)))).toBe(200);
    expect(await statusOf(report.loader(of(id, role)))).toBe(200);
    expect(await statusOf(newPage.loader(request('assessments/new', { as: role })))).toBe(may('draft') ? 200 : 403);
    const begin = request('assessments/new', { as: role, form: { intent: 'begin', covers: key } });
    expect(await statusOf(newPage.action(begin))).toBe(may('draft') ? 302 : 403);
    expect(await statusOf(page.action(of(id, role, stepForm(1))))).toBe(may('draft') ? 302 : 403);
    const saved = stepRoute.action(of(id, role, stepForm(1, { 'answers.instrument-fits': role })));
    expect(await statusOf(saved)).toBe(may('draft') ? 200 : 403);
    for (const intent of ['archive', 'restore', 'reopen'])
      expect(await statusOf(page.action(of(id, role, { intent })))).toBe(may('edit') ? 302 : 403);
    const approve = of(id, role, { intent: 'approve', version: '1', approver: 'Ada', approvedOn: '2026-11-22' });
    expect(await statusOf(page.action(approve))).toBe(may('edit') ? 302 : 403);
  });
});

describe('beginning', () => {
  test('from the page of a transfer leads to the first step, and the transfer shows it', async () => {
    const id = await begun();
    const { assessments } = await transferPage(request('transfers/x', { params: { transfer: key } }));
    expect(assessments.covering.map((one) => one.id)).toEqual([id]);
    const { view } = await page.loader(of(id));
    expect(view.assessment.answers.purpose).toBe('Sending messages');
    expect(view.steps[0]?.questions.find((one) => one.key === 'purpose')?.suggestion?.source).toBe('engagement');
  });
  test('without a transfer ticked asks for one', async () => {
    const answer = newPage.action(request('assessments/new', { form: { intent: 'begin' } }));
    expect(await dataOf(answer)).toMatchObject({ errors: { covers: ['choice-missing'] } });
  });
  test('of one kept elsewhere keeps what was typed when something is wrong', async () => {
    const form = {
      intent: 'elsewhere',
      covers: key,
      documentUrl: 'in a drawer',
      approver: 'Ada',
      approvedOn: '2027-01-01',
    };
    const answer = newPage.action(request('assessments/new', { form }));
    expect(await statusOf(answer)).toBe(400);
    expect(await dataOf(answer)).toMatchObject({
      errors: { documentUrl: ['url-invalid'], decision: ['required'], approvedOn: ['day-in-future'] },
      typed: { documentUrl: ['in a drawer'], approver: ['Ada'] },
    });
  });
  test('of one kept elsewhere needs its conclusion, approval and address alone', async () => {
    const form = {
      intent: 'elsewhere',
      covers: key,
      documentUrl: 'https://files.example/tia.pdf',
      decision: 'proceed',
      approver: 'Ada',
      approvedOn: '2026-06-01',
      reviewDueOn: '2027-06-01',
    };
    await newPage.action(request('assessments/new', { form }));
    const { rows } = await list.loader(request('assessments'));
    expect(rows).toMatchObject([{ status: 'favourable', isKeptElsewhere: true, title: 'Twilio → United States' }]);
  });
  test('lets an existing one serve the transfer', async () => {
    const id = await begun();
    const address = `assessments/new?transfer=${encodeURIComponent(key)}`;
    const to = await ledTo(newPage.action(request(address, { form: { intent: 'cover', assessment: id } })));
    expect(decodeURIComponent(to)).toContain(key);
    const unknown = newPage.action(request(address, { form: { intent: 'cover', assessment: 'none' } }));
    expect(await statusOf(unknown)).toBe(404);
  });
  test('is not offered for a transfer the register does not have', async () => {
    expect(await statusOf(newPage.loader(request('assessments/new?transfer=nothing:US:storage')))).toBe(404);
  });
});

describe('a step', () => {
  test('saved by its buttons leads to itself or to the next', async () => {
    const id = await begun();
    expect(await ledTo(page.action(of(id, 'owner', stepForm(1))))).toContain('?step=2');
    expect(await ledTo(page.action(of(id, 'owner', stepForm(1, { intent: 'continue' }))))).toContain('?step=3');
    const last = { intent: 'continue', step: '6', version: '1' };
    expect(await ledTo(page.action(of(id, 'owner', last)))).toContain('?step=approval');
  });
  test('with something wrong is given back as it was typed, and nothing is written', async () => {
    const id = await begun();
    const form = stepForm(1, { 'answers.instrument-signed-on': '2026-02-30', 'answers.instrument-fits': 'It does' });
    const answer = page.action(of(id, 'owner', form));
    expect(await statusOf(answer)).toBe(400);
    expect(await dataOf(answer)).toMatchObject({
      errors: { 'answers.instrument-signed-on': ['day-invalid'] },
      typed: { 'answers.instrument-signed-on': ['2026-02-30'], 'answers.instrument-fits': ['It does'] },
    });
    expect((await read(id))?.version).toBe(1);
  });
  test.each([
    ['answers.annexes-complete', 'perhaps', '2', 'choice-invalid'],
    ['answers.requests-received', 'a few', '3', 'count-invalid'],
    ['documentUrl', 'drawer', '5', 'url-invalid'],
    ['title', '', '1', 'required'],
  ])('%s cannot be “%s”', async (field, value, step, code) => {
    const id = await begun();
    const answer = page.action(of(id, 'owner', { ...stepForm(1), step, [field]: value }));
    expect(await dataOf(answer)).toMatchObject({ errors: { [field]: [code] } });
  });
  test('saved as it is typed answers with its version; saved twice it is unchanged', async () => {
    const id = await begun();
    const typed = (version: number) => stepForm(version, { 'answers.instrument-fits': 'It does' });
    const save = async (form: Form) => (await stepRoute.action(of(id, 'owner', form))).json();
    expect(await save(typed(1))).toMatchObject({ outcome: 'saved', version: 2, at: '2026-11-22T09:00:00.000Z' });
    expect(await save(typed(2))).toMatchObject({ outcome: 'unchanged', version: 2 });
  });
  test('changed by two people shows both values, by script and by form', async () => {
    const id = await begun();
    await join('editor');
    await stepRoute.action(of(id, 'editor', stepForm(1, { 'answers.instrument-fits': 'Theirs' })));
    const mine = stepForm(1, { 'answers.instrument-fits': 'Mine' });
    const late = await stepRoute.action(of(id, 'owner', mine));
    expect(late.status).toBe(409);
    expect(await late.json()).toMatchObject({
      outcome: 'conflict',
      version: 2,
      fields: [{ typed: 'Mine', now: 'Theirs' }],
    });
    const posted = page.action(of(id, 'owner', mine));
    expect(await statusOf(posted)).toBe(409);
    expect(await dataOf(posted)).toMatchObject({
      conflict: { version: 2 },
      typed: { 'answers.instrument-fits': ['Mine'] },
    });
    await page.action(of(id, 'owner', { ...mine, version: '2', 'choice:answers.instrument-fits': 'theirs' }));
    expect((await read(id))?.answers['instrument-fits']).toBe('Theirs');
  });
  test('is confirmed as a whole', async () => {
    const id = await begun();
    const { answers, toConfirm } = (await read(id)) ?? { answers: {}, toConfirm: [] };
    const typed = Object.fromEntries(Object.entries(answers).map(([name, value]) => [`answers.${name}`, value]));
    expect(toConfirm).toContain('answers.purpose');
    await page.action(
      of(id, 'owner', { ...typed, step: '1', version: '1', title: 'Twilio', covers: key, confirm: '*' }),
    );
    const after = (await read(id))?.toConfirm ?? [];
    expect(after).not.toContain('answers.purpose');
    expect(after).toContain('answers.laws');
  });
  test.each<Form>([{}, { intent: 'save' }, { intent: 'save', step: '9', version: '1' }, { intent: 'burn' }])(
    'that no page posts (%j) is refused',
    async (form) => {
      expect(await statusOf(page.action(of(await begun(), 'owner', form)))).toBe(400);
    },
  );
});

test('approving what is complete closes the form; archiving takes it out of the list', async () => {
  const form = { intent: 'elsewhere', covers: key, documentUrl: 'https://files.example/tia.pdf', decision: 'stop' };
  const id =
    (await ledTo(newPage.action(request('assessments/new', { form })))).match(/assessments\/([^?]+)/)?.[1] ?? '';
  const blank = page.action(
    of(id, 'owner', { intent: 'approve', version: '1', approver: '', approvedOn: '2027-01-01' }),
  );
  expect(await dataOf(blank)).toMatchObject({ errors: { approver: ['required'], approvedOn: ['day-in-future'] } });
  const approve = { intent: 'approve', version: '1', approver: 'Ada', approvedOn: '2026-11-22' };
  expect(await statusOf(page.action(of(id, 'owner', approve)))).toBe(302);
  expect((await page.loader(of(id))).view.status).toBe('negative');
  const late = await stepRoute.action(of(id, 'owner', stepForm(2)));
  expect([late.status, await late.json()]).toEqual([409, { outcome: 'closed' }]);
  await page.action(of(id, 'owner', { intent: 'archive' }));
  const shown = async (query: string) => (await list.loader(request(`assessments${query}`))).rows.length;
  expect([await shown(''), await shown('?archived=yes')]).toEqual([0, 1]);
});

describe('the report', () => {
  test.each([
    ['en', 'Know your transfer', 'Purpose', 'United States', /Court of Justice/],
    ['fr', 'Connaître le transfert', 'Finalité', 'États-Unis', /Cour de justice/],
  ])('in %s asks, answers and names its sources', async (language, step, question, destination, fact) => {
    const id = await begun();
    const { report: shown } = await report.loader(of(id, 'owner', undefined, `/report?lang=${language}`));
    const { view, countryFacts, milestones } = shown;
    expect(view.steps[0]?.name).toBe(step);
    expect(view.steps.flatMap(({ questions }) => questions).map(({ label }) => label)).toContain(question);
    expect(view.destination).toBe(destination);
    expect(countryFacts[0]?.reason).toMatch(fact);
    expect(countryFacts[0]).toMatchObject({ source: expect.stringContaining('https://'), verifiedOn: '2026-10-08' });
    expect(milestones.map(({ action }) => action)).toEqual(['assessment.entered']);
  });
});

test('an assessment of another organisation does not exist', async () => {
  const id = await begun();
  const other = await foundTestOrganisation(open.app);
  const { cookie } = await joinAs(open.app, other);
  const foreign = (form?: Form) =>
    routeArguments(open.app, `/app/${other.slug}/assessments/${id}`, {
      params: { org: other.slug, assessment: id },
      cookie,
      form,
    });
  expect(await statusOf(page.loader(foreign()))).toBe(404);
  expect(await statusOf(report.loader(foreign()))).toBe(404);
  expect(await statusOf(page.action(foreign(stepForm(1))))).toBe(404);
  expect(await statusOf(page.action(foreign({ intent: 'archive' })))).toBe(404);
  expect(await statusOf(stepRoute.action(foreign(stepForm(1))))).toBe(404);
});
