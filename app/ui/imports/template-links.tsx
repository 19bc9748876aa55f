import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';

const LANGUAGES = ['en', 'fr'] as const;
const FORMATS = { xlsx: 'Excel', csv: 'CSV' } as const;

/** The lists to fill in, with a row as an example, by language and format. */
export function TemplateLinks() {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <p className="template-links">
      {LANGUAGES.map((language) => (
        <span key={language}>
          {t(`imports.template.${language}`)}{' '}
          {Object.entries(FORMATS).map(([format, name]) => (
            <a
              key={format}
              href={`${base}/imports/template.${format}?lang=${language}`}
              hrefLang={language}
              download
              aria-label={`${t(`imports.template.${language}`)}, ${name}`}
            >
              {name}
            </a>
          ))}
        </span>
      ))}
    </p>
  );
}
