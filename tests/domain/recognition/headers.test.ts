import { describe, expect, test } from 'vitest';
import type { ImportField } from '../../../app/domain/recognition/fields';
import { fold } from '../../../app/domain/recognition/folding';
import {
  HEADER_LANGUAGES,
  headerExamples,
  isHeaderWord,
  recogniseHeader,
} from '../../../app/domain/recognition/headers';

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
    ['privacyUrl', 'Privacy policy | Confidentialité | privacyUrl', 'Privacy'],
    ['subprocessorListUrl', 'Sub-processor list | Liste des sous-traitants'],
    ['certifications', 'Certification | Labels'],
    ['service', 'Service | What they do | Prestations | servicesProvided', 'Usage | Objet'],
    ['role', 'GDPR role | Qualification RGPD', 'Rôle | Capacity'],
    ['purpose', 'Purpose | Finalités', 'Reason | But'],
    ['dataCategories', 'Data processed | Données traitées | dataStored', 'Data'],
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
    ['leavesEea', 'Outside the EU | Hors UE'],
    ['product', 'Product name | Nom du produit', 'Product | Outil | Tool | Marque'],
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
  ['Main service category', 'service', INSIDE],
  ['SOUS TRAITANTS ULTÉRIEURS', 'name', CERTAIN],
  ['Third-party Subprocessor', 'name', CERTAIN],
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

