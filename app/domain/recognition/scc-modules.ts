import type { Instrument } from '../words';

const MODULE_OF_NUMBER: Readonly<Record<string, Instrument>> = {
  1: 'scc-module-1',
  2: 'scc-module-2',
  3: 'scc-module-3',
  4: 'scc-module-4',
};
const NUMBERS: Readonly<Record<string, string>> = {
  ...spelled('1', 'one un uno um i eins een jeden'),
  ...spelled('2', 'two deux zwei dos due twee dois ii dwa'),
  ...spelled('3', 'three trois drei tres tre drie iii trzy'),
  ...spelled('4', 'four quatre vier cuatro quattro quatro iv cztery'),
};
/** Who sends to whom, from controller to controller (1) to processor to controller (4). */
const PARTIES: Readonly<Record<string, string>> = {
  c2c: '1',
  c2p: '2',
  p2p: '3',
  p2c: '4',
  'controller to controller': '1',
  'controller to processor': '2',
  'processor to processor': '3',
  'processor to sub processor': '3',
  'processor to controller': '4',
  'rt vers rt': '1',
  'rt vers st': '2',
  'st vers st': '3',
  'st vers rt': '4',
  'responsable vers sous traitant': '2',
  'sous traitant vers sous traitant': '3',
};
const LISTED =
  /\b(?:modul(?:es?|en?|os?|i|u|y|ow)?|m)(?: (?:no|nr|n))? ?((?:(?:\d|[a-z]{1,7})(?: (?:et|and|ou|or|und|oder|y|o|e|en|of|lub|oraz|i(?= \d)|module) | |$))+)/g;

/** The modules of the clauses of Decision (EU) 2021/914 that a line of words names, in their order. */
export function modulesIn(line: string): readonly Instrument[] {
  const found = new Set<string>();
  for (const [, numbers = ''] of line.matchAll(LISTED)) {
    for (const word of numbers.trim().split(' ')) {
      // Polish "2 i 3"; alone it is the Roman numeral.
      if (word === 'i' && /\d/.test(numbers)) continue;
      const number = NUMBERS[word] ?? word;
      if (number in MODULE_OF_NUMBER) found.add(number);
      else if (!/^(et|and|ou|or|und|oder|y|o|e|en|of|lub|oraz|module)$/.test(word)) break;
    }
  }
  for (const [, number = ''] of line.matchAll(/\b(?:sccs?|ccts?) ([1-4])\b/g)) found.add(number);
  for (const [parties, number] of Object.entries(PARTIES)) if (line.includes(` ${parties} `)) found.add(number);
  return [...found].sort().flatMap((number) => MODULE_OF_NUMBER[number] ?? []);
}

function spelled(number: string, words: string): Record<string, string> {
  return Object.fromEntries(words.split(' ').map((word) => [word, number]));
}
