import type { Clause, Item } from './clauses';
import { mentionsIn } from './clauses';

/** As far as a word that excludes stands before what it excludes: "hors des pays de l'UE". */
const REACH = 7;
/** "No Brasil" is "in Brazil" in Portuguese: before these names "no" denies nothing. */
const AFTER_PORTUGUESE_NO = new Set([
  'brasil',
  'reino',
  'japao',
  'luxemburgo',
  'egito',
  'espaco',
  'paquistao',
  'uruguai',
  'paraguai',
  'vietname',
]);

/** Marks what the text only speaks of to exclude it. Two denials ("no transfer outside the EU") are none. */
export function markExcluded(clauses: readonly Clause[]): void {
  for (const clause of clauses)
    for (const [at, { mention }] of clause.items.entries()) {
      if (!mention) continue;
      const denials = denialsBefore(clause.items, at) + (isDeniedAfter(clause.items, at) ? 1 : 0);
      mention.excluded = denials % 2 === 1 || goesOn(clause, at);
    }
}

/** Names of what is not the Union: "hors UE", "outside EU". */
const OUTSIDE = /^(?:outside|beyond|hors|non|extra|ausserhalb|fuera|fuori|fora|buiten|poza) /;

/** "Outside the EEA, Switzerland and the UK": what is excluded goes on to the end of the enumeration. */
function goesOn(clause: Clause, at: number): boolean {
  const isInList = clause.separator === 'and' || (clause.separator === 'comma' && clause.after?.separator === 'and');
  const isAlone = clause.items.slice(0, at).every(({ word }) => word?.roles.has('plain'));
  const last = clause.before && mentionsIn(clause.before).at(-1);
  return (
    isInList &&
    isAlone &&
    last !== undefined &&
    (last.excluded || (last.kind === 'not-stated' && OUTSIDE.test(last.name)))
  );
}

/** "Daten verlassen die EU nicht": the verb is denied after what it leaves. */
function isDeniedAfter(items: readonly Item[], at: number): boolean {
  const next = items[at + 1]?.word?.token.word;
  return (
    (next === 'nicht' || next === 'niet') &&
    items.slice(Math.max(0, at - REACH), at).some(({ word }) => word?.roles.has('leaving'))
  );
}

/** Over the word "transfer" a denial reaches whatever verb stands between: "no hay transferencia internacional". */
function denialsBefore(items: readonly Item[], at: number): number {
  let denials = 0;
  let isTransfer = false;
  for (let before = at - 1; before >= Math.max(0, at - REACH); before -= 1) {
    const { word } = items[before] ?? {};
    if (!word) return denials;
    const { roles, token } = word;
    const next = items[before + 1]?.word?.token.word;
    const onlySays =
      next !== undefined &&
      /^(only|seulement|nur|solo|alleen|soltanto|apenas|tylko|yet|primarily|necessarily)$/.test(next);
    if (token.raw === 'no' && before === at - 1 && isPortuguese(items[at])) return denials;
    if (roles.has('excluding') || roles.has('leaving')) denials += onlySays ? 0 : 1;
    else if (!isBetween(roles) && !isTransfer) return denials;
    isTransfer ||= roles.has('transfer');
  }
  return denials;
}

const isBetween = (roles: ReadonlySet<string>): boolean =>
  ['plain', 'transfer', 'storage', 'processing', 'remote-access', 'company', 'other', 'data-at'].some((role) =>
    roles.has(role),
  );

const isPortuguese = (item: Item | undefined): boolean => {
  const name = item?.mention?.name ?? '';
  return AFTER_PORTUGUESE_NO.has(name.split(' ')[0] ?? '');
};
