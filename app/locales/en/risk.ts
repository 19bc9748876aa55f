import type { Floor, RiskInput, RiskInputs } from '../../domain/risk-inputs';
import type { RiskReason } from '../../domain/risk-reasons';

/** What the score looks at. */
const inputs = {
  'risk.input.sensitivity': 'Sensitivity of the data',
  'risk.input.vulnerability': 'Persons concerned',
  'risk.input.scale': 'Number of persons',
  'risk.input.frequency': 'How often data is sent',
  'risk.input.format': 'Format of the data',
  'risk.input.destination': 'Where the data is',
  'risk.input.parent': 'Who leads the group',
  'risk.input.access': 'How the data is reached there',
  'risk.input.chain': 'Where it goes from there',
  'risk.input.tool': 'Safeguard',
  'risk.input.assessment': 'Transfer impact assessment',
  'risk.input.evidence': 'Evidence',
} as const satisfies Record<`risk.input.${RiskInput}`, string>;

const meanings = {
  'risk.meaning.sensitivity': 'How much harm the data can do in the wrong hands.',
  'risk.meaning.vulnerability': 'The most vulnerable of the persons whose data it is.',
  'risk.meaning.scale': 'How many persons a failure would reach.',
  'risk.meaning.frequency': 'The more often data is sent, the less it is an exception.',
  'risk.meaning.format': 'Who can read the data as the vendor holds it.',
  'risk.meaning.destination': 'How far the law there is from the law of the Union.',
  'risk.meaning.parent':
    'Counts only when the group is led from a country whose law is farther from the GDPR than the law where the data is.',
  'risk.meaning.access': 'Counts outside the EEA only. Being able to look is enough.',
  'risk.meaning.chain': 'Recipients behind the recipient. Measures do not reduce these points.',
  'risk.meaning.tool': 'What the transfer stands on.',
  'risk.meaning.assessment': 'Whether somebody has looked at law and practice at the destination.',
  'risk.meaning.evidence': 'How sure it is that the safeguard exists as recorded.',
  'risk.meaning.measures':
    'The share of the exposure that remains, in percent. Of several measures the strongest counts. Promises on paper do not bind an authority.',
  'risk.meaning.bands': 'The score at which each band begins. Everything below is low.',
  'risk.meaning.floors': 'Cases whose band no arithmetic may lower.',
} as const satisfies Record<`risk.meaning.${RiskInput | 'measures' | 'bands' | 'floors'}`, string>;

type OwnInput = 'sensitivity' | 'format' | 'destination' | 'parent' | 'chain' | 'tool' | 'assessment' | 'evidence';
type Value = { [I in OwnInput]: `risk.value.${I}.${RiskInputs[I]}` }[OwnInput];

/** Answers that the register has no word of its own for. */
const values = {
  'risk.value.sensitivity.technical': 'Technical only',
  'risk.value.sensitivity.ordinary': 'Ordinary',
  'risk.value.sensitivity.highly-personal': 'Highly personal: money, whereabouts, messages, national number',
  'risk.value.sensitivity.criminal': 'Offences and convictions (Art. 10)',
  'risk.value.sensitivity.special': 'Special categories (Art. 9)',
  'risk.value.sensitivity.special-and-criminal': 'Special categories with offences or a national number',
  'risk.value.sensitivity.special-possible': 'Special categories are possible',
  'risk.value.sensitivity.unknown': 'Not known',

  'risk.value.format.encrypted-eea-keys': 'Encrypted, keys held in the EEA only',
  'risk.value.format.pseudonymised': 'Pseudonymised',
  'risk.value.format.encrypted-provider-keys': 'Encrypted, keys with the vendor',
  'risk.value.format.clear': 'In clear',
  'risk.value.format.unknown': 'Not known',

  'risk.value.destination.eea': 'In the EEA',
  'risk.value.destination.adequate': 'Adequate, without condition or end',
  'risk.value.destination.adequate-conditional': 'Adequate, with a condition that is met or an end date',
  'risk.value.destination.dpf': 'United States, importer on the Data Privacy Framework',
  'risk.value.destination.third-country': 'Third country without a decision that helps',
  'risk.value.destination.criticised': 'Third country whose laws on access were found wanting',
  'risk.value.destination.high-exposure': 'Third country without equivalent protection',
  'risk.value.destination.unknown': 'Not known',

  'risk.value.parent.eea': 'Led from the EEA',
  'risk.value.parent.adequate': 'Led from an adequate country',
  'risk.value.parent.adequate-conditional': 'Led from a country adequate with a condition or an end date',
  'risk.value.parent.dpf': 'Led by a group on the Data Privacy Framework',
  'risk.value.parent.third-country': 'Led from a third country',
  'risk.value.parent.criticised': 'Led from a country whose laws on access were found wanting',
  'risk.value.parent.high-exposure': 'Led from a country without equivalent protection',
  'risk.value.parent.unknown': 'Not known',

  'risk.value.chain.none': 'Nowhere',
  'risk.value.chain.adequate': 'Within the EEA, or on an adequacy decision',
  'risk.value.chain.with-tool': 'Elsewhere, on a safeguard',
  'risk.value.chain.unknown': 'Not known',
  'risk.value.chain.without-tool': 'Elsewhere, without a safeguard',

  'risk.value.tool.none-needed': 'None needed',
  'risk.value.tool.adequacy': 'Adequacy decision without condition or end',
  'risk.value.tool.adequacy-conditional': 'Adequacy decision with a condition or an end date',
  'risk.value.tool.dpf-with-fallback': 'Data Privacy Framework, with clauses and an assessment to fall back on',
  'risk.value.tool.binding-corporate-rules': 'Binding corporate rules',
  'risk.value.tool.complete': 'Clauses, code or certification, complete',
  'risk.value.tool.dpf-alone': 'Data Privacy Framework alone',
  'risk.value.tool.incomplete': 'Clauses or another instrument, incomplete',
  'risk.value.tool.derogation': 'Derogation of Art. 49',
  'risk.value.tool.compelling-interests': 'Compelling legitimate interests (Art. 49)',
  'risk.value.tool.missing': 'None that is valid',
  'risk.value.tool.unknown': 'Not known',

  'risk.value.assessment.not-required': 'Not called for',
  'risk.value.assessment.favourable': 'Favourable',
  'risk.value.assessment.with-conditions': 'Favourable with conditions',
  'risk.value.assessment.overdue': 'Review overdue',
  'risk.value.assessment.in-progress': 'In progress',
  'risk.value.assessment.missing': 'Missing or unfavourable',

  'risk.value.evidence.not-needed': 'None needed',
  'risk.value.evidence.recent': 'Verified in the last 12 months',
  'risk.value.evidence.older': 'Verified more than 12 months ago',
  'risk.value.evidence.vendor-claim': 'The vendor’s word only',
  'risk.value.evidence.unknown': 'Not known',
} as const satisfies Record<Value, string>;

