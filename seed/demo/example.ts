import type { IsoDate } from '../../app/domain/days';
import { addDays } from '../../app/domain/days';
import type { DemoRegister, DemoVendor } from './demo-register';
import { assessed, at, certified, clauses, engaged, formerClauses, formerShield, vendorNamed } from './example-vendors';

/**
 * A made-up processor whose register is kept well and still has a little of everything: what stands, what stands on a
 * fallback, what is not known, what is blocked. Its days follow the day it is loaded, so that something is always due.
 * No vendor in it exists.
 */
export const exampleRegister = (today: IsoDate): DemoRegister => ({
  slug: 'example',
  organisation: {
    name: 'Example Desk',
    legalName: 'Example Desk BV',
    address: '1 Example Quay, Amsterdam, Netherlands',
    country: 'NL',
    capacities: ['processor'],
    dpoEmail: 'dpo@example-desk.example',
    contactEmail: 'privacy@example-desk.example',
    introduction: 'A made-up company with made-up vendors, to show what a register can say.',
    language: 'en',
    visibility: 'public',
    noticeDays: 30,
    objectionDays: 14,
    usesSubProcessors: 'yes',
    recordCreatedOn: addDays(today, -700),
    recordReviewedOn: addDays(today, -60),
  },
  vendors: [...atHome(today), ...inTheUnitedStates(today), ...elsewhere(today), ...inChains(today)],
  customers: CUSTOMERS,
});

/** Contracts as they differ: silence that authorises or refuses, longer notice, business days, another language. */
const CUSTOMERS: DemoRegister['customers'] = [
  {
    name: 'Example Retail',
    contractReference: 'DPA-2024-011',
    recipients: ['privacy@retail.example', 'legal@retail.example'],
  },
  {
    name: 'Clinique Exemple',
    contractReference: 'DPA-2025-004',
    language: 'fr',
    noticeDays: 45,
    objectionDays: 30,
    authorisation: 'specific',
    recipients: ['dpo@clinique.example'],
  },
  {
    name: 'Voorbeeld Verzekeringen',
    contractReference: 'DPA-2023-052',
    language: 'nl',
    noticeDays: 20,
    objectionDays: 10,
    dayKind: 'business',
    recipients: ['privacy@verzekeringen.example'],
  },
];

const atHome = (today: IsoDate): DemoVendor[] => [
  {
    key: 'nordhost',
    facts: vendorNamed(today, 'Nordhost ApS', 'DK'),
    engagements: [engaged(today, 'hosting', 'Hosting', { locations: [at('DK')] })],
  },
  {
    key: 'lindenpay',
    facts: vendorNamed(today, 'Lindenpay GmbH', 'DE', { reviewDueOn: addDays(today, -20) }),
    engagements: [
      engaged(today, 'payments', 'Payments', {
        facts: { sensitivity: 'highly-personal', dataCategories: ['Card payments'] },
        locations: [at('DE', 'processing')],
      }),
    ],
  },
  {
    key: 'praxiskalender',
    facts: vendorNamed(today, 'Praxiskalender GmbH', 'DE'),
    engagements: [
      engaged(today, 'appointments', 'Appointments of clinics', {
        facts: {
          specialCategories: 'yes',
          vulnerability: 'vulnerable-adults',
          dataCategories: ['Appointments', 'Reason for the visit'],
        },
        locations: [at('DE')],
      }),
    ],
  },
  {
    key: 'skyline',
    facts: vendorNamed(today, 'Skyline Cloud Europe Ltd', 'IE', {
      parentName: 'Skyline Cloud Inc.',
      parentCountry: 'US',
    }),
    engagements: [
      engaged(today, 'object-store', 'File storage', {
        facts: { format: 'encrypted-provider-keys' },
        locations: [at('IE')],
      }),
      engaged(today, 'backups', 'Backups, encrypted with our own keys', {
        facts: { format: 'encrypted-eea-keys', frequency: 'regular' },
        locations: [at('SE')],
      }),
    ],
  },
  {
    key: 'newcomer',
    facts: vendorNamed(today, 'Traduire Vite SARL', 'FR'),
    engagements: [
      engaged(today, 'translation', 'Translation', {
        facts: {
          fromOn: addDays(today, -3),
          objectionUntilOn: addDays(today, 11),
          published: false,
        },
        locations: [at('FR', 'processing')],
      }),
    ],
  },
];

const inTheUnitedStates = (today: IsoDate): DemoVendor[] => [
  {
    key: 'postbird',
    facts: vendorNamed(today, 'Postbird Inc.', 'US', certified(today, 'Postbird Inc.', 220)),
    engagements: [
      engaged(today, 'e-mail', 'E-mail delivery', {
        locations: [at('US', 'processing')],
        safeguards: [
          { instrument: 'adequacy-dpf' },
          clauses(today, 'scc-module-3', { rank: 2 }),
          formerShield,
          formerClauses,
        ],
        assessments: [
          assessed(today, ['US:processing'], { title: 'E-mail delivery, United States', decision: 'proceed' }),
        ],
      }),
    ],
  },
  {
    key: 'metricly',
    facts: vendorNamed(today, 'Metricly LLC', 'US', certified(today, 'Metricly LLC', 55)),
    engagements: [
      engaged(today, 'analytics', 'Product analytics', {
        facts: { dataCategories: ['Usage events'] },
        locations: [at('US')],
        safeguards: [{ instrument: 'adequacy-dpf' }],
      }),
    ],
  },
  {
    key: 'callwave',
    facts: vendorNamed(today, 'Callwave Inc.', 'US', { dpfStatus: 'not-listed', dpfCheckedOn: addDays(today, -30) }),
    engagements: [
      engaged(today, 'telephony', 'Telephony', {
        facts: { sensitivity: 'highly-personal', dataCategories: ['Calls', 'Phone numbers'] },
        locations: [at('US', 'processing')],
        safeguards: [clauses(today), formerShield],
        assessments: [
          assessed(today, ['US:processing'], {
            title: 'Telephony, United States',
            decision: 'proceed-with-measures',
            reviewDueOn: addDays(today, 40),
          }),
        ],
      }),
    ],
  },
  {
    key: 'formpress',
    facts: vendorNamed(today, 'Formpress Inc.', 'US', { dpfStatus: 'not-listed', dpfCheckedOn: addDays(today, -30) }),
    engagements: [
      engaged(today, 'surveys', 'Surveys', {
        facts: { frequency: 'regular' },
        locations: [at('US')],
        safeguards: [clauses(today, 'scc-module-2')],
        assessments: [assessed(today, ['US:storage'], { title: 'Surveys, United States', decision: 'proceed' })],
      }),
    ],
  },
];

