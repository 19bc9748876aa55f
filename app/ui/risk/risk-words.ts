import type { RiskInput } from '../../domain/risk-inputs';
import type { MEASURE_KEYS } from '../../domain/scoring-model';
import { isMessageKey, type MessageKey } from '../../lib/i18n';
import type { useWords } from '../language';

type Words = Pick<ReturnType<typeof useWords>, 't' | 'word'>;

/** Inputs whose answers the register has words for already. */
const VOCABULARY: Partial<Record<RiskInput, string>> = {
  vulnerability: 'vulnerability',
  scale: 'scale',
  frequency: 'frequency',
  access: 'mode',
};

/** The answer of one input in words. */
export function riskValueInWords(input: RiskInput, value: string, { t, word }: Words): string {
  const vocabulary = VOCABULARY[input];
  return vocabulary ? word(vocabulary, value) : t(keyFor(`risk.value.${input}.${value}`));
}

/** A measure in words, and `none`, which counts where there is no other. */
export const measureInWords = (measure: (typeof MEASURE_KEYS)[number], { t, word }: Words): string =>
  measure === 'none' ? t('risk.measure.none') : word('measure', measure);

/** A weight by its path (`points.chain.unknown`), as `Where it goes from there: Not known`. */
export function weightInWords(path: string, words: Words): string {
  const [kind = '', part = '', value = ''] = path.split('.');
  if (kind === 'points')
    return words.t('risk.weight', {
      part: words.t(keyFor(`risk.input.${part}`)),
      value: riskValueInWords(part as RiskInput, value, words),
    });
  return words.t('risk.weight', { part: words.t(keyFor(`risk.group.${kind}`)), value: weightLabel(path, words) });
}

/** A weight without the part it belongs to, for use under that part's heading. */
export function weightLabel(path: string, words: Words): string {
  const [kind = '', part = '', value = ''] = path.split('.');
  if (kind === 'points') return riskValueInWords(part as RiskInput, value, words);
  if (kind === 'measures') return measureInWords(part as (typeof MEASURE_KEYS)[number], words);
  return kind === 'bands' ? words.word('band', part) : words.t(keyFor(`risk.floor.${part}`));
}

function keyFor(key: string): MessageKey {
  if (!isMessageKey(key)) throw new Error(`No text for ${key}`);
  return key;
}
