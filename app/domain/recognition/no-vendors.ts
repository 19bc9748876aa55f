import type { Column } from './columns';
import { type SourceCell, textOf } from './document';
import { fold } from './folding';
import type { TableRow } from './source-tables';

/** "[Hosting provider — TBD]", "{{vendor}}", "<name>": a place kept for a name. */
const BRACKETED = /^\s*(?:\[.*\]|\{\{?.*\}?\}|<[^>]+>|_{3,}|\.{3,})\s*$/s;
const UNDECIDED =
  /\b(tbd|tbc|to be (determined|decided|defined|confirmed|announced|selected)|not yet (selected|chosen|decided)|a (definir|preciser|determiner|choisir|designer)|en cours de (selection|choix)|noch offen|noch nicht (festgelegt|ausgewahlt)|offen|da (definire|determinare|scegliere)|por (definir|determinar|confirmar)|a definir|nader te bepalen|nog te (bepalen|kiezen)|do (ustalenia|okreslenia))\b/;
const INVITES =
  /^(add (any )?(other|more|further|your)\b.*|insert .*|(example|exemple|beispiel|ejemplo|esempio|voorbeeld|exemplo|przyklad)( (vendor|provider|company|prestataire|anbieter|proveedor|fornitore|leverancier))?|lorem ipsum.*|x{3,}|n n)$/;
/** Words for kinds of services: a name of these alone is nobody's. */
const KINDS =
  /^(service|services|provider|providers|prestataire|prestataires|fournisseur|dienstleister|anbieter|hosting|hebergement|hebergeur|cdn|edge|distribution|email|e|mail|emailing|emails|transactionnel|transactional|monitoring|logging|error|analytics|analyse|payment|payments|paiement|support|helpdesk|sms|kyc|psp|cloud|backup|solution|tool|outil|de|du|des|d|of|for|the|and|et|und|or|ou|infrastructure|security|content|delivery|network)$/;

/** What stands in place of a name: a vendor, nobody yet, or a kind of service. */
export type NameSays = 'vendor' | 'nobody' | 'kind';

export function whatNameSays(name: string): NameSays {
  const words = fold(name);
  if (BRACKETED.test(name) || INVITES.test(words)) return 'nobody';
  const undecided = UNDECIDED.exec(words)?.[0];
  if (undecided !== undefined && (undecided === words || /[([–—:-]|^\W*\w+\W*$/.test(name))) return 'nobody';
  return words.split(' ').every((word) => KINDS.test(word)) ? 'kind' : 'vendor';
}

/** The row holds a place for a vendor that nobody has chosen yet. `says` can remember what names say. */
export function isPlaceholder({ cells }: TableRow, columns: readonly Column[], says = whatNameSays): boolean {
  const at = columns.find(({ field }) => field === 'name')?.index ?? 0;
  const name = textOf(cells[at]).trim();
  const said = name === '' ? 'vendor' : says(name);
  if (said !== 'kind') return said === 'nobody';
  return cells.some((cell, index) => index !== at && startsUndecided(textOf(cell)));
}
const startsUndecided = (text: string): boolean => UNDECIDED.test(fold(text).split(' ').slice(0, 4).join(' '));

const TOTAL = /^(?:sub)?(?:total|totals|totale|totaal|gesamt|summe|suma|somme|razem)\b/;

/** A sum below the rows, or a sentence to the reader in place of a name. */
export function isNote({ cells }: TableRow, columns: readonly Column[]): boolean {
  const at = columns.find(({ field }) => field === 'name')?.index ?? 0;
  const name = textOf(cells[at]).trim();
  if (name === '') return false;
  const others: SourceCell[] = [];
  for (const [index, cell] of cells.entries()) {
    if (index === at || textOf(cell).trim() === '') continue;
    if (others.push(cell) > 1) return false;
  }
  const isCount = /^\d+ \p{L}+$/u.test(name) && others.length === 0;
  const isSentence = others.length === 0 && columns.length > 1 && /[.!]$/.test(name) && name.split(/\s+/).length >= 6;
  return isCount || isSentence || (TOTAL.test(fold(name)) && others.every((cell) => /^[\d.,\s]*$/.test(textOf(cell))));
}

/**
 * Whether names that stand alone in their rows head the rows below: the first row is such a one, and every one has filled
 * rows below it. A vendor of which a list says nothing stands anywhere.
 */
export function headGroups(rows: readonly TableRow[]): boolean {
  const filledIn = ({ cells }: TableRow) => cells.filter((cell) => textOf(cell).trim() !== '').length;
  const first = rows.find((row) => filledIn(row) > 0);
  if (!first || filledIn(first) > 1) return false;
  const filled = rows.map(filledIn).filter(Boolean);
  const heads = filled.flatMap((count, at) => (count === 1 ? [at] : []));
  return heads.length * 2 <= filled.length && heads.every((at) => (filled[at + 1] ?? 0) > 2);
}

/** One text across the whole width, or alone in its row where such rows head others, is the heading of the rows below. */
export function isGroupRow({ cells }: TableRow, columns: readonly Column[], areHeads: boolean): boolean {
  const width = columns.length;
  if (width < 3) return false;
  const first = textOf(cells[0]).trim();
  if (first === '') return false;
  if (cells.length >= width && cells.every((cell) => textOf(cell).trim() === first)) return true;
  const isAlone = cells.every((cell, at) => at === 0 || textOf(cell).trim() === '');
  return isAlone && (areHeads || columns[0]?.field !== 'name' || /[:：]$/.test(first));
}
