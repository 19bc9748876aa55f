import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import type { Context } from '../../app/lib/context.server';
import { listAssessable, listAssessments, readTransferAssessments } from '../../app/services/assessment-lists.server';
import { saveAssessmentStep, type TypedStep } from '../../app/services/assessment-saving.server';
import {
  approveAssessment,
  beginAssessment,
  coverTransfer,
  recordAssessmentKeptElsewhere,
  reopenAssessment,
} from '../../app/services/assessments.server';
import { engageVendor } from '../../app/services/engagements.server';
import { listHistory, listOrganisationHistory } from '../../app/services/history.server';
import { loadRegister } from '../../app/services/register.server';
import type { OrganisationRow } from '../../db/schema';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';

let open: TestApp;
let organisation: OrganisationRow;
let owner: Context;
let drafter: Context;
let keys: { storage: string; support: string; india: string };

beforeEach(async () => {
  open = await openTestApp();
  organisation = await foundTestOrganisation(open.app, { name: 'Deskhero', legalName: 'Deskhero AB' });
  owner = await contextFor(open.app, organisation);
  drafter = await contextFor(open.app, organisation, 'procurement');
  const engaged = await engageVendor(
    owner,
    { facts: VendorFacts.parse({ name: 'Twilio', establishmentCountry: 'US' }) },
    {
      facts: EngagementFacts.parse({
        service: 'SMS',
        role: 'sub-processor',
        purpose: 'Sending messages',
        format: 'clear',
      }),
      locations: [
        { kind: 'country', country: 'US', mode: 'storage' },
        { kind: 'country', country: 'US', mode: 'remote-access' },
        { kind: 'country', country: 'IN', mode: 'remote-access' },
      ].map((place) => LocationFacts.parse(place)),
      safeguards: [SafeguardFacts.parse({ instrument: 'scc-module-3', signedOn: '2024-05-02' })],
    },
  );
  if (engaged.outcome !== 'engaged') throw new Error('not engaged');
  const { id } = engaged.engagement;
  keys = { storage: `${id}:US:storage`, support: `${id}:US:remote-access`, india: `${id}:IN:remote-access` };
});
afterEach(() => open.close());

const begun = async (ctx = owner, chosen = [keys.storage]) => {
  const answer = await beginAssessment(ctx, chosen);
  if (answer.outcome !== 'begun') throw new Error(answer.outcome);
  return answer.id;
};
const read = async (id: string) => {
  const { assessments } = await loadRegister(open.app.db.read, organisation, { archived: true });
  const found = assessments.find((one) => one.id === id);
  if (!found) throw new Error('no such assessment');
  return found;
};
const linesOf = async (id: string) =>
  (await listHistory(open.app.db.read, organisation.id, 'assessment', id)).map(({ action }) => action);
const step = (version: number, answers: Record<string, string>, more: Partial<TypedStep> = {}): TypedStep => ({
  step: 2,
  version,
  typed: { instrument: 'scc-module-3', answers },
  ...more,
});
const kept = { documentUrl: 'https://files.example/tia.pdf', decision: 'proceed' as const, reviewDueOn: '2027-11-22' };

describe('beginning', () => {
  test('takes over what the register and the country facts say, all of it waiting', async () => {
    const assessment = await read(await begun());
    expect(assessment).toMatchObject({
      title: 'Twilio → United States',
      destination: 'US',
      covers: [keys.storage],
      instrument: 'scc-module-3',
    });
    expect(assessment.answers).toMatchObject({
      exporter: 'Deskhero AB',
      purpose: 'Sending messages',
      'instrument-signed-on': '2024-05-02',
    });
    expect(assessment.answers.laws).toContain('FISA 702');
    expect(assessment.answers.sources).toContain('https://');
    expect(assessment.toConfirm.toSorted()).toEqual(
      ['instrument', ...Object.keys(assessment.answers).map((key) => `answers.${key}`)].toSorted(),
    );
  });
  test('serves several transfers to one destination, and refuses others together', async () => {
    expect((await read(await begun(owner, [keys.storage, keys.support]))).covers).toHaveLength(2);
    expect(await beginAssessment(owner, [keys.storage, keys.india])).toEqual({ outcome: 'not-together' });
    expect(await beginAssessment(owner, ['nothing:US:storage'])).toEqual({ outcome: 'no-transfers' });
    expect(await listAssessments(owner, '2026-11-22')).toHaveLength(1);
  });
  test('what is kept elsewhere counts at once from somebody who may approve', async () => {
    const approved = { ...kept, approver: 'Ada', approvedOn: '2026-06-01' };
    const answer = await recordAssessmentKeptElsewhere(owner, [keys.storage], approved);
    if (answer.outcome !== 'begun') throw new Error('refused');
    const [line] = await listAssessments(owner, '2026-11-22');
    expect(line).toMatchObject({ id: answer.id, status: 'favourable', isKeptElsewhere: true });
    expect((await read(answer.id)).toConfirm).toEqual([]);
  });
  test('and waits from somebody who may not', async () => {
    const approved = { ...kept, approver: 'Ada', approvedOn: '2026-06-01' };
    const answer = await recordAssessmentKeptElsewhere(drafter, [keys.storage], approved);
    if (answer.outcome !== 'begun') throw new Error('refused');
    const assessment = await read(answer.id);
    expect(assessment.approvedOn).toBeUndefined();
    expect(assessment.toConfirm.toSorted()).toEqual(['decision', 'documentUrl', 'reviewDueOn']);
  });
});

