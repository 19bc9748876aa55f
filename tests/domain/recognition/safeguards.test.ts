import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { readSafeguards } from '../../../app/domain/recognition/safeguards';
import { INSTRUMENTS } from '../../../app/domain/words';

function instruments(text: string): string[] | string {
  const read = readSafeguards(text);
  if (read.state === 'problem') return read.code;
  if (read.state === 'blank') return [];
  return read.value.unread === undefined ? read.value.stated.map(({ safeguard }) => safeguard.instrument) : 'unread';
}

describe('instruments by the names they are given', () => {
  test.each([
    ['scc-2010-87', '2010/87 | 2010/87/UE | décision 2010/87/EU'],
    ['scc-2004-915', '2004/915 | 2004/915/CE | 2004/915/EC'],
    ['scc-2001-497', '2001/497 | 2001/497/CE | 2001/497/EC'],
    [
      'privacy-shield',
      'Privacy Shield | EU-US Privacy Shield | bouclier de protection | bouclier de protection des données | ' +
        'bouclier de protection des données UE-États-Unis',
    ],
    ['safe-harbour', 'Safe Harbor | Safe Harbour | sphère de sécurité'],
    ['uk-idta', 'UK IDTA | IDTA | International Data Transfer Agreement'],
    [
      'uk-addendum',
      'UK Addendum | UK International Data Transfer Addendum | addendum UK | addendum britannique | addendum Royaume-Uni',
    ],
    [
      'uk-dpf-extension',
      'UK extension | UK-US data bridge | data bridge | extension UK | extension britannique | extension Royaume-Uni | ' +
        'UK extension to the DPF | UK extension to the EU-US DPF | UK extension of the DPF',
    ],
    ['swiss-dpf', 'Swiss-US DPF | Suisse-États-Unis DPF | Swiss DPF | Swiss-US Data Privacy Framework'],
    [
      'swiss-scc',
      'Swiss SCC | Swiss SCCs | Swiss addendum | CCT suisses | CCT suisse | clauses contractuelles types suisses',
    ],
    [
      'adequacy-dpf',
      'DPF | EU-US Data Privacy Framework | cadre de protection des données | ' +
        'cadre de protection des données UE-États-Unis | cadre de protection des données UE-EU | ' +
        "décision d'adéquation (DPF) | adequacy decision DPF",
    ],
    [
      'scc-supervisory-authority',
      'clauses types de la CNIL | clauses types CNIL | clauses types d’une autorité de contrôle | ' +
        'clauses types de l’autorité de contrôle | standard clauses of the supervisory authority | ' +
        'standard clauses of a supervisory authority | standard clauses supervisory authority',
    ],
    [
      'scc-module-unknown',
      'SCC | SCCs | CCT | CCTs | clause contractuelle type | clauses contractuelles types | clause type | clauses types | ' +
        'clauses types de la Commission | clauses types de la Commission européenne | clauses types européennes | ' +
        'standard contractual clauses | model clauses | model contractual clauses | décision 2021/914',
    ],
    ['bcr-controller', 'BCR-C | BCR (controller) | BCR responsable'],
    ['bcr-processor', 'BCR | BCRs | binding corporate rules | règles d’entreprise contraignantes | REC | BCR-P'],
    ['ad-hoc-clauses', 'ad hoc clauses | ad hoc contractual clauses | clauses ad hoc | clauses contractuelles ad hoc'],
    [
      'administrative-arrangement',
      'arrangement administratif | arrangements administratifs | administrative arrangement | administrative arrangements',
    ],
    [
      'public-instrument',
      'instrument juridiquement contraignant | instruments juridiquement contraignants | ' +
        'binding instrument between public bodies | binding instruments between public bodies | ' +
        'binding and enforceable instrument',
    ],
    [
      'code-of-conduct',
      'approved code of conduct | approved codes of conduct | code de conduite approuvé | codes de conduite approuvés',
    ],
    ['certification', 'approved certification | certification approuvée | art. 46(2)(f)'],
    ['derogation-consent', 'art. 49(1)(a) | 49 a | explicit consent | consentement explicite | consent | consentement'],
    ['derogation-contract', 'art. 49(1)(b) | art. 49.1.b'],
    ['derogation-contract-in-interest', 'art. 49(1)(c)'],
    ['derogation-public-interest', 'art. 49(1)(d)'],
    ['derogation-legal-claims', 'art. 49(1)(e)'],
    ['derogation-vital-interests', 'art. 49(1)(f)'],
    ['derogation-public-register', 'art. 49(1)(g)'],
    [
      'derogation-compelling-interests',
      'compelling legitimate interest | compelling legitimate interests | intérêt légitime impérieux | ' +
        'intérêts légitimes impérieux',
    ],
    [
      'adequacy',
      'décision d’adéquation | décisions d’adéquation | adequacy | adequacy decision | adequacy decisions | adéquation | ' +
        'pays adéquat | pays adéquats | pays reconnu adéquat | pays reconnus adéquats | adequate country | ' +
        'adequate countries | niveau adéquat | niveau de protection adéquat | adequate level of protection',
    ],
  ])('%s: %s', (instrument, texts) => {
    for (const text of texts.split(' | ')) expect(instruments(text), text).toEqual([instrument]);
  });

  test('a word that only contains one is none', () => {
    for (const text of ['dpfx', 'xdpf', 'sccx', 'bcrx', 'unconsent', 'idtas', 'recours', 'adequacys', '46 2 fx'])
      expect(instruments(text), text).toBe('unread');
  });
});

