import type { importsReview as en } from '../en/imports-review';

export const importsReview = {
  'imports.decided': 'Vos choix :',
  'imports.decided.columns': '{count, plural, one {# colonne} other {# colonnes}}',
  'imports.decided.cells': '{count, plural, one {# cellule corrigée} other {# cellules corrigées}}',
  'imports.decided.vendors': '{count, plural, one {# prestataire désigné} other {# prestataires désignés}}',
  'imports.decided.skipped': '{count, plural, one {# ligne écartée} other {# lignes écartées}}',
  'imports.decided.show': 'Voir ces lignes',
  'imports.decided.reset': 'Tout reprendre à zéro',
  'imports.decided.before': 'Choix faits avant l’application',

  'imports.remembered': 'Les colonnes sont lues comme pour une liste antérieure portant les mêmes en-têtes.',
  'imports.remembered.which': 'Voir cette liste',
  'imports.remembered.forget': 'Oublier ces choix',
  'imports.remembered.told': 'Les colonnes sont lues comme pour une liste antérieure portant les mêmes en-têtes.',

  'imports.columns.unused-count':
    '{count, plural, one {Une colonne n’est pas reprise} other {# colonnes ne sont pas reprises}} : rien n’en parvient au registre. Indiquez ce qu’{count, plural, one {elle contient, ou laissez-la} other {elles contiennent, ou laissez-les}} de côté.',
  'imports.columns.all-used': 'Toutes les colonnes renseignées sont reprises.',
  'imports.columns.used': '{count, plural, one {Une colonne reprise} other {# colonnes reprises}} :',
  'imports.columns.not-used': 'non reprise',
  'imports.columns.chosen': 'choisie par vous',
  'imports.columns.guessed': 'déduite',
  'imports.columns.empty': 'vide',
  'imports.columns.meaning': 'Contenu de la colonne « {header} »',
  'imports.columns.read-so': 'Lire les colonnes ainsi',
  'imports.columns.hint': 'Pour toutes les lignes ; ce choix servira à la prochaine liste de mêmes en-têtes.',
  'imports.columns.group.aids': 'Aide seulement à lire les autres',
  'imports.columns.group.vendor': 'Prestataire',
  'imports.columns.group.engagement': 'Prestation',
  'imports.columns.group.places': 'Lieux et garanties',

  'imports.left-out':
    '{count, plural, one {Une ligne de la liste n’a rien donné : pourquoi} other {# lignes de la liste n’ont rien donné : pourquoi}}',
  'imports.left-out.hidden': '{count, plural, one {# ligne masquée} other {# lignes masquées}} dans le classeur',
  'imports.left-out.formula-without-value': '{count, plural, one {# formule} other {# formules}} sans valeur',
  'imports.left-out.beyond-limit':
    '{count, plural, one {# ligne} other {# lignes}} au-delà de ce que contient une liste de prestataires',
  'imports.left-out.said-to-be-none':
    '{count, plural, one {# entrée} other {# entrées}} que la liste elle-même exclut de vos prestataires',
  'imports.left-out.not-about-vendors':
    '{count, plural, one {# tableau ou liste} other {# tableaux ou listes}} sur un autre sujet',
  'imports.left-out.placeholder':
    '{count, plural, one {# emplacement} other {# emplacements}} pour un prestataire encore à choisir',
  'imports.left-out.note': '{count, plural, one {# note ou légende} other {# notes ou légendes}}',
  'imports.left-out.repeated':
    '{count, plural, one {# répétition} other {# répétitions}} d’un prestataire cité ailleurs dans la liste',
  'imports.left-out.blank': '{count, plural, one {# ligne vide} other {# lignes vides}}',
  'imports.left-out.repeated-header':
    '{count, plural, one {# ligne d’en-têtes répétée} other {# lignes d’en-têtes répétées}}',
  'imports.left-out.before-header': '{count, plural, one {# ligne} other {# lignes}} au-dessus des en-têtes',

  'imports.search': 'Chercher dans ces lignes',
  'imports.search.do': 'Chercher',
  'imports.without-vendors':
    'Aucune colonne de cette liste n’indique les prestataires : rien n’en est encore repris. Désignez ci-dessous celle qui les nomme.',
  'imports.without-vendors.choose':
    'Choisissez « Prestataire » pour la colonne qui nomme les prestataires et, si elles comptent, précisez le contenu des autres. Les lignes s’affichent ensuite.',
  'imports.other-tables':
    '{count, plural, one {Un autre tableau de ce document n’est pas lu} other {# autres tableaux de ce document ne sont pas lus}} comme liste de prestataires',
  'imports.other-tables.hint':
    'Si l’un d’eux recense tout de même des prestataires, choisissez « Prestataire » pour la colonne qui les nomme.',
  'imports.other-tables.at': 'Tableau à la ligne {line, number}',
  'imports.other-tables.rows': '{count, plural, one {# ligne} other {# lignes}}',
  'imports.groups': 'Sous l’intitulé',
  'imports.groups.all': 'tous',
  'imports.filter.which-vendor': 'Quel prestataire ?',
  'imports.filter.decided': 'Revues par vous',
  'imports.filter.skipped': 'Écartées',
  'imports.filter.missing': 'Au registre, absents de la liste',
  'imports.missing.hint':
    'La liste ne cite pas ces prestataires. Un import ne retire rien : si vous n’y recourez plus, mettez fin à leurs prestations depuis leur fiche.',
  'imports.keys':
    'Sur une ligne : e pour corriger, x pour écarter, v pour désigner le prestataire, j et k pour descendre et monter.',
  'imports.mark': 'Cocher la ligne {line}',
  'imports.skip': 'Écarter',
  'imports.skip.row': 'Écarter la ligne {line}',
  'imports.skip.marked': 'Écarter les lignes cochées',
  'imports.skip.shown': 'Écarter {count, plural, one {la ligne affichée} other {les # lignes affichées}}',
  'imports.take': 'Reprendre',
  'imports.take.row': 'Reprendre la ligne {line}',
  'imports.take.shown': 'Reprendre {count, plural, one {la ligne écartée} other {les # lignes écartées}}',
  'imports.reset': 'Annuler mes choix',
  'imports.reset.row': 'Annuler ce qui a été choisi pour la ligne {line}',
  'imports.kind.skipped': 'Écartée par vous',
  'imports.column.skipped': 'Écartées',
  'imports.count.skipped': '{count, plural, one {# écartée} other {# écartées}}',

  'imports.correct': 'Corriger',
  'imports.correct.row': 'Corriger la ligne {line}',
  'imports.correct.line': 'Ligne {line}',
  'imports.correct.do': 'Relire la ligne',
  'imports.correct.hint': 'Seule la lecture change ; votre fichier reste tel quel.',
  'imports.correct.was': 'dans la liste : {text}',

  'imports.sure': 'sûr',
  'imports.sure.not': '{count, number} à confirmer',
  'imports.origins': 'D’où cela vient',
  'imports.origin.catalogue': 'proposé par le catalogue',
  'imports.origin.default': 'absent de la liste ; c’est le rôle habituel de vos prestataires',
  'imports.origin.unsure': 'le texte « {text} » ne permet pas de trancher',
  'imports.origin.sheet': 'feuille {sheet}',
  'imports.origin.cell': 'ligne {line}, colonne {column} :',

  'imports.matched.similar.legal-form':
    'Rapproché parce que les noms ne diffèrent que par la forme sociale ou la région.',
  'imports.matched.similar.spelling': 'Rapproché parce que les noms ne diffèrent que d’une lettre.',
  'imports.matched.confirm':
    'La liste écrit « {name} ». Tant que vous n’avez pas confirmé le prestataire, tout ce que la ligne inscrit reste à confirmer.',
  'imports.matched.called': 'La liste écrit « {name} » ; le nom inscrit au registre est conservé.',
  'imports.matched.chosen-new': 'Un prestataire à part entière, selon votre choix.',
  'imports.matched.several':
    'Traité comme nouveau. Il pourrait s’agir de l’un de ceux du registre : {names}. Désignez-le si c’est le cas.',
  'imports.match': 'Prestataire',
  'imports.match.row': 'Désigner le prestataire de la ligne {line}',
  'imports.match.which': 'Qui est « {name} » ?',
  'imports.match.find': 'Chercher un prestataire du registre',
  'imports.match.none': 'Aucun prestataire du registre ne s’appelle « {find} ».',
  'imports.match.more':
    '{count, plural, one {Un autre porte} other {# autres portent}} ce nom. Précisez votre recherche.',
  'imports.match.new': 'Un nouveau prestataire, absent du registre',
  'imports.match.automatic': 'Celui que le nom désigne : revenir sur mon choix',
  'imports.match.services':
    '{count, plural, =0 {aucune prestation au registre} one {# prestation au registre} other {# prestations au registre}}',
  'imports.match.only': 'Pour cette ligne seulement, et non pour les {count, number} lignes de ce nom',
  'imports.match.yes': 'Oui, c’est {vendor}',
  'imports.match.no': 'Non, c’est un nouveau prestataire',
  'imports.match.do': 'Retenir ce prestataire',

  'imports.problem-of-run.vendor-column-missing':
    'Une colonne doit indiquer le prestataire : les colonnes restent donc comme elles étaient. Choisissez « Prestataire » pour l’une d’elles.',
  'imports.problem-of-run.text-too-long':
    'L’un des textes dépasse la longueur d’une cellule. Il figure ci-dessous tel que vous l’avez écrit : abrégez-le.',
  'imports.problem-of-run.row-unknown': 'La liste ne comporte pas cette ligne. Rien n’a changé.',
  'imports.problem-of-run.vendor-unknown':
    'Ce prestataire n’est pas au registre, ou vient d’être archivé. Rien n’a changé ; choisissez-en un autre.',
  'imports.problem-of-run.too-many-decisions':
    'Cela dépasse ce qui peut être réglé ligne par ligne. Corrigez le fichier lui-même, puis importez-le de nouveau.',

  'imports.drop': 'ou déposez-le ici',
  'imports.pasted-structure': 'Le tableau garde la structure qu’il avait à l’endroit où vous l’avez copié.',
  'imports.pasted-structure.drop': 'S’en tenir au texte seul',

  'imports.template.sheet': 'Prestataires',
  'imports.rejected.sheet': 'Rejets',
  'imports.rejected.as': 'Lignes rejetées et leurs motifs au format {format}',

  'settings.field.columnsChosen': 'Colonnes choisies',
  'settings.field.cellsCorrected': 'Cellules corrigées',
  'settings.field.rowsSkipped': 'Lignes écartées',
  'settings.field.vendorsChosen': 'Prestataires désignés',
  'settings.field.skipped': 'Écartées',
} satisfies Record<keyof typeof en, string>;
