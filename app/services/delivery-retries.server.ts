import type { Instant } from '../domain/days';

const MINUTE_MS = 60_000;

/**
 * How long a delivery rests after each try the recipient's side put off, in minutes. The last try comes about three
 * days after the first, which is how long mail servers themselves keep trying (RFC 5321 §4.5.4.1 asks for four to five
 * days at most).
 */
export const RETRY_AFTER_MINUTES = [1, 5, 15, 60, 240, 720, 1440, 1440] as const;

/** Share of a delay by which it is stretched or shortened, so that deliveries put off together do not return together. */
const JITTER = 0.2;

/**
 * When a delivery that was put off `attempts` times, this one included, is tried again; undefined once it is given up.
 * `random` is between 0 and 1.
 */
export function retryAt(attempts: number, now: Instant, random: number): Instant | undefined {
  const minutes = RETRY_AFTER_MINUTES[attempts - 1];
  if (minutes === undefined) return undefined;
  const delay = minutes * MINUTE_MS * (1 - JITTER + 2 * JITTER * random);
  return new Date(Date.parse(now) + delay).toISOString();
}

/** How long the worker leaves a mail server alone that did not answer, by how often in a row it did not. */
export const pauseMs = (failuresInARow: number): number => Math.min(1_000 * 2 ** (failuresInARow - 1), 5 * MINUTE_MS);
