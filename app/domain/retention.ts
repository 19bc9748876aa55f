/** After the last contact; French practice asks for fresh consent or erasure by then. */
export const MARKETING_RETENTION_MONTHS = 36;

const DURATION = /(\d+)\s*(years?|ans?|months?|mois|days?|jours?)/giu;
const MONTHS_PER: readonly [RegExp, number][] = [
  [/^(year|an)/i, 12],
  [/^mo/i, 1],
];

/** The longest duration a retention rule names, in months; days count as none. Undefined when it names no number. */
export function longestRetention(rule: string): number | undefined {
  const durations = [...rule.matchAll(DURATION)].map(([, count = '0', unit = '']) => {
    const months = MONTHS_PER.find(([pattern]) => pattern.test(unit))?.[1] ?? 0;
    return Number(count) * months;
  });
  return durations.length > 0 ? Math.max(...durations) : undefined;
}

const MARKETING =
  /(?<!\p{L})(marketing|news(letters?)?|promotions?|referral|prospect(ion|ing|s)?|parrainage|actualités|lettres? d.information|démarchage)(?!\p{L})/iu;

/** Purposes whose own terms are longer: where one stands beside marketing, the longest term may well be its. */
const LONGER_LIVED =
  /(?<!\p{L})(billing|invoic\w+|accounting|payments?|support|contracts?|facturation|comptabilité|paiements?|assistance|contrats?)(?!\p{L})/iu;

/** Whether a purpose is to advertise and nothing else: its data is worth keeping as long as somebody still reads it. */
export const isMarketing = (purpose: string): boolean => MARKETING.test(purpose) && !LONGER_LIVED.test(purpose);
