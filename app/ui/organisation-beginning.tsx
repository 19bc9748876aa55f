import { CAPACITIES, LANGUAGES } from '../domain/words';
import type { NewOrganisationForm } from '../lib/account-forms';
import { ChoicesField } from './choices';
import { type OptionGroup, SelectField, TextField } from './fields';
import type { usePostedForm } from './form';
import { useWords } from './language';

type Fields = ReturnType<typeof usePostedForm<typeof NewOrganisationForm>>['fields'];

/** What an organisation is asked when it begins. */
export function OrganisationBeginning({
  fields,
  base,
  countries,
}: {
  fields: Fields;
  base: string;
  countries: OptionGroup[];
}) {
  const { t, word } = useWords();
  return (
    <>
      <TextField field={fields.organisation} label={t('accounts.organisation.name')} autoComplete="organization" />
      <TextField
        field={fields.slug}
        label={t('accounts.organisation.slug')}
        hint={t('accounts.organisation.slug.hint', { base })}
      />
      <ChoicesField
        field={fields.capacities}
        label={t('accounts.organisation.capacities')}
        hint={t('accounts.organisation.capacities.hint')}
        options={CAPACITIES.map((value) => ({ value, label: word('capacity', value) }))}
      />
      <SelectField
        field={fields.country}
        label={t('accounts.organisation.country')}
        empty={t('accounts.organisation.country.empty')}
        groups={countries}
      />
      <TextField field={fields.dpoEmail} type="email" label={t('accounts.organisation.dpo-email')} />
      <SelectField
        field={fields.language}
        label={t('accounts.organisation.language')}
        options={LANGUAGES.map((value) => ({ value, label: word('language', value) }))}
      />
    </>
  );
}
