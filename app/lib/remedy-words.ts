import type { Remedy } from '../domain/remedies';
import { isMessageKey, type Translate } from './i18n';

/** What is to be done for one transfer, in a few words. */
export function remedyInWords(
  { step, instrument, onFile }: Pick<Remedy, 'step' | 'instrument' | 'onFile'>,
  t: Translate,
) {
  const named = `words.instrument.${onFile?.instrument ?? instrument}`;
  const lacks = `what-if.lacks.${onFile?.reason}`;
  return t(`what-if.step.${step}`, {
    instrument: isMessageKey(named) ? t(named) : '',
    reason: isMessageKey(lacks) ? t(lacks) : '',
  });
}
