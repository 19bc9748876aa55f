import { describe, expect, test } from 'vitest';
import {
  readAnswer,
  readContract,
  readFlag,
  readRole,
  readSpecialCategories,
  saysUnknown,
} from '../../../app/domain/recognition/answers';
import type { Reading } from '../../../app/domain/recognition/cells';
import { DATE_FORMS } from '../../../app/domain/recognition/dates';
import { fold } from '../../../app/domain/recognition/folding';
import { NO, ROLES, UNKNOWN, YES } from '../../../app/domain/recognition/vocabulary/answers';

const outcome = (read: Reading<unknown>) =>
  read.state === 'read' ? read.value : read.state === 'problem' ? read.code : read.state;
const sure = (read: Reading<unknown>) => (read.state === 'read' ? read.confidence : undefined);

describe('yes, no, nobody knows', () => {
  test.each([
    ['yes', 'Oui | O | yes | Y | true | vrai | 1 | X | OK | ✓ | ✔ | ☑ | ✅ | ✔\uFE0F | ✓ '],
    ['no', 'NON | n | No | false | faux | 0 | ✗ | ✘ | ✕ | ❌ | ✗\uFE0F'],
    [
      'blank',
      'inconnu | Inconnue | unknown | tbc | TBD | à confirmer | à vérifier | à compléter | to be confirmed | not known | ' +
        'ne sait pas | NSP | non précisé | non renseigné | not stated | not specified | ? | ??? | ? ',
    ],
    ['answer-unknown', 'peut-être | ouix | ✓ ✓ | a ✓ | ✓ a | ✗ b | a ✗ | ? ou non | quoi ?'],
  ])('%s: %s', (expected, texts) => {
    for (const text of texts.split(' | ')) expect(outcome(readAnswer(text)), text).toBe(expected);
  });

  test('what would be understood is said', () => {
    expect(readAnswer('peut-être')).toEqual({
      state: 'problem',
      code: 'answer-unknown',
      expected: ['oui', 'non', 'yes', 'no'],
    });
  });

  test('a flag is set or not', () => {
    expect(['oui', 'non', 'inconnu', 'plus tard'].map((text) => outcome(readFlag(text)))).toEqual([
      true,
      false,
      'blank',
      'answer-unknown',
    ]);
  });

  test.each([
    ['inconnu', true],
    [' ? ', true],
    ['oui', false],
    ['?x', false],
    ['x?', false],
    ['', false],
  ])('%s says that nobody knows: %s', (text, expected) => {
    expect(saysUnknown(text)).toBe(expected);
  });
});

test.each([
  ['possible', 'possible | possibles | possibly | éventuelles | éventuellement | may occur'],
  ['none', 'aucune | aucun | none | néant | non | no'],
  ['yes', 'oui | yes | x'],
  ['blank', 'à vérifier'],
  ['answer-unknown', 'santé'],
])('special categories, %s: %s', (expected, texts) => {
  for (const text of texts.split(' | ')) expect(outcome(readSpecialCategories(text)), text).toBe(expected);
});

