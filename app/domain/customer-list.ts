import { isIsoDate } from './days';
import { CustomerFacts } from './facts';
import type { SourceDocument, TableBlock } from './recognition/document';
import { textOf } from './recognition/document';
import { fold } from './recognition/folding';
import { CUSTOMER_AUTHORISATIONS, DAY_KINDS, PUBLIC_LANGUAGES } from './words';

export type CustomerField = Exclude<keyof CustomerFacts, 'toConfirm'>;
export type CustomerProblem = {
  line: number;
  column: string;
  value: string;
  reason: 'required' | 'number' | 'email' | 'language' | 'choice' | 'day' | 'too-long';
  choices?: string;
};
export type CustomerList = {
  customers: { line: number; facts: CustomerFacts }[];
  problems: CustomerProblem[];
  unusedColumns: string[];
};

/** The headings each field goes by, folded. */
const HEADINGS: Record<CustomerField, string> = {
  name: 'customer|customer name|client|client name|nom du client|nom|name|company|societe|entreprise|account|organisation|organization|raison sociale',
  contractReference:
    'contract|contract reference|contract ref|contract no|contract number|contrat|reference du contrat|reference contrat|n contrat|numero de contrat|agreement|msa|dpa',
  language: 'language|langue|lang|locale',
  noticeDays:
    'days of notice|notice days|notice|notice period|notice period days|preavis|preavis jours|preavis en jours|delai de preavis|jours de preavis|notification days',
  objectionDays:
    'days to object|objection days|objection period|objection|objection period days|delai d opposition|jours pour s opposer|opposition|opposition jours|delai d opposition jours',
  dayKind:
    'days are counted as|day kind|kind of days|type of days|jours|type de jours|decompte des jours|calendar or business days',
  authorisation:
    'authorisation|authorization|autorisation|type of authorisation|type d autorisation|authorisation type',
  products: 'products used|products|product|produits|produits utilises|produit|services|modules|plan',
  recipients:
    'addresses for notices|addresses|email|e mail|emails|mail|mails|recipients|recipient|contact|contacts|contact email|notice email|adresses pour les avis|adresse|adresses|courriel|courriels|destinataires|privacy contact|dpo',
  notes: 'notes|note|remarks|comment|comments|remarques|commentaire|commentaires',
  endedOn: 'contract ended on|ended on|end date|fin du contrat|date de fin|contract end|fin',
};

const FIELDS = new Map(
  Object.entries(HEADINGS).flatMap(([field, names]) => names.split('|').map((name) => [name, field as CustomerField])),
);

const headingOf = (text: string): CustomerField | undefined =>
  FIELDS.get(
    fold(text)
      .replace(/[^a-z0-9]+/g, ' ')
      .trim(),
  );

/** How far down a table its headings are looked for: lines above them are a title. */
const HEADINGS_WITHIN_ROWS = 8;

/**
 * Reads the customers of a document: of its first table whose headings name a column of customers, one a row. A row
 * with a cell that is not understood is not taken, and told with its line, its column and what was expected. Undefined
 * when there is no such table.
 */
export function recogniseCustomers(document: SourceDocument): CustomerList | undefined {
  for (const block of document.blocks) {
    if (block.kind !== 'table') continue;
    const list = readTable(block);
    if (list) return list;
  }
  return undefined;
}

