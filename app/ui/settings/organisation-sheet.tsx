import { OrganisationFacts } from '../../domain/facts';
import type { Logo } from '../../domain/logo';
import { fieldInWords, valueInWords } from '../history';
import { useWords } from '../language';
import { Facts } from '../page';
import { LogoPicture } from '../public/logo';

/** The facts of an organisation for those who may read but not change them. */
export function OrganisationSheet({
  facts,
  logo,
  slug,
}: {
  facts: OrganisationFacts;
  logo: Logo | null;
  slug: string;
}) {
  const words = useWords();
  const stated = (value: unknown) => value !== undefined && !(Array.isArray(value) && value.length === 0);
  return (
    <>
      <p className="quiet">{words.t('settings.organisation.read-only')}</p>
      <Facts
        absent={words.t('common.not-known')}
        facts={[
          ...(Object.keys(OrganisationFacts.shape) as (keyof OrganisationFacts)[]).map((field) => ({
            label: fieldInWords(field, words, 'organisation'),
            value: stated(facts[field]) ? <Stated field={field} value={facts[field]} /> : undefined,
          })),
          {
            label: words.t('settings.field.logo'),
            value: logo ? <LogoPicture slug={slug} name={facts.name} logo={logo} /> : undefined,
          },
        ]}
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
