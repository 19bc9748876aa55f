import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../../lib/context.server';
import { downloadOf } from '../../../lib/download';
import { templateWorkbook } from '../../../services/imports-template.server';

/** A workbook to fill in, in the language of `?lang=`. */
export async function loader(args: LoaderFunctionArgs) {
  const { language } = await requireContext(args, 'read');
  return downloadOf(templateWorkbook(language), `onward-${language === 'fr' ? 'prestataires' : 'vendors'}.xlsx`);
}
