import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { Form, Link, useActionData, useLoaderData } from '@remix-run/react';
import { OPEN_OBJECTION_STATES } from '../../../domain/customer-standing';
import { requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import { AnswerForm } from '../../../lib/objection-forms';
import { titled } from '../../../lib/titles';
import { viewObjection } from '../../../services/objection-views.server';
import { answerObjection } from '../../../services/objections.server';
import { ObjectionBadge } from '../../../ui/customers/objection-badge';
import { FormErrors, SelectField, TextAreaField } from '../../../ui/fields';
import { usePostedForm } from '../../../ui/form';
import { Day, useWords } from '../../../ui/language';
import { Facts, Note, PageHead, Section } from '../../../ui/page';
import { ChangeList } from '../../../ui/public/change-list';
import { useOrganisation } from '../../../ui/shell-organisation';

export const meta: MetaFunction = titled<{ objection: { name: string } }>(
  'customers.objections.one.title',
  (found) => ({
    customer: found?.objection.name,
  }),
);

export async function loader(args: LoaderFunctionArgs) {
  const { db, organisation } = await requireContext(args, 'read');
  const found = await viewObjection(db.read, organisation.id, args.params.objection ?? '');
  if (!found) throw data(null, { status: 404 });
  return found;
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'publish');
  const id = args.params.objection ?? '';
  const submission = parseForm(await args.request.formData(), AnswerForm);
  if (submission.status !== 'success') return data({ reply: submission.reply(), isChanged: false }, { status: 400 });
  const outcome = await answerObjection(ctx, id, submission.value);
  if (outcome === 'not-found') throw data(null, { status: 404 });
  if (outcome === 'changed-meanwhile') return data({ reply: submission.reply(), isChanged: true }, { status: 409 });
  const to = `/app/${ctx.organisation.slug}/publication/objections/${id}`;
  return redirectWithFlash(
    to,
    outcome === 'answered' ? 'customers.objections.answered' : 'customers.objections.closed',
  );
}

export default function Objection() {
  const { t, word, instant } = useWords();
  const { base, may } = useOrganisation();
  const { objection, number, inForceOn, changes, contract, steps } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  const isOpen = OPEN_OBJECTION_STATES.includes(objection.state);
  const days = (count: number) => t('customers.plan.days', { days: count, kind: contract?.dayKind });
  return (
    <>
      <PageHead
        crumbs={[{ to: `${base}/publication/objections`, label: t('customers.objections.title') }]}
        title={t('customers.objections.one.title', { customer: objection.name })}
        actions={<ObjectionBadge state={objection.state} />}
      />
      {answer?.isChanged && <Note tone="attention">{t('customers.objections.changed')}</Note>}
      <Facts
        absent={t('common.not-known')}
        facts={[
          {
            label: t('customers.objections.about'),
            value: (
              <Link to={`${base}/publication/notices/${objection.noticeId}`}>
                {t('customers.objections.revision', { number })}
              </Link>
            ),
          },
          { label: t('customers.objections.ground'), value: word('objection-ground', objection.ground) },
          {
            label: t('customers.objections.raised'),
            value: (
              <>
                {instant(objection.raisedAt)}
                {objection.isLate && ` (${t('customers.objections.late')})`}
              </>
            ),
          },
          {
            label: t('customers.objections.window'),
            value: objection.objectionUntilOn && <Day day={objection.objectionUntilOn} />,
          },
          { label: t('customers.objections.in-force'), value: <Day day={inForceOn} /> },
          {
            label: t('customers.objections.contract'),
            value: contract && (
              <>
                {contract.reference && `${contract.reference}. `}
                {t('customers.objections.options', {
                  authorisation: word('customer-authorisation', contract.authorisation),
                  notice: days(contract.noticeDays),
                  objection: days(contract.objectionDays),
                })}
              </>
            ),
          },
        ]}
      />
      <Section title={t('customers.objections.words')}>
        <blockquote className="quoted" lang={objection.language}>
          {objection.text}
        </blockquote>
        <p className="quiet">
          <a href={`mailto:${objection.email}`}>{objection.email}</a>
        </p>
      </Section>
      <Section title={t('customers.objections.changes')}>
        <ChangeList changes={changes} />
      </Section>
      {steps.length > 0 && (
        <Section title={t('customers.objections.history')}>
          <ol className="history">
            {steps.map((step) => (
              <li key={step.id}>
                <p className="history-line">
                  <strong>{word('objection-state', step.state)}</strong>{' '}
                  {step.by ?? t('customers.objections.by-customer')}
                  <time className="quiet" dateTime={step.at}>
                    {' '}
                    · {instant(step.at)}
                  </time>
                </p>
                {step.text && <blockquote className="quoted">{step.text}</blockquote>}
              </li>
            ))}
          </ol>
        </Section>
      )}
      {isOpen && may('publish') && <Answer key={objection.version} version={objection.version} reply={answer?.reply} />}
      {!isOpen && <p className="quiet">{t('customers.objections.closed')}</p>}
    </>
  );
}

function Answer({ version, reply }: { version: number; reply: unknown }) {
  const { t, word } = useWords();
  const { form, fields, props } = usePostedForm(AnswerForm, { id: 'answer', lastResult: reply });
  return (
    <Section title={t('customers.objections.answer')}>
      <p className="quiet">{t('customers.objections.answer.text')}</p>
      <Form {...props} noValidate>
        <FormErrors form={form} labels={{ state: t('customers.objections.state') }} />
        <input type="hidden" name="version" value={version} />
        <SelectField
          field={fields.state}
          label={t('customers.objections.state')}
          options={AnswerForm.shape.state.options.map((value) => ({ value, label: word('objection-state', value) }))}
        />
        <TextAreaField field={fields.text} label={t('customers.objections.answer.words')} rows={5} />
        <div className="form-actions">
          <button type="submit" className="primary">
            {t('customers.objections.answer.act')}
          </button>
        </div>
      </Form>
    </Section>
  );
}