const floors = {
  'risk.floor.high-exposure-in-clear':
    'Data in clear, or in a format nobody has stated, where no protection is equivalent',
  'risk.floor.grave-data-unprotected':
    'Special categories, offences or children under laws found wanting, without a technical measure that works',
  'risk.floor.dpf-alone': 'Data Privacy Framework with nothing to fall back on',
  'risk.floor.parent-over-grave-data':
    'Special categories or offences in clear in the EEA, in a group led from a third country',
  'risk.floor.unknown-input': 'Something is not known',
} as const satisfies Record<`risk.floor.${Floor}`, string>;

const reasons = {
  'risk.why.criticised':
    'No adequacy decision covers this importer{place}, and the laws on access by authorities there were found wanting: by the Court of Justice, the study made for the EDPB, or your own reading of the law.',
  'risk.why.high-exposure':
    'Access by authorities has no effective limits there{place}: the study made for the EDPB, or your own reading of the law, finds no equivalent protection.',
  'risk.why.no-decision': 'No adequacy decision covers this importer{place}, so everything hangs on the safeguard.',
  'risk.why.framework':
    'The importer is on the list of the Data Privacy Framework, so an adequacy decision carries the transfer. The two decisions before it were invalidated from one day to the next.',
  'risk.why.parent-reaches':
    'The group is led from a country{parent} whose law is farther from the GDPR than the law where the data is. Authorities there may order the parent to obtain it.',
  'risk.why.seen-from-afar':
    'Staff at the destination{place} can look at the data. Being able to look is a transfer (EDPB Guidelines 05/2021).',
  'risk.why.readable':
    'The importer can read the data. Encryption at rest with keys of its own does not stand against an order to disclose (EDPB Recommendations 01/2020, use case 6).',
  'risk.why.special-data': 'The data includes special categories (Art. 9).',
  'risk.why.criminal-data': 'The data includes offences or convictions (Art. 10).',
  'risk.why.children': 'Children are among the persons concerned.',
  'risk.why.chain-unknown':
    'Who receives the data from this vendor is not known. A controller has to be able to name the whole chain (EDPB Opinion 22/2024).',
  'risk.why.chain-unprotected': 'Somebody further down the chain receives the data without a safeguard (Art. 44).',
  'risk.why.tool-missing': 'Nothing that is valid carries this transfer (Art. 44).',
  'risk.why.tool-for-exceptions': 'The transfer stands on Art. 49, which is made for exceptions.',
  'risk.why.assessment-missing':
    'The safeguard calls for a transfer impact assessment, and no favourable one is on file.',
  'risk.why.evidence-old': 'The evidence was last verified more than 12 months ago.',
  'risk.why.evidence-claimed': 'Nobody has verified the safeguard: only the vendor says so.',
  'risk.why.keys-held-back':
    'The keys never leave the EEA, which takes away {percent} % of the exposure (EDPB Recommendations 01/2020, use case 1).',
  'risk.why.technical-measure':
    'A technical measure takes away {percent} % of the exposure: {measure} (EDPB Recommendations 01/2020, annex 2).',
  'risk.why.promises-only':
    'The measures are promises, which bind the importer and not its authorities: they take away {percent} % of the exposure.',
} as const satisfies Record<`risk.why.${RiskReason}`, string>;

