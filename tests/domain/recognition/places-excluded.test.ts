import { describe, expect, test } from 'vitest';
import { toldWhole } from './places-table';

describe('what is only excluded is no place', () => {
  test.each([
    ['outside the EU', 'not-stated 1'],
    ['hors UE', 'not-stated 1'],
    ['outside EU and UK', 'not-stated 1'],
    ['Ireland and the UK', 'IE 1 + GB 1'],
    ['no transfer to India, China and Japan', 'not-stated 1'],
    ['outside the EEA, Switzerland and the UK', 'not-stated 1'],
    ['Germany, France (no data in the USA)', 'DE 1 + FR 1'],
    ['EU, not US', 'EU 1'],
    ['Germany, no transfer to the US', 'DE 1'],
    ['no transfer outside the EU', 'EU 1'],
    ['No transfer to third countries', 'not-stated 0.6'],
    ['Data is never transferred outside Germany', 'DE 1'],
    ['Daten verlassen die EU nicht', 'EU 1'],
    ['Data never leaves the EU', 'EU 1'],
    ['De gegevens verlaten de EU niet', 'EU 1'],
    ['keine Übermittlung in die USA', 'not-stated 1'],
    ['Irland, keine Übermittlung in die USA', 'IE 1'],
    ['EU except Ireland', 'EU 1'],
    ['UE sauf Irlande et Malte', 'EU 1'],
    ['Alle Länder außer China und Indien', 'worldwide 1'],
    ['not only in Germany', 'DE 1'],
    ['non seulement en France', 'FR 1'],
    ['nicht nur Deutschland', 'DE 1'],
    ['not yet in Germany', 'DE 0.7'],
    ['No Brasil', 'not-stated 1'],
    ['no Brasil e nos EUA', 'BR 1 + US 1'],
    ['no Brazil', 'not-stated 1'],
    ['no Reino Unido', 'GB 1'],
    ['Não no Brasil', 'BR 1'],
    ['NO Brasil', 'not-stated 1'],
    ['not in Germany', 'not-stated 1'],
    ['not in Germany or Austria', 'not-stated 1'],
    ['outside of the territory of the European Union', 'not-stated 1'],
    ['Germany (not Austria)', 'DE 1'],
    ['without transfer to the United States, Ireland', 'IE 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('how far a word that excludes reaches', () => {
  test.each([
    ['outside of Germany', 'not-stated 1'],
    ['outside Germany', 'not-stated 1'],
    ['excluding storage in Germany', 'not-stated storage 1'],
    ['no storage in Germany', 'not-stated storage 1'],
    ['no support from Germany', 'not-stated remote-access 1'],
    ['no data of companies in Germany', 'not-stated 1'],
    ['no transfer to other countries of Germany', 'not-stated 1'],
    ['never Germany', 'not-stated 1'],
    ['only outside Germany', 'not-stated 1'],
    ['not primarily in Germany', 'DE 1'],
    ['not necessarily in Germany', 'DE 0.7'],
    ['pas seulement en Allemagne', 'DE 1'],
    ['nicht nur in Deutschland', 'DE 1'],
    ['no solo en España', 'ES 1'],
    ['non solo in Italia', 'IT 1'],
    ['niet alleen in Duitsland', 'DE 1'],
    ['não apenas em Portugal', 'PT 1'],
    ['nie tylko w Polsce', 'PL 1'],
    ['no Japão', 'JP 1'],
    ['no Luxemburgo', 'LU 1'],
    ['no Egito', 'EG 1'],
    ['no Paquistão', 'PK 1'],
    ['no Uruguai', 'UY 1'],
    ['no Paraguai', 'PY 1'],
    ['no Vietname', 'VN 1'],
    ['no Espaço Económico Europeu', 'EEA 1'],
    ['leaves Germany', 'not-stated 1'],
    ['Data leaving Germany', 'not-stated 1'],
    ['Daten verlassen Deutschland nicht', 'DE 1'],
    ['De gegevens verlaten Nederland niet', 'NL 1'],
    ['Daten in Deutschland nicht', 'DE 1'],
    ['Deutschland nicht', 'DE 1'],
    ['ohne Übermittlung nach Indien und China', 'not-stated 1'],
    ['no transfer to India and China', 'not-stated 1'],
    ['transfer to India and not China', 'IN 1'],
    ['Germany and not China', 'DE 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('and what stands beside it is not', () => {
  test.each([
    ['not in Germany and stored in Austria', 'AT storage 1'],
    ['not in Germany and Austria', 'not-stated 1'],
    ['not in Germany and not in Austria', 'not-stated 1'],
    ['no storage in Brasil', 'not-stated storage 1'],
    ['no processing in Germany', 'not-stated processing 1'],
    ['no company in Germany', 'not-stated 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});
