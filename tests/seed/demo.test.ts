import { describe, expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, OrganisationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import { DEMO_REGISTERS, type DemoRegister } from '../../seed/demo';
import { VENDOR_CATALOGUE } from '../../seed/reference/catalogue';
import { COUNTRY_CODES } from '../../seed/reference/countries';

const codes: ReadonlySet<string> = new Set(COUNTRY_CODES);
const registerOf = (slug: string): DemoRegister => {
  const register = DEMO_REGISTERS.find((candidate) => candidate.slug === slug);
  if (!register) throw new Error(`no register ${slug}`);
  return register;
};
const engagementsOf = (register: DemoRegister) =>
  register.vendors.flatMap((vendor) => vendor.engagements.map((engagement) => ({ vendor, ...engagement })));
const vendorOf = (slug: string, key: string) => {
  const vendor = registerOf(slug).vendors.find((candidate) => candidate.key === key);
  if (!vendor) throw new Error(`no vendor ${key}`);
  return vendor.facts;
};

test('the five organisations', () => {
  expect(DEMO_REGISTERS.map((register) => register.slug)).toEqual([
    'deskhero',
    'iabako',
    'linkello',
    'iboo',
    'plateforme-mobile',
  ]);
});

describe.each(DEMO_REGISTERS)('$slug', (register) => {
  const engagements = engagementsOf(register);

  test('every record is one the register accepts', () => {
    OrganisationFacts.parse(register.organisation);
    for (const vendor of register.vendors) VendorFacts.parse(vendor.facts);
    for (const { facts, locations, safeguards } of engagements) {
      EngagementFacts.parse(facts);
      for (const location of locations) LocationFacts.parse(location);
      for (const safeguard of safeguards) SafeguardFacts.parse(safeguard);
    }
  });

  test('countries exist, keys are distinct, parents are in the register', () => {
    const countries = [
      register.organisation.country,
      ...register.vendors.flatMap(({ facts }) => [facts.establishmentCountry, facts.parentCountry]),
      ...engagements.flatMap(({ locations }) => locations.map((location) => location.country)),
    ].filter((country) => country !== undefined);
    for (const country of countries) expect(codes.has(country), country).toBe(true);
    const keys = engagements.map(({ key }) => key);
    expect(new Set(keys).size).toBe(keys.length);
    expect(new Set(register.vendors.map(({ key }) => key)).size).toBe(register.vendors.length);
    for (const { parentKey } of engagements) if (parentKey) expect(keys).toContain(parentKey);
  });

  test('what is to confirm is there to be confirmed, and comes from a catalogue row that exists', () => {
    const known = VENDOR_CATALOGUE.map(({ key }) => key);
    for (const { facts } of register.vendors) {
      for (const field of facts.toConfirm ?? []) expect(facts, facts.name).toHaveProperty(field);
      if (facts.catalogueKey) expect(known).toContain(facts.catalogueKey);
      else expect(facts.toConfirm ?? []).toEqual([]);
    }
    for (const { facts } of engagements)
      for (const field of facts.toConfirm ?? []) expect(facts, facts.service).toHaveProperty(field);
  });

  test('no contract, contact or address is invented', () => {
    for (const { facts } of register.vendors)
      expect([facts.address, facts.contactName, facts.contactEmail]).toEqual([undefined, undefined, undefined]);
    for (const { facts } of engagements) expect(EngagementFacts.parse(facts).contract).toBe('unknown');
  });
});

describe('Deskhero', () => {
  const engagements = engagementsOf(registerOf('deskhero'));

  test('fifteen published sub-processors, ten located in the United States, no safeguard named for any', () => {
    expect(engagements).toHaveLength(15);
    expect(engagements.every(({ facts }) => facts.role === 'sub-processor' && facts.published)).toBe(true);
    expect(engagements.filter(({ locations }) => locations.some(({ country }) => country === 'US'))).toHaveLength(10);
    expect(engagements.flatMap(({ safeguards }) => safeguards)).toEqual([]);
  });

  test('the catalogue disagrees with the stated country, as suggestions only', () => {
    expect(vendorOf('deskhero', 'groupdocs')).toMatchObject({
      contractingEntity: 'Aspose Pty Ltd',
      establishmentCountry: 'AU',
      toConfirm: expect.arrayContaining(['contractingEntity', 'establishmentCountry']),
    });
    expect(vendorOf('deskhero', 'zyte')).toMatchObject({
      contractingEntity: 'Zyte Group Ltd',
      establishmentCountry: 'IE',
    });
    expect(vendorOf('deskhero', 'amazon-web-services')).toMatchObject({ parentCountry: 'US' });
    expect(vendorOf('deskhero', 'pinecone')).toMatchObject({ parentCountry: 'US' });
    expect(vendorOf('deskhero', 'attachmentscanner')).toMatchObject({ toConfirm: [] });
  });

  test('anonymised stays a claim', () => {
    const claimed = engagements.filter(({ facts }) => facts.format === 'anonymised-claimed');
    expect(claimed.map(({ vendor }) => vendor.key)).toEqual(['google-analytics']);
  });
});

describe('Iabako', () => {
  const engagements = engagementsOf(registerOf('iabako'));

  test.each(['mailjet', 'mailerlite'])('%s is both processor and joint controller, on a statement alone', (key) => {
    const own = engagements.filter(({ vendor }) => vendor.key === key);
    expect(own.map(({ facts }) => facts.role)).toEqual(['processor', 'processor', 'joint-controller']);
    expect(own.flatMap(({ safeguards }) => safeguards.map(({ instrument }) => instrument))).toEqual(
      own.map(() => 'statement-only'),
    );
    expect(own.flatMap(({ locations }) => locations.map(({ kind }) => kind))).toEqual(own.map(() => 'not-stated'));
  });

  test('Elastic Email and Stripe have no location; only Elastic Email stays off the list of processors', () => {
    expect(engagements.filter(({ locations }) => locations.length === 0).map(({ vendor }) => vendor.key)).toEqual([
      'elastic-email',
      'stripe',
    ]);
    const unlisted = engagements.filter(({ facts }) => facts.role === 'processor' && !facts.published);
    expect(unlisted.map(({ vendor }) => vendor.key)).toEqual(['elastic-email']);
  });

  test('the record carries its dates', () => {
    expect(registerOf('iabako').organisation).toMatchObject({
      recordCreatedOn: '2018-05-01',
      recordReviewedOn: '2023-04-03',
    });
  });
});

test('Linkello runs Matomo itself, on a hoster in France', () => {
  const matomo = engagementsOf(registerOf('linkello')).find(({ vendor }) => vendor.key === 'matomo');
  expect(matomo).toMatchObject({ parentKey: 'scaleway-matomo', facts: { delivery: 'self-hosted' } });
  expect(matomo?.facts.published).toBeUndefined();
  expect(vendorOf('linkello', 'aws')).toMatchObject({ parentCountry: 'US' });
});

test('Iboo gives its list on request and does not name its hoster', () => {
  expect(registerOf('iboo').organisation.visibility).toBe('on-request');
  expect(vendorOf('iboo', 'hosting-provider').identity).toBe('unnamed');
});

test('Plateforme mobile says it uses sub-processors, names none, and promises breach notice in 48 hours', () => {
  const { organisation, vendors } = registerOf('plateforme-mobile');
  expect(organisation.usesSubProcessors).toBe('yes');
  expect(vendors).toEqual([]);
  expect(organisation.commitments).toContainEqual(expect.objectContaining({ code: 'breach-notice-hours', hours: 48 }));
  expect(organisation.commitments).toHaveLength(7);
});
