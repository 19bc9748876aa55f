import { describe, expect, test } from 'vitest';
import { standingOfDecision, standingOfInstrument, standingOfPeriod } from '../../app/domain/law-rows';
import { law } from './register-builders';

const decision = (key: string) => {
  const found = law.adequacy.find((one) => one.key === key);
  if (!found) throw new Error(`no decision ${key}`);
  return found;
};

describe('an adequacy decision', () => {
  const dpf = decision('us-dpf');
  const of = (dates: { inForceFrom?: string; endsOn?: string; expiresOn?: string }) => ({ ...dpf, ...dates });
  const dated = of({ inForceFrom: '2025-01-01', expiresOn: '2029-01-01' });

  test.each([
    ['2024-12-31', dated, { standing: 'coming', on: '2025-01-01', until: '2029-01-01' }],
    ['2025-01-01', dated, { standing: 'in-force', on: '2025-01-01', until: '2029-01-01' }],
    ['2028-12-31', dated, { standing: 'in-force', on: '2025-01-01', until: '2029-01-01' }],
    ['2029-01-01', dated, { standing: 'ended', on: '2029-01-01' }],
    ['2026-06-01', { ...dated, endsOn: '2026-06-01' }, { standing: 'ended', on: '2026-06-01' }],
    ['2026-06-01', { ...dated, endsOn: '2030-06-01' }, { standing: 'in-force', on: '2025-01-01', until: '2029-01-01' }],
    ['2026-06-01', of({ inForceFrom: '2025-01-01' }), { standing: 'in-force', on: '2025-01-01' }],
  ])('on %s', (day, one, expected) => {
    expect(standingOfDecision(one, day)).toEqual(expected);
  });
});

describe('an instrument', () => {
  const of = (dates: { availableFrom?: string; repealedOn?: string; toleratedUntilOn?: string }) => ({
    ...law.instruments['bcr-processor'],
    availableFrom: undefined,
    repealedOn: undefined,
    toleratedUntilOn: undefined,
    ...dates,
  });
  const clauses = of({ availableFrom: '2010-05-15', repealedOn: '2021-09-27', toleratedUntilOn: '2022-12-27' });

  test.each([
    ['2010-05-14', clauses, { standing: 'coming', on: '2010-05-15' }],
    ['2010-05-15', clauses, { standing: 'in-force', on: '2010-05-15', until: '2021-09-27' }],
    ['2021-09-26', clauses, { standing: 'in-force', on: '2010-05-15', until: '2021-09-27' }],
    ['2021-09-27', clauses, { standing: 'tolerated', on: '2021-09-27', until: '2022-12-27' }],
    ['2022-12-27', clauses, { standing: 'tolerated', on: '2021-09-27', until: '2022-12-27' }],
    ['2022-12-28', clauses, { standing: 'ended', on: '2021-09-27' }],
    ['2021-09-27', of({ repealedOn: '2021-09-27' }), { standing: 'ended', on: '2021-09-27' }],
    ['2021-09-27', of({}), { standing: 'in-force' }],
  ])('on %s', (day, one, expected) => {
    expect(standingOfInstrument(one, day)).toEqual(expected);
  });
});

test.each([
  [
    '1972-12-31',
    { from: '1973-01-01', until: '2020-12-31' },
    { standing: 'coming', on: '1973-01-01', until: '2020-12-31' },
  ],
  [
    '1973-01-01',
    { from: '1973-01-01', until: '2020-12-31' },
    { standing: 'in-force', on: '1973-01-01', until: '2020-12-31' },
  ],
  [
    '2020-12-31',
    { from: '1973-01-01', until: '2020-12-31' },
    { standing: 'in-force', on: '1973-01-01', until: '2020-12-31' },
  ],
  ['2021-01-01', { from: '1973-01-01', until: '2020-12-31' }, { standing: 'ended', on: '2020-12-31' }],
  ['2021-01-01', { from: '1973-01-01' }, { standing: 'in-force', on: '1973-01-01' }],
])('a period on %s', (day, period, expected) => {
  expect(standingOfPeriod(period, day)).toEqual(expected);
});
