import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { VERDICTS } from '../../app/domain/assess';
import { BANDS } from '../../app/domain/risk';
import type { Assessed } from '../../app/services/assessed.server';
import { loadAssessed } from '../../app/services/assessed.server';
import { listDailyResults } from '../../app/services/daily-results.server';
import { loadDemo } from '../../app/services/demo.server';
import { findOrganisationBySlug } from '../../db/queries/organisations';
import { openTestApp, type TestApp } from '../support/app';

/** The register follows the day it is loaded: what it shows, it shows in any year. */
describe.each(['2026-11-22', '2029-02-28'])('the made-up register, loaded on %s', (today) => {
  let open: TestApp;
  let assessed: Assessed;
  let organisationId: string;
  beforeAll(async () => {
    open = await openTestApp({ now: `${today}T09:00:00.000Z` });
    await loadDemo(open.app);
    const organisation = await findOrganisationBySlug(open.app.db.read, 'example');
    if (!organisation) throw new Error('no made-up register');
    organisationId = organisation.id;
    assessed = await loadAssessed({ db: open.app.db, organisation }, today);
  });
  afterAll(() => open.close());

  const engagement = (service: string) => {
    const found = assessed.engagements.find((one) => one.engagement.service === service);
    if (!found) throw new Error(`no engagement ${service}`);
    return found;
  };
  const abroad = (service: string) => {
    const [transfer] = engagement(service).destinations.filter(({ coverage }) => coverage !== 'none-needed');
    if (!transfer) throw new Error(`${service} does not leave the EEA`);
    return transfer;
  };

  test('shows every verdict and every band', () => {
    const verdicts = new Set(assessed.transfers.map(({ verdict }) => verdict));
    expect([...verdicts].toSorted()).toEqual([...VERDICTS].toSorted());
    const bands = new Set(assessed.engagements.flatMap(({ risk }) => risk?.band ?? []));
    expect([...bands].toSorted()).toEqual([...BANDS].toSorted());
  });

  test.each([
    ['Hosting', 'valid', 'low'],
    ['File storage', 'attention', 'low'],
    ['Backups, encrypted with our own keys', 'attention', 'low'],
    ['Translation', 'blocked', 'low'],
    ['Content delivery', 'blocked', 'low'],
  ])('%s stays in the EEA: %s, %s', (service, verdict, band) => {
    expect(engagement(service)).toMatchObject({ verdict, risk: { band } });
  });

  test.each([
    ['E-mail delivery', 'valid', 'moderate', 'adequacy-dpf'],
    ['Product analytics', 'attention', 'moderate', 'adequacy-dpf'],
    ['Telephony', 'valid', 'moderate', 'scc-module-3'],
    ['Surveys', 'attention', 'moderate', 'scc-module-2'],
    ['Support at night', 'attention', 'moderate', 'scc-module-3'],
    ['Portal for schools', 'valid', 'moderate', 'adequacy'],
    ['Text recognition', 'valid', 'low', 'adequacy'],
    ['Maps', 'unknown', 'high', undefined],
    ['Monitoring', 'valid', 'low', 'adequacy'],
    ['Database', 'attention', 'moderate', 'scc-module-3'],
    ['Suggested answers', 'blocked', 'very-high', undefined],
    ['Cache in North America', 'blocked', 'high', undefined],
  ])('%s leaves it: %s, %s', (service, verdict, band, reliesOn) => {
    expect(abroad(service)).toMatchObject({ verdict, risk: { band }, ...(reliesOn && { reliesOn }) });
  });

  test('something is due, and the weeks before are on record', async () => {
    expect(assessed.findings.map(({ code }) => code)).toEqual(
      expect.arrayContaining(['review-overdue', 'dpf-certification-due', 'authorisation-window-open']),
    );
    expect(await listDailyResults(open.app.db.read, organisationId, '2000-01-01', today)).toHaveLength(13);
  });
});
