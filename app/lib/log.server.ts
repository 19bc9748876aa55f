import pino, { type Logger } from 'pino';

export type { Logger };

/** The process's log: one JSON object a line. No personal data: identifiers and codes only. */
export function createLog(level: string): Logger {
  return pino({ level, base: undefined, timestamp: pino.stdTimeFunctions.isoTime });
}
