import { Form } from '@remix-run/react';
import { WebhookForm } from '../../lib/webhook-forms';
import { FormErrors, SelectField, TextField } from '../fields';
import { usePostedForm } from '../form';
import { useWords } from '../language';

type Props = { customers: { id: string; name: string }[]; lastResult: unknown };

/** Takes an address and whom it is for. */
export function AddWebhook({ customers, lastResult }: Props) {
  const { t } = useWords();
  const { form, fields, props } = usePostedForm(WebhookForm, { id: 'webhook', lastResult });
  return (
    <Form {...props} noValidate>
      <FormErrors form={form} labels={{ url: t('webhooks.url'), customer: t('webhooks.customer') }} />
      <div className="form-grid">
        <TextField field={fields.url} type="url" label={t('webhooks.url')} hint={t('webhooks.url.hint')} />
        <SelectField
          field={fields.customer}
          label={t('webhooks.customer')}
          hint={t('webhooks.customer.hint')}
          empty={t('webhooks.customer.none')}
          options={customers.map(({ id, name }) => ({ value: id, label: name }))}
        />
      </div>
      <div className="form-actions">
        <button type="submit" className="primary" name="act" value="add">
          {t('webhooks.add.act')}
        </button>
      </div>
    </Form>
  );
}
