import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../../app/domain/recognition/places';
import { placeNames } from '../../../app/domain/recognition/places/names';
import { COUNTRIES } from './table';

function reading(text: string) {
  const read = readPlaces(text, COUNTRIES);
  return read.state === 'read' ? read.value.map(({ place, confidence }) => [place.country, confidence]) : read.state;
}

describe('names in daily use', () => {
  test.each([
    ['AE', 'UAE | EAU | Emirates | Émirats'],
    ['BA', 'Bosnia | Bosnie | Bosnia-Herzegovina'],
    ['BY', 'Belarus | Bélarus | Biélorussie'],
    ['CD', 'DR Congo | Democratic Republic of the Congo | RDC | République démocratique du Congo'],
    ['CH', 'Swiss Confederation | Confédération suisse'],
    ['CI', 'Ivory Coast'],
    ['CN', "People's Republic of China | République populaire de Chine | PRC | Mainland China"],
    ['CV', 'Cape Verde'],
    ['CZ', 'Czech Republic | République tchèque'],
    ['DE', "Federal Republic of Germany | République fédérale d'Allemagne | RFA"],
    [
      'GB',
      'UK | U.K. | Great Britain | Britain | England | Scotland | Wales | Northern Ireland | Grande-Bretagne | Angleterre | Écosse | Pays de Galles | Irlande du Nord | Royaume-uni de Grande-Bretagne',
    ],
    ['GR', 'Hellenic Republic'],
    ['HK', 'Hong Kong | Hongkong'],
    ['IE', "Republic of Ireland | République d'Irlande | Eire"],
    ['IR', 'Islamic Republic of Iran'],
    ['KP', 'DPRK'],
    ['KR', 'Korea | Republic of Korea | Korea, Republic of | Corée | République de Corée'],
    ['LA', 'Lao PDR'],
    ['MD', 'Republic of Moldova | République de Moldavie'],
    ['MK', 'Macedonia | Macédoine'],
    ['MM', 'Burma | Birmanie'],
    ['MO', 'Macao | Macau'],
    ['NL', 'Holland | The Netherlands | Hollande'],
    ['PS', 'Palestine'],
    ['RU', 'Russian Federation | Fédération de Russie'],
    ['SG', 'Republic of Singapore'],
    ['SK', 'Slovak Republic | République slovaque'],
    ['SY', 'Syrian Arab Republic'],
    ['SZ', 'Swaziland'],
    ['TL', 'East Timor | Timor oriental'],
    ['TR', 'Turkey | Turkiye'],
    ['TW', 'Republic of China | Taïwan'],
    ['TZ', 'United Republic of Tanzania'],
    ['US', 'USA | U.S. | U.S.A. | US | United States of America | États-Unis d’Amérique | Etats Unis'],
    ['VA', 'Holy See | Saint-Siège'],
    ['VN', 'Viet Nam | Vietnam'],
  ])('%s: %s', (code, names) => {
    for (const name of names.split(' | ')) expect(reading(name), name).toEqual([[code, 1]]);
  });

  test.each([
    ['New Jersey', 0.8],
    ['New Mexico', 0.8],
    ['Nouveau-Mexique', 0.8],
    ['Georgia, USA', 1],
    ['Georgia, US', 1],
    ['Géorgie, États-Unis', 1],
  ])('%s is in the United States', (text, confidence) => {
    expect(reading(text)).toEqual([['US', confidence]]);
  });

  test('Georgia may be a state: to be confirmed, by its code it is not', () => {
    expect(['Georgia', 'Géorgie', 'GEO'].map(reading)).toEqual([[['GE', 0.6]], [['GE', 0.6]], [['GE', 1]]]);
  });

  test.each([
    ['St Helena', 'SH'],
    ['Saint Kitts & Nevis', 'KN'],
    ['St. Kitts and Nevis', 'KN'],
    ['Saint-Christophe et Niévès', 'KN'],
    ['Congo (Kinshasa)', 'CD'],
  ])('%s', (text, code) => {
    expect(reading(text)).toEqual([[code, 1]]);
  });
});

