/** What a street is called in eight languages, folded: a place named before it or after it is no place of its own. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** After the name: "Georgia Street", "London Road", "Pariser Platz". */
export const STREET_ENDINGS = words(`
  street st road rd avenue ave lane ln drive dr boulevard blvd parkway pkwy terrace highway hwy crescent broadway embankment wharf quay
  strasse str platz allee weg damm ufer gasse straat laan plein kade gracht singel dreef`);

/** Everyday words that are streets only where the line has a number: "12 London Court". */
export const STREET_ENDINGS_WITH_NUMBER = words(
  'place pl court ct way square sq house building tower close park gardens walk row yard hill bridge gate ring',
);

/** Before the name: "rue de Londres", "calle de Alcalá", "ul. Warszawska". */
export const STREET_BEGINNINGS = words(`
  rue avenue av boulevard bd allee allees chemin impasse quai route cours esplanade faubourg
  calle avda avenida paseo plaza ronda carretera piazza viale corso largo strada rua praca travessa estrada ul ulica aleja aleje al plac place passage`);

/** "Via Roma 12" is a street in Italy, "via Frankfurt" the way data takes. */
export const STREET_BEGINNINGS_WITH_NUMBER = words('via place plac al passage route cours largo');

export const STREET_CONNECTORS = words(
  'de du des d la le les l del della dello dei degli delle di da do das dos of the los las el',
);

export const isStreetWord = (word: string): boolean =>
  [STREET_ENDINGS, STREET_ENDINGS_WITH_NUMBER, STREET_BEGINNINGS, STREET_CONNECTORS].some((set) => set.has(word));
