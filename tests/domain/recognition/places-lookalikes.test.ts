import { describe, expect, test } from 'vitest';
import { toldWhole } from './places-table';

describe('names of companies', () => {
  test.each([
    ['Sample Ireland Limited', '?'],
    ['Sample Ireland Limited, Amsterdam', 'NL Amsterdam 0.8'],
    ['Sample Ireland Ltd (Germany)', 'DE 1'],
    ['Exemple France SAS, Dublin', 'IE Dublin 0.8'],
    ['Muster Deutschland GmbH (Wien)', 'AT Wien 0.8'],
    ['Sample Europe B.V., Germany', 'DE 1'],
    ['Google Ireland Ltd, Germany', 'DE 1'],
    ['Google Cloud EMEA Limited, Dublin', 'IE Dublin 0.8'],
    ['Sample, Inc., USA', 'US 1'],
    ['Sample Polska Sp. z o.o.', 'not-stated 0.6'],
    ['Sample Hosting SA, France', 'FR 1'],
    ['Amazon Web Services EMEA SARL, Luxembourg', 'LU 1'],
    ['Germany, Sample Ltd', 'DE 1'],
    ['ACME GmbH Germany', 'DE 1'],
    ['Bergamo (BG)', 'IT Bergamo 0.8'],
    ['Milano (MI), Italia', 'IT Milano 1'],
    ['Exemple (FR), Italia', 'IT Exemple 1'],
    ['Bank of Ireland Ltd, Germany', 'DE 1'],
    ['24 Germany GmbH, Paris', 'FR Paris 0.8'],
    ['One Two Three Four Five Six Germany GmbH', 'not-stated 0.6'],
    ['Germany One Two Three Four Five Six GmbH, Paris', 'FR Paris 0.8'],
    ['Germany One Two Three Four Five Six Seven GmbH, Paris', 'DE 1 + FR Paris 0.8'],
    ['Sample Germany, GmbH, Paris', 'FR Paris 0.8'],
    ['Sample & Germany GmbH, Paris', 'FR Paris 0.8'],
    ['Sample Germany & GmbH, Paris', 'FR Paris 0.8'],
    ['sample SE', '? sample SE'],
    ['Sample SE, Germany', 'DE 1'],
    ['Sample AG Germany', 'DE 1'],
    ['German Sample AG, Paris', 'FR Paris 0.8'],
    ['Germany Sample S.p.A., Paris', 'FR Paris 0.8'],
    ['Germany Sample S. p. A., Paris', 'FR Paris 0.8'],
    ['Germany Sample, Inc., Paris', 'FR Paris 0.8'],
    ['Germany is limited', 'DE 0.7'],
    ['Limited Germany', 'DE 0.7'],
    ['Sample Ireland private limited, Paris', 'FR Paris 0.8'],
    ['Sample Ireland Private Limited, Paris', 'FR Paris 0.8'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('names of laws and of tools of transfer', () => {
  test.each([
    ['EU SCCs', '?'],
    ['Ireland, EU SCCs', 'IE 1'],
    ['UK IDTA', '?'],
    ['India (UK IDTA)', 'IN 1'],
    ['US (EU-US Data Privacy Framework)', 'US 1'],
    ['US (EU-U.S. DPF)', 'US 1'],
    ['EU-US transfers', 'EU 1 + US 1'],
    ['EU → US', 'EU 1 + US 1'],
    ['UK-US data bridge', 'GB 0.7 + US 0.7'],
    ['USA (clauses contractuelles types de l’UE)', 'US 1'],
    ['CCT UE, Inde', 'IN 1'],
    ['United States (with clauses for EU data)', 'US 1'],
    ['Germany for EU data', 'DE 1'],
    ['EU customers, US', 'US 1'],
    ['US (for EU personal data)', 'US 1'],
    ['UK GDPR', '?'],
    ['EU Commission', '? EU Commission'],
    ['German law', '? German law'],
    ['Ireland + USA for global settlement', 'IE 1 + US 0.7'],
    ['Edge mondial (UE prioritaire)', 'worldwide 1 + EU 0.7'],
    ['global edge network', 'worldwide 1'],
    ['international organisation', '? international organisation'],
    ['EU-US cloud', 'EU 1 + US 1'],
    ['UK, EU-US DPF', 'GB 1'],
    ['CH-US Privacy Shield', '? CH-US Privacy Shield'],
    ['Germany, EU-US Datenschutzrahmen', 'DE 0.7 unread EU-US Datenschutzrahmen'],
    ['SCC EU, Germany', 'DE 1'],
    ['SCCs of the EU, Germany', 'DE 1'],
    ['GDPR of the EU, Germany', 'DE 1'],
    ['SCC, EU', 'EU 1'],
    ['RGPD UE, Germany', 'DE 1'],
    ['CCT de l’UE', '?'],
    ['Clauses contractuelles types de l’UE, Germany', 'DE 1'],
    ['EU data', 'EU 1'],
    ['for EU data', '?'],
    ['pour EU data', '?'],
    ['für EU Daten, USA', 'US 1'],
    ['voor EU data, USA', 'US 1'],
    ['for US data', '?'],
    ['for Japan data', 'JP 1'],
    ['US data', 'US 1'],
    ['EU adequacy, Japan', 'JP 1'],
    ['EU GDPR, Japan', 'JP 1'],
    ['UK law firm', '? UK law firm'],
    ['EU standard contractual clauses, India', 'IN 1'],
    ['EU, GDPR', 'EU 1'],
    ['EU: GDPR', 'EU 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});

describe('a company beside a place', () => {
  test.each([
    ['Sample Swiss AG, Paris', 'FR Paris 0.8'],
    ['Ireland via Sample GmbH', 'IE 1'],
    ['Villacidro (VS), Italia', 'IT Villacidro 1'],
  ])('%s', (text, expected) => {
    expect(toldWhole(text)).toBe(expected);
  });
});
