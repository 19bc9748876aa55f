import type { visitors as en } from '../en/visitors';

/** Les pages du visiteur : être informé des modifications, demander la liste ; et ce qui peut y échouer. */
export const visitors = {
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

  'common.optional': '(facultatif)',
  'common.to-confirm': 'à confirmer',
  'common.form-wrong':
    '{count, plural, one {Un point est à revoir avant d’enregistrer.} other {# points sont à revoir avant d’enregistrer.}}',
  'common.not-found.title': 'Cette page n’existe pas',
  'common.not-found.text':
    'L’adresse comporte peut-être une erreur, ou ce qu’elle désigne appartient à un autre organisme.',
  'common.forbidden.title': 'Votre rôle ne le permet pas',
  'common.forbidden.text': 'Demandez à un propriétaire de l’organisme de s’en charger ou de modifier votre rôle.',
  'common.failed.title': 'Une erreur s’est produite de notre côté',
  'common.failed.text':
    'Rien de ce que vous avez saisi n’a été enregistré par cette requête. Revenez en arrière et réessayez ; si l’erreur persiste, le journal du serveur indique la requête concernée.',
  'common.back-to-start': 'Aller à l’accueil',
  'common.error.required': 'Ce champ est à remplir.',
  'common.error.text-too-long': 'Ce texte dépasse la longueur prévue. Raccourcissez-le.',
  'common.error.email-invalid': 'Indiquez une adresse électronique telle que dpo@example.org.',
  'common.error.choice-invalid': 'Choisissez l’une des réponses proposées.',
} satisfies Record<keyof typeof en, string>;
