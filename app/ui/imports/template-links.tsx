import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';

/** The two lists to fill in. */
export function TemplateLinks() {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <>
      <a className="button" href={`${base}/imports/template.csv?lang=en`} hrefLang="en" download>
        {t('imports.template.en')}
      </a>
      <a className="button" href={`${base}/imports/template.csv?lang=fr`} hrefLang="fr" download>
        {t('imports.template.fr')}
      </a>
    </>
  );
}
