import { describe, expect, test } from 'vitest';
import { asksWhetherDataLeave, readSafeguards, saysWhetherDataLeave } from '../../../app/domain/recognition/safeguards';

const noTransfer = (text: string, context = {}) => {
  const read = readSafeguards(text, context);
  return read.state === 'read' ? (read.value.noTransfer ?? 0) : read.state;
};
const each = (texts: string) => texts.split('|').map((text) => text.trim());

describe('no transfer takes place, or none needs a tool', () => {
  test.each([
    [
      'en',
      'No transfer outside the EEA | EU hosting, no transfer | Intra-EEA (no transfer mechanism required) | none needed',
    ],
    [
      'en',
      'Data is not transferred outside the EEA | Data remains in EU | No data leaves the EU | Not a restricted transfer',
    ],
    [
      'en',
      'EU only | Within EEA | not applicable (EEA) | N/A – data processed in Germany | SCCs not required | EU/EEA',
    ],
    [
      'fr',
      'Aucun transfert hors UE | Pas de transfert (hébergement en France) | Les données ne quittent pas l’UE | Néant (UE)',
    ],
    [
      'fr',
      'UE uniquement | Traitement exclusivement dans l’UE | Non applicable – données hébergées en France | non requis',
    ],
    [
      'de',
      'kein Drittlandtransfer | Keine Übermittlung in Drittländer | Die Daten verlassen die EU nicht | Entfällt (EU)',
    ],
    [
      'de',
      'Eine Übermittlung in Drittländer findet nicht statt | innerhalb EU/EWR | nicht erforderlich | keine, da EU',
    ],
    ['es', 'Sin transferencia (UE) | No hay transferencia internacional | Dentro del EEE | No aplica — datos en la UE'],
    ['es', 'No se realizan transferencias fuera del EEE | No necesario'],
    [
      'it',
      'Nessun trasferimento extra UE | Nessun trasferimento — dati in Italia | Dati trattati esclusivamente in UE',
    ],
    ['it', 'Non applicabile (dati in UE) | Non necessario'],
    ['nl', 'Geen doorgifte buiten de EER | Niet nodig (binnen EER) | Geen, verwerking binnen EER | n.v.t. (EER)'],
    [
      'pt',
      'Sem transferência internacional | Não há transferência internacional de dados | Não aplicável (UE) | Não necessário',
    ],
    ['pl', 'Brak transferu poza EOG | Dane nie są przekazywane poza EOG | Tylko UE | Nie dotyczy (EOG) | Nie wymagane'],
  ])('%s: %s', (_, texts) => {
    for (const text of each(texts)) expect(noTransfer(text), text).toBeGreaterThan(0.5);
  });

  test('a tool beside it counts for more', () => {
    for (const text of [
      'Seat in the EU, SCCs for US components',
      'No transfer outside EEA unless support is required (SCCs)',
    ])
      expect(readSafeguards(text), text).toEqual({
        state: 'read',
        value: { stated: [expect.objectContaining({ family: 'scc' })] },
        confidence: 1,
      });
  });

  test('nor is it said by what denies something else', () => {
    for (const text of [
      'No transfer mechanism in place',
      'no onward transfers',
      'N/A (UK)',
      'GDPR-compliant DPA, EU-hosted',
    ])
      expect(noTransfer(text), text).toBe(0);
    for (const text of ['No SCCs in place', 'EU data residency', 'Hosted in France'])
      expect(noTransfer(text), text).toBe('blank');
  });
});

describe('nothing stated', () => {
  const EMPTY =
    '— | n/a | none | not applicable | No | Nein | Nee | Brak | Nie dotyczy | niet van toepassing | entfällt | | - | sans objet';
  test('is blank', () => {
    for (const text of each(EMPTY)) expect(readSafeguards(text), text).toEqual({ state: 'blank' });
  });
  test('where another column says that data do not leave, that is what it means', () => {
    for (const text of each(EMPTY)) expect(noTransfer(text, { leavesEea: 'no' }), text).toBe(0.9);
    expect(noTransfer('Server in Wien', { leavesEea: 'no' })).toBe(0.9);
    expect(readSafeguards('CCT', { leavesEea: 'no' })).toMatchObject({ value: { stated: [{ family: 'scc' }] } });
  });
  test('where it says that they do, a place is no answer and a yes adds nothing', () => {
    expect(readSafeguards('EU', { leavesEea: 'yes' })).toEqual({ state: 'blank' });
    expect(readSafeguards('Ja', { leavesEea: 'yes' })).toEqual({ state: 'blank' });
    expect(noTransfer('no transfer', { leavesEea: 'yes' })).toBe(0.5);
  });
  test('a cell that only says what is to be done states nothing', () => {
    const texts =
      'confirm the transfer safeguard | to be determined | à préciser | Transfergarantie bestätigen | por confirmar | da definire | ' +
      'nog te bepalen | a definir | do ustalenia | offen';
    for (const text of each(texts)) expect(readSafeguards(text), text).toEqual({ state: 'blank' });
  });
});

describe('columns that ask whether data leave', () => {
  test.each([
    [
      'Hors UE | Transferts hors UE | Transfer outside EEA | Third country transfer | Drittlandtransfer | Buiten EER',
      true,
    ],
    [
      'Fuera del EEE | Trasferimento extra-UE | Overdracht buiten EER | Fora da UE | Poza EOG | Transfert hors UE ?',
      true,
    ],
    ['Vendor. Transfer outside EEA | Transfer | Outside EEA? (yes, no)', true],
    [
      'Transfer outside EEA. Mechanism | Transfer mechanism | Base de transfert | Garanzie trasferimento | Transfergrundlage | Vendor | Pays | Mecanismo de transferencia',
      false,
    ],
  ])('%s: %s', (headers, expected) => {
    for (const header of each(headers)) expect(asksWhetherDataLeave(header), header).toBe(expected);
  });
  test.each([
    ['Nee | Non | Nein, Server in der EU | No | No (EU) | Não | Nie', 'no'],
    ['Ja. SCC’s | Oui | Yes – SCCs | Sí | Sim | Tak, SKU', 'yes'],
    ['No. SCCs | No, not EU | Nein: no EU | No transfers: no EU servers', 'no'],
    ['SCCs | Non-EEA | | Notes | no EU | not EU | Non EEE | non UE | SCC. No | noted | Yesterday', undefined],
  ])('%s: %s', (texts, expected) => {
    for (const text of each(texts)) expect(saysWhetherDataLeave(text), text).toBe(expected);
  });
});
