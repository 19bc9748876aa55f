import { fieldInWords, valueInWords } from '../history';
import { useWords } from '../language';
import { Note } from '../page';

/** Where what a person typed is not what somebody else saved in the meantime. */
export function OrganisationConflict({ fields }: { fields: { field: string; now?: unknown; typed?: unknown }[] }) {
  const words = useWords();
  const { t } = words;
  return (
    <Note tone="attention">
      <h2>{t('settings.organisation.conflict.title')}</h2>
      <p>{t('settings.organisation.conflict.text')}</p>
      {fields.length > 0 && (
        <table>
          <thead>
            <tr>
              <th scope="col">{t('settings.organisation.conflict.field')}</th>
              <th scope="col">{t('settings.organisation.conflict.typed')}</th>
              <th scope="col">{t('settings.organisation.conflict.now')}</th>
            </tr>
          </thead>
          <tbody>
            {fields.map(({ field, now, typed }) => (
              <tr key={field}>
                <th scope="row">{fieldInWords(field, words, 'organisation')}</th>
                <td>{valueInWords('organisation', field, typed, words)}</td>
                <td>{valueInWords('organisation', field, now, words)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </Note>
  );
}
