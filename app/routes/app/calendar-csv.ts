import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../lib/context.server';
import { writeCsv } from '../../lib/csv';
import { dueSubject } from '../../lib/due-words';
import { viewDueDates } from '../../services/due-dates-view.server';

/** The due dates the page shows, on all its pages, as a table for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { t, language } = ctx;
  const { lines, day } = await viewDueDates(ctx, args.request);
  const head = [
    t('calendar.column.on'),
    t('calendar.column.days'),
    t('calendar.column.kind'),
    t('calendar.column.about'),
    t('calendar.column.step'),
  ];
  const rows = lines.map((line) => [
    line.on,
    line.daysLeft,
    t(`calendar.kind.${line.kind}`),
    dueSubject(line, language),
    t(`calendar.step.${line.kind}`),
  ]);
  // A French Excel reads commas as part of the text.
  const csv = writeCsv([head, ...rows], { delimiter: language === 'fr' ? ';' : ',', bom: true });
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="due-dates-${ctx.organisation.slug}-${day}.csv"`,
    },
  });
}
