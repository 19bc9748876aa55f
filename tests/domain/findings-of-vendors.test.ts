import { describe, expect, test } from 'vitest';
import { engagement, evidence, found, identified, placeIn, register, vendor } from './register-builders';

describe('who and where the vendor is', () => {
  test.each<[string, string, string | undefined, string | undefined, boolean]>([
    ['US place, Australian entity', 'US', 'AU', 'AU', true],
    ['US place, Irish entity, parent unknown', 'US', 'IE', undefined, true],
    ['US place, Irish entity of a US group', 'US', 'IE', 'US', false],
    ['US place, US entity', 'US', 'US', undefined, false],
    ['US place, entity unknown', 'US', undefined, undefined, false],
    ['Irish place, Luxembourg entity of a US group', 'IE', 'LU', 'US', false],
    ['Belgian place, US entity', 'BE', 'US', 'US', false],
    ['Indian place, French entity', 'IN', 'FR', 'FR', true],
  ])('%s conflicts: %s %s %s %s', (_case, place, establishmentCountry, parentCountry, conflicts) => {
    const one = engagement({ vendor: vendor({ establishmentCountry, parentCountry }), locations: [placeIn(place)] });
    expect(found('entity-country-conflict', register([one]))).toHaveLength(conflicts ? 1 : 0);
  });

  test('the conflict says where the places are and where the vendor and its parent', () => {
    const conflict = (facts: Parameters<typeof vendor>[0]) =>
      evidence(
        'entity-country-conflict',
        register([engagement({ vendor: vendor(facts), locations: [placeIn('IN'), placeIn('US')] })]),
      );
    expect(conflict({ establishmentCountry: 'FR' })).toEqual([{ locations: 'IN, US', establishmentCountry: 'FR' }]);
    expect(conflict({ establishmentCountry: 'FR', parentCountry: 'US' })).toEqual([
      { locations: 'IN', establishmentCountry: 'FR', parentCountry: 'US' },
    ]);
  });

  test('an importer named at the place explains it', () => {
    const by = vendor({ establishmentCountry: 'FR' });
    const places = [placeIn('IN', { importer: 'Vendor Support India', importerCountry: 'IN' })];
    expect(found('entity-country-conflict', register([engagement({ vendor: by, locations: places })]))).toEqual([]);
  });

  test.each<[string, string, Parameters<typeof vendor>[0], object[]]>([
    [
      'US parent',
      'IE',
      { establishmentCountry: 'LU', parentCountry: 'US' },
      [{ severity: 'attention', evidence: { country: 'US', via: 'parent' } }],
    ],
    [
      'US entity',
      'BE',
      { establishmentCountry: 'US' },
      [{ severity: 'attention', evidence: { country: 'US', via: 'establishment' } }],
    ],
    [
      'Singapore entity of a US group',
      'DE',
      { establishmentCountry: 'SG', parentCountry: 'US' },
      [{ evidence: { country: 'SG', via: 'establishment' } }],
    ],
    ['Swiss parent', 'FR', { parentCountry: 'CH' }, [{ severity: 'info' }]],
    [
      'US parent behind a British place',
      'GB',
      { parentCountry: 'US' },
      [{ evidence: { country: 'US', locations: 'GB' } }],
    ],
    ['Swedish parent', 'FR', { establishmentCountry: 'FR', parentCountry: 'SE' }, []],
    ['nothing known', 'FR', {}, []],
    ['US place already reported as transfer', 'US', { parentCountry: 'AU' }, []],
  ])('exposure: %s', (_case, place, facts, expected) => {
    const one = engagement({ vendor: vendor(facts), locations: [placeIn(place)] });
    expect(found('parent-exposure', register([one]))).toMatchObject(expected);
  });

  test('what a vendor lacks is said once, however often it is engaged', () => {
    const by = vendor({
      contractingEntity: 'Vendor Ltd',
      toConfirm: ['contractingEntity'],
      address: '1 Harbour Street',
    });
    const twice = register([engagement({ vendor: by }), engagement({ vendor: by })]);
    expect(evidence('identity-incomplete', twice)).toEqual([{ missing: 'contractingEntity, contact' }]);
    expect(found('identity-incomplete', register([engagement({ vendor: vendor(identified) })]))).toEqual([]);
  });

  test('an unnamed vendor is unnamed, not incomplete', () => {
    const one = register([engagement({ vendor: vendor({ name: 'a hosting provider', identity: 'unnamed' }) })]);
    expect(evidence('vendor-unnamed', one)).toEqual([{ name: 'a hosting provider' }]);
    expect(found('identity-incomplete', one)).toEqual([]);
  });

  test('processor and joint controller at once', () => {
    const by = vendor();
    const as = (role: 'processor' | 'sub-processor' | 'joint-controller' | 'independent-controller') =>
      engagement({ vendor: by, role });
    expect(evidence('role-conflict', register([as('processor'), as('joint-controller')]))).toEqual([
      { roles: 'joint-controller, processor' },
    ]);
    expect(evidence('role-conflict', register([as('sub-processor'), as('joint-controller')]))).toEqual([
      { roles: 'joint-controller, sub-processor' },
    ]);
    expect(found('role-conflict', register([as('processor'), as('independent-controller')]))).toEqual([]);
    expect(found('role-conflict', register([as('processor'), engagement({ role: 'joint-controller' })]))).toEqual([]);
  });

  test('used, and not on the list', () => {
    const listed = engagement({ published: true });
    const forgotten = engagement({ vendor: vendor({ id: 'forgotten', name: 'Forgotten' }) });
    expect(found('not-on-list', register([listed, forgotten]))).toMatchObject([
      { severity: 'attention', subject: { kind: 'vendor', id: 'forgotten' }, evidence: { name: 'Forgotten' } },
    ]);
    expect(found('not-on-list', register([forgotten]))).toEqual([]);
  });
});

describe('a vendor as a whole', () => {
  test('without a name, and as processor and joint controller at once, calls for attention', () => {
    const unnamed = vendor({ identity: 'unnamed', name: 'A hosting provider' });
    expect(found('vendor-unnamed', register([engagement({ vendor: unnamed })]))).toMatchObject([
      { severity: 'attention', evidence: { name: 'A hosting provider' } },
    ]);
    const both = vendor();
    expect(
      found(
        'role-conflict',
        register([
          engagement({ vendor: both, role: 'processor' }),
          engagement({ vendor: both, role: 'joint-controller' }),
        ]),
      ),
    ).toMatchObject([{ severity: 'attention', evidence: { roles: 'joint-controller, processor' } }]);
  });

  test('without a name is no matter while it receives nothing', () => {
    const unnamed = vendor({ identity: 'unnamed' });
    expect(found('vendor-unnamed', register([engagement({ vendor: unnamed, delivery: 'self-hosted' })]))).toEqual([]);
  });

  test('is reached by a name as by an address', () => {
    const { contactEmail: _address, ...known } = identified;
    const reached = (facts: object) =>
      evidence('identity-incomplete', register([engagement({ vendor: vendor({ ...known, ...facts }) })]));
    expect(reached({})).toEqual([{ missing: 'contact' }]);
    expect(reached({ contactName: 'Data protection officer' })).toEqual([]);
  });
});
