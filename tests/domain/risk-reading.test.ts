import { describe, expect, test } from 'vitest';
import type { RegisterEngagement } from '../../app/domain/register';
import type { Band, RiskInputs } from '../../app/domain/risk';
import { readRisk } from '../../app/domain/risk-reading';
import {
  assessed,
  assessment,
  documented,
  dpfParticipant,
  engagement,
  inOrder,
  knownVendor,
  location,
  on,
  placeIn,
  register,
  safeguard,
  today,
  vendor,
} from './register-builders';

/** The risk of one destination of the first engagement; the others are what it hangs on. */
function riskOf(all: RegisterEngagement[], at = 0) {
  const risk = assessed(register(all)).engagements[0]?.destinations[at]?.risk;
  if (!risk) throw new Error('no such destination');
  return risk;
}
function inputsOf(all: RegisterEngagement[]): RiskInputs {
  const one = assessed(register(all)).engagements[0]?.own.case;
  const [flow] = one?.flows ?? [];
  if (!one || !flow) throw new Error('no such destination');
  return readRisk(flow, one, on(today));
}

const american = { establishmentCountry: 'US', parentCountry: 'US' };
/** A recipient in France that hands nothing on. */
const servant = (parentEngagementId: string) => inOrder({ parentEngagementId, vendor: knownVendor({ name: 'Host' }) });