/** The risk score: its words, its arithmetic, its weights. */
export const risk = {
  ...inputs,
  ...meanings,
  ...values,
  ...floors,
  ...reasons,
  'common.error.points-invalid': 'Write whole points from 0 to 40.',
  'common.error.percent-invalid': 'Write a whole percentage from 0 to 100.',
  'common.error.threshold-invalid': 'Write a whole score from 1 to 100.',
  'common.error.thresholds-disordered': 'A band has to begin at a higher score than the one before it.',

  'settings.part.risk': 'Risk weights',
  'settings.action.scoring-model.revised': 'changed the risk weights',
  'settings.action.scoring-model.restored': 'went back to the shipped risk weights',
  'settings.field.scoring-model.version': 'Version',
  'settings.field.scoring-model.reason': 'Reason',

  'risk.weight': '{part}: {value}',
  'risk.measure.none': 'None, or keys that the vendor holds',
  'risk.score-of': '{score} of 100',

  'risk.arithmetic.summary': 'How this score is worked out',
  'risk.arithmetic.caption': 'What went into the score',
  'risk.arithmetic.input': 'What is looked at',
  'risk.arithmetic.value': 'What is recorded',
  'risk.arithmetic.points': 'Points',
  'risk.arithmetic.not-counted.parent': 'Does not count: no farther away than the data.',
  'risk.arithmetic.not-counted.access': 'Does not count inside the EEA.',
  'risk.arithmetic.measure': 'Strongest measure in place: {measure}. It leaves {percent} % of the exposure.',
  'risk.arithmetic.no-measure': 'No measure that reduces the exposure is in place.',
  'risk.arithmetic.formula':
    'Data {data} + exposure {exposure} × {percent} % + chain {chain} + safeguards {safeguards} = {exact}',
  'risk.arithmetic.rounded': 'rounded to {score}',
  'risk.arithmetic.capped': 'more than 100 counts as 100',
  'risk.arithmetic.inherent': 'Without measures',
  'risk.arithmetic.residual': 'With the measures in place',
  'risk.arithmetic.band': 'Band',
  'risk.arithmetic.lifted': 'Higher than the score alone would give:',
  'risk.arithmetic.unknowns': 'Not known, and counted with caution',
  'risk.arithmetic.version': 'Weights',
  'risk.arithmetic.calibration':
    'The law names what to look at and gives no numbers. The score sorts what to do first; it never makes up for a rule that is not met.',

  'risk.group.data': 'Data',
  'risk.group.exposure': 'Exposure',
  'risk.group.measures': 'Measures',
  'risk.group.safeguards': 'Safeguards and evidence',
  'risk.group.bands': 'Bands',
  'risk.group.floors': 'Floors',
  'risk.group.outcome': 'From points to a band',

  'risk.settings.title': 'Risk weights',
  'risk.settings.text':
    'Each transfer gets a score from 0 to 100 that says what to look at first. The regulators name the criteria and give no numbers: every weight here is our calibration, and yours to change. Each answer brings the points beside it.',
  'risk.settings.formula': 'Score = data + exposure × measures + chain + safeguards and evidence',
  'risk.settings.in-use': 'In use:',
  'risk.settings.changed-count':
    '{count, plural, =0 {all as shipped} one {one weight is not as shipped} other {# weights are not as shipped}}',
  'risk.settings.read-only': 'Owners of the organisation can change these weights.',
  'risk.settings.shipped': 'shipped: {value}',
  'risk.settings.from-score': 'from',
  'risk.settings.at-least': 'at least',
  'risk.settings.reason': 'Why you change them',
  'risk.settings.reason.hint':
    'Kept with the version and in the history. Every score after this is made with the new weights; stored results keep the version they were made with.',
  'risk.settings.save': 'Save as a new version',
  'risk.settings.showing': 'The form holds the weights of {version}. Nothing changes until you save.',
  'risk.settings.showing-read': 'These are the weights of {version}, not the ones in use.',
  'risk.settings.back-to-current': 'Show the weights in use',
  'risk.settings.conflict':
    'Somebody saved version {version} while you were typing. What you typed is still here: compare, then save again to put it in place.',
  'risk.settings.revised': 'The weights are saved as {version}. All scores are made with them from now on.',
  'risk.settings.restored': 'The shipped weights {version} are in use again.',
  'risk.settings.unchanged': 'These weights are in use already. Nothing was changed.',
  'risk.settings.versions': 'Versions',
  'risk.settings.versions.none': 'The shipped weights have been in use from the beginning.',
  'risk.settings.versions.version': 'Version',
  'risk.settings.versions.when': 'When',
  'risk.settings.versions.who': 'Who',
  'risk.settings.versions.why': 'Why',
  'risk.settings.versions.changed': 'Differences',
  'risk.settings.versions.shipped': 'Shipped with Onward',
  'risk.settings.versions.current': 'in use',
  'risk.settings.versions.show': 'Show these weights',
  'risk.settings.versions.take': 'Fill the form with these',
  'risk.settings.restore': 'Go back to the shipped weights',
  'risk.settings.restore.text':
    'Puts every weight back to {version}, and follows the weights that later versions of Onward ship.',
} as const;