describe('only the given countries come out', () => {
  const outcome = (text: string, ...codes: string[]) => {
    const read = readPlaces(text, codes);
    return read.state === 'read' ? read.value.map(({ place }) => place.country) : read.state;
  };

  test.each([
    ['France', ['FR'], ['FR']],
    ['FRA', ['FR'], ['FR']],
    ['Allemagne', ['FR'], 'problem'],
    ['DEU', ['FR'], 'problem'],
    ['Berlin', ['FR'], 'problem'],
    ['UK', ['GB'], ['GB']],
    ['UK', ['FR'], 'problem'],
    ['EL', ['GR'], ['GR']],
    ['EL', ['FR'], 'problem'],
    ['New Jersey', ['JE', 'US'], ['US']],
    ['New Jersey', ['JE'], ['JE']],
    ['x1', ['x1'], 'problem'],
    ['FRX', ['FRX'], 'problem'],
  ] as const)('%s among %j: %s', (text, codes, expected) => {
    expect(outcome(text, ...codes)).toEqual(expected);
  });

  test('the names of one set of codes are gathered once', () => {
    expect(placeNames(['FR', 'DE'])).toBe(placeNames(['FR', 'DE']));
    expect(placeNames(['FR'])).not.toBe(placeNames(['FR', 'DE']));
  });

  test('a refusal names what would be understood', () => {
    expect(readPlaces('Atlantide', ['FR'])).toMatchObject({
      expected: ['France', 'États-Unis', 'United Kingdom', 'DE', 'USA', 'UE', 'EEA', 'worldwide'],
    });
  });
});

describe('cities', () => {
  test.each([
    ['AE', 'Dubai | Dubaï | Abu Dhabi'],
    ['AT', 'Vienna | Vienne | Wien'],
    ['AU', 'Sydney | Melbourne'],
    ['BE', 'Brussels | Bruxelles | Saint-Ghislain'],
    ['BR', 'São Paulo'],
    ['CA', 'Montréal | Toronto | Beauharnois | Québec'],
    ['CH', 'Zurich | Zürich | Geneva | Genève | Lausanne'],
    ['CZ', 'Prague | Praha'],
    [
      'DE',
      'Frankfurt | Francfort | Francfort-sur-le-Main | Frankfurt am Main | Berlin | Munich | München | Hamburg | Hambourg | Nuremberg | Nürnberg | Falkenstein | Cologne | Köln | Düsseldorf',
    ],
    ['DK', 'Copenhagen | Copenhague | København'],
    ['ES', 'Madrid | Barcelona | Barcelone'],
    ['FI', 'Helsinki | Hamina'],
    [
      'FR',
      'Paris | Marseille | Gravelines | Roubaix | Strasbourg | Lyon | Lille | Nantes | Bordeaux | Toulouse | Rennes',
    ],
    ['GB', 'London | Londres | Cardiff | Manchester | Edinburgh | Édimbourg'],
    ['HU', 'Budapest'],
    ['IE', 'Dublin | Cork'],
    ['IL', 'Tel Aviv | Tel-Aviv'],
    ['IN', 'Mumbai | Bangalore | Bengaluru | Hyderabad | Pune | Chennai | New Delhi'],
    ['IT', 'Milan | Milano | Rome | Roma'],
    ['JP', 'Tokyo | Osaka'],
    ['KR', 'Seoul | Séoul'],
    ['MA', 'Casablanca | Rabat'],
    ['MG', 'Antananarivo'],
    ['MU', 'Port-Louis'],
    ['NL', 'Amsterdam | Rotterdam | Eemshaven'],
    ['NO', 'Oslo'],
    ['PL', 'Warsaw | Varsovie | Warszawa | Kraków | Cracovie'],
    ['PT', 'Lisbon | Lisbonne | Lisboa | Porto'],
    ['RO', 'Bucharest | Bucarest'],
    ['SE', 'Stockholm | Gothenburg | Göteborg'],
    ['SN', 'Dakar'],
    ['TN', 'Tunis'],
    ['UA', 'Kyiv | Kiev'],
    [
      'US',
      'New York | San Francisco | Ashburn | Seattle | Chicago | Dallas | Boston | Los Angeles | Oregon | Ohio | California | Californie | Virginia | Virginie | Texas | Iowa | Washington',
    ],
  ])('%s: %s', (code, names) => {
    for (const name of names.split(' | ')) expect(reading(name), name).toEqual([[code, 0.8]]);
  });
});
