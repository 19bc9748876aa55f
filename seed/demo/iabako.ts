import type { DemoEngagement, DemoRegister } from './demo-register';
import { suggestedFrom } from './suggested-from';

const PROSPECTS_RETENTION = '3 ans à compter de la création du compte gratuit';
const CUSTOMERS_RETENTION = '6 ans à compter de la fin de la relation';
const EMAILING_DATA = ['Prénom', 'Adresse e-mail'];

/** What the record says of both e-mailing vendors instead of naming a country and a safeguard. */
const DECLARED_COMPLIANT = (vendor: string): Pick<DemoEngagement, 'locations' | 'safeguards'> => ({
  locations: [{ kind: 'not-stated', mode: 'not-stated' }],
  safeguards: [
    { instrument: 'statement-only', statedAs: `${vendor} : déclaré conforme au RGPD, sans autre précision` },
  ],
});

const emailing = (key: string, vendor: string, news: string): DemoEngagement[] => [
  {
    key: `${key}-prospection`,
    facts: {
      service: 'Envoi d’e-mails aux prospects',
      role: 'processor',
      purpose: 'Prospection commerciale',
      dataCategories: EMAILING_DATA,
      dataSubjects: ['Prospects'],
      specialCategories: 'none',
      retention: PROSPECTS_RETENTION,
      published: true,
    },
    ...DECLARED_COMPLIANT(vendor),
  },
  {
    key: `${key}-clients`,
    facts: {
      service: 'Envoi d’e-mails aux clients',
      role: 'processor',
      purpose: `Communication avec les clients : ${news}`,
      dataCategories: EMAILING_DATA,
      dataSubjects: ['Clients'],
      retention: CUSTOMERS_RETENTION,
      published: true,
    },
    ...DECLARED_COMPLIANT(vendor),
  },
  {
    key: `${key}-clients-conjoint`,
    facts: {
      service: 'Communication avec les clients',
      role: 'joint-controller',
      purpose: `Communication avec les clients : ${news}`,
      dataCategories: EMAILING_DATA,
      dataSubjects: ['Clients'],
      retention: CUSTOMERS_RETENTION,
      notes: 'La fiche inscrit aussi ce destinataire parmi les responsables conjoints.',
    },
    ...DECLARED_COMPLIANT(vendor),
  },
];

/** A controller with CNIL-style sheets, last updated in 2023. */
export const IABAKO: DemoRegister = {
  slug: 'iabako',
  organisation: {
    name: 'IABAKO',
    address: 'Paris, France',
    country: 'FR',
    capacities: ['controller'],
    dpoEmail: 'dpo@iabako.com',
    introduction:
      'IABAKO édite un logiciel de gestion de la relation client. Voici les prestataires auxquels sont confiées des données de ses prospects et de ses clients.',
    language: 'fr',
    visibility: 'public',
    recordCreatedOn: '2018-05-01',
    recordReviewedOn: '2023-04-03',
    notes: [
      'Fiche 1, prospection : inscription à l’essai (nom, prénom, e-mail, téléphone, adresse, société, date et heure d’inscription, pays, langue) et e-mailing (prénom, e-mail) ; aucune donnée sensible ; destinataires internes : commercial et marketing.',
      'Fiche 2, facturation des clients : identité, numéros d’immatriculation et de TVA ; paiement par Stripe ; destinataire interne : commercial.',
      'Fiche 3, communication avec les clients : prénom, e-mail ; destinataire interne : marketing.',
      'Fiche 4, assistance aux clients et prospects : nom, prénom, e-mail, adresse, téléphone ; destinataires internes : assistance et technique ; conservation 6 ans après la fin de la relation, 3 ans après l’inscription à l’essai pour les prospects.',
      'Mesures communes : connexion nominative par e-mail et mot de passe, HTTPS, journal des accès (utilisateur, date, heure), sauvegardes quotidiennes sur deux serveurs distincts, tests de sécurité et correctifs réguliers.',
    ].join('\n'),
  },
  vendors: [
    {
      key: 'mailjet',
      facts: { name: 'Mailjet', ...suggestedFrom('mailjet') },
      engagements: emailing('mailjet', 'Mailjet', 'nouveautés, promotions, conseils'),
    },
    {
      key: 'mailerlite',
      facts: { name: 'Mailerlite', ...suggestedFrom('mailerlite') },
      engagements: emailing('mailerlite', 'Mailerlite', 'parrainage'),
    },
    {
      key: 'elastic-email',
      facts: { name: 'Elastic Email', ...suggestedFrom('elastic-email') },
      engagements: [
        {
          key: 'elastic-email-prospection',
          facts: {
            service: 'Envoi d’e-mails aux prospects',
            role: 'processor',
            purpose: 'Prospection commerciale',
            dataSubjects: ['Prospects'],
            specialCategories: 'none',
            retention: PROSPECTS_RETENTION,
            notes: 'Cité dans les finalités de la fiche 1 seulement.',
          },
          locations: [],
          safeguards: [],
        },
      ],
    },
    {
      key: 'stripe',
      facts: { name: 'Stripe', ...suggestedFrom('stripe') },
      engagements: [
        {
          key: 'stripe-paiement',
          facts: {
            service: 'Paiement en ligne',
            role: 'processor',
            purpose: 'Facturation des clients',
            dataCategories: [
              'Carte bancaire',
              'Nom',
              'Adresse e-mail',
              'Date et heure',
              'Pays',
              'Montants net et brut',
              'Adresse',
              'Téléphone',
            ],
            dataSubjects: ['Clients'],
            retention: CUSTOMERS_RETENTION,
            published: true,
            notes: 'Les données de paiement sont détenues par Stripe et non par IABAKO.',
          },
          locations: [],
          safeguards: [],
        },
      ],
    },
    {
      key: 'aws',
      facts: { name: 'Amazon Web Services', ...suggestedFrom('aws') },
      engagements: [
        {
          key: 'aws-hebergement',
          facts: {
            service: 'Hébergement',
            role: 'processor',
            purpose: 'Prospection, facturation et assistance',
            dataCategories: [
              'Nom et prénom',
              'Adresse e-mail',
              'Téléphone',
              'Adresse',
              'Société',
              'Date et heure d’inscription',
              'Pays',
              'Langue',
              'Numéros d’immatriculation et de TVA',
            ],
            dataSubjects: ['Prospects', 'Clients'],
            retention: `Prospects : ${PROSPECTS_RETENTION} ; clients : ${CUSTOMERS_RETENTION}`,
            published: true,
          },
          locations: [{ kind: 'country', country: 'FR', mode: 'storage', statedAs: 'Serveurs AWS situés en France' }],
          safeguards: [],
        },
      ],
    },
  ],
};
