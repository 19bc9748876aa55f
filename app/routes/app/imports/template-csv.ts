import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../../lib/context.server';
import { templateCsv } from '../../../services/imports-files.server';

/** A list to fill in, in the language of `?lang=`. */
export async function loader(args: LoaderFunctionArgs) {
  const { language } = await requireContext(args, 'read');
  return new Response(templateCsv(language), {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="onward-${language === 'fr' ? 'prestataires' : 'vendors'}.csv"`,
      'Cache-Control': 'no-store',
    },
  });
}
