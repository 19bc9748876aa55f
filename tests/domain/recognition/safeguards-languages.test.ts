import { describe, expect, test } from 'vitest';
import { familiesOf, readSafeguards } from '../../../app/domain/recognition/safeguards';

const families = (text: string) => {
  const read = readSafeguards(text);
  return read.state === 'read' ? familiesOf(read.value).sort().join(' + ') : '';
};
const each = (texts: string) => texts.split('|').map((text) => text.trim());

describe('standard contractual clauses', () => {
  test.each([
    [
      'en',
      'SCCs | SCC’s | S.C.C. | EU SCCs (2021) | New EU SCCs | Module 2 SCCs | Standard Contract Clauses | Model Clauses',
    ],
    [
      'en',
      'Standard Data Protection Clauses (Art. 46(2)(c) GDPR) | Decision No 2021/914 | EU standard contractual clause',
    ],
    [
      'fr',
      'CCT | clauses contractuelles types | clauses contractuelles standard | clauses types de la Commission européenne',
    ],
    ['fr', 'CCT signées le 12/03/2024 | Transfert encadré par les CCT | CCT (décision 2021/914), module 2'],
    [
      'de',
      'Standardvertragsklauseln | EU-Standardvertragsklauseln | Standarddatenschutzklauseln | SVK | EU-Modellklauseln',
    ],
    ['de', 'Art. 46 Abs. 2 lit. c DSGVO | Standardvertragsklauseln gem. Art. 46 DSGVO | Standard-Vertragsklauseln'],
    [
      'es',
      'cláusulas contractuales tipo | cláusulas contractuales estándar | cláusulas tipo | CCT | artículo 46.2 c) RGPD',
    ],
    [
      'it',
      'clausole contrattuali tipo | clausole contrattuali standard | clausole tipo | CCS | art. 46, par. 2, lett. c) GDPR',
    ],
    [
      'nl',
      "modelcontractbepalingen | standaardcontractbepalingen | EU-modelclausules | SCC's | artikel 46 lid 2 onder c AVG",
    ],
    [
      'pt',
      'cláusulas-tipo | cláusulas contratuais-tipo | cláusulas contratuais-padrão | cláusulas-padrão contratuais | CCP',
    ],
    ['pl', 'standardowe klauzule umowne | standardowych klauzul umownych | SKU | art. 46 ust. 2 lit. c RODO'],
  ])('%s: %s', (_, texts) => {
    for (const text of each(texts)) expect(families(text), text).toBe('scc');
  });
});

describe('the Data Privacy Framework', () => {
  test.each([
    [
      'en',
      'DPF | EU-US Data Privacy Framework | EU-U.S. DPF | DPF-certified | EU-U.S. and Swiss-U.S. Data Privacy Framework',
    ],
    ['en', 'DPF with UK Extension | EU-US DPF (adequacy decision of 10 July 2023) | Adequacy – EU-US DPF'],
    [
      'fr',
      'Cadre de protection des données UE–États-Unis (DPF) | certifié Data Privacy Framework | décision d’adéquation (DPF)',
    ],
    [
      'de',
      'DPF-Zertifizierung | Datenschutzrahmen EU-USA | EU-US-Datenschutzrahmen (DPF) | Angemessenheitsbeschluss (DPF)',
    ],
    [
      'es',
      'Marco de privacidad de datos UE-EE. UU. | Marco de Privacidad de Datos (DPF) | Adherido al Data Privacy Framework',
    ],
    ['it', 'Quadro per la protezione dei dati UE-USA | Decisione di adeguatezza UE-USA (DPF)'],
    ['nl', 'EU-VS-gegevensbeschermingskader | EU-VS Data Privacy Framework'],
    ['pt', 'Quadro de Privacidade de Dados UE-EUA | Decisão de adequação UE-EUA (DPF)'],
    ['pl', 'Ramy ochrony danych UE-USA | DPF (certyfikowany)'],
  ])('%s: %s', (_, texts) => {
    for (const text of each(texts)) expect(families(text), text).toBe('dpf');
  });
});

describe('adequacy decisions', () => {
  test.each([
    ['en', 'adequacy decision | UK adequacy regulations | Adequacy (Japan) | EU adequacy decision for Canada (PIPEDA)'],
    ['fr', 'décision d’adéquation | décision d’adéquation (Royaume-Uni) | pays reconnu adéquat'],
    ['de', 'Angemessenheitsbeschluss | Angemessenheitsbeschluss der EU-Kommission (Art. 45 DSGVO)'],
    ['es', 'decisión de adecuación | Decisión de adecuación (Reino Unido)'],
    ['it', 'decisione di adeguatezza | paese adeguato'],
    ['nl', 'adequaatheidsbesluit | Adequaat land'],
    ['pt', 'decisão de adequação | país adequado'],
    ['pl', 'decyzja stwierdzająca odpowiedni stopień ochrony | decyzja o adekwatności'],
  ])('%s: %s', (_, texts) => {
    for (const text of each(texts)) expect(families(text), text).toBe('adequacy');
  });
  test('"adequate" in any other sense is no decision', () => {
    const texts =
      'AVG-status: Adequaat | Adequaat | Adequate safeguards | adequate level of security | angemessene Garantien | ' +
      'angemessene technische und organisatorische Maßnahmen | passende waarborgen | garantías adecuadas | garanzie adeguate';
    for (const text of each(texts)) expect(families(text), text).toBe('');
  });
});