describe('roles', () => {
  test.each([
    [
      'sub-processor',
      'sub processor | Subprocessor | sous-traitant ultérieur | sous-traitante ultérieure | sous-traitantes ultérieures | sous-sous-traitant | ' +
        'sous-traitant de rang 2 | further processor | ST ultérieur | Sous-traitants ultérieurs | sub-processors',
    ],
    [
      'processor',
      'processor | data processor | sous-traitant | sous-traitante | sous-traitant initial | ST | Sous-traitants | ' +
        'Processor (Art. 28)',
    ],
    [
      'joint-controller',
      'joint controller | joint data controller | co-controller | responsable conjoint | responsables conjoints | ' +
        'responsable conjoint du traitement | responsable conjoint de traitement | coresponsable | co-responsable | ' +
        'co-responsable de traitement | co-responsable du traitement',
    ],
    [
      'independent-controller',
      'controller | data controller | independent controller | separate controller | responsable | ' +
        'responsable de traitement | responsable du traitement | responsable indépendant | responsable distinct | ' +
        'responsable de traitement indépendant | responsable de traitement distinct | ' +
        'responsable du traitement indépendant | responsable du traitement distinct | responsable autonome | Controllers',
    ],
    [
      'recipient',
      'recipient | destinataire | third-party recipient | tiers destinataire | tiers autorisé | third party | tiers | ' +
        'Destinataires',
    ],
    [
      'sub-processor',
      'Unterauftragsverarbeiter | Unterauftragnehmer | subencargado | subencargado del tratamiento | sub-responsabile | ' +
        'sub-responsabile del trattamento | subverwerker | subverwerkers | subcontratante ulterior | suboperador | ' +
        'dalszy podmiot przetwarzający | podprocesor',
    ],
    [
      'processor',
      'Auftragsverarbeiter | encargado del tratamiento | responsabile del trattamento | verwerker | subcontratante | ' +
        'operador | podmiot przetwarzający',
    ],
    [
      'joint-controller',
      'gemeinsam Verantwortliche | corresponsable del tratamiento | contitolare | gezamenlijke verwerkingsverantwoordelijke | ' +
        'responsável conjunto | współadministrator',
    ],
    [
      'independent-controller',
      'Verantwortlicher | responsable del tratamiento | titolare del trattamento | titolare autonomo | ' +
        'verwerkingsverantwoordelijke | responsável pelo tratamento | controlador | administrator danych | independent',
    ],
    ['recipient', 'Empfänger | destinatario | ontvanger | destinatário | odbiorca'],
    ['blank', 'inconnu'],
    ['role-unknown', 'chef de projet | sous | processorsx'],
  ])('%s: %s', (expected, texts) => {
    for (const text of texts.split(' | ')) expect(outcome(readRole(text)), text).toBe(expected);
  });

  test('an unknown one names one form of each', () => {
    expect(readRole('chef de projet')).toMatchObject({
      expected: ['sous traitant ulterieur', 'sous traitant', 'responsable conjoint', 'responsable', 'destinataire'],
    });
  });
});

describe('contracts', () => {
  test.each([
    ['Oui', { contract: 'signed' }, 1],
    ['non', { contract: 'none' }, 1],
    ['12/03/2024', { contract: 'signed', contractSignedOn: '2024-03-12' }, 1],
    ['2024-03-12T10:00Z', { contract: 'signed', contractSignedOn: '2024-03-12' }, 1],
    ['Signé le 12 mars 2024', { contract: 'signed', contractSignedOn: '2024-03-12' }, 1],
    ['le 12 mars 2024', { contract: 'signed', contractSignedOn: '2024-03-12' }, 0.7],
    ['https://example.com/dpa', { contractUrl: 'https://example.com/dpa' }, 1],
    [' HTTP://example.com/dpa ', { contractUrl: 'HTTP://example.com/dpa' }, 1],
    ['voir (https://example.com/dpa)', { contractUrl: 'https://example.com/dpa' }, 0.6],
    ['<https://example.com/dpa>', { contractUrl: 'https://example.com/dpa' }, 0.6],
    ['[https://example.com/dpa]', { contractUrl: 'https://example.com/dpa' }, 0.6],
    ['https://example.com/dpa en cours', { contractUrl: 'https://example.com/dpa' }, 0.6],
    [' C-2023-118 ', { contractReference: 'C-2023-118' }, 0.7],
    ['assigned', { contractReference: 'assigned' }, 0.7],
  ])('%s', (text, value, confidence) => {
    expect(readContract(text)).toEqual({ state: 'read', value, confidence });
  });

  test.each([
    [1, 'non signé | not signed | unsigned | à signer | to be signed | aucun contrat | none yet | sans contrat'],
    [0.7, 'en cours | en attente | pending | in progress | signature en cours'],
  ])('not signed, as sure as %d: %s', (confidence, texts) => {
    for (const text of texts.split(' | ')) {
      expect(outcome(readContract(text)), text).toEqual({ contract: 'none' });
      expect(sure(readContract(text)), text).toBe(confidence);
    }
  });

  test.each([
    'signé',
    'signée',
    'contrat signés',
    'signed',
    'conclu',
    'conclue',
    'executed',
    'en vigueur',
    'in force',
    'in place',
    'en place',
  ])('signed: %s', (text) => {
    expect(readContract(`${text} depuis longtemps`)).toEqual({
      state: 'read',
      value: { contract: 'signed' },
      confidence: 1,
    });
  });

  test('nothing known, or no day', () => {
    expect(outcome(readContract('à vérifier'))).toBe('blank');
    expect(readContract('31/02/2026')).toEqual({ state: 'problem', code: 'date-invalid', expected: DATE_FORMS });
  });
});

