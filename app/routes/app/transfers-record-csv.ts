import type { LoaderFunctionArgs } from '@remix-run/node';
import { dayOf } from '../../domain/days';
import { recordTransfers } from '../../domain/record-transfers';
import { readDay } from '../../lib/as-of';
import { requireContext } from '../../lib/context.server';
import { writeCsv } from '../../lib/csv';
import { countryName } from '../../lib/i18n';
import { loadAssessed } from '../../services/assessed.server';

/** The transfers as the record of processing wants them, for a spreadsheet (Art. 30(1)(e), 30(2)(c)). */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { t, language } = ctx;
  const day = readDay(args.request, dayOf(ctx.now()));
  const head = (['activity', 'recipients', 'destination', 'code', 'adequate', 'relies-on', 'safeguards'] as const).map(
    (column) => t(`transfers.record.${column}`),
  );
  const rows = recordTransfers(await loadAssessed(ctx, day)).map((line) => [
    line.activity,
    line.recipients.join(' | '),
    line.destination.country
      ? countryName(line.destination.country, language)
      : (line.destination.internationalOrganisation ?? t(`words.destination.${line.destination.kind}`)),
    line.destination.country ?? '',
    t(`words.answer.${line.isAdequate ? 'yes' : 'no'}`),
    line.reliesOn.map((instrument) => t(`words.instrument.${instrument}`)).join(' | ') || t('transfers.no-safeguard'),
    line.suitableSafeguards.join(' | '),
  ]);
  const csv = writeCsv([head, ...rows], { delimiter: language === 'fr' ? ';' : ',', bom: true });
  return new Response(csv, {
    headers: {
      'Content-Type': 'text/csv; charset=utf-8',
      'Content-Disposition': `attachment; filename="article-30-transfers-${ctx.organisation.slug}-${day}.csv"`,
    },
  });
}
