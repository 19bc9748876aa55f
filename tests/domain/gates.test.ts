import { describe, expect, test } from 'vitest';
import type { Verdict } from '../../app/domain/assess';
import type { Severity } from '../../app/domain/finding';
import type { FindingCode } from '../../app/domain/findings';
import type { RegisterEngagement } from '../../app/domain/register';
import {
  assessed,
  assessment,
  completeEvidence,
  documented,
  dpfParticipant,
  inOrder,
  knownVendor,
  lawfulIn,
  register,
  safeguard,
} from './register-builders';

type Facts = Parameters<typeof lawfulIn>[1];

/** Data in the United States on the Data Privacy Framework, with clauses behind it. */
const onTheList = (facts: Parameters<typeof knownVendor>[0], more: Facts = {}) =>
  lawfulIn('US', {
    vendor: knownVendor({ establishmentCountry: 'US', parentCountry: 'US', ...dpfParticipant, ...facts }),
    safeguards: [documented('adequacy-dpf')],
    ...more,
  });
const inIndia = (facts: Facts) => lawfulIn('IN', facts);
const derogation = (instrument: 'derogation-contract' | 'derogation-compelling-interests', facts: Facts = {}) =>
  inIndia({ frequency: 'occasional', safeguards: [documented(instrument)], ...facts });
const annexless = (key: string, evidence: Record<string, string> = {}) =>
  inIndia({
    safeguards: [
      documented('scc-module-3', { evidence: { ...completeEvidence('scc-module-3'), ...evidence, [key]: '' } }),
    ],
  });

test.each<[string, RegisterEngagement]>([
  ['clauses, assessed', inIndia({})],
  ['an adequate country', lawfulIn('CH', { safeguards: [], assessments: [] })],
  ['the Data Privacy Framework', onTheList({})],
  ['a derogation for the exception', derogation('derogation-contract')],
])('%s: nothing stands against it', (_case, one) => {
  const { verdict, findings } = assessed(register([one]));
  expect(findings.filter(({ severity }) => severity !== 'info')).toEqual([]);
  expect(verdict).toBe('valid');
});

