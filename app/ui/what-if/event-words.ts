import { SCC_2021_914, type ScenarioEvent } from '../../domain/scenario';
import { decisionNumber } from '../../lib/decision-number';
import { lowerFirst, placeInWords, type Words } from '../findings-words';

/** One event of a what-if as a sentence. `names` has the vendors and decisions it may be about. */
export function eventInWords(event: ScenarioEvent, names: Readonly<Record<string, string>>, words: Words): string {
  const { t } = words;
  const day = words.day(event.on);
  const vendor = 'vendorId' in event ? (names[event.vendorId] ?? t('what-if.event.unknown-vendor')) : '';
  switch (event.kind) {
    case 'decision-ends':
      return t('what-if.event.decision-ends', {
        decision: decisionNumber(names[event.decision] ?? t('what-if.event.unknown-decision'), words.language),
        day,
      });
    case 'decision-adopted':
      return t('what-if.event.decision-adopted', { country: words.country(event.country), scope: event.scope, day });
    case 'vendor-leaves-dpf':
      return t('what-if.event.vendor-leaves-dpf', { vendor, day });
    case 'instrument-replaced':
      return t('what-if.event.instrument-replaced', {
        instrument: replaceableInWords(event.instrument, words),
        day,
        until: event.toleratedUntilOn ? words.day(event.toleratedUntilOn) : 'none',
      });
    case 'vendor-moves':
      return t('what-if.event.vendor-moves', {
        vendor,
        day,
        country: words.country(event.country),
        from: event.from ? placeInWords(event.from, words) : 'all',
        mode: event.mode ? lowerFirst(words.word('mode', event.mode)) : 'all',
      });
    case 'vendor-bought':
      return t('what-if.event.vendor-bought', {
        vendor,
        day,
        country: words.country(event.parentCountry),
        parent: event.parentName ?? 'none',
      });
  }
}

/** An instrument an event can be about; the modules of 2021 have a name together. */
export const replaceableInWords = (instrument: string, { t, word }: Words): string =>
  instrument === SCC_2021_914 ? t('what-if.field.instrument.scc-2021-914') : word('instrument', instrument);
