import { Form, Link } from '@remix-run/react';
import type { VendorSuggestion } from '../../services/catalogue.server';
import { useWords } from '../language';

type Props = { name: string; matches: VendorSuggestion[]; suggestion: VendorSuggestion | null };

/** Finds a vendor in the built-in catalogue by name, and offers what the catalogue knows of it. */
export function CatalogueSearch({ name, matches, suggestion }: Props) {
  const { t, word } = useWords();
  return (
    <section className="section catalogue">
      <Form method="get" className="controls" role="search">
        <label className="control control-search">
          <span>{t('register.catalogue.name')}</span>
          <input type="search" name="name" defaultValue={name} data-search autoComplete="off" />
        </label>
        <button type="submit">{t('register.catalogue.suggest')}</button>
      </Form>
      {name !== '' && !suggestion && matches.length === 0 && (
        <p className="quiet" role="status">
          {t('register.catalogue.none', { name })}
        </p>
      )}
      {matches.length > 0 && (
        <>
          <p role="status">{t('register.catalogue.found', { count: matches.length })}</p>
          <ul className="matches">
            {matches.map((match) => (
              <li key={match.key}>
                <Link to={`?${new URLSearchParams({ name: match.name, from: match.key })}`}>
                  <b>{match.name}</b>
                </Link>{' '}
                <span className="quiet">{word('category', match.category)}</span>
                <Known match={match} />
              </li>
            ))}
          </ul>
        </>
      )}
      {suggestion && <Suggested suggestion={suggestion} />}
    </section>
  );
}

function Known({ match }: { match: VendorSuggestion }) {
  const { t, country } = useWords();
  const { contractingEntity, establishmentCountry, parentCountry } = match.facts;
  const known = [
    [contractingEntity, establishmentCountry && country(establishmentCountry)].filter(Boolean).join(', '),
    parentCountry && t('register.catalogue.parent', { country: country(parentCountry) }),
  ].filter(Boolean);
  return <div className="quiet">{known.length > 0 ? known.join(' · ') : t('register.catalogue.little')}</div>;
}

/** What the catalogue says beyond the fields of the form, each with how it is known. */
function Suggested({ suggestion }: { suggestion: VendorSuggestion }) {
  const { t, word, country, language } = useWords();
  const { name, euHosting, headquartersCountry, notes, confidence } = suggestion;
  const lines = [
    headquartersCountry && t('register.catalogue.headquarters', { country: country(headquartersCountry) }),
    euHosting &&
      `${t('register.catalogue.eu-hosting', { where: euHosting })} (${word('confidence', confidence.euHosting ?? 'L')})`,
  ].filter(Boolean);
  return (
    <div className="note" role="status">
      <p>
        <b>{t('register.catalogue.taken', { name })}</b> {t('register.catalogue.taken.why')}
      </p>
      {lines.length > 0 && (
        <ul>
          {lines.map((line) => (
            <li key={line as string}>{line}</li>
          ))}
        </ul>
      )}
      {notes && <p lang={language === 'en' ? undefined : 'en'}>{notes}</p>}
      <p>
        <Link to={`?${new URLSearchParams({ name })}`}>{t('register.catalogue.other')}</Link>
      </p>
    </div>
  );
}
