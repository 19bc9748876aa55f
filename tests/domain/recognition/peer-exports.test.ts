import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import type { Column } from '../../../app/domain/recognition/columns';
import { findColumns } from '../../../app/domain/recognition/columns';
import type { SourceDocument } from '../../../app/domain/recognition/document';
import { recognise } from '../../../app/domain/recognition/recognise';
import { readDocument } from '../../../app/lib/documents/read-document.server';
import { COUNTRY_CODES } from '../../../seed/reference/countries';
import { cisoAssistantProcessings, cisoAssistantWorkbook } from '../../support/ciso-assistant';

const NOTHING: SourceDocument = { format: 'text', blocks: [], leftOut: [] };
const FIXTURES = join(import.meta.dirname, '../../fixtures/imports');
const used = (columns: readonly Column[] | undefined) =>
  columns && Object.fromEntries(columns.flatMap(({ header, field }) => (field ? [[header, field]] : [])));
const tablesIn = (bytes: Uint8Array, fileName: string) => {
  const reading = readDocument({ bytes, fileName });
  return 'document' in reading ? reading.document.blocks.filter((block) => block.kind === 'table') : [];
};
const columnsOf = (file: string) =>
  tablesIn(readFileSync(join(FIXTURES, file)), file).map(({ rows }) => used(findColumns(rows)?.columns));

describe('an export maps without a hand', () => {
  test.each<[string, Record<string, string> | undefined]>([
    [
      'madis-contractors.csv',
      {
        Nom: 'name',
        'Envoi des données hors UE': 'leavesEea',
        'Autres informations': 'notes',
        'Coordonnées - Nom': 'contactName',
        'Coordonnées - Adresse': 'address',
        'Coordonnées - Email': 'contactEmail',
        Traitements: 'service',
      },
    ],
    [
      'openlane-entities.csv',
      {
        DisplayName: 'name',
        Domains: 'website',
        ContractStartDate: 'fromOn',
        ContractEndDate: 'untilOn',
        ProvidedServices: 'service',
        NextReviewAt: 'reviewDueOn',
      },
    ],
    ['openlane-subprocessors.csv', { InternalNotes: 'notes', Name: 'name', Description: 'service' }],
    /** Its rows point to vendors of another file by an id: there is no name in it. */
    ['openlane-trust-center-subprocessors.csv', undefined],
    [
      'opengrc-vendors.csv',
      {
        name: 'name',
        contact_name: 'contactName',
        contact_email: 'contactEmail',
        url: 'website',
        address: 'address',
        description: 'service',
        notes: 'notes',
      },
    ],
    [
      'coupa-suppliers.csv',
      { Name: 'name', Commodity: 'service', 'Tax ID': 'registrationNumber', 'Primary Contact Email': 'contactEmail' },
    ],
    ['coupa-risk-assess-suppliers.csv', { 'SupplierName*': 'name' }],
    ['coupa-risk-assess-locations.csv', { SupplierName: 'name', Country: 'establishmentCountry', Address1: 'address' }],
    ['ariba-suppliers.csv', { 'Supplier Name': 'name' }],
    [
      'drata-vendors.csv',
      {
        name: 'name',
        url: 'website',
        privacyUrl: 'privacyUrl',
        termsUrl: 'contractUrl',
        servicesProvided: 'service',
        dataStored: 'dataCategories',
        location: 'locations',
        accountManagerName: 'contactName',
        accountManagerEmail: 'contactEmail',
        renewalDate: 'reviewDueOn',
        notes: 'notes',
      },
    ],
    [
      'knowbe4-vendors.csv',
      {
        name: 'name',
        primary_contact_name: 'contactName',
        primary_contact_email: 'contactEmail',
        mail_address: 'address',
        country: 'establishmentCountry',
      },
    ],
    ['hyperproof-vendors.csv', { Name: 'name', Category: 'service' }],
    [
      'transcend-vendors.csv',
      {
        title: 'name',
        description: 'service',
        dataProcessingAgreementLink: 'contractUrl',
        contactName: 'contactName',
        address: 'address',
        headquarterCountry: 'establishmentCountry',
        websiteUrl: 'website',
        businessEntity: 'contractingEntity',
      },
    ],
    ['vanta-vendors.csv', { name: 'name', websiteUrl: 'website', location: 'locations', purpose: 'service' }],
    [
      'openenvoy-vendors.csv',
      {
        'Vendor Name': 'name',
        Comments: 'notes',
        'Contact Name': 'contactName',
        'Contact email': 'contactEmail',
        Address: 'address',
        Country: 'establishmentCountry',
      },
    ],
    [
      'rgpd-fornecedores.csv',
      { Fornecedor: 'name', 'Fim Contrato': 'untilOn', 'Tipos de Dados': 'dataCategories', Finalidade: 'service' },
    ],
    [
      'subprocessor-register.csv',
      {
        'Sub-Processor': 'name',
        Jurisdiction: 'establishmentCountry',
        'Processing Location': 'processedIn',
        Function: 'service',
        'Data Access Scope': 'dataCategories',
        'Transfer Mechanism': 'safeguards',
        Certifications: 'certifications',
        'Authorization Date': 'fromOn',
        'DPA Status': 'contract',
      },
    ],
  ])('%s', (file, expected) => {
    expect(columnsOf(file)).toEqual([expected]);
  });
});

describe('a CISO Assistant workbook maps without a hand, each sheet by what the others say', () => {
  const reading = readDocument({ bytes: cisoAssistantWorkbook(), fileName: 'entities.xlsx' });
  const { tables } = recognise('document' in reading ? reading.document : NOTHING, { countries: COUNTRY_CODES });

  test.each<[string, Record<string, string>]>([
    [
      'Entities',
      {
        name: 'name',
        description: 'service',
        country: 'establishmentCountry',
        parent_entity_ref_id: 'parentName',
        vat: 'registrationNumber',
      },
    ],
    ['Solutions', { name: 'product', description: 'service', provider_entity_ref_id: 'name' }],
    [
      'Contracts',
      {
        description: 'service',
        provider_entity_ref_id: 'name',
        solution_ref_id: 'product',
        start_date: 'fromOn',
        end_date: 'untilOn',
      },
    ],
    [
      'Contractors',
      {
        name: 'product',
        description: 'service',
        entity: 'name',
        relationship_type: 'role',
        country: 'locations',
        documentation_link: 'contractUrl',
      },
    ],
    [
      'Transfers',
      {
        name: 'product',
        description: 'service',
        entity: 'name',
        country: 'locations',
        guarantees: 'safeguards',
        transfer_mechanism: 'safeguards',
        documentation_link: 'contractUrl',
      },
    ],
  ])('%s', (sheet, expected) => {
    expect(used(tables.find(({ at }) => at.sheet === sheet)?.columns)).toEqual(expected);
  });
});

test('in its workbook of processings the entity of a contract or a transfer is the vendor', () => {
  const reading = readDocument({ bytes: cisoAssistantProcessings(), fileName: 'processings.xlsx' });
  const { tables } = recognise('document' in reading ? reading.document : NOTHING, { countries: COUNTRY_CODES });
  expect(tables.map(({ at, columns }) => [at.sheet, used(columns)?.entity, used(columns)?.name])).toEqual([
    ['Contractors', 'name', 'product'],
    ['Transfers', 'name', 'product'],
  ]);
});