describe('in eight languages', () => {
  test.each<[string, ImportField, string]>([
    ['de', 'name', 'Unterauftragsverarbeiter | Subunternehmer | Auftragnehmer | Dienstleister | Anbieter'],
    ['de', 'contractingEntity', 'Rechtsträger | Vertragspartner'],
    ['de', 'establishmentCountry', 'Sitz | Firmensitz | Sitzland | Sitz des Unternehmens'],
    ['de', 'service', 'Leistung | Art der Dienstleistung | Tätigkeit | Taetigkeit | Aufgabe'],
    ['de', 'purpose', 'Zweck | Verarbeitungszweck | Gegenstand der Verarbeitung'],
    ['de', 'dataCategories', 'Datenarten | Verarbeitete Daten | Kategorien personenbezogener Daten'],
    ['de', 'dataSubjects', 'Betroffene Personen | Betroffenenkategorien'],
    ['de', 'locations', 'Standort | Land | Länder'],
    ['de', 'storedIn', 'Serverstandort | Rechenzentrum | Speicherort'],
    ['de', 'processedIn', 'Verarbeitungsort | Ort der Datenverarbeitung'],
    ['de', 'accessedFrom', 'Fernzugriff | Zugriff aus'],
    ['de', 'safeguards', 'Übertragungsgarantie | Garantien | Transfermechanismus | Rechtsgrundlage Drittlandtransfer'],
    ['de', 'leavesEea', 'Drittland | Drittlandtransfer | Außerhalb der EU'],
    ['de', 'contract', 'AVV | AV-Vertrag | Vertrag'],
    ['de', 'retention', 'Speicherdauer | Löschfrist'],
    ['es', 'name', 'Subencargado | Proveedor | Nombre del proveedor | Encargado del tratamiento'],
    ['es', 'contractingEntity', 'Razón social | Entidad jurídica'],
    ['es', 'establishmentCountry', 'Sede | Sede social | País de la sede'],
    ['es', 'service', 'Servicio | Descripción del servicio | Función'],
    ['es', 'purpose', 'Finalidad | Propósito'],
    ['es', 'dataCategories', 'Datos tratados | Categorías de datos | Tipos de datos personales'],
    ['es', 'locations', 'País | Ubicación | Localización de los datos'],
    ['es', 'storedIn', 'Alojamiento | Ubicación de los servidores'],
    ['es', 'processedIn', 'Lugar de tratamiento | País de procesamiento'],
    ['es', 'safeguards', 'Garantías | Mecanismo de transferencia | Transferencias internacionales'],
    ['es', 'leavesEea', 'Fuera de la UE | Transferencia fuera del EEE'],
    ['it', 'name', 'Fornitore | Sub-responsabile | Sub-responsabili del trattamento'],
    ['it', 'contractingEntity', 'Ragione sociale'],
    ['it', 'establishmentCountry', 'Sede | Sede legale | Paese sede'],
    ['it', 'service', 'Servizio | Attività svolta | Descrizione del servizio'],
    ['it', 'purpose', 'Finalità | Scopo del trattamento'],
    ['it', 'dataCategories', 'Dati trattati | Categorie di dati personali | Tipologia di dati'],
    ['it', 'locations', 'Paese | Ubicazione | Luogo'],
    ['it', 'storedIn', 'Sede data center | Ubicazione server'],
    ['it', 'processedIn', 'Luogo del trattamento | Sede del trattamento'],
    ['it', 'safeguards', 'Garanzie trasferimento | Base giuridica del trasferimento'],
    ['it', 'leavesEea', 'Fuori UE | Trasferimento extra-UE | Extra SEE'],
    ['nl', 'name', 'Subverwerker | Leverancier | Naam verwerker | Dienstverlener'],
    ['nl', 'contractingEntity', 'Juridische entiteit | Contractpartij'],
    ['nl', 'establishmentCountry', 'Vestiging | Land van vestiging | Hoofdkantoor'],
    ['nl', 'service', 'Dienstverlening | Werkzaamheden | Omschrijving van de dienst'],
    ['nl', 'purpose', 'Doel | Doel van de verwerking'],
    ['nl', 'dataCategories', 'Categorieën gegevens | Soort persoonsgegevens | Verwerkte data'],
    ['nl', 'locations', 'Locatie | Land | Datalocatie'],
    ['nl', 'storedIn', 'Opslaglocatie | Locatie datacenter'],
    ['nl', 'processedIn', 'Verwerkingslocatie | Plaats van verwerking'],
    ['nl', 'safeguards', 'Waarborgen | Doorgiftemechanisme | Grondslag doorgifte'],
    ['nl', 'leavesEea', 'Overdracht buiten EER | Buiten de EU'],
    ['nl', 'contract', 'Verwerkersovereenkomst'],
    ['pt', 'name', 'Subcontratante | Fornecedor | Suboperador | Prestador de serviços'],
    ['pt', 'contractingEntity', 'Razão social | Designação social'],
    ['pt', 'establishmentCountry', 'País da sede'],
    ['pt', 'service', 'Serviço | Serviços prestados | Atividade'],
    ['pt', 'purpose', 'Finalidade | Finalidade do tratamento'],
    ['pt', 'dataCategories', 'Dados tratados | Tipos de Dados | Categorias de dados pessoais'],
    ['pt', 'locations', 'Localização | Local'],
    ['pt', 'storedIn', 'Alojamento de dados | Hospedagem | Local de armazenamento'],
    ['pt', 'processedIn', 'Local de tratamento'],
    ['pt', 'safeguards', 'Garantias | Mecanismo de transferência'],
    ['pt', 'leavesEea', 'Fora da UE | Transferência para países terceiros'],
    ['pt', 'untilOn', 'Fim Contrato'],
    ['pl', 'name', 'Podwykonawca | Podprocesor | Dostawca | Podmiot przetwarzający'],
    ['pl', 'establishmentCountry', 'Siedziba | Kraj siedziby'],
    ['pl', 'service', 'Usługa | Rodzaj usługi | Zakres usług'],
    ['pl', 'purpose', 'Cel | Cel przetwarzania'],
    ['pl', 'dataCategories', 'Kategorie danych | Zakres danych osobowych'],
    ['pl', 'locations', 'Kraj | Lokalizacja | Państwo'],
    ['pl', 'processedIn', 'Miejsce przetwarzania'],
    ['pl', 'safeguards', 'Podstawa transferu | Mechanizm transferu'],
    ['pl', 'leavesEea', 'Poza EOG | Państwo trzecie'],
    ['pl', 'contract', 'Umowa powierzenia'],
    ['fr', 'safeguards', 'Encadrement transferts | Base de transfert'],
    ['fr', 'leavesEea', 'Transfert hors UE | Envoi des données hors UE'],
    ['en', 'establishmentCountry', 'Corporate Location | Headquarters location'],
    ['en', 'dataCategories', 'Customer data involved | Type of personal data'],
  ])('%s, %s: %s', (_language, field, headers) => {
    for (const header of headers.split(' | '))
      expect(recogniseHeader(header), header).toEqual({ field, confidence: CERTAIN });
  });

  test('every word is folded, stands once in its language, and means one field in all of them', () => {
    const fieldOf = new Map<string, string>();
    const wrong: string[] = [];
    for (const [name, language] of Object.entries(HEADER_LANGUAGES)) {
      const here = new Set<string>();
      for (const [field, levels] of Object.entries(language))
        for (const word of Object.values(levels).flat()) {
          if (word !== fold(word) || here.has(word) || (fieldOf.get(word) ?? field) !== field)
            wrong.push(`${name} ${field}: ${word}`);
          here.add(word);
          fieldOf.set(word, field);
        }
    }
    expect(wrong).toEqual([]);
  });
});

