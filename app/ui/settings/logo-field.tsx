import type { FieldMetadata } from '@conform-to/react';
import type { Logo } from '../../domain/logo';
import { FieldErrors } from '../fields';
import { useWords } from '../language';
import { LogoPicture } from '../public/logo';

/** The logo there is, the way to another one, and the way to none. */
export function LogoField({
  field,
  slug,
  name,
  logo,
}: {
  field: FieldMetadata<unknown>;
  slug: string;
  name: string;
  logo: Logo | null;
}) {
  const { t } = useWords();
  return (
    <div className={`field${field.errors ? ' field-wrong' : ''}`}>
      <label htmlFor={field.id}>
        {t('settings.field.logo')} <span className="quiet">{t('common.optional')}</span>
      </label>
      <p className="hint" id={field.descriptionId}>
        {t('settings.organisation.logo.hint')}
      </p>
      {logo && (
        <p className="logo-now">
          <LogoPicture slug={slug} name={name} logo={logo} />
          <label>
            <input type="checkbox" name="logoRemoved" /> {t('settings.organisation.logo.remove')}
          </label>
        </p>
      )}
      <input
        type="file"
        id={field.id}
        name="logo"
        accept="image/png,image/jpeg,image/webp"
        aria-invalid={field.errors ? true : undefined}
        aria-describedby={`${field.descriptionId}${field.errors ? ` ${field.errorId}` : ''}`}
      />
      <FieldErrors id={field.errorId} errors={field.errors} />
    </div>
  );
}
