/** Findings about transfers and what they rest on; the lines of a checklist they name stand last. */
export const transferFindings = {
  'finding.safeguard-missing': '{place}, {mode}. {reason}',
  'finding.safeguard-missing.kind': 'Safeguard missing',
  'finding.safeguard-missing.many':
    '{count, plural, one {# transfer has no safeguard} other {# transfers have no safeguard}}',
  'finding.safeguard-missing.step': 'Add a safeguard',
  'finding.safeguard-missing.law': 'Art. 44, 46 GDPR',

  'finding.safeguard-not-in-force': '{place}, {mode}. {reason}',
  'finding.safeguard-not-in-force.kind': 'Safeguard not in force',
  'finding.safeguard-not-in-force.many':
    '{count, plural, one {# transfer relies on a safeguard that is not in force} other {# transfers rely on a safeguard that is not in force}}',
  'finding.safeguard-not-in-force.step': 'Replace the safeguard',
  'finding.safeguard-not-in-force.law': 'Art. 44, 46 GDPR',

  'finding.safeguard-unknown': '{place}, {mode}. {reason}',
  'finding.safeguard-unknown.kind': 'Safeguard cannot be judged',
  'finding.safeguard-unknown.many':
    '{count, plural, one {# transfer whose safeguard cannot be judged yet} other {# transfers whose safeguard cannot be judged yet}}',
  'finding.safeguard-unknown.step': 'See what is missing',
  'finding.safeguard-unknown.law': 'Art. 44 GDPR',

  'finding.location-unknown': '{reason}',
  'finding.location-unknown.kind': 'Place not known',
  'finding.location-unknown.many':
    '{count, plural, one {# place where data goes is not known} other {# places where data goes are not known}}',
  'finding.location-unknown.step': 'State the place',
  'finding.location-unknown.law': 'Art. 44 GDPR',

  'finding.worldwide-location': '{reason}',
  'finding.worldwide-location.kind': '“Worldwide” as a place',
  'finding.worldwide-location.many':
    '{count, plural, one {# engagement says “worldwide”} other {# engagements say “worldwide”}}',
  'finding.worldwide-location.step': 'Name the countries',
  'finding.worldwide-location.law': 'Art. 44 GDPR',

  'finding.adequacy-scope-unconfirmed':
    '{place}. Decision {decision} covers some recipients only; whether this one is among them is not confirmed.',
  'finding.adequacy-scope-unconfirmed.kind': 'Scope of adequacy not confirmed',
  'finding.adequacy-scope-unconfirmed.many':
    '{count, plural, one {# recipient has} other {# recipients have}} not been checked against the scope of an adequacy decision',
  'finding.adequacy-scope-unconfirmed.step': 'Check the scope',
  'finding.adequacy-scope-unconfirmed.law': 'Art. 45 GDPR',

  'finding.statement-is-no-safeguard':
    '{statedAs, select, none {A statement of compliance is recorded} other {“{statedAs}”}}: this names no country and is no safeguard.',
  'finding.statement-is-no-safeguard.kind': 'Statement instead of a safeguard',
  'finding.statement-is-no-safeguard.many':
    '{count, plural, one {# statement stands} other {# statements stand}} where a safeguard belongs',
  'finding.statement-is-no-safeguard.step': 'Name the instrument',
  'finding.statement-is-no-safeguard.law': 'Art. 46 GDPR',

  'finding.adequacy-not-in-eea':
    '{place} relies on decision {decision}, which the EEA Joint Committee has not yet taken over for Iceland, Liechtenstein and Norway.',
  'finding.adequacy-not-in-eea.kind': 'Adequacy not yet in the EEA Agreement',
  'finding.adequacy-not-in-eea.many':
    '{count, plural, one {# transfer relies} other {# transfers rely}} on a decision not yet in the EEA Agreement',
  'finding.adequacy-not-in-eea.step': 'See the decision',
  'finding.adequacy-not-in-eea.law': 'Art. 45 GDPR, EEA Agreement',

  'finding.adequacy-expiring': '{place}. Decision {decision}, on which this transfer relies, expires on {expiresOn}.',
  'finding.adequacy-expiring.kind': 'Adequacy decision expiring',
  'finding.adequacy-expiring.many':
    '{count, plural, one {# transfer relies} other {# transfers rely}} on an adequacy decision that is about to expire',
  'finding.adequacy-expiring.step': 'Prepare a fallback',
  'finding.adequacy-expiring.law': 'Art. 45 GDPR',

  'finding.derogation-recurring':
    '{place}, {mode}. {instrument}: a derogation is for the exception, and this data goes there {frequency, select, continuous {all the time} other {regularly}}. Put a safeguard of Art. 46 in its place.',
  'finding.derogation-recurring.kind': 'Derogation for a recurring transfer',
  'finding.derogation-recurring.many':
    '{count, plural, one {# recurring transfer rests} other {# recurring transfers rest}} on a derogation',
  'finding.derogation-recurring.step': 'Add a safeguard',
  'finding.derogation-recurring.law': 'Art. 49 GDPR; EDPB Guidelines 2/2018',

  'finding.assessment-missing':
    '{place}, {mode}. {need, select, unknown {{instrument}: an assessment is needed if the processor adds data collected in the EU. Whether it does is not recorded, and no assessment is on file.} other {{instrument}: a transfer impact assessment is needed, and none is on file.}}',
  'finding.assessment-missing.kind': 'Assessment missing',
  'finding.assessment-missing.many':
    '{count, plural, one {# transfer has} other {# transfers have}} no impact assessment',
  'finding.assessment-missing.step': 'Start an assessment',
  'finding.assessment-missing.law': 'Art. 46(1) GDPR; CJEU C-311/18',

  'finding.assessment-in-progress':
    '{place}, {mode}. The assessment “{title}” is not approved yet; until then it does not count.',
  'finding.assessment-in-progress.kind': 'Assessment not approved',
  'finding.assessment-in-progress.many':
    '{count, plural, one {# transfer waits} other {# transfers wait}} for an assessment to be approved',
  'finding.assessment-in-progress.step': 'Finish the assessment',
  'finding.assessment-in-progress.law': 'Art. 46(1) GDPR; EDPB Recommendations 01/2020',

  'finding.assessment-negative':
    '{place}, {mode}. The assessment “{title}” ended with “{decision}”, and data still goes there. End the transfer, or find what makes it acceptable and assess it again.',
  'finding.assessment-negative.kind': 'Assessment against the transfer',
  'finding.assessment-negative.many':
    '{count, plural, one {# transfer goes on} other {# transfers go on}} against {count, plural, one {its} other {their}} assessment',
  'finding.assessment-negative.step': 'See the assessment',
  'finding.assessment-negative.law': 'Clauses 14(f) and 16 SCC; EDPB Recommendations 01/2020',

  'finding.assessment-overdue': '{place}, {mode}. The assessment “{title}” was due for review on {dueOn}.',
  'finding.assessment-overdue.kind': 'Assessment to review',
  'finding.assessment-overdue.many':
    '{count, plural, one {# transfer rests} other {# transfers rest}} on an assessment whose review is overdue',
  'finding.assessment-overdue.step': 'Review the assessment',
  'finding.assessment-overdue.law': 'EDPB Recommendations 01/2020, step 6',

  'finding.dpf-without-fallback':
    '{place}, {mode}. Decision {decision} alone carries this transfer. Both programmes before it were invalidated without a day of grace: have clauses signed to fall back on.',
  'finding.dpf-without-fallback.kind': 'DPF without a fallback',
  'finding.dpf-without-fallback.many':
    '{count, plural, one {# transfer has} other {# transfers have}} nothing to fall back on should the DPF fall',
  'finding.dpf-without-fallback.step': 'Add a fallback',
  'finding.dpf-without-fallback.law': 'Art. 45, 46 GDPR',

  'finding.module-mismatch': '{instrument} is on file. The roles of the parties ({role}) call for {fitting}.',
  'finding.module-mismatch.kind': 'Module does not fit the roles',
  'finding.module-mismatch.many':
    '{count, plural, one {# set of clauses does} other {# sets of clauses do}} not fit the roles of the parties',
  'finding.module-mismatch.step': 'Correct the module',
  'finding.module-mismatch.law': 'Art. 46(2)(c) GDPR; Decision (EU) 2021/914',

  'finding.annexes-incomplete': '{instrument}; not complete, or not confirmed: {missing}.',
  'finding.annexes-incomplete.kind': 'Annexes incomplete',
  'finding.annexes-incomplete.many':
    '{count, plural, one {# set of clauses has} other {# sets of clauses have}} incomplete annexes',
  'finding.annexes-incomplete.step': 'Complete the annexes',
  'finding.annexes-incomplete.law': 'Decision (EU) 2021/914, Annexes I to III',

  'finding.compelling-interests-undocumented':
    'Compelling legitimate interests are relied on, and what goes with them is not on file: {missing}.',
  'finding.compelling-interests-undocumented.kind': 'Compelling interests undocumented',
  'finding.compelling-interests-undocumented.many':
    '{count, plural, one {# derogation} other {# derogations}} for compelling interests without what goes with {count, plural, one {it} other {them}}',
  'finding.compelling-interests-undocumented.step': 'Complete the file',
  'finding.compelling-interests-undocumented.law': 'Art. 49(1), second subparagraph, and 49(6) GDPR',

  'finding.evidence-incomplete':
    '{instrument}: {count, plural, one {# required piece of evidence is} other {# required pieces of evidence are}} missing.',
  'finding.evidence-incomplete.kind': 'Evidence incomplete',
  'finding.evidence-incomplete.many':
    '{count, plural, one {# safeguard lacks} other {# safeguards lack}} required evidence',
  'finding.evidence-incomplete.step': 'Complete the evidence',
  'finding.evidence-incomplete.law': 'Art. 5(2) GDPR',

  'finding.evidence-unverified':
    '{instrument}: {verifiedOn, select, none {no day is noted on which this was compared with the documents} other {last compared with the documents on {verifiedOn}}}.',
  'finding.evidence-unverified.kind': 'Evidence not verified',
  'finding.evidence-unverified.many':
    '{count, plural, one {# safeguard has} other {# safeguards have}} not been compared with the documents within a year',
  'finding.evidence-unverified.step': 'Compare with the documents',
  'finding.evidence-unverified.law': 'Art. 5(2) GDPR; EDPB Opinion 22/2024',

  'finding.importer-subject-to-gdpr':
    '{instrument}: the importer is itself subject to the GDPR, and these clauses are written for importers that are not. Note why they were signed all the same, and watch for clauses of their own.',
  'finding.importer-subject-to-gdpr.kind': 'Importer subject to the GDPR',
  'finding.importer-subject-to-gdpr.many':
    '{count, plural, one {# set of clauses is} other {# sets of clauses are}} signed with an importer subject to the GDPR',
  'finding.importer-subject-to-gdpr.step': 'Note the reason',
  'finding.importer-subject-to-gdpr.law': 'Decision (EU) 2021/914, Art. 1(1) and recital 7',

  'finding.missing.annex-1a-complete': 'Annex I.A (parties)',
  'finding.missing.annex-1b-complete': 'Annex I.B (description of the transfer)',
  'finding.missing.annex-1c-complete': 'Annex I.C (supervisory authority)',
  'finding.missing.annex-2-complete': 'Annex II (security measures)',
  'finding.missing.annex-3-complete': 'Annex III (sub-processors)',
  'finding.missing.authority-informed-on': 'notice to the supervisory authority',
  'finding.missing.persons-informed-on': 'notice to the persons concerned',
  'finding.missing.record-entry': 'entry in the record of processing',
} as const;
