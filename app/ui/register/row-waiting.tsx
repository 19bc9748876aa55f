import { Form } from '@remix-run/react';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import type { RecordKind } from './field-groups';
import { fieldLabel } from './labels';

type Props = {
  kind: RecordKind;
  record: { id: string; toConfirm: string[]; archivedAt?: string | undefined };
  /** Names fields that stand in no form of their own, e.g. evidence. */
  nameOf?: (field: string) => string | undefined;
};

/** What of one row waits for confirmation, and the button to stand for it. */
export function RowWaiting({ kind, record, nameOf }: Props) {
  const { t } = useWords();
  const { may } = useOrganisation();
  if (record.toConfirm.length === 0) return null;
  const names = record.toConfirm.map((field) => nameOf?.(field) ?? fieldLabel(t, kind, field)).join(', ');
  return (
    <Form method="post" className="row-waiting">
      <input type="hidden" name="intent" value="confirm" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={record.id} />
      <span className="to-confirm to-confirm-small">{t('register.waiting-fields', { fields: names })}</span>
      {may('edit') && !record.archivedAt && (
        <button type="submit" name="field" value="*" className="plain">
          {t('register.confirm')}
          <span className="visually-hidden"> {names}</span>
        </button>
      )}
    </Form>
  );
}
