import { words } from './header-words';

/** Names of the months and their abbreviations in eight languages, folded, January first. */
export const MONTHS: readonly (readonly string[])[] = [
  'january | jan | janvier | janv | januar | janner | jaenner | enero | ene | gennaio | gen | januari | janeiro | styczen | stycznia | sty',
  'february | feb | fevrier | fevr | fev | februar | feber | febrero | febbraio | febbr | februari | fevereiro | luty | lutego | lut',
  'march | mar | mars | marz | maerz | mrz | marzo | maart | mrt | marco | marzec | marca',
  'april | apr | avril | avr | abril | abr | aprile | kwiecien | kwietnia | kwi',
  'may | mai | mayo | maggio | mag | mei | maio | maj | maja',
  'june | jun | juin | juni | junio | giugno | giu | junho | czerwiec | czerwca | cze',
  'july | jul | juillet | juil | juli | julio | luglio | lug | julho | lipiec | lipca | lip',
  'august | aug | aout | agosto | ago | augustus | sierpien | sierpnia | sie',
  'september | sep | sept | septembre | septiembre | setiembre | settembre | sett | set | setembro | wrzesien | wrzesnia | wrz',
  'october | oct | octobre | oktober | okt | octubre | ottobre | ott | outubro | out | pazdziernik | pazdziernika | paz',
  'november | nov | novembre | noviembre | novembro | listopad | listopada | lis',
  'december | dec | decembre | dezember | dez | diciembre | dic | dicembre | dezembro | grudzien | grudnia | gru',
].map(words);

/** Small words around the parts of a day: "le 12 mars 2024", "12 de marzo de 2024", "vom 12. März 2024", "12 marca 2024 r." */
export const AROUND_DAYS: readonly string[] = words(`
  le | du | of | the | on | am | vom | den | der | de | del | el | il | op | em | a | dnia | z | r | roku | ab | dal
`);