describe('the modules of the clauses', () => {
  const THIRD = ['scc-module-3'];
  test.each([
    ['SCC module 1', ['scc-module-1']],
    ['SCC module 2', ['scc-module-2']],
    ['CCT module 3', THIRD],
    ['SCC module 4', ['scc-module-4']],
    ['SCC module one', ['scc-module-1']],
    ['CCT module un', ['scc-module-1']],
    ['SCC module I', ['scc-module-1']],
    ['SCC module two', ['scc-module-2']],
    ['CCT module deux', ['scc-module-2']],
    ['SCC module II', ['scc-module-2']],
    ['SCC module three', THIRD],
    ['CCT module trois', THIRD],
    ['SCC module III', THIRD],
    ['SCC module four', ['scc-module-4']],
    ['CCT module quatre', ['scc-module-4']],
    ['SCC module IV', ['scc-module-4']],
    ['SCC M3', THIRD],
    ['SCC M 3', THIRD],
    ['SCC 3', THIRD],
    ['SCCs 3', THIRD],
    ['CCT 2', ['scc-module-2']],
    ['SCC C2C', ['scc-module-1']],
    ['SCC C2P', ['scc-module-2']],
    ['SCC P2P', THIRD],
    ['SCC P2C', ['scc-module-4']],
    ['CCT (RT vers RT)', ['scc-module-1']],
    ['CCT (RT vers ST)', ['scc-module-2']],
    ['CCT (ST vers ST)', THIRD],
    ['CCT (ST vers RT)', ['scc-module-4']],
    ['SCC (Module Two and Module Three)', ['scc-module-2', 'scc-module-3']],
    ['SCC modules 2 and 3', ['scc-module-2', 'scc-module-3']],
    ['CCT modules 2 et 3', ['scc-module-2', 'scc-module-3']],
    ['CCT module 2 ou module 3', ['scc-module-2', 'scc-module-3']],
    ['CCT module 2 ou 3', ['scc-module-2', 'scc-module-3']],
    ['SCC modules 2 or 3', ['scc-module-2', 'scc-module-3']],
    ['CCT 2021/914, modules 2, 3', ['scc-module-2', 'scc-module-3']],
    ['CCT, module 3', THIRD],
    ['CCT modules 3, 2', ['scc-module-2', 'scc-module-3']],
    ['SCC module 5', ['scc-module-unknown']],
    ['SCC 5', ['scc-module-unknown']],
    ['SCC modules', ['scc-module-unknown']],
    ['SCC (module to be found)', ['scc-module-unknown']],
    ['CCT + CCT module 3', THIRD],
    ['CCT + 2010/87', ['scc-2010-87']],
    ['CCT + DPF', ['scc-module-unknown', 'adequacy-dpf']],
    ['CCT module 3 de 2021', THIRD],
  ])('%s', (text, expected) => {
    expect(instruments(text)).toEqual(expected);
  });
});

