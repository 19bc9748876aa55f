import type { DemoRegister } from './demo-register';
import { suggestedFrom } from './suggested-from';

const STATISTICS = ['Trafic du site', 'Nombre et type d’appels'];
const STATISTICS_RETENTION = '12 mois glissants';

/** A videoconferencing service, controller and processor: nothing leaves the EU on paper, and the hoster's parent is American. */
export const LINKELLO: DemoRegister = {
  slug: 'linkello',
  organisation: {
    name: 'Linkello',
    legalName: 'BISTRI',
    address: 'Paris, France',
    country: 'FR',
    capacities: ['controller', 'processor'],
    contactEmail: 'rgpd@bistri.com',
    introduction:
      'Linkello est un service de visioconférence. Voici les prestataires qui interviennent sur les données de ses clients et de leurs participants.',
    language: 'fr',
    visibility: 'public',
    usesSubProcessors: 'yes',
    notes: [
      'Finalités : fourniture du service (compte, visioconférence) ; gestion de la relation (e-mail, téléphone, lettres d’information) ; analyse du service.',
      'Données du service : e-mail de l’administrateur, e-mails des utilisateurs, adresse IP, nom de session, nom affiché.',
      'Données de la relation : société, nom, e-mail et téléphone des contacts ; conservées 3 ans après la fin.',
      'Données du compte : conservées pendant l’abonnement, effacées dans les 30 jours suivant sa fin.',
      'Statistiques : pseudonymisées, 12 mois glissants.',
      'Destinataires internes : commercial, marketing, technique.',
      'Mesures : connexion sans mot de passe par e-mail, HTTPS, export des données d’un utilisateur dans un format standard.',
      'Aucun transfert hors de l’Union européenne n’est déclaré.',
    ].join('\n'),
  },
  vendors: [
    {
      key: 'aws',
      facts: { name: 'Amazon Web Services', ...suggestedFrom('aws') },
      engagements: [
        {
          key: 'aws-serveurs',
          facts: {
            service: 'Hébergement des serveurs de signalisation et d’application',
            role: 'sub-processor',
            purpose: 'Fourniture du service de visioconférence',
            // The document lists these for the service, not for this hoster by name.
            dataCategories: [
              'E-mail de l’administrateur',
              'E-mails des utilisateurs',
              'Adresse IP',
              'Nom de session',
              'Nom affiché',
            ],
            retention: 'Durée de l’abonnement, effacement dans les 30 jours suivant sa fin',
            published: true,
            toConfirm: ['dataCategories', 'retention'],
          },
          locations: [{ kind: 'country', country: 'IE', mode: 'storage', statedAs: 'Irlande' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'scaleway',
      facts: { name: 'Scaleway', notes: 'Désigné sous son ancien nom, Online.', ...suggestedFrom('scaleway') },
      engagements: [
        {
          key: 'scaleway-matomo',
          facts: {
            service: 'Hébergement de Matomo',
            role: 'processor',
            purpose: 'Mesure d’audience et analyse du service',
            dataCategories: STATISTICS,
            format: 'pseudonymised',
            retention: STATISTICS_RETENTION,
            published: true,
          },
          locations: [{ kind: 'country', country: 'FR', mode: 'storage', statedAs: 'France' }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'matomo',
      facts: { name: 'Matomo' },
      engagements: [
        {
          key: 'matomo-audience',
          parentKey: 'scaleway-matomo',
          facts: {
            service: 'Mesure d’audience',
            role: 'processor',
            delivery: 'self-hosted',
            purpose: 'Mesure d’audience et analyse du service',
            dataCategories: STATISTICS,
            format: 'pseudonymised',
            retention: STATISTICS_RETENTION,
            notes: 'Logiciel exploité par Linkello ; adresses IP anonymisées.',
          },
          locations: [{ kind: 'country', country: 'FR', mode: 'storage', statedAs: 'France' }],
          safeguards: [],
        },
      ],
    },
  ],
};
