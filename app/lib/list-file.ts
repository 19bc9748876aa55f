import { z } from 'zod';
import {
  ACCESS_MODES,
  CAPACITIES,
  DESTINATION_KINDS,
  ENGAGEMENT_ROLES,
  INSTRUMENTS,
  LANGUAGES,
  PUBLIC_LANGUAGES,
} from '../domain/words';

/** Raised when a reader of the JSON file would have to change; added members do not count. */
export const LIST_SCHEMA_VERSION = 1;

/** Where an installation answers the JSON Schema of its list files. */
export const LIST_SCHEMA_PATH = `/schemas/list-${LIST_SCHEMA_VERSION}.json`;

const day = z.iso.date();
const hash = z.string().regex(/^[0-9a-f]{64}$/);
const base64url = z.string().regex(/^[A-Za-z0-9_-]+$/);
const country = z.string().regex(/^[A-Z]{2}$/);
const texts = z.array(z.string());

const location = z.looseObject({
  kind: z.enum(DESTINATION_KINDS),
  country: country.optional().describe('ISO 3166-1 alpha-2'),
  internationalOrganisation: z.string().optional(),
  place: z.string().optional().describe('A site or region within the country'),
  mode: z.enum(ACCESS_MODES).describe('How the data is reached there'),
  verdict: z
    .enum(['none-needed', 'covered', 'missing', 'not-in-force', 'unknown'])
    .describe('What the transfer stood on when the list was published (GDPR Chapter V)'),
  reliesOn: z.enum(INSTRUMENTS).optional().describe('What covers the transfer; only with the verdict covered'),
  decision: z.string().optional().describe('Number of the adequacy decision relied on'),
  safeguards: z.array(
    z.looseObject({ instrument: z.enum(INSTRUMENTS), standing: z.enum(['valid', 'unknown', 'not-in-force']) }),
  ),
});

const translation = z.looseObject({
  service: z.string().optional(),
  purpose: z.string().optional(),
  dataCategories: texts.optional(),
  dataSubjects: texts.optional(),
  retention: z.string().optional(),
});

const entry = z.looseObject({
  id: z.string().describe('The same row in every revision'),
  vendor: z.string(),
  unnamed: z.literal(true).optional().describe('The vendor exists and is described, not named'),
  contractingEntity: z.string().optional(),
  address: z.string().optional(),
  establishmentCountry: country.optional(),
  parentName: z.string().optional(),
  parentCountry: country.optional(),
  exposure: z
    .looseObject({ country, via: z.enum(['parent', 'establishment']) })
    .optional()
    .describe('A law farther away than the data that reaches the vendor; no transfer by itself'),
  website: z.string().optional(),
  contactEmail: z.string().optional(),
  service: z.string(),
  role: z.enum(ENGAGEMENT_ROLES),
  purpose: z.string().optional(),
  dataCategories: texts,
  dataSubjects: texts,
  retention: z.string().optional(),
  fromOn: day.optional(),
  products: texts.optional().describe('The products it serves; absent means all of them'),
  optional: z.literal(true).optional().describe('Concerns only customers who switch something on'),
  affiliate: z.literal(true).optional().describe('A company of the same group'),
  translations: z.partialRecord(z.enum(PUBLIC_LANGUAGES), translation).optional(),
  locations: z.array(location).min(1),
  safeguards: z.array(
    z.looseObject({
      instrument: z.enum(INSTRUMENTS),
      country: country.optional(),
      reference: z.string().optional(),
      documentUrl: z.string().optional(),
    }),
  ),
});

const statement = z.looseObject({
  format: z.literal('onward-revision-1'),
  organisation: z.string(),
  number: z.int().min(1),
  publishedAt: z.iso.datetime(),
  announcedOn: day,
  inForceOn: day,
  objectionUntilOn: day.optional(),
  contentHash: hash,
  previousHash: hash,
});

const publicKey = z.looseObject({
  kty: z.literal('OKP'),
  crv: z.literal('Ed25519'),
  kid: base64url.describe('The thumbprint of the key (RFC 7638)'),
  x: base64url,
});

const proof = {
  statement: statement.nullable().describe('What is signed, as canonical JSON: keys sorted, no white space'),
  previousHash: hash.nullable().describe('The revisionHash of the revision before; zeroes for the first signed one'),
  revisionHash: hash.nullable().describe('SHA-256 of the statement'),
  signature: base64url.nullable().describe('Ed25519 signature of the statement, base64url'),
  signingKeyId: base64url.nullable(),
};

/**
 * A published list as a JSON file. Members may be added to it; what a member means stays, or the version is raised. The
 * members of the proof are null for a revision published before lists were signed.
 */
export const ListFile = z.looseObject({
  $schema: z.string().optional(),
  schemaVersion: z.literal(LIST_SCHEMA_VERSION),
  address: z.url(),
  keysAddress: z.url().optional().describe('Where the keys stand that this list can be checked with'),
  organisation: z.looseObject({
    name: z.string(),
    legalName: z.string().nullable(),
    address: z.string().nullable(),
    country: country.nullable(),
    dpoEmail: z.string().nullable(),
    contactEmail: z.string().nullable(),
    capacities: z.array(z.enum(CAPACITIES)),
  }),
  language: z.enum(LANGUAGES).describe('The language the entries were written in'),
  prevailingLanguage: z.enum(LANGUAGES).nullable(),
  revision: z.int().min(1).nullable().describe('Null before any list is in force'),
  announcedOn: day.nullable(),
  inForceOn: day.nullable(),
  contentHash: hash.nullable().describe('SHA-256 of the canonical JSON of entries: keys sorted, no white space'),
  ...proof,
  signingKey: publicKey.nullable().describe('The key named by signingKeyId; compare it with the one at keysAddress'),
  entries: z.array(entry),
  coming: z
    .array(
      z.looseObject({
        revision: z.int().min(1),
        announcedOn: day,
        inForceOn: day,
        objectionUntilOn: day.nullable(),
        contentHash: hash,
        note: z.string().nullable(),
        ...proof,
        changes: z.array(
          z.looseObject({
            entryId: z.string(),
            kinds: z.array(z.enum(['added', 'removed', 'entity', 'location', 'purpose', 'data', 'safeguard'])),
            replaces: z.string().optional().describe('The row that goes, where this one takes its place'),
            replacedBy: z.string().optional().describe('The row that takes the place of this one'),
            before: entry.optional(),
            after: entry.optional(),
          }),
        ),
      }),
    )
    .describe('Revisions announced for a later day, with what each changes'),
});
export type ListFile = z.infer<typeof ListFile>;

/** The JSON Schema (2020-12) of the list file, as it stands at `LIST_SCHEMA_PATH` of an installation. */
export const listFileSchema = (baseUrl: string) => ({
  ...z.toJSONSchema(ListFile, { io: 'input' }),
  $id: `${baseUrl}${LIST_SCHEMA_PATH}`,
  title: 'A published list of sub-processors, processors or recipients',
});
