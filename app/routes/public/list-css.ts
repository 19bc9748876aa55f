import type { LoaderFunctionArgs } from '@remix-run/node';
import { readableAccent } from '../../domain/accent';
import { requireReader } from './reader.server';

/** The organisation's own colour on its published pages: as given on light pages, lightened on dark ones. */
export async function loader(args: LoaderFunctionArgs) {
  const { organisation, headers } = await requireReader(args);
  const { accentColour } = organisation;
  if (!accentColour) throw new Response('Not found', { status: 404 });
  const [light, dark] = [readableAccent(accentColour, 'light'), readableAccent(accentColour, 'dark')];
  return new Response(
    `html:root{--accent:${light}}@media (prefers-color-scheme:dark){html:root{--accent:${dark}}}@media print{html:root{--accent:#000}}\n`,
    { headers: { ...headers, 'Content-Type': 'text/css; charset=utf-8' } },
  );
}
