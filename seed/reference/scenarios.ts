import type { IsoDate } from '../../app/domain/days';
import type { Scenario } from '../../app/domain/scenario';

/** The questions every register is asked sooner or later, ready to be run. */
export const SHIPPED_SCENARIO_KEYS = ['dpf-annulled', 'uk-lapses', 'schrems-2'] as const;
export type ShippedScenarioKey = (typeof SHIPPED_SCENARIO_KEYS)[number];

/**
 * Each with its days. The first is about a day to choose; the others have happened, or are written into the decision
 * itself, and need no event: the law as dated data knows them.
 */
export const SHIPPED_SCENARIOS: Readonly<Record<ShippedScenarioKey, (day: IsoDate) => Scenario>> = {
  // Case C-703/25 P is pending against Decision (EU) 2023/1795; an annulment takes effect on the day it is pronounced.
  'dpf-annulled': (day) => ({
    before: day,
    after: day,
    events: [{ kind: 'decision-ends', decision: 'us-dpf', on: day }],
  }),
  // Decision (EU) 2021/1772 as amended by (EU) 2025/2574. Whether the 27th still counts is not settled.
  'uk-lapses': () => ({ before: '2031-12-26', after: '2031-12-28', events: [] }),
  // CJEU, 16 July 2020, C-311/18.
  'schrems-2': () => ({ before: '2020-07-15', after: '2020-07-16', events: [] }),
};
