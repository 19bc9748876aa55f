import type { FindingCode } from '../../domain/findings';
import { transferFindings } from './findings-of-transfers';

/** A finding in words: what is the case, its kind in short, several of its kind, what to do, and the rule behind it. */
type FindingKey = `finding.${FindingCode}` | `finding.${FindingCode}.${'kind' | 'many' | 'step' | 'law'}`;

export const findings = {
  ...transferFindings,

  'finding.dpf-not-checked':
    '{checked, select, no {Nobody has looked the vendor up on the list of the Data Privacy Framework.} other {The vendor’s place on the list of the Data Privacy Framework is noted without the day it was read.}}',
  'finding.dpf-not-checked.kind': 'DPF list not read',
  'finding.dpf-not-checked.many':
    '{count, plural, one {# vendor has} other {# vendors have}} not been looked up on the DPF list',
  'finding.dpf-not-checked.step': 'Check the list',
  'finding.dpf-not-checked.law': 'Art. 45 GDPR; Decision (EU) 2023/1795',

  'finding.dpf-check-stale': 'The DPF list was last read for this vendor on {checkedOn}.',
  'finding.dpf-check-stale.kind': 'DPF check out of date',
  'finding.dpf-check-stale.many': '{count, plural, one {# DPF check is} other {# DPF checks are}} more than a year old',
  'finding.dpf-check-stale.step': 'Check again',
  'finding.dpf-check-stale.law': 'Art. 45 GDPR; Decision (EU) 2023/1795',

  'finding.dpf-certification-due': 'The vendor’s DPF certification is due for renewal on {dueOn}.',
  'finding.dpf-certification-due.kind': 'DPF certification due',
  'finding.dpf-certification-due.many':
    '{count, plural, one {# DPF certification falls} other {# DPF certifications fall}} due',
  'finding.dpf-certification-due.step': 'Check the renewal',
  'finding.dpf-certification-due.law': 'Art. 45 GDPR; Decision (EU) 2023/1795',

  'finding.vendor-unnamed': 'The source says that this vendor exists but does not name it.',
  'finding.vendor-unnamed.kind': 'Vendor not named',
  'finding.vendor-unnamed.many': '{count, plural, one {# vendor is} other {# vendors are}} not named',
  'finding.vendor-unnamed.step': 'Name the vendor',
  'finding.vendor-unnamed.law': 'Art. 28(2) GDPR',

  'finding.identity-incomplete': 'Missing, or still to confirm: {missing}.',
  'finding.identity-incomplete.kind': 'Identity incomplete',
  'finding.identity-incomplete.many':
    '{count, plural, one {# vendor lacks} other {# vendors lack}} an entity, an address or a contact',
  'finding.identity-incomplete.step': 'Complete the identity',
  'finding.identity-incomplete.law': 'EDPB Opinion 22/2024, §§ 31-32',

  'finding.entity-country-conflict':
    'Stated place: {locations}. The entity is established in: {establishmentCountry}. One of them is wrong, or a recipient is missing.',
  'finding.entity-country-conflict.kind': 'Place and entity disagree',
  'finding.entity-country-conflict.many':
    '{count, plural, one {# engagement whose place and contracting entity disagree} other {# engagements whose place and contracting entity disagree}}',
  'finding.entity-country-conflict.step': 'Clear up the entity',
  'finding.entity-country-conflict.law': 'Art. 44 GDPR',

  'finding.parent-exposure':
    'Data in {locations}, {via, select, parent {parent company {parentName, select, none {} other {{parentName} }}in {country}} other {vendor established in {country}}}: the law there reaches the data. No transfer by itself, but part of the guarantees to ask for.',
  'finding.parent-exposure.kind': 'Within reach of foreign law',
  'finding.parent-exposure.many':
    '{count, plural, one {# engagement with data in the EEA or an adequate country is} other {# engagements with data in the EEA or an adequate country are}} within reach of another country’s law',
  'finding.parent-exposure.step': 'Note the guarantees',
  'finding.parent-exposure.law': 'Art. 28(1) GDPR',

  'finding.not-on-list': 'This vendor processes data but is not on the published list.',
  'finding.not-on-list.kind': 'Not on the published list',
  'finding.not-on-list.many':
    '{count, plural, one {# vendor that processes data is} other {# vendors that process data are}} not on the published list',
  'finding.not-on-list.step': 'Put it on the list',
  'finding.not-on-list.law': 'Art. 28(2) GDPR',

  'finding.role-conflict': 'Entered as {roles} at once. Decide for each engagement which it is.',
  'finding.role-conflict.kind': 'Conflicting roles',
  'finding.role-conflict.many': '{count, plural, one {# vendor has} other {# vendors have}} conflicting roles',
  'finding.role-conflict.step': 'Settle the role',
  'finding.role-conflict.law': 'Art. 26, 28 GDPR',

  'finding.self-hosted-listed':
    'Software you run yourselves, so it has no recipient; its host is one. {published, select, yes {It stands on the published list.} other {}}',
  'finding.self-hosted-listed.kind': 'Tool, not a recipient',
  'finding.self-hosted-listed.many':
    '{count, plural, one {# entry is a tool} other {# entries are tools}} you run yourselves, not a recipient',
  'finding.self-hosted-listed.step': 'Review the entry',
  'finding.self-hosted-listed.law': 'Art. 4(9) GDPR',

  'finding.anonymisation-claim-to-verify':
    'The data is said to be anonymised. That is a claim until somebody has checked it; until then it is personal data.',
  'finding.anonymisation-claim-to-verify.kind': 'Anonymisation to verify',
  'finding.anonymisation-claim-to-verify.many':
    '{count, plural, one {# claim of anonymisation} other {# claims of anonymisation}} to verify',
  'finding.anonymisation-claim-to-verify.step': 'Verify the claim',
  'finding.anonymisation-claim-to-verify.law': 'Recital 26 GDPR',

  'finding.special-category-to-verify': 'Voice, image, files or free text may reveal special categories of data.',
  'finding.special-category-to-verify.kind': 'Special categories to verify',
  'finding.special-category-to-verify.many':
    '{count, plural, one {# engagement} other {# engagements}} may reveal special categories of data',
  'finding.special-category-to-verify.step': 'Settle the question',
  'finding.special-category-to-verify.law': 'Art. 9 GDPR',

  'finding.contract-missing': 'No contract is signed ({role}).',
  'finding.contract-missing.kind': 'Contract missing',
  'finding.contract-missing.many': '{count, plural, one {# engagement has} other {# engagements have}} no contract',
  'finding.contract-missing.step': 'Record the contract',
  'finding.contract-missing.law': 'Art. 28(3) or 26(1) GDPR',

  'finding.contract-unknown': 'Whether a contract is signed is not recorded ({role}).',
  'finding.contract-unknown.kind': 'Contract not recorded',
  'finding.contract-unknown.many': '{count, plural, one {# contract is} other {# contracts are}} not recorded',
  'finding.contract-unknown.step': 'Record the contract',
  'finding.contract-unknown.law': 'Art. 28(3) or 26(1) GDPR',

  'finding.flow-down-missing': 'The sub-processor is not bound to the same obligations.',
  'finding.flow-down-missing.kind': 'Obligations not passed on',
  'finding.flow-down-missing.many':
    '{count, plural, one {# sub-processor is} other {# sub-processors are}} not bound to the same obligations',
  'finding.flow-down-missing.step': 'Amend the contract',
  'finding.flow-down-missing.law': 'Art. 28(4) GDPR',

  'finding.flow-down-unknown': 'Whether the same obligations bind the sub-processor is not recorded.',
  'finding.flow-down-unknown.kind': 'Obligations not recorded',
  'finding.flow-down-unknown.many':
    '{count, plural, one {# sub-processor whose obligations are} other {# sub-processors whose obligations are}} not recorded',
  'finding.flow-down-unknown.step': 'Record the obligations',
  'finding.flow-down-unknown.law': 'Art. 28(4) GDPR',

  'finding.authorisation-missing': 'The controller has not authorised this sub-processor.',
  'finding.authorisation-missing.kind': 'Authorisation missing',
  'finding.authorisation-missing.many':
    '{count, plural, one {# sub-processor is} other {# sub-processors are}} not authorised',
  'finding.authorisation-missing.step': 'Obtain the authorisation',
  'finding.authorisation-missing.law': 'Art. 28(2) GDPR',

  'finding.authorisation-unknown': 'How the controller authorised this sub-processor is not recorded.',
  'finding.authorisation-unknown.kind': 'Authorisation not recorded',
  'finding.authorisation-unknown.many':
    '{count, plural, one {# sub-processor whose authorisation is} other {# sub-processors whose authorisation is}} not recorded',
  'finding.authorisation-unknown.step': 'Record the authorisation',
  'finding.authorisation-unknown.law': 'Art. 28(2) GDPR',

  'finding.authorisation-window-open':
    'At work already, though customers {authorisation, select, specific {have not agreed and can answer} other {can object}} until {objectionUntilOn}. Wait for that day, or suspend the work.',
  'finding.authorisation-window-open.kind': 'At work before the customers’ answer',
  'finding.authorisation-window-open.many':
    '{count, plural, one {# sub-processor is} other {# sub-processors are}} at work while customers can still answer',
  'finding.authorisation-window-open.step': 'See the dates',
  'finding.authorisation-window-open.law': 'Art. 28(2) GDPR',

  'finding.authorisation-refused':
    'At work, though no agreement came by {objectionUntilOn}. Where each change needs a specific authorisation, silence is a refusal.',
  'finding.authorisation-refused.kind': 'Authorisation refused',
  'finding.authorisation-refused.many':
    '{count, plural, one {# sub-processor is} other {# sub-processors are}} at work without the agreement that was asked for',
  'finding.authorisation-refused.step': 'Record the answer',
  'finding.authorisation-refused.law': 'Art. 28(2) GDPR; EDPB Guidelines 07/2020, §§ 155-156',

  'finding.authorisation-objected': 'A customer has objected. Until that is settled the sub-processor cannot be used.',
  'finding.authorisation-objected.kind': 'A customer objects',
  'finding.authorisation-objected.many':
    '{count, plural, one {# sub-processor is} other {# sub-processors are}} objected to',
  'finding.authorisation-objected.step': 'Settle the objection',
  'finding.authorisation-objected.law': 'Art. 28(2) GDPR',

  'finding.onward-safeguard-missing':
    '{destinations, select, none {By way of {vendors}, data goes on without a valid safeguard.} other {Data goes on to {vendors} ({destinations}) without a valid safeguard.}}',
  'finding.onward-safeguard-missing.kind': 'Onward transfer without safeguard',
  'finding.onward-safeguard-missing.many':
    '{count, plural, one {# vendor sends} other {# vendors send}} data on without a valid safeguard',
  'finding.onward-safeguard-missing.step': 'See the recipients',
  'finding.onward-safeguard-missing.law': 'Art. 44 GDPR',

  'finding.onward-recipients-unlisted': 'The vendor hands the data on, and none of its recipients is entered.',
  'finding.onward-recipients-unlisted.kind': 'Further recipients not entered',
  'finding.onward-recipients-unlisted.many':
    '{count, plural, one {# vendor hands} other {# vendors hand}} data on to recipients nobody has entered',
  'finding.onward-recipients-unlisted.step': 'Enter a recipient',
  'finding.onward-recipients-unlisted.law': 'Art. 28(2), 28(4) GDPR; EDPB Opinion 22/2024',

  'finding.onward-recipients-unknown':
    'Whether the vendor hands the data on is not known. The whole chain has to be at hand.',
  'finding.onward-recipients-unknown.kind': 'Further recipients not known',
  'finding.onward-recipients-unknown.many':
    '{count, plural, one {# vendor may hand} other {# vendors may hand}} data on; nobody knows',
  'finding.onward-recipients-unknown.step': 'Answer the question',
  'finding.onward-recipients-unknown.law': 'EDPB Opinion 22/2024, §§ 31-32',

  'finding.remote-access-unplaced':
    'Somebody outside the EEA can see the data, and no place of access is entered. Access from there is a transfer.',
  'finding.remote-access-unplaced.kind': 'Remote access without a place',
  'finding.remote-access-unplaced.many':
    '{count, plural, one {# engagement is} other {# engagements are}} accessible from outside the EEA, from a place nobody has entered',
  'finding.remote-access-unplaced.step': 'Enter the place',
  'finding.remote-access-unplaced.law': 'Art. 44 GDPR; EDPB Guidelines 05/2021',

  'finding.remote-access-unknown':
    'The vendor or its parent company is outside the EEA. Whether anybody there can see the data is not known.',
  'finding.remote-access-unknown.kind': 'Remote access not known',
  'finding.remote-access-unknown.many':
    '{count, plural, one {# engagement} other {# engagements}} of which nobody knows whether the data is accessible from outside the EEA',
  'finding.remote-access-unknown.step': 'Answer the question',
  'finding.remote-access-unknown.law': 'Art. 44 GDPR; EDPB Guidelines 05/2021',

  'finding.retention-to-review':
    'Data for advertising is kept {months, plural, one {# month} other {# months}} (“{retention}”). Three years after the last contact is usual: give the reason, or shorten it.',
  'finding.retention-to-review.kind': 'Long retention for advertising',
  'finding.retention-to-review.many':
    '{count, plural, one {# engagement keeps} other {# engagements keep}} data for advertising longer than three years',
  'finding.retention-to-review.step': 'Review the retention',
  'finding.retention-to-review.law': 'Art. 5(1)(e) GDPR',

  'finding.to-confirm':
    '{count, plural, one {# suggested value waits} other {# suggested values wait}} for somebody to confirm or correct.',
  'finding.to-confirm.kind': 'Suggestions to confirm',
  'finding.to-confirm.many':
    '{count, plural, one {# record holds} other {# records hold}} suggestions nobody has confirmed',
  'finding.to-confirm.step': 'Confirm or correct',
  'finding.to-confirm.law': 'Art. 5(1)(d) GDPR',

  'finding.sub-processors-unnamed': 'The organisation says that it uses sub-processors, and none is named here.',
  'finding.sub-processors-unnamed.kind': 'Sub-processors not named',
  'finding.sub-processors-unnamed.many': 'Sub-processors are used but not named',
  'finding.sub-processors-unnamed.step': 'Add a vendor',
  'finding.sub-processors-unnamed.law': 'Art. 28(2) GDPR',

  'finding.sub-processors-unknown':
    'Whether the organisation uses sub-processors is not recorded, and none is entered.',
  'finding.sub-processors-unknown.kind': 'Sub-processors: not known',
  'finding.sub-processors-unknown.many': 'Whether sub-processors are used is not known',
  'finding.sub-processors-unknown.step': 'Answer in the settings',
  'finding.sub-processors-unknown.law': 'Art. 28(2) GDPR',

  'finding.no-transfer-claim-unproven':
    '“No transfer outside the EU” is promised, but {engagements, plural, =0 {no list stands behind it} other {the list behind it has gaps: {unknownPlaces, plural, =0 {} one {# unknown place} other {# unknown places}}{unknownPlaces, plural, =0 {} other {{unnamedVendors, plural, =0 {} other {, }}}}{unnamedVendors, plural, =0 {} one {# unnamed vendor} other {# unnamed vendors}}}}.',
  'finding.no-transfer-claim-unproven.kind': 'Promise of no transfer, unproven',
  'finding.no-transfer-claim-unproven.many': 'The promise “no transfer” has no complete list behind it',
  'finding.no-transfer-claim-unproven.step': 'Complete the list',
  'finding.no-transfer-claim-unproven.law': 'Art. 5(2) GDPR',

  'finding.no-transfer-claim-contradicted':
    '“No transfer outside the EU” is promised, yet {transfers, plural, one {# transfer leaves} other {# transfers leave}} it: {destinations}.',
  'finding.no-transfer-claim-contradicted.kind': 'Promise of no transfer, contradicted',
  'finding.no-transfer-claim-contradicted.many': 'The promise “no transfer” is contradicted',
  'finding.no-transfer-claim-contradicted.step': 'See the transfers',
  'finding.no-transfer-claim-contradicted.law': 'Art. 5(2), 44 GDPR',

  'finding.commitment-stricter':
    '{hours, select, none {Customers are told immediately of any transfer outside the EU: stricter than the law. That deadline counts here.} other {Breaches are notified within {hours} hours of detection: stricter than the 72 hours of the GDPR. That deadline counts here.}}',
  'finding.commitment-stricter.kind': 'Commitment stricter than the law',
  'finding.commitment-stricter.many':
    '{count, plural, one {# commitment is} other {# commitments are}} stricter than the law',
  'finding.commitment-stricter.step': 'See the commitments',
  'finding.commitment-stricter.law': 'Art. 28(2), 33 GDPR',

  'finding.review-overdue':
    '{review, select, record {The record as a whole} vendor {This vendor} engagement {This engagement} other {This safeguard}} was due for review on {dueOn}{lastOn, select, none {} other {; last reviewed on {lastOn}}}.',
  'finding.review-overdue.kind': 'Review overdue',
  'finding.review-overdue.many': '{count, plural, one {# review is} other {# reviews are}} overdue',
  'finding.review-overdue.step': 'Review now',
  'finding.review-overdue.law': 'Art. 24(1) GDPR',

  'finding.customer-unreached':
    'No mail about revision {number} reached this customer: all its addresses refused it.{window, select, none {} over { The window in which it could have objected ended on {objectionUntilOn}.} other { It may object until {objectionUntilOn} and does not know.}}',
  'finding.customer-unreached.kind': 'Customer not reached',
  'finding.customer-unreached.many':
    '{count, plural, one {# customer was} other {# customers were}} reached by no mail',
  'finding.customer-unreached.step': 'Correct the address',
  'finding.customer-unreached.law': 'Art. 28(2) GDPR',

  'finding.customer-unaddressed': 'No address is recorded for this customer: no notice can reach it.',
  'finding.customer-unaddressed.kind': 'Customer without an address',
  'finding.customer-unaddressed.many':
    '{count, plural, one {# customer has} other {# customers have}} no address for notices',
  'finding.customer-unaddressed.step': 'Add an address',
  'finding.customer-unaddressed.law': 'Art. 28(2) GDPR',

  'finding.review-unknown': 'No day is recorded on which the record was created or reviewed.',
  'finding.review-unknown.kind': 'Review not recorded',
  'finding.review-unknown.many': 'Nobody knows when the record was last reviewed',
  'finding.review-unknown.step': 'Record the review',
  'finding.review-unknown.law': 'Art. 24(1) GDPR',
} as const satisfies Record<FindingKey, string>;
