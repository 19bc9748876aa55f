import type { findings as en } from '../en/findings';
import { transferFindings } from './findings-of-transfers';

export const findings = {
  ...transferFindings,

  'finding.dpf-not-checked':
    '{checked, select, no {Personne n’a recherché ce prestataire sur la liste du Data Privacy Framework.} other {L’inscription de ce prestataire sur la liste du Data Privacy Framework est notée sans date de consultation.}}',
  'finding.dpf-not-checked.kind': 'Liste DPF non consultée',
  'finding.dpf-not-checked.many':
    '{count, plural, one {# prestataire n’a pas été recherché} other {# prestataires n’ont pas été recherchés}} sur la liste du DPF',
  'finding.dpf-not-checked.step': 'Consulter la liste',
  'finding.dpf-not-checked.law': 'art. 45 RGPD ; décision (UE) 2023/1795',

  'finding.dpf-check-stale':
    'La liste du DPF a été consultée pour la dernière fois pour ce prestataire le {checkedOn}.',
  'finding.dpf-check-stale.kind': 'Vérification DPF ancienne',
  'finding.dpf-check-stale.many':
    '{count, plural, one {# vérification DPF date} other {# vérifications DPF datent}} de plus d’un an',
  'finding.dpf-check-stale.step': 'Vérifier de nouveau',
  'finding.dpf-check-stale.law': 'art. 45 RGPD ; décision (UE) 2023/1795',

  'finding.dpf-certification-due': 'La certification DPF du prestataire est à renouveler pour le {dueOn}.',
  'finding.dpf-certification-due.kind': 'Certification DPF à échéance',
  'finding.dpf-certification-due.many':
    '{count, plural, one {# certification DPF arrive} other {# certifications DPF arrivent}} à échéance',
  'finding.dpf-certification-due.step': 'Vérifier le renouvellement',
  'finding.dpf-certification-due.law': 'art. 45 RGPD ; décision (UE) 2023/1795',

  'finding.vendor-unnamed': 'La source mentionne ce prestataire sans le nommer.',
  'finding.vendor-unnamed.kind': 'Prestataire non nommé',
  'finding.vendor-unnamed.many':
    '{count, plural, one {# prestataire n’est pas nommé} other {# prestataires ne sont pas nommés}}',
  'finding.vendor-unnamed.step': 'Nommer le prestataire',
  'finding.vendor-unnamed.law': 'art. 28, § 2, RGPD',

  'finding.identity-incomplete': 'À compléter ou à confirmer : {missing}.',
  'finding.identity-incomplete.kind': 'Identité incomplète',
  'finding.identity-incomplete.many':
    '{count, plural, one {# prestataire} other {# prestataires}} sans entité, adresse ou contact',
  'finding.identity-incomplete.step': 'Compléter l’identité',
  'finding.identity-incomplete.law': 'CEPD, avis 22/2024, points 31 et 32',

  'finding.entity-country-conflict':
    'Lieu indiqué : {locations}. Établissement de l’entité : {establishmentCountry}. L’un des deux est inexact, ou il manque un destinataire.',
  'finding.entity-country-conflict.kind': 'Lieu et entité discordants',
  'finding.entity-country-conflict.many':
    '{count, plural, one {# prestation dont le lieu et l’entité contractante ne concordent pas} other {# prestations dont le lieu et l’entité contractante ne concordent pas}}',
  'finding.entity-country-conflict.step': 'Éclaircir l’entité',
  'finding.entity-country-conflict.law': 'art. 44 RGPD',

  'finding.parent-exposure':
    'Données : {locations} ; {via, select, parent {société mère{parentName, select, none {} other { {parentName}}} ({country})} other {établissement du prestataire : {country}}}. Le droit de ce pays atteint les données : ce n’est pas un transfert, mais cela compte parmi les garanties à exiger.',
  'finding.parent-exposure.kind': 'Exposition à un droit étranger',
  'finding.parent-exposure.many':
    '{count, plural, one {# prestation dans l’EEE ou un pays adéquat est exposée} other {# prestations dans l’EEE ou un pays adéquat sont exposées}} au droit d’un autre pays',
  'finding.parent-exposure.step': 'Consigner les garanties',
  'finding.parent-exposure.law': 'art. 28, § 1, RGPD',

  'finding.not-on-list': 'Ce prestataire traite des données mais ne figure pas dans la liste publiée.',
  'finding.not-on-list.kind': 'Absent de la liste publiée',
  'finding.not-on-list.many':
    '{count, plural, one {# prestataire traitant des données est absent} other {# prestataires traitant des données sont absents}} de la liste publiée',
  'finding.not-on-list.step': 'L’ajouter à la liste',
  'finding.not-on-list.law': 'art. 28, § 2, RGPD',

  'finding.role-conflict': 'Inscrit à la fois comme : {roles}. Tranchez pour chaque prestation.',
  'finding.role-conflict.kind': 'Rôles contradictoires',
  'finding.role-conflict.many':
    '{count, plural, one {# prestataire a} other {# prestataires ont}} des rôles contradictoires',
  'finding.role-conflict.step': 'Trancher le rôle',
  'finding.role-conflict.law': 'art. 26 et 28 RGPD',

  'finding.self-hosted-listed':
    'Logiciel opéré par vos soins, donc sans destinataire ; c’est l’hébergeur qui en est un. {published, select, yes {L’entrée figure dans la liste publiée.} other {}}',
  'finding.self-hosted-listed.kind': 'Outil, non un destinataire',
  'finding.self-hosted-listed.many':
    '{count, plural, one {# entrée est un outil opéré} other {# entrées sont des outils opérés}} par vos soins, non un destinataire',
  'finding.self-hosted-listed.step': 'Revoir l’entrée',
  'finding.self-hosted-listed.law': 'art. 4, point 9), RGPD',

  'finding.anonymisation-claim-to-verify':
    'Les données sont présentées comme anonymisées. Tant que personne ne l’a vérifié, ce sont des données personnelles.',
  'finding.anonymisation-claim-to-verify.kind': 'Anonymisation à vérifier',
  'finding.anonymisation-claim-to-verify.many':
    '{count, plural, one {# anonymisation alléguée} other {# anonymisations alléguées}} à vérifier',
  'finding.anonymisation-claim-to-verify.step': 'Vérifier l’allégation',
  'finding.anonymisation-claim-to-verify.law': 'considérant 26 RGPD',

  'finding.special-category-to-verify':
    'La voix, l’image, des fichiers ou du texte libre peuvent révéler des données sensibles.',
  'finding.special-category-to-verify.kind': 'Données sensibles à vérifier',
  'finding.special-category-to-verify.many':
    '{count, plural, one {# prestation peut} other {# prestations peuvent}} révéler des données sensibles',
  'finding.special-category-to-verify.step': 'Trancher la question',
  'finding.special-category-to-verify.law': 'art. 9 RGPD',

  'finding.contract-missing': 'Aucun contrat n’est signé ({role}).',
  'finding.contract-missing.kind': 'Contrat absent',
  'finding.contract-missing.many': '{count, plural, one {# prestation} other {# prestations}} sans contrat',
  'finding.contract-missing.step': 'Consigner le contrat',
  'finding.contract-missing.law': 'art. 28, § 3, ou 26, § 1, RGPD',

  'finding.contract-unknown': 'Rien n’indique qu’un contrat est signé ({role}).',
  'finding.contract-unknown.kind': 'Contrat non consigné',
  'finding.contract-unknown.many':
    '{count, plural, one {# contrat n’est pas consigné} other {# contrats ne sont pas consignés}}',
  'finding.contract-unknown.step': 'Consigner le contrat',
  'finding.contract-unknown.law': 'art. 28, § 3, ou 26, § 1, RGPD',

  'finding.flow-down-missing': 'Le sous-traitant ultérieur n’est pas tenu aux mêmes obligations.',
  'finding.flow-down-missing.kind': 'Obligations non répercutées',
  'finding.flow-down-missing.many':
    '{count, plural, one {# sous-traitant ultérieur n’est pas tenu} other {# sous-traitants ultérieurs ne sont pas tenus}} aux mêmes obligations',
  'finding.flow-down-missing.step': 'Modifier le contrat',
  'finding.flow-down-missing.law': 'art. 28, § 4, RGPD',

  'finding.flow-down-unknown': 'Rien n’indique que les mêmes obligations s’imposent au sous-traitant ultérieur.',
  'finding.flow-down-unknown.kind': 'Obligations non consignées',
  'finding.flow-down-unknown.many':
    '{count, plural, one {# sous-traitant ultérieur dont les obligations ne sont pas consignées} other {# sous-traitants ultérieurs dont les obligations ne sont pas consignées}}',
  'finding.flow-down-unknown.step': 'Consigner les obligations',
  'finding.flow-down-unknown.law': 'art. 28, § 4, RGPD',

  'finding.authorisation-missing': 'Le responsable du traitement n’a pas autorisé ce sous-traitant ultérieur.',
  'finding.authorisation-missing.kind': 'Autorisation absente',
  'finding.authorisation-missing.many':
    '{count, plural, one {# sous-traitant ultérieur n’est pas autorisé} other {# sous-traitants ultérieurs ne sont pas autorisés}}',
  'finding.authorisation-missing.step': 'Obtenir l’autorisation',
  'finding.authorisation-missing.law': 'art. 28, § 2, RGPD',

  'finding.authorisation-unknown':
    'Rien n’indique comment le responsable du traitement a autorisé ce sous-traitant ultérieur.',
  'finding.authorisation-unknown.kind': 'Autorisation non consignée',
  'finding.authorisation-unknown.many':
    '{count, plural, one {# sous-traitant ultérieur dont l’autorisation n’est pas consignée} other {# sous-traitants ultérieurs dont l’autorisation n’est pas consignée}}',
  'finding.authorisation-unknown.step': 'Consigner l’autorisation',
  'finding.authorisation-unknown.law': 'art. 28, § 2, RGPD',

  'finding.authorisation-window-open':
    'Déjà à l’œuvre, alors que les clients {authorisation, select, specific {n’ont pas donné leur accord et peuvent répondre} other {peuvent s’opposer}} jusqu’au {objectionUntilOn}. Attendez cette date, ou suspendez la prestation.',
  'finding.authorisation-window-open.kind': 'À l’œuvre avant la réponse des clients',
  'finding.authorisation-window-open.many':
    '{count, plural, one {# sous-traitant ultérieur est} other {# sous-traitants ultérieurs sont}} à l’œuvre avant la fin du délai laissé aux clients',
  'finding.authorisation-window-open.step': 'Voir les dates',
  'finding.authorisation-window-open.law': 'art. 28, § 2, RGPD',

  'finding.authorisation-refused':
    'À l’œuvre, alors qu’aucun accord n’est parvenu avant le {objectionUntilOn}. Quand une autorisation spécifique est exigée, le silence vaut refus.',
  'finding.authorisation-refused.kind': 'Autorisation refusée',
  'finding.authorisation-refused.many':
    '{count, plural, one {# sous-traitant ultérieur est} other {# sous-traitants ultérieurs sont}} à l’œuvre sans l’accord demandé',
  'finding.authorisation-refused.step': 'Consigner la réponse',
  'finding.authorisation-refused.law': 'art. 28, § 2, RGPD ; CEPD, lignes directrices 07/2020, points 155 et 156',

  'finding.authorisation-objected':
    'Un client s’est opposé. Tant que ce point n’est pas réglé, ce sous-traitant ultérieur ne peut pas intervenir.',
  'finding.authorisation-objected.kind': 'Opposition d’un client',
  'finding.authorisation-objected.many':
    '{count, plural, one {# sous-traitant ultérieur fait} other {# sous-traitants ultérieurs font}} l’objet d’une opposition',
  'finding.authorisation-objected.step': 'Traiter l’opposition',
  'finding.authorisation-objected.law': 'art. 28, § 2, RGPD',

  'finding.onward-safeguard-missing':
    '{destinations, select, none {Par l’intermédiaire de {vendors}, les données sont retransmises sans garantie valable.} other {Les données sont retransmises à {vendors} ({destinations}) sans garantie valable.}}',
  'finding.onward-safeguard-missing.kind': 'Transfert ultérieur sans garantie',
  'finding.onward-safeguard-missing.many':
    '{count, plural, one {# prestataire retransmet} other {# prestataires retransmettent}} des données sans garantie valable',
  'finding.onward-safeguard-missing.step': 'Voir les destinataires',
  'finding.onward-safeguard-missing.law': 'art. 44 RGPD',

  'finding.onward-recipients-unlisted':
    'Le prestataire retransmet les données, et aucun de ses destinataires n’est inscrit.',
  'finding.onward-recipients-unlisted.kind': 'Destinataires ultérieurs non inscrits',
  'finding.onward-recipients-unlisted.many':
    '{count, plural, one {# prestataire retransmet} other {# prestataires retransmettent}} des données à des destinataires non inscrits',
  'finding.onward-recipients-unlisted.step': 'Inscrire un destinataire',
  'finding.onward-recipients-unlisted.law': 'art. 28, §§ 2 et 4, RGPD ; CEPD, avis 22/2024',

  'finding.onward-recipients-unknown':
    'On ignore si le prestataire retransmet les données. Toute la chaîne doit être connue.',
  'finding.onward-recipients-unknown.kind': 'Destinataires ultérieurs : non connu',
  'finding.onward-recipients-unknown.many':
    '{count, plural, one {# prestataire dont on ignore s’il retransmet} other {# prestataires dont on ignore s’ils retransmettent}} les données',
  'finding.onward-recipients-unknown.step': 'Répondre à la question',
  'finding.onward-recipients-unknown.law': 'CEPD, avis 22/2024, points 31 et 32',

  'finding.remote-access-unplaced':
    'Les données sont accessibles depuis un pays hors de l’EEE, et aucun lieu d’accès n’est inscrit. Un tel accès est un transfert.',
  'finding.remote-access-unplaced.kind': 'Accès à distance sans lieu',
  'finding.remote-access-unplaced.many':
    '{count, plural, one {# prestation accessible} other {# prestations accessibles}} depuis l’extérieur de l’EEE, sans lieu d’accès inscrit',
  'finding.remote-access-unplaced.step': 'Inscrire le lieu',
  'finding.remote-access-unplaced.law': 'art. 44 RGPD ; CEPD, lignes directrices 05/2021',

  'finding.remote-access-unknown':
    'Le prestataire ou sa société mère se trouve hors de l’EEE. On ignore si quelqu’un peut y consulter les données.',
  'finding.remote-access-unknown.kind': 'Accès à distance : non connu',
  'finding.remote-access-unknown.many':
    '{count, plural, one {# prestation dont on ignore si elle est accessible} other {# prestations dont on ignore si elles sont accessibles}} depuis l’extérieur de l’EEE',
  'finding.remote-access-unknown.step': 'Répondre à la question',
  'finding.remote-access-unknown.law': 'art. 44 RGPD ; CEPD, lignes directrices 05/2021',

  'finding.retention-to-review':
    'Des données de prospection sont conservées {months, plural, one {# mois} other {# mois}} (« {retention} »). L’usage est de trois ans après le dernier contact : justifiez cette durée, ou réduisez-la.',
  'finding.retention-to-review.kind': 'Conservation longue pour la prospection',
  'finding.retention-to-review.many':
    '{count, plural, one {# prestation conserve} other {# prestations conservent}} des données de prospection plus de trois ans',
  'finding.retention-to-review.step': 'Revoir la durée',
  'finding.retention-to-review.law': 'art. 5, § 1, e), RGPD',

  'finding.to-confirm':
    '{count, plural, one {# valeur suggérée reste} other {# valeurs suggérées restent}} à confirmer ou à corriger.',
  'finding.to-confirm.kind': 'Suggestions à confirmer',
  'finding.to-confirm.many':
    '{count, plural, one {# fiche contient} other {# fiches contiennent}} des suggestions non confirmées',
  'finding.to-confirm.step': 'Confirmer ou corriger',
  'finding.to-confirm.law': 'art. 5, § 1, d), RGPD',

  'finding.sub-processors-unnamed':
    'L’organisme déclare recourir à des sous-traitants ultérieurs ; aucun n’est nommé ici.',
  'finding.sub-processors-unnamed.kind': 'Sous-traitants ultérieurs non nommés',
  'finding.sub-processors-unnamed.many': 'L’organisme recourt à des sous-traitants ultérieurs sans les nommer',
  'finding.sub-processors-unnamed.step': 'Ajouter un prestataire',
  'finding.sub-processors-unnamed.law': 'art. 28, § 2, RGPD',

  'finding.sub-processors-unknown':
    'Rien n’indique si l’organisme recourt à des sous-traitants ultérieurs, et aucun n’est inscrit.',
  'finding.sub-processors-unknown.kind': 'Sous-traitants ultérieurs : non connu',
  'finding.sub-processors-unknown.many': 'On ne sait pas si l’organisme recourt à des sous-traitants ultérieurs',
  'finding.sub-processors-unknown.step': 'Répondre dans les paramètres',
  'finding.sub-processors-unknown.law': 'art. 28, § 2, RGPD',

  'finding.no-transfer-claim-unproven':
    'L’absence de transfert hors UE est promise, mais {engagements, plural, =0 {aucune liste ne l’étaye} other {la liste qui l’étaye a des lacunes : {unknownPlaces, plural, =0 {} one {# lieu inconnu} other {# lieux inconnus}}{unknownPlaces, plural, =0 {} other {{unnamedVendors, plural, =0 {} other {, }}}}{unnamedVendors, plural, =0 {} one {# prestataire non nommé} other {# prestataires non nommés}}}}.',
  'finding.no-transfer-claim-unproven.kind': 'Promesse d’absence de transfert non étayée',
  'finding.no-transfer-claim-unproven.many': 'La promesse « aucun transfert » n’est étayée par aucune liste complète',
  'finding.no-transfer-claim-unproven.step': 'Compléter la liste',
  'finding.no-transfer-claim-unproven.law': 'art. 5, § 2, RGPD',

  'finding.no-transfer-claim-contradicted':
    'L’absence de transfert hors UE est promise, or {transfers, plural, one {# transfert en sort} other {# transferts en sortent}} : {destinations}.',
  'finding.no-transfer-claim-contradicted.kind': 'Promesse d’absence de transfert contredite',
  'finding.no-transfer-claim-contradicted.many': 'La promesse « aucun transfert » est contredite',
  'finding.no-transfer-claim-contradicted.step': 'Voir les transferts',
  'finding.no-transfer-claim-contradicted.law': 'art. 5, § 2, et 44 RGPD',

  'finding.commitment-stricter':
    '{hours, select, none {Les clients sont informés immédiatement de tout transfert hors UE : engagement plus strict que la loi, et qui s’applique ici.} other {Toute violation est notifiée dans les {hours} heures de sa détection : délai plus strict que les 72 heures du RGPD, et qui s’applique ici.}}',
  'finding.commitment-stricter.kind': 'Engagement plus strict que la loi',
  'finding.commitment-stricter.many':
    '{count, plural, one {# engagement est plus strict} other {# engagements sont plus stricts}} que la loi',
  'finding.commitment-stricter.step': 'Voir les engagements',
  'finding.commitment-stricter.law': 'art. 28, § 2, et 33 RGPD',

  'finding.review-overdue':
    '{review, select, record {Le registre dans son ensemble} vendor {Ce prestataire} engagement {Cette prestation} other {Cette garantie}} devait être revu{review, select, record {} vendor {} other {e}} le {dueOn}{lastOn, select, none {} other { ; dernière revue le {lastOn}}}.',
  'finding.review-overdue.kind': 'Revue en retard',
  'finding.review-overdue.many': '{count, plural, one {# revue est en retard} other {# revues sont en retard}}',
  'finding.review-overdue.step': 'Revoir maintenant',
  'finding.review-overdue.law': 'art. 24, § 1, RGPD',

  'finding.customer-unreached':
    'Aucun message sur la révision {number} n’est parvenu à ce client : toutes ses adresses l’ont refusé.{window, select, none {} over { Le délai pendant lequel il aurait pu s’opposer a pris fin le {objectionUntilOn}.} other { Il peut s’opposer jusqu’au {objectionUntilOn} et ne le sait pas.}}',
  'finding.customer-unreached.kind': 'Client non joint',
  'finding.customer-unreached.many':
    '{count, plural, one {# client n’a été joint} other {# clients n’ont été joints}} à aucune adresse',
  'finding.customer-unreached.step': 'Corriger l’adresse',
  'finding.customer-unreached.law': 'art. 28, § 2, RGPD',

  'finding.customer-unaddressed': 'Aucune adresse n’est consignée pour ce client : aucun avis ne peut lui parvenir.',
  'finding.customer-unaddressed.kind': 'Client sans adresse',
  'finding.customer-unaddressed.many':
    '{count, plural, one {# client n’a} other {# clients n’ont}} aucune adresse pour les avis',
  'finding.customer-unaddressed.step': 'Ajouter une adresse',
  'finding.customer-unaddressed.law': 'art. 28, § 2, RGPD',

  'finding.review-unknown': 'Aucune date de création ni de revue du registre n’est consignée.',
  'finding.review-unknown.kind': 'Revue non consignée',
  'finding.review-unknown.many': 'La date de la dernière revue du registre est inconnue',
  'finding.review-unknown.step': 'Consigner la revue',
  'finding.review-unknown.law': 'art. 24, § 1, RGPD',
} satisfies Record<keyof typeof en, string>;