function readTable({ rows }: TableBlock): CustomerList | undefined {
  const headerAt = rows
    .slice(0, HEADINGS_WITHIN_ROWS)
    .findIndex(({ cells }) => cells.some((cell) => headingOf(textOf(cell)) === 'name'));
  const header = rows[headerAt];
  if (!header) return undefined;
  const taken = new Set<CustomerField>();
  const columns = header.cells.map((cell) => {
    const heading = textOf(cell).trim();
    const field = headingOf(heading);
    if (!field || taken.has(field)) return { heading, field: undefined };
    taken.add(field);
    return { heading, field };
  });
  const below = rows.slice(headerAt + 1);
  const list: CustomerList = { customers: [], problems: [], unusedColumns: [] };
  list.unusedColumns = columns.flatMap(({ heading, field }, index) =>
    !field && below.some(({ cells }) => textOf(cells[index]).trim() !== '') ? [heading || `#${index + 1}`] : [],
  );
  for (const { at, cells } of below) {
    if (cells.every((cell) => textOf(cell).trim() === '')) continue;
    const values: Record<string, unknown> = {};
    const problems: CustomerProblem[] = [];
    for (const [index, { heading, field }] of columns.entries()) {
      const text = textOf(cells[index]).trim();
      if (!field || text === '') continue;
      const read = READERS[field](text);
      if ('reason' in read) problems.push({ line: at.line, column: heading, value: text.slice(0, 200), ...read });
      else values[field] = read.value;
    }
    const nameColumn = columns.find(({ field }) => field === 'name')?.heading ?? '';
    if (values.name === undefined) problems.push({ line: at.line, column: nameColumn, value: '', reason: 'required' });
    const parsed = problems.length === 0 ? CustomerFacts.safeParse(values) : undefined;
    if (parsed?.success) list.customers.push({ line: at.line, facts: parsed.data });
    else if (parsed) {
      const field = String(parsed.error.issues[0]?.path[0] ?? 'name');
      const column = columns.find((one) => one.field === field)?.heading ?? field;
      list.problems.push({ line: at.line, column, value: String(values[field] ?? ''), reason: 'too-long' });
    } else list.problems.push(...problems);
  }
  return list;
}

type Read = { value: unknown } | Pick<CustomerProblem, 'reason' | 'choices'>;
const plain = (text: string): Read => ({ value: text });
const several = (text: string): string[] =>
  text
    .split(/[\n;,|]+/)
    .map((part) => part.trim())
    .filter(Boolean);

const MAIL = /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/;

const READERS: Record<CustomerField, (text: string) => Read> = {
  name: plain,
  contractReference: plain,
  notes: plain,
  language: (text) => {
    const code = fold(text).slice(0, 2);
    const named = LANGUAGE_NAMES[fold(text)];
    const found = PUBLIC_LANGUAGES.find((language) => language === (named ?? (text.length <= 5 ? code : '')));
    return found ? { value: found } : { reason: 'language' };
  },
  noticeDays: days,
  objectionDays: days,
  dayKind: (text) => oneOf(text, DAY_KINDS, { calendar: /calend|civil/, business: /business|working|ouvr/ }),
  authorisation: (text) => oneOf(text, CUSTOMER_AUTHORISATIONS, { general: /gener/, specific: /speci|individ|prior/ }),
  products: (text) => ({ value: text === '*' || /^(all|tous|toutes)$/.test(fold(text)) ? [] : several(text) }),
  recipients: (text) => {
    const addresses = several(text.replace(/\s+/g, ';')).map((one) => one.replace(/^<|>$|^mailto:/g, ''));
    return addresses.every((one) => MAIL.test(one)) ? { value: addresses } : { reason: 'email' };
  },
  endedOn: (text) => {
    const [, day = '', month = '', year = ''] = /^(\d{1,2})[./-](\d{1,2})[./-](\d{4})$/.exec(text) ?? [];
    const value = year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text.slice(0, 10);
    return isIsoDate(value) ? { value } : { reason: 'day' };
  },
};

const LANGUAGE_NAMES: Record<string, string> = {
  english: 'en',
  anglais: 'en',
  french: 'fr',
  francais: 'fr',
  german: 'de',
  deutsch: 'de',
  allemand: 'de',
  spanish: 'es',
  espanol: 'es',
  espagnol: 'es',
  italian: 'it',
  italiano: 'it',
  italien: 'it',
  dutch: 'nl',
  nederlands: 'nl',
  neerlandais: 'nl',
};

function days(text: string): Read {
  const [, number] =
    /^(\d{1,3})\s*(?:d|j|days?|jours?|calendar days|business days|jours? ouvr\S+|jours? calend\S+)?$/i.exec(text) ?? [];
  return number !== undefined && Number(number) <= 365 ? { value: Number(number) } : { reason: 'number' };
}

function oneOf<Choice extends string>(text: string, choices: readonly Choice[], signs: Record<Choice, RegExp>): Read {
  const found = choices.filter((choice) => signs[choice].test(fold(text)));
  return found.length === 1 ? { value: found[0] } : { reason: 'choice', choices: choices.join(', ') };
}
