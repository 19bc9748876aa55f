import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { dayOf } from '../../domain/days';
import { slugFrom } from '../../domain/slug';
import { beginningFacts, NewOrganisationForm } from '../../lib/account-forms';
import { languageOf, requirePerson } from '../../lib/context.server';
import { redirectWithFlash } from '../../lib/flash.server';
import { parseForm } from '../../lib/forms';
import { titled } from '../../lib/titles';
import { groupCountries } from '../../services/countries.server';
import { shippedWorldOn } from '../../services/law.server';
import { foundOrganisation } from '../../services/organisations.server';
import { FormErrors } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { useWords } from '../../ui/language';
import { OrganisationBeginning } from '../../ui/organisation-beginning';
import { PageHead } from '../../ui/page';

export const meta: MetaFunction = titled('accounts.new.title');

export async function loader(args: LoaderFunctionArgs) {
  const person = await requirePerson(args);
  const { app } = args.context;
  const language = languageOf(args.request, person);
  return { language, countries: groupCountries(shippedWorldOn(dayOf(app.now())), language), base: app.config.baseUrl };
}

export async function action(args: ActionFunctionArgs) {
  const person = await requirePerson(args);
  const form = await args.request.formData();
  if (!form.get('slug')) form.set('slug', slugFrom(String(form.get('organisation') ?? '')));
  const submission = parseForm(form, NewOrganisationForm);
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { slug, organisation } = submission.value;
  const founding = await foundOrganisation(args.context.app, person, { slug, facts: beginningFacts(submission.value) });
  if (founding.outcome !== 'founded')
    return data(submission.reply({ fieldErrors: { slug: [founding.outcome] } }), { status: 400 });
  return redirectWithFlash(`/app/${slug}`, 'accounts.new.done', { name: organisation });
}

export default function NewOrganisation() {
  const { t } = useWords();
  const { language, countries, base } = useLoaderData<typeof loader>();
  const { form, fields, props } = usePostedForm(NewOrganisationForm, {
    lastResult: useActionData<typeof action>(),
    defaultValue: { language },
  });
  const labels = {
    organisation: t('accounts.organisation.name'),
    slug: t('accounts.organisation.slug'),
    capacities: t('accounts.organisation.capacities'),
  };
  return (
    <>
      <PageHead
        title={t('accounts.new.title')}
        crumbs={[{ to: '/app?all', label: t('accounts.organisations.title') }]}
      />
      <p>{t('accounts.new.text')}</p>
      <FormErrors form={form} labels={labels} />
      <Form {...props}>
        <OrganisationBeginning fields={fields} base={base} countries={countries} />
        <div className="form-actions">
          <button type="submit" className="primary">
            {t('accounts.new.action')}
          </button>
          <Link to="/app?all">{t('common.cancel')}</Link>
        </div>
      </Form>
    </>
  );
}
