import type { ColumnarRows } from '../../db/bulk';
import { addWritten, type HistoryTexts, noTexts } from '../../db/history';
import { saidOfRecords } from '../../db/queries/records';
import { forEachKind, type RecordKindOfImport } from '../domain/import-effects';
import { engagementFacts, locationFacts, safeguardFacts, vendorFacts } from '../domain/import-plan-facts';

const together = {
  vendor: vendorFacts,
  engagement: engagementFacts,
  location: locationFacts,
  safeguard: safeguardFacts,
};
/** What every new record of a kind says as long as nobody says otherwise; lists and evidence are empty then. */
const UNSAID = forEachKind((kind): Record<string, unknown> => together[kind]({} as never));

/**
 * The lines of the history that tell of new records: what a list says of them, without what every new record says. A
 * hundred thousand lines would otherwise mostly say that nothing is known. A new engagement and what hangs on it are told
 * in one line: they come from the same rows, and nobody asks for one without the other.
 */
export function linesOfEntered(entered: Readonly<Record<RecordKindOfImport, ColumnarRows>>): HistoryTexts {
  const lines = noTexts();
  const columnOf = (kind: RecordKindOfImport, property: string): string[] => {
    const { alike, columns, count } = entered[kind];
    return (columns[property] as string[] | undefined) ?? Array(count).fill(alike[property]);
  };
  const said = (kind: RecordKindOfImport) => saidOfRecords(kind, entered[kind], UNSAID[kind]);
  const tell = (kind: RecordKindOfImport, id: string, ...members: string[]) =>
    addWritten(lines, {
      action: `${kind}.entered`,
      subject: { kind, id },
      before: null,
      after: `{${members.filter(Boolean).join()}}`,
    });
  const vendorIds = columnOf('vendor', 'id');
  for (const [at, members] of said('vendor').entries()) tell('vendor', vendorIds[at] as string, members);

  const engagementIds = columnOf('engagement', 'id');
  const beside = new Map(engagementIds.map((id) => [id, { location: '', safeguard: '' }]));
  const alone: (() => void)[] = [];
  for (const kind of ['location', 'safeguard'] as const) {
    const [ids, engagements] = [columnOf(kind, 'id'), columnOf(kind, 'engagementId')];
    for (const [at, members] of said(kind).entries()) {
      const [id, engagementId] = [ids[at] as string, engagements[at] as string];
      const whole = beside.get(engagementId);
      if (whole) whole[kind] += `${whole[kind] && ','}{${members}${members && ','}"id":"${id}"}`;
      else alone.push(() => tell(kind, id, members, `"engagementId":"${engagementId}"`));
    }
  }
  const vendors = columnOf('engagement', 'vendorId');
  for (const [at, members] of said('engagement').entries()) {
    const id = engagementIds[at] as string;
    const { location, safeguard } = beside.get(id) ?? {};
    tell(
      'engagement',
      id,
      members,
      `"vendorId":"${vendors[at]}"`,
      location ? `"locations":[${location}]` : '',
      safeguard ? `"safeguards":[${safeguard}]` : '',
    );
  }
  for (const line of alone) line();
  return lines;
}

/** The whole record that a line of the history tells the beginning of. */
export const beginningOf = (kind: RecordKindOfImport, said: Record<string, unknown>): Record<string, unknown> => ({
  ...said,
  ...together[kind](said as never),
});

/** What a line says of the location or safeguard of an engagement that was entered with it. */
export const partOf = (
  kind: RecordKindOfImport,
  id: string,
  engagement: Record<string, unknown> | undefined,
): Record<string, unknown> | undefined =>
  (engagement?.[`${kind}s`] as { id: string }[] | undefined)?.find((part) => part.id === id);
