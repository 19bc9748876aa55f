import { Form } from '@remix-run/react';
import { useWords } from '../language';
import { Note } from '../page';
import { useOrganisation } from '../shell-organisation';
import type { RecordKind } from './field-groups';

type Act = { kind: RecordKind; id: string };

/** Archives or restores a record; the page it stands on acts. `about` says which, for those who do not see the row. */
export function ActButton({
  kind,
  id,
  intent,
  about,
  plain,
}: Act & { intent: 'archive' | 'restore'; about: string; plain?: boolean }) {
  const { t } = useWords();
  return (
    <Form method="post" className="inline">
      <input type="hidden" name="intent" value={intent} />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={id} />
      <button type="submit" className={plain ? 'plain' : undefined}>
        {t(`register.${intent}`)}
        <span className="visually-hidden"> {about}</span>
      </button>
    </Form>
  );
}

/** Says that a record is archived, what that means, and brings it back. */
export function ArchivedNote({ kind, id, about }: Act & { about: string }) {
  const { t } = useWords();
  const { may } = useOrganisation();
  return (
    <Note tone="attention">
      <p>{t(`register.${kind as 'vendor' | 'engagement'}.archived-note`)}</p>
      {may('edit') && <ActButton kind={kind} id={id} intent="restore" about={about} />}
    </Note>
  );
}
