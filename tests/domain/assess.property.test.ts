import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { assess, assessCase, assessCases, VERDICTS } from '../../app/domain/assess';
import type { RegisterEngagement } from '../../app/domain/register';
import { BANDS } from '../../app/domain/risk';
import type { ScoringModel } from '../../app/domain/scoring-model';
import { SCORING_MODEL } from '../../seed/reference/scoring-model';
import { anyEngagement } from './register-arbitraries';
import { assessed, inOrder, lawfulIn, on, register, today } from './register-builders';

const RUNS = { numRuns: 300 };
const verdictOf = (one: RegisterEngagement) => {
  const verdict = assessed(register([one])).engagements[0]?.verdict;
  return VERDICTS.indexOf(verdict ?? 'blocked');
};

/** The second hangs on the first or on nothing, the third on one of the two or on nothing. */
const chains = fc
  .tuple(anyEngagement, anyEngagement, anyEngagement, fc.nat(1), fc.nat(2))
  .map(([one, two, three, a, b]) => [
    one,
    { ...two, parentEngagementId: [undefined, one.id][a] },
    { ...three, parentEngagementId: [undefined, one.id, two.id][b] },
  ]);

/** Any fact of it that has a value, by the row it stands in. */
const FACTS: Record<'vendor' | 'engagement' | 'location' | 'safeguard', readonly string[]> = {
  vendor: [
    'contractingEntity',
    'establishmentCountry',
    'parentCountry',
    'dpfStatus',
    'dpfEntity',
    'dpfFrameworks',
    'dpfCoversHr',
    'dpfCoversNonHr',
    'dpfCheckedOn',
    'dpfNextCertificationDueOn',
  ],
  engagement: [
    'role',
    'delivery',
    'contract',
    'flowDown',
    'authorisation',
    'authorisationAnswer',
    'objectionUntilOn',
    'sensitivity',
    'specialCategories',
    'vulnerability',
    'staffData',
    'format',
    'scale',
    'frequency',
    'onwardRecipients',
    'remoteAccess',
  ],
  location: ['country', 'kind', 'mode'],
  safeguard: [
    'instrument',
    'country',
    'signedOn',
    'expiresOn',
    'evidence.scope-confirmed',
    'evidence.annex-2-complete',
  ],
};
type Rows = keyof typeof FACTS;
const suggestions = fc
  .constantFrom(...(Object.keys(FACTS) as Rows[]))
  .chain((rows) => fc.record({ rows: fc.constant(rows), fields: fc.subarray([...FACTS[rows]], { minLength: 1 }) }));

/** The same facts, of which some are nothing but suggestions. */
function doubted(one: RegisterEngagement, { rows, fields }: { rows: Rows; fields: string[] }): RegisterEngagement {
  const doubt = <Row extends { toConfirm: string[] }>(row: Row) => ({ ...row, toConfirm: fields });
  if (rows === 'vendor') return { ...one, vendor: doubt(one.vendor) };
  if (rows === 'engagement') return doubt(one);
  if (rows === 'location') return { ...one, locations: one.locations.map(doubt) };
  return { ...one, safeguards: one.safeguards.map(doubt) };
}

