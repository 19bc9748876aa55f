import { describe, expect, test } from 'vitest';
import { saysNone, speaksOfTransfers } from '../../../app/domain/recognition/transfer-words';

describe('a header', () => {
  test.each([
    [
      true,
      'Transfers outside the EU | Transfer | Transferência | Transfert hors UE | Trasferimento | Trasferimenti | Transferencias internacionales | Doorgifte | Doorgiften | Drittlandübermittlung | Drittstaat | Übermittlung in Drittländer | Przekazanie danych | Transferu | Third country | Third countries | Pays tiers | Paesi terzi | Terceros países | Países terceiros | Derde landen | Outside the EEA | outside EU | Hors EEE | Fuori UE | Fuori SEE | Buiten de EER | Buiten EU | Poza EOG | Fuera de la UE | Fuera EEE',
    ],
    [false, 'Vendor | Transferor | Untransfer | EU location'],
  ])('speaks of transfers, %s: %s', (expected, headers) => {
    for (const header of headers.split(' | ')) expect(speaksOfTransfers(header), header).toBe(expected);
  });
});

describe('a cell', () => {
  test.each([
    [
      true,
      'none | None | aucune | Keine | kein | nessuno | nessun | nessuna | nenhum | nenhuma | brak | nie dotyczy | n/a | no | geen | sans objet | niet van toepassing |                           none',
    ],
    [false, 'none needed | nonexistent | anone |                            none'],
  ])('says that there is none, %s: %s', (expected, texts) => {
    for (const text of texts.split(' | ')) expect(saysNone(text), text).toBe(expected);
  });

  test('a long text says more than that', () => {
    expect([26, 27].map((spaces) => saysNone(`${' '.repeat(spaces)}none`))).toEqual([true, false]);
    expect(saysNone('')).toBe(false);
  });
});
