import type { DemoRegister } from './demo-register';
import { suggestedFrom } from './suggested-from';

const ORGANISATION: DemoRegister['organisation'] = {
  name: 'Deskhero',
  legalName: 'Deskhero AB',
  address: 'Stockholm, Sweden',
  country: 'SE',
  capacities: ['processor'],
  dpoEmail: 'dpo@deskhero.com',
  contactEmail: 'support@deskhero.com',
  introduction:
    'Deskhero runs a help-desk ticketing service on behalf of its Customers, who are the controllers. These are the companies it entrusts with part of that work.',
  language: 'en',
  prevailingLanguage: 'en',
  visibility: 'public',
  usesSubProcessors: 'yes',
  commitments: [
    {
      code: 'transfers-under-safeguards',
      note: 'Data leaves the EU/EEA only where needed, under standard contractual clauses with the sub-processors concerned or an adequacy decision. Which sub-processor relies on which is not said.',
    },
    {
      code: 'sub-processor-told',
      note: 'Customers authorise sub-processors under the data processing agreement and are told of significant changes as it describes.',
    },
  ],
  notes: [
    'Purpose: running the ticketing service; collection, storage, organisation, retrieval, consultation, use, disclosure by transmission, erasure.',
    'Persons: Users (staff or agents of Customers); the Customers’ own customers.',
    'Data of Users: identification (name, e-mail, phone, job title), authentication (user name, password), contact details, billing (payment details, transactions).',
    'Data of end customers: contact details, communications (messages, attachments, tickets), anything else they supply.',
    'Retention: term of the agreement; backups up to one year; erased or anonymised at termination.',
    'Measures: least-privilege access control, encryption in transit and at rest, firewalls and intrusion detection, incident response, staff training.',
    'Translations, French among them, are automated and for convenience; the English text prevails.',
  ].join('\n'),
};

