import { Form } from '@remix-run/react';
import { daysBetween, type IsoDate } from '../../domain/days';
import { owedMore } from '../../domain/notice-plan';
import type { RevisionPlan } from '../../domain/publication-plan';
import { URGENCIES } from '../../domain/words';
import { PublicationForm } from '../../lib/publication-form';
import { CheckboxField, FormErrors, SelectField, TextAreaField, TextField } from '../fields';
import { usePostedForm } from '../form';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { StatedReplacements } from './replacements';

type Props = {
  plan: RevisionPlan;
  basis: string;
  today: IsoDate;
  noticeDays: number;
  /** The day chosen that is earlier than the notice period allows, and was not confirmed. */
  early: IsoDate | undefined;
  /** The latest revision while it is still to come: this one would take its place. */
  announced: { number: number; inForceOn: IsoDate } | undefined;
  /** How many findings stand open on the rows; they are listed below at `#open`. */
  openCount: number;
  reply: unknown;
};

/** From when, with which note; a day that shortens the notice has to be meant. */
export function PublishForm({ plan, basis, today, noticeDays, early, announced, openCount, reply }: Props) {
  const { t, day, word } = useWords();
  const { form, fields, props } = usePostedForm(PublicationForm, {
    id: 'publish',
    lastResult: reply,
    defaultValue: { inForceOn: plan.proposedInForceOn },
  });
  const earliest = plan.proposedInForceOn;
  const tooEarlyFor = early ? owedMore(plan.notices, early) : [];
  return (
    <Section title={t('publication.publish.action')}>
      <Form {...props}>
        <FormErrors
          form={form}
          labels={{ inForceOn: t('publication.publish.in-force-on'), note: t('publication.publish.note') }}
        />
        <input type="hidden" name="expected" value={basis} />
        <StatedReplacements changes={plan.changes} />
        <TextField
          field={fields.inForceOn}
          type="date"
          label={t('publication.publish.in-force-on')}
          hint={
            earliest === today
              ? t('publication.publish.in-force-hint-free')
              : plan.notices.length > 0
                ? t('publication.publish.in-force-hint-customers', { day: day(earliest) })
                : t('publication.publish.in-force-hint', { days: noticeDays, day: day(earliest) })
          }
        />
        {announced && plan.notBefore && (
          <p>{t('publication.publish.announced', { number: announced.number, announced: day(plan.notBefore) })}</p>
        )}
        {early && (
          <>
            <Note tone="attention">
              <p>
                {t('publication.publish.early-warning', {
                  day: day(early),
                  earliest: day(earliest),
                  left: daysBetween(today, early),
                })}
              </p>
              {tooEarlyFor.length > 0 && (
                <p>
                  {t('customers.early.text', {
                    day: day(early),
                    customers: tooEarlyFor.map(({ customerName }) => customerName).join(', '),
                  })}
                </p>
              )}
            </Note>
            <SelectField
              field={fields.urgency}
              label={t('customers.early.reason')}
              empty={t('customers.early.reason.none')}
              options={URGENCIES.map((value) => ({ value, label: word('urgency', value) }))}
            />
            <CheckboxField field={fields.early} label={t('publication.publish.early')} />
          </>
        )}
        {plan.objectionUntilOn && <p>{t('publication.publish.objection', { day: day(plan.objectionUntilOn) })}</p>}
        <TextField
          field={fields.publishAt}
          type="datetime-local"
          label={t('publication.scheduled.at')}
          hint={t('publication.scheduled.hint')}
        />
        <TextAreaField
          field={fields.note}
          label={t('publication.publish.note')}
          hint={t('publication.publish.note-hint')}
          rows={5}
        />
        <p>
          {openCount > 0 ? (
            <a href="#open">{t('publication.publish.open', { count: openCount })}</a>
          ) : (
            t('publication.publish.open', { count: 0 })
          )}
        </p>
        <p className="quiet">{t('publication.publish.permanent')}</p>
        <div className="form-actions">
          <button type="submit" className="primary">
            {t('publication.publish.action')}
          </button>
        </div>
      </Form>
    </Section>
  );
}