describe('several instruments in one cell', () => {
  test.each([
    ['CCT module 3 + DPF', ['scc-module-3', 'adequacy-dpf']],
    ['CCT module 3; DPF', ['scc-module-3', 'adequacy-dpf']],
    ['CCT module 3 | BCR-C', ['scc-module-3', 'bcr-controller']],
    ['DPF\nIDTA', ['adequacy-dpf', 'uk-idta']],
    ['DPF • IDTA', ['adequacy-dpf', 'uk-idta']],
    ['DPF. IDTA', ['adequacy-dpf', 'uk-idta']],
    ['DPF, IDTA', ['adequacy-dpf', 'uk-idta']],
    ['IDTA DPF', ['uk-idta', 'adequacy-dpf']],
    ['DPF + DPF', ['adequacy-dpf']],
    ["DPF + décision d'adéquation", ['adequacy-dpf', 'adequacy']],
    ["DPF, décision d'adéquation", ['adequacy-dpf', 'adequacy']],
    ["SCC, décision d'adéquation", ['scc-module-unknown', 'adequacy']],
  ])('%s', (text, expected) => {
    expect(instruments(text)).toEqual(expected);
  });
});

describe('statements that are no instrument', () => {
  test.each([
    'Conforme RGPD | GDPR compliant | DPA signé | accord de sous-traitance | accord de traitement | contrat de sous-traitance',
    'data processing agreement | data processing addendum | ISO 27001 | SOC 2 | HDS | SecNumCloud | PCI DSS | TIA | AITD | NDA',
    'Garanties appropriées | garantie appropriée | appropriate safeguards | adequate safeguards | adequate safeguard',
    'adequate measure | adequate measures | adequate protection | mesures de sécurité | mesure de sécurité',
    'mesures techniques | mesures contractuelles | mesures supplémentaires | mesures appropriées | mesure technique',
    'security measures | supplementary measures | Chiffrement | encryption | chiffré | chiffrées | encrypted',
    'engagement contractuel | contractual commitment | contractual commitments | certifié',
    'certified | certification | certifications | article 49 | art. 49 | dérogation | derogations | code de conduite',
    'code of conduct | codes of conduct | confidentialité',
    'CCT 2021/915 | CCT UE 2021/915 | SCC EU 2021/915 | SCCs 2021/915 | clauses contractuelles types 2021/915',
    'standard contractual clauses 2021/915',
  ])('%s', (texts) => {
    for (const text of texts.split(' | '))
      expect(readSafeguards(text), text).toEqual({
        state: 'read',
        value: { stated: [{ safeguard: { instrument: 'statement-only', rank: 1 }, confidence: 1 }] },
        confidence: 1,
      });
  });

  test.each([
    'Aucune | aucun | aucunes | aucuns | none | néant | no | non | nil | NA | N/A | rien | sans objet | SO | S.O. | — |',
    'not applicable | non applicable | absent | absentes | missing | manquante | manquants | non concerné',
    'Europe | France | hébergement UE | traitement en France | hosted in the EU | hosting EU | données UE | en UE',
    'à compléter | inconnu | ? | confirm applicable transfer safeguard',
  ])('nothing: %s', (texts) => {
    for (const text of texts.split(' | ')) expect(readSafeguards(text), text).toEqual({ state: 'blank' });
  });

  test.each([
    'not needed | not required | none needed | none required | non requis | non requise | non requises | inutile',
    'pas nécessaire | non nécessaire | pas requis | aucune nécessaire | aucunes requises',
    'Aucun transfert | pas de transfert | pas de transfert hors UE | absence de transfert | absence transferts',
    'no transfer | no transfers | no data transfer | no third country transfer | no international transfers at all',
    'EEE | EEA | UE | EU | Union européenne | European Union | intra-UE | intra EU | intra-EEE | intra EEA',
    'EEA only | UE uniquement | France seulement | processed in the EEA only | hébergement en France uniquement',
    'data in the European Union only',
  ])('none needed: %s', (texts) => {
    for (const text of texts.split(' | '))
      expect(readSafeguards(text), text).toMatchObject({ value: { stated: [], noTransfer: expect.any(Number) } });
  });

  test.each(['voir avec le juridique', 'aucune idée', 'UE et Inde', 'pas de'])(
    '%s is kept as a statement, to be confirmed',
    (text) => {
      expect(readSafeguards(text)).toEqual({
        state: 'read',
        value: { stated: [{ safeguard: { instrument: 'statement-only', rank: 1 }, confidence: 0.3 }], unread: text },
        confidence: 1,
      });
    },
  );
});

