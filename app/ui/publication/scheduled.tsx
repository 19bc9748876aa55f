import { Form } from '@remix-run/react';
import type { listScheduledPublications } from '../../services/scheduled-publications.server';
import { useWords } from '../language';
import { Note } from '../page';
import { useOrganisation } from '../shell-organisation';

/** A publication that waits for its moment, and one that was stopped because the register changed. */
export function ScheduledPublications({
  scheduled,
}: {
  scheduled: Awaited<ReturnType<typeof listScheduledPublications>>;
}) {
  const { t, instant, day } = useWords();
  const { may } = useOrganisation();
  return scheduled.map(({ id, status, publishAt, inForceOn }) => (
    <Note key={id} tone={status === 'stopped' ? 'blocked' : 'plain'}>
      <p>
        {t(status === 'stopped' ? 'publication.scheduled.stopped' : 'publication.scheduled.waiting', {
          at: instant(publishAt),
          day: day(inForceOn),
        })}
      </p>
      {status === 'waiting' && may('publish') && (
        <Form method="post">
          <button type="submit" name="cancel" value={id}>
            {t('publication.scheduled.cancel')}
          </button>
        </Form>
      )}
    </Note>
  ));
}
