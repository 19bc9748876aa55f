import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction, redirect } from '@remix-run/node';
import { Form, useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../domain/days';
import { slugFrom } from '../../domain/slug';
import { beginningFacts, FirstRunForm, PASSWORD_MIN } from '../../lib/account-forms';
import { languageOf } from '../../lib/context.server';
import { parseForm } from '../../lib/forms';
import { titled } from '../../lib/titles';
import { foundInstallation, mayFoundInstallation } from '../../services/accounts.server';
import { groupCountries } from '../../services/countries.server';
import { shippedWorldOn } from '../../services/law.server';
import { Alone } from '../../ui/alone';
import { FormErrors, TextField } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { useWords } from '../../ui/language';
import { OrganisationBeginning } from '../../ui/organisation-beginning';

export const meta: MetaFunction = titled('accounts.first-run.title');

/** After a refusal too: what the page shows may be what has changed meanwhile. */
export const shouldRevalidate = () => true;

const tokenOf = (request: Request) => new URL(request.url).searchParams.get('token') ?? '';

export async function loader({ request, context: { app } }: LoaderFunctionArgs) {
  const open = await mayFoundInstallation(app, tokenOf(request));
  const language = languageOf(request);
  const countries = open ? groupCountries(shippedWorldOn(dayOf(app.now())), language) : [];
  return data({ open, language, countries, base: app.config.baseUrl }, { status: open ? 200 : 404 });
}

export async function action({ request, context: { app } }: ActionFunctionArgs) {
  const token = tokenOf(request);
  if (!(await mayFoundInstallation(app, token))) return data(null, { status: 404 });
  const form = await request.formData();
  if (!form.get('slug')) form.set('slug', slugFrom(String(form.get('organisation') ?? '')));
  const submission = parseForm(form, FirstRunForm);
  if (submission.status !== 'success') return data(submission.reply({ hideFields: ['password'] }), { status: 400 });
  const { name, email, password, ...beginning } = submission.value;
  const owner = { name, email, password, language: languageOf(request) };
  const founded = await foundInstallation(app, request.headers, token, owner, {
    slug: beginning.slug,
    facts: beginningFacts(beginning),
  });
  if (founded.ok) return redirect(`/app/${founded.value.slug}`, { headers: founded.cookies });
  if (founded.refusal === 'over') return data(null, { status: 404 });
  return data(submission.reply({ fieldErrors: { slug: [founded.refusal] }, hideFields: ['password'] }), {
    status: 400,
  });
}

export default function FirstRun() {
  const { t } = useWords();
  const { open, language, countries, base } = useLoaderData<typeof loader>();
  const { form, fields, props } = usePostedForm(FirstRunForm, {
    lastResult: useActionData<typeof action>(),
    defaultValue: { language },
  });
  if (!open)
    return (
      <Alone title={t('accounts.first-run.over.title')}>
        <p>{t('accounts.first-run.over')}</p>
      </Alone>
    );
  const labels = {
    name: t('accounts.name'),
    email: t('accounts.email'),
    password: t('accounts.password'),
    organisation: t('accounts.organisation.name'),
    slug: t('accounts.organisation.slug'),
    capacities: t('accounts.organisation.capacities'),
    dpoEmail: t('accounts.organisation.dpo-email'),
  };
  return (
    <Alone wide title={t('accounts.first-run.title')}>
      <p>{t('accounts.first-run.text')}</p>
      <FormErrors form={form} labels={labels} />
      <Form {...props}>
        <fieldset>
          <legend>{t('accounts.first-run.you')}</legend>
          <TextField
            field={fields.name}
            label={t('accounts.name')}
            hint={t('accounts.name.hint')}
            autoComplete="name"
          />
          <TextField field={fields.email} type="email" label={t('accounts.email')} autoComplete="username" />
          <TextField
            field={fields.password}
            type="password"
            label={t('accounts.password')}
            hint={t('accounts.password.hint', { min: PASSWORD_MIN })}
            autoComplete="new-password"
          />
        </fieldset>
        <fieldset>
          <legend>{t('accounts.first-run.organisation')}</legend>
          <OrganisationBeginning fields={fields} base={base} countries={countries} />
        </fieldset>
        <div className="form-actions">
          <button type="submit" className="primary">
            {t('accounts.first-run.action')}
          </button>
        </div>
      </Form>
    </Alone>
  );
}
