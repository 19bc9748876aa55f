import { type FieldMetadata, getCollectionProps, type SubmissionResult, useForm } from '@conform-to/react';
import { Form, Link } from '@remix-run/react';
import type { VendorSuggestion } from '../../services/catalogue.server';
import type { Double } from '../../services/new-vendor.server';
import { FormErrors, type OptionGroup } from '../fields';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { type FieldGroup, fieldsOf, type RecordKind, unansweredQuestions } from './field-groups';
import { useFormProblemInView } from './form-problem';
import { fieldLabel } from './labels';
import { type FieldSet, fieldsWithin, RecordField, RecordFieldset } from './record-fields';
import { WhereFields } from './where-field';

type Props = {
  name: string;
  role?: string;
  suggestion: VendorSuggestion | null;
  doubles: Double[];
  lastResult?: SubmissionResult | null;
  countries: OptionGroup[];
};

const pick = (kind: RecordKind, group: string, names: string[]): FieldGroup => ({
  key: group,
  fields: names.flatMap((name) => fieldsOf(kind).filter((spec) => spec.name === name)),
});
const WHO = pick('vendor', 'identity', [
  'name',
  'contractingEntity',
  'establishmentCountry',
  'parentName',
  'parentCountry',
  'website',
  'subprocessorListUrl',
  'contractUrl',
]);
const MORE = pick('vendor', 'contact', [
  'identity',
  'registrationNumber',
  'address',
  'contactName',
  'contactRole',
  'contactEmail',
  'privacyUrl',
  'certifications',
]);
const WHAT = pick('engagement', 'service', [
  'service',
  'role',
  'purpose',
  'dataCategories',
  'dataSubjects',
  'contract',
  'published',
]);

/** A vendor, its first engagement and its first place, in one form. */
export function NewVendorForm({ name, role, suggestion, doubles, lastResult, countries }: Props) {
  const { t, word } = useWords();
  const { base, may } = useOrganisation();
  // biome-ignore lint/suspicious/noExplicitAny: the parts of the form are specified in the field groups
  const [form, fields] = useForm<any>({
    id: 'new-vendor',
    lastResult,
    defaultValue: {
      vendor: { ...unansweredQuestions('vendor'), name, ...suggestion?.facts },
      engagement: { ...unansweredQuestions('engagement'), role: role ?? '' },
      mode: 'not-stated',
      instruments: suggestion?.instruments,
    },
    constraint: {
      'vendor.name': { required: true },
      'engagement.service': { required: true },
      'engagement.role': { required: true },
    },
  });
  useFormProblemInView(form);
  const vendor = fieldsWithin(fields.vendor as FieldMetadata);
  const engagement = fieldsWithin(fields.engagement as FieldMetadata);
  const suggested = Object.keys(suggestion?.facts ?? {});
  const hints = Object.fromEntries(
    suggested.map((field) => [
      field,
      t('register.catalogue.suggested', { confidence: word('confidence', suggestion?.confidence[field] ?? 'L') }),
    ]),
  );
  const what = { ...WHAT, fields: WHAT.fields.filter((spec) => spec.name !== 'published' || may('edit')) };
  const labels = Object.fromEntries(
    (['vendor', 'engagement'] as const).flatMap((kind) =>
      fieldsOf(kind).map((spec) => [`${kind}.${spec.name}`, fieldLabel(t, kind, spec.name)]),
    ),
  );
  const hasWrongDetail = MORE.fields.some((spec) => vendor[spec.name]?.errors);
  return (
    <Form method="post" className="record-form" id={form.id} onSubmit={form.onSubmit} noValidate>
      <FormErrors form={form} labels={{ ...labels, where: t('register.where') }} />
      {suggestion && <input type="hidden" name="from" value={suggestion.key} />}
      <Doubles doubles={doubles} />
      <RecordFieldset
        kind="vendor"
        group={WHO}
        fields={vendor}
        countries={countries}
        toConfirm={suggested}
        hints={hints}
      />
      <details className="more" open={hasWrongDetail}>
        <summary>{t('register.vendor.more')}</summary>
        <div className="form-grid">
          {MORE.fields.map((spec) => (
            <RecordField key={spec.name} spec={spec} kind="vendor" fields={vendor} countries={countries} />
          ))}
        </div>
      </details>
      <RecordFieldset kind="engagement" group={what} fields={engagement} countries={countries} />
      <WhereFields fields={fields as FieldSet} countries={countries} />
      {suggestion && suggestion.instruments.length > 0 && (
        <fieldset>
          <legend>{t('register.safeguards')}</legend>
          <p className="hint">
            {t('register.catalogue.instruments', {
              name: suggestion.name,
              confidence: word('confidence', suggestion.confidence.instruments ?? 'L'),
            })}
          </p>
          {getCollectionProps(fields.instruments as FieldMetadata<string[]>, {
            type: 'checkbox',
            options: [...suggestion.instruments],
          }).map(({ key, ...props }) => (
            <label className="check" key={key}>
              <input {...props} required={false} /> {word('instrument', props.value)}{' '}
              <span className="to-confirm">{t('common.to-confirm')}</span>
            </label>
          ))}
        </fieldset>
      )}
      <div className="form-actions">
        <button type="submit" className="primary">
          {t('register.vendor.save-new')}
        </button>
        <Link to={`${base}/register`}>{t('common.cancel')}</Link>
      </div>
    </Form>
  );
}

function Doubles({ doubles }: { doubles: Double[] }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  if (doubles.length === 0) return null;
  return (
    <div className="note note-attention" role="status">
      <p>{t('register.double.title', { count: doubles.length })}</p>
      <ul>
        {doubles.map(({ id, name, contractingEntity, isArchived }) => (
          <li key={id}>
            <Link to={`${base}/register/vendors/${id}`}>
              <b>{name}</b>
            </Link>
            {contractingEntity && ` · ${contractingEntity}`}
            {isArchived ? (
              ` · ${t('register.archived')}`
            ) : (
              <>
                {' '}
                · <Link to={`${base}/register/engagements/new?vendor=${id}`}>{t('register.double.add')}</Link>
              </>
            )}
          </li>
        ))}
      </ul>
      <label className="check">
        <input type="checkbox" name="another" /> {t('register.double.another')}
      </label>
    </div>
  );
}
