import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  familiesOf,
  readSafeguards,
  SAFEGUARD_FAMILIES,
  safeguardsInText,
} from '../../../app/domain/recognition/safeguards';

const stated = (text: string) => {
  const read = readSafeguards(text);
  return read.state === 'read' ? read.value.stated : [];
};
const families = (text: string) => {
  const read = readSafeguards(text);
  return read.state === 'read' ? familiesOf(read.value).sort().join(' + ') : '';
};

describe('a denial reaches the tool it is about', () => {
  test.each([
    ['SCCs signed with the vendor, not the DPF', 'scc'],
    ['SCCs (we do not rely on the DPF)', 'scc'],
    ['SCCs rather than DPF', 'scc'],
    ['Not DPF-certified. Relies on SCCs.', 'scc'],
    ['The company does not participate in the EU-US Data Privacy Framework', ''],
    ['In absence of an adequacy decision, SCCs', 'scc'],
    ['not the SCCs but the DPF', 'dpf'],
    ['DPF certified: no; SCCs: yes', 'scc'],
    ['DPF ❌, SCC ✅', 'scc'],
    ['Vendor has not signed the SCCs', ''],
    ['CCT (absence de certification DPF)', 'scc'],
    ['CCT en lieu et place du DPF', 'scc'],
    ['pas de CCT ni de DPF', ''],
    ['nicht DPF-zertifiziert; SVK', 'scc'],
    ['SCCs (kein DPF)', 'scc'],
    ['Weder DPF noch SCC', ''],
    ['Keine SCC, sondern DPF', 'dpf'],
    ['Mangels Angemessenheitsbeschluss: SCC', 'scc'],
    ['Standardvertragsklauseln nicht abgeschlossen', ''],
    ['DPF: nein, SCC: ja', 'scc'],
    ['Sin decisión de adecuación; CCT', 'scc'],
    ['CCT aún no firmadas', ''],
    ['SCC non ancora firmate', ''],
    ['senza decisione di adeguatezza, SCC', 'scc'],
    ["geen SCC's", ''],
    ["SCC's nog niet ondertekend", ''],
    ['Geen adequaatheidsbesluit, SCC', 'scc'],
    ['sem decisão de adequação; cláusulas-tipo', 'scc'],
    ['SKU nie podpisane', ''],
    ['brak decyzji o adekwatności, SKU', 'scc'],
  ])('%s: %s', (text, expected) => {
    expect(families(text)).toBe(expected);
  });

  test.each([
    ['No transfer without SCCs', 'scc'],
    ['Kein Drittlandtransfer ohne Standardvertragsklauseln', 'scc'],
    ['nicht nur DPF, auch SCC', 'dpf + scc'],
    ['no solo CCT', 'scc'],
    ['SCCs for non-EEA vendors', 'scc'],
    ['SCC — aucune donnée conservée', 'scc'],
    ['SCCs, no customer data stored', 'scc'],
    ['DPF + SCC. Nicht für Training verwendet', 'dpf + scc'],
    ['DPF + SCCs; keine Kundendaten', 'dpf + scc'],
  ])('and no other: %s', (text, expected) => {
    expect(families(text)).toBe(expected);
  });
});

describe('a doubt makes the tool less sure', () => {
  test.each([
    'SCC (verificar)',
    'SCCs (if non-EEA)',
    'à signer : CCT',
    'SCC / DPF · confirmar con el proveedor',
    'SCC (nog te ondertekenen)',
    'SCC, ausstehend',
    'falls nötig: Standardvertragsklauseln',
    'clausole contrattuali tipo, in corso',
    'cláusulas-tipo (pendente)',
    'SKU, w toku',
  ])('%s', (text) => {
    expect(stated(text)).not.toEqual([]);
    for (const { confidence } of stated(text)) expect(confidence).toBe(0.5);
  });
  test('of one tool, not of those named apart from it', () => {
    expect(stated('SCCs; DPF certification pending').map(({ confidence }) => confidence)).toEqual([1, 0.5]);
    expect(stated('CCT, DPF prévu').map(({ confidence }) => confidence)).toEqual([1, 0.5]);
  });
});

