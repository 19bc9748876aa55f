import type { notices as en } from '../en/notices';

/** Être informé des modifications : les pages du visiteur, puis les avis, abonnés et demandes de l’organisme. */
export const notices = {
  'notices.visitor.back': 'Revenir à la liste',
  'notices.visitor.list-of': 'Sous-traitants ultérieurs de {organisation}',
  'notices.visitor.mail-waits':
    'Cette installation ne peut pas envoyer de courriel pour le moment. Votre demande est conservée ; le message partira dès que possible.',

  'notices.subscribe.title': 'Être informé avant toute modification',
  'notices.subscribe.text':
    '{organisation} vous écrit lorsqu’un sous-traitant ultérieur est ajouté, remplacé, déplacé ou retiré : ce qui change, à quelle date, et jusqu’à quand vous pouvez vous y opposer. Rien d’autre ne vous sera envoyé.',
  'notices.subscribe.email': 'Votre adresse électronique',
  'notices.subscribe.email.hint':
    'Préférez une boîte relevée même en votre absence, par exemple dpo@ ou donnees-personnelles@ de votre société.',
  'notices.subscribe.language': 'Langue des messages',
  'notices.subscribe.act': 'S’abonner',
  'notices.subscribe.keeps':
    'Votre adresse ne sert qu’à cela et n’est connue que de {organisation}. Chaque message contient un lien pour ne plus en recevoir.',
  'notices.subscribe.on-request':
    'Cette liste est communiquée sur demande. Seules les adresses autorisées sont informées. Pas encore d’autorisation ?',
  'notices.subscribe.ask-access': 'Demander d’abord l’accès',
  'notices.subscribe.sent.title': 'Consultez votre messagerie',
  'notices.subscribe.sent.text':
    'Un message contenant un lien part à l’adresse indiquée. Vous serez informé une fois ce lien suivi et l’abonnement confirmé ; il est valable {days} jours.',
  'notices.subscribe.sent.nothing':
    'Rien n’arrive ? Regardez parmi les indésirables et vérifiez l’adresse. Une même adresse reçoit au plus {mails} messages de ce type par jour.',

  'notices.confirm.title': 'Confirmer l’abonnement',
  'notices.confirm.text':
    'Appuyez sur le bouton : {organisation} vous écrira à chaque modification de sa liste de sous-traitants ultérieurs.',
  'notices.confirm.act': 'Oui, m’informer des modifications',
  'notices.confirm.done.title': 'Vous serez informé',
  'notices.confirm.done.text':
    '{organisation} vous écrira désormais à chaque modification de sa liste de sous-traitants ultérieurs. Chaque message contient un lien pour ne plus en recevoir.',
  'notices.confirm.lapsed.title': 'Ce lien n’est plus valable',
  'notices.confirm.lapsed.text':
    'Un lien de confirmation vaut {days} jours, et seul le dernier envoyé fonctionne. Abonnez-vous de nouveau pour en recevoir un autre.',
  'notices.confirm.again': 'S’abonner de nouveau',

  'notices.unsubscribe.title': 'Ne plus être informé ?',
  'notices.unsubscribe.text':
    'Appuyez sur le bouton : {organisation} ne vous écrira plus lorsque sa liste de sous-traitants ultérieurs change.',
  'notices.unsubscribe.act': 'Se désabonner',
  'notices.unsubscribe.done.title': 'Vous êtes désabonné',
  'notices.unsubscribe.done.text':
    '{organisation} ne vous écrira plus au sujet de sa liste. Les messages qui n’étaient pas encore partis ont été arrêtés.',
  'notices.unsubscribe.unknown.title': 'Ce lien est incomplet',
  'notices.unsubscribe.unknown.text':
    'Son adresse a été coupée ou modifiée en chemin. Copiez le lien entier au bas du dernier message, ou écrivez à {organisation}.',

  'notices.request.title': 'Demander à consulter la liste',
  'notices.request.text':
    '{organisation} communique sa liste de sous-traitants ultérieurs sur demande. La décision vous sera adressée par courriel.',
  'notices.request.email': 'Votre adresse électronique professionnelle',
  'notices.request.email.hint': 'Le lien vers la liste y sera envoyé.',
  'notices.request.company': 'Votre société',
  'notices.request.reason': 'Motif de la demande',
  'notices.request.reason.hint': 'Par exemple : client depuis 2024, revue annuelle des sous-traitants.',
  'notices.request.act': 'Envoyer la demande',
  'notices.request.sent.title': 'Votre demande est transmise à {organisation}',
  'notices.request.sent.text':
    'La réponse vous parviendra par courriel à l’adresse indiquée. Vous n’avez rien d’autre à faire.',

  'notices.list.title': 'Avis',
  'notices.list.empty.title': 'Aucun avis pour l’instant',
  'notices.list.empty.text':
    'Publier une révision qui modifie la liste adresse un avis à chaque abonné confirmé. Vous trouverez ici qui a été informé, quand, et ce que son serveur a répondu : la preuve que vos clients pouvaient s’opposer à temps.',
  'notices.list.empty.publish': 'Préparer une publication',
  'notices.list.empty.subscribers': 'Voir les abonnés',
  'notices.list.caption': 'Avis de modification, du plus récent au plus ancien',
  'notices.list.revision': 'Révision',
  'notices.list.announced': 'Annoncé le',
  'notices.list.in-force': 'En vigueur le',
  'notices.list.changes': 'Modifications',
  'notices.list.told': 'Informés',
  'notices.list.state': 'État',
  'notices.list.revision-number': 'Révision {number}',
  'notices.state.nobody': 'Personne n’était abonné',
  'notices.state.sent': 'Tout est envoyé',
  'notices.state.waiting': '{count} en attente',
  'notices.state.failed': '{count} en échec',
  'notices.other.title': 'Autres messages non partis',
  'notices.other.text':
    'Confirmations, liens d’accès, invitations. Ils quittent cette liste dès que le serveur de messagerie les a pris.',
  'notices.other.caption': 'Messages autres que les avis, non envoyés',
  'notices.other.kind': 'Message',
  'notices.other.recipient': 'Destinataire',
  'notices.other.since': 'Rédigé le',
  'notices.kind.notice': 'Avis de modification',
  'notices.kind.confirmation': 'Confirmation d’abonnement',
  'notices.kind.access': 'Réponse à une demande d’accès',
  'notices.kind.access-requested': 'Demande d’accès à la liste',
  'notices.kind.invitation': 'Invitation',
  'notices.kind.sign-in': 'Lien de connexion',
  'notices.kind.password-reset': 'Nouveau mot de passe',

  'notices.notice.title': 'Avis de la révision {number}',
  'notices.notice.announced': 'Annoncé le',
  'notices.notice.in-force': 'Prise d’effet',
  'notices.notice.objection': 'Oppositions jusqu’au',
  'notices.notice.no-objection': 'aucun délai d’opposition',
  'notices.notice.changes': 'Modifications',
  'notices.notice.revision': 'Révision',
  'notices.notice.progress': '{sent} envoyés sur {told}',
  'notices.notice.progress.waiting': '{count} en attente',
  'notices.notice.progress.failed': '{count} en échec',
  'notices.notice.progress.cancelled':
    '{count, plural, one {# arrêté, son destinataire s’étant désabonné} other {# arrêtés, leurs destinataires s’étant désabonnés}}',
  'notices.notice.reload': 'Actualiser',
  'notices.notice.nobody':
    'Personne n’était abonné lors de la publication de cette révision : aucun message n’a été rédigé.',
  'notices.notice.retry-all': 'Réessayer tous les échecs',
  'notices.notice.deliveries': 'Qui a été informé',
  'notices.notice.deliveries.caption': 'Une ligne par destinataire',
  'notices.notice.search': 'Destinataire',
  'notices.notice.none': 'Aucun destinataire ne correspond à la recherche.',
  'notices.notice.sample': 'Ce qui a été envoyé',
  'notices.notice.sample.text':
    'La partie texte de l’un des messages ({language}) ; chaque exemplaire ne diffère que par l’adresse et par le lien de désabonnement, masqué ici.',
  'notices.notice.sample.subject': 'Objet',

  'notices.delivery.recipient': 'Destinataire',
  'notices.delivery.status': 'État',
  'notices.delivery.language': 'Langue',
  'notices.delivery.sent-at': 'Envoyé le',
  'notices.delivery.attempts': 'Tentatives',
  'notices.delivery.message-id': 'Message-ID',
  'notices.delivery.hash': 'SHA-256 du message',
  'notices.delivery.act': 'Réessayer',
  'notices.delivery.next': 'prochaine tentative le {at}',
  'notices.delivery.no-attempt': 'aucune tentative',
  'notices.delivery.attempt.sent': 'accepté',
  'notices.delivery.attempt.deferred': 'différé',
  'notices.delivery.attempt.refused': 'refusé',
  'notices.delivery.tries': '{count, plural, one {# tentative} other {# tentatives}}',
  'notices.status.waiting': 'En attente',
  'notices.status.sent': 'Envoyé',
  'notices.status.failed': 'En échec',
  'notices.status.cancelled': 'Arrêté',
  'notices.retried':
    '{count, plural, one {Un message est de nouveau tenté.} other {# messages sont de nouveau tentés.}}',
  'notices.not-failed': 'Rien à réessayer : il ne restait aucun message en échec.',

  'notices.subscribers.title': 'Abonnés',
  'notices.subscribers.caption': 'Abonnés de la liste',
  'notices.subscribers.search': 'Adresse',
  'notices.subscribers.email': 'Adresse',
  'notices.subscribers.status': 'État',
  'notices.subscribers.language': 'Langue',
  'notices.subscribers.asked': 'Demandé le',
  'notices.subscribers.confirmed': 'Confirmé le',
  'notices.subscribers.left': 'Parti le',
  'notices.subscribers.actions': 'Action',
  'notices.subscribers.remove': 'Retirer',
  'notices.subscribers.remove-one': 'Retirer {email}',
  'notices.subscribers.none': 'Aucun abonné ne correspond à la recherche et aux filtres.',
  'notices.subscribers.export': 'Exporter en CSV',
  'notices.subscribers.add': 'Proposer une adresse',
  'notices.subscribers.add.text':
    'L’adresse reçoit un message contenant un lien et n’est informée de rien avant d’avoir confirmé. Cela vous protège autant que son titulaire.',
  'notices.subscribers.add.act': 'Envoyer le message de confirmation',
  'notices.subscribers.empty.title': 'Personne n’est encore abonné',
  'notices.subscribers.empty.text':
    'Les visiteurs s’abonnent sur votre liste publiée, par un lien qu’ils confirment. Vous pouvez aussi proposer ci-dessous les adresses que vos contrats désignent.',
  'notices.subscribers.empty.private':
    'Votre liste est privée : personne ne peut s’abonner de soi-même. Vous pouvez proposer des adresses ci-dessous.',
  'notices.subscribers.page': 'La page où les visiteurs s’abonnent',
  'notices.subscriber.pending': 'Non confirmé',
  'notices.subscriber.confirmed': 'Confirmé',
  'notices.subscriber.unsubscribed': 'Désabonné',
  'notices.subscribers.proposed': 'Un message de confirmation est rédigé pour {email}.',
  'notices.subscribers.already': '{email} est déjà abonné.',
  'notices.subscribers.limited': '{email} a reçu assez de messages aujourd’hui. Réessayez demain.',
  'notices.subscribers.removed': 'L’abonné est retiré. Ce qui lui a été envoyé reste conservé à titre de preuve.',

  'notices.requests.title': 'Demandes d’accès à la liste',
  'notices.requests.pending': 'À décider',
  'notices.requests.pending.none': 'Aucune demande n’attend de décision.',
  'notices.requests.decided': 'Décidées',
  'notices.requests.decided.caption': 'Demandes décidées, de la plus récente à la plus ancienne',
  'notices.requests.empty.title': 'Aucune demande pour l’instant',
  'notices.requests.empty.text':
    'Tant que votre liste est communiquée sur demande, les visiteurs la demandent par un formulaire, et vous acceptez ou refusez ici. En cas d’accord, un lien leur parvient par courriel ; il vaut jusqu’au jour que vous fixez.',
  'notices.requests.empty.other':
    'Visibilité actuelle de votre liste : {visibility}. Changez-la dans les paramètres pour que les visiteurs doivent la demander.',
  'notices.requests.empty.settings': 'Ouvrir les paramètres',
  'notices.requests.email': 'Qui',
  'notices.requests.company': 'Société',
  'notices.requests.reason': 'Motif',
  'notices.requests.asked': 'Demandé le',
  'notices.requests.status': 'Décision',
  'notices.requests.until': 'Accès jusqu’au',
  'notices.requests.not-given': 'non précisé',
  'notices.requests.unverified': 'La société et le motif sont ce que le visiteur a saisi ; personne ne les a vérifiés.',
  'notices.requests.expires': 'Accès jusqu’au',
  'notices.requests.expires.hint':
    '{days} jours, sauf si vous choisissez une autre date. Le lien n’est envoyé qu’à l’adresse ci-dessus.',
  'notices.requests.grant': 'Accepter et envoyer le lien',
  'notices.requests.refuse': 'Refuser',
  'notices.requests.tell': 'L’informer du refus par courriel',
  'notices.requests.end': 'Mettre fin à l’accès',
  'notices.requests.end-one': 'Mettre fin à l’accès de {email}',
  'notices.request-status.pending': 'En attente',
  'notices.request-status.granted': 'Acceptée',
  'notices.request-status.refused': 'Refusée',
  'notices.request-status.over': 'Accès terminé',
  'notices.requests.granted': 'L’accès est accordé ; le lien est en route.',
  'notices.requests.refused': 'La demande est refusée.',
  'notices.requests.ended': 'Le lien n’ouvre plus rien.',
  'notices.requests.already-decided': 'Une décision a été prise entre-temps sur cette demande.',

  'common.error.day-past': 'Choisissez un jour à venir.',
} satisfies Record<keyof typeof en, string>;
