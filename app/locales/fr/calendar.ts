import type { calendar as en } from '../en/calendar';

export const calendar = {
  'calendar.title': 'Échéances',
  'calendar.intro':
    '{total, plural, one {# échéance, en retard ou dans les douze prochains mois.} other {# échéances : celles en retard et celles des douze prochains mois.}}',
  'calendar.overdue': '{count, plural, one {# en retard} other {# en retard}}',
  'calendar.is-overdue': 'en retard',
  'calendar.export': 'Télécharger en CSV',
  'calendar.search': 'Rechercher une échéance',
  'calendar.filter.within': 'Quand',
  'calendar.filter.kind': 'Nature',
  'calendar.within.overdue': 'En retard',
  'calendar.within.30': 'Dans les 30 jours',
  'calendar.within.90': 'Dans les 90 jours',
  'calendar.column.on': 'Date',
  'calendar.column.days': 'Jours restants',
  'calendar.column.kind': 'Nature',
  'calendar.column.about': 'Objet',
  'calendar.column.step': 'À faire',
  'calendar.none-found': 'Aucune échéance ne correspond. Modifiez la recherche ou les filtres.',
  'calendar.none.title': 'Aucune échéance en retard ni dans les douze prochains mois',
  'calendar.none.text':
    'Cette page réunit les revues dont vous avez fixé la date, les fins de prestation et de garantie, les certifications et les décisions d’adéquation sur lesquelles reposent vos transferts, et les dates des listes annoncées. Fixez une date de revue pour un prestataire, une prestation, une garantie ou une AITD : elle apparaîtra ici.',
  'calendar.none.example': 'Par exemple : 12 décembre 2026, certification DPF, Stripe.',
  'calendar.none.register': 'Aller au registre',

  'calendar.record': 'ensemble du registre',
  'calendar.revision': 'révision {number} de la liste',
  'calendar.kind.record-review': 'Revue du registre',
  'calendar.kind.vendor-review': 'Revue du prestataire',
  'calendar.kind.engagement-review': 'Revue de la prestation',
  'calendar.kind.safeguard-review': 'Revue de la garantie',
  'calendar.kind.assessment-review': 'Revue de l’AITD',
  'calendar.kind.dpf-certification': 'Fin de la certification DPF',
  'calendar.kind.safeguard-expiry': 'Expiration de la garantie',
  'calendar.kind.adequacy-expiry': 'Expiration de la décision d’adéquation',
  'calendar.kind.objection-deadline': 'Fin du délai d’opposition des clients',
  'calendar.kind.engagement-end': 'Fin de la prestation',
  'calendar.kind.customer-unreached': 'Fin du délai d’opposition d’un client non joint',
  'calendar.kind.notice-objection': 'Fin du délai d’opposition aux changements annoncés',
  'calendar.kind.revision-in-force': 'Entrée en vigueur de la liste annoncée',
  'calendar.step.record-review': 'Parcourez l’ensemble du registre, puis notez la date dans les paramètres.',
  'calendar.step.vendor-review':
    'Vérifiez la fiche du prestataire au regard de ses documents, puis fixez la date de la prochaine revue.',
  'calendar.step.engagement-review':
    'Vérifiez que la finalité, les données, les lieux et le contrat sont toujours exacts, puis fixez la date de la prochaine revue.',
  'calendar.step.safeguard-review':
    'Rapprochez la garantie des documents signés, puis fixez la date de la prochaine revue.',
  'calendar.step.assessment-review':
    'Vérifiez que le droit du pays, les mesures et le transfert sont restés tels qu’analysés, puis approuvez l’AITD de nouveau.',
  'calendar.step.dpf-certification':
    'Consultez la liste du Data Privacy Framework. Si la certification n’est pas renouvelée, le transfert appelle une autre garantie.',
  'calendar.step.safeguard-expiry': 'Renouvelez la garantie ou remplacez-la : passé ce jour, elle ne couvre plus rien.',
  'calendar.step.adequacy-expiry':
    'Sauf renouvellement de la décision, une autre garantie doit être en place à cette date.',
  'calendar.step.objection-deadline':
    'Consignez la réponse des clients. En cas d’autorisation spécifique, le silence vaut refus.',
  'calendar.step.engagement-end':
    'Renouvelez la prestation, ou faites supprimer ou restituer les données et conservez-en la preuve.',
  'calendar.step.customer-unreached': 'Corrigez son adresse et renvoyez-lui l’avis.',
  'calendar.step.notice-objection': 'Réglez les oppositions reçues avant que les changements prennent effet.',
  'calendar.step.revision-in-force':
    'À compter de ce jour, la liste annoncée est la liste en vigueur. Les nouveaux sous-traitants ultérieurs peuvent intervenir.',

  'calendar.feed.name': 'Échéances · {organisation}',
  'calendar.feed.title': '{what} : {about}',

  'calendar.address': 'Dans votre agenda',
  'calendar.address.text':
    'Une adresse secrète fournit les échéances à votre agenda, toujours à jour, sans connexion. Quiconque la connaît lit les prestataires, les services et les dates, et un agenda en ligne en garde copie : ne la communiquez pas. Elle fonctionne jusqu’à ce que vous la révoquiez ou que vous quittiez l’organisme.',
  'calendar.address.language': 'Langue de l’agenda',
  'calendar.address.make': 'Créer une adresse secrète',
  'calendar.address.made': 'Copiez cette adresse maintenant : elle ne sera plus affichée.',
  'calendar.address.outlook':
    'Outlook : « Ajouter un calendrier », puis « S’abonner à partir du web », et collez l’adresse.',
  'calendar.address.google':
    'Google Agenda : « Autres agendas », le signe plus, « À partir de l’URL », et collez l’adresse.',
  'calendar.address.apple':
    'Calendrier d’Apple : « Fichier », « Nouvel abonnement à un calendrier », et collez l’adresse.',
  'calendar.address.reachable':
    'Google et Outlook sur le web la consultent depuis leurs propres serveurs : cette instance d’Onward doit donc être accessible depuis internet. Ils la relisent toutes les quelques heures.',
  'calendar.address.revoke': 'Révoquer',
  'calendar.address.revoked': 'L’adresse est révoquée. Les agendas qui l’utilisaient ne reçoivent plus rien.',
  'calendar.address.gone': 'Cette adresse ne fonctionne plus : il n’y a rien à révoquer.',
  'calendar.addresses': 'Adresses en service',
  'calendar.addresses.by': 'Créée par',
  'calendar.addresses.since': 'Depuis le',
} satisfies Record<keyof typeof en, string>;
