import { expect, test } from 'vitest';
import { EngagementFacts, LocationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import * as vocabularies from '../../app/domain/words';
import { translator } from '../../app/lib/i18n';
import { MESSAGES } from '../../app/locales';
import { FIELD_GROUPS, fieldsOf, type RecordKind, unansweredQuestions } from '../../app/ui/register/field-groups';
import { fieldLabel, groupLabel } from '../../app/ui/register/labels';
import { CATALOGUE_CATEGORIES } from '../../seed/reference/catalogue';

const KINDS_OF_WORDS: Record<string, string> = {
  CAPACITIES: 'capacity',
  WITHHELD_DETAILS: 'withheld-detail',
  ENGAGEMENT_ROLES: 'role',
  DELIVERIES_OF_SERVICE: 'delivery',
  DESTINATION_KINDS: 'destination',
  ACCESS_MODES: 'mode',
  ANSWERS: 'answer',
  SPECIAL_CATEGORIES: 'special-categories',
  DATA_FORMATS: 'format',
  SCALES: 'scale',
  FREQUENCIES: 'frequency',
  CONTRACT_STATES: 'contract',
  AUTHORISATIONS: 'authorisation',
  DPF_STATUSES: 'dpf-status',
  DPF_FRAMEWORKS: 'dpf-framework',
  INSTRUMENTS: 'instrument',
  VISIBILITIES: 'visibility',
  COMMITMENTS: 'commitment',
  LANGUAGES: 'language',
  MEMBER_ROLES: 'member-role',
  SENSITIVITIES: 'sensitivity',
  VULNERABILITIES: 'vulnerability',
  AUTHORISATION_ANSWERS: 'authorisation-answer',
  REGIMES: 'regime',
  MEASURES: 'measure',
  ASSESSMENT_OUTCOMES: 'outcome',
  ASSESSMENT_DECISIONS: 'decision',
  REVIEW_TRIGGERS: 'trigger',
  PUBLIC_LANGUAGES: 'language',
  DAY_KINDS: 'day-kind',
  CUSTOMER_AUTHORISATIONS: 'customer-authorisation',
  URGENCIES: 'urgency',
  OBJECTION_GROUNDS: 'objection-ground',
  OBJECTION_STATES: 'objection-state',
};

test.each(['en', 'fr'] as const)('every code of every vocabulary has its word (%s)', (language) => {
  const codes = Object.entries(vocabularies as Record<string, readonly string[]>).flatMap(([name, list]) =>
    list.map((code) => `words.${KINDS_OF_WORDS[name]}.${code}`),
  );
  const categories = CATALOGUE_CATEGORIES.map((code) => `words.category.${code}`);
  expect([...codes, ...categories].filter((key) => !(MESSAGES[language] as Record<string, string>)[key])).toEqual([]);
});

const NOT_IN_FORMS = ['toConfirm', 'catalogueKey', 'evidence'];
const schemas = {
  vendor: VendorFacts,
  engagement: EngagementFacts,
  location: LocationFacts,
  safeguard: SafeguardFacts,
};
const kinds = Object.keys(schemas) as RecordKind[];

test.each(kinds)('the %s form asks for every fact once, each by a name of its own', (kind) => {
  const asked = fieldsOf(kind).map(({ name }) => name);
  expect(asked.toSorted()).toEqual(
    Object.keys(schemas[kind].shape)
      .filter((name) => !NOT_IN_FORMS.includes(name))
      .toSorted(),
  );
  for (const language of ['en', 'fr'] as const) {
    const t = translator(language);
    const names = asked.map((name) => fieldLabel(t, kind, name));
    expect(new Set(names).size).toBe(names.length);
    for (const { key } of FIELD_GROUPS[kind]) expect(groupLabel(t, kind, key)).not.toBe('');
  }
});

test.each(kinds)('an untouched %s form says no more than its schema does for silence', (kind) => {
  const required = {
    name: 'x',
    service: 'x',
    role: 'processor',
    kind: 'worldwide',
    mode: 'storage',
    instrument: 'adequacy',
  };
  const silence = schemas[kind].parse(required) as Record<string, unknown>;
  for (const [field, code] of Object.entries(unansweredQuestions(kind)))
    expect({ [field]: code }).toEqual({ [field]: silence[field] });
});
