import { linesOf } from './safeguard-lines';
import { oneOf, says } from './safeguard-phrases';
import { BY_WHAT_TOOL, LEAVING, NO, YES } from './vocabulary/safeguards/leaving';

const saysLeaving = says(LEAVING);
const saysByWhatTool = says(BY_WHAT_TOOL);
const YES_FIRST = new RegExp(`^ ${oneOf(YES)} `);
const NO_FIRST = new RegExp(`^ ${oneOf(NO)} `);

/** Whether the header of a column asks if data leave the European Economic Area ("Hors UE", "Overdracht buiten EER"). */
export function asksWhetherDataLeave(header: string): boolean {
  const lines = linesOf(header);
  return lines.some(saysLeaving) && !lines.some(saysByWhatTool);
}

/** The answer with which a cell of such a column begins: "Nee", "Ja. SCC's", "Non : hébergement UE". */
export function saysWhetherDataLeave(text: string): 'yes' | 'no' | undefined {
  const [first = ''] = linesOf(text);
  if (YES_FIRST.test(first)) return 'yes';
  return NO_FIRST.test(first) && !/^ no(?:n|t)? (?:eu|eea|ue|eee) /.test(first) ? 'no' : undefined;
}
