import { OrganisationFacts } from '../../domain/facts';
import { fieldInWords, valueInWords } from '../history';
import { useWords } from '../language';
import { Facts } from '../page';

/** The facts of an organisation for those who may read but not change them. */
export function OrganisationSheet({ facts }: { facts: Record<string, unknown> }) {
  const words = useWords();
  const stated = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return (
    <>
      <p className="quiet">{words.t('settings.organisation.read-only')}</p>
      <Facts
        absent={words.t('common.not-known')}
        facts={Object.keys(OrganisationFacts.shape).map((field) => ({
          label: fieldInWords(field, words, 'organisation'),
          value: stated(facts[field]) ? <Stated field={field} value={facts[field]} /> : undefined,
        }))}
      />
      <p />
    </>
  );
}

/** Several commitments stand one below the other, each with where it is promised. */
function Stated({ field, value }: { field: string; value: unknown }) {
  const words = useWords();
  const inWords = (one: unknown) => valueInWords('organisation', field, one, words);
  if (field !== 'commitments' || !Array.isArray(value)) return <span className="pre-line">{inWords(value)}</span>;
  return (
    <ul className="plain-list">
      {value.map((one: { code: string }) => (
        <li key={one.code}>{inWords(one)}</li>
      ))}
    </ul>
  );
}
