import { expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import { engagementFacts, locationFacts, safeguardFacts, vendorFacts } from '../../app/domain/import-plan-facts';

test.each([
  ['a vendor', VendorFacts, vendorFacts, { name: 'Mailer' }],
  ['an engagement', EngagementFacts, engagementFacts, { service: 'E-mails', role: 'processor' }],
  ['a place', LocationFacts, locationFacts, { kind: 'not-stated', mode: 'storage' }],
  ['a safeguard', SafeguardFacts, safeguardFacts, { instrument: 'adequacy' }],
] as const)(
  '%s put together holds every field of its schema and the same defaults',
  (_name, schema, together, stated) => {
    const facts = together(stated as never);
    expect(facts).toEqual(schema.parse(stated));
    expect(Object.keys(facts)).toEqual(Object.keys(schema.shape));
  },
);