describe('saving a step', () => {
  test('writes one line with what changed, and none when nothing did', async () => {
    const id = await begun();
    const { answers } = await read(id);
    const typed = {
      'instrument-signed-on': answers['instrument-signed-on'] ?? '',
      'instrument-fits': 'Processor to processor',
    };
    expect(await saveAssessmentStep(owner, id, step(1, typed))).toMatchObject({ outcome: 'saved', version: 2 });
    expect(await saveAssessmentStep(owner, id, step(2, typed))).toMatchObject({ outcome: 'unchanged', version: 2 });
    const [line, ...earlier] = await listHistory(open.app.db.read, organisation.id, 'assessment', id);
    expect(earlier).toHaveLength(1);
    expect(line?.fields).toEqual([
      { field: 'answers.instrument-fits', before: undefined, after: 'Processor to processor' },
    ]);
    expect(line?.questions?.['answers.instrument-fits']?.label.fr).toBe('Pourquoi cet instrument convient');
    expect((await read(id)).answers.purpose).toBe('Sending messages');
  });
  test('an emptied answer is none, and no longer waits', async () => {
    const id = await begun();
    await saveAssessmentStep(owner, id, step(1, { 'instrument-signed-on': ' ' }));
    const assessment = await read(id);
    expect(assessment.answers).not.toHaveProperty('instrument-signed-on');
    expect(assessment.toConfirm).not.toContain('answers.instrument-signed-on');
  });
  test('keeps what was left as suggested waiting until somebody who may stands for it', async () => {
    const id = await begun();
    const typed = { 'instrument-signed-on': '2024-05-02', 'instrument-fits': 'It does' };
    await saveAssessmentStep(drafter, id, step(1, typed, { confirms: ['instrument', 'answers.instrument-signed-on'] }));
    const waiting = async () => (await read(id)).toConfirm;
    expect(await waiting()).toEqual(
      expect.arrayContaining(['instrument', 'answers.instrument-signed-on', 'answers.instrument-fits']),
    );
    await saveAssessmentStep(owner, id, step(2, typed, { confirms: ['answers.instrument-signed-on'] }));
    expect(await waiting()).toContain('instrument');
    expect(await waiting()).not.toContain('answers.instrument-signed-on');
  });
  test('keeps what others changed in other steps', async () => {
    const id = await begun();
    await saveAssessmentStep(owner, id, {
      step: 6,
      version: 1,
      typed: { reviewDueOn: '2027-11-22', triggers: [], answers: {} },
    });
    const late = await saveAssessmentStep(owner, id, step(1, { 'instrument-fits': 'It does' }));
    expect(late).toMatchObject({ outcome: 'saved', version: 3 });
    expect(await read(id)).toMatchObject({ reviewDueOn: '2027-11-22', answers: { 'instrument-fits': 'It does' } });
  });
  test('where two changed the same step writes nothing, and both values can stand', async () => {
    const id = await begun();
    await saveAssessmentStep(owner, id, step(1, { 'instrument-fits': 'Theirs' }));
    const late = await saveAssessmentStep(drafter, id, step(1, { 'instrument-fits': 'Mine' }));
    expect(late).toMatchObject({ outcome: 'conflict', version: 2 });
    expect(late).toHaveProperty('fields', [
      expect.objectContaining({
        field: 'answers.instrument-fits',
        typed: 'Mine',
        now: 'Theirs',
        isMine: true,
        isTheirs: true,
      }),
    ]);
    expect(await linesOf(id)).toHaveLength(2);
    const choices = { 'answers.instrument-fits': 'both' as const };
    await saveAssessmentStep(drafter, id, step(2, { 'instrument-fits': 'Mine' }, { choices }));
    expect((await read(id)).answers['instrument-fits']).toBe('Theirs\n\nMine');
  });
  test('covers only transfers to the same importer and destination', async () => {
    const id = await begun();
    const typed = { title: 'Twilio', covers: [keys.storage, keys.support, keys.india, 'x:US:storage'], answers: {} };
    await saveAssessmentStep(owner, id, { step: 1, version: 1, typed });
    expect((await read(id)).covers).toEqual([keys.storage, keys.support]);
  });
});

