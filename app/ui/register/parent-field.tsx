import type { EngagementLink } from '../../services/register-pages.server';
import { SelectField } from '../fields';
import { useWords } from '../language';
import type { FieldSet } from './record-fields';

/** An engagement in a choice: who, and for what. */
export const nameOfLink = ({ vendor, service }: EngagementLink): string => `${vendor} · ${service}`;

/** The engagement this one serves. */
export function ParentField({ fields, engagements }: { fields: FieldSet; engagements: EngagementLink[] }) {
  const { t } = useWords();
  const field = fields.parentEngagementId;
  if (!field) return null;
  return (
    <SelectField
      field={field}
      label={t('register.engagement.parentEngagementId')}
      hint={t('register.engagement.parentEngagementId.hint')}
      empty={t('register.chain.no-parent')}
      options={engagements.map((link) => ({ value: link.id, label: nameOfLink(link) }))}
    />
  );
}
