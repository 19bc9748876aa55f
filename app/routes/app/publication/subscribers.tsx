import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, useActionData, useLoaderData, useLocation } from '@remix-run/react';
import { PUBLIC_LANGUAGES } from '../../../domain/words';
import { type Context, requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { readListView } from '../../../lib/list-view';
import { titled } from '../../../lib/titles';
import { ProposeForm } from '../../../lib/visitor-forms';
import { viewSubscribers } from '../../../services/subscriber-views.server';
import { proposeSubscriber, removeSubscriber } from '../../../services/subscriptions.server';
import { SelectField, TextField } from '../../../ui/fields';
import { usePostedForm } from '../../../ui/form';
import { useWords } from '../../../ui/language';
import { List } from '../../../ui/list';
import { SUBSCRIBER_SHAPE, subscriberColumns } from '../../../ui/notices/subscriber-columns';
import { Empty, PageHead, Section } from '../../../ui/page';
import { useOrganisation } from '../../../ui/shell';

export const meta: MetaFunction = titled('notices.subscribers.title');

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const view = readListView(new URL(args.request.url), SUBSCRIBER_SHAPE);
  const { visibility, language } = ctx.organisation;
  return {
    view,
    visibility,
    proposedLanguage: language,
    ...(await viewSubscribers(ctx.db.read, ctx.organisation.id, view)),
  };
}

/** `act`: `propose` an address, or `remove` a subscriber. */
export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const form = await args.request.formData();
  return form.get('act') === 'remove' ? remove(ctx, String(form.get('subscriber') ?? '')) : propose(ctx, form);
}

const pageOf = (ctx: Context) => `/app/${ctx.organisation.slug}/publication/subscribers`;

async function remove(ctx: Context, id: string) {
  if ((await removeSubscriber(ctx, id)) === 'not-found') throw data(null, { status: 404 });
  return redirectWithFlash(pageOf(ctx), 'notices.subscribers.removed');
}

async function propose(ctx: Context, form: FormData) {
  const submission = parseForm(form, ProposeForm);
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { email } = submission.value;
  const outcome = await proposeSubscriber(ctx, submission.value);
  const said = {
    asked: 'notices.subscribers.proposed',
    already: 'notices.subscribers.already',
    limited: 'notices.subscribers.limited',
  } as const;
  return redirectWithFlash(pageOf(ctx), said[outcome], { email });
}

export default function Subscribers() {
  const { t, word } = useWords();
  const { slug, may } = useOrganisation();
  const { search } = useLocation();
  const { view, rows, total, pages, isEmpty, visibility } = useLoaderData<typeof loader>();
  const mayAct = may('publish');
  return (
    <>
      <PageHead
        title={t('notices.subscribers.title')}
        actions={
          !isEmpty && (
            <a className="button" href={`/app/${slug}/publication/subscribers.csv${search}`} download>
              {t('notices.subscribers.export')}
            </a>
          )
        }
      />
      {isEmpty ? (
        <Empty title={t('notices.subscribers.empty.title')}>
          <p>{t(visibility === 'private' ? 'notices.subscribers.empty.private' : 'notices.subscribers.empty.text')}</p>
          {visibility !== 'private' && (
            <p>
              <a href={`/${slug}/subprocessors/subscribe`}>{t('notices.subscribers.page')}</a>
            </p>
          )}
        </Empty>
      ) : (
        <List
          view={view}
          shape={SUBSCRIBER_SHAPE}
          columns={subscriberColumns({ t, word, mayRemove: mayAct })}
          filters={[
            {
              name: 'status',
              label: t('notices.subscribers.status'),
              options: (['pending', 'confirmed', 'unsubscribed'] as const).map((value) => ({
                value,
                label: t(`notices.subscriber.${value}`),
              })),
            },
          ]}
          rows={rows}
          page={view.page}
          pages={pages}
          total={total}
          rowKey={({ id }) => id}
          searchLabel={t('notices.subscribers.search')}
          caption={t('notices.subscribers.caption')}
          none={<p>{t('notices.subscribers.none')}</p>}
        />
      )}
      {mayAct && <Propose />}
    </>
  );
}

function Propose() {
  const { t, word } = useWords();
  const { proposedLanguage } = useLoaderData<typeof loader>();
  const { fields, props } = usePostedForm(ProposeForm, {
    id: 'propose',
    lastResult: useActionData<typeof action>(),
    defaultValue: { language: proposedLanguage },
  });
  return (
    <div className="others">
      <Section title={t('notices.subscribers.add')} id="add">
        <p className="quiet">{t('notices.subscribers.add.text')}</p>
        <Form {...props} noValidate>
          <div className="form-grid">
            <TextField field={fields.email} type="email" label={t('notices.subscribers.email')} />
            <SelectField
              field={fields.language}
              label={t('notices.subscribers.language')}
              options={PUBLIC_LANGUAGES.map((value) => ({ value, label: word('language', value) }))}
            />
          </div>
          <button type="submit" name="act" value="propose">
            {t('notices.subscribers.add.act')}
          </button>
        </Form>
      </Section>
    </div>
  );
}
