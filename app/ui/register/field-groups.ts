import {
  ACCESS_MODES,
  ANSWERS,
  AUTHORISATION_ANSWERS,
  AUTHORISATIONS,
  CONTRACT_STATES,
  DATA_FORMATS,
  DELIVERIES_OF_SERVICE,
  DESTINATION_KINDS,
  DPF_FRAMEWORKS,
  DPF_STATUSES,
  ENGAGEMENT_ROLES,
  FREQUENCIES,
  INSTRUMENTS,
  SCALES,
  SENSITIVITIES,
  SPECIAL_CATEGORIES,
  VULNERABILITIES,
} from '../../domain/words';

export type RecordKind = 'vendor' | 'engagement' | 'location' | 'safeguard';

/** How a field is asked for. `words` is the vocabulary its codes are named by. */
export type Control =
  | { control: 'text' | 'url' | 'email' | 'date' | 'number' | 'area' | 'lines' | 'country' | 'check' | 'translations' }
  | { control: 'one-of' | 'some-of'; words: string; codes: readonly string[]; mustChoose?: boolean };
export type FieldSpec = { name: string; required?: boolean } & Control;
export type FieldGroup = { key: string; fields: readonly FieldSpec[] };

const text = (name: string, required = false): FieldSpec => ({ name, control: 'text', required });
const area = (name: string): FieldSpec => ({ name, control: 'area' });
const lines = (name: string): FieldSpec => ({ name, control: 'lines' });
const url = (name: string): FieldSpec => ({ name, control: 'url' });
const day = (name: string): FieldSpec => ({ name, control: 'date' });
const country = (name: string): FieldSpec => ({ name, control: 'country' });
const oneOf = (name: string, words: string, codes: readonly string[], mustChoose = false): FieldSpec => ({
  name,
  control: 'one-of',
  words,
  codes,
  mustChoose,
  required: mustChoose,
});

/** Every fact of a record, in the groups its form and its page show. */
export const FIELD_GROUPS: Record<RecordKind, readonly FieldGroup[]> = {
  vendor: [
    {
      key: 'identity',
      fields: [
        text('name', true),
        oneOf('identity', 'identity', ['named', 'unnamed']),
        text('contractingEntity'),
        text('registrationNumber'),
        area('address'),
        country('establishmentCountry'),
        url('website'),
      ],
    },
    { key: 'contact', fields: [text('contactName'), text('contactRole'), { name: 'contactEmail', control: 'email' }] },
    { key: 'group', fields: [text('parentName'), country('parentCountry'), oneOf('affiliate', 'answer', ANSWERS)] },
    {
      key: 'documents',
      fields: [url('privacyUrl'), url('subprocessorListUrl'), url('contractUrl'), lines('certifications')],
    },
    {
      key: 'dpf',
      fields: [
        oneOf('dpfStatus', 'dpf-status', DPF_STATUSES),
        text('dpfEntity'),
        text('dpfCoveredEntityOf'),
        { name: 'dpfFrameworks', control: 'some-of', words: 'dpf-framework', codes: DPF_FRAMEWORKS },
        oneOf('dpfCoversNonHr', 'answer', ANSWERS),
        oneOf('dpfCoversHr', 'answer', ANSWERS),
        text('dpfParticipantId'),
        day('dpfNextCertificationDueOn'),
        day('dpfCheckedOn'),
        text('dpfCheckedBy'),
      ],
    },
    { key: 'review', fields: [day('verifiedOn'), day('reviewDueOn'), area('notes')] },
  ],
  engagement: [
    {
      key: 'service',
      fields: [
        text('service', true),
        oneOf('role', 'role', ENGAGEMENT_ROLES, true),
        oneOf('delivery', 'delivery', DELIVERIES_OF_SERVICE),
        area('purpose'),
        area('delimitation'),
        day('fromOn'),
        day('untilOn'),
      ],
    },
    {
      key: 'data',
      fields: [
        lines('dataCategories'),
        lines('dataSubjects'),
        oneOf('sensitivity', 'sensitivity', SENSITIVITIES),
        oneOf('specialCategories', 'special-categories', SPECIAL_CATEGORIES),
        oneOf('vulnerability', 'vulnerability', VULNERABILITIES),
        oneOf('staffData', 'answer', ANSWERS),
        oneOf('format', 'format', DATA_FORMATS),
        oneOf('scale', 'scale', SCALES),
        oneOf('frequency', 'frequency', FREQUENCIES),
        text('retention'),
      ],
    },
    {
      key: 'contract',
      fields: [
        oneOf('contract', 'contract', CONTRACT_STATES),
        text('contractReference'),
        day('contractSignedOn'),
        url('contractUrl'),
        oneOf('flowDown', 'answer', ANSWERS),
        oneOf('authorisation', 'authorisation', AUTHORISATIONS),
        day('objectionUntilOn'),
        oneOf('authorisationAnswer', 'authorisation-answer', AUTHORISATION_ANSWERS),
      ],
    },
    {
      key: 'chain',
      fields: [oneOf('onwardRecipients', 'answer', ANSWERS), oneOf('remoteAccess', 'answer', ANSWERS)],
    },
    {
      key: 'publication',
      fields: [
        { name: 'published', control: 'check' },
        lines('products'),
        oneOf('optional', 'answer', ANSWERS),
        { name: 'translations', control: 'translations' },
      ],
    },
    { key: 'review', fields: [day('verifiedOn'), day('reviewDueOn'), area('notes')] },
  ],
  location: [
    {
      key: 'place',
      fields: [
        oneOf('kind', 'destination', DESTINATION_KINDS, true),
        country('country'),
        text('internationalOrganisation'),
        text('place'),
        oneOf('mode', 'mode', ACCESS_MODES, true),
      ],
    },
    { key: 'importer', fields: [text('importer'), country('importerCountry')] },
    { key: 'source', fields: [area('statedAs'), day('verifiedOn'), area('notes')] },
  ],
  safeguard: [
    {
      key: 'instrument',
      fields: [
        oneOf('instrument', 'instrument', INSTRUMENTS, true),
        country('country'),
        text('reference'),
        day('signedOn'),
        day('validFromOn'),
        day('expiresOn'),
        url('documentUrl'),
        oneOf('importerSubjectToGdpr', 'answer', ANSWERS),
        { name: 'rank', control: 'number' },
      ],
    },
    { key: 'source', fields: [area('statedAs'), day('verifiedOn'), day('reviewDueOn'), area('notes')] },
  ],
};

const NOBODY_SAID = ['unknown', 'not-checked', 'not-stated', 'unanswered'];

/** What a new form's questions start from: nobody has said, never the first answer of a list. */
export const unansweredQuestions = (kind: RecordKind): Record<string, string> =>
  Object.fromEntries(
    fieldsOf(kind).flatMap((spec) => {
      if (spec.control !== 'one-of' || spec.mustChoose) return [];
      return [[spec.name, NOBODY_SAID.find((code) => spec.codes.includes(code)) ?? spec.codes[0] ?? '']];
    }),
  );

/** Every field of a kind, in form order. */
export const fieldsOf = (kind: RecordKind): FieldSpec[] => FIELD_GROUPS[kind].flatMap(({ fields }) => fields);