describe('the cases worked out by hand, as they stand in a register', () => {
  const cases: [string, RegisterEngagement[], { inherent: number; score: number; band: Band }][] = [
    [
      'a German host, ordinary data in the clear',
      [
        inOrder({
          vendor: knownVendor({ establishmentCountry: 'DE', parentCountry: 'DE' }),
          locations: [placeIn('DE')],
        }),
      ],
      { inherent: 14, score: 14, band: 'low' },
    ],
    [
      'a region in the EU, a parent in the United States, keys with the provider',
      [
        inOrder({
          id: 'cloud',
          vendor: knownVendor({ establishmentCountry: 'LU', parentCountry: 'US' }),
          format: 'encrypted-provider-keys',
          locations: [placeIn('IE')],
        }),
        servant('cloud'),
      ],
      { inherent: 17, score: 17, band: 'low' },
    ],
    [
      'the same with keys that stay in the EEA',
      [
        inOrder({
          id: 'cloud',
          vendor: knownVendor({ establishmentCountry: 'LU', parentCountry: 'US' }),
          format: 'encrypted-eea-keys',
          locations: [placeIn('IE')],
        }),
        servant('cloud'),
      ],
      { inherent: 14, score: 12, band: 'low' },
    ],
    [
      'a service in the United States on the DPF, with clauses and an assessment to fall back on',
      [
        inOrder({
          id: 'saas',
          vendor: knownVendor({ ...american, ...dpfParticipant }),
          locations: [placeIn('US')],
          safeguards: [documented('adequacy-dpf'), documented('scc-module-3', { rank: 2 })],
          assessments: [assessment({ covers: ['saas:US:storage'], measures: ['contractual'] })],
        }),
        servant('saas'),
      ],
      { inherent: 28, score: 27, band: 'moderate' },
    ],
    [
      'the same on the DPF alone, checked more than a year ago',
      [
        inOrder({
          id: 'saas',
          vendor: knownVendor({ ...american, ...dpfParticipant, dpfCheckedOn: '2025-11-21' }),
          locations: [placeIn('US')],
          safeguards: [documented('adequacy-dpf')],
        }),
        servant('saas'),
      ],
      { inherent: 33, score: 33, band: 'moderate' },
    ],
    [
      'the United States outside the DPF, clauses, an assessment with conditions',
      [
        inOrder({
          id: 'saas',
          vendor: knownVendor(american),
          locations: [placeIn('US')],
          safeguards: [documented('scc-module-3')],
          assessments: [
            assessment({
              covers: ['saas:US:storage'],
              decision: 'proceed-with-measures',
              measures: ['contractual', 'organisational'],
            }),
          ],
        }),
        servant('saas'),
      ],
      { inherent: 42, score: 40, band: 'moderate' },
    ],
    [
      'health data of patients in the United States, no assessment',
      [
        inOrder({
          vendor: knownVendor(american),
          specialCategories: 'yes',
          vulnerability: 'vulnerable-adults',
          scale: 'under-1000000',
          onwardRecipients: 'unknown',
          locations: [placeIn('US')],
          safeguards: [documented('scc-module-3', { verifiedOn: undefined, statedAs: 'we have signed the SCCs' })],
        }),
      ],
      { inherent: 73, score: 73, band: 'very-high' },
    ],
    [
      'support staff in India who look in routinely, clauses, a favourable assessment',
      [
        inOrder({
          id: 'support',
          vendor: knownVendor({ establishmentCountry: 'IN', parentCountry: 'IN' }),
          remoteAccess: 'yes',
          locations: [placeIn('IN', { mode: 'remote-access' })],
          safeguards: [documented('scc-module-3')],
          assessments: [assessment({ covers: ['support:IN:remote-access'], measures: ['organisational'] })],
        }),
        servant('support'),
      ],
      { inherent: 39, score: 37, band: 'moderate' },
    ],
    [
      'a language model in China without any tool',
      [
        inOrder({
          vendor: knownVendor({ establishmentCountry: 'CN', parentCountry: 'CN' }),
          sensitivity: 'highly-personal',
          onwardRecipients: 'unknown',
          locations: [placeIn('CN', { mode: 'processing' })],
        }),
      ],
      { inherent: 69, score: 69, band: 'very-high' },
    ],
    [
      'a vendor in New Zealand that looks at data hosted in Germany',
      [
        inOrder({
          vendor: knownVendor({ establishmentCountry: 'NZ', parentCountry: 'NZ' }),
          remoteAccess: 'yes',
          locations: [placeIn('NZ', { mode: 'remote-access' }), placeIn('DE')],
        }),
      ],
      { inherent: 19, score: 19, band: 'low' },
    ],
    [
      'data on 5,000 children in the United Kingdom',
      [
        inOrder({
          vendor: knownVendor({ establishmentCountry: 'GB', parentCountry: 'GB' }),
          vulnerability: 'children',
          locations: [placeIn('GB')],
        }),
      ],
      { inherent: 31, score: 31, band: 'moderate' },
    ],
    [
      'a Singapore entity with a parent in the United States, no assessment',
      [
        inOrder({
          id: 'group',
          role: 'processor',
          vendor: knownVendor({ establishmentCountry: 'SG', parentCountry: 'US' }),
          format: 'encrypted-provider-keys',
          remoteAccess: 'yes',
          locations: [placeIn('SG', { mode: 'remote-access' }), placeIn('IE')],
          safeguards: [documented('scc-module-2', { verifiedOn: '2025-11-21' })],
        }),
        servant('group'),
      ],
      { inherent: 45, score: 45, band: 'high' },
    ],
    [
      'a backup of special categories in the United States, keys that stay in the EEA: 36.5 is rounded to even',
      [
        inOrder({
          id: 'backup',
          vendor: knownVendor(american),
          specialCategories: 'yes',
          vulnerability: 'vulnerable-adults',
          scale: 'under-1000000',
          frequency: 'regular',
          format: 'encrypted-eea-keys',
          locations: [placeIn('US')],
          safeguards: [documented('scc-module-3')],
          assessments: [assessment({ covers: ['backup:US:storage'] })],
        }),
      ],
      { inherent: 53, score: 36, band: 'moderate' },
    ],
  ];
  test.each(cases)('%s', (_, all, expected) => {
    expect(riskOf(all)).toMatchObject(expected);
  });

  test('the engagement bears the risk of its worst destination', () => {
    const [newZealand] = cases[9]?.[1] ?? [];
    const { engagements, score, band } = assessed(register(newZealand ? [newZealand] : []));
    expect(engagements[0]?.destinations.map(({ risk }) => risk.score)).toEqual([19, 15]);
    expect(engagements[0]?.risk?.score).toBe(19);
    expect([score, band]).toEqual([19, 'low']);
  });
});