describe('keys of code', () => {
  test.each<[string, ImportField]>([
    ['legalName', 'contractingEntity'],
    ['legal_entity', 'contractingEntity'],
    ['sub_processor', 'name'],
    ['SubProcessorName', 'name'],
    ['processing_location', 'processedIn'],
    ['data_center_location', 'storedIn'],
    ['hostedIn', 'storedIn'],
    ['dataTypes', 'dataCategories'],
    ['transferMechanism', 'safeguards'],
    ['websiteUrl', 'website'],
    ['privacyURL', 'privacyUrl'],
    ['DPALink', 'contractUrl'],
    ['legalname', 'contractingEntity'],
    ['datatypes', 'dataCategories'],
    ['location.eu', 'locations'],
    ['contact.email', 'contactEmail'],
    ['headquarterCountry', 'establishmentCountry'],
  ])('%s is %s', (key, field) => {
    expect(recogniseHeader(key)?.field).toBe(field);
  });
});

describe('headers of several parts', () => {
  test.each<[string, ImportField, number]>([
    ['Country / País', 'locations', CERTAIN],
    ['Service category / What they do', 'service', CERTAIN],
    ['Standort / Rechenzentrum', 'storedIn', CERTAIN],
    ['Hosting / Verarbeitungsort', 'processedIn', CERTAIN],
    ['Hosting / Remote access', 'locations', CERTAIN],
    ['Sitz / Verarbeitungsort', 'locations', CERTAIN],
    ['Sede / Paese', 'locations', CERTAIN],
    ['Vestiging / regio', 'locations', LIKELY],
    ['Entity & address', 'name', LIKELY],
    ['Naam en adres', 'name', LIKELY],
    ['Purpose/Services', 'service', CERTAIN],
    ['Tool / Zweck', 'purpose', LIKELY],
    ['Website & Contact Details', 'website', CERTAIN],
    ['Vertrag / DPA', 'contract', CERTAIN],
    ['Privacy / Security', 'privacyUrl', LIKELY],
    ['Location / Xyz', 'locations', INSIDE],
    ['Name\nAddress', 'name', LIKELY],
  ])('%s is %s, as sure as %d', (header, field, confidence) => {
    expect(recogniseHeader(header)).toEqual({ field, confidence });
  });

  test.each<[string, ImportField]>([
    ['Location (where data is stored)', 'storedIn'],
    ['Location [hosting]', 'storedIn'],
    ['Location (of the vendor)', 'locations'],
    ['Country (ISO)', 'locations'],
    ['Country¹', 'locations'],
    ['Supplier Name*', 'name'],
  ])('%s is %s', (header, field) => {
    expect(recogniseHeader(header)).toEqual({ field, confidence: CERTAIN });
  });
});

describe('vendor words inside a header', () => {
  test.each<[string, ImportField]>([
    ['Supplier website', 'website'],
    ['Supplier registration number', 'registrationNumber'],
    ['Main address1', 'address'],
    ['Site web du prestataire', 'website'],
    ['Land der Unterauftragsverarbeiter', 'locations'],
    ['Transfer mechanism for EU/UK/CH transfers', 'safeguards'],
  ])('say of whom %s is', (header, field) => {
    expect(recogniseHeader(header)?.field).toBe(field);
  });
});

describe('columns the register keeps nothing of', () => {
  test.each([
    ...[
      'Supplier Number',
      'SM Vendor ID',
      'ERP Vendor ID',
      'SupplierMgrUserName',
      'vendorManager.name',
      'isSubProcessor',
    ],
    ...[
      'Department',
      'Abteilung',
      'Équipe',
      'Afdeling',
      'Service owner',
      'Status',
      'AVG-status',
      'Logo',
      'Risk rating',
    ],
    ...['Phone Country Code', 'Structure - Nom', 'Structure - SIREN', 'DPD - Nom', 'Historique - Date de création'],
    ...['Nr.', 'N°', 'Lfd. Nr.', 'No.', '#', 'VendorMetadata', 'LogoRemoteUrl', 'Entraînement sur les données'],
  ])('%s', (header) => {
    expect(recogniseHeader(header)).toBeUndefined();
    if (header !== 'isSubProcessor') expect(isHeaderWord(header)).toBe(true);
  });

  test.each(['Acme', '12', '', 'Frankfurt'])('"%s" heads no column', (text) => {
    expect(isHeaderWord(text)).toBe(false);
  });
});

test.each([
  'Code fournisseur',
  'N° fournisseur',
  'Réf. fournisseur',
  'Supplier No.',
  'Vendor key',
  'Supplier account',
  'Lieferanten-Nr.',
  'Código de proveedor',
  'Kod dostawcy',
])('"%s" is what another tool calls the vendor by, not a name', (header) => {
  expect(recogniseHeader(header)).toBeUndefined();
  expect(isHeaderWord(header)).toBe(true);
});
