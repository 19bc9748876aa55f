export type LimitCode = 'too-many-cells' | 'too-deep';

/** Thrown inside a reader when a list outgrows what a list of vendors can be; `readDocument` turns it to a refusal. */
export class ReadingLimit extends Error {
  constructor(readonly code: LimitCode) {
    super(code);
  }
}