describe('within a group, and between countries', () => {
  test.each([
    [
      'bcr',
      'BCRs | Binding Corporate Rules (BCR) | règles d’entreprise contraignantes | normas corporativas vinculantes',
    ],
    [
      'bcr',
      'verbindliche interne Datenschutzvorschriften | norme vincolanti d’impresa | bindende bedrijfsvoorschriften',
    ],
    ['bcr', 'regras vinculativas aplicáveis às empresas | wiążące reguły korporacyjne'],
    [
      'intra-group',
      'Intra-group Agreement | Intragroup data transfer agreement | accord intragroupe | Konzerninterne Vereinbarung',
    ],
    [
      'intra-group',
      'accordo infragruppo | intragroepsovereenkomst | umowa wewnątrzgrupowa | intragroup | Intercompany agreement',
    ],
    ['intra-group + scc', 'Intra-group Agreement with SCCs | acuerdo intragrupo con CCT | IGDTA incl. SCCs'],
    ['scc', 'CCT intragroupe | Intra-group SCCs | Konzerninterne Standardvertragsklauseln'],
    ['cbpr', 'Global CBPR | APEC Cross-Border Privacy Rules'],
    ['cbpr + scc', 'CBPR, SCCs'],
    ['uk-idta', 'UK IDTA | UK Addendum | UK SCCs | addendum britannique'],
    ['scc + uk-idta', 'EU SCCs + UK Addendum + Swiss Addendum | EU and UK SCCs | EU SCC (Module 2 & 3), UK IDTA'],
  ])('%s: %s', (expected, texts) => {
    for (const text of each(texts)) expect(families(text), text).toBe(expected);
  });
  test('what is no instrument is stated only', () => {
    for (const text of ['Intra-group Agreement', 'Global CBPR'])
      expect(readSafeguards(text)).toMatchObject({
        value: { stated: [{ safeguard: { instrument: 'statement-only' } }] },
      });
  });
});

describe('consent', () => {
  test.each([
    ['consent', 'explicit consent | consentement explicite (art. 49) | Einwilligung (Art. 49 Abs. 1 lit. a DSGVO)'],
    [
      'consent',
      'consentimiento expreso | consenso esplicito | toestemming | consentimento específico | Zgoda | cookie consent',
    ],
    ['', 'Consentimento, legítimo interesse, obrigação legal | Einwilligung (Art. 6 Abs. 1 lit. a DSGVO)'],
    ['', 'execução de contrato | Legítimo interesse (Art. 7º, IX LGPD) | obrigação legal | contract performance'],
  ])('%s: %s', (expected, texts) => {
    for (const text of each(texts)) expect(families(text), text).toBe(expected);
  });
});

test.each([
  'DPA | Art. 28 contract | AV-Vertrag nach Art. 28 DSGVO | verwerkersovereenkomst | umowa powierzenia | contrato de encargo',
  'ISO 27001 | SOC 2 Type II | PCI DSS | TOMs | GDPR compliant | DSGVO-konform | AVG-conform | zgodne z RODO | EU-US Privacy Shield',
])('a contract, a certificate or a promise is of no kind: %s', (texts) => {
  for (const text of each(texts)) {
    expect(readSafeguards(text), text).toMatchObject({ state: 'read', value: { stated: [{ safeguard: {} }] } });
    expect(families(text), text).toBe('');
    expect(readSafeguards(text), text).not.toMatchObject({ value: { unread: expect.anything() } });
  }
});

test.each([
  ['SCC/DPF ¦ SCC+DPF ¦ SCC | DPF ¦ SCC\nDPF', 'dpf + scc'],
  [
    'DPF & SCCs ¦ DPF (fallback: SCC) ¦ SCC oder DPF ¦ Data Privacy Framework (certifié), CCT en complément',
    'dpf + scc',
  ],
  ['✅ DPF ✅ SCC ¦ DPF-Zertifizierung; SCCs als Rückfall', 'dpf + scc'],
  ['DPA (SCCs incorporated by reference) ¦ Auftragsverarbeitungsvertrag, EU-Standardvertragsklauseln', 'scc'],
  ['Adequacy decision (UK, Japan); SCCs for US', 'adequacy + scc'],
  ['BCR, SCC, DPF', 'bcr + dpf + scc'],
])('several: %s', (texts, expected) => {
  for (const text of texts.split('¦')) expect(families(text), text).toBe(expected);
});
