import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { PUBLIC_LANGUAGES } from '../../domain/words';
import { parseForm } from '../../lib/forms';
import { LANGUAGE_NAMES } from '../../lib/i18n';
import { frameOf, NOT_KEPT, requireOrganisation } from '../../lib/visitor-context.server';
import { SubscribeForm } from '../../lib/visitor-forms';
import { CONFIRM_WITHIN_DAYS } from '../../services/subscription-mails.server';
import { askToSubscribe } from '../../services/subscriptions.server';
import { MAILS_PER_ADDRESS_AND_DAY } from '../../services/visitors.server';
import styles from '../../styles/visitor.css?url';
import { SelectField, TextField } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { useReaderWords } from '../../ui/language';
import { MailWaits, VisitorPage, visitorMeta } from '../../ui/visitor-page';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta = visitorMeta('notices.subscribe.title');
export const headers = () => NOT_KEPT;

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireOrganisation(args, 'everybody');
  const query = new URL(args.request.url).searchParams;
  return {
    ...frameOf(visitor),
    isSent: query.has('sent'),
    access: query.get('access') ?? undefined,
    days: CONFIRM_WITHIN_DAYS,
    mails: MAILS_PER_ADDRESS_AND_DAY,
  };
}

export async function action(args: ActionFunctionArgs) {
  const visitor = await requireOrganisation(args, 'everybody');
  const form = await args.request.formData();
  if (!form.has('language')) form.set('language', visitor.language);
  const submission = parseForm(form, SubscribeForm);
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { email, access, language } = submission.value;
  await askToSubscribe(visitor.app, visitor.organisation, { email, language, access });
  const query = new URLSearchParams({ sent: '', lang: visitor.language, ...(access ? { access } : {}) });
  return redirect(`/${visitor.organisation.slug}/subprocessors/subscribe?${query}`, 303);
}

export default function Subscribe() {
  const { t } = useReaderWords();
  const frame = useLoaderData<typeof loader>();
  const { organisation, isSent, access, days, mails } = frame;
  const { fields, props } = usePostedForm(SubscribeForm, {
    lastResult: useActionData<typeof action>(),
    defaultValue: { language: frame.language },
  });
  const isOnRequest = organisation.visibility === 'on-request' && !access;
  const askAccess = isOnRequest && (
    <p>
      {t('notices.subscribe.on-request')}{' '}
      <a href={`/${organisation.slug}/subprocessors/request?lang=${frame.language}`}>
        {t('notices.subscribe.ask-access')}
      </a>
    </p>
  );
  if (isSent)
    return (
      <VisitorPage frame={frame} title={t('notices.subscribe.sent.title')} access={access}>
        <MailWaits frame={frame} />
        <p>{t('notices.subscribe.sent.text', { days })}</p>
        {askAccess}
        <p className="small">{t('notices.subscribe.sent.nothing', { mails })}</p>
      </VisitorPage>
    );
  return (
    <VisitorPage frame={frame} title={t('notices.subscribe.title')} access={access}>
      <MailWaits frame={frame} />
      <p>{t('notices.subscribe.text', { organisation: organisation.name })}</p>
      {askAccess}
      <form {...props} noValidate>
        {access && <input type="hidden" name="access" value={access} />}
        <TextField
          field={fields.email}
          type="email"
          autoComplete="email"
          label={t('notices.subscribe.email')}
          hint={t('notices.subscribe.email.hint')}
        />
        <SelectField
          field={fields.language}
          label={t('notices.subscribe.language')}
          options={PUBLIC_LANGUAGES.map((value) => ({ value, label: LANGUAGE_NAMES[value] }))}
        />
        <button type="submit">{t('notices.subscribe.act')}</button>
      </form>
      <p className="small">{t('notices.subscribe.keeps', { organisation: organisation.name })}</p>
    </VisitorPage>
  );
}