describe('negation', () => {
  test.each([
    'pas le DPF',
    'not the DPF',
    'no DPF',
    'non DPF',
    'sans DPF',
    'without DPF',
    'ni DPF',
    'nor DPF',
    'aucun DPF',
    'aucune CCT',
    'never DPF',
    'jamais DPF',
    'absence de DPF',
    'à défaut de DPF',
    'instead of DPF',
    'rather than DPF',
    'plutôt que DPF',
    'au lieu du DPF',
    'not certified under the DPF',
    'not at this time under DPF',
    'CCT non signées',
    'DPF : non',
    'DPF not',
    'DPF no',
    'DPF n/a',
    'DPF expiré',
    'DPF expired',
    'DPF invalide',
    'DPF invalidé',
    'DPF caduc',
    'DPF caducs',
    'DPF caduque',
    'CCT caduques',
    'CCT annulées',
    'DPF annulé',
    'DPF revoked',
    'DPF withdrawn',
    'DPF repealed',
  ])('%s names nothing', (text) => {
    expect(readSafeguards(text)).toEqual({ state: 'blank' });
  });

  test.each([
    ['CCT, pas le DPF', ['scc-module-unknown']],
    ['SCCs; not certified under the DPF', ['scc-module-unknown']],
    ["En l'absence de décision d'adéquation, CCT module 3", ['scc-module-3']],
    ['Non-EEA transfers: SCC module 3', ['scc-module-3']],
    ['non-EU: SCC module 3', ['scc-module-3']],
    ['non UE : CCT module 3', ['scc-module-3']],
    ['non EEE : CCT module 3', ['scc-module-3']],
    ['not only SCC module 2 but DPF', ['scc-module-2', 'adequacy-dpf']],
    ['non seulement CCT module 2 mais DPF', ['scc-module-2', 'adequacy-dpf']],
    ['pas seulement CCT module 2', ['scc-module-2']],
    ['DPF not only', ['adequacy-dpf']],
    ['DPF non seulement', ['adequacy-dpf']],
    ['nothing but DPF', ['adequacy-dpf']],
    ['noted DPF', ['adequacy-dpf']],
  ])('%s', (text, expected) => {
    expect([...instruments(text)].sort()).toEqual([...expected].sort());
  });
});

describe('doubt', () => {
  const confidence = (text: string) => {
    const read = readSafeguards(text);
    return read.state === 'read' ? read.value.stated.map((one) => one.confidence) : read.state;
  };
  test.each([
    'en cours',
    'en attente',
    'pending',
    'à signer',
    'to be signed',
    'prévu',
    'prévues',
    'planned',
    'si nécessaire',
    'where applicable',
    'where necessary',
    'where required',
    'where needed',
    'if applicable',
    'if necessary',
    'if required',
    'if needed',
    'le cas échéant',
    'à vérifier',
    'à confirmer',
    'to be confirmed',
    'TBC',
    'éventuel',
    'éventuellement',
  ])('what is %s is to be confirmed', (doubt) => {
    expect(confidence(`CCT module 3 ${doubt}`)).toEqual([0.5]);
  });

  test.each([
    ['CCT module 3', [1]],
    ['BCR', [0.6]],
    ['BCR-C', [1]],
    ['BCR-P', [1]],
    ['BCR pending', [0.5]],
    ['consent', [0.6]],
    ['explicit consent', [1]],
    ['niveau de protection adéquat', [0.6]],
    ['adequacy decision', [1]],
    ['CCT module 3 en cours + DPF', [0.5, 1]],
  ])('%s: as sure as %j', (text, expected) => {
    expect(confidence(text)).toEqual(expected);
  });
});

describe('order', () => {
  const ranks = (text: string) => {
    const read = readSafeguards(text);
    return read.state === 'read'
      ? read.value.stated.map(({ safeguard }) => [safeguard.instrument, safeguard.rank])
      : [];
  };
  test.each([
    'fallback',
    'fall-back',
    'subsidiairement',
    'à titre subsidiaire',
    'à défaut',
    'secours :',
    'repli',
    "en cas d'invalidation",
    'backup',
  ])('%s ranks second', (word) => {
    expect(ranks(`DPF, ${word} CCT module 3`)).toEqual([
      ['adequacy-dpf', 1],
      ['scc-module-3', 2],
    ]);
  });
  test('what is said to be missing is no fallback', () => {
    expect(ranks('à défaut de DPF, CCT module 3')).toEqual([['scc-module-3', 1]]);
    expect(ranks("à défaut d'adéquation, CCT module 3")).toEqual([['scc-module-3', 1]]);
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
          for (const { safeguard } of read.value.stated) expect(INSTRUMENTS).toContain(safeguard.instrument);
      },
    ),
  );
});
