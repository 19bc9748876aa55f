import { describe, expect, test } from 'vitest';
import type { FindingCode } from '../../app/domain/findings';
import type { RegisterEngagement, RegisterFacts } from '../../app/domain/register';
import { deriveTransfers } from '../../app/domain/transfers';
import { DEMO_REGISTERS } from '../../seed/demo';
import { engagement, findings, location, on, register, safeguard, today, vendor } from './register-builders';

function demo(slug: string): RegisterFacts {
  const found = DEMO_REGISTERS.find((one) => one.slug === slug);
  if (!found) throw new Error(`no demo register ${slug}`);
  const engagements = found.vendors.flatMap(({ key, facts, engagements: all }): RegisterEngagement[] => {
    const by = vendor({ ...facts, id: key });
    return all.map((one) =>
      engagement({
        ...one.facts,
        id: one.key,
        vendor: by,
        locations: one.locations.map((place) => location(place)),
        safeguards: one.safeguards.map((held) => safeguard(held.instrument, held)),
      }),
    );
  });
  return register(engagements, { recordReviewedOn: undefined, ...found.organisation } as RegisterFacts['organisation']);
}

const noticed = (one: RegisterFacts, code: FindingCode) =>
  findings(one, on(today)).filter((finding) => finding.code === code);
const vendorsOf = (one: RegisterFacts, code: FindingCode) =>
  [...new Set(noticed(one, code).map(({ vendorId }) => vendorId))].toSorted();

describe('a help-desk processor', () => {
  const deskhero = demo('deskhero');

  test('ten transfers to the United States without a named safeguard', () => {
    expect(noticed(deskhero, 'safeguard-missing').map(({ evidence }) => evidence.destination)).toEqual(
      Array(10).fill('US'),
    );
  });
  test('hosted in the Union, led from the United States', () => {
    expect(vendorsOf(deskhero, 'parent-exposure')).toEqual(['amazon-web-services', 'pinecone']);
  });
  test('place and entity disagree', () => {
    expect(vendorsOf(deskhero, 'entity-country-conflict')).toEqual(['groupdocs', 'zyte']);
  });
  test('anonymised, they say', () => {
    expect(vendorsOf(deskhero, 'anonymisation-claim-to-verify')).toEqual(['google-analytics']);
  });
  test('entity, address and contact missing for all fifteen', () => {
    const incomplete = noticed(deskhero, 'identity-incomplete');
    expect(incomplete).toHaveLength(15);
    for (const { evidence } of incomplete) expect(evidence.missing).toBe('contractingEntity, address, contact');
  });
});

describe('a controller with sheets', () => {
  const iabako = demo('iabako');

  test('"complies" is no safeguard and names no country', () => {
    expect(vendorsOf(iabako, 'statement-is-no-safeguard')).toEqual(['mailerlite', 'mailjet']);
    expect(vendorsOf(iabako, 'location-unknown')).toEqual(['elastic-email', 'mailerlite', 'mailjet', 'stripe']);
  });
  test('used, but not on the list', () => {
    expect(vendorsOf(iabako, 'not-on-list')).toEqual(['elastic-email']);
  });
  test('joint controllers and processors at once', () => {
    expect(vendorsOf(iabako, 'role-conflict')).toEqual(['mailerlite', 'mailjet']);
  });
  test('six years for writing to customers, and only for that', () => {
    expect(noticed(iabako, 'retention-to-review')).toHaveLength(4);
    expect(vendorsOf(iabako, 'retention-to-review')).toEqual(['mailerlite', 'mailjet']);
  });
  test('not reviewed for more than three years', () => {
    expect(noticed(iabako, 'review-overdue')).toMatchObject([
      { subject: { kind: 'organisation' }, evidence: { lastOn: '2023-04-03' } },
    ]);
  });
});

describe('a videoconferencing service, hosted in the Union', () => {
  const linkello = demo('linkello');

  test('no transfer, but a parent in the United States', () => {
    expect(linkello.engagements.flatMap((one) => deriveTransfers(one, on(today)))).toEqual([]);
    expect(vendorsOf(linkello, 'parent-exposure')).toEqual(['aws']);
  });
  test('a tool is no sub-processor, its hoster is', () => {
    expect(vendorsOf(linkello, 'self-hosted-listed')).toEqual(['matomo']);
    expect(vendorsOf(linkello, 'contract-unknown')).toEqual(['aws', 'scaleway']);
  });
  test('nobody’s entity, address or contact', () => {
    expect(vendorsOf(linkello, 'identity-incomplete')).toEqual(['aws', 'scaleway']);
  });
});

describe('a videoconferencing service that keeps its list to itself', () => {
  const iboo = demo('iboo');

  test('the hosting provider is unnamed', () => {
    expect(vendorsOf(iboo, 'vendor-unnamed')).toEqual(['hosting-provider']);
  });
  test('voice and image may reveal more', () => {
    expect(vendorsOf(iboo, 'special-category-to-verify')).toEqual(['hosting-provider']);
  });
  test('"no transfer" with no list behind it', () => {
    expect(noticed(iboo, 'no-transfer-claim-unproven')).toHaveLength(1);
  });
});

describe('a platform that names nobody', () => {
  const platform = demo('plateforme-mobile');

  test('sub-processors are used and none is named', () => {
    expect(noticed(platform, 'sub-processors-unnamed')).toHaveLength(1);
    expect(noticed(platform, 'no-transfer-claim-unproven')).toHaveLength(1);
  });
  test('promises stricter than the law', () => {
    expect(noticed(platform, 'commitment-stricter').map(({ evidence }) => evidence)).toEqual([
      { commitment: 'transfer-told-immediately' },
      { commitment: 'breach-notice-hours', hours: 48 },
    ]);
  });
});
