import { describe, expect, test } from 'vitest';
import { toldWhole } from './places-table';

describe('a postcode alone names its country', () => {
  test.each([
    ['EC2A 4BX', 'GB 0.6'],
    ['D-10117', 'DE 0.6'],
    ['F-75001 Paris', 'FR Paris 0.8'],
    ['L-1855', 'LU 0.6'],
    ['CH-8001', 'CH 0.6'],
    ['X-1234', '?'],
    ['D-123', '?'],
    ['D-123456', '?'],
    ['SW1A 1AA, UK', 'GB 1'],
    ['M5V 2T6', 'CA 0.6'],
    ['M5V 2T6, Germany', 'DE 1'],
    ['D02 XY45', 'IE 0.6'],
    ['12 Example Road, M5V 2T6', 'CA 0.6'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('postal addresses', () => {
  test.each([
    ['Sample House, 12 Barrow Street, Dublin 4, Ireland', 'IE Dublin 1'],
    ['Rue de Londres 8, 75009 Paris', 'FR Paris 0.8'],
    ['12 avenue de France, 1202 Genève, Suisse', 'CH Genève 1'],
    ['14 London Road, Reading, RG1 4AA', 'GB Reading 0.8'],
    ['14 London Road', '?'],
    ['London Court', '? London Court'],
    ['12 London Court', '?'],
    ['London Place 3', '?'],
    ['Via Roma 12, 20121 Milano', 'IT Milano 0.8'],
    ['via Roma', 'IT Roma 0.8'],
    ['via Frankfurt', 'DE Frankfurt 0.8'],
    ['Via Frankfurt', 'DE Frankfurt 0.8'],
    ['Place de Paris', '? Place de Paris'],
    ['12 Place de Paris', '?'],
    ['Pariser Platz 3, D-10117 Berlin', 'DE Berlin 0.8'],
    ['Keizersgracht 127, 1015 CJ Amsterdam, The Netherlands', 'NL Amsterdam 1'],
    ['Calle de Londres 45, 28014 Madrid', 'ES Madrid 0.8'],
    ['ul. Londyńska 5, 30-001 Kraków', 'PL Kraków 0.8'],
    ['1801 California Street, Denver, CO 80202', 'US Denver 0.9'],
    ['California Street; Denver', 'US Denver 0.7 unread California Street'],
    ['100 Queen Street West, Toronto, ON M5V 2T6', 'CA Toronto 0.8'],
    ['800 Example Ave, Suite 3\nMountain View, CA 94040', 'US Mountain View 0.9'],
    ['75001 Paris', 'FR Paris 0.8'],
    ['Dublin 4', 'IE Dublin 0.8'],
    ['Sample-sur-Mer, France', 'FR Sample-sur-Mer 1'],
    ['Sample-sur-Mer, Sample, France', 'FR Sample-sur-Mer, Sample 1'],
    ['Sample-sur-Mer 12, France', 'FR 1'],
    ['Sample-sur-Mer and France', 'FR 0.7 unread Sample-sur-Mer'],
    ['Bourg-Exemple, Auvergne, France', 'FR Bourg-Exemple, Auvergne 1'],
    ['Roubaix / Gravelines', 'FR Roubaix; Gravelines 0.8'],
    ['France (Roubaix, Gravelines)', 'FR Roubaix; Gravelines 1'],
    ['Paris, Lyon, France', 'FR Paris; Lyon 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('a street is no place, and the words beside a number are an address', () => {
  test.each([
    ['Sampletown 12, Germany', 'DE 1'],
    ['12 Sample Yard, Germany', 'DE 1'],
    ['Sample Yard, Germany', 'DE Sample Yard 1'],
    ['Germany, Sample Yard 12', 'DE 1'],
    ['Sample Yard; Germany', 'DE 0.7 unread Sample Yard'],
    ['Sample Yard, Lyon, France', 'FR Lyon 0.7 unread Sample Yard'],
    ['Sample Yard, Atlantis, Germany', 'DE Sample Yard, Atlantis 1'],
    ['Yard, Sample Yard, Germany, France', 'DE Yard, Sample Yard 1 + FR 1'],
    ['Frankfurt 1, xyzzy', 'DE Frankfurt 0.7 unread xyzzy'],
    ['Texas 75001, xyzzy', 'US Texas 0.7 unread xyzzy'],
    ['Frankfurt xyzzy', 'DE Frankfurt 0.7'],
    ['Frankfurt 60311 xyzzy', 'DE Frankfurt 0.8'],
    ['12 Xyzzy Street', '?'],
    ['12 Xyzzy Road Frankfurt', 'DE Frankfurt 0.8'],
    ['xyzzy / Germany', 'DE 0.7 unread xyzzy'],
    ['Germany (xyzzy), France', 'DE 1 + FR 1'],
    ['Germany and xyzzy', 'DE 0.7 unread xyzzy'],
    ['Germany xyzzy; France', 'DE 0.7 + FR 1'],
    ['Georgia Street 5', '?'],
    ['London Road, London', 'GB London 0.7 unread London Road'],
    ['Rue de Paris, Lyon', 'FR Lyon 0.7 unread Rue de Paris'],
    ['rue Paris', '? rue Paris'],
    ['rue de la Paris', '? rue de la Paris'],
    ['Rue de Londres, 75009', '? Rue de Londres'],
    ['avenue de l’Europe, Lyon', 'FR Lyon 0.8'],
    ['Route de Genève 5, Lausanne', 'CH Lausanne 0.8'],
    ['route de Genève', '? route de Genève'],
    ['Cours de Vincennes', '? Cours de Vincennes'],
    ['Via Milano', 'IT Milano 0.8'],
    ['Via Milano 5, Roma', 'IT Roma 0.8'],
    ['via Milano 5', 'IT Milano 0.8'],
    ['5 via Milano', 'IT Milano 0.8'],
    ['Via de Milano 5', '?'],
    ['London Tower 5', '?'],
    ['London Tower', 'GB London 0.7'],
    ['5 London Tower', '?'],
    ['5 (London Tower)', 'GB London 0.7'],
    ['5 London (Tower)', 'GB London 0.8'],
    ['London; Tower', 'GB London 0.7 unread Tower'],
    ['5a London Tower', '?'],
    ['5ab London Tower', 'GB London 0.8'],
    ['London One Tower 5', '?'],
    ['London One Two Tower 5', 'GB London 0.8'],
    ['London Sample Street', '? London Sample Street'],
    ['London Great Sample Street', 'GB London 0.7'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('the house and its town', () => {
  test.each([
    ['Sample House, Dublin 4', 'IE Dublin 0.8'],
    ['Sample House, Texas 75001', 'US Texas 0.8'],
    ['somewhere nice 12, Dublin', 'IE Dublin 0.7 unread somewhere nice 12'],
    ['Atlantis, EU', 'EU 0.7 unread Atlantis'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});