describe('what is not known never looks better', () => {
  test('doubt about any fact never improves a verdict', () => {
    fc.assert(
      fc.property(anyEngagement, suggestions, (one, suggested) => {
        expect(verdictOf(doubted(one, suggested))).toBeLessThanOrEqual(verdictOf(one));
      }),
      { numRuns: 600 },
    );
  });

  const fine: fc.Arbitrary<RegisterEngagement> = fc.constantFrom(inOrder(), lawfulIn('IN'), lawfulIn('CH'));

  test('doubt about any fact of what is valid leaves it valid no more', () => {
    fc.assert(
      fc.property(fine, suggestions, (one, suggested) => {
        expect(VERDICTS[verdictOf(one)]).toBe('valid');
        const hasRow = suggested.rows !== 'safeguard' || one.safeguards.length > 0;
        if (hasRow) expect(VERDICTS[verdictOf(doubted(one, suggested))]).not.toBe('valid');
      }),
      RUNS,
    );
  });

  /** Facts whose answer the score, or a gate, is made of. */
  const UNDISCLOSED: Partial<RegisterEngagement>[] = [
    { sensitivity: 'unknown' },
    { specialCategories: 'unknown' },
    { specialCategories: 'possible' },
    { vulnerability: 'unknown' },
    { scale: 'unknown' },
    { frequency: 'unknown' },
    { format: 'unknown' },
    { onwardRecipients: 'unknown' },
    { locations: [] },
  ];
  test('nothing undisclosed is ever graded low, wherever else nothing is left to say', () => {
    fc.assert(
      fc.property(
        fine,
        fc.constantFrom(...UNDISCLOSED),
        fc.constantFrom('ordinary', 'technical'),
        (one, hidden, sensitivity) => {
          const [open] = assessed(register([{ ...one, sensitivity, ...hidden }])).engagements;
          for (const { risk } of open?.destinations ?? []) expect(risk.band).not.toBe('low');
          expect(open?.risk?.band).not.toBe('low');
        },
      ),
    );
  });

  test('an unknown input is never low', () => {
    fc.assert(
      fc.property(anyEngagement, (one) => {
        for (const { destinations } of assessed(register([one])).engagements)
          for (const { risk } of destinations) if (risk.unknowns.length > 0) expect(risk.band).not.toBe('low');
      }),
      RUNS,
    );
  });

  test('nobody said anything: never valid', () => {
    fc.assert(
      fc.property(anyEngagement, (one) => {
        const silent = { ...one, locations: [], delivery: 'service' as const };
        expect(['blocked', 'unknown']).toContain(VERDICTS[verdictOf(silent)]);
      }),
      RUNS,
    );
  });
});

test('no weights change a verdict', () => {
  const lenient: ScoringModel = {
    ...SCORING_MODEL,
    points: Object.fromEntries(
      Object.entries(SCORING_MODEL.points).map(([input, values]) => [
        input,
        Object.fromEntries(Object.keys(values).map((value) => [value, 0])),
      ]),
    ) as ScoringModel['points'],
  };
  fc.assert(
    fc.property(chains, (all) => {
      const strict = assess(register(all), on(today), SCORING_MODEL);
      const soft = assess(register(all), on(today), lenient);
      const judged = (one: typeof strict) => [one.verdict, one.findings, one.transfers.map(({ verdict }) => verdict)];
      expect(judged(soft)).toEqual(judged(strict));
    }),
    RUNS,
  );
});

describe('the whole is its parts', () => {
  const world = on(today);

  test('case by case, from the bottom up', () => {
    fc.assert(
      fc.property(chains, (all) => {
        const { organisation } = register(all);
        const cases = assessCases(organisation, all, world, SCORING_MODEL);
        const caseOf = (id: string) => cases.find((one) => one.case.engagement.id === id);
        for (const one of all) {
          const below = all
            .filter(({ parentEngagementId }) => parentEngagementId === one.id)
            .flatMap(({ id }) => caseOf(id)?.case ?? []);
          expect(assessCase(organisation, one, below, world, SCORING_MODEL)).toEqual(caseOf(one.id));
        }
      }),
      RUNS,
    );
  });

  test('an engagement says nothing about another vendor’s', () => {
    fc.assert(
      fc.property(anyEngagement, anyEngagement, (one, other) => {
        const alone = assessed(register([one])).engagements[0];
        const beside = assessed(register([other, one])).engagements[1];
        expect(beside).toEqual(alone);
      }),
      RUNS,
    );
  });

  test('the verdict of the register is its gravest, its score that of its worst transfer', () => {
    fc.assert(
      fc.property(chains, (all) => {
        const { verdict, engagements, transfers, score, band } = assessed(register(all));
        const gravest = Math.min(...engagements.map((one) => VERDICTS.indexOf(one.verdict)));
        expect(VERDICTS.indexOf(verdict)).toBeLessThanOrEqual(gravest);
        const bands = transfers.map(({ risk }) => BANDS.indexOf(risk.band));
        expect(band ? BANDS.indexOf(band) : -1).toBe(Math.max(-1, ...bands));
        const worst = transfers.filter(({ risk }) => risk.band === band).map(({ risk }) => risk.score);
        expect(score).toBe(Math.max(0, ...worst));
      }),
      RUNS,
    );
  });

  test('an engagement is as grave as its gravest destination, or graver', () => {
    fc.assert(
      fc.property(chains, (all) => {
        for (const { verdict, destinations } of assessed(register(all)).engagements)
          for (const destination of destinations)
            expect(VERDICTS.indexOf(verdict)).toBeLessThanOrEqual(VERDICTS.indexOf(destination.verdict));
      }),
      RUNS,
    );
  });
});
