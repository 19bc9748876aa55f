import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../../lib/context.server';
import { downloadOf } from '../../../lib/download';
import { templateCsv } from '../../../services/imports-template.server';

/** A list to fill in, in the language of `?lang=`. */
export async function loader(args: LoaderFunctionArgs) {
  const { language } = await requireContext(args, 'read');
  return downloadOf(templateCsv(language), `onward-${language === 'fr' ? 'prestataires' : 'vendors'}.csv`);
}
