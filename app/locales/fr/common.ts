import type { common as en } from '../en/common';

export const common = {
  'common.all': 'Tout',
  'common.columns': 'Colonnes',
  'common.apply': 'Appliquer',
  'common.clear-filters': 'Effacer la recherche et les filtres',
  'common.rows': '{count, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}',
  'common.pages': 'Pages',
  'common.previous': 'Précédente',
  'common.next': 'Suivante',
  'common.page-of': 'Page {page} sur {pages}',
  'common.save': 'Enregistrer',
  'common.cancel': 'Annuler',
  'common.edit': 'Modifier',
  'common.add': 'Ajouter',
  'common.not-known': 'non renseigné',
  'common.tone.valid': 'Conforme',
  'common.tone.attention': 'À surveiller',
  'common.tone.blocked': 'Bloqué',
  'common.tone.unknown': 'Inconnu',
  'common.error.day-invalid': 'Indiquez un jour qui existe, sous la forme 2026-11-22.',
  'common.error.colour-invalid': 'Indiquez une couleur sous la forme #0b5057.',
  'common.error.contrast-low':
    'Un texte de cette couleur se lit mal sur fond clair. La plus proche qui convient : {value}.',
  'common.error.logo-too-large': 'Cette image pèse {value}. Choisissez-en une de 100 ko au plus.',
  'common.error.logo-type':
    'Ce fichier est {value, select, svg {un dessin SVG, qui peut contenir du script} gif {un GIF} pdf {un PDF} other {illisible comme image}}. Choisissez une image PNG, JPEG ou WebP.',
  'common.error.logo-unreadable':
    'Cette image {value} est abîmée : ses dimensions sont illisibles. Exportez-la de nouveau.',
  'common.error.logo-dimensions': 'Cette image mesure {value} pixels. Choisissez-en une de 16 à 2000 pixels de côté.',
  'common.error.logo-again': 'Choisissez de nouveau l’image : le navigateur ne conserve pas les fichiers.',
  'common.error.form-too-large': 'L’envoi dépasse {value}, rien n’en a été lu. Choisissez une image plus légère.',
  'common.error.form-unreadable': 'L’envoi n’a pas pu être lu. Recommencez.',
  'common.error.url-invalid': 'Indiquez une adresse web complète, commençant par https://.',
  'common.error.country-invalid': 'Choisissez un pays dans la liste.',
  'common.error.country-required': 'Choisissez le pays, ou précisez qu’aucun n’est indiqué.',
  'common.error.days-reversed': 'Ce jour précède l’autre. Choisissez le même jour ou un jour postérieur.',
  'common.error.event-after-end':
    'Un événement se produit après ce jour. Choisissez un jour postérieur ou retirez l’événement.',
  'common.error.list-too-long': 'Cent lignes au maximum.',
  'common.error.choice-missing': 'Cochez au moins une case.',
  'common.error.number-invalid': 'Indiquez un nombre entier de 1 à 9.',
  'common.error.changed-meanwhile':
    'Une autre personne a enregistré cette fiche pendant votre saisie. Rien de ce que vous avez saisi n’est perdu : comparez ci-dessous, puis enregistrez à nouveau.',
  'common.error.chain-circle':
    'Cette prestation figure déjà plus haut dans la même chaîne. Choisissez-en une autre, ou aucune.',
  'common.error.parent-not-found': 'Choisissez une prestation de ce registre, ou aucune.',
  'common.error.vendor-not-found': 'Choisissez un prestataire de ce registre.',
  'common.error.double-vendor':
    'Un prestataire peut-être identique figure déjà au registre. Ajoutez-lui la prestation, ou confirmez qu’il s’agit d’un autre.',
  'common.error.password-short': 'Au moins 10 caractères.',
  'common.error.password-long': 'Au plus 128 caractères.',
  'common.error.count-invalid': 'Saisissez un nombre entier, à partir de 0.',
  'common.error.day-in-future': 'Saisissez la date du jour ou une date antérieure.',
  'common.error.number-out-of-range': 'Ce nombre sort des limites prévues ici.',
  'common.error.slug-invalid': 'De 2 à 60 minuscules et chiffres, séparés par des traits d’union simples.',
  'common.error.slug-reserved': 'Onward réserve ce mot à ses propres pages. Choisissez-en un autre.',
  'common.error.slug-language':
    'C’est ainsi que les adresses désignent une langue, comme dans /fr/exemple/subprocessors. Choisissez-en un autre.',
  'common.error.slug-taken': 'Un autre organisme porte déjà ce nom. Choisissez-en un autre.',
  'common.error.wrong-password': 'Ce n’est pas votre mot de passe.',
  'common.error.wrong-code':
    'Ce code ne convient pas. Celui de l’application change toutes les 30 secondes : saisissez celui qui s’affiche.',
  'common.error.already-member': 'La personne qui utilise cette adresse est déjà membre.',
  'common.error.already-invited': 'Cette adresse a une invitation en cours. Renvoyez-la plutôt ci-dessous.',
  'common.error.last-owner': 'Un organisme garde au moins un propriétaire. Désignez-en d’abord un autre.',
} satisfies Record<keyof typeof en, string>;
