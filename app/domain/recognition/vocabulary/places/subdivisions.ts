/** States, provinces and cantons: by the names lists write instead of the country, and by the codes addresses carry. */
export const SUBDIVISION_NAMES: Readonly<Record<string, string>> = {
  US: `Alabama, Alaska, Arizona, Arkansas, California, Californie, Kalifornien, Californië, Califórnia, Kalifornia, Kalifornii,
    Colorado, Connecticut, Delaware, Florida, Floride, Floryda, Flórida, Hawaii, Hawaï, Hawái, Idaho, Illinois, Indiana, Iowa, Kansas, Kentucky, Louisiana, Louisiane,
    Luisiana, Maryland, Massachusetts, Michigan, Minnesota, Mississippi, Missouri, Montana, Nebraska, Nevada, New Hampshire, New Jersey,
    New Mexico, Nouveau-Mexique, Nuevo México, New York State, North Carolina, Caroline du Nord, Carolina del Norte, North Dakota, Ohio, Oklahoma, Oregon, Oregón,
    Pennsylvania, Pennsylvanie, Pensilvania, Rhode Island, South Carolina, Caroline du Sud, Carolina del Sur, South Dakota, Tennessee, Texas, Teksas, Utah,
    Vermont, Virginia, Virginie, Wirginia, Virgínia, Washington, Washington State, West Virginia, Wisconsin, Wyoming, District of Columbia`,
  CA: `Ontario, Québec, Quebec, Quebeque, British Columbia, Colombie-Britannique, Columbia Británica, Alberta, Manitoba, Saskatchewan, Nova Scotia,
    Nouvelle-Écosse, New Brunswick, Nouveau-Brunswick, Newfoundland, Newfoundland and Labrador, Prince Edward Island`,
  AU: 'New South Wales, Nouvelle-Galles du Sud, Queensland, South Australia, Western Australia, Tasmania',
  DE: `Bavaria, Bayern, Bavière, Baviera, Beieren, Bawaria, Hesse, Hessen, Saxony, Sachsen, Saxe, North Rhine-Westphalia, Nordrhein-Westfalen,
    Baden-Württemberg, Brandenburg, Schleswig-Holstein, Rheinland-Pfalz, Thüringen, Thuringia, Niedersachsen, Lower Saxony, Sachsen-Anhalt`,
  ES: 'Catalonia, Cataluña, Catalunya, Catalogne, Katalonien, Catalogna, Andalucía, Andalusia, País Vasco, Euskadi, Galicia, Comunidad de Madrid, Aragón, Aragon',
  FR: 'Île-de-France, Ile de France, Hauts-de-France, Bretagne, Normandie, Occitanie, Nouvelle-Aquitaine, Auvergne-Rhône-Alpes, Grand Est',
  IN: 'Maharashtra, Karnataka, Telangana, Tamil Nadu, Haryana, Uttar Pradesh, Kerala, Gujarat, West Bengal',
  IT: 'Lombardy, Lombardia, Lombardie, Lazio, Tuscany, Toscana, Veneto, Piemonte, Piedmont, Emilia-Romagna, Sicilia, Puglia, Campania',
  NL: 'North Holland, Noord-Holland, Zuid-Holland, South Holland, Noord-Brabant, North Brabant, Gelderland, Friesland, Overijssel',
  BE: 'Flanders, Flandre, Vlaanderen, Wallonia, Wallonie',
  GB: 'Greater London, Surrey, Berkshire, Buckinghamshire, Oxfordshire, Cambridgeshire, Hampshire, Hertfordshire',
};

/** "Paris, Texas": what the name of a state means as the code of a namesake. */
export const STATE_CODE_OF_NAME: Readonly<Record<string, string>> = {
  alabama: 'AL',
  california: 'CA',
  connecticut: 'CT',
  florida: 'FL',
  georgia: 'GA',
  idaho: 'ID',
  illinois: 'IL',
  indiana: 'IN',
  iowa: 'IA',
  kentucky: 'KY',
  maine: 'ME',
  maryland: 'MD',
  massachusetts: 'MA',
  michigan: 'MI',
  minnesota: 'MN',
  montana: 'MT',
  'new hampshire': 'NH',
  'new jersey': 'NJ',
  'new mexico': 'NM',
  'new york state': 'NY',
  'new york': 'NY',
  'north dakota': 'ND',
  'nova scotia': 'NS',
  ohio: 'OH',
  ontario: 'ON',
  pennsylvania: 'PA',
  'rhode island': 'RI',
  'south carolina': 'SC',
  tennessee: 'TN',
  texas: 'TX',
  virginia: 'VA',
  washington: 'WA',
  'west virginia': 'WV',
  wisconsin: 'WI',
};

/** Codes as addresses of the country write them after a city; beside other places most of them mean something else. */
export const SUBDIVISION_CODES: Readonly<Record<string, ReadonlySet<string>>> = {
  US: codes(
    `AL AK AZ AR CA CO CT DE FL GA HI ID IL IN IA KS KY LA ME MD MA MI MN MS MO MT NE NV NH NJ NM NY NC ND OH OK OR PA RI SC
     SD TN TX UT VT VA WA WV WI WY DC PR`,
  ),
  CA: codes('AB BC MB NB NL NS NT NU ON PE QC SK YT'),
  AU: codes('ACT NSW NT QLD SA TAS VIC WA'),
  BR: codes('AC AL AM AP BA CE DF ES GO MA MG MS MT PA PB PE PI PR RJ RN RO RR RS SC SE SP TO'),
  CH: codes('AG AI AR BE BL BS FR GE GL GR JU LU NE NW OW SG SH SO SZ TG TI UR VD VS ZG ZH'),
  IT: codes(
    `AG AL AN AO AP AQ AR AT AV BA BG BI BL BN BO BR BS BT BZ CA CB CE CH CL CN CO CR CS CT CZ EN FC FE FG FI FM FR GE GO GR
     IM IS KR LC LE LI LO LT LU MB MC ME MI MN MO MS MT NA NO NU OR PA PC PD PE PG PI PN PO PR PT PU PV PZ RA RC RE RG RI RM
     RN RO SA SI SO SP SR SS SU SV TA TE TN TO TP TR TS TV UD VA VB VC VE VI VR VT VV`,
  ),
  MX: codes('CDMX NL JAL QRO DF'),
};

function codes(list: string): ReadonlySet<string> {
  return new Set(list.split(/\s+/));
}
