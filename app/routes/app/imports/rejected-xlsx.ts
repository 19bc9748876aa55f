import type { LoaderFunctionArgs } from '@remix-run/node';
import { downloadOf } from '../../../lib/download';
import { rejectedWorkbook } from '../../../services/imports-files.server';
import { requireRejected } from './rejected.server';

/** The refused rows of an import with the reasons, as a workbook. */
export async function loader(args: LoaderFunctionArgs) {
  const { refused, language, name } = await requireRejected(args);
  return downloadOf(rejectedWorkbook(refused, language), `${name}.xlsx`);
}