describe('what nobody has said is unknown', () => {
  test('all of it', () => {
    expect(inputsOf([engagement()])).toEqual({
      measures: [],
      sensitivity: 'unknown',
      vulnerability: 'unknown',
      scale: 'unknown',
      frequency: 'unknown',
      format: 'unknown',
      destination: 'unknown',
      parent: 'unknown',
      access: 'not-stated',
      chain: 'unknown',
      tool: 'unknown',
      assessment: 'missing',
      evidence: 'unknown',
    });
  });

  test.each<[keyof RiskInputs, Parameters<typeof inOrder>[0], string]>([
    ['vulnerability', { vulnerability: 'none', toConfirm: ['vulnerability'] }, 'unknown'],
    ['scale', { toConfirm: ['scale'] }, 'unknown'],
    ['frequency', { toConfirm: ['frequency'] }, 'unknown'],
    ['format', { format: 'encrypted-eea-keys', toConfirm: ['format'] }, 'unknown'],
    ['format', { format: 'anonymised-claimed' }, 'clear'],
    ['sensitivity', { toConfirm: ['sensitivity'] }, 'unknown'],
    ['sensitivity', { toConfirm: ['specialCategories'] }, 'unknown'],
    ['chain', { toConfirm: ['onwardRecipients'] }, 'unknown'],
    ['chain', { onwardRecipients: 'yes' }, 'unknown'],
    ['parent', { vendor: knownVendor({ toConfirm: ['parentCountry'] }) }, 'unknown'],
    ['parent', { vendor: knownVendor({ parentCountry: undefined }) }, 'unknown'],
    ['parent', { vendor: knownVendor({ parentCountry: 'CH', toConfirm: ['parentCountry'] }) }, 'unknown'],
    ['parent', { vendor: knownVendor({ parentCountry: 'US', toConfirm: ['parentCountry'] }) }, 'criticised'],
    ['destination', { locations: [placeIn('FR', { toConfirm: ['country'] })] }, 'unknown'],
    ['destination', { locations: [placeIn('NZ', { toConfirm: ['country'] })] }, 'unknown'],
    ['destination', { locations: [placeIn('CN', { toConfirm: ['country'] })] }, 'high-exposure'],
    ['destination', { locations: [location({ kind: 'worldwide' })] }, 'unknown'],
    ['destination', { locations: [location({ kind: 'eu-eea' })] }, 'eea'],
    ['access', { locations: [placeIn('NZ', { mode: 'encrypted-transit', toConfirm: ['mode'] })] }, 'not-stated'],
    ['access', { locations: [placeIn('NZ', { toConfirm: ['mode'] }), placeIn('NZ')] }, 'storage'],
    ['access', { locations: [placeIn('NZ', { toConfirm: ['mode'] }), placeIn('FR')] }, 'not-stated'],
    ['access', { locations: [placeIn('NZ', { toConfirm: ['place'] })] }, 'storage'],
    ['destination', { locations: [placeIn('SG', { toConfirm: ['country'] })] }, 'third-country'],
    ['destination', { locations: [placeIn('IN', { toConfirm: ['country'] })] }, 'criticised'],
    ['destination', { locations: [placeIn('GB', { toConfirm: ['country'] })] }, 'unknown'],
    ['parent', { vendor: knownVendor({ parentCountry: 'SG', toConfirm: ['parentCountry'] }) }, 'third-country'],
  ])('%s of %j is %s', (input, facts, value) => {
    expect(inputsOf([inOrder(facts)])[input]).toBe(value);
  });
});

test.each<[string, string, Parameters<typeof inOrder>[0]]>([
  ['ordinary', 'none', {}],
  ['highly-personal', 'a national number', { sensitivity: 'national-identifier' }],
  ['special', 'Art. 9', { specialCategories: 'yes' }],
  ['special-and-criminal', 'Art. 9 and 10', { specialCategories: 'yes', sensitivity: 'criminal' }],
  ['special-and-criminal', 'Art. 9 and a number', { specialCategories: 'yes', sensitivity: 'national-identifier' }],
  ['special-possible', 'voice and image', { specialCategories: 'possible' }],
  ['criminal', 'Art. 10', { sensitivity: 'criminal' }],
  ['special-and-criminal', 'Art. 10, Art. 9 possible', { sensitivity: 'criminal', specialCategories: 'possible' }],
  ['special-and-criminal', 'Art. 10, Art. 9 not said', { sensitivity: 'criminal', specialCategories: 'unknown' }],
])('%s: %s', (value, _case, facts) => {
  expect(inputsOf([inOrder(facts)]).sensitivity).toBe(value);
});

