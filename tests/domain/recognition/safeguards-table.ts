import type { SafeguardContext, SafeguardStatement } from '../../../app/domain/recognition/safeguards';
import { readSafeguards, safeguardsInText } from '../../../app/domain/recognition/safeguards';

const told = ({ stated, noTransfer, unread }: SafeguardStatement): string =>
  [
    ...stated.map(({ safeguard, family, confidence }) =>
      [safeguard.instrument, family && `(${family})`, safeguard.rank === 1 ? '' : `rank ${safeguard.rank}`, confidence]
        .filter((part) => part !== '' && part !== undefined)
        .join(' '),
    ),
    ...(noTransfer === undefined ? [] : [`no transfer ${noTransfer}`]),
    ...(unread === undefined ? [] : [`unread ${unread}`]),
  ].join(' + ');

/**
 * The whole of what a cell of safeguards says in one line: each instrument with its kind, its rank when it is not the
 * first and how sure it is; then "no transfer" and the text nobody read.
 */
export function statedBy(text: string, context?: SafeguardContext): string {
  const read = readSafeguards(text, context);
  if (read.state !== 'read') return read.state;
  return told(read.value) + (read.confidence === 1 ? '' : ` = ${read.confidence}`);
}

/** The same for what is read in notes and in prose; empty when they say nothing. */
export const statedInProse = (text: string): string => told(safeguardsInText(text));
