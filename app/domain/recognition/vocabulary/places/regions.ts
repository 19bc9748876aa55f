/** What lists write instead of a country, in eight languages, inflected forms included; folded as the texts are. */
export const EU_NAMES = `eu, ue, eu27, ue27, eu 27, ue 27, european union, union europeenne, europaische union, europaischen union, europaeische union, europaeischen union,
  union europea, unione europea, europese unie, uniao europeia, unia europejska, unii europejskiej, unie europejska,
  eu countries, eu member states, member states, pays membres, etats membres, mitgliedstaaten, mitgliedsstaaten, estados miembros, stati membri, lidstaten, estados membros`;

export const EEA_NAMES = `eea, eee, ewr, eer, see, eog, european economic area, espace economique europeen, europaischer wirtschaftsraum,
  europaischen wirtschaftsraum, europaeischer wirtschaftsraum, europaischen wirtschaftsraums, espacio economico europeo, spazio economico europeo, europese economische ruimte,
  espaco economico europeu, europejski obszar gospodarczy, europejskim obszarze gospodarczym, europejskiego obszaru gospodarczego`;

/** "Europe" is a continent and not the Union: to be confirmed. */
export const EUROPE_NAMES = `europe, europa, europie, europy, european, europeen, europeenne, europeens, europeennes, europaisch, europaische,
  europaischen, europaischer, europaisches, europeo, europea, europei, europee, europeos, europeas, europees, europese, europeu, europeia, europeus,
  europeias, europejski, europejska, europejskie, europejskich, europejskim, intra ue, intra eu, western europe, west european, mainland europe, continental europe,
  europe de l ouest, westeuropa, europa occidental, eastern europe, northern europe, northern europa, nordeuropa, dach, benelux, nordics`;

export const WORLDWIDE_NAMES = `worldwide, world wide, globally, monde, le monde, monde entier, mondialement, world, whole world, around the world, across the world,
  all over the world, weltweit, weltweite, weltweiter, weltweites, weltweiten, wereldwijd, wereldwijde, mundialmente, globalmente, a nivel mundial, todo el mundo, tutto il mondo, todo o mundo,
  calym swiecie, caly swiat, globalnie, ogolnoswiatowy, ogolnoswiatowa, na swiecie, all countries, tous pays, tous les pays, alle lander, todos los paises, tutti i paesi, alle landen,
  todos os paises, wszystkie kraje, all regions, toutes regions, anycast, multinational`;

/** Adjectives, which say where only when no other thing is called so ("global" but not "global settlement"). */
export const WORLDWIDE_ADJECTIVES = `global, globale, globaler, globales, globalen, globaal, globali, globais, globaux, globalny, globalna, globalne, globalnych, mondial,
  mondiale, mondiaux, mondiales, mondiali, mundial, mundiales, mundiais, swiatowy, swiatowa, international, internationale, internationaux, internationaler,
  internationales, internationaal, internacional, internacionales, internacionais, internazionale, internazionali, miedzynarodowy, miedzynarodowa, miedzynarodowe`;

/** A part of the world, which is no place the register can hold. */
export const PARTS_OF_THE_WORLD = `asia, asie, asien, azie, azja, azji, apac, asia pacific, asia pacifico, asie pacifique, asien pazifik, azie pacific, south east asia, south asia, latam, emea, mena, americas, ameriques, amerika,
  amerique, north america, amerique du nord, nordamerika, norteamerica, america del norte, nord america, noord amerika, america do norte, ameryka polnocna,
  ameryce polnocnej, south america, amerique du sud, sudamerika, sudamerica, america del sur, zuid amerika, america do sul, latin america, amerique latine,
  lateinamerika, america latina, latijns amerika, africa, afrique, afrika, afryka, afryce, maghreb, middle east, moyen orient, nahost, naher osten, medio oriente,
  midden oosten, bliski wschod, oceania, oceanie, ozeanien, third country, third countries, pays tiers, drittland, drittlander, drittlandern, drittstaaten, drittstaat, terceros paises, tercer pais,
  paesi terzi, paese terzo, derde landen, derde land, paises terceiros, pais terceiro, panstwa trzecie, panstwo trzecie, outside eu, non eu, extra ue, extra eu`;

export const INTERNATIONAL_ORGANISATIONS: Readonly<Record<string, string>> = {
  'European Patent Organisation':
    'european patent organisation, organisation europeenne des brevets, european patent office, office europeen des brevets, europaisches patentamt',
};
