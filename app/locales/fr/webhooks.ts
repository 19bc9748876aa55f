import type { webhooks as en } from '../en/webhooks';

/** Messages adressés aux logiciels d’autrui. */
export const webhooks = {
  'publication.part.webhooks': 'Webhooks',
  'webhooks.title': 'Webhooks',
  'webhooks.text':
    'Les logiciels de vos clients, ou les vôtres, peuvent recevoir chaque modification annoncée sous forme de données : qui, quoi, où, sur quelle garantie, à partir de quand, et jusqu’à quand on peut s’opposer. Chaque message est signé.',
  'webhooks.schema': 'Le schéma JSON des messages',
  'webhooks.empty.title': 'Aucun webhook pour l’instant',
  'webhooks.empty.text':
    'Un client qui gère ses fournisseurs dans son propre outil peut vous en donner une adresse. Saisissez-la ci-dessous et transmettez-lui le secret : son outil sera prévenu à chaque publication.',
  'webhooks.caption': 'Adresses prévenues des publications',
  'webhooks.url': 'Adresse',
  'webhooks.url.hint': 'Elle commence par https:// et mène à un serveur joignable depuis internet.',
  'webhooks.customer': 'Prévenu de',
  'webhooks.customer.hint':
    'Le webhook d’un client reçoit les modifications qui le concernent, avec les délais de son contrat.',
  'webhooks.customer.none': 'toutes les publications',
  'webhooks.customer.idle': '{name} ne figure plus dans la liste : plus rien ne part',
  'webhooks.last': 'Dernier message',
  'webhooks.last.none': 'aucun',
  'webhooks.last.test': 'essai',
  'webhooks.last.notice': 'avis',
  'webhooks.acts': 'Actions',
  'webhooks.test': 'Envoyer un essai',
  'webhooks.replace': 'Remplacer le secret',
  'webhooks.end': 'Mettre fin',
  'webhooks.act-on': '{act} : {host}',
  'webhooks.add': 'Ajouter un webhook',
  'webhooks.add.act': 'Ajouter et afficher le secret',
  'webhooks.secret': 'Secret',
  'webhooks.secret.made': 'Copiez le secret maintenant : il ne sera plus affiché.',
  'webhooks.secret.text':
    'Le destinataire en a besoin pour vérifier que les messages viennent bien de vous. Transmettez-le par une voie sûre ; s’il est perdu ou divulgué, remplacez-le.',
  'webhooks.tested': 'Un message d’essai est parti. La réponse s’affichera ci-dessous dans un instant.',
  'webhooks.ended': 'Le webhook est arrêté : plus rien n’y est envoyé.',
  'webhooks.gone': 'Ce webhook était déjà arrêté.',
  'settings.action.webhook.entered': 'a ajouté un webhook',
  'settings.action.webhook.secret-replaced': 'a remplacé le secret d’un webhook',
  'settings.action.webhook.tested': 'a testé un webhook',
  'settings.action.webhook.ended': 'a mis fin à un webhook',
  'settings.field.host': 'Hôte',
  'common.error.webhook-not-https': 'Seules les adresses commençant par https:// sont acceptées.',
  'common.error.webhook-credentials':
    'Retirez l’identifiant et le mot de passe de l’adresse : la signature des messages en tient lieu.',
  'common.error.webhook-not-public':
    'Cette adresse mène à un réseau privé : elle ne sera pas appelée. Indiquez-en une joignable depuis internet.',
  'common.error.webhook-not-found': 'Aucun serveur ne porte ce nom. Vérifiez l’adresse.',
  'common.error.customer-not-found': 'Choisissez un client de la liste, ou aucun.',
} as const satisfies Record<keyof typeof en, string>;
