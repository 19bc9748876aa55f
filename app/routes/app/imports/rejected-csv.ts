import type { LoaderFunctionArgs } from '@remix-run/node';
import { downloadOf } from '../../../lib/download';
import { rejectedCsv } from '../../../services/imports-files.server';
import { requireRejected } from './rejected.server';

/** The refused rows of an import with the reasons, to be corrected and brought again. */
export async function loader(args: LoaderFunctionArgs) {
  const { refused, language, name } = await requireRejected(args);
  return downloadOf(rejectedCsv(refused, language), `${name}.csv`);
}
