import type { publication as en } from '../en/publication';

export const publication = {
  'publication.title': 'Publication',
  'publication.part.list': 'Liste',
  'publication.part.notices': 'Avis',
  'publication.part.customers': 'Clients',
  'publication.part.objections': 'Oppositions',
  'publication.part.subscribers': 'Abonnés',
  'publication.part.requests': 'Demandes',

  'publication.list.title': 'La liste publiée',
  'publication.prepare': 'Préparer une publication',
  'publication.address': 'Adresse publique',
  'publication.address.open': 'Ouvrir la page',
  'publication.address.copy': 'Copier',
  'publication.address.copied': 'Copiée',
  'publication.visibility.public': 'Chacun peut la consulter.',
  'publication.visibility.on-request':
    'Communiquée sur demande : le visiteur la demande, vous l’accordez sous Demandes, et un lien envoyé par courriel l’ouvre.',
  'publication.visibility.private':
    'Privée : personne ne la voit de l’extérieur, et son adresse répond qu’il n’y a rien.',
  'publication.visibility.change': 'Changer qui la voit',
  'publication.in-force': 'En vigueur',
  'publication.in-force.line': '{count, plural, =0 {Liste vide} one {Une entrée} other {# entrées}}, depuis le',
  'publication.in-force.none': 'Rien n’est encore en vigueur.',
  'publication.coming': 'À venir',
  'publication.coming.none': 'Rien n’est annoncé.',
  'publication.coming.line': '{count, plural, one {Un changement} other {# changements}}, avec effet au',
  'publication.difference': 'Dans le registre, pas encore sur la liste',
  'publication.difference.none': 'La liste publiée correspond au registre.',
  'publication.difference.count':
    '{count, plural, one {Un changement attend d’être publié.} other {# changements attendent d’être publiés.}}',
  'publication.difference.material':
    'Vos clients peuvent s’opposer ; la première date qui respecte votre préavis est le',
  'publication.difference.not-material': 'Rien n’y appelle de préavis : l’effet peut être immédiat.',
  'publication.empty.title': 'Rien n’a encore été publié',
  'publication.empty.text':
    'La liste publiée est celle que lisent vos clients. Elle reprend les prestations marquées « sur la liste publique » telles qu’elles sont le jour de la publication, et n’est plus jamais modifiée : tout changement ultérieur fait l’objet de la révision suivante.',
  'publication.empty.example':
    'Par exemple : Mail Carrier Ltd, envoi de courriels, noms et adresses des destinataires, stockage en Irlande, garantie sans objet (EEE).',
  'publication.empty.nothing':
    'Aucune prestation n’est destinée à la publication. Ouvrez-en une et cochez « sur la liste publique ».',
  'publication.empty.declared':
    'Vos paramètres indiquent que vous ne recourez à aucun sous-traitant ultérieur. Vous pouvez publier une liste qui le déclare.',
  'publication.empty.engagements': 'Choisir les prestations',
  'publication.withheld': 'Destinées à la publication, mais laissées hors de la liste',
  'publication.withheld.unconfirmed': 'Son nom, son service ou sa qualité ont été suggérés et attendent confirmation.',
  'publication.withheld.self-hosted':
    'Vous exploitez ce logiciel vous-mêmes : personne ne reçoit de données. Son hébergeur figure au registre pour lui-même.',
  'publication.withheld.ended': 'Elle a pris fin.',

  'publication.revisions': 'Révisions',
  'publication.revisions.caption': 'Toutes les révisions, de la plus récente à la plus ancienne',
  'publication.revisions.number': 'Révision',
  'publication.revisions.announced': 'Annoncée le',
  'publication.revisions.in-force': 'En vigueur à compter du',
  'publication.revisions.state': 'État',
  'publication.revisions.note': 'Note',
  'publication.state.in-force': 'En vigueur',
  'publication.state.coming': 'À venir',
  'publication.state.superseded': 'Remplacée',

  'publication.publish.title': 'Publier la révision {number}',
  'publication.publish.nothing': 'Il n’y a rien à publier',
  'publication.publish.nothing-yet':
    'Aucune prestation n’est destinée à la publication. Ouvrez-en une dans le registre et cochez « sur la liste publique » ; ou indiquez dans les paramètres que vous ne recourez à aucun sous-traitant ultérieur.',
  'publication.publish.none-engaged':
    'La liste est vide et déclare que vous ne recourez à aucun sous-traitant ultérieur.',
  'publication.publish.nothing-text':
    'La liste publiée correspond au registre. Ce qui changera dans le registre pourra être publié d’ici.',
  'publication.publish.first':
    'C’est la première publication. Elle constate ce qui est ; elle prend donc effet aussitôt et n’impose aucun délai.',
  'publication.publish.changes': 'Ce qui change',
  'publication.publish.in-force-on': 'En vigueur à compter du',
  'publication.publish.in-force-hint-customers':
    'La première date qui respecte votre préavis et tous les contrats est le {day}.',
  'publication.publish.in-force-hint':
    'La première date qui respecte votre préavis de {days, plural, =0 {zéro jour} one {un jour} other {# jours}} est le {day}.',
  'publication.publish.in-force-hint-free': 'Rien n’y appelle de préavis. L’effet peut être immédiat.',
  'publication.publish.objection': 'Les clients peuvent s’opposer jusqu’au {day}.',
  'publication.publish.note': 'Note à vos clients',
  'publication.publish.note-hint':
    'Figure sur la page et dans l’avis, dans la langue de votre liste : pourquoi ce changement, et ce qu’il signifie pour eux.',
  'publication.publish.early': 'Je sais que cette date ne respecte pas le préavis promis à mes clients',
  'publication.publish.early-warning':
    'Le {day} précède le {earliest}, première date qui respecte votre préavis. Vos clients auraient {left, plural, =0 {zéro jour} one {un jour} other {# jours}} pour s’opposer. Choisissez une date plus tardive, ou confirmez ci-dessous.',
  'publication.publish.announced':
    'La révision {number} a annoncé des changements pour le {announced}, et cette liste les contient : elle ne peut pas prendre effet avant cette date. Pour publier plus tôt un changement urgent, retirez d’abord ces lignes de la liste.',
  'publication.publish.action': 'Publier',
  'publication.publish.recipients': 'Qui sera averti',
  'publication.publish.recipients-count':
    '{count, plural, =0 {Ni abonné ni client concerné : nul ne sera averti par courriel. La page et le flux l’annonceront.} one {Une adresse est avertie par courriel dès la publication.} other {# adresses sont averties par courriel dès la publication.}}',
  'publication.publish.recipients-show': 'Voir les adresses',
  'publication.publish.mails-wait':
    'Aucun serveur de courriel n’est configuré : les avis attendront qu’il y en ait un.',
  'publication.publish.commitments': 'Vos engagements envers les clients que cela touche',
  'publication.publish.commitments-by': '({vendors})',
  'publication.publish.open':
    '{count, plural, =0 {Rien ne reste ouvert sur les entrées publiées.} one {Un point reste ouvert sur les entrées publiées.} other {# points restent ouverts sur les entrées publiées.}}',
  'publication.publish.findings': 'Ce qui reste ouvert sur les entrées publiées',
  'publication.publish.findings-text':
    'Rien de cela ne vous arrête. Vos clients liront « non précisé » là où une indication manque.',
  'publication.publish.private':
    'La liste est privée : les abonnés reçoivent l’avis, mais son lien ne leur ouvre rien.',
  'publication.publish.changed':
    'Le registre a changé pendant votre lecture. Rien n’a été publié. Voici ce qui le serait à présent : relisez-le.',
  'publication.publish.permanent':
    'Une révision n’est jamais modifiée ni retirée ; une erreur se corrige par la suivante.',
  'common.error.in-force-before-today': 'Cette date est passée. Choisissez aujourd’hui ou une date ultérieure.',
  'common.error.before-announced-day':
    'Cette liste contient des changements annoncés à vos clients pour une date ultérieure. Choisissez cette date ou une date plus tardive, ou retirez d’abord ces lignes de la liste.',
  'common.error.early-notice': 'Choisissez une date plus tardive, ou confirmez ci-dessous qu’elle est voulue.',

  'publication.published':
    'La révision {number} est publiée. {told, plural, =0 {Personne n’était abonné.} one {Un abonné en est averti.} other {# abonnés en sont avertis.}}{messages, plural, =0 {} one { Un envoi part vers un logiciel.} other { # envois partent vers des logiciels.}}',
  'publication.published-already': 'La révision {number} a été publiée dès le premier clic.',
  'publication.revision.title': 'Révision {number}',
  'publication.revision.public': 'Sa page publique',
  'publication.revision.facts': 'Indications',
  'publication.revision.entries': 'La liste telle que publiée',
  'publication.revision.changes': 'Ce qu’elle a changé',
  'publication.revision.published': 'Publiée le',
  'publication.revision.announced': 'Annoncée le',
  'publication.revision.in-force': 'En vigueur à compter du',
  'publication.revision.objection': 'Oppositions jusqu’au',
  'publication.revision.no-objection': 'pas de délai d’opposition',
  'publication.revision.language': 'Langue',
  'publication.revision.note': 'Note',
  'publication.revision.no-note': 'aucune',
  'publication.revision.history': 'Historique',
  'publication.revision.notice': 'Voir qui a été averti',
  'publication.scheduled.at': 'Publier plus tard, à (UTC)',
  'publication.scheduled.hint':
    'Vide : tout de suite. La page et les messages paraissent ensemble à ce moment, et seulement si le registre dit encore ce que vous voyez ici.',
  'publication.scheduled.done': 'La publication est programmée. Personne n’est informé avant.',
  'publication.scheduled.waiting':
    'Une publication attend le {at} ; en vigueur le {day}. Personne n’a encore été informé.',
  'publication.scheduled.stopped':
    'La publication prévue le {at} a été arrêtée : le registre ne dit plus ce qui avait été validé. Relisez les modifications et publiez à nouveau.',
  'publication.scheduled.cancel': 'Annuler cette publication',
  'publication.scheduled.cancelled': 'La publication a été annulée. Personne n’a été informé.',
  'publication.scheduled.not-waiting': 'Cette publication n’est plus en attente.',
  'common.error.waiting-already': 'Une publication attend déjà. Annulez-la d’abord, ou publiez maintenant.',
  'common.error.in-the-past': 'Ce moment est passé. Choisissez-en un autre, ou laissez vide.',
  'common.error.after-in-force': 'Ce jour précède la publication elle-même. Choisissez un jour ultérieur.',
  'common.error.promised-at-once':
    'Vous vous êtes engagés à informer sans délai de tout transfert : publiez maintenant.',
  'common.error.nothing-to-publish': 'Rien n’a changé : il n’y a rien à publier.',
  'publication.replaced.title': 'Qui prend la place de qui',
  'publication.replaced.text':
    'Vos clients lisent un remplacement comme un seul changement. Ce qui part et ce qui arrive pour le même service ou la même finalité est proposé ; rectifiez-le ici s’il en va autrement.',
  'publication.replaced.by': '{row} prend la place de',
  'publication.replaced.nobody': 'Personne : il s’ajoute',
  'publication.replaced.show': 'Afficher les changements ainsi',
} satisfies Record<keyof typeof en, string>;
