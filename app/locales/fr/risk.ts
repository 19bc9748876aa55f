import type { risk as en } from '../en/risk';

/** Le score de risque : ses mots, son calcul, ses pondérations. */
export const risk: Record<keyof typeof en, string> = {
  'risk.input.sensitivity': 'Sensibilité des données',
  'risk.input.vulnerability': 'Personnes concernées',
  'risk.input.scale': 'Nombre de personnes',
  'risk.input.frequency': 'Fréquence des envois',
  'risk.input.format': 'Forme des données',
  'risk.input.destination': 'Lieu des données',
  'risk.input.parent': 'Direction du groupe',
  'risk.input.access': 'Modalité d’accès sur place',
  'risk.input.chain': 'Destinataires suivants',
  'risk.input.tool': 'Garantie',
  'risk.input.assessment': 'Analyse d’impact du transfert (AITD)',
  'risk.input.evidence': 'Preuves',

  'risk.meaning.sensitivity': 'Le tort que ces données peuvent causer entre de mauvaises mains.',
  'risk.meaning.vulnerability': 'Les plus vulnérables des personnes dont on traite les données.',
  'risk.meaning.scale': 'Le nombre de personnes qu’une défaillance toucherait.',
  'risk.meaning.frequency': 'Plus les envois sont fréquents, moins ils relèvent de l’exception.',
  'risk.meaning.format': 'Qui peut lire les données telles que le prestataire les détient.',
  'risk.meaning.destination': 'La distance entre le droit du lieu et celui de l’Union.',
  'risk.meaning.parent':
    'Ne compte que si le groupe est dirigé depuis un pays dont le droit est plus éloigné du RGPD que celui du lieu des données.',
  'risk.meaning.access': 'Ne compte que hors de l’EEE. Pouvoir consulter suffit.',
  'risk.meaning.chain': 'Les destinataires derrière le destinataire. Les mesures ne réduisent pas ces points.',
  'risk.meaning.tool': 'Ce sur quoi repose le transfert.',
  'risk.meaning.assessment': 'Le droit et les pratiques du pays de destination ont-ils été examinés ?',
  'risk.meaning.evidence': 'Dans quelle mesure il est établi que la garantie existe telle que consignée.',
  'risk.meaning.measures':
    'La part de l’exposition qui subsiste, en pour cent. Si plusieurs mesures sont en place, seule la plus forte compte. Un engagement sur le papier ne lie aucune autorité.',
  'risk.meaning.bands': 'Le score auquel commence chaque niveau. En dessous, le risque est faible.',
  'risk.meaning.floors': 'Les cas dont aucun calcul ne peut abaisser le niveau.',

  'risk.value.sensitivity.technical': 'Techniques seulement',
  'risk.value.sensitivity.ordinary': 'Courantes',
  'risk.value.sensitivity.highly-personal': 'Hautement personnelles : argent, déplacements, messages, numéro national',
  'risk.value.sensitivity.criminal': 'Infractions et condamnations (art. 10)',
  'risk.value.sensitivity.special': 'Données sensibles (art. 9)',
  'risk.value.sensitivity.special-and-criminal': 'Données sensibles avec infractions ou numéro national',
  'risk.value.sensitivity.special-possible': 'Données sensibles possibles',
  'risk.value.sensitivity.unknown': 'Non connue',

  'risk.value.format.encrypted-eea-keys': 'Chiffrées, clés détenues dans l’EEE uniquement',
  'risk.value.format.pseudonymised': 'Pseudonymisées',
  'risk.value.format.encrypted-provider-keys': 'Chiffrées, clés chez le prestataire',
  'risk.value.format.clear': 'En clair',
  'risk.value.format.unknown': 'Non connue',

  'risk.value.destination.eea': 'Dans l’EEE',
  'risk.value.destination.adequate': 'Pays adéquat, sans condition ni terme',
  'risk.value.destination.adequate-conditional': 'Pays adéquat, sous une condition remplie ou jusqu’à un terme',
  'risk.value.destination.dpf': 'États-Unis, importateur inscrit au Data Privacy Framework',
  'risk.value.destination.third-country': 'Pays tiers sans décision applicable',
  'risk.value.destination.criticised': 'Pays tiers dont les lois d’accès ont été jugées insuffisantes',
  'risk.value.destination.high-exposure': 'Pays tiers sans protection équivalente',
  'risk.value.destination.unknown': 'Non connu',

  'risk.value.parent.eea': 'Dirigé depuis l’EEE',
  'risk.value.parent.adequate': 'Dirigé depuis un pays adéquat',
  'risk.value.parent.adequate-conditional': 'Dirigé depuis un pays adéquat sous condition ou jusqu’à un terme',
  'risk.value.parent.dpf': 'Dirigé par une société inscrite au Data Privacy Framework',
  'risk.value.parent.third-country': 'Dirigé depuis un pays tiers',
  'risk.value.parent.criticised': 'Dirigé depuis un pays dont les lois d’accès ont été jugées insuffisantes',
  'risk.value.parent.high-exposure': 'Dirigé depuis un pays sans protection équivalente',
  'risk.value.parent.unknown': 'Non connue',

  'risk.value.chain.none': 'Aucun',
  'risk.value.chain.adequate': 'Dans l’EEE ou couverts par une décision d’adéquation',
  'risk.value.chain.with-tool': 'Ailleurs, avec une garantie',
  'risk.value.chain.unknown': 'Non connus',
  'risk.value.chain.without-tool': 'Ailleurs, sans garantie',

  'risk.value.tool.none-needed': 'Aucune n’est nécessaire',
  'risk.value.tool.adequacy': 'Décision d’adéquation sans condition ni terme',
  'risk.value.tool.adequacy-conditional': 'Décision d’adéquation sous condition ou jusqu’à un terme',
  'risk.value.tool.dpf-with-fallback': 'Data Privacy Framework, avec clauses et AITD de repli',
  'risk.value.tool.binding-corporate-rules': 'Règles d’entreprise contraignantes',
  'risk.value.tool.complete': 'Clauses, code ou certification, au complet',
  'risk.value.tool.dpf-alone': 'Data Privacy Framework seul',
  'risk.value.tool.incomplete': 'Clauses ou autre instrument, incomplets',
  'risk.value.tool.derogation': 'Dérogation de l’art. 49',
  'risk.value.tool.compelling-interests': 'Intérêts légitimes impérieux (art. 49)',
  'risk.value.tool.missing': 'Aucune garantie valable',
  'risk.value.tool.unknown': 'Non connue',

  'risk.value.assessment.not-required': 'Non requise',
  'risk.value.assessment.favourable': 'Favorable',
  'risk.value.assessment.with-conditions': 'Favorable sous conditions',
  'risk.value.assessment.overdue': 'Revue en retard',
  'risk.value.assessment.in-progress': 'En cours',
  'risk.value.assessment.missing': 'Absente ou défavorable',

  'risk.value.evidence.not-needed': 'Aucune n’est nécessaire',
  'risk.value.evidence.recent': 'Vérifiées au cours des 12 derniers mois',
  'risk.value.evidence.older': 'Vérifiées il y a plus de 12 mois',
  'risk.value.evidence.vendor-claim': 'Seule l’affirmation du prestataire',
  'risk.value.evidence.unknown': 'Non connues',

  'risk.floor.high-exposure-in-clear':
    'Données en clair, ou sous une forme que personne n’a précisée, là où aucune protection n’est équivalente',
  'risk.floor.grave-data-unprotected':
    'Données sensibles, infractions ou mineurs, sous des lois jugées insuffisantes et sans mesure technique efficace',
  'risk.floor.dpf-alone': 'Data Privacy Framework sans solution de repli',
  'risk.floor.parent-over-grave-data':
    'Données sensibles ou infractions en clair dans l’EEE, au sein d’un groupe dirigé depuis un pays tiers',
  'risk.floor.unknown-input': 'Un élément n’est pas connu',

  'risk.why.criticised':
    'Aucune décision d’adéquation ne couvre cet importateur{place}, et les lois d’accès des autorités y ont été jugées insuffisantes : par la Cour de justice, par l’étude réalisée pour le CEPD ou par votre propre lecture du droit.',
  'risk.why.high-exposure':
    'L’accès des autorités n’y connaît pas de limite effective{place} : l’étude réalisée pour le CEPD, ou votre propre lecture du droit, ne trouve pas de protection équivalente.',
  'risk.why.no-decision':
    'Aucune décision d’adéquation ne couvre cet importateur{place} : tout repose sur la garantie.',
  'risk.why.framework':
    'L’importateur est inscrit au Data Privacy Framework : une décision d’adéquation fonde le transfert. Les deux décisions précédentes ont été invalidées du jour au lendemain.',
  'risk.why.parent-reaches':
    'Le groupe est dirigé depuis un pays{parent} dont le droit est plus éloigné du RGPD que celui du lieu des données. Les autorités de ce pays peuvent ordonner à la société mère de se les procurer.',
  'risk.why.seen-from-afar':
    'Du personnel sur place{place} peut consulter les données. Pouvoir consulter, c’est déjà un transfert (lignes directrices 05/2021 du CEPD).',
  'risk.why.readable':
    'L’importateur peut lire les données. Un chiffrement au repos dont il détient les clés ne résiste pas à une injonction (recommandations 01/2020 du CEPD, cas d’usage 6).',
  'risk.why.special-data': 'Des données sensibles sont concernées (art. 9).',
  'risk.why.criminal-data': 'Des données relatives aux infractions ou condamnations sont concernées (art. 10).',
  'risk.why.children': 'Des mineurs figurent parmi les personnes concernées.',
  'risk.why.chain-unknown':
    'On ignore à qui ce prestataire transmet les données. Le responsable du traitement doit pouvoir nommer toute la chaîne (avis 22/2024 du CEPD).',
  'risk.why.chain-unprotected': 'Plus loin dans la chaîne, un destinataire reçoit les données sans garantie (art. 44).',
  'risk.why.tool-missing': 'Aucune garantie valable ne fonde ce transfert (art. 44).',
  'risk.why.tool-for-exceptions': 'Le transfert repose sur l’art. 49, prévu pour des cas exceptionnels.',
  'risk.why.assessment-missing': 'La garantie requiert une AITD, et aucune AITD favorable ne figure au dossier.',
  'risk.why.evidence-old': 'Les preuves ont été vérifiées pour la dernière fois il y a plus de 12 mois.',
  'risk.why.evidence-claimed': 'Personne n’a vérifié la garantie : seul le prestataire l’affirme.',
  'risk.why.keys-held-back':
    'Les clés ne quittent jamais l’EEE, ce qui ôte {percent} % de l’exposition (recommandations 01/2020 du CEPD, cas d’usage 1).',
  'risk.why.technical-measure':
    'Une mesure technique ôte {percent} % de l’exposition : {measure} (recommandations 01/2020 du CEPD, annexe 2).',
  'risk.why.promises-only':
    'Les mesures sont des engagements, qui lient l’importateur et non ses autorités : elles ôtent {percent} % de l’exposition.',

  'common.error.points-invalid': 'Indiquez un nombre entier de points, de 0 à 40.',
  'common.error.percent-invalid': 'Indiquez un pourcentage entier, de 0 à 100.',
  'common.error.threshold-invalid': 'Indiquez un score entier, de 1 à 100.',
  'common.error.thresholds-disordered': 'Un niveau doit commencer à un score plus élevé que le précédent.',

  'settings.part.risk': 'Pondérations du risque',
  'settings.action.scoring-model.revised': 'a modifié les pondérations du risque',
  'settings.action.scoring-model.restored': 'est revenu aux pondérations du risque d’origine',
  'settings.field.scoring-model.version': 'Version',
  'settings.field.scoring-model.reason': 'Motif',

  'risk.weight': '{part} : {value}',
  'risk.measure.none': 'Aucune, ou clés détenues par le prestataire',
  'risk.score-of': '{score} sur 100',

  'risk.arithmetic.summary': 'Comment ce score est calculé',
  'risk.arithmetic.caption': 'Ce qui entre dans le score',
  'risk.arithmetic.input': 'Critère',
  'risk.arithmetic.value': 'Valeur consignée',
  'risk.arithmetic.points': 'Points',
  'risk.arithmetic.not-counted.parent':
    'Ne compte pas : son droit n’est pas plus éloigné du RGPD que celui du lieu des données.',
  'risk.arithmetic.not-counted.access': 'Ne compte pas dans l’EEE.',
  'risk.arithmetic.measure': 'Mesure la plus forte en place : {measure}. Il reste {percent} % de l’exposition.',
  'risk.arithmetic.no-measure': 'Aucune mesure réduisant l’exposition n’est en place.',
  'risk.arithmetic.formula':
    'Données {data} + exposition {exposure} × {percent} % + chaîne {chain} + garanties {safeguards} = {exact}',
  'risk.arithmetic.rounded': 'arrondi à {score}',
  'risk.arithmetic.capped': 'au-delà de 100, on retient 100',
  'risk.arithmetic.inherent': 'Sans les mesures',
  'risk.arithmetic.residual': 'Avec les mesures en place',
  'risk.arithmetic.band': 'Niveau',
  'risk.arithmetic.lifted': 'Plus haut que ne le donne le seul score :',
  'risk.arithmetic.unknowns': 'Non connus, comptés avec prudence',
  'risk.arithmetic.version': 'Pondérations',
  'risk.arithmetic.calibration':
    'Les textes disent quoi regarder et ne donnent aucun chiffre. Le score classe les priorités ; il ne rachète jamais une règle non respectée.',

  'risk.group.data': 'Données',
  'risk.group.exposure': 'Exposition',
  'risk.group.measures': 'Mesures',
  'risk.group.safeguards': 'Garanties et preuves',
  'risk.group.bands': 'Niveaux',
  'risk.group.floors': 'Planchers',
  'risk.group.outcome': 'Des points au niveau',

  'risk.settings.title': 'Pondérations du risque',
  'risk.settings.text':
    'Chaque transfert reçoit un score de 0 à 100 qui dit par quoi commencer. Les autorités énoncent les critères sans donner de chiffres : chaque poids est notre propre étalonnage, à vous de l’ajuster. Chaque réponse apporte les points indiqués en regard.',
  'risk.settings.formula': 'Score = données + exposition × mesures + chaîne + garanties et preuves',
  'risk.settings.in-use': 'En vigueur :',
  'risk.settings.changed-count':
    '{count, plural, =0 {tous d’origine} one {un poids diffère de l’origine} other {# poids diffèrent de l’origine}}',
  'risk.settings.read-only': 'Les propriétaires de l’organisme peuvent modifier ces poids.',
  'risk.settings.shipped': 'd’origine : {value}',
  'risk.settings.from-score': 'à partir de',
  'risk.settings.at-least': 'au moins',
  'risk.settings.reason': 'Pourquoi vous les modifiez',
  'risk.settings.reason.hint':
    'Conservé avec la version et dans l’historique. Tous les scores à venir utilisent les nouveaux poids ; les résultats enregistrés gardent la version qui les a produits.',
  'risk.settings.save': 'Enregistrer comme nouvelle version',
  'risk.settings.showing': 'Le formulaire contient les poids de {version}. Rien ne change avant l’enregistrement.',
  'risk.settings.showing-read': 'Voici les poids de {version}, et non ceux en vigueur.',
  'risk.settings.back-to-current': 'Afficher les poids en vigueur',
  'risk.settings.conflict':
    'Quelqu’un a enregistré la version {version} pendant votre saisie. Ce que vous avez saisi est toujours là : comparez, puis enregistrez à nouveau pour le mettre en vigueur.',
  'risk.settings.revised':
    'Les poids sont enregistrés sous la version {version}. Tous les scores les utilisent désormais.',
  'risk.settings.restored': 'Les poids d’origine ({version}) sont de nouveau en vigueur.',
  'risk.settings.unchanged': 'Ces poids sont déjà en vigueur. Rien n’a été modifié.',
  'risk.settings.versions': 'Versions',
  'risk.settings.versions.none': 'Les poids d’origine sont en vigueur depuis le début.',
  'risk.settings.versions.version': 'Version',
  'risk.settings.versions.when': 'Date',
  'risk.settings.versions.who': 'Auteur',
  'risk.settings.versions.why': 'Motif',
  'risk.settings.versions.changed': 'Différences',
  'risk.settings.versions.shipped': 'Livrée avec Onward',
  'risk.settings.versions.current': 'en vigueur',
  'risk.settings.versions.show': 'Afficher ces poids',
  'risk.settings.versions.take': 'Remplir le formulaire avec ces poids',
  'risk.settings.restore': 'Revenir aux poids d’origine',
  'risk.settings.restore.text':
    'Remet tous les poids à {version} et suit ceux que livreront les prochaines versions d’Onward.',
};
