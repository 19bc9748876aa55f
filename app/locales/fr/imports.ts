import type { imports as en } from '../en/imports';

export const imports = {
  'imports.title': 'Imports',
  'imports.bring': 'Importer une liste',
  'imports.earlier': 'Listes déjà reçues',
  'imports.pasted': 'Texte collé',
  'imports.file': 'Un fichier',
  'imports.file.hint':
    'Un tableur, un document ou une page : CSV, Excel, ODS, HTML, Markdown, YAML, JSON, code source ou texte, 30 Mo et 250 000 lignes au plus.',
  'imports.text': 'Ou coller la liste',
  'imports.text.hint': 'Un tableau copié depuis un tableur, un document, un PDF ou une page web, ou du texte CSV.',
  'imports.read': 'Lire la liste',
  'imports.reading': 'Lecture en cours',
  'imports.read.hint': 'Rien n’est encore inscrit : vous verrez d’abord ce que deviendrait chaque ligne.',
  'imports.template.en': 'Modèle en anglais',
  'imports.template.fr': 'Modèle en français',

  'imports.empty.title': 'Aucune liste n’a encore été importée',
  'imports.empty.what':
    'La liste des fournisseurs tenue dans un tableur peut être reprise telle quelle. Onward reconnaît les colonnes à leur en-tête, indique ce qu’il a compris de chaque ligne et n’inscrit rien sans votre accord.',
  'imports.empty.sample':
    'Prestataire;Prestation;Hébergement;Garanties\nCourriel SAS;Envoi d’e-mails;France;aucune\nCall Desk Inc;Assistance téléphonique;États-Unis;CCT module 3',
  'imports.empty.how': 'Un import ne vide jamais un champ et ne supprime rien. Il peut être annulé.',
  'imports.empty.reader':
    'Votre rôle permet de consulter le registre. Adressez-vous aux achats, à un éditeur ou à un propriétaire pour importer la liste.',

  'imports.refused.nothing': 'Il n’y a encore rien à lire. Choisissez un fichier ou collez une liste.',
  'imports.refused.both':
    'Un fichier et un texte ont été transmis, or un seul peut être lu. Videz le texte ou retirez le fichier.',
  'imports.refused.unreadable': 'L’envoi est arrivé incomplet. Recommencez.',
  'imports.refused.too-large':
    'Ce fichier dépasse 30 Mo. Ne gardez que les colonnes et les lignes relatives aux prestataires, ou scindez-le.',
  'imports.refused.not-text':
    'Ce n’est ni du texte ni un classeur. Copiez le tableau depuis le document et collez-le ci-dessous, ou enregistrez la liste en XLSX, ODS ou CSV.',
  'imports.refused.broken-workbook':
    'Ce classeur est endommagé et ne s’ouvre pas. Ouvrez-le dans votre tableur, enregistrez-le à nouveau, puis importez le nouveau fichier.',
  'imports.refused.password-protected':
    'Ce classeur est protégé par un mot de passe. Enregistrez-en une copie sans mot de passe et importez cette copie.',
  'imports.refused.zip-bomb':
    'Une fois décompressé, ce fichier dépasserait de loin sa taille : il n’a pas été ouvert. Copiez les cellules de la liste dans un nouveau classeur.',
  'imports.refused.too-many-cells':
    'La feuille contient bien plus de cellules qu’une liste de prestataires. Supprimez ce qui n’en fait pas partie ou n’enregistrez que cette partie.',
  'imports.refused.too-deep':
    'Le fichier est imbriqué si profondément qu’il ne peut s’agir d’une liste. Copiez le tableau depuis la page et collez-le ci-dessous.',
  'imports.refused.no-data':
    'Aucune liste de prestataires n’y a été trouvée. Une liste comporte un prestataire par ligne ou par puce, avec ce qu’il fait ou l’endroit où il se trouve.',
  'imports.refused.vendor-column-missing':
    'Aucune colonne n’indique le prestataire. Donnez à cette colonne l’un des en-têtes ci-dessous.',
  'imports.refused.vendor-only-by-id':
    'Cette liste renvoie à ses prestataires par un identifiant, sans les nommer. Leurs noms figurent dans un autre export du même outil : importez celui-là, ou un classeur qui réunit les deux.',
  'imports.refused.too-many-rows':
    'La liste dépasse 250 000 lignes. Scindez-la et importez les parties l’une après l’autre.',
  'imports.refused.found': 'En-têtes trouvés à la ligne {line, number}',
  'imports.refused.expected': 'En-têtes reconnus, par exemple',
  'imports.refused.corrected-below':
    'Le texte figure ci-dessous : corrigez-le sur place, puis relancez la lecture. Rien n’a été conservé.',
  'imports.refused.nothing-kept': 'Rien n’a été conservé.',

  'imports.run.file': 'Liste',
  'imports.run.state': 'État',
  'imports.run.when': 'Reçue le',
  'imports.run.by': 'Par',
  'imports.column.rows': 'Lignes',
  'imports.column.new': 'Nouvelles',
  'imports.column.changed': 'Modifiées',
  'imports.column.unchanged': 'Identiques',
  'imports.column.rejected': 'Rejetées',
  'imports.status.reading': 'En cours de lecture',
  'imports.status.applying': 'En cours d’application',
  'imports.status.failed': 'Échec',
  'imports.status.planned': 'À examiner',
  'imports.status.applied': 'Appliquée',
  'imports.status.undone': 'Annulée',
  'imports.status.discarded': 'Abandonnée',

  'imports.under-way.reading': 'Comparaison de la liste avec le registre',
  'imports.under-way.applying': 'Application de la liste',
  'imports.under-way.leave':
    'Vous pouvez quitter cette page : le travail continue, et son avancement s’affiche sur toutes les pages.',
  'imports.rows-done.reading': '{done, number} lignes sur {total, number} comparées',
  'imports.rows-done.applying': '{done, number} lignes sur {total, number} appliquées',
  'imports.failed':
    'La lecture de cette liste a échoué. Rien n’a été écrit. Importez-la de nouveau ; si l’échec se répète, le journal du serveur en donne la cause.',
  'imports.problem-of-run.failed':
    'L’application de cette liste a échoué. Rien n’en a été écrit. Réessayez ; si l’échec se répète, le journal du serveur en donne la cause.',

  'imports.count.rows': '{count, plural, =0 {aucune ligne} one {# ligne} other {# lignes}}',
  'imports.count.new': '{count, plural, one {# nouvelle} other {# nouvelles}}',
  'imports.count.changed': '{count, plural, one {# modifiée} other {# modifiées}}',
  'imports.count.unchanged': '{count, plural, one {# identique} other {# identiques}}',
  'imports.count.rejected': '{count, plural, one {# rejetée} other {# rejetées}}',
  'imports.read-as.text': 'Lue en {encoding}',
  'imports.read-as.workbook': 'Lue comme un classeur',
  'imports.read-as': 'Lue en {encoding}, cellules séparées par des {delimiter}',
  'imports.delimiter.comma': 'virgules',
  'imports.delimiter.semicolon': 'points-virgules',
  'imports.delimiter.tab': 'tabulations',
  'imports.delimiter.bar': 'barres verticales',
  'imports.applied-at': 'appliquée le {at}',
  'imports.undone-at': 'annulée le {at}',

  'imports.rejected.summary':
    '{count, plural, one {Une ligne est rejetée et restera de côté} other {# lignes sont rejetées et resteront de côté}} : {count, plural, one {ligne} other {lignes}} {lines}. Les autres peuvent être appliquées sans {count, plural, one {elle} other {elles}}.',
  'imports.rejected.show': 'Voir les motifs',
  'imports.rejected.download': 'Les télécharger avec leurs motifs :',
  'imports.rejected.title': '{count, plural, one {Une ligne rejetée} other {# lignes rejetées}}',
  'imports.rejected.more':
    'Les {shown, number} premières figurent ici ; le téléchargement les contient toutes ({count, number}).',
  'imports.rejected.at': 'Ligne {line, number}',
  'imports.rejected.line-header': 'Ligne de la liste',
  'imports.rejected.reason-header': 'Motif du rejet',
  'imports.nothing-new':
    'Tout ce qui a pu être lu dans cette liste figure déjà au registre. Il n’y a rien à appliquer.',
  'imports.nothing-usable':
    'Aucune ligne de cette liste n’est exploitable. Téléchargez les lignes rejetées, corrigez-les, puis importez-les de nouveau.',
  'imports.waits':
    'Ce que vous importez reste marqué « à confirmer » dans le registre jusqu’à la confirmation d’un éditeur ou d’un propriétaire. Rien n’est destiné à la publication.',

  'imports.columns': 'Colonnes',
  'imports.columns.unused': 'Non reprises :',
  'imports.columns.unnamed': '(colonne sans en-tête)',
  'imports.columns.held-back':
    'Laissées de côté, car seul un éditeur ou un propriétaire désigne les prestations à publier : {headers}.',
  'imports.rows': 'Ligne par ligne',
  'imports.rows.none': 'Aucune ligne de ce type.',
  'imports.filter': 'Lignes à afficher',
  'imports.filter.all': 'Toutes',
  'imports.filter.new': 'Nouvelles',
  'imports.filter.changed': 'Modifiées',
  'imports.filter.unchanged': 'Identiques',
  'imports.filter.rejected': 'Rejetées',
  'imports.filter.to-confirm': 'Avec un point à confirmer',
  'imports.filter.kept': 'Avec un écart non repris',
  'imports.source': 'Ligne de la liste',
  'imports.understood': 'Ce qui en est compris',
  'imports.kind.new': 'nouvelle inscription',
  'imports.kind.changed': 'modification',
  'imports.kind.unchanged': 'déjà au registre, à l’identique',
  'imports.kind.rejected': 'Rejetée',
  'imports.matched.name': 'Reconnu à son nom.',
  'imports.matched.contracting-entity': 'Reconnu à son entité contractante.',
  'imports.matched.website': 'Reconnu à son site web.',
  'imports.matched.alias': 'Reconnu à un autre de ses noms.',
  'imports.matched.similar-name': 'Rapproché parce que les noms se ressemblent.',
  'imports.matched.chosen': 'Choisi à la main.',
  'imports.said.location': 'Lieu',
  'imports.said.safeguard': 'Garantie',
  'imports.said.empty': 'vide',
  'imports.kept':
    '{field} : la valeur du registre, « {registered} », est conservée. La liste indique « {stated} » ; si c’est elle qui a raison, corrigez la fiche du prestataire.',

  'imports.apply': 'Appliquer {count, plural, one {# ligne} other {# lignes}}',
  'imports.applying': 'Inscription en cours',
  'imports.apply.hint': 'L’opération pourra être annulée.',
  'imports.discard': 'Abandonner',
  'imports.discard.hint': 'L’abandon efface le texte de la liste ; le registre reste inchangé.',

  'imports.problem.no-data': 'Aucune ligne ne figure sous les en-têtes.',
  'imports.problem.vendor-column-missing': 'Aucune colonne n’indique le prestataire.',
  'imports.problem.vendor-only-by-id':
    'Les prestataires ne sont désignés que par un identifiant ; leurs noms figurent ailleurs.',
  'imports.problem.vendor-missing': 'La ligne n’indique pas le prestataire.',
  'imports.problem.service-missing':
    'La ligne n’indique pas la prestation, et le registre ne permet pas de la déduire.',
  'imports.problem.country-unknown': 'Ce pays ou ce lieu n’est pas reconnu.',
  'imports.problem.one-country-expected': 'Un seul pays est attendu ici, or plusieurs sont cités.',
  'imports.problem.date-invalid': 'Cette date n’existe pas, ou l’ordre du jour et du mois est incertain.',
  'imports.problem.role-unknown': 'Ce rôle ne correspond à aucune qualification connue.',
  'imports.problem.answer-unknown': 'Un oui ou un non est attendu ici.',
  'imports.problem.safeguard-unknown': 'Aucune garantie connue n’est citée ici.',
  'imports.problem.email-invalid': 'Ceci n’est pas une adresse e-mail.',
  'imports.problem.url-invalid': 'Ceci n’est pas une adresse web.',
  'imports.problem.text-too-long': 'Ce texte dépasse la longueur admise. Abrégez-le.',
  'imports.problem.list-too-long': 'Plus de 100 éléments sont énumérés ici.',
  'imports.problem.cells-misaligned':
    'La ligne compte plus de cellules que d’en-têtes. Un séparateur placé dans une cellule est peut-être dépourvu de guillemets.',
  'imports.problem.duplicate-row':
    'La ligne contredit la ligne {otherLine, number}, qui porte sur le même prestataire et la même prestation.',
  'imports.problem.engagement-ambiguous':
    'Plusieurs prestations de ce prestataire sont au registre et la ligne ne dit pas laquelle. Précisez la prestation, ou le rôle.',
  'imports.problem.vendor-ambiguous':
    'Plusieurs prestataires du registre portent ce nom. Indiquez l’entité contractante telle qu’elle y figure.',
  'imports.problem.expected': 'Sont compris, entre autres : {expected}.',

  'imports.problem-of-run.changed-since-review':
    'Le registre a changé depuis l’affichage de ce plan ; rien n’a été inscrit. Voici le plan à jour : vérifiez-le avant de l’appliquer.',
  'imports.problem-of-run.changed-since-preview':
    'Le registre a changé depuis cet affichage ; rien n’a été annulé. Voici ce que l’annulation ferait à présent.',
  'imports.problem-of-run.nothing-to-apply': 'Toute la liste figure désormais au registre. Rien n’a été inscrit.',
  'imports.problem-of-run.settled': 'Cet import avait déjà été traité. Rien n’a été inscrit une seconde fois.',

  'imports.discarded.note': 'Cette liste a été abandonnée avant toute inscription, et son texte effacé.',
  'imports.done':
    'Inscrits : {vendors, plural, =0 {aucun prestataire} one {# prestataire} other {# prestataires}}, {engagements, plural, =0 {aucune prestation} one {# prestation} other {# prestations}}, {locations, plural, =0 {aucun lieu} one {# lieu} other {# lieux}}, {safeguards, plural, =0 {aucune garantie} one {# garantie} other {# garanties}}. Modifiées : {revised, plural, =0 {aucune fiche} one {# fiche} other {# fiches}}.',
  'imports.brought': 'Ce qui en est résulté',
  'imports.had-brought': 'Ce qui en était résulté',
  'imports.undone':
    'Annulation : {deleted, plural, =0 {aucune fiche supprimée} one {# fiche supprimée} other {# fiches supprimées}}, {restored, plural, =0 {aucune rétablie} one {# rétablie} other {# rétablies}} dans son état antérieur.',
  'imports.undone.whole': 'Le registre dit de nouveau ce qu’il disait avant cet import.',
  'imports.undo': 'Annuler cet import…',
  'imports.undo.hint': 'Les conséquences vous seront d’abord présentées.',
  'imports.undo.title': 'Annuler cet import ?',
  'imports.undo.will':
    'Seront supprimés {vendors, plural, =0 {aucun prestataire} one {# prestataire} other {# prestataires}}, {engagements, plural, =0 {aucune prestation} one {# prestation} other {# prestations}}, {locations, plural, =0 {aucun lieu} one {# lieu} other {# lieux}} et {safeguards, plural, =0 {aucune garantie} one {# garantie} other {# garanties}} inscrits par l’import ; {restored, plural, =0 {aucune autre fiche ne sera rétablie} one {# autre fiche sera rétablie} other {# autres fiches seront rétablies}}. L’historique conserve chaque ligne.',
  'imports.undo.nothing': 'Tout ce que cet import avait inscrit a été repris depuis. Il ne reste rien à annuler.',
  'imports.undo.restored': '{count, plural, one {La fiche rétablie} other {Les # fiches rétablies}}',
  'imports.undo.do': 'Annuler l’import',
  'imports.undo.rest': 'Annuler le reste',
  'imports.undo.keep': 'Le laisser appliqué',
  'imports.left': '{count, plural, one {Un élément reste en l’état} other {# éléments restent en l’état}}',
  'imports.left.why':
    'Quelqu’un y a travaillé après l’import. Ce travail n’est pas écrasé ; modifiez ou archivez ces éléments à la main s’il y a lieu.',
  'imports.left.field': 'l’import avait inscrit « {imported} », la fiche indique désormais « {now} ».',
  'imports.left.confirmed': 'l’import avait inscrit « {imported} », confirmé depuis.',
  'imports.left.changed': 'modifié ou confirmé depuis.',
  'imports.left.archived': 'archivé depuis.',
  'imports.left.has-later-parts': 'un élément qui en dépend est conservé.',
  'imports.left.serves-another': 'une autre prestation lui a été rattachée depuis.',
  'imports.left.belongs-to-kept': 'dépend d’une prestation conservée.',

  'imports.flash.applied': 'La liste a été appliquée.',
  'imports.flash.discarded': 'La liste a été abandonnée. Le registre est inchangé.',
  'imports.flash.undone': 'L’import a été annulé.',

  'imports.field.name': 'Prestataire',
  'imports.field.locations': 'Lieux',
  'imports.field.storedIn': 'Lieux d’hébergement',
  'imports.field.processedIn': 'Lieux de traitement',
  'imports.field.accessedFrom': 'Lieux d’accès à distance',
  'imports.field.product': 'Produit ou marque',
  'imports.field.leavesEea': 'Si les données sortent de l’EEE',
  'imports.field.safeguards': 'Garanties',

  'settings.field.vendors': 'Prestataires inscrits',
  'settings.field.engagements': 'Prestations inscrites',
  'settings.field.locations': 'Lieux inscrits',
  'settings.field.safeguards': 'Garanties inscrites',
  'settings.field.revised': 'Fiches modifiées',
} satisfies Record<keyof typeof en, string>;
