import { describe, expect, test } from 'vitest';
import { assess } from '../../app/domain/assess';
import { recordTransfers } from '../../app/domain/record-transfers';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import { dpfParticipant, engagement, on, placeIn, register, safeguard, today, vendor } from './register-builders';

const lines = (...engagements: ReturnType<typeof engagement>[]) =>
  recordTransfers(assess(register(engagements), on(today), SCORING_MODEL));

describe('the transfers of a record of processing', () => {
  test('one line per activity and third country, whoever receives the data there', () => {
    const recorded = lines(
      engagement({
        purpose: 'Support',
        vendor: vendor({ name: 'One', contractingEntity: 'One Inc.' }),
        locations: [placeIn('US'), placeIn('US', { mode: 'remote-access' }), placeIn('IN'), placeIn('FR')],
        safeguards: [safeguard('scc-module-3', { country: 'US' })],
      }),
      engagement({ purpose: 'Support', vendor: vendor({ name: 'Two' }), locations: [placeIn('US')] }),
      engagement({ purpose: 'Billing', vendor: vendor({ name: 'Two' }), locations: [placeIn('US')] }),
    );
    expect(
      recorded.map(({ activity, destination, recipients, reliesOn }) => [
        activity,
        destination.country,
        recipients,
        reliesOn,
      ]),
    ).toEqual([
      ['Support', 'US', ['One Inc.', 'Two'], ['scc-module-3']],
      ['Support', 'IN', ['One Inc.'], []],
      ['Billing', 'US', ['Two'], []],
    ]);
  });

  test('without a purpose the service stands for the activity', () => {
    expect(lines(engagement({ service: 'Maps', locations: [placeIn('NZ')] }))).toMatchObject([
      { activity: 'Maps', isAdequate: true, reliesOn: ['adequacy'] },
    ]);
  });

  test('adequate only when every transfer of the line is', () => {
    const swiss = engagement({ purpose: 'Maps', locations: [placeIn('CH')] });
    const clauses = engagement({
      purpose: 'Maps',
      locations: [placeIn('CH')],
      safeguards: [safeguard('scc-module-3')],
    });
    expect(lines(swiss)).toMatchObject([{ isAdequate: true }]);
    expect(lines(swiss, clauses)).toMatchObject([{ isAdequate: false }]);
    const participant = engagement({
      vendor: vendor(dpfParticipant),
      locations: [placeIn('US')],
      safeguards: [safeguard('adequacy-dpf')],
    });
    expect(lines(participant)).toMatchObject([{ isAdequate: true, reliesOn: ['adequacy-dpf'] }]);
  });

  test.each([
    ['derogation-compelling-interests', ['Encrypted, kept for a day']],
    ['derogation-consent', []],
  ] as const)('%s is recorded with %j', (instrument, suitableSafeguards) => {
    const recorded = lines(
      engagement({
        frequency: 'one-off',
        locations: [placeIn('IN')],
        safeguards: [
          safeguard(instrument, { evidence: { safeguards: ' Encrypted, kept for a day ' } }),
          safeguard(instrument, { evidence: { safeguards: 'No longer' }, archivedAt: '2026-01-01T00:00:00.000Z' }),
          safeguard(instrument, { evidence: { safeguards: ' ' } }),
          safeguard(instrument),
          safeguard('bcr-processor', { rank: 2, evidence: { safeguards: 'Of other rules' } }),
        ],
      }),
    );
    expect(recorded).toMatchObject([{ suitableSafeguards, reliesOn: [instrument] }]);
  });

  test('what stays in the EEA is no line', () => {
    expect(lines(engagement({ locations: [placeIn('FR')] }))).toEqual([]);
  });
});
