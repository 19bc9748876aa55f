import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSafeguards } from '../../../app/domain/recognition/safeguards';
import { INSTRUMENTS } from '../../../app/domain/words';

function instruments(text: string): string[] | string {
  const read = readSafeguards(text);
  if (read.state === 'problem') return read.code;
  return read.state === 'blank' ? [] : read.value.map(({ safeguard }) => safeguard.instrument);
}

describe('instruments', () => {
  test.each([
    ['CCT module 3', ['scc-module-3']],
    ['SCC (Module Two and Module Three)', ['scc-module-2', 'scc-module-3']],
    ['CCT 2021/914, modules 2, 3', ['scc-module-2', 'scc-module-3']],
    ['Clauses contractuelles types (ST vers ST)', ['scc-module-3']],
    ['SCCs', ['scc-module-unknown']],
    ['CCT + DPF', ['scc-module-unknown', 'adequacy-dpf']],
    ['EU-US Data Privacy Framework', ['adequacy-dpf']],
    ["Décision d'adéquation (DPF)", ['adequacy-dpf']],
    ["Décision d'adéquation", ['adequacy']],
    ["Règles d'entreprise contraignantes (sous-traitant)", ['bcr-processor']],
    ['BCR-C', ['bcr-controller']],
    ['CCT 2010/87/UE', ['scc-2010-87']],
    ['Privacy Shield', ['privacy-shield']],
    ['UK IDTA', ['uk-idta']],
    ['Consentement explicite', ['derogation-consent']],
    ['Art. 49(1)(b)', ['derogation-contract']],
  ])('%s', (text, expected) => {
    expect(instruments(text)).toEqual(expected);
  });
});

describe('statements that are no instrument', () => {
  test.each(['Conforme RGPD', 'GDPR compliant', 'ISO 27001', 'DPA signé', 'Garanties appropriées', 'CCT 2021/915'])(
    '%s',
    (text) => {
      expect(instruments(text)).toEqual(['statement-only']);
    },
  );

  test.each([
    'Aucune',
    'Aucun transfert',
    'pas de transfert hors UE',
    'N/A',
    '—',
    'EEE',
    'EEA only',
    'Sans objet',
    'à compléter',
    '',
  ])('nothing: %s', (text) => {
    expect(instruments(text)).toEqual([]);
  });

  test('something else is refused, not guessed', () => {
    expect(instruments('voir avec le juridique')).toBe('safeguard-unknown');
  });
});

describe('negation, doubt and order', () => {
  test.each([
    ['CCT, pas le DPF', ['scc-module-unknown']],
    ['SCCs; not certified under the DPF', ['scc-module-unknown']],
    ['CCT non signées', []],
    ['DPF : non', []],
    ["En l'absence de décision d'adéquation, CCT module 3", ['scc-module-3']],
    ['Non-EEA transfers: SCC module 3', ['scc-module-3']],
    ['not only SCC module 2 but DPF', ['scc-module-2', 'adequacy-dpf']],
  ])('%s', (text, expected) => {
    expect([...instruments(text)].sort()).toEqual([...expected].sort());
  });

  test('what is still to be signed is to be confirmed', () => {
    expect(readSafeguards('CCT module 3 en cours de signature')).toMatchObject({ value: [{ confidence: 0.5 }] });
    expect(readSafeguards('BCR')).toMatchObject({ value: [{ confidence: 0.6 }] });
  });

  test('a fallback ranks second', () => {
    const read = readSafeguards('DPF, à défaut CCT module 3');
    expect(read).toMatchObject({
      value: [
        { safeguard: { instrument: 'adequacy-dpf', rank: 1 } },
        { safeguard: { instrument: 'scc-module-3', rank: 2 } },
      ],
    });
  });
});

test('every text is read, is blank or is a problem', () => {
  const words = fc.constantFrom(
    'CCT',
    'DPF',
    'module',
    '3',
    'pas',
    'not',
    'BCR',
    '2010/87',
    'adéquation',
    ',',
    '+',
    'RGPD',
    'art. 49(1)(g)',
    '\n',
  );
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary', maxLength: 60 }),
        fc.array(words, { maxLength: 12 }).map((parts) => parts.join(' ')),
      ),
      (text) => {
        const read = readSafeguards(text);
        if (read.state === 'read')
          for (const { safeguard } of read.value) expect(INSTRUMENTS).toContain(safeguard.instrument);
      },
    ),
  );
});
