import type { DemoRegister } from './demo-register';

/** A processor that says it uses sub-processors and names none, with promises stricter than the law. */
export const PLATEFORME_MOBILE: DemoRegister = {
  slug: 'plateforme-mobile',
  organisation: {
    name: 'Plateforme mobile',
    country: 'FR',
    capacities: ['processor', 'controller'],
    introduction:
      'Plateforme mobile achemine les campagnes de ses clients par SMS, e-mail, message vocal, télécopie et courrier.',
    language: 'fr',
    visibility: 'public',
    usesSubProcessors: 'yes',
    commitments: [
      { code: 'no-transfer-outside-eu' },
      {
        code: 'transfer-told-immediately',
        note: 'Si un transfert devenait nécessaire, les clients concernés en seraient avertis aussitôt et il n’aurait lieu que dans le cadre légal.',
      },
      {
        code: 'sub-processor-told',
        note: 'Les clients sont informés lorsqu’un sous-traitant ultérieur traite leurs données.',
      },
      { code: 'breach-notice-hours', hours: 48, note: 'À compter de la détection de la violation.' },
      { code: 'audits-accepted' },
      {
        code: 'supplier-audit-grid',
        note: 'Grille d’audit adressée à chaque fournisseur dans le cadre de l’ISO 9001, conformité vérifiée point par point.',
      },
      {
        code: 'contracts-reviewed-jointly',
        note: 'Contrats relus avec chaque fournisseur, puis complétés par avenant.',
      },
    ],
    notes: [
      'Texte de 2018 ; délégué à la protection des données joignable par e-mail.',
      'Données : compte utilisateur ; journaux de connexion avec adresse IP (1 an) ; historique des campagnes (10 ans par défaut, ou durée choisie par le client) ; statistiques, réponses et désabonnements (durée du contrat) ; listes de contacts des clients, que ceux-ci effacent à leur gré. Aucune donnée sensible traitée pour son propre compte.',
      'Finalités : envoi des campagnes, documents administratifs, magazine, interface en marque blanche, amélioration des canaux.',
      'Hébergement en France exclusivement, dans des centres de données ISO 50001, Tier III, PCI-DSS, HDS et ISO 27001.',
      'Les fournisseurs de données sont responsables de traitement et passent par le même contrôle que les autres fournisseurs.',
      'Mesures en huit volets : données des clients, locaux, matériel, réseaux, serveurs, maintenance des données, destruction des données, échanges extérieurs ; sauvegardes ; plan de continuité d’activité.',
    ].join('\n'),
  },
  vendors: [],
};
