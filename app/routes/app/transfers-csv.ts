import type { LoaderFunctionArgs } from '@remix-run/node';
import { requireContext } from '../../lib/context.server';
import { writeCsv } from '../../lib/csv';
import { countryName } from '../../lib/i18n';
import { viewTransfers } from '../../services/overview-transfers-view.server';

/** The transfers the list shows, on all its pages, as a table for a spreadsheet. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { t, language } = ctx;
  const { lines, day } = await viewTransfers(ctx, args.request);
  const head = [
    t('transfers.column.vendor'),
    t('transfers.column.service'),
    t('transfers.column.role'),
    t('transfers.column.destination'),
    t('transfers.column.code'),
    t('transfers.column.mode'),
    t('transfers.column.safeguards'),
    t('transfers.column.coverage'),
    t('transfers.column.verdict'),
    t('transfers.column.score'),
    t('transfers.filter.band'),
    t('transfers.column.reason'),
  ];
  const rows = lines.map(
    ({ vendor, service, role, destination, mode, safeguards, coverage, verdict, score, band, reason }) => [
      vendor,
      service,
      t(`words.role.${role}`),
      destination.country
        ? countryName(destination.country, language)
        : (destination.internationalOrganisation ?? t(`words.destination.${destination.kind}`)),
      destination.country ?? '',
      t(`words.mode.${mode}`),
      safeguards
        .map(
          ({ instrument, standing }) => `${t(`words.instrument.${instrument}`)} (${t(`words.standing.${standing}`)})`,
        )
        .join(' | '),
      t(`words.coverage.${coverage}`),
      t(`words.verdict.${verdict}`),
      String(score),
      t(`words.band.${band}`),
      t(`transfers.reason.${reason}`),
    ],
  );
  // A French Excel reads commas as part of the text.
  const csv = writeCsv([head, ...rows], { delimiter: language === 'fr' ? ';' : ',', bom: true });
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="transfers-${ctx.organisation.slug}-${day}.csv"`,
    },
  });
}
