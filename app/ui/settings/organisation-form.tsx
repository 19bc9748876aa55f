import { Form } from '@remix-run/react';
import type { OrganisationFacts } from '../../domain/facts';
import type { Logo } from '../../domain/logo';
import { ANSWERS, CAPACITIES, LANGUAGES, VISIBILITIES, WITHHELD_DETAILS } from '../../domain/words';
import { OrganisationForm } from '../../lib/settings-forms';
import { ChoicesField } from '../choices';
import { FormErrors, type OptionGroup, SelectField, TextAreaField, TextField } from '../fields';
import { usePostedForm } from '../form';
import { fieldInWords } from '../history';
import { useWords } from '../language';
import { CommitmentsEditor } from './commitments-editor';
import { LogoField } from './logo-field';

/** Every fact of an organisation, for its owners. */
export function OrganisationSettings({
  facts,
  logo,
  slug,
  version,
  countries,
  reply,
}: {
  facts: OrganisationFacts;
  logo: Logo | null;
  slug: string;
  version: number;
  countries: OptionGroup[];
  reply: unknown;
}) {
  const words = useWords();
  const { t, word } = words;
  const { form, fields, props } = usePostedForm(OrganisationForm, {
    id: 'organisation',
    lastResult: reply,
    defaultValue: facts,
  });
  const label = (field: string) => fieldInWords(field, words, 'organisation');
  const options = (codes: readonly string[], vocabulary: string) =>
    codes.map((value) => ({ value, label: word(vocabulary, value) }));
  const named = [...Object.keys(OrganisationForm.shape), 'logo'];
  const labels = Object.fromEntries(named.map((field) => [field, label(field)]));
  // The picture is no fact of the schema, and stands in the form all the same.
  const { logo: logoField } = fields as typeof fields & { logo: typeof fields.name };
  return (
    <>
      <FormErrors form={form} labels={labels} />
      <Form {...props} encType="multipart/form-data">
        <input type="hidden" name="version" value={version} />
        <fieldset>
          <legend>{t('settings.organisation.who')}</legend>
          <div className="form-grid">
            <TextField field={fields.name} label={label('name')} autoComplete="organization" />
            <TextField
              field={fields.legalName}
              label={label('legalName')}
              hint={t('settings.organisation.legalName.hint')}
            />
            <TextAreaField field={fields.address} label={label('address')} rows={2} />
            <SelectField
              field={fields.country}
              label={label('country')}
              empty={t('settings.organisation.country.empty')}
              groups={countries}
            />
            <TextField field={fields.website} type="url" label={label('website')} />
            <TextField
              field={fields.dpoEmail}
              type="email"
              label={label('dpoEmail')}
              hint={t('settings.organisation.dpoEmail.hint')}
            />
            <TextField field={fields.contactEmail} type="email" label={label('contactEmail')} />
          </div>
          <ChoicesField
            field={fields.capacities}
            label={label('capacities')}
            hint={t('settings.organisation.capacities.hint')}
            options={options(CAPACITIES, 'capacity')}
          />
        </fieldset>
        <fieldset>
          <legend>{t('settings.organisation.publication')}</legend>
          <div className="form-grid">
            <SelectField
              field={fields.visibility}
              label={label('visibility')}
              hint={t('settings.organisation.visibility.hint')}
              options={options(VISIBILITIES, 'visibility')}
            />
            <SelectField field={fields.language} label={label('language')} options={options(LANGUAGES, 'language')} />
            <SelectField
              field={fields.prevailingLanguage}
              label={label('prevailingLanguage')}
              hint={t('settings.organisation.prevailingLanguage.hint')}
              empty={t('settings.organisation.none-stated')}
              options={options(LANGUAGES, 'language')}
            />
            <TextField
              field={fields.noticeDays}
              type="number"
              label={label('noticeDays')}
              hint={t('settings.organisation.noticeDays.hint')}
            />
            <TextField
              field={fields.objectionDays}
              type="number"
              label={label('objectionDays')}
              hint={t('settings.organisation.objectionDays.hint')}
            />
            <SelectField
              field={fields.usesSubProcessors}
              label={label('usesSubProcessors')}
              hint={t('settings.organisation.usesSubProcessors.hint')}
              options={options(ANSWERS, 'answer')}
            />
          </div>
          <ChoicesField
            field={fields.withheldDetails}
            label={label('withheldDetails')}
            hint={t('settings.organisation.withheldDetails.hint')}
            options={options(WITHHELD_DETAILS, 'withheld-detail')}
          />
          <LogoField field={logoField} slug={slug} name={facts.name} logo={logo} />
          <TextField
            field={fields.accentColour}
            label={label('accentColour')}
            hint={t('settings.organisation.accentColour.hint')}
          />
          <TextAreaField
            field={fields.introduction}
            label={label('introduction')}
            hint={t('settings.organisation.introduction.hint')}
            rows={5}
          />
        </fieldset>
        <fieldset>
          <legend>{t('settings.organisation.commitments')}</legend>
          <CommitmentsEditor commitments={form.initialValue?.commitments} errors={form.allErrors} />
        </fieldset>
        <fieldset>
          <legend>{t('settings.organisation.record')}</legend>
          <div className="form-grid">
            <TextField field={fields.recordCreatedOn} type="date" label={label('recordCreatedOn')} />
            <TextField field={fields.recordReviewedOn} type="date" label={label('recordReviewedOn')} />
          </div>
          <TextAreaField field={fields.notes} label={label('notes')} />
        </fieldset>
        <div className="form-actions">
          <button type="submit" className="primary">
            {t('common.save')}
          </button>
        </div>
      </Form>
    </>
  );
}