test.each<[string, string, Parameters<typeof engagement>[0]]>([
  ['eea', 'FR', {}],
  ['eea', 'GP', {}],
  ['adequate', 'NZ', {}],
  ['adequate-conditional', 'GB', {}],
  ['adequate-conditional', 'CA', { safeguards: [safeguard('adequacy', { evidence: { 'scope-confirmed': 'yes' } })] }],
  ['third-country', 'CA', {}],
  ['third-country', 'SG', {}],
  ['criticised', 'IN', {}],
  ['criticised', 'US', {}],
  ['dpf', 'US', { vendor: vendor(dpfParticipant), safeguards: [safeguard('adequacy-dpf')] }],
  ['dpf', 'US', { vendor: vendor(dpfParticipant), safeguards: [safeguard('adequacy')] }],
  ['criticised', 'US', { vendor: vendor(), safeguards: [safeguard('adequacy-dpf')] }],
  ['criticised', 'US', { vendor: vendor(dpfParticipant), safeguards: [safeguard('scc-module-3')] }],
  ['high-exposure', 'RU', {}],
])('%s: %s', (value, country, facts) => {
  expect(inputsOf([engagement({ ...facts, locations: [placeIn(country)] })]).destination).toBe(value);
});

test('an international organisation is as far as its decision leaves it', () => {
  const to = (internationalOrganisation: string) =>
    inputsOf([
      engagement({ locations: [location({ kind: 'international-organisation', internationalOrganisation })] }),
    ]);
  expect([to('EPO').destination, to('United Nations').destination]).toEqual(['adequate', 'third-country']);
});

describe('what stands behind a transfer', () => {
  const tool = (facts: Parameters<typeof inOrder>[0]) =>
    inputsOf([inOrder({ locations: [placeIn('IN')], ...facts })]).tool;
  const participant = knownVendor({ ...american, ...dpfParticipant });
  const onList = (facts: Parameters<typeof inOrder>[0]) =>
    tool({ id: 'e', vendor: participant, locations: [placeIn('US')], ...facts });
  const fallback = documented('scc-module-3', { rank: 2 });
  const inFavour = assessment({ covers: ['e:US:storage'] });

  test('tools', () => {
    expect(tool({ locations: [placeIn('FR')] })).toBe('none-needed');
    expect(tool({ locations: [placeIn('CH')] })).toBe('adequacy');
    expect(tool({ locations: [placeIn('GB')] })).toBe('adequacy-conditional');
    expect(tool({})).toBe('missing');
    expect(tool({ safeguards: [safeguard('scc-2010-87')] })).toBe('missing');
    expect(tool({ safeguards: [safeguard('scc-module-unknown')] })).toBe('unknown');
    expect(tool({ safeguards: [documented('scc-module-3')] })).toBe('complete');
    expect(tool({ safeguards: [safeguard('scc-module-3')] })).toBe('incomplete');
    expect(tool({ safeguards: [documented('scc-module-2')] })).toBe('incomplete');
    expect(tool({ safeguards: [safeguard('bcr-processor')] })).toBe('binding-corporate-rules');
    expect(tool({ safeguards: [safeguard('derogation-consent')] })).toBe('derogation');
    expect(tool({ safeguards: [safeguard('derogation-compelling-interests')] })).toBe('compelling-interests');
  });

  test('the framework alone, until clauses are signed and assessed', () => {
    expect(onList({ safeguards: [safeguard('adequacy-dpf')] })).toBe('dpf-alone');
    expect(onList({ safeguards: [safeguard('adequacy')] })).toBe('dpf-alone');
    expect(onList({ safeguards: [safeguard('adequacy-dpf'), fallback] })).toBe('dpf-alone');
    expect(onList({ safeguards: [safeguard('adequacy-dpf')], assessments: [inFavour] })).toBe('dpf-alone');
    expect(onList({ safeguards: [safeguard('adequacy-dpf'), fallback], assessments: [inFavour] })).toBe(
      'dpf-with-fallback',
    );
    const withConditions = { ...inFavour, decision: 'proceed-with-measures' as const };
    expect(onList({ safeguards: [safeguard('adequacy-dpf'), fallback], assessments: [withConditions] })).toBe(
      'dpf-with-fallback',
    );
    const overdue = { ...inFavour, reviewDueOn: '2026-11-21' };
    expect(onList({ safeguards: [safeguard('adequacy-dpf'), fallback], assessments: [overdue] })).toBe('dpf-alone');
  });

  test.each<[string, Parameters<typeof assessment>[0] | undefined]>([
    ['missing', undefined],
    ['in-progress', { decision: undefined, approvedOn: undefined }],
    ['favourable', {}],
    ['with-conditions', { decision: 'proceed-with-measures' }],
    ['overdue', { reviewDueOn: '2026-11-21' }],
    ['missing', { decision: 'stop' }],
  ])('an assessment counts as %s', (value, facts) => {
    const assessments = facts ? [assessment({ covers: ['e:IN:storage'], ...facts })] : [];
    const one = inOrder({ id: 'e', locations: [placeIn('IN')], safeguards: [documented('scc-module-3')], assessments });
    expect(inputsOf([one]).assessment).toBe(value);
  });

  test.each<[string, Parameters<typeof safeguard>[1]]>([
    ['recent', { verifiedOn: '2025-11-22' }],
    ['older', { verifiedOn: '2025-11-21' }],
    ['unknown', {}],
    ['unknown', { evidence: { 'checked-on': 'last spring' } }],
    ['older', { evidence: { 'checked-on': '2024-01-01' } }],
    ['vendor-claim', { statedAs: 'we have signed the SCCs' }],
    ['unknown', { statedAs: 'we have signed the SCCs', documentUrl: 'https://vendor.example/dpa' }],
    ['vendor-claim', { verifiedOn: '2026-06-01', toConfirm: ['signedOn'] }],
  ])('evidence is %s: %j', (value, facts) => {
    const one = inOrder({ locations: [placeIn('IN')], safeguards: [safeguard('scc-module-3', facts)] });
    expect(inputsOf([one]).evidence).toBe(value);
  });

  test('measures are those of an approved assessment; a technical one has to be found to work', () => {
    const left = (facts: Parameters<typeof assessment>[0]) =>
      inputsOf([
        inOrder({
          id: 'e',
          locations: [placeIn('IN')],
          safeguards: [documented('scc-module-3')],
          assessments: [
            assessment({ covers: ['e:IN:storage'], measures: ['split-processing', 'contractual'], ...facts }),
          ],
        }),
      ]).measures;
    expect(left({ measuresEffective: 'yes' })).toEqual(['split-processing', 'contractual']);
    expect(left({})).toEqual(['contractual']);
    expect(left({ measuresEffective: 'no' })).toEqual(['contractual']);
    expect(left({ measuresEffective: 'yes', approvedOn: undefined })).toEqual([]);
    expect(left({ measuresEffective: 'yes', decision: 'stop' })).toEqual([]);
    expect(left({ measuresEffective: 'yes', reviewDueOn: '2026-11-21' })).toEqual(['split-processing', 'contractual']);
  });
});

