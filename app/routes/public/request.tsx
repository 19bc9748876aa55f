import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { parseForm } from '../../lib/forms';
import { frameOf, NOT_KEPT, requireOrganisation } from '../../lib/visitor-context.server';
import { AccessForm } from '../../lib/visitor-forms';
import { requestAccess } from '../../services/access-requests.server';
import styles from '../../styles/visitor.css?url';
import { TextAreaField, TextField } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { useReaderWords } from '../../ui/language';
import { VisitorPage, visitorMeta } from '../../ui/visitor-page';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta = visitorMeta('notices.request.title');
export const headers = () => NOT_KEPT;

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireOrganisation(args, 'everybody');
  const { slug, visibility } = visitor.organisation;
  // Nothing is to be asked for where everybody may look.
  if (visibility === 'public') throw redirect(`/${slug}/subprocessors?lang=${visitor.language}`);
  return { ...frameOf(visitor), isSent: new URL(args.request.url).searchParams.has('sent') };
}

export async function action(args: ActionFunctionArgs) {
  const visitor = await requireOrganisation(args, 'everybody');
  const submission = parseForm(await args.request.formData(), AccessForm);
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { language = visitor.language, ...asked } = submission.value;
  await requestAccess(visitor.app, visitor.organisation, { ...asked, language });
  return redirect(
    `/${visitor.organisation.slug}/subprocessors/request?${new URLSearchParams({ sent: '', lang: visitor.language })}`,
    303,
  );
}

export default function RequestAccess() {
  const { t } = useReaderWords();
  const frame = useLoaderData<typeof loader>();
  const { name } = frame.organisation;
  const { fields, props } = usePostedForm(AccessForm, { lastResult: useActionData<typeof action>() });
  if (frame.isSent)
    return (
      <VisitorPage frame={frame} title={t('notices.request.sent.title', { organisation: name })}>
        <p role="status">{t('notices.request.sent.text')}</p>
      </VisitorPage>
    );
  return (
    <VisitorPage frame={frame} title={t('notices.request.title')}>
      <p>{t('notices.request.text', { organisation: name })}</p>
      <form {...props} noValidate>
        <input type="hidden" name="language" value={frame.language} />
        <TextField
          field={fields.email}
          type="email"
          autoComplete="email"
          label={t('notices.request.email')}
          hint={t('notices.request.email.hint')}
        />
        <TextField field={fields.company} autoComplete="organization" label={t('notices.request.company')} />
        <TextAreaField
          field={fields.reason}
          label={t('notices.request.reason')}
          hint={t('notices.request.reason.hint')}
        />
        <button type="submit">{t('notices.request.act')}</button>
      </form>
    </VisitorPage>
  );
}
