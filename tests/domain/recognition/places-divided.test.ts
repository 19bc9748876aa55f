import { describe, expect, test } from 'vitest';
import { toldWhole } from './places-table';

describe('words that join places in eight languages', () => {
  test.each([
    ['Francia y Alemania', 'FR 1 + DE 1'],
    ['Italia e Germania', 'IT 1 + DE 1'],
    ['Italia ed Estonia', 'IT 1 + EE 1'],
    ['Duitsland en Ierland', 'DE 1 + IE 1'],
    ['Frankfurt of Ierland', 'DE Frankfurt 0.8 + IE 1'],
    ['Niemcy i Irlandia', 'DE 1 + IE 1'],
    ['Uruguay u Holanda', 'UY 1 + NL 1'],
    ['España o Portugal', 'ES 1 + PT 1'],
    ['Deutschland und Irland', 'DE 1 + IE 1'],
    ['Deutschland oder Irland', 'DE 1 + IE 1'],
    ['Deutschland sowie Irland', 'DE 1 + IE 1'],
    ['France puis Irlande', 'FR 1 + IE 1'],
    ['Niemcy oraz Polska', 'DE 1 + PL 1'],
    ['Niemcy lub Polska', 'DE 1 + PL 1'],
    ['Paris en France', 'FR Paris 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('signs that divide places, and how far the words before them reach', () => {
  test.each([
    ['Dienst in Frankfurt. Irland', 'DE Frankfurt 0.8 + IE 1'],
    ['UE — Irlande', 'IE 1'],
    ['Germany - Ireland', 'DE 1 + IE 1'],
    ['Germany – Ireland', 'DE 1 + IE 1'],
    ['US → EU', 'US 1 + EU 1'],
    ['Hosting: Germany -- Ireland', 'DE storage 1 + IE storage 1'],
    ['Hébergement : France → support : Inde', 'FR storage 1 + IN remote-access 1'],
    ['Hosting: Germany; Ireland', 'DE storage 1 + IE 1'],
    ['Hosting: Germany | Ireland', 'DE storage 1 + IE 1'],
    ['Hosting: Germany • Ireland', 'DE storage 1 + IE 1'],
    ['Hosting: Germany · Ireland', 'DE storage 1 + IE 1'],
    ['Hosting: Germany + Ireland', 'DE storage 1 + IE 1'],
    ['Hosting: Germany & Ireland', 'DE storage 1 + IE 1'],
    ['Hosting: Germany / Ireland', 'DE storage 1 + IE 1'],
    ['Hosting: Germany, Ireland', 'DE storage 1 + IE storage 1'],
    ['Hosting: Germany and Ireland', 'DE storage 1 + IE storage 1'],
    ['Hosting: Germany. Ireland', 'DE storage 1 + IE 1'],
    ['Hosting: Germany (Ireland)', 'DE storage 1 + IE storage 1'],
    ['Hosting: Germany [Ireland]', 'DE storage 1 + IE storage 1'],
    ['Germany – support from India', 'DE 1 + IN remote-access 1'],
    ['Germany and Atlantis', 'DE 0.7 unread Atlantis'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});
