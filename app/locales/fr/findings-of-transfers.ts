import type { transferFindings as en } from '../en/findings-of-transfers';

export const transferFindings = {
  'finding.safeguard-missing': '{place}, {mode}. {reason}',
  'finding.safeguard-missing.kind': 'Garantie absente',
  'finding.safeguard-missing.many':
    '{count, plural, one {# transfert sans garantie} other {# transferts sans garantie}}',
  'finding.safeguard-missing.step': 'Ajouter une garantie',
  'finding.safeguard-missing.law': 'art. 44 et 46 RGPD',

  'finding.safeguard-not-in-force': '{place}, {mode}. {reason}',
  'finding.safeguard-not-in-force.kind': 'Garantie non en vigueur',
  'finding.safeguard-not-in-force.many':
    '{count, plural, one {# transfert repose} other {# transferts reposent}} sur une garantie qui n’est pas en vigueur',
  'finding.safeguard-not-in-force.step': 'Remplacer la garantie',
  'finding.safeguard-not-in-force.law': 'art. 44 et 46 RGPD',

  'finding.safeguard-unknown': '{place}, {mode}. {reason}',
  'finding.safeguard-unknown.kind': 'Garantie impossible à apprécier',
  'finding.safeguard-unknown.many':
    '{count, plural, one {# transfert dont la garantie ne peut pas encore être appréciée} other {# transferts dont la garantie ne peut pas encore être appréciée}}',
  'finding.safeguard-unknown.step': 'Voir ce qui manque',
  'finding.safeguard-unknown.law': 'art. 44 RGPD',

  'finding.location-unknown': '{reason}',
  'finding.location-unknown.kind': 'Lieu inconnu',
  'finding.location-unknown.many':
    '{count, plural, one {# lieu de traitement n’est pas connu} other {# lieux de traitement ne sont pas connus}}',
  'finding.location-unknown.step': 'Indiquer le lieu',
  'finding.location-unknown.law': 'art. 44 RGPD',

  'finding.worldwide-location': '{reason}',
  'finding.worldwide-location.kind': '« Monde entier » comme lieu',
  'finding.worldwide-location.many':
    '{count, plural, one {# prestation indique « monde entier »} other {# prestations indiquent « monde entier »}}',
  'finding.worldwide-location.step': 'Désigner les pays',
  'finding.worldwide-location.law': 'art. 44 RGPD',

  'finding.adequacy-scope-unconfirmed':
    '{place}. La décision {decision} ne vise que certains destinataires ; il n’est pas établi que celui-ci en relève.',
  'finding.adequacy-scope-unconfirmed.kind': 'Champ de l’adéquation non vérifié',
  'finding.adequacy-scope-unconfirmed.many':
    '{count, plural, one {# destinataire n’a pas été vérifié} other {# destinataires n’ont pas été vérifiés}} au regard du champ d’une décision d’adéquation',
  'finding.adequacy-scope-unconfirmed.step': 'Vérifier le champ',
  'finding.adequacy-scope-unconfirmed.law': 'art. 45 RGPD',

  'finding.statement-is-no-safeguard':
    '{statedAs, select, none {Une déclaration de conformité est consignée} other {« {statedAs} »}} : cela ne désigne aucun pays et n’est pas une garantie.',
  'finding.statement-is-no-safeguard.kind': 'Déclaration au lieu d’une garantie',
  'finding.statement-is-no-safeguard.many':
    '{count, plural, one {# déclaration tient} other {# déclarations tiennent}} lieu de garantie',
  'finding.statement-is-no-safeguard.step': 'Préciser l’instrument',
  'finding.statement-is-no-safeguard.law': 'art. 46 RGPD',

  'finding.adequacy-not-in-eea':
    '{place} : le transfert repose sur la décision {decision}, que le Comité mixte de l’EEE n’a pas encore reprise pour l’Islande, le Liechtenstein et la Norvège.',
  'finding.adequacy-not-in-eea.kind': 'Adéquation pas encore reprise dans l’EEE',
  'finding.adequacy-not-in-eea.many':
    '{count, plural, one {# transfert repose} other {# transferts reposent}} sur une décision pas encore reprise dans l’accord EEE',
  'finding.adequacy-not-in-eea.step': 'Voir la décision',
  'finding.adequacy-not-in-eea.law': 'art. 45 RGPD ; accord EEE',

  'finding.adequacy-expiring':
    '{place}. La décision {decision}, sur laquelle repose ce transfert, expire le {expiresOn}.',
  'finding.adequacy-expiring.kind': 'Décision d’adéquation à échéance',
  'finding.adequacy-expiring.many':
    '{count, plural, one {# transfert repose} other {# transferts reposent}} sur une décision d’adéquation qui arrive à échéance',
  'finding.adequacy-expiring.step': 'Prévoir un repli',
  'finding.adequacy-expiring.law': 'art. 45 RGPD',

  'finding.derogation-recurring':
    '{place}, {mode}. {instrument} : une dérogation reste l’exception, or ces données y sont envoyées {frequency, select, continuous {en continu} other {régulièrement}}. Mettez en place une garantie de l’art. 46.',
  'finding.derogation-recurring.kind': 'Dérogation pour un transfert récurrent',
  'finding.derogation-recurring.many':
    '{count, plural, one {# transfert récurrent repose} other {# transferts récurrents reposent}} sur une dérogation',
  'finding.derogation-recurring.step': 'Ajouter une garantie',
  'finding.derogation-recurring.law': 'art. 49 RGPD ; CEPD, lignes directrices 2/2018',

  'finding.assessment-missing':
    '{place}, {mode}. {need, select, unknown {{instrument} : une AITD est requise si le sous-traitant ajoute des données collectées dans l’UE. Rien n’indique que ce soit ou non le cas, et aucune AITD ne figure au dossier.} other {{instrument} : une analyse d’impact du transfert (AITD) est requise, et aucune ne figure au dossier.}}',
  'finding.assessment-missing.kind': 'AITD absente',
  'finding.assessment-missing.many': '{count, plural, one {# transfert sans AITD} other {# transferts sans AITD}}',
  'finding.assessment-missing.step': 'Commencer une AITD',
  'finding.assessment-missing.law': 'art. 46, § 1, RGPD ; CJUE, C-311/18',

  'finding.assessment-in-progress':
    '{place}, {mode}. L’AITD « {title} » n’est pas encore approuvée ; d’ici là, elle ne couvre pas le transfert.',
  'finding.assessment-in-progress.kind': 'AITD non approuvée',
  'finding.assessment-in-progress.many':
    '{count, plural, one {# transfert attend} other {# transferts attendent}} l’approbation d’une AITD',
  'finding.assessment-in-progress.step': 'Terminer l’AITD',
  'finding.assessment-in-progress.law': 'art. 46, § 1, RGPD ; CEPD, recommandations 01/2020',

  'finding.assessment-negative':
    '{place}, {mode}. L’AITD « {title} » conclut : « {decision} », et le transfert se poursuit. Mettez-y fin, ou établissez ce qui le rend acceptable et refaites l’analyse.',
  'finding.assessment-negative.kind': 'AITD défavorable',
  'finding.assessment-negative.many':
    '{count, plural, one {# transfert se poursuit} other {# transferts se poursuivent}} malgré une AITD défavorable',
  'finding.assessment-negative.step': 'Voir l’AITD',
  'finding.assessment-negative.law': 'CCT, clauses 14, f), et 16 ; CEPD, recommandations 01/2020',

  'finding.assessment-overdue': '{place}, {mode}. L’AITD « {title} » devait être revue le {dueOn}.',
  'finding.assessment-overdue.kind': 'AITD à revoir',
  'finding.assessment-overdue.many':
    '{count, plural, one {# transfert repose} other {# transferts reposent}} sur une AITD dont la revue est en retard',
  'finding.assessment-overdue.step': 'Revoir l’AITD',
  'finding.assessment-overdue.law': 'CEPD, recommandations 01/2020, étape 6',

  'finding.dpf-without-fallback':
    '{place}, {mode}. Ce transfert repose sur la seule décision {decision}. Les deux dispositifs précédents ont été invalidés sans délai de grâce : faites signer des clauses de repli.',
  'finding.dpf-without-fallback.kind': 'DPF sans repli',
  'finding.dpf-without-fallback.many':
    '{count, plural, one {# transfert n’aurait} other {# transferts n’auraient}} aucun repli si le DPF tombait',
  'finding.dpf-without-fallback.step': 'Prévoir un repli',
  'finding.dpf-without-fallback.law': 'art. 45 et 46 RGPD',

  'finding.module-mismatch': '{instrument}, au dossier. La qualité des parties ({role}) requiert : {fitting}.',
  'finding.module-mismatch.kind': 'Module inadapté aux rôles',
  'finding.module-mismatch.many':
    '{count, plural, one {# jeu de clauses ne correspond} other {# jeux de clauses ne correspondent}} pas à la qualité des parties',
  'finding.module-mismatch.step': 'Corriger le module',
  'finding.module-mismatch.law': 'art. 46, § 2, c), RGPD ; décision (UE) 2021/914',

  'finding.annexes-incomplete': '{instrument} ; incomplet ou non confirmé : {missing}.',
  'finding.annexes-incomplete.kind': 'Annexes incomplètes',
  'finding.annexes-incomplete.many':
    '{count, plural, one {# jeu de clauses dont les annexes sont incomplètes} other {# jeux de clauses dont les annexes sont incomplètes}}',
  'finding.annexes-incomplete.step': 'Compléter les annexes',
  'finding.annexes-incomplete.law': 'décision (UE) 2021/914, annexes I à III',

  'finding.compelling-interests-undocumented':
    'Des intérêts légitimes impérieux sont invoqués sans ce qui doit les accompagner : {missing}.',
  'finding.compelling-interests-undocumented.kind': 'Intérêts impérieux non documentés',
  'finding.compelling-interests-undocumented.many':
    '{count, plural, one {# dérogation pour intérêts impérieux n’est pas documentée} other {# dérogations pour intérêts impérieux ne sont pas documentées}}',
  'finding.compelling-interests-undocumented.step': 'Compléter le dossier',
  'finding.compelling-interests-undocumented.law': 'art. 49, § 1, deuxième alinéa, et § 6, RGPD',

  'finding.evidence-incomplete':
    '{instrument} : {count, plural, one {# preuve requise manque} other {# preuves requises manquent}}.',
  'finding.evidence-incomplete.kind': 'Preuves incomplètes',
  'finding.evidence-incomplete.many':
    '{count, plural, one {# garantie} other {# garanties}} sans toutes les preuves requises',
  'finding.evidence-incomplete.step': 'Compléter les preuves',
  'finding.evidence-incomplete.law': 'art. 5, § 2, RGPD',

  'finding.evidence-unverified':
    '{instrument} : {verifiedOn, select, none {aucune date de rapprochement avec les documents n’est notée} other {dernier rapprochement avec les documents le {verifiedOn}}}.',
  'finding.evidence-unverified.kind': 'Preuves non vérifiées',
  'finding.evidence-unverified.many':
    '{count, plural, one {# garantie n’a pas été rapprochée} other {# garanties n’ont pas été rapprochées}} des documents depuis un an',
  'finding.evidence-unverified.step': 'Rapprocher des documents',
  'finding.evidence-unverified.law': 'art. 5, § 2, RGPD ; CEPD, avis 22/2024',

  'finding.importer-subject-to-gdpr':
    '{instrument} : l’importateur est lui-même soumis au RGPD, alors que ces clauses visent ceux qui ne le sont pas. Consignez pourquoi elles ont été signées, et suivez l’adoption de clauses propres à ce cas.',
  'finding.importer-subject-to-gdpr.kind': 'Importateur soumis au RGPD',
  'finding.importer-subject-to-gdpr.many':
    '{count, plural, one {# jeu de clauses est signé} other {# jeux de clauses sont signés}} avec un importateur soumis au RGPD',
  'finding.importer-subject-to-gdpr.step': 'Consigner le motif',
  'finding.importer-subject-to-gdpr.law': 'décision (UE) 2021/914, art. 1er, § 1, et considérant 7',

  'finding.missing.annex-1a-complete': 'annexe I.A (parties)',
  'finding.missing.annex-1b-complete': 'annexe I.B (description du transfert)',
  'finding.missing.annex-1c-complete': 'annexe I.C (autorité de contrôle)',
  'finding.missing.annex-2-complete': 'annexe II (mesures de sécurité)',
  'finding.missing.annex-3-complete': 'annexe III (sous-traitants ultérieurs)',
  'finding.missing.authority-informed-on': 'information de l’autorité de contrôle',
  'finding.missing.persons-informed-on': 'information des personnes concernées',
  'finding.missing.record-entry': 'inscription au registre des traitements',
} satisfies Record<keyof typeof en, string>;
