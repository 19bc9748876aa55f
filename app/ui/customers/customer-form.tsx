import { Form } from '@remix-run/react';
import { CUSTOMER_AUTHORISATIONS, DAY_KINDS, PUBLIC_LANGUAGES } from '../../domain/words';
import { CustomerForm } from '../../lib/customer-forms';
import { FormErrors, SelectField, TextAreaField, TextField } from '../fields';
import { usePostedForm } from '../form';
import { useWords } from '../language';

type Props = {
  lastResult: unknown;
  defaultValue: Record<string, unknown>;
  version?: number;
  /** The organisation's own days. */
  noticeDays: number;
  objectionDays: number;
};

/** What a contract with a customer says of notices. */
export function CustomerFields({ lastResult, defaultValue, version, noticeDays, objectionDays }: Props) {
  const { t, word } = useWords();
  const { form, fields, props } = usePostedForm(CustomerForm, { id: 'customer', lastResult, defaultValue });
  const label = (name: Exclude<keyof typeof fields, 'version'>) => t(`customers.field.${name}`);
  const choices = (kind: string, codes: readonly string[]) =>
    codes.map((value) => ({ value, label: word(kind, value) }));
  return (
    <Form {...props} noValidate>
      <FormErrors form={form} labels={{ name: label('name'), recipients: label('recipients') }} />
      {version !== undefined && <input type="hidden" name="version" value={version} />}
      <div className="form-grid">
        <TextField field={fields.name} label={label('name')} />
        <TextField field={fields.contractReference} label={label('contractReference')} />
        <SelectField
          aside=""
          field={fields.language}
          label={label('language')}
          options={choices('language', PUBLIC_LANGUAGES)}
        />
        <SelectField
          aside=""
          field={fields.authorisation}
          label={label('authorisation')}
          options={choices('customer-authorisation', CUSTOMER_AUTHORISATIONS)}
        />
        <TextField
          field={fields.noticeDays}
          type="number"
          label={label('noticeDays')}
          hint={t('customers.hint.days', { days: noticeDays })}
        />
        <TextField
          field={fields.objectionDays}
          type="number"
          label={label('objectionDays')}
          hint={t('customers.hint.days', { days: objectionDays })}
        />
        <SelectField
          aside=""
          field={fields.dayKind}
          label={label('dayKind')}
          options={choices('day-kind', DAY_KINDS)}
        />
        <TextField field={fields.endedOn} type="date" label={label('endedOn')} />
        <TextAreaField
          field={fields.recipients}
          label={label('recipients')}
          hint={t('customers.hint.recipients')}
          rows={3}
        />
        <TextAreaField field={fields.products} label={label('products')} hint={t('customers.hint.products')} rows={3} />
      </div>
      <TextAreaField field={fields.notes} label={label('notes')} rows={3} />
      <div className="form-actions">
        <button type="submit" className="primary" name="act" value="save">
          {t('customers.save')}
        </button>
      </div>
    </Form>
  );
}