/** A processor of help-desk tickets: fifteen sub-processors, ten of them in the United States. */
export const DESKHERO: DemoRegister = {
  slug: 'deskhero',
  organisation: ORGANISATION,
  vendors: [
    {
      key: 'amazon-web-services',
      facts: { name: 'Amazon Web Services', ...suggestedFrom('aws') },
      engagements: [
        {
          key: 'hosting',
          facts: {
            service: 'Hosting and infrastructure',
            role: 'sub-processor',
            dataCategories: ['Personal data stored and processed in the service'],
            published: true,
          },
          locations: [{ kind: 'country', country: 'IE', mode: 'storage', statedAs: 'Ireland' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'elastic',
      facts: { name: 'Found by Elastic', ...suggestedFrom('elastic-cloud') },
      engagements: [
        {
          key: 'search',
          facts: {
            service: 'Search and analytics',
            role: 'sub-processor',
            dataCategories: ['Personal data processed for search'],
            published: true,
          },
          locations: [{ kind: 'country', country: 'IE', mode: 'storage', statedAs: 'Ireland' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'openai',
      facts: { name: 'OpenAI API', ...suggestedFrom('openai') },
      engagements: [
        {
          key: 'ai-tasks',
          facts: {
            service: 'AI task automation',
            role: 'sub-processor',
            dataCategories: ['Data entered in AI features'],
            retention: 'Transient',
            published: true,
          },
          locations: [{ kind: 'country', country: 'US', mode: 'processing', statedAs: 'United States' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'deepl',
      facts: { name: 'DeepL', ...suggestedFrom('deepl') },
      engagements: [
        {
          key: 'translation',
          facts: {
            service: 'Translation',
            role: 'sub-processor',
            dataCategories: ['Text while it is translated'],
            retention: 'Transient',
            published: true,
          },
          locations: [{ kind: 'country', country: 'DE', mode: 'processing', statedAs: 'Germany' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'groupdocs',
      facts: { name: 'GroupDocs.Cloud', ...suggestedFrom('groupdocs') },
      engagements: [
        {
          key: 'text-extraction',
          facts: {
            service: 'Text extraction from documents',
            role: 'sub-processor',
            dataCategories: ['Uploaded documents'],
            retention: 'Transient',
            published: true,
          },
          locations: [{ kind: 'country', country: 'US', mode: 'processing', statedAs: 'United States' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'pinecone',
      facts: { name: 'Pinecone.io', ...suggestedFrom('pinecone') },
      engagements: [
        {
          key: 'vector-search',
          facts: {
            service: 'Vector database for AI content search',
            role: 'sub-processor',
            dataCategories: ['Content vectors, without readable content'],
            published: true,
          },
          locations: [{ kind: 'country', country: 'BE', mode: 'storage', statedAs: 'Belgium' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'attachmentscanner',
      facts: { name: 'AttachmentScanner.com', ...suggestedFrom('attachmentscanner') },
      engagements: [
        {
          key: 'file-scanning',
          facts: {
            service: 'Antivirus and malware scanning',
            role: 'sub-processor',
            dataCategories: ['Uploaded files'],
            retention: 'Transient',
            published: true,
          },
          locations: [{ kind: 'country', country: 'US', mode: 'processing', statedAs: 'United States' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'zyte',
      facts: { name: 'Zyte.com', ...suggestedFrom('zyte') },
      engagements: [
        {
          key: 'web-extraction',
          facts: {
            service: 'Web extraction for AI knowledge',
            role: 'sub-processor',
            dataCategories: ['Extracted web data'],
            retention: 'Transient',
            published: true,
          },
          locations: [{ kind: 'country', country: 'US', mode: 'processing', statedAs: 'United States' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'taxjar',
      facts: { name: 'TaxJar.com', ...suggestedFrom('taxjar') },
      engagements: [
        {
          key: 'tax',
          facts: {
            service: 'Tax compliance and VAT validation',
            role: 'sub-processor',
            dataCategories: ['Tax-related data'],
            published: true,
          },
          locations: [{ kind: 'country', country: 'US', mode: 'processing', statedAs: 'United States' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'elmah-io',
      facts: { name: 'Elmah.io', ...suggestedFrom('elmah-io') },
      engagements: [
        {
          key: 'error-logs',
          facts: {
            service: 'Error logging and debugging',
            role: 'sub-processor',
            dataCategories: ['Application error logs'],
            published: true,
          },
          locations: [{ kind: 'country', country: 'DK', mode: 'storage', statedAs: 'Denmark' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'ipinfo',
      facts: { name: 'IPinfo.io', ...suggestedFrom('ipinfo') },
      engagements: [
        {
          key: 'ip-geolocation',
          facts: {
            service: 'IP geolocation',
            role: 'sub-processor',
            dataCategories: ['IP data'],
            retention: 'Transient',
            published: true,
          },
          locations: [{ kind: 'country', country: 'US', mode: 'processing', statedAs: 'United States' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'twilio',
      facts: { name: 'Twilio', ...suggestedFrom('twilio') },
      engagements: [
        {
          key: 'communications',
          facts: {
            service: 'Communications',
            role: 'sub-processor',
            dataCategories: ['Phone numbers', 'Communication metadata'],
            published: true,
          },
          locations: [{ kind: 'country', country: 'US', mode: 'processing', statedAs: 'United States' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'google-tag-manager',
      facts: { name: 'Google Tag Manager', ...suggestedFrom('google-tag-manager') },
      engagements: [
        {
          key: 'tag-management',
          facts: {
            service: 'Tag management',
            role: 'sub-processor',
            dataCategories: ['Tracking data'],
            published: true,
          },
          locations: [{ kind: 'country', country: 'US', mode: 'processing', statedAs: 'United States' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'stripe',
      facts: { name: 'Stripe', ...suggestedFrom('stripe') },
      engagements: [
        {
          key: 'payments',
          facts: {
            service: 'Payments',
            role: 'sub-processor',
            dataCategories: ['Payment information'],
            published: true,
          },
          locations: [{ kind: 'country', country: 'US', mode: 'processing', statedAs: 'United States' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'google-analytics',
      facts: { name: 'Google Analytics 4', ...suggestedFrom('google-analytics') },
      engagements: [
        {
          key: 'web-analytics',
          facts: {
            service: 'Web analytics',
            role: 'sub-processor',
            dataCategories: ['Usage data, described as anonymised'],
            format: 'anonymised-claimed',
            published: true,
          },
          locations: [{ kind: 'country', country: 'US', mode: 'processing', statedAs: 'United States' }],
          safeguards: [],
        },
      ],
    },
  ],
};