const elsewhere = (today: IsoDate): DemoVendor[] => [
  {
    key: 'helphands',
    facts: vendorNamed(today, 'Helphands Private Limited', 'IN'),
    engagements: [
      engaged(today, 'night-support', 'Support at night', {
        facts: { remoteAccess: 'yes', frequency: 'regular' },
        locations: [at('NL'), at('IN', 'remote-access')],
        safeguards: [clauses(today)],
        assessments: [assessed(today, ['IN:remote-access'], { title: 'Support at night, India', decision: 'proceed' })],
      }),
    ],
  },
  {
    key: 'thameside',
    facts: vendorNamed(today, 'Thameside Learning Ltd', 'GB'),
    engagements: [
      engaged(today, 'school-portal', 'Portal for schools', {
        facts: { vulnerability: 'children', dataSubjects: ['Pupils', 'Parents'] },
        locations: [at('GB')],
        safeguards: [
          {
            instrument: 'adequacy',
            verifiedOn: addDays(today, -40),
            evidence: { decision: '(EU) 2021/1772', 'scope-confirmed': 'yes', 'checked-on': addDays(today, -40) },
          },
        ],
      }),
    ],
  },
  {
    key: 'sakura',
    facts: vendorNamed(today, 'Sakura Moji KK', 'JP'),
    engagements: [
      engaged(today, 'fonts', 'Text recognition', {
        locations: [at('JP', 'processing')],
        safeguards: [
          {
            instrument: 'adequacy',
            verifiedOn: addDays(today, -40),
            evidence: {
              decision: '(EU) 2019/419',
              'scope-confirmed': 'yes',
              'scope-reason': 'Business operator under the APPI',
              'checked-on': addDays(today, -40),
            },
          },
        ],
      }),
    ],
  },
  {
    key: 'maple',
    facts: vendorNamed(today, 'Maple Maps Inc.', 'CA'),
    engagements: [
      engaged(today, 'maps', 'Maps', {
        facts: { dataCategories: ['Addresses'] },
        locations: [at('CA', 'processing')],
        safeguards: [{ instrument: 'adequacy', evidence: { decision: '2002/2/EC', 'scope-confirmed': 'unknown' } }],
      }),
    ],
  },
  {
    key: 'kiwi',
    facts: vendorNamed(today, 'Kiwi Care Ltd', 'NZ'),
    engagements: [
      engaged(today, 'monitoring', 'Monitoring', {
        facts: { remoteAccess: 'yes', sensitivity: 'technical', dataCategories: ['Server logs'] },
        locations: [at('DE'), at('NZ', 'remote-access')],
      }),
    ],
  },
  {
    key: 'merlion',
    facts: vendorNamed(today, 'Merlion Data Pte. Ltd.', 'SG', {
      parentName: 'Skyline Cloud Inc.',
      parentCountry: 'US',
    }),
    engagements: [
      engaged(today, 'database', 'Database', {
        facts: { remoteAccess: 'yes', format: 'encrypted-provider-keys' },
        locations: [at('DE'), at('SG', 'remote-access')],
        safeguards: [clauses(today)],
      }),
    ],
  },
  {
    key: 'longmodel',
    facts: vendorNamed(today, 'Longmodel Technology Co., Ltd.', 'CN'),
    engagements: [
      engaged(today, 'answers', 'Suggested answers', {
        facts: { sensitivity: 'highly-personal', onwardRecipients: 'unknown' },
        locations: [at('CN', 'processing')],
      }),
    ],
  },
];

const inChains = (today: IsoDate): DemoVendor[] => [
  {
    key: 'frontgate',
    facts: vendorNamed(today, 'Frontgate BV', 'NL'),
    engagements: [
      engaged(today, 'delivery', 'Content delivery', {
        facts: { onwardRecipients: 'yes' },
        locations: [at('NL')],
      }),
    ],
  },
  {
    key: 'edgewerk',
    facts: vendorNamed(today, 'Edgewerk GmbH', 'DE'),
    engagements: [
      engaged(today, 'edge', 'Edge servers', {
        parentKey: 'delivery',
        facts: { onwardRecipients: 'yes' },
        locations: [at('DE')],
      }),
    ],
  },
  {
    key: 'farcache',
    facts: vendorNamed(today, 'Farcache Inc.', 'US', { dpfStatus: 'not-listed', dpfCheckedOn: addDays(today, -30) }),
    engagements: [
      engaged(today, 'cache', 'Cache in North America', {
        parentKey: 'edge',
        locations: [at('US')],
      }),
    ],
  },
];
