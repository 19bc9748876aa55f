import { useLocation } from '@remix-run/react';
import type { ReactNode } from 'react';
import { useWords } from '../language';
import { factText } from './fact-value';
import { fieldsOf, type RecordKind } from './field-groups';
import { fieldLabel } from './labels';

export type FieldInConflict = {
  field: string;
  typed?: unknown;
  now?: unknown;
  isMine: boolean;
  isTheirs: boolean;
  by?: string;
  at?: string;
};
export type ConflictReport = { version: number; fields: FieldInConflict[] };

type Props = {
  kind: RecordKind;
  conflict: ConflictReport;
  /** Names and values of fields the kind does not list itself, e.g. evidence or the chain. */
  nameOf?: (field: string) => string | undefined;
  show?: (field: string, value: unknown) => string | undefined;
};

/**
 * Two people edited the same record: field by field, what this person typed and what the other one saved, with the
 * choice which of the two is to stand. What only the other one touched is theirs unless chosen otherwise.
 */
export function ConflictTable({ kind, conflict, nameOf, show }: Props) {
  const words = useWords();
  const { t, instant } = words;
  const { pathname } = useLocation();
  const specs = fieldsOf(kind);
  const label = (field: string) => nameOf?.(field) ?? fieldLabel(t, kind, field);
  const text = (field: string, value: unknown): ReactNode =>
    show?.(field, value) ??
    (factText(
      specs.find(({ name }) => name === field),
      value,
      words,
    ) || <span className="absent">{t('register.conflict.empty')}</span>);
  return (
    <section className="conflict" aria-labelledby="conflict-title">
      <h2 id="conflict-title">{t('register.conflict.title')}</h2>
      <p>{t('register.conflict.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-labelledby="conflict-title">
        <table>
          <thead>
            <tr>
              <th scope="col">{t('register.conflict.field')}</th>
              <th scope="col">{t('register.conflict.typed')}</th>
              <th scope="col">{t('register.conflict.now')}</th>
              <th scope="col">{t('register.conflict.by')}</th>
            </tr>
          </thead>
          <tbody>
            {conflict.fields.map(({ field, typed, now, isMine, isTheirs, by, at }) => (
              <tr key={field}>
                <th scope="row">{label(field)}</th>
                <td data-label={t('register.conflict.typed')}>
                  <Choice field={field} value="mine" chosen={isMine || !isTheirs}>
                    {text(field, typed)}
                  </Choice>
                </td>
                <td data-label={t('register.conflict.now')}>
                  <Choice field={field} value="theirs" chosen={!isMine && isTheirs}>
                    {text(field, now)}
                  </Choice>
                </td>
                <td data-label={t('register.conflict.by')}>
                  {isTheirs ? (
                    <div>
                      {by ?? t('register.conflict.system')}
                      {at && (
                        <>
                          <br />
                          <span className="quiet">{instant(at)}</span>
                        </>
                      )}
                    </div>
                  ) : (
                    <span className="quiet">{t('register.conflict.unchanged')}</span>
                  )}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <p>
        <a href={pathname}>{t('register.conflict.discard')}</a>
      </p>
    </section>
  );
}

function Choice({
  field,
  value,
  chosen,
  children,
}: {
  field: string;
  value: 'mine' | 'theirs';
  chosen: boolean;
  children: ReactNode;
}) {
  return (
    <label className="check pre-line">
      <input type="radio" name={`choice:${field}`} value={value} defaultChecked={chosen} /> {children}
    </label>
  );
}
