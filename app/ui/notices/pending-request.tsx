import { Form } from '@remix-run/react';
import { dayOf, type IsoDate } from '../../domain/days';
import { DecideForm } from '../../lib/visitor-forms';
import type { AccessRequestLine } from '../../services/subscriber-views.server';
import { CheckboxField, TextField } from '../fields';
import { usePostedForm } from '../form';
import { Day, useWords } from '../language';
import { Facts } from '../page';
import { useOrganisation } from '../shell-organisation';

type Props = { request: AccessRequestLine; expiresOn: IsoDate; days: number; lastResult: unknown };

/** One request that waits for a decision, with the two ways to decide it. */
export function PendingRequest({ request, expiresOn, days, lastResult }: Props) {
  const { t } = useWords();
  const { may } = useOrganisation();
  const { fields, props } = usePostedForm(DecideForm, {
    id: `request-${request.id}`,
    lastResult,
    defaultValue: { expiresOn },
  });
  return (
    <article className="request" aria-labelledby={`who-${request.id}`}>
      <h3 id={`who-${request.id}`}>{request.email}</h3>
      <Facts
        absent={t('notices.requests.not-given')}
        facts={[
          { label: t('notices.requests.company'), value: request.company },
          { label: t('notices.requests.reason'), value: request.reason },
          { label: t('notices.requests.asked'), value: <Day day={dayOf(request.requestedAt)} /> },
        ]}
      />
      {may('publish') && (
        <Form {...props} noValidate className="decide">
          <input type="hidden" name="request" value={request.id} />
          <div>
            <TextField
              field={fields.expiresOn}
              type="date"
              label={t('notices.requests.expires')}
              hint={t('notices.requests.expires.hint', { days })}
            />
            <button type="submit" className="primary" name="decision" value="grant">
              {t('notices.requests.grant')}
            </button>
          </div>
          <div>
            <CheckboxField field={fields.tell} label={t('notices.requests.tell')} />
            <button type="submit" name="decision" value="refuse">
              {t('notices.requests.refuse')}
            </button>
          </div>
        </Form>
      )}
    </article>
  );
}
