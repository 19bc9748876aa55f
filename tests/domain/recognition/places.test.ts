import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readPlaces } from '../../../app/domain/recognition/places';
import { ALPHA_2_OF_ALPHA_3 } from '../../../app/domain/recognition/vocabulary/places/country-codes';
import { COUNTRIES } from './table';

function places(text: string): string[] | string {
  const read = readPlaces(text, COUNTRIES);
  if (read.state === 'problem') return `${read.code}: ${read.value ?? text}`;
  if (read.state === 'blank') return 'blank';
  return read.value.map(({ place }) =>
    [place.country ?? place.region ?? place.kind, ...(place.mode === 'not-stated' ? [] : [place.mode])].join(' '),
  );
}

describe('countries', () => {
  test.each([
    ['France', ['FR']],
    ['fr', ['FR']],
    ['DEU', ['DE']],
    ['UK', ['GB']],
    ['EL', ['GR']],
    ['U.S.A.', ['US']],
    ['the United States of America', ['US']],
    ['Etats unis', ['US']],
    ['ÉTATS-UNIS', ['US']],
    ['Royaume-Uni', ['GB']],
    ['Pays-Bas', ['NL']],
    ['Hollande', ['NL']],
    ['République tchèque', ['CZ']],
    ['Türkiye', ['TR']],
    ['Korea, Republic of', ['KR']],
    ["Côte d'Ivoire", ['CI']],
    ['Bosnie-Herzégovine', ['BA']],
    ['Trinidad and Tobago', ['TT']],
    ['Hong Kong', ['HK']],
    ['New Jersey', ['US']],
    ['Papouasie-Nouvelle-Guinée', ['PG']],
    ['Nigeria', ['NG']],
    ['Irlande du Nord', ['GB']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('every country of the world, by both codes and by its name in both languages', () => {
    const missed = COUNTRIES.filter((code) => {
      const alpha3 = [...ALPHA_2_OF_ALPHA_3].find(([, alpha2]) => alpha2 === code)?.[0];
      const names = ['en', 'fr'].map((language) => new Intl.DisplayNames([language], { type: 'region' }).of(code));
      return [code, alpha3, ...names].some((name) => name !== undefined && places(name)[0] !== code);
    });
    // "NA" is what lists write for "not applicable"; Namibia is read by its name and by NAM.
    expect(missed).toEqual(['NA']);
    expect([places('NA'), places('NAM'), places('Namibie')]).toEqual(['blank', ['NA'], ['NA']]);
  });
});

describe('several places in a cell', () => {
  test.each([
    ['France / Allemagne', ['FR', 'DE']],
    ['Irlande, États-Unis', ['IE', 'US']],
    ['FR; DE; US', ['FR', 'DE', 'US']],
    ['US, CA, GB', ['US', 'CA', 'GB']],
    ['France et Belgique', ['FR', 'BE']],
    ['Ireland and the Netherlands', ['IE', 'NL']],
    ['France\nInde', ['FR', 'IN']],
    ['Irlande (entité européenne) + États-Unis', ['IE', 'US']],
    ['Paris, France', ['FR']],
    ['Clermont-Ferrand, France', ['FR']],
    ['Francfort', ['DE']],
    ['Ashburn, VA, USA', ['US']],
    ['San Francisco, CA', ['US']],
    ['United States (VA)', ['US']],
    ['Berlin, DE', ['DE']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('keeps the town, and is less sure where only words around name the country', () => {
    const paris = readPlaces('Paris, France', COUNTRIES);
    expect(paris).toMatchObject({ value: [{ place: { country: 'FR', place: 'Paris' }, confidence: 1 }] });
    const prose = readPlaces('Chez notre client dans ses propres locaux ; sinon en Irlande', COUNTRIES);
    expect(prose).toMatchObject({ value: [{ place: { country: 'IE' }, confidence: 0.7 }] });
  });
});

describe('regions', () => {
  test.each([
    ['EU', 'EU | UE | European Union | Union européenne | l’Union européenne'],
    ['EEA', 'EEA | EEE | European Economic Area | Espace économique européen'],
    ['EU', 'Europe | european | européen | Européenne | intra-UE'],
    [
      'worldwide',
      'worldwide | world-wide | global | globally | monde | monde entier | mondial | mondiale | mondiaux | mondialement | ' +
        'international | internationale | all countries | tous pays | tous les pays',
    ],
    [
      'not-stated',
      'Asia | Asie | APAC | LATAM | EMEA | MENA | North America | Amérique du Nord | South America | Amérique du Sud | ' +
        'Latin America | Amérique latine | Africa | Afrique | Maghreb | Middle East | Moyen-Orient | Oceania | Océanie | ' +
        'third country | third countries | pays tiers',
    ],
    [
      'international-organisation',
      'European Patent Organisation | Organisation européenne des brevets | European Patent Office | ' +
        'Office européen des brevets',
    ],
  ])('%s: %s', (expected, texts) => {
    for (const text of texts.split(' | ')) expect(places(text), text).toEqual([expected]);
  });

  test.each([
    ['EU', 1],
    ['EEA', 1],
    ['Europe', 0.6],
    ['worldwide', 1],
    ['Asia', 0.6],
    ['European Patent Office', 1],
  ])('%s is as sure as %d', (text, confidence) => {
    expect(readPlaces(text, COUNTRIES)).toMatchObject({ value: [{ confidence }] });
  });

  test('an organisation is called by one name', () => {
    expect(readPlaces('Office européen des brevets', COUNTRIES)).toMatchObject({
      value: [{ place: { internationalOrganisation: 'European Patent Organisation' } }],
    });
  });

  test.each([
    ['UE — Irlande (eu-west-1)', ['IE']],
    ['EU (Frankfurt)', ['DE']],
    ['EU and USA', ['EU', 'US']],
    ['États-Unis, avec points de présence mondiaux', ['US', 'worldwide']],
    ['à confirmer', ['not-stated']],
    ['eu', ['EU']],
    ['usa today', 'country-unknown: usa today'],
    ['Asie, France', ['FR']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test.each(['n/a', 'NA', '—', 'néant', 'sans objet', 'not applicable', 'non applicable', '', '()'])(
    '"%s" is blank',
    (text) => {
      expect(places(text)).toBe('blank');
    },
  );
});

describe('what is only spoken of to exclude it', () => {
  test.each([
    'hors UE | outside the European Union | non UE | extra UE | except EU | excepté UE | sauf UE | excluding the EU',
    'hormis UE | not in the EU | pas en UE | sans UE | without EU | no EU | jamais en UE | never EU | not from the EU',
    'hors de l’UE | hors des pays de l’UE | outside of the countries of the EU | dans un pays hors de l’UE | outside of the EU | not to the EU',
  ])('%s', (texts) => {
    for (const text of texts.split(' | ')) expect(places(text), text).toEqual(['not-stated']);
  });

  test.each([
    ['France, sauf États-Unis', ['FR']],
    ['France ; jamais aux États-Unis', ['FR']],
    ['France, pas en Inde', ['FR']],
    ['not yet decided, France', ['FR']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('how the data is reached', () => {
  test.each([
    [
      'storage',
      'hébergement | hébergé | hébergée | stockage | stocké | stored | store | stores | storage | storing | host | hosted | ' +
        'hosting | hosts | serveur | serveurs | server | servers | backup | backups | sauvegarde | sauvegardes',
    ],
    [
      'processing',
      'traite | traité | traités | traitée | traitées | traitement | traitements | process | processed | processing | processes',
    ],
    [
      'remote-access',
      'accès | accède | access | accessed | support | supported | assistance | maintenance | télémaintenance | helpdesk | remote',
    ],
    [
      'exceptional-remote-access',
      'accès exceptionnel | accès exceptionnels | exceptional access | accès occasionnel | occasional access | accès ponctuel',
    ],
    ['encrypted-transit', 'transit chiffré | encrypted transit | chiffré en transit | encrypted in transit'],
  ])('%s: %s', (mode, texts) => {
    for (const text of texts.split(' | ')) {
      expect(places(`${text} : France`), text).toEqual([`FR ${mode}`]);
      expect(places(`France (${text})`), text).toEqual([`FR ${mode}`]);
    }
  });

  test.each([
    'siège',
    'HQ',
    'headquarters',
    'headquarter',
    'headquartered',
    'seat',
    'incorporated',
    'établi',
    'établie',
    'established',
  ])('the %s alone is a place, to be confirmed; beside another it is none', (seat) => {
    expect(readPlaces(`${seat} : Inde`, COUNTRIES)).toMatchObject({
      value: [{ place: { country: 'IN', mode: 'not-stated' }, confidence: 0.6 }],
    });
    expect(places(`${seat} : Inde / hébergement : Pays-Bas`)).toEqual(['NL storage']);
    expect(places(`Inde (${seat}), France`)).toEqual(['FR']);
  });

  test.each([
    ['Hébergement : Irlande ; accès à distance : Inde', ['IE storage', 'IN remote-access']],
    ['Irlande (hébergement), Inde (support)', ['IE storage', 'IN remote-access']],
    ['Stored in Germany, remote access from the United States', ['DE storage', 'US remote-access']],
    ['hébergement et support en France', ['FR storage', 'FR remote-access']],
    ["accès exceptionnel depuis l'Inde", ['IN exceptional-remote-access']],
    ['Traitement : Maroc', ['MA processing']],
    ['Hébergement et traitement : France, Allemagne', ['FR storage', 'FR processing', 'DE storage', 'DE processing']],
    ['Hébergement : France, Allemagne ; Inde', ['FR storage', 'DE storage', 'IN']],
    ['Hébergement : France ; Inde (support)', ['FR storage', 'IN remote-access']],
    ['France\nhébergement : Allemagne', ['FR', 'DE storage']],
    ['storage France and Germany', ['FR storage', 'DE storage']],
    ['hôte : France', ['FR']],
    ['hostile : France', ['FR']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });

  test('the column says the mode where the cell does not', () => {
    const inColumn = (text: string) => {
      const read = readPlaces(text, COUNTRIES, 'storage');
      return read.state === 'read' ? read.value.map(({ place }) => place.mode) : read.state;
    };
    expect(inColumn('France')).toEqual(['storage']);
    expect(inColumn('France (support)')).toEqual(['remote-access']);
    expect(inColumn('inconnu')).toEqual(['storage']);
    expect(inColumn('hors UE')).toEqual(['storage']);
  });
});

describe('words around a place that say nothing about which it is', () => {
  test.each([
    'en | au | aux | du | des | de la | d’ | le | les | un | une | dans le | sur | à | in the | at | of | from | for | to | by',
    'with | avec | par | depuis | pour | pays : | country : | countries : | région | regions | site | sites | data | données',
    'center | centers | centre | centres | datacenter | datacenters | located in | localisé en | localisée en | localisés en',
    'localisées en | situé en | située en | situés en | situées en | uniquement | only | seulement | principalement',
    'mainly | primarily | principal | principaux | est | is | are | sont | entité | entity | zone | lieu | location',
    'points of | presence | distant | distance | bases | équipe | équipes | team | teams | notamment | including | membres',
    'membre | states | member | États | 2',
  ])('%s', (texts) => {
    for (const text of texts.split(' | ')) {
      const read = readPlaces(`${text} Allemagne`, COUNTRIES);
      expect(read, text).toMatchObject({ value: [{ place: { country: 'DE' }, confidence: 1 }] });
    }
  });

  test('any other lowers the confidence', () => {
    expect(readPlaces('probablement Allemagne', COUNTRIES)).toMatchObject({ value: [{ confidence: 0.7 }] });
    expect(readPlaces('Allemagne (probablement)', COUNTRIES)).toMatchObject({ value: [{ place: { country: 'DE' } }] });
  });
});

describe('the town with its country', () => {
  const towns = (text: string) => {
    const read = readPlaces(text, COUNTRIES);
    return read.state === 'read'
      ? read.value.map(({ place, confidence }) => [place.country, place.place, confidence])
      : read.state;
  };
  test.each([
    ['Paris, France', [['FR', 'Paris', 1]]],
    ['Paris', [['FR', 'Paris', 0.8]]],
    ['Clermont-Ferrand, France', [['FR', 'Clermont-Ferrand', 1]]],
    ['Clermont-Ferrand, Auvergne, France', [['FR', 'Clermont-Ferrand; Auvergne', 1]]],
    ['Bourg-Exemple, Auvergne, France', [['FR', 'Bourg-Exemple, Auvergne', 1]]],
    ["L'Isle-d'Abeau, France", [['FR', "L'Isle-d'Abeau", 1]]],
    ['France (Roubaix, Gravelines)', [['FR', 'Roubaix; Gravelines', 1]]],
    ['Roubaix / Gravelines', [['FR', 'Roubaix; Gravelines', 0.8]]],
    ['Paris, Lyon, France', [['FR', 'Paris; Lyon', 1]]],
    ['Paris, Texas', [['US', 'Paris; Texas', 0.8]]],
    [
      'Paris, États-Unis',
      [
        ['FR', 'Paris', 0.6],
        ['US', undefined, 1],
      ],
    ],
    ['France, Atlantide', [['FR', undefined, 0.7]]],
    ['Atlantide ; France', [['FR', undefined, 0.7]]],
    ['chez notre client à Atlantide dans ses locaux ; France', [['FR', undefined, 0.7]]],
  ])('%s', (text, expected) => {
    expect(towns(text)).toEqual(expected);
  });
});

describe('separators', () => {
  test.each([
    'France; Inde',
    'France | Inde',
    'France\nInde',
    'France + Inde',
    'France / Inde',
    'France • Inde',
    'France · Inde',
    'France & Inde',
    'France, Inde',
    'France et Inde',
    'France and Inde',
    'France ou Inde',
    'France or Inde',
    'France puis Inde',
    'France ainsi Inde',
    'France. Inde',
    'France (Inde)',
    'France [Inde]',
    'FRANCE, INDE',
  ])('%s', (text) => {
    expect(places(text)).toEqual(['FR', 'IN']);
  });
});

describe('codes', () => {
  test.each([
    ['fr', ['FR']],
    ['FR, de', ['FR']],
    ['IN', ['IN']],
    ['et', ['ET']],
    ['US (CA)', ['US']],
    ['United States (CA, VA)', ['US']],
    ['Serveurs (USA, CA)', ['US storage', 'CA storage']],
    ['France (Paris, DE)', ['FR', 'DE']],
    ['Portland, ME', ['US']],
    ['Portland, ME, USA', ['US']],
    ['Austin, TX', ['US']],
    ['Boston, MA', ['US']],
    ['Berlin, DE', ['DE']],
    ['Paris, FR', ['FR']],
    ['DE, CA', ['DE', 'CA']],
    ['France (IN)', ['FR', 'IN']],
    ['USA, IN', ['US', 'IN']],
    ['U.S.', ['US']],
    ['U.K. (London)', ['GB']],
    ['EU-US DPF, France', ['FR']],
    ['France (Swiss-US Privacy Shield)', ['FR']],
    ['UK – US data', ['GB', 'US']],
    ['FRA/DEU', ['FR', 'DE']],
  ])('%s', (text, expected) => {
    expect(places(text)).toEqual(expected);
  });
});

describe('what is no place', () => {
  test.each([
    ['Atlantide', 'country-unknown: Atlantide'],
    ['ZZ', 'country-unknown: ZZ'],
    ['contact us', 'country-unknown: contact us'],
  ])('%s', (text, expected) => {
    expect(places(text)).toBe(expected);
  });
});

test('every text is read, is blank or is a problem, and only known countries come out', () => {
  const words = fc.constantFrom(
    'France',
    'UE',
    'hors',
    '(',
    ')',
    ',',
    ' et ',
    'DE',
    'US',
    'support',
    'siège',
    ';',
    '\n',
    'Atlantide',
    '[',
    'CA',
    'not ',
    'Paris',
  );
  const texts = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 60 }),
    fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
  );
  fc.assert(
    fc.property(texts, (text) => {
      const read = readPlaces(text, COUNTRIES);
      if (read.state !== 'read') return;
      expect(read.value.length).toBeGreaterThan(0);
      for (const { place, confidence } of read.value) {
        expect(place.kind === 'country').toBe(place.country !== undefined);
        if (place.country) expect(COUNTRIES).toContain(place.country);
        expect(confidence).toBeGreaterThan(0);
      }
    }),
    { numRuns: 400 },
  );
});
