import { describe, expect, test } from 'vitest';
import type { ImportField } from '../../../app/domain/recognition/fields';
import { headerExamples, recogniseHeader } from '../../../app/domain/recognition/headers';

const CERTAIN = 1;
const LIKELY = 0.85;
const INSIDE = 0.7;

describe('what lists call their columns', () => {
  test.each<[ImportField, certain: string, likely?: string]>([
    ['name', 'Sous-traitant | Vendors | Prestataires | ÉDITEUR', 'Nom | Company | Third party | Partenaire'],
    ['contractingEntity', 'Legal entity | Raison sociale', 'Business entity | Structure'],
    ['registrationNumber', 'Registration number | SIREN | LEI', 'Registration | TVA'],
    ['address', 'Address | Siège social', 'Mail address'],
    ['establishmentCountry', "Pays d'établissement | Country of establishment", 'Jurisdiction | HQ'],
    ['parentName', 'Maison mère | Parent company', 'Parent | Group'],
    ['parentCountry', 'Parent country | Pays du groupe'],
    ['website', 'Website | Site internet', 'URL | Domains'],
    ['contactName', 'Contact name | Interlocuteur'],
    ['contactRole', 'Contact role | Fonction du contact'],
    ['contactEmail', 'E-mail de contact | DPO email', 'Contact | MEL'],
    ['privacyUrl', 'Privacy policy | Confidentialité', 'Privacy | privacyUrl'],
    ['subprocessorListUrl', 'Sub-processor list | Liste des sous-traitants'],
    ['certifications', 'Certification | Labels'],
    ['service', 'Service | What they do | Prestations', 'servicesProvided | Outil | Objet'],
    ['role', 'GDPR role | Qualification RGPD', 'Rôle | Capacity'],
    ['purpose', 'Purpose | Finalités', 'Reason | But'],
    ['dataCategories', 'Data processed | Données traitées', 'Data | dataStored'],
    ['dataSubjects', 'Data subjects | Personnes concernées', 'Subjects | Personnes'],
    ['specialCategories', 'Special categories | Données sensibles'],
    ['retention', 'Retention period | Durée de conservation', 'Duration | Durée'],
    ['fromOn', 'Start date | Date de début', 'Since | Depuis'],
    ['untilOn', 'End date | Fin de contrat', "Until | Jusqu'à"],
    ['contract', 'DPA | Contrat'],
    ['contractReference', 'Contract number | Réf. contrat'],
    ['contractSignedOn', 'Contract signed on | Signé le'],
    ['contractUrl', 'DPA link | Lien du contrat', 'Terms URL'],
    ['flowDown', 'Flow-down | Mêmes obligations'],
    ['published', 'Published | Liste publique', 'Public'],
    ['verifiedOn', 'Last verified | Dernière revue'],
    ['reviewDueOn', 'Next review | À revoir le'],
    ['notes', 'Notes | Commentaires', 'Divers'],
    ['locations', 'Location | Pays de destination', 'Region | Territoire'],
    ['storedIn', 'Hosted in | Hébergement'],
    ['processedIn', 'Processing location | Lieu de traitement'],
    ['accessedFrom', 'Remote access from | Accès à distance'],
    ['safeguards', 'Transfer mechanism | Garanties', 'Transfers | Instrument'],
  ])('%s: %s', (field, certain, likely = '') => {
    for (const header of certain.split(' | '))
      expect(recogniseHeader(header), header).toEqual({ field, confidence: CERTAIN });
    for (const header of likely.split(' | ').filter(Boolean))
      expect(recogniseHeader(header), header).toEqual({ field, confidence: LIKELY });
  });
});

test.each([
  ['Vendor name *', 'name', CERTAIN],
  ['  VENDOR  NAME  ', 'name', CERTAIN],
  ['Vendor (as in the contract)', 'name', CERTAIN],
  ['vendorName', 'name', CERTAIN],
  ['Name of the vendor', 'name', INSIDE],
  ['Our vendor (legal entity)', 'contractingEntity', INSIDE],
  ['Service category / What they do', 'service', INSIDE],
  ['SOUS TRAITANTS ULTÉRIEURS', 'name', CERTAIN],
  ['Third-party Subprocessor', 'name', INSIDE],
  ['Countries of storage', 'locations', INSIDE],
])('%s is %s, as sure as %d', (header, field, confidence) => {
  expect(recogniseHeader(header)).toEqual({ field, confidence });
});

test.each(['Budget annuel', 'Nom de jeune fille', 'vendorsx', 'Prevendor', '', ' ', '*', 'toString'])(
  '"%s" means nothing',
  (header) => {
    expect(recogniseHeader(header)).toBeUndefined();
  },
);

test('a header as long as a sentence is none', () => {
  expect(recogniseHeader(`vendor ${'x'.repeat(113)}`)).toEqual({ field: 'name', confidence: INSIDE });
  expect(recogniseHeader(`vendor ${'x'.repeat(114)}`)).toBeUndefined();
});

test('of several words inside a header the longest tells', () => {
  expect(recogniseHeader('Vendor and its parent company')).toMatchObject({ field: 'parentName' });
  expect(recogniseHeader('Parent company of the vendor')).toMatchObject({ field: 'parentName' });
});

test('the most telling header of a field is offered first', () => {
  expect(headerExamples('service').slice(0, 3)).toEqual(['service', 'services', 'service provided']);
});
