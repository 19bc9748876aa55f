import { Form } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useWords } from '../language';
import { FactValue, isAnswered } from './fact-value';
import { FIELD_GROUPS, type FieldGroup, type RecordKind } from './field-groups';
import { fieldLabel, groupLabel } from './labels';

type Facts = { id: string; toConfirm: string[] } & Record<string, unknown>;
type Props = {
  kind: RecordKind;
  record: Facts;
  /** Whether the person may stand for suggested values. */
  mayConfirm: boolean;
  omit?: readonly string[];
  /** Further rows of a group. */
  extra?: Partial<Record<string, { label: string; value: ReactNode }[]>>;
};

/** The facts of a record, by group: what is known with what waits for confirmation, then what nobody has said. */
export function FactSheet(props: Props) {
  const { t } = useWords();
  const { kind, record, mayConfirm } = props;
  return (
    <Form method="post" className="fact-sheet">
      <input type="hidden" name="intent" value="confirm" />
      <input type="hidden" name="kind" value={kind} />
      <input type="hidden" name="id" value={record.id} />
      {record.toConfirm.length > 0 && (
        <p className="to-confirm-all">
          <span className="to-confirm">{t('register.to-confirm-count', { count: record.toConfirm.length })}</span>{' '}
          {t('register.to-confirm-why')}{' '}
          {mayConfirm && (
            <button type="submit" name="field" value="*">
              {t('register.confirm-all')}
            </button>
          )}
        </p>
      )}
      {FIELD_GROUPS[kind].map((group) => (
        <Group key={group.key} group={group} {...props} />
      ))}
    </Form>
  );
}

function Group({ group, kind, record, mayConfirm, omit = [], extra = {} }: Props & { group: FieldGroup }) {
  const { t } = useWords();
  const fields = group.fields.filter(({ name }) => !omit.includes(name));
  const known = fields.filter(({ name }) => isAnswered(record[name]));
  const open = fields.filter((field) => !known.includes(field)).map(({ name }) => fieldLabel(t, kind, name));
  const further = extra[group.key] ?? [];
  if (fields.length === 0 && further.length === 0) return null;
  return (
    <>
      <h3 className="fact-group">{groupLabel(t, kind, group.key)}</h3>
      <dl className="facts">
        {known.map((spec) => (
          <div key={spec.name}>
            <dt>{fieldLabel(t, kind, spec.name)}</dt>
            <dd>
              <FactValue spec={spec} value={record[spec.name]} />
              {record.toConfirm.includes(spec.name) && (
                <Waiting field={spec.name} label={fieldLabel(t, kind, spec.name)} mayConfirm={mayConfirm} />
              )}
            </dd>
          </div>
        ))}
        {further.map(({ label, value }) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
        {open.length > 0 && (
          <div>
            <dt>{t('register.not-known')}</dt>
            <dd className="absent">{open.join(' · ')}</dd>
          </div>
        )}
      </dl>
    </>
  );
}

/** The mark of a suggested value, and the button to stand for it. */
export function Waiting({ field, label, mayConfirm }: { field: string; label: string; mayConfirm: boolean }) {
  const { t } = useWords();
  return (
    <>
      <span className="to-confirm">{t('common.to-confirm')}</span>
      {mayConfirm && (
        <button
          type="submit"
          name="field"
          value={field}
          className="plain"
          aria-label={t('register.confirm-field', { field: label })}
        >
          {t('register.confirm')}
        </button>
      )}
    </>
  );
}