describe('approval', () => {
  const approval = { approver: 'Ada', approvedOn: '2026-11-22' };
  const recorded = async () => {
    const answer = await recordAssessmentKeptElsewhere(owner, [keys.storage], kept);
    if (answer.outcome !== 'begun') throw new Error('refused');
    return answer.id;
  };
  test('is refused while something is in the way, and writes nothing then', async () => {
    const id = await begun();
    expect(await approveAssessment(owner, id, 1, approval)).toMatchObject({ outcome: 'gaps' });
    expect(await linesOf(id)).toEqual(['assessment.entered']);
  });
  test('is of what the person saw', async () => {
    const id = await recorded();
    await coverTransfer(owner, id, keys.support);
    expect(await approveAssessment(owner, id, 1, approval)).toEqual({ outcome: 'conflict' });
    expect(await approveAssessment(owner, id, 2, approval)).toEqual({ outcome: 'revised' });
  });
  test('closes it for changes until it is taken up again', async () => {
    const id = await recorded();
    await approveAssessment(owner, id, 1, approval);
    expect(await saveAssessmentStep(owner, id, step(2, {}))).toEqual({ outcome: 'closed' });
    expect(await approveAssessment(owner, id, 2, approval)).toEqual({ outcome: 'not-now' });
    expect(await reopenAssessment(owner, id)).toEqual({ outcome: 'revised' });
    expect((await read(id))?.approvedOn).toBeUndefined();
    expect(await saveAssessmentStep(owner, id, step(3, {}))).toMatchObject({ outcome: 'saved' });
  });
  test('extends to another transfer only through somebody who may approve', async () => {
    const id = await recorded();
    await approveAssessment(owner, id, 1, approval);
    expect(await coverTransfer(drafter, id, keys.support)).toEqual({ outcome: 'not-now' });
    expect(await coverTransfer(owner, id, keys.india)).toEqual({ outcome: 'not-together' });
    expect(await coverTransfer(owner, id, keys.support)).toEqual({ outcome: 'revised' });
    expect(await read(id)).toMatchObject({ approvedOn: '2026-11-22', covers: [keys.storage, keys.support] });
  });
});

test('a transfer shows what covers it, what counts, and what could cover it', async () => {
  const id = await begun();
  const of = (key: string) => readTransferAssessments(owner, key, '2026-11-22');
  expect(await of(keys.storage)).toMatchObject({ covering: [{ id, status: 'in-progress' }], countsId: id, usable: [] });
  expect(await of(keys.support)).toMatchObject({ covering: [], usable: [{ id }] });
  expect(await of(keys.india)).toMatchObject({ covering: [], usable: [] });
});

test('what calls for an assessment is offered first, by importer and destination', async () => {
  await engageVendor(
    owner,
    { facts: VendorFacts.parse({ name: 'Another' }) },
    {
      facts: EngagementFacts.parse({ service: 'Mail', role: 'sub-processor' }),
      locations: [
        LocationFacts.parse({ kind: 'country', country: 'GB', mode: 'storage' }),
        LocationFacts.parse({ kind: 'worldwide', mode: 'storage' }),
      ],
      safeguards: [SafeguardFacts.parse({ instrument: 'adequacy' })],
    },
  );
  const offered = await listAssessable(owner);
  expect(offered.map(({ vendor, place, need }) => `${vendor} ${place} ${need}`)).toEqual([
    'Twilio IN required',
    'Twilio US required',
    'Another GB monitor',
  ]);
});

test('the history of the organisation calls an assessment by its title and leads to it', async () => {
  const id = await begun();
  const { lines } = await listOrganisationHistory(open.app.db.read, organisation.id, { kind: 'assessment' }, 1);
  expect(lines[0]?.subject).toEqual({
    kind: 'assessment',
    id,
    name: 'Twilio → United States',
    page: { kind: 'assessment', id },
  });
});

test('an assessment of another organisation is neither read nor written', async () => {
  const id = await begun();
  const stranger = await contextFor(open.app, await foundTestOrganisation(open.app));
  expect(await saveAssessmentStep(stranger, id, step(1, {}))).toEqual({ outcome: 'not-found' });
  expect(await coverTransfer(stranger, id, keys.support)).toEqual({ outcome: 'not-found' });
  expect(await reopenAssessment(stranger, id)).toEqual({ outcome: 'not-found' });
  expect(await listAssessments(stranger, '2026-11-22')).toEqual([]);
});
