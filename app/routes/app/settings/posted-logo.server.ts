import type { LogoRefusal } from '../../../domain/logo';
import type { Language } from '../../../domain/words';
import { formatKilobytes } from '../../../lib/i18n';
import { FORM_OVERHEAD, fileOf, readPostedForm } from '../../../lib/posted-form.server';
import { type LogoPicture, takeLogo } from '../../../services/logos.server';

/** A picture far too large is still read, so that what else was typed is not lost with it. */
const MOST_POSTED = 10_000_000;

export type PostedSettings =
  /** `picture` is null where the logo is to be taken away, undefined where nothing is said of it. */
  | { outcome: 'posted'; form: FormData; picture: LogoPicture | null | undefined; wrong: string | undefined }
  | { outcome: 'too-large' | 'unreadable'; wrong: string };

/** The settings a form posts without the picture, and the picture: a new one, none any more, or what is wrong with it. */
export async function readPostedSettings(request: Request, language: Language): Promise<PostedSettings> {
  const form = await readPostedForm(request, MOST_POSTED + FORM_OVERHEAD);
  if (typeof form === 'string')
    return {
      outcome: form,
      wrong: form === 'unreadable' ? 'form-unreadable' : `form-too-large:${formatKilobytes(MOST_POSTED, language)}`,
    };
  const file = fileOf(form, 'logo');
  const isRemoved = form.has('logoRemoved');
  form.delete('logo');
  form.delete('logoRemoved');
  if (!file) return { outcome: 'posted', form, picture: isRemoved ? null : undefined, wrong: undefined };
  const taken = takeLogo(new Uint8Array(await file.arrayBuffer()));
  return 'refusal' in taken
    ? { outcome: 'posted', form, picture: undefined, wrong: errorOf(taken.refusal, language) }
    : { outcome: 'posted', form, picture: taken, wrong: undefined };
}

/** The code of an error with the value its words name. */
function errorOf(refusal: LogoRefusal, language: Language): string {
  switch (refusal.code) {
    case 'logo-too-large':
      return `${refusal.code}:${formatKilobytes(refusal.bytes, language)}`;
    case 'logo-type':
      return `${refusal.code}:${refusal.kind}`;
    case 'logo-unreadable':
      return `${refusal.code}:${refusal.type.toUpperCase()}`;
    case 'logo-dimensions':
      return `${refusal.code}:${refusal.width} × ${refusal.height}`;
  }
}
