import { z } from 'zod';
import { ACCESS_MODES, DAY_KINDS, DESTINATION_KINDS, ENGAGEMENT_ROLES, INSTRUMENTS, URGENCIES } from '../domain/words';

/** Raised when software that reads the message would have to change; added members do not count. */
export const NOTICE_SCHEMA_VERSION = 1;

/** Where an installation answers the JSON Schema of its messages. */
export const NOTICE_SCHEMA_PATH = `/schemas/notice-${NOTICE_SCHEMA_VERSION}.json`;

/** Kinds of change, the weightiest first. Article 28(2) GDPR names the first two; the others change what a customer tells its own. */
export const CHANGE_TYPES = [
  'ADD',
  'REPLACE',
  'REMOVE',
  'ENTITY_CHANGE',
  'LOCATION_CHANGE',
  'PURPOSE_CHANGE',
  'DATA_CHANGE',
  'SAFEGUARD_CHANGE',
] as const;

const day = z.iso.date();
const text = z.string().nullable();
const country = z
  .string()
  .regex(/^[A-Z]{2}$/)
  .nullable()
  .describe('ISO 3166-1 alpha-2; null when not stated');

const place = {
  kind: z.enum(DESTINATION_KINDS),
  country,
  internationalOrganisation: text,
  mode: z.enum(ACCESS_MODES).describe('How the data is reached there'),
};

const engaged = z.object({
  subprocessor: z.object({
    name: z.string(),
    legalName: text,
    address: text,
    country,
    contact: text,
    website: text,
    parent: z.object({ name: text, country }).nullable(),
  }),
  role: z.enum(ENGAGEMENT_ROLES),
  activity: z.string().describe('What it does for the organisation'),
  purpose: text,
  retention: text,
  dataCategories: z.array(z.string()),
  dataSubjects: z.array(z.string()),
  locations: z.array(z.object({ ...place, place: text.describe('A site or region within the country') })),
  transfers: z
    .array(
      z.object({
        ...place,
        verdict: z.enum(['covered', 'missing', 'not-in-force', 'unknown']),
        tool: z.enum(INSTRUMENTS).nullable().describe('What the transfer relies on (GDPR Chapter V)'),
        decision: text.describe('Number of the adequacy decision relied on'),
      }),
    )
    .describe('The locations outside the EEA, each with what its transfer stood on at publication'),
  proofOfSafeguards: z.array(
    z.object({
      tool: z.enum(INSTRUMENTS),
      country,
      reference: text,
      documentUrl: text.describe('Where it can be read'),
    }),
  ),
});

const change = engaged.extend({
  changeType: z.enum(CHANGE_TYPES).describe('The weightiest of changeTypes'),
  changeTypes: z.array(z.enum(CHANGE_TYPES)).min(1),
  entry: z.string().describe('The same row of the list in every revision'),
  replaces: text.describe('The row of the list whose place this one takes; only with the type REPLACE'),
  supersedes: engaged.nullable().describe('What the list said until now; null for an addition'),
});

/** What a webhook is told of a publication (GDPR Art. 28(2); EDPB Guidelines 07/2020 §152; Opinion 22/2024). */
export const NoticeMessage = z
  .object({
    $schema: z.string(),
    schemaVersion: z.literal(NOTICE_SCHEMA_VERSION),
    type: z.enum(['notice', 'test']).describe('A test says nothing that holds'),
    id: z.string().describe('The same on every try, as in the header Onward-Delivery'),
    notice: text.describe('Identifier of the notice, the same for everybody it goes to; null in a test'),
    corrects: z
      .object({ notice: z.string(), text: z.string() })
      .nullable()
      .describe('The earlier notice of the same revision that this one puts right, and what was wrong'),
    createdAt: z.iso.datetime(),
    organisation: z.object({
      name: z.string(),
      legalName: text,
      address: text,
      country,
      dpoEmail: text,
      contactEmail: text,
    }),
    list: z
      .object({ address: z.string(), json: z.string(), revision: z.string() })
      .nullable()
      .describe('Where the list can be read; null when it is private'),
    revision: z.number().int(),
    contentHash: z.string().describe('SHA-256 of the canonical JSON of the entries of the list'),
    announcedOn: day,
    effectiveFrom: day,
    urgency: z.enum(URGENCIES).nullable().describe('Why it comes into force before the agreed notice'),
    note: text,
    customer: z
      .object({
        name: z.string(),
        contractReference: text,
        noticeDays: z.number().int(),
        objectionDays: z.number().int(),
        dayKind: z.enum(DAY_KINDS),
        earliestOn: day,
      })
      .nullable()
      .describe('Whose contract objectBy is counted by; null when the message goes to no customer in particular'),
    objectBy: day.nullable().describe('The last day; null when there is nothing to object to'),
    howToObject: z.object({ page: text.describe('Opens without an account; whoever has it can object'), email: text }),
    consequenceOfSilence: z.enum(['AUTHORISED', 'REFUSED']).nullable(),
    changes: z.array(change).describe('Those that touch the customer'),
  })
  .meta({ title: 'A change of a list of sub-processors' });

export type NoticeMessage = z.infer<typeof NoticeMessage>;

/** The JSON Schema of the messages of one installation. */
export const noticeMessageSchema = (baseUrl: string) => ({
  ...z.toJSONSchema(NoticeMessage),
  $id: `${baseUrl}${NOTICE_SCHEMA_PATH}`,
});
