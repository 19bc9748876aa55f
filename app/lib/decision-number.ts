import type { Language } from '../domain/words';

/** The number of a decision as a language writes it: `(EU) 2023/1795` is `(UE) 2023/1795` in French, `2000/518/EC` `/CE`. */
export const decisionNumber = (number: string, language: Language): string =>
  language === 'fr' ? number.replace('(EU)', '(UE)').replace(/\/EU$/, '/UE').replace(/\/EC$/, '/CE') : number;