test.each([
  ['DPF (fallback: SCC)', { dpf: 1, scc: 2 }],
  ['SCC (fallback), DPF', { scc: 2, dpf: 1 }],
  ['DPF; SCCs as fallback', { dpf: 1, scc: 2 }],
  ['DPF, hilfsweise Standardvertragsklauseln', { dpf: 1, scc: 2 }],
  ['DPF, CCT à titre subsidiaire', { dpf: 1, scc: 2 }],
  ['SCC; en su defecto DPF', { scc: 1, dpf: 2 }],
  ['DPF + SCC', { dpf: 1, scc: 1 }],
])('%s ranks %j', (text, ranks) => {
  expect(Object.fromEntries(stated(text).map(({ family, safeguard }) => [family, safeguard.rank]))).toEqual(ranks);
});

describe('in a cell of places, in notes and in prose', () => {
  test.each([
    ['EU/US (Stripe Payments Europe Ltd, clauses contractuelles types)', ['scc']],
    ['EU (SCCs)', ['scc']],
    ['USA – DPF-zertifiziert', ['dpf']],
    ['Irland / USA (EU-Standardvertragsklauseln)', ['scc']],
    ['Japan (adequacy decision)', ['adequacy']],
    ['Frankfurt, kein Drittlandtransfer', ['none-needed']],
    ['The vendor is a participant of the EU-US Data Privacy Framework.', ['dpf']],
    ['EU', []],
    ['Slovakia (SVK)', []],
    ['SKU and price of the article', []],
    ['IP address, with the consent of the visitor', []],
    ['Adequacy of stock, encryption, DPA, ISO 27001', []],
    ['Intra-group agreement', []],
    ['If hosted in the US, SCCs must be signed', []],
    ['US (SCCs, to be signed)', ['scc']],
    ['We do not rely on the DPF', []],
    ['Art. 45 of the regulation', []],
    ['45 employees, 46 2 c', []],
    ['', []],
  ])('%s: %j', (text, expected) => {
    expect(familiesOf(safeguardsInText(text))).toEqual(expected);
  });
});

const words = fc.constantFrom(
  ...'SCC|DPF|not|no|pas de|kein|(|)|,|;| / | + |:|—|pending|fallback|art. 46(2)(c)|49|Angemessenheitsbeschluss|sans|EU'.split(
    '|',
  ),
  ...'no transfer|module|3|\n|intra-group|agreement|UK|consent|Brak|transferu|✓|✗|without|[|]|. |à signer|nur'.split(
    '|',
  ),
);
const texts = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 80 }),
  fc.array(words, { maxLength: 20 }).map((parts) => parts.join(' ')),
);

test('every text is blank or read, never a problem, and what is read is of a known kind', () => {
  fc.assert(
    fc.property(texts, fc.constantFrom('yes', 'no', undefined), (text, leavesEea) => {
      const read = readSafeguards(text, { ...(leavesEea && { leavesEea }) });
      expect(read.state).not.toBe('problem');
      if (read.state !== 'read') return;
      const { stated, noTransfer, unread } = read.value;
      expect(stated.length > 0 || noTransfer !== undefined).toBe(true);
      if (unread !== undefined) expect(stated).toHaveLength(1);
      for (const family of familiesOf(read.value)) expect(SAFEGUARD_FAMILIES).toContain(family);
      for (const { confidence } of stated) expect(confidence > 0 && confidence <= 1).toBe(true);
    }),
  );
});

test('what prose states clearly, a cell of safeguards states too', () => {
  fc.assert(
    fc.property(texts, (text) => {
      const clear = safeguardsInText(text).stated.map(({ family }) => family);
      for (const { safeguard } of safeguardsInText(text).stated)
        expect(safeguard.instrument).not.toBe('statement-only');
      expect(stated(text).map(({ family }) => family)).toEqual(expect.arrayContaining(clear));
    }),
  );
});

test.each(['SCC ', 'no DPF ', 'DPF, ', '(a', '— ', 'no transfer ', 'pending; ', 'art. 46(2)', 'konzern', ' '])(
  'forty thousand characters of "%s" take no longer than their length warrants',
  (unit) => {
    const took = (length: number) => {
      const text = unit.repeat(length / unit.length);
      const begun = process.cpuUsage().user;
      readSafeguards(text);
      return process.cpuUsage(undefined).user - begun;
    };
    took(10_000);
    expect(took(40_000)).toBeLessThan(2_000_000);
  },
);