/** The gates of the law: what has to be given before a transfer, or an engagement, may go on. */
const gates: [gate: string, what: string, RegisterEngagement[], FindingCode, Severity, Verdict][] = [
  ['G1', 'no tool', [inIndia({ safeguards: [] })], 'safeguard-missing', 'blocked', 'blocked'],
  [
    'G1',
    'a tool of the past',
    [inIndia({ safeguards: [safeguard('scc-2010-87', { signedOn: '2020-01-01' })] })],
    'safeguard-not-in-force',
    'blocked',
    'blocked',
  ],
  [
    'G1',
    'a tool of another regime',
    [inIndia({ safeguards: [documented('uk-idta')] })],
    'safeguard-missing',
    'blocked',
    'blocked',
  ],
  [
    'G1',
    'a sentence in its place',
    [inIndia({ safeguards: [safeguard('statement-only', { statedAs: 'GDPR compliant' })] })],
    'safeguard-missing',
    'blocked',
    'blocked',
  ],
  [
    'G2',
    'a decision there is not',
    [inIndia({ safeguards: [documented('adequacy')] })],
    'safeguard-not-in-force',
    'blocked',
    'blocked',
  ],
  [
    'G2',
    'a decision for some, not found to be one of them',
    [lawfulIn('CA', { safeguards: [] })],
    'adequacy-scope-unconfirmed',
    'unknown',
    'unknown',
  ],
  [
    'G2',
    'a decision for some, and not one of them',
    [lawfulIn('CA', { safeguards: [documented('adequacy', { evidence: { 'scope-confirmed': 'no' } })] })],
    'safeguard-not-in-force',
    'blocked',
    'blocked',
  ],
  ['G3', 'no longer active', [onTheList({ dpfStatus: 'inactive' })], 'safeguard-not-in-force', 'blocked', 'blocked'],
  [
    'G3',
    'staff data not certified',
    [onTheList({ dpfCoversHr: 'no' }, { staffData: 'yes' })],
    'safeguard-not-in-force',
    'blocked',
    'blocked',
  ],
  [
    'G3',
    'list read more than a year ago',
    [onTheList({ dpfCheckedOn: '2025-11-21' })],
    'dpf-check-stale',
    'attention',
    'attention',
  ],
  [
    'G4',
    'module for other roles',
    [inIndia({ safeguards: [documented('scc-module-2')] })],
    'module-mismatch',
    'attention',
    'attention',
  ],
  ['G4', 'Annex I not complete', [annexless('annex-1b-complete')], 'annexes-incomplete', 'attention', 'attention'],
  ['G4', 'Annex II not complete', [annexless('annex-2-complete')], 'annexes-incomplete', 'attention', 'attention'],
  [
    'G4',
    'Annex III not complete where each sub-processor is authorised',
    [annexless('annex-3-complete', { 'clause-9-option': 'Option 1' })],
    'annexes-incomplete',
    'attention',
    'attention',
  ],
  ['G5', 'no assessment', [inIndia({ assessments: [] })], 'assessment-missing', 'attention', 'attention'],
  [
    'G5',
    'an assessment nobody approved',
    [inIndia({ assessments: [assessment({ covers: ['e:IN:storage'], approvedOn: undefined })] })],
    'assessment-in-progress',
    'attention',
    'attention',
  ],
  [
    'G6',
    'assessed: suspend',
    [inIndia({ assessments: [assessment({ covers: ['e:IN:storage'], decision: 'suspend' })] })],
    'assessment-negative',
    'blocked',
    'blocked',
  ],
  [
    'G6',
    'assessed: stop, on the Data Privacy Framework as well',
    [onTheList({}, { assessments: [assessment({ covers: ['e:US:storage'], decision: 'stop' })] })],
    'assessment-negative',
    'blocked',
    'blocked',
  ],
  [
    'G7',
    'assessment to be reviewed yesterday',
    [inIndia({ assessments: [assessment({ covers: ['e:IN:storage'], reviewDueOn: '2026-11-21' })] })],
    'assessment-overdue',
    'attention',
    'attention',
  ],
  [
    'G8',
    'derogation for what recurs',
    [derogation('derogation-contract', { frequency: 'regular' })],
    'derogation-recurring',
    'attention',
    'attention',
  ],
  [
    'G9',
    'compelling interests, the authority not told',
    [
      derogation('derogation-compelling-interests', {
        safeguards: [
          documented('derogation-compelling-interests', {
            evidence: { 'authority-informed-on': '', occasional: 'yes' },
          }),
        ],
      }),
    ],
    'compelling-interests-undocumented',
    'attention',
    'attention',
  ],
  ['G10', 'not authorised', [inOrder({ authorisation: 'none' })], 'authorisation-missing', 'blocked', 'blocked'],
  [
    'G10',
    'each has to agree, and nobody did in time',
    [inOrder({ authorisation: 'specific', objectionUntilOn: '2026-11-21' })],
    'authorisation-refused',
    'blocked',
    'blocked',
  ],
  [
    'G10',
    'the window to object is open',
    [inOrder({ objectionUntilOn: '2026-11-22' })],
    'authorisation-window-open',
    'blocked',
    'blocked',
  ],
  [
    'G10',
    'a customer objects',
    [inOrder({ objectionUntilOn: '2026-12-31', authorisationAnswer: 'objected' })],
    'authorisation-objected',
    'blocked',
    'blocked',
  ],
  ['G11', 'no contract', [inOrder({ contract: 'none' })], 'contract-missing', 'blocked', 'blocked'],
  ['G11', 'no flow-down', [inOrder({ flowDown: 'no' })], 'flow-down-missing', 'blocked', 'blocked'],
  [
    'G12',
    'no contact',
    [inOrder({ vendor: knownVendor({ contactEmail: undefined }) })],
    'identity-incomplete',
    'attention',
    'attention',
  ],
  [
    'G13',
    'handed on without a tool',
    [inOrder({ id: 'top' }), lawfulIn('IN', { id: 'below', parentEngagementId: 'top', safeguards: [] })],
    'onward-safeguard-missing',
    'blocked',
    'blocked',
  ],
  [
    'G14',
    'remote access, from nowhere',
    [inOrder({ remoteAccess: 'yes' })],
    'remote-access-unplaced',
    'attention',
    'attention',
  ],
];

describe('the gates', () => {
  test.each(gates)('%s, %s', (_gate, _what, all, code, severity, verdict) => {
    const { engagements } = assessed(register(all));
    const [one] = engagements;
    const open = one?.findings.filter((finding) => finding.severity !== 'info');
    expect(open?.map((finding) => [finding.code, finding.severity])).toContainEqual([code, severity]);
    expect(one?.verdict).toBe(verdict);
  });

  test('all fourteen', () => {
    expect([...new Set(gates.map(([gate]) => gate))]).toEqual(Array.from({ length: 14 }, (_, at) => `G${at + 1}`));
  });

  test('each of them is the only thing found', () => {
    const alsoFound = gates
      .map(([gate, what, all, code]) => {
        const open =
          assessed(register(all)).engagements[0]?.findings.filter(({ severity }) => severity !== 'info') ?? [];
        return [gate, what, open.map((finding) => finding.code).filter((found) => found !== code)] as const;
      })
      .filter(([, , others]) => others.length > 0);
    expect(alsoFound).toEqual([
      ['G1', 'a sentence in its place', ['statement-is-no-safeguard']],
      ['G2', 'a decision for some, and not one of them', ['evidence-incomplete']],
    ]);
  });
});