describe('the chain', () => {
  const chain = (...below: RegisterEngagement[]) => inputsOf([inOrder({ id: 'top' }), ...below]).chain;
  const serving = (parentEngagementId: string, facts: Parameters<typeof inOrder>[0]) =>
    inOrder({ parentEngagementId, ...facts });

  test.each<[string, RegisterEngagement[]]>([
    ['none', []],
    ['adequate', [serving('top', {})]],
    ['adequate', [serving('top', { locations: [placeIn('CH')] })]],
    ['with-tool', [serving('top', { locations: [placeIn('IN')], safeguards: [safeguard('scc-module-3')] })]],
    [
      'with-tool',
      [
        serving('top', {
          vendor: knownVendor({ ...american, ...dpfParticipant }),
          locations: [placeIn('US')],
          safeguards: [safeguard('adequacy')],
        }),
      ],
    ],
    ['unknown', [serving('top', { locations: [] })]],
    ['unknown', [serving('top', { onwardRecipients: 'unknown' })]],
    ['unknown', [serving('top', { id: 'mid' }), serving('mid', { onwardRecipients: 'yes' })]],
    ['adequate', [serving('top', { id: 'mid', onwardRecipients: 'yes' }), serving('mid', {})]],
    ['without-tool', [serving('top', { locations: [placeIn('IN')] })]],
    ['without-tool', [serving('top', { id: 'mid' }), serving('mid', { locations: [placeIn('IN')] })]],
    ['adequate', [serving('top', {}), serving('top', { delivery: 'self-hosted', onwardRecipients: 'unknown' })]],
    ['none', [serving('top', { untilOn: '2026-11-21', locations: [placeIn('IN')] })]],
  ])('%s', (value, below) => {
    expect(chain(...below)).toBe(value);
  });
});
