import type { accounts as en } from '../en/accounts';

export const accounts = {
  'accounts.home.title': 'Onward',
  'accounts.home.lead':
    'Le registre de tous ceux à qui votre organisme confie des données personnelles, et la page que lisent vos clients.',
  'accounts.home.register': 'Une fiche par prestataire : à quelle fin, où vont les données, sur quel fondement.',
  'accounts.home.verdicts':
    'Les transferts vers des pays tiers, déduits du droit applicable au jour dit ; ce qui manque est nommé.',
  'accounts.home.public':
    'Une liste publique que vos clients peuvent suivre, et dont ils sont informés avant tout changement.',
  'accounts.home.sign-in': 'Se connecter',
  'accounts.home.empty':
    'Cette installation n’a encore aucun propriétaire. Le journal du serveur contient l’adresse de la page de démarrage, utilisable une seule fois : cherchez-y « first-run ».',

  'accounts.email': 'Adresse électronique',
  'accounts.password': 'Mot de passe',
  'accounts.password.hint':
    '{min} caractères au moins. Quelques mots faciles à retenir valent mieux qu’un seul difficile à taper.',
  'accounts.name': 'Votre nom',
  'accounts.name.hint': 'Vos collègues le voient à côté de votre adresse.',
  'accounts.language': 'Langue de l’interface',
  'accounts.no-mail':
    'Aucun serveur de messagerie n’est configuré : les messages attendent dans la file et partiront dès que SMTP_URL sera renseigné. D’ici là, connectez-vous avec votre mot de passe ou adressez-vous à la personne qui administre ce serveur.',

  'accounts.sign-in.title': 'Connexion',
  'accounts.sign-in.action': 'Se connecter',
  'accounts.sign-in.wrong':
    'Aucun compte ne correspond à cette adresse et à ce mot de passe. Vérifiez les deux ; le mot de passe distingue majuscules et minuscules.',
  'accounts.sign-in.forgotten': 'Mot de passe oublié ?',
  'accounts.sign-in.link': 'Se connecter plutôt par un lien reçu par courriel',
  'accounts.code.title': 'Encore une étape : votre code',
  'accounts.code.text':
    'Votre compte demande un code en plus du mot de passe. Ouvrez votre application d’authentification et saisissez les six chiffres affichés pour Onward.',
  'accounts.code.code': 'Code à six chiffres',
  'accounts.code.action': 'Continuer',
  'accounts.code.backup-text':
    'Saisissez l’un des codes de secours conservés lors de l’installation de l’application. Chacun ne sert qu’une fois.',
  'accounts.code.backup-code': 'Code de secours',
  'accounts.code.use-backup': 'Utiliser un code de secours',
  'accounts.code.use-app': 'Utiliser l’application d’authentification',
  'accounts.code.start-again':
    'Cette étape dure dix minutes et admet cinq essais ; l’une des deux limites est atteinte. Recommencez.',
  'accounts.code.locked': 'Trop de codes erronés. Le compte n’en acceptera pas d’autre avant un quart d’heure.',
  'accounts.link.title': 'Se connecter par un lien',
  'accounts.link.text':
    'Indiquez votre adresse : vous recevrez un lien qui vous connecte. Il sert une fois, pendant {minutes} minutes.',
  'accounts.link.action': 'Envoyer le lien',
  'accounts.link.sent.title': 'Consultez votre messagerie',
  'accounts.link.sent':
    'Si {email} a un compte ici, un lien de connexion lui est envoyé. Il sert une fois, pendant {minutes} minutes. Rien n’arrive ? Regardez parmi les indésirables et vérifiez l’adresse.',
  'accounts.link.follow.title': 'Connexion',
  'accounts.link.follow.text':
    'Vous avez suivi un lien de connexion. Un clic et vous y êtes ; le lien ne servira plus ensuite.',
  'accounts.link.follow.action': 'Continuer',
  'accounts.link.over.title': 'Ce lien ne fonctionne plus',
  'accounts.link.over': 'Un lien de connexion sert une fois et pendant {minutes} minutes. Demandez-en un autre.',
  'accounts.link.again': 'Recevoir un autre lien',
  'accounts.link.password': 'Se connecter avec le mot de passe',
  'accounts.forgotten.title': 'Définir un nouveau mot de passe',
  'accounts.forgotten.text':
    'Indiquez l’adresse de votre compte : vous recevrez un lien pour définir un nouveau mot de passe.',
  'accounts.forgotten.action': 'Envoyer le lien',
  'accounts.forgotten.sent':
    'Si {email} a un compte ici, un lien pour définir un nouveau mot de passe lui est envoyé. Il sert une fois, pendant {minutes} minutes.',
  'accounts.forgotten.back': 'Retour à la connexion',
  'accounts.reset.title': 'Votre nouveau mot de passe',
  'accounts.reset.password': 'Nouveau mot de passe',
  'accounts.reset.action': 'Définir le mot de passe',
  'accounts.reset.text': 'Une fois le mot de passe défini, toutes vos sessions prennent fin et vous vous reconnectez.',
  'accounts.reset.over.title': 'Ce lien ne fonctionne plus',
  'accounts.reset.over':
    'Un lien de réinitialisation sert une fois et pendant {minutes} minutes. Demandez-en un autre.',
  'accounts.reset.again': 'Recevoir un autre lien',
  'accounts.reset.done': 'Votre nouveau mot de passe est défini. Connectez-vous avec lui.',
  'accounts.signed-out': 'Vous êtes déconnecté.',

  'accounts.invitation.title': 'Vous êtes invité par {organisation}',
  'accounts.invitation.text':
    '{organisation} tient dans Onward le registre de ses prestataires et y invite {email} avec le rôle « {role} ».',
  'accounts.invitation.new': 'Choisissez un nom et un mot de passe pour en devenir membre.',
  'accounts.invitation.join': 'Devenir membre',
  'accounts.invitation.has-account':
    '{email} a déjà un compte ici. Connectez-vous avec lui : vous reviendrez à cette invitation.',
  'accounts.invitation.sign-in': 'Se connecter et devenir membre',
  'accounts.invitation.wrong.title': 'Cette invitation est destinée à quelqu’un d’autre',
  'accounts.invitation.wrong':
    'L’invitation a été envoyée à {invited} et vous êtes connecté avec {email}. Déconnectez-vous puis rouvrez le lien pour l’accepter avec {invited}, ou demandez une invitation pour {email}.',
  'accounts.invitation.over.title': 'Cette invitation n’est pas ouverte',
  'accounts.invitation.unknown':
    'Aucune invitation ne correspond à ce lien. Rouvrez-le en entier depuis le courriel, ou demandez-en une nouvelle.',
  'accounts.invitation.expired':
    'Une invitation peut être acceptée pendant deux semaines, et celle-ci est plus ancienne. Demandez-en une nouvelle.',
  'accounts.invitation.withdrawn':
    'L’organisme a retiré cette invitation. Adressez-vous à la personne qui vous a invité.',
  'accounts.invitation.accepted': 'Cette invitation a déjà été acceptée. Connectez-vous pour rejoindre l’organisme.',
  'accounts.invitation.joined': 'Vous êtes désormais membre.',
  'accounts.sign-out': 'Se déconnecter',

  'accounts.first-run.title': 'Commencer avec Onward',
  'accounts.first-run.text':
    'Vous créez le premier propriétaire et le premier organisme ; tous deux pourront être modifiés. Cette page ne sert qu’une fois.',
  'accounts.first-run.you': 'Vous, le propriétaire',
  'accounts.first-run.organisation': 'Votre organisme',
  'accounts.first-run.action': 'Créer et se connecter',
  'accounts.first-run.over.title': 'Cette page est fermée',
  'accounts.first-run.over':
    'Elle ne sert qu’une fois, avec l’adresse inscrite au journal d’un serveur encore sans propriétaire. Si cette installation a un propriétaire, demandez-lui une invitation ; sinon, redémarrez le serveur et relevez la nouvelle adresse dans son journal.',

  'accounts.organisation.name': 'Nom de l’organisme',
  'accounts.organisation.slug': 'Nom dans les adresses',
  'accounts.organisation.slug.hint':
    'Minuscules, chiffres et traits d’union. Votre liste publique se trouvera à {base}/…/subprocessors. Ce nom ne pourra plus être changé.',
  'accounts.organisation.capacities': 'Agit en qualité de',
  'accounts.organisation.capacities.hint':
    'Un sous-traitant confie les données de ses clients à des sous-traitants ultérieurs ; un responsable du traitement confie les siennes à des sous-traitants. Beaucoup sont les deux.',
  'accounts.organisation.country': 'Pays',
  'accounts.organisation.country.empty': 'Choisir un pays',
  'accounts.organisation.dpo-email': 'Adresse du DPO',
  'accounts.organisation.language': 'Langue de la liste publique et de ses avis',

  'accounts.organisations.title': 'Vos organismes',
  'accounts.organisations.new': 'Nouvel organisme',
  'accounts.organisations.name': 'Organisme',
  'accounts.organisations.role': 'Votre rôle',
  'accounts.organisations.vendors': 'Prestataires',
  'accounts.organisations.published': 'Dernière publication de la liste',
  'accounts.organisations.unpublished': 'pas encore publiée',
  'accounts.organisations.none.title': 'Vous n’appartenez encore à aucun organisme',
  'accounts.organisations.none':
    'Un organisme tient un registre : ses prestataires, ses transferts, sa liste publique. Créez le vôtre, ou demandez à un propriétaire d’y inviter {email}.',
  'accounts.new.title': 'Nouvel organisme',
  'accounts.new.text': 'Vous en devenez propriétaire. Le reste se précise ensuite dans les paramètres.',
  'accounts.new.action': 'Créer l’organisme',
  'accounts.new.done': '{name} est créé. Commencez par ses prestataires.',

  'accounts.account.title': 'Votre compte',
  'accounts.account.profile': 'Vous',
  'accounts.account.saved': 'Votre compte est enregistré.',
  'accounts.account.password': 'Mot de passe',
  'accounts.account.current': 'Mot de passe actuel',
  'accounts.account.next': 'Nouveau mot de passe',
  'accounts.account.change-password': 'Changer le mot de passe',
  'accounts.account.password-changed': 'Votre mot de passe est changé et toutes vos autres sessions ont pris fin.',
  'accounts.account.second-factor': 'Code d’une application d’authentification',
  'accounts.account.second-factor.off':
    'La connexion ne demande que votre mot de passe. Avec un code fourni par une application de votre téléphone, un mot de passe volé n’ouvre rien.',
  'accounts.account.second-factor.on': 'La connexion demande un code en plus du mot de passe ou du lien reçu.',
  'accounts.account.second-factor.begin': 'Configurer une application',
  'accounts.account.second-factor.confirm-password': 'Mot de passe, pour confirmer que c’est bien vous',
  'accounts.account.second-factor.step-app': 'Ajoutez Onward à votre application',
  'accounts.account.second-factor.step-app.text':
    'Si l’application est sur votre téléphone, scannez le code ; si elle est sur cet appareil, ouvrez le lien. Vous pouvez aussi saisir la clé à la main.',
  'accounts.account.second-factor.qr':
    'Code QR contenant la clé ci-dessous, à lire avec une application d’authentification',
  'accounts.account.second-factor.open': 'Ouvrir dans l’application',
  'accounts.account.second-factor.key': 'Clé',
  'accounts.account.second-factor.step-codes': 'Conservez les codes de secours',
  'accounts.account.second-factor.step-codes.text':
    'Chacun ouvre votre compte une fois, le jour où le téléphone est perdu. Ils ne s’affichent qu’ici : imprimez-les ou gardez-les dans un gestionnaire de mots de passe.',
  'accounts.account.second-factor.step-confirm': 'Saisissez le premier code',
  'accounts.account.second-factor.step-confirm.action': 'Activer',
  'accounts.account.second-factor.enabled': 'La connexion demandera désormais un code.',
  'accounts.account.second-factor.disable': 'Désactiver',
  'accounts.account.second-factor.disabled': 'La connexion ne demande plus de code.',
  'accounts.account.second-factor.renew': 'Créer de nouveaux codes de secours',
  'accounts.account.second-factor.renewed': 'Vos nouveaux codes de secours',
  'accounts.account.second-factor.renewed.text': 'Les anciens ne fonctionnent plus. Ceux-ci ne s’affichent qu’ici.',
  'accounts.account.sessions': 'Où vous êtes connecté',
  'accounts.account.session.this': 'cette session',
  'accounts.account.session.unknown': 'Programme inconnu',
  'accounts.account.session.on': '{browser} sur {system}',
  'accounts.account.session.since': 'depuis le {at}',
  'accounts.account.session.until': 'prend fin le {day}',
  'accounts.account.sessions.end': 'Se déconnecter partout ailleurs',
  'accounts.account.sessions.ended': 'Toutes vos autres sessions ont pris fin.',
  'accounts.account.sessions.alone': 'Nulle part ailleurs.',

  'accounts.mail.sign-in.subject': 'Votre lien de connexion à Onward',
  'accounts.mail.sign-in.title': 'Connexion à Onward',
  'accounts.mail.sign-in.text': 'Quelqu’un, sans doute vous, a demandé un lien pour se connecter avec cette adresse.',
  'accounts.mail.sign-in.term': 'Le lien sert une fois, pendant {minutes} minutes.',
  'accounts.mail.sign-in.action': 'Se connecter',
  'accounts.mail.sign-in.why':
    'Vous n’êtes pas à l’origine de cette demande ? Ne faites rien : sans ce courriel, le lien ne sert à personne.',
  'accounts.mail.reset.subject': 'Définir un nouveau mot de passe pour Onward',
  'accounts.mail.reset.title': 'Définir un nouveau mot de passe',
  'accounts.mail.reset.text':
    'Quelqu’un, sans doute vous, a demandé à définir un nouveau mot de passe pour cette adresse.',
  'accounts.mail.reset.term':
    'Le lien sert une fois, pendant {minutes} minutes. Définir un mot de passe met fin à toutes vos sessions.',
  'accounts.mail.reset.action': 'Définir un nouveau mot de passe',
  'accounts.mail.reset.why':
    'Vous n’êtes pas à l’origine de cette demande ? Ne faites rien : votre mot de passe reste inchangé.',
  'accounts.mail.invitation.subject': '{organisation} vous invite dans son registre Onward',
  'accounts.mail.invitation.title': 'Vous êtes invité par {organisation}',
  'accounts.mail.invitation.text':
    '{organisation} tient dans Onward le registre de ses prestataires et de ses transferts de données personnelles, et vous y invite avec le rôle « {role} ».',
  'accounts.mail.invitation.term':
    'L’invitation peut être acceptée pendant {days} jours, depuis cette boîte uniquement.',
  'accounts.mail.invitation.action': 'Voir l’invitation',
  'accounts.mail.invitation.why':
    'Vous ne connaissez pas cet organisme ? Ne faites rien : aucun compte n’est créé à votre nom.',
} satisfies Record<keyof typeof en, string>;
