import type { assessments as en } from '../en/assessments';

export const assessments = {
  'assessments.title': 'Analyses d’impact des transferts (AITD)',
  'assessments.part.transfers': 'Transferts',
  'assessments.part.assessments': 'AITD',
  'assessments.intro':
    'Une AITD porte sur un importateur dans une destination et peut valoir pour tous les transferts correspondants. Elle produit effet de son approbation à sa date de revue.',
  'assessments.caption': 'Analyses d’impact des transferts',
  'assessments.search': 'Importateur, destination, service',
  'assessments.new': 'Commencer une AITD',
  'assessments.none-found': 'Aucune AITD ne correspond. Modifiez la recherche ou les filtres.',
  'assessments.column.importer': 'Importateur',
  'assessments.column.destination': 'Destination',
  'assessments.column.transfers': 'Transferts',
  'assessments.column.status': 'État',
  'assessments.column.review': 'À revoir le',
  'assessments.column.progress': 'Avancement',
  'assessments.filter.status': 'État',
  'assessments.filter.destination': 'Destination',
  'assessments.filter.archived': 'Archivées',
  'assessments.empty.title': 'Aucun transfert n’a encore été analysé',
  'assessments.empty.text':
    'Les clauses contractuelles types, les règles d’entreprise contraignantes et les autres instruments de l’article 46 ne suffisent qu’assortis d’une analyse du droit et des pratiques du pays de destination (clause 14 ; CJUE, C-311/18). Onward la mène en six étapes, reprend ce que le registre sait déjà et conserve la conclusion avec sa date de revue.',
  'assessments.empty.example':
    'Par exemple : Twilio → États-Unis, CCT module 3, messages en clair, FISA 702 applicable, poursuivre avec des mesures, revue dans douze mois.',
  'assessments.empty.ways':
    'Suivez les six étapes, ou consignez une AITD conservée ailleurs avec un lien vers le document.',
  'assessments.empty.transfers': 'Voir les transferts',

  'assessments.status.in-progress': 'En cours',
  'assessments.status.favourable': 'Favorable',
  'assessments.status.with-conditions': 'Sous conditions',
  'assessments.status.negative': 'Défavorable',
  'assessments.status.overdue': 'Revue en retard',
  'assessments.elsewhere': 'conservée ailleurs',
  'assessments.archived': 'archivée',
  'assessments.answered': '{answered, plural, one {# réponse} other {# réponses}} sur {required}',
  'assessments.to-confirm': '{count, plural, =0 {} one {# à confirmer} other {# à confirmer}}',
  'assessments.no-review-day': 'non fixée',
  'assessments.transfers.none-left': 'aucun au registre à ce jour',
  'assessments.transfers.gone':
    '{count, plural, one {# transfert visé ne figure plus au registre} other {# transferts visés ne figurent plus au registre}}',

  'assessments.new.title': 'Commencer une AITD',
  'assessments.new.choose':
    'Choisissez l’importateur et la destination. Les transferts qui requièrent une AITD viennent en tête.',
  'assessments.new.nothing.title': 'Il n’y a rien à analyser',
  'assessments.new.nothing':
    'Aucun transfert de ce registre ne vise un pays ou une organisation désignés hors de l’EEE. Précisez les lieux de chaque prestation : les transferts en découlent.',
  'assessments.new.no-place':
    'Personne n’a indiqué où vont ces données : il n’y a donc pas de droit à examiner. Précisez d’abord le lieu sur la page de la prestation.',
  'assessments.new.engagement': 'Aller à la prestation',
  'assessments.new.need': 'AITD',
  'assessments.need.required': 'Requise par la garantie',
  'assessments.need.unknown': 'Aucune garantie consignée à ce jour',
  'assessments.need.monitor': 'Non requise ; suivre les évolutions du droit',
  'assessments.need.not-required': 'Non requise',
  'assessments.new.assessed': 'Déjà analysé',
  'assessments.new.serves': 'Transferts visés',
  'assessments.new.serves.hint':
    'Une même AITD vaut pour tous les transferts cochés vers cet importateur et cette destination.',
  'assessments.new.reuse': 'Une AITD existe pour cet importateur',
  'assessments.new.reuse.text': 'Elle peut aussi valoir pour ce transfert, si les circonstances sont les mêmes.',
  'assessments.new.reuse.act': 'L’utiliser pour ce transfert',
  'assessments.new.reuse.approved':
    'Elle est approuvée : seule une personne habilitée à approuver peut l’étendre à un autre transfert.',
  'assessments.new.covered': 'Elle vise déjà ce transfert.',
  'assessments.new.steps': 'Les six étapes',
  'assessments.new.steps.text':
    'Onward reprend ce que disent déjà le registre et les informations sur le pays. Rien de cela ne compte tant que vous ne l’avez pas confirmé.',
  'assessments.new.begin': 'Commencer les six étapes',
  'assessments.new.elsewhere': 'AITD conservée ailleurs',
  'assessments.new.elsewhere.text':
    'Vous disposez déjà d’une AITD dans vos propres documents. Consignez sa conclusion et l’endroit où elle se trouve.',
  'assessments.new.elsewhere.record': 'La consigner',
  'assessments.new.elsewhere.draft':
    'L’approbation et sa date seront consignées par une personne habilitée à approuver.',

  'assessments.steps': 'Étapes',
  'assessments.step.state.open': 'non commencée',
  'assessments.step.state.begun': 'commencée',
  'assessments.step.state.complete': 'terminée',
  'assessments.step.basis': 'Fondement : {basis}',
  'assessments.report': 'Rapport',
  'assessments.archive': 'Archiver',
  'assessments.restore': 'Rétablir',
  'assessments.archived-note': 'Cette AITD est archivée : elle ne vaut pour aucun transfert.',
  'assessments.elsewhere-note':
    'Le texte de cette AITD est conservé ailleurs. Sa conclusion est consignée ici ; les six étapes restent ouvertes si vous souhaitez l’y reporter.',
  'assessments.elsewhere-note.open': 'Ouvrir le document',
  'assessments.history': 'Historique',

  'assessments.save': 'Enregistrer',
  'assessments.save-and-continue': 'Enregistrer et continuer',
  'assessments.saving': 'Enregistrement…',
  'assessments.saved-at': 'Enregistré à {time}',
  'assessments.unsaved': 'Pas encore enregistré',
  'assessments.save-failed':
    'Non enregistré : le serveur n’a pas répondu. Votre saisie reste sur cette page ; une nouvelle tentative suivra.',
  'assessments.save-signed-out':
    'Non enregistré : vous êtes déconnecté. Reconnectez-vous dans un autre onglet, puis poursuivez ici.',
  'assessments.save-wrong': 'Non enregistré : un élément est à revoir.',
  'assessments.save-conflict':
    'Non enregistré : une autre personne a modifié cette étape. Choisissez en haut de l’étape ce qui doit être retenu.',
  'assessments.save-closed':
    'Non enregistré : l’AITD a été approuvée ou archivée entre-temps. Copiez votre saisie, puis rechargez la page.',
  'assessments.autosave-hint': 'Enregistré au fil de la saisie.',
  'assessments.no-answer': 'Pas encore de réponse',
  'assessments.confirm': 'Confirmer',
  'assessments.confirm-step': 'Tout confirmer à cette étape ({count})',
  'assessments.confirm-step.hint': 'Relisez d’abord les suggestions : confirmer, c’est en répondre.',
  'assessments.waits': 'Suggéré d’après {source}.',
  'assessments.waits-unsourced': 'En attente de confirmation.',
  'assessments.register-says': 'À ce jour, {source} : {value}',
  'assessments.source.organisation': 'les paramètres de l’organisme',
  'assessments.source.vendor': 'la fiche du prestataire',
  'assessments.source.engagement': 'la fiche de la prestation',
  'assessments.source.location': 'les lieux inscrits au registre',
  'assessments.source.safeguard': 'la garantie inscrite au registre',
  'assessments.source.onward': 'la chaîne inscrite au registre',
  'assessments.source.country': 'les informations sur le pays',
  'assessments.country-source': '{source} (vérifié le {day})',

  'assessments.group.preliminary': 'Questions préalables',
  'assessments.group.parties': 'Les acteurs',
  'assessments.group.places': 'Les lieux',
  'assessments.group.data': 'Les données et les personnes',
  'assessments.group.ways': 'Les modalités',
  'assessments.group.instrument': 'L’instrument',
  'assessments.group.laws': 'Le droit et les pratiques',
  'assessments.group.guarantees': 'Les quatre garanties essentielles',
  'assessments.group.experience': 'L’expérience et les recours',
  'assessments.group.measures': 'Les mesures',
  'assessments.group.action': 'Les suites',
  'assessments.group.watch': 'D’ici là',
  'assessments.group.about': 'Objet',
  'assessments.group.outcome': 'Résultat de l’étape 3',
  'assessments.group.effect': 'Leur effet',
  'assessments.group.decision': 'Décision',
  'assessments.group.document': 'Document',
  'assessments.group.review': 'Revue',
  'assessments.group.remarks': 'Remarques',

  'assessments.fact.title': 'Intitulé',
  'assessments.fact.covers': 'Transferts visés',
  'assessments.fact.instrument': 'Instrument de transfert',
  'assessments.fact.outcome': 'Constat de l’étape 3',
  'assessments.fact.measures': 'Mesures',
  'assessments.fact.measuresEffective': 'Les mesures comblent-elles la lacune ?',
  'assessments.fact.decision': 'Décision',
  'assessments.fact.documentUrl': 'Document en ligne',
  'assessments.fact.reviewDueOn': 'À revoir au plus tard le',
  'assessments.fact.triggers': 'À revoir plus tôt en cas de',
  'assessments.fact.notes': 'Notes',
  'assessments.fact.approver': 'Approuvée par',
  'assessments.fact.approvedOn': 'Approuvée le',
  'assessments.hint.covers':
    'Vers cet importateur et cette destination. Décochez ceux dont les circonstances diffèrent : ils appellent leur propre AITD.',
  'assessments.hint.instrument': 'Ce qui fonde les transferts au titre du chapitre V du RGPD.',
  'assessments.hint.outcome':
    'Le premier constat permet le transfert. Les deux suivants imposent des mesures efficaces ; à défaut, pas de transfert. Le dernier le permet aussi si vous démontrez que ce droit ne sera pas appliqué à ces données.',
  'assessments.hint.measures':
    'Les cinq premières sont les cas d’usage efficaces de l’annexe 2. Les deux dernières aident, mais jamais seules.',
  'assessments.hint.measuresEffective': 'Une autorité du pays pourrait-elle encore accéder à des données lisibles ?',
  'assessments.hint.decision':
    'La suspension ou la fin du transfert prend effet dès l’approbation, sans que le reste soit rempli.',
  'assessments.hint.documentUrl':
    'Annexes, réponses de l’importateur, ou l’AITD elle-même si elle est conservée ailleurs.',
  'assessments.hint.documentUrl-elsewhere': 'Où l’AITD est conservée. Une adresse complète, commençant par https://.',
  'assessments.hint.reviewDueOn': 'Douze mois en général, moins si le droit est en train d’évoluer.',
  'assessments.hint.approvedOn': 'La décision produit effet à compter de ce jour.',
  'assessments.choose': 'Choisir',
  'assessments.gone-transfer': 'Ne figure plus au registre',

  'assessments.no-measures':
    'L’étape 3 n’a rien constaté que des mesures devraient combler. Vous pouvez laisser cette étape en l’état.',
  'assessments.outcome-first': 'Concluez d’abord l’étape 3 : elle dit si des mesures sont nécessaires.',
  'assessments.limit.title': 'Selon l’annexe 2, ces mesures ne sont pas efficaces',
  'assessments.limit.processing-in-clear':
    'Cas d’usage 6 : l’importateur traite les données en clair. Le chiffrement en transit et au repos n’arrête pas une autorité qui peut en ordonner la remise ; le Comité ne connaît aucune mesure technique qui le fasse.',
  'assessments.limit.remote-access-in-clear':
    'Cas d’usage 7 : l’importateur accède aux données en clair depuis le pays tiers à des fins commerciales. Le Comité ne connaît aucune mesure technique qui tienne une autorité à l’écart.',
  'assessments.limit.provider-keys':
    'Les clés sont chez le prestataire. Un chiffrement dont l’autorité peut exiger les clés avec les données ne compte pas.',
  'assessments.limit.no-technical-measure':
    'Des mesures contractuelles et organisationnelles seules ne lient pas une autorité du pays : elles ne comblent pas la lacune.',
  'assessments.limit.what-now':
    'Ce qui reste possible : garder les données dans l’EEE, ne transférer que des données illisibles pour l’importateur, démontrer à l’étape 3 que ce droit ne leur sera pas appliqué, ou décider de suspendre le transfert ou d’y mettre fin.',

  'assessments.approval': 'Approbation',
  'assessments.approval.text':
    'À compter de l’approbation, la décision vaut pour les transferts visés et rien n’y est plus modifiable.',
  'assessments.approval.in-the-way': 'Ce qui fait encore obstacle',
  'assessments.approval.none-in-the-way': 'Rien ne fait obstacle.',
  'assessments.approval.only-edit': 'L’approbation revient aux propriétaires et aux rédacteurs.',
  'assessments.approve': 'Approuver',
  'assessments.approved': 'Approuvée le {day} par {approver}.',
  'assessments.approved-unnamed': 'Approuvée le {day}.',
  'assessments.reopen': 'Reprendre',
  'assessments.reopen.text':
    'Ce qui est approuvé reste en l’état. Pour la revoir ou la corriger, reprenez l’AITD : elle est en cours jusqu’à une nouvelle approbation.',
  'assessments.gap.unanswered': 'Étape {step} : {count, plural, one {# réponse manque} other {# réponses manquent}}',
  'assessments.gap.to-confirm':
    'Étape {step} : {count, plural, one {# suggestion attend une confirmation} other {# suggestions attendent une confirmation}}',
  'assessments.gap.proceeds-without-measures':
    'Étape {step} : la décision est de poursuivre alors que l’étape 3 constate une lacune. Poursuivez avec des mesures, suspendez le transfert ou mettez-y fin.',
  'assessments.gap.reason-to-believe-missing':
    'Étape {step} : une loi problématique pourrait s’appliquer. Expliquez pourquoi elle ne le sera pas ici, ou adoptez des mesures efficaces.',
  'assessments.gap.measures-not-effective':
    'Étape {step} : la décision repose sur des mesures dont il n’est pas dit qu’elles comblent la lacune.',
  'assessments.gap.measures-cannot-be-effective':
    'Étape {step} : les mesures sont dites suffisantes, alors que l’annexe 2 des recommandations 01/2020 retient le contraire.',

  'assessments.conflict.title': 'Une autre personne a modifié cette étape',
  'assessments.conflict.text':
    'Rien de votre saisie n’est perdu. Choisissez pour chaque champ ce qui doit être retenu, puis enregistrez.',
  'assessments.conflict.mine': 'Votre saisie',
  'assessments.conflict.theirs': 'Valeur actuelle',
  'assessments.conflict.both': 'Les deux, l’une sous l’autre',

  'assessments.flash.begun': 'L’AITD est commencée. Son contenu est suggéré : vérifiez-le et confirmez-le.',
  'assessments.flash.recorded': 'L’AITD est consignée.',
  'assessments.flash.covered': 'L’AITD vaut désormais aussi pour ce transfert.',
  'assessments.flash.not-covered':
    'L’AITD ne peut pas valoir pour ce transfert : elle est archivée, approuvée, ou porte sur un autre importateur ou une autre destination.',
  'assessments.flash.saved': 'Enregistré.',
  'assessments.flash.approved': 'L’AITD est approuvée.',
  'assessments.flash.reopened': 'L’AITD est de nouveau en cours.',
  'assessments.flash.closed': 'Rien n’a été enregistré : l’AITD a été approuvée ou archivée entre-temps.',
  'assessments.flash.changed': 'L’AITD a changé depuis l’ouverture de cette page. Relisez-la, puis approuvez-la.',
  'assessments.flash.archived': 'L’AITD est archivée.',
  'assessments.flash.restored': 'L’AITD est rétablie.',

  'assessments.transfer.title': 'AITD',
  'assessments.transfer.none': 'Aucune AITD ne vise ce transfert.',
  'assessments.transfer.start': 'En commencer une',
  'assessments.transfer.use': 'Utiliser une AITD existante',
  'assessments.transfer.counts': 'celle-ci fait foi',
  'assessments.transfer.review': 'à revoir au plus tard le {day}',

  'assessments.report.title': 'Analyse d’impact d’un transfert de données (AITD)',
  'assessments.report.print': 'Imprimer',
  'assessments.report.back': 'Revenir à l’AITD',
  'assessments.report.as-of': 'État au {day}, version {version}',
  'assessments.report.summary': 'Synthèse',
  'assessments.report.exporter': 'Exportateur',
  'assessments.report.importer': 'Importateur',
  'assessments.report.destination': 'Destination',
  'assessments.report.status': 'État',
  'assessments.report.approval': 'Approbation',
  'assessments.report.not-approved': 'Non approuvée : ce projet ne fonde aucun transfert.',
  'assessments.report.unanswered': 'sans réponse',
  'assessments.report.waits': 'suggéré, non confirmé',
  'assessments.report.written': 'Les réponses figurent dans la langue dans laquelle elles ont été rédigées.',
  'assessments.report.elsewhere': 'L’AITD elle-même est conservée à l’adresse :',
  'assessments.report.sources': 'Ce sur quoi elle repose',
  'assessments.report.country-facts': 'Informations consignées sur la destination',
  'assessments.report.country-facts.none':
    'Aucune information n’est consignée sur l’accès des autorités de cette destination.',
  'assessments.report.safeguards': 'Garanties inscrites au registre',
  'assessments.report.safeguards.none': 'Aucune garantie n’est consignée pour ces transferts.',
  'assessments.report.signed': 'signée le {day}',
  'assessments.report.law': 'Méthode',
  'assessments.report.law.text':
    'Recommandations 01/2020 du CEPD sur les mesures supplémentaires (version 2.0, 18 juin 2021) et 02/2020 sur les garanties essentielles européennes ; guide pratique AITD de la CNIL (janvier 2025) ; clauses 14 et 15 des clauses contractuelles types, décision (UE) 2021/914 ; CJUE, 16 juillet 2020, C-311/18.',
  'assessments.report.history': 'Qui a fait quoi',
  'assessments.report.history.line': '{day} : {actor} {action}',

  'words.use-case.encrypted-storage': '1 · Hébergement ou sauvegarde chiffrés, clés détenues dans l’EEE uniquement',
  'words.use-case.pseudonymised': '2 · Données pseudonymisées, table de correspondance dans l’EEE',
  'words.use-case.encrypted-transit': '3 · Données chiffrées en simple transit',
  'words.use-case.protected-recipient': '4 · Destinataire protégé par la loi',
  'words.use-case.split-processing': '5 · Traitement fractionné ou multipartite',
  'words.use-case.processing-in-clear': '6 · Sous-traitant (en nuage ou autre) ayant besoin des données en clair',
  'words.use-case.remote-access-in-clear': '7 · Accès à distance en clair à des fins commerciales',
  'words.use-case.none': 'Aucun d’entre eux',
} satisfies Record<keyof typeof en, string>;
