import type { Summary } from '../domain/summary';
import type { VerdictRow } from './charts/verdict-rows';
import { placeInWords, type Words } from './findings-words';

/** The pictures of the overview that can be taken away. */
export const PICTURES = ['map', 'by-safeguard', 'by-band', 'by-vendor', 'trend'] as const;
export type PictureName = (typeof PICTURES)[number];

/** Where the rows of a chart lead. */
export type Links = { transfers: (filter: string, value: string) => string; vendor: (id: string) => string };

/** The rows of every chart that counts transfers, in words, with links where the reader can follow them. */
export const rowsOf: Record<
  Exclude<PictureName, 'trend'>,
  (summary: Summary, words: Words, links?: Links) => VerdictRow[]
> = {
  map: ({ byDestination }, words, links) =>
    byDestination.map(({ key, count, verdicts }) => ({
      key,
      label: placeInWords(key, words),
      count,
      verdicts,
      to: links?.transfers('destination', key),
    })),
  'by-safeguard': ({ byInstrument }, { t, word }, links) =>
    byInstrument.map(({ instrument, count, verdicts }) => ({
      key: instrument,
      label: instrument === 'none' ? t('overview.safeguard.none') : word('instrument', instrument),
      count,
      verdicts,
      to: links?.transfers('instrument', instrument),
    })),
  'by-band': ({ byBand }, { word }, links) =>
    byBand.map(({ band, count, verdicts }) => ({
      key: band,
      label: word('band', band),
      count,
      verdicts,
      to: links?.transfers('band', band),
    })),
  'by-vendor': ({ byVendor }, _words, links) =>
    byVendor.map(({ vendorId, vendor, count, verdicts }) => ({
      key: vendorId,
      label: vendor,
      count,
      verdicts,
      to: links?.vendor(vendorId),
    })),
};
