import type { DemoRegister } from './demo-register';
import { suggestedFrom } from './suggested-from';

const NO_TRANSFER = 'No transfer outside the European Union';

/** A videoconferencing service that keeps its list private: a visitor has to ask for it. */
export const IBOO: DemoRegister = {
  slug: 'iboo',
  organisation: {
    name: 'Iboo',
    country: 'FR',
    capacities: ['controller', 'processor'],
    contactEmail: 'rgpd@iboo.live',
    introduction:
      'Iboo is a videoconferencing service. Its list of sub-processors is given to whoever asks for it by e-mail.',
    language: 'en',
    visibility: 'on-request',
    usesSubProcessors: 'yes',
    commitments: [
      { code: 'no-transfer-outside-eu' },
      { code: 'impact-assessment-support', note: 'Customers are helped with their impact assessments.' },
    ],
    notes: [
      'Controller for the management of its customers, its own marketing and security; processor for the meetings its customers hold.',
      'Data: registration (name, first name, e-mail, password, company), subscription (plan, duration, billing address), e-mail and name of invitees, image, voice and messages of the conference, cookies.',
      'Legal bases: contract; legitimate interest (newsletters to customers); consent (newsletters to others).',
      'Retention: usage data such as recordings 30 days; contacts 3 years from last use; proof of contract 5 years from its end; bank details archived up to 6 months; cookies up to 6 months.',
      'Changes to the policy are posted on the website, with a link to the amended text for a reasonable time.',
    ].join('\n'),
  },
  vendors: [
    {
      key: 'monetico',
      facts: {
        name: 'Monetico Paiement',
        ...suggestedFrom('monetico'),
        contractingEntity: 'CIC Ouest',
        parentName: 'Crédit Mutuel group',
      },
      engagements: [
        {
          key: 'card-payments',
          facts: {
            service: 'Card payments',
            role: 'processor',
            purpose: 'Payment of subscriptions',
            retention: 'Bank details archived up to 6 months',
            published: true,
          },
          locations: [{ kind: 'eu-eea', mode: 'processing', statedAs: NO_TRANSFER }],
          safeguards: [],
        },
      ],
    },
    {
      key: 'hosting-provider',
      facts: {
        name: 'Hosting provider (not named)',
        identity: 'unnamed',
        establishmentCountry: 'FR',
        notes: 'Described only as a French provider.',
      },
      engagements: [
        {
          key: 'hosting',
          facts: {
            service: 'Hosting',
            role: 'sub-processor',
            purpose: 'Running the meetings of customers',
            // The document lists these for meetings, not for the hoster by name.
            dataCategories: ['E-mail and name of invitees', 'Conference image, voice and messages'],
            dataSubjects: ['Customers', 'Invitees'],
            specialCategories: 'possible',
            retention: 'Usage data such as recordings: 30 days',
            published: true,
            toConfirm: ['dataCategories', 'dataSubjects', 'retention'],
          },
          locations: [{ kind: 'eu-eea', mode: 'storage', statedAs: NO_TRANSFER }],
          safeguards: [],
        },
      ],
    },
  ],
};