describe('in the other languages', () => {
  test.each([
    ['yes', 'Ja | sí | Si | sim | TAK | J | S'],
    ['no', 'Nein | Nee | Não | nie'],
    [
      'blank',
      'unbekannt | noch offen | desconocido | por definir | sconosciuto | da definire | nader te bepalen | do ustalenia',
    ],
  ])('%s: %s', (expected, texts) => {
    for (const text of texts.split(' | ')) expect(outcome(readAnswer(text)), text).toBe(expected);
  });

  test.each([
    ['possible', 'möglich | posible | possibile | mogelijk | possível | możliwe'],
    ['none', 'keine | ninguna | nessuna | geen | nenhuma | brak'],
    ['yes', 'ja | sí | tak'],
  ])('special categories, %s: %s', (expected, texts) => {
    for (const text of texts.split(' | ')) expect(outcome(readSpecialCategories(text)), text).toBe(expected);
  });

  test.each([
    [
      'sub-processor',
      'Unterauftragsverarbeiter | subencargado | sub-responsabile | subverwerker | suboperador | podprocesor',
    ],
    [
      'processor',
      'Auftragsverarbeiter | encargado del tratamiento | responsabile del trattamento | verwerker | subcontratante | procesor | data_processor',
    ],
    [
      'joint-controller',
      'gemeinsam Verantwortlicher | corresponsable | contitolare | gezamenlijk verwerkingsverantwoordelijke | współadministrator | joint_controller',
    ],
    [
      'independent-controller',
      'Verantwortlicher | titolare autonomo | verwerkingsverantwoordelijke | administrator | independent_controller',
    ],
    ['recipient', 'Empfänger | destinatario | ontvanger | odbiorca'],
    ['blank', 'other | autre | andere'],
  ])('role %s: %s', (expected, texts) => {
    for (const text of texts.split(' | ')) expect(outcome(readRole(text)), text).toBe(expected);
  });

  test.each([
    ['AVV unterzeichnet am 12. März 2024', { contract: 'signed', contractSignedOn: '2024-03-12' }],
    ['firmado', { contract: 'signed' }],
    ['sottoscritto il 12 marzo 2024', { contract: 'signed', contractSignedOn: '2024-03-12' }],
    ['ondertekend', { contract: 'signed' }],
    ['assinado em 12/03/2024', { contract: 'signed', contractSignedOn: '2024-03-12' }],
    ['podpisana', { contract: 'signed' }],
    ['accepted online', { contract: 'signed' }],
    ['noch nicht unterzeichnet', { contract: 'none' }],
    ['no firmado', { contract: 'none' }],
    ['da firmare', { contract: 'none' }],
    ['niet getekend', { contract: 'none' }],
    ['por assinar', { contract: 'none' }],
    ['nie podpisano', { contract: 'none' }],
    ['in Bearbeitung', { contract: 'none' }],
    ['pendiente de firma', { contract: 'none' }],
  ])('contract: %s', (text, value) => {
    expect(outcome(readContract(text))).toEqual(value);
  });

  test('no word says two things', () => {
    const said = [YES, NO, UNKNOWN].flat();
    expect(said.filter((word, at) => said.indexOf(word) !== at || word !== fold(word))).toEqual([]);
    const roles = Object.values(ROLES).flat();
    expect(roles.filter((word, at) => roles.indexOf(word) !== at || word !== fold(word))).toEqual([]);
  });
});
