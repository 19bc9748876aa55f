import { isMessageKey, type MessageKey, type Translate } from '../../lib/i18n';
import type { RecordKind } from './field-groups';

/** The name of a field of a record, as forms, pages, lists and comparisons call it: the history's, unless a form asks otherwise. */
export function fieldLabel(t: Translate, kind: RecordKind, field: string): string {
  const own = `register.${kind}.${field}`;
  const key = isMessageKey(own) ? own : `settings.field.${field}`;
  if (!isMessageKey(key)) throw new Error(`No text for ${key}`);
  return t(key);
}

/** What helps to answer a field, where something does. */
export function fieldHint(t: Translate, kind: RecordKind, field: string): string | undefined {
  const key = `register.${kind}.${field}.hint`;
  return isMessageKey(key) ? t(key) : undefined;
}

export const groupLabel = (t: Translate, kind: RecordKind, group: string): string =>
  t(`register.group.${kind}.${group}` as MessageKey);
