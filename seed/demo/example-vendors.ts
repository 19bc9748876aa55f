import type { IsoDate } from '../../app/domain/days';
import { addDays } from '../../app/domain/days';
import type { DemoAssessment, DemoEngagement, DemoVendor } from './demo-register';

type EngagementInput = Partial<Omit<DemoEngagement, 'key' | 'facts'>> & { facts?: Partial<DemoEngagement['facts']> };
type Located = DemoEngagement['locations'][number];
type Held = DemoEngagement['safeguards'][number];

export const at = (country: string, mode: Located['mode'] = 'storage', more: Partial<Located> = {}): Located => ({
  kind: 'country',
  country,
  mode,
  ...more,
});

/** Who a made-up vendor is: everything Opinion 22/2024 asks for. */
export function vendorNamed(
  today: IsoDate,
  name: string,
  country: string,
  more: Partial<DemoVendor['facts']> = {},
): DemoVendor['facts'] {
  const slug = name.toLowerCase().replace(/[^a-z]+/g, '-');
  return {
    name,
    contractingEntity: name,
    address: `1 Example Street, ${country}`,
    establishmentCountry: country,
    parentName: `${name} (group)`,
    parentCountry: country,
    contactRole: 'Data protection contact',
    contactEmail: `privacy@${slug}.example`,
    verifiedOn: addDays(today, -40),
    ...more,
  };
}

/** On the list of the Data Privacy Framework for the entity that signs, with the next certification due on a day. */
export const certified = (today: IsoDate, name: string, dueInDays: number): Partial<DemoVendor['facts']> => ({
  dpfStatus: 'active',
  dpfEntity: name,
  dpfFrameworks: ['eu-us'],
  dpfCoversNonHr: 'yes',
  dpfCoversHr: 'no',
  dpfCheckedOn: addDays(today, -30),
  dpfNextCertificationDueOn: addDays(today, dueInDays),
});

/** An engagement in order: contract, authorisation, chain and data all known. */
export const engaged = (today: IsoDate, key: string, service: string, more: EngagementInput): DemoEngagement => ({
  key,
  locations: [],
  safeguards: [],
  ...more,
  facts: {
    role: 'sub-processor',
    purpose: 'Running the help desk',
    dataCategories: ['Name and e-mail address', 'Messages and attachments'],
    dataSubjects: ['Users of the service', 'Customers of our customers'],
    sensitivity: 'ordinary',
    specialCategories: 'none',
    vulnerability: 'none',
    staffData: 'no',
    format: 'clear',
    scale: 'under-100000',
    frequency: 'continuous',
    contract: 'signed',
    contractSignedOn: '2024-03-01',
    flowDown: 'yes',
    authorisation: 'general',
    onwardRecipients: 'no',
    remoteAccess: 'no',
    published: true,
    verifiedOn: addDays(today, -40),
    ...more.facts,
    service,
  },
});

/** Standard contractual clauses with all their annexes, compared with the documents not long ago. */
export const clauses = (
  today: IsoDate,
  instrument: Held['instrument'] = 'scc-module-3',
  more: Partial<Held> = {},
): Held => ({
  instrument,
  signedOn: '2024-03-01',
  reference: 'Annex 4 of the data processing agreement',
  verifiedOn: addDays(today, -40),
  evidence: {
    parties: 'Example Desk and the vendor',
    acceptance: 'Signed',
    'roles-match': 'yes',
    'clause-17-law': 'Netherlands',
    'clause-18-courts': 'Amsterdam',
    'annex-1a-complete': 'yes',
    'annex-1b-complete': 'yes',
    'clause-13-case': 'Exporter established in a Member State',
    'clause-13-authority': 'Autoriteit Persoonsgegevens',
    'annex-1c-complete': 'yes',
    'annex-2-complete': 'yes',
    'clause-9-option': 'Option 2, general authorisation',
    'clause-9-notice-days': '30',
  },
  ...more,
});

/** What stood before: a place in the Privacy Shield, which ended on 16 July 2020. */
export const formerShield: Held = {
  instrument: 'privacy-shield',
  rank: 8,
  signedOn: '2017-02-01',
  evidence: { listed: 'yes', replacement: 'Standard contractual clauses 2021/914' },
};

/** The clauses that stood beside it. */
export const formerClauses: Held = {
  instrument: 'scc-2010-87',
  rank: 9,
  signedOn: '2018-05-25',
  evidence: { replacement: 'Standard contractual clauses 2021/914' },
};

export const assessed = (
  today: IsoDate,
  covers: readonly string[],
  facts: Omit<DemoAssessment['facts'], 'covers'>,
): DemoAssessment => ({
  covers,
  facts: {
    outcome: 'might-apply',
    measures: ['contractual', 'organisational'],
    measuresEffective: 'yes',
    approver: 'DPO',
    approvedOn: addDays(today, -120),
    reviewDueOn: addDays(today, 245),
    triggers: ['law-change', 'adequacy-change'],
    ...facts,
  },
});
