import type { mails as en } from '../en/mails';

/** Les courriels qu’une liste fait naître : information des abonnés, confirmation, accès sur demande. */
export const mails = {
  'mails.notice.subject':
    '{organisation} : {count, plural, one {# modification} other {# modifications}} de la liste des sous-traitants ultérieurs, à effet du {day}',
  'mails.notice.title': 'Sous-traitants ultérieurs de {organisation} : ce qui change',
  'mails.notice.opening':
    'Le {announced}, {organisation} a publié la révision {number} de sa liste de sous-traitants ultérieurs. {count, plural, one {Elle comporte une modification, qui prend effet} other {Elle comporte # modifications, qui prennent effet}} le {day}.',
  'mails.notice.note': '{organisation} précise :',
  'mails.notice.heading.added': 'Ajout : {vendor}',
  'mails.notice.heading.replaced': 'Remplacement : {left} par {vendor}',
  'mails.notice.replaces': 'Remplace',
  'mails.notice.heading.removed': 'Retrait : {vendor}',
  'mails.notice.heading.changed': 'Modification : {vendor} ({what})',
  'mails.notice.who': 'Qui',
  'mails.notice.who.contracting': '{vendor} ; entité contractante {entity}',
  'mails.notice.who.no-contracting': '{vendor} ; entité contractante non indiquée',
  'mails.notice.who.established': 'pays d’établissement : {country}',
  'mails.notice.who.not-established': 'pays d’établissement non indiqué',
  'mails.notice.group': 'Groupe',
  'mails.notice.service': 'Pour quoi',
  'mails.notice.data': 'Données concernées',
  'mails.notice.persons': 'Personnes concernées',
  'mails.notice.retention': 'Durée de conservation',
  'mails.notice.places': 'Où',
  'mails.notice.place': '{mode} : {place}',
  'mails.notice.safeguards': 'Encadrement du transfert',
  'mails.notice.since': 'Prise d’effet',
  'mails.notice.since.added': 'à compter du {day}',
  'mails.notice.since.removed': 'jusqu’au {day}',
  'mails.notice.not-stated': 'non indiqué',
  'mails.notice.none': 'néant',
  'mails.notice.until-now': 'Jusqu’à présent : {value}',
  'mails.notice.verdict.none-needed': '{place} : sans objet (EEE)',
  'mails.notice.verdict.none-needed-transit': '{place} : sans objet, simple transit chiffré',
  'mails.notice.verdict.covered': '{place} : transfert encadré',
  'mails.notice.verdict.adequate': '{place} : décision d’adéquation {decision}',
  'mails.notice.verdict.covered-by': '{place} : transfert encadré ({instrument})',
  'mails.notice.verdict.missing': '{place} : aucune garantie enregistrée',
  'mails.notice.verdict.not-in-force': '{place} : la garantie enregistrée n’est pas en vigueur',
  'mails.notice.verdict.unknown': '{place} : encadrement inconnu à ce jour',
  'mails.notice.relied-on': 'Fondement : {instruments}',
  'mails.notice.for-country': '{instrument} pour : {country}',
  'mails.notice.objection':
    'Vous pouvez vous y opposer jusqu’au {day}, en écrivant à {mailbox} et en indiquant la modification visée.',
  'mails.notice.objection.no-mailbox':
    'Vous pouvez vous y opposer jusqu’au {day}, en écrivant à votre interlocuteur chez {organisation} et en indiquant la modification visée.',
  'mails.notice.silence':
    'Sans réponse de votre part à cette date, la modification est réputée acceptée au titre de votre autorisation écrite générale (article 28, paragraphe 2, du RGPD). Si votre contrat prévoit un autre délai ou exige une autorisation spécifique, votre contrat prévaut.',
  'mails.notice.no-objection': 'Cette révision n’ouvre pas de délai d’opposition. Pour toute question : {mailbox}.',
  'mails.notice.no-objection.no-mailbox':
    'Cette révision n’ouvre pas de délai d’opposition. Pour toute question, adressez-vous à votre interlocuteur chez {organisation}.',
  'mails.notice.revision': 'Cette révision, telle que publiée : {address}',
  'mails.notice.read': 'Consulter la liste',
  'mails.notice.urgency': 'L’entrée en vigueur est plus rapide que d’ordinaire : {reason}.',
  'mails.notice.correction.subject': 'Rectification : {subject}',
  'mails.notice.correction':
    '{organisation} rectifie son avis du {announced}. Le présent message le remplace. Ce qui était erroné :',
  'mails.customer.object': 'Vous pouvez vous opposer jusqu’au {day}, sans créer de compte : {address}',
  'mails.customer.silence-authorises':
    'Sans réponse de votre part au {day}, la modification est réputée autorisée au titre de l’autorisation générale prévue par votre contrat (article 28, paragraphe 2, du RGPD).',
  'mails.customer.agree':
    'Votre contrat prévoit votre accord pour chaque modification. Merci de l’accepter ou de vous y opposer avant le {day} inclus, sans créer de compte : {address}',
  'mails.customer.silence-refuses':
    'Sans réponse de votre part au {day}, nous considérons que vous refusez : la modification ne s’applique pas à vos données (article 28, paragraphe 2, du RGPD, autorisation spécifique).',
  'mails.customer.early':
    'Votre contrat prévoit un préavis de {days} {kind, select, business {jours ouvrés} other {jours}}, soit le {earliest}. {organisation} vous signale que la modification intervient plus tôt.',
  'mails.customer.no-objection':
    'Rien ici n’appelle votre accord ni n’ouvre de délai d’opposition. Si vous en jugez autrement, écrivez-nous : {address}',
  'mails.customer.why':
    'Vous recevez ce message car {email} est l’adresse que {customer} a indiquée à {organisation} pour les avis relatifs aux sous-traitants ultérieurs.',
  'mails.customer.why.contract':
    'Vous recevez ce message car {email} est l’adresse que {customer} a indiquée à {organisation} pour les avis relatifs aux sous-traitants ultérieurs (contrat {reference}).',
  'mails.subscriber.why':
    'Vous recevez ce message parce que l’adresse {email} est abonnée aux modifications de cette liste.',
  'mails.subscriber.leave': 'Ne plus recevoir ces messages : {address}',

  'mails.confirmation.subject': 'À confirmer : être informé des sous-traitants ultérieurs de {organisation}',
  'mails.confirmation.title': 'Souhaitez-vous être informé des modifications ?',
  'mails.confirmation.text':
    'Une personne, sans doute vous, a demandé à {organisation} d’écrire à cette adresse à chaque modification de sa liste de sous-traitants ultérieurs. Rien ne vous sera envoyé sans votre confirmation.',
  'mails.confirmation.added':
    '{organisation} souhaite écrire à cette adresse à chaque modification de sa liste de sous-traitants ultérieurs. Rien ne vous sera envoyé sans votre accord.',
  'mails.confirmation.act': 'Confirmer l’abonnement',
  'mails.confirmation.lasts':
    'Ce lien est valable {days} jours. Si vous ne le souhaitez pas, ne faites rien : l’adresse sera effacée.',

  'mails.already.subject': '{organisation} vous informe déjà des modifications',
  'mails.already.title': 'Cette adresse est déjà abonnée',
  'mails.already.text':
    'Une personne, sans doute vous, a demandé à {organisation} d’écrire à cette adresse à chaque modification de sa liste de sous-traitants ultérieurs. C’est déjà le cas : vous n’avez rien à faire.',

  'mails.access-requested.subject': 'Une demande d’accès aux sous-traitants ultérieurs de {organisation}',
  'mails.access-requested.title': 'Une demande d’accès à votre liste',
  'mails.access-requested.text': 'Votre liste est communiquée sur demande. {email} demande à la consulter.',
  'mails.access-requested.company': 'Société : {company}',
  'mails.access-requested.reason': 'Motif : {reason}',
  'mails.access-requested.unverified':
    'Rien de ce qui précède n’a été vérifié. Si vous acceptez, le lien vers la liste sera envoyé à cette seule adresse.',
  'mails.access-requested.act': 'Statuer sur la demande',
  'mails.access-requested.why':
    'Vous recevez ce message parce que {organisation} tient son registre avec Onward et que cette adresse est son contact pour la protection des données.',

  'mails.access.subject': 'Sous-traitants ultérieurs de {organisation} : votre accès',
  'mails.access.title': 'Vous pouvez consulter la liste des sous-traitants ultérieurs',
  'mails.access.text': '{organisation} a accepté votre demande. Le lien ci-dessous ouvre la liste jusqu’au {day}.',
  'mails.access.keep':
    'Ce lien vous est personnel : quiconque le détient voit la liste. Ne le communiquez qu’à ceux de vos collègues qui en ont besoin.',
  'mails.access.act': 'Ouvrir la liste',
  'mails.access-refused.subject': 'Sous-traitants ultérieurs de {organisation} : votre demande',
  'mails.access-refused.title': 'Votre demande n’a pas été acceptée',
  'mails.access-refused.text':
    '{organisation} ne vous communique pas sa liste de sous-traitants ultérieurs par cette voie.',
  'mails.access-refused.contact': 'Si vous êtes client, adressez-vous à votre interlocuteur ou écrivez à {mailbox}.',
  'mails.access-refused.contact.no-mailbox': 'Si vous êtes client, adressez-vous à votre interlocuteur.',
  'mails.access.why':
    'Vous recevez ce message parce que l’adresse {email} a demandé à consulter la liste des sous-traitants ultérieurs de {organisation}.',

  'mails.objection-raised.subject': '{customer} s’oppose à des modifications de la révision {number}',
  'mails.objection-raised.title': 'Opposition de {customer}',
  'mails.objection-raised.text':
    '{customer} ({email}) s’oppose à des modifications annoncées avec la révision {number} :',
  'mails.objection-raised.late': 'Elle est arrivée après le {day}, dernier jour du délai.',
  'mails.objection-raised.act': 'Répondre à l’opposition',
  'mails.objection-raised.why': 'Vous recevez ce message car {organisation} est avertie ici des oppositions.',
  'mails.objection.subject': 'Votre opposition à la révision {number} de la liste de {organisation}',
  'mails.objection.title': 'Votre opposition',
  'mails.objection.received':
    'Votre opposition à la révision {number} de la liste des sous-traitants ultérieurs de {organisation} est bien arrivée. Tant qu’elle n’a pas reçu de réponse, ce à quoi vous vous opposez ne commence pas avec vos données.',
  'mails.objection.under-discussion': '{organisation} examine votre opposition et va en discuter avec vous.',
  'mails.objection.customer-exempted':
    '{organisation} accepte votre opposition : ce à quoi vous vous opposez n’aura pas lieu avec vos données.',
  'mails.objection.change-dropped':
    '{organisation} accepte votre opposition et renonce à la modification. Un nouvel avis suivra dès que la liste en tiendra compte.',
  'mails.objection.contract-ended':
    'La modification ne pouvant être écartée pour vous, le contrat peut prendre fin. {organisation} vous écrira pour en convenir.',
  'mails.objection.not-upheld': '{organisation} a examiné votre opposition et ne la retient pas.',
  'mails.objection.withdrawn': 'Vous avez retiré votre opposition.',
  'mails.objection.adds': '{organisation} ajoute :',
  'mails.objection.act': 'Voir votre opposition',
  'mails.objection.why':
    'Vous recevez ce message car {email} s’est opposé à une modification annoncée par {organisation}.',
} satisfies Record<keyof typeof en, string>;
