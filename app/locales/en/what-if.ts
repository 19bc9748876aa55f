import type { TransferFate } from '../../domain/comparison';
import type { RemedyStep } from '../../domain/remedies';
import type { StandingReason } from '../../domain/safeguard-standing';
import type { EventKind } from '../../domain/scenario';

/** What may happen: its name in the list to choose from, and one sentence about it. */
const events = {
  'what-if.kind.decision-ends': 'An adequacy decision ends',
  'what-if.kind.decision-adopted': 'A country becomes adequate',
  'what-if.kind.vendor-leaves-dpf': 'A vendor leaves the Data Privacy Framework',
  'what-if.kind.instrument-replaced': 'An instrument is repealed or replaced',
  'what-if.kind.vendor-moves': 'A vendor moves the data',
  'what-if.kind.vendor-bought': 'A vendor is bought',
} as const satisfies Record<`what-if.kind.${EventKind}`, string>;

const fates = {
  'what-if.one.falls': 'falls',
  'what-if.one.falls-back': 'stands on its fallback',
  'what-if.one.rises': 'stands again',
  'what-if.one.appears': 'appears',
  'what-if.one.disappears': 'disappears',
  'what-if.one.changes': 'changes otherwise',
  'what-if.one.untouched': 'untouched',
} as const satisfies Record<`what-if.one.${TransferFate}`, string>;

const steps = {
  'what-if.step.sign': 'Sign {instrument}',
  'what-if.step.mend': 'Complete what is on file ({instrument}): {reason}',
  'what-if.step.sign-successor': 'Sign the standard clauses in force by then; {instrument} is not',
  'what-if.step.settle-place': 'Find out where the data is held or reached from',
  'what-if.step.confirm-scope': 'Find out whether the decision covers this recipient',
  'what-if.step.assess': 'Assess the transfer: {instrument} asks for it',
} as const satisfies Record<`what-if.step.${RemedyStep}`, string>;

const lacks = {
  'what-if.lacks.instrument-unconfirmed': 'confirm that it was signed',
  'what-if.lacks.module-not-stated': 'state which module was signed',
  'what-if.lacks.not-yet-valid': 'have it take effect by then',
} as const satisfies Partial<Record<`what-if.lacks.${StandingReason}`, string>>;

export const whatIf = {
  ...events,
  ...fates,
  ...steps,
  ...lacks,
  'what-if.title': 'What if',
  'what-if.intro':
    'Ask the register what would happen: it is assessed twice, as it is and as it would be, and the difference is laid out. Nothing in the register changes.',

  'what-if.shipped': 'Ready to ask',
  'what-if.shipped.dpf-annulled': 'DPF annulled',
  'what-if.shipped.dpf-annulled.text':
    'The Court of Justice annuls Decision (EU) 2023/1795, as it invalidated both before it: on the day of the judgment, without a period of grace. An appeal is pending (C-703/25 P).',
  'what-if.shipped.uk-lapses': 'UK lapses on 27 December 2031',
  'what-if.shipped.uk-lapses.text':
    'The decision for the United Kingdom carries an end. Unless it is extended, transfers there need another safeguard from that day on.',
  'what-if.shipped.schrems-2': 'Schrems II, 16 July 2020',
  'what-if.shipped.schrems-2.text':
    'The day before and the day of the judgment that ended the Privacy Shield (C-311/18), asked of today’s register.',
  'what-if.shipped.on': 'Annulled on',
  'what-if.shipped.run': 'See what happens',

  'what-if.kept': 'Kept',
  'what-if.kept.caption': 'What-ifs kept',
  'what-if.kept.none': 'None yet. Put one together below, look at the result, and keep it under a name.',
  'what-if.kept.name': 'Name',
  'what-if.kept.question': 'Question',
  'what-if.kept.changed': 'Last changed',
  'what-if.kept.archived': 'Archived ({count})',

  'what-if.build': 'Ask your own',
  'what-if.build.editing': 'Change “{name}”',
  'what-if.build.text':
    'Choose two days and what happens between them. The same day twice shows what the events do by themselves; two days show what time brings too.',
  'what-if.build.before': 'The register as it is on',
  'what-if.build.after': 'compared with the register on',
  'what-if.build.set-days': 'Set the days',
  'what-if.build.events': 'What happens',
  'what-if.build.no-events': 'No event: only the days differ, with what the law already knows of them.',
  'what-if.build.remove': 'Remove',
  'what-if.build.add': 'Add:',
  'what-if.build.put': 'Add this event',
  'what-if.build.cancel': 'Leave it out',
  'what-if.build.run': 'See what happens',
  'what-if.build.nothing-asked': 'Add an event, or choose two different days.',
  'what-if.build.unread':
    '{count, plural, one {One event of this address could not be read and was left out.} other {# events of this address could not be read and were left out.}}',
  'what-if.build.full': 'A what-if holds at most 20 events. Remove one to add another.',

  'what-if.field.decision': 'Decision',
  'what-if.field.on': 'First day',
  'what-if.field.on.decision-ends': 'First day without it',
  'what-if.field.on.instrument-replaced': 'First day on which nothing new can be signed',
  'what-if.field.country': 'Country',
  'what-if.field.country.vendor-moves': 'To',
  'what-if.field.scope': 'It covers',
  'what-if.field.scope.full': 'every recipient there',
  'what-if.field.scope.conditional': 'some recipients only',
  'what-if.field.scope.us':
    'Each decision for the United States has covered only the participants of a programme; one assumed here is read the same way.',
  'what-if.field.vendorId': 'Vendor',
  'what-if.field.instrument': 'Instrument',
  'what-if.field.instrument.scc-2021-914': 'SCC of 2021, all modules',
  'what-if.field.toleratedUntilOn': 'What was signed before is tolerated until',
  'what-if.field.toleratedUntilOn.hint': 'The last day. Leave it empty if it falls at once.',
  'what-if.field.from': 'The data that is now in',
  'what-if.field.from.all': 'any place',
  'what-if.field.mode': 'Mode of access',
  'what-if.field.mode.all': 'any',
  'what-if.field.parentName': 'By',
  'what-if.field.parentName.hint': 'The new ultimate parent.',
  'what-if.field.parentCountry': 'Country of the new parent',
  'what-if.field.choose': 'Choose',

  'what-if.event.decision-ends': 'Decision {decision} ends on {day}.',
  'what-if.event.decision-adopted':
    '{scope, select, full {{country} becomes adequate for every recipient on {day}.} other {{country} becomes adequate for some recipients on {day}.}}',
  'what-if.event.vendor-leaves-dpf': '{vendor} leaves the Data Privacy Framework on {day}.',
  'what-if.event.instrument-replaced':
    '{instrument}: repealed on {day}{until, select, none {, with no period of toleration.} other {; what was signed before is tolerated until {until}.}}',
  'what-if.event.vendor-moves':
    '{vendor} moves the data {mode, select, all {} other {({mode}) }}{from, select, all {} other {from {from} }}to {country} on {day}.',
  'what-if.event.vendor-bought':
    '{vendor} is bought {parent, select, none {from {country}} other {by {parent}, {country},}} on {day}.',
  'what-if.event.unknown-vendor': 'A vendor no longer in the register',
  'what-if.event.unknown-decision': 'no longer known',
  'what-if.event.none': 'Nothing but the passing of time and what the law already says.',

  'what-if.unsaved': 'What if',
  'what-if.compared': 'The register as it is on {before}, beside the same register on {after}.',
  'what-if.compared.same': 'The register on {before}, as it is and as it would be.',
  'what-if.nothing-moves':
    'Nothing changes: every one of {transfers, plural, one {# transfer} other {# transfers}} stands as before.',
  'what-if.no-transfers': 'This register has no transfer on either day, so nothing can fall.',
  'what-if.sum.falls':
    '{falls, plural, =0 {No transfer falls.} other {{falls} of {transfers, plural, one {# transfer} other {# transfers}} {falls, plural, one {falls} other {fall}}.}}',
  'what-if.sum.falls-back':
    '{count, plural, one {# stands on its fallback ({instruments}).} other {# stand on their fallback ({instruments}).}}',
  'what-if.sum.rises': '{count, plural, one {# stands again.} other {# stand again.}}',
  'what-if.sum.appears': '{count, plural, one {# appears.} other {# appear.}}',
  'what-if.sum.disappears': '{count, plural, one {# disappears.} other {# disappear.}}',
  'what-if.sum.changes':
    '{count, plural, one {# stands or fails as before, with another score or other findings.} other {# stand or fail as before, with another score or other findings.}}',
  'what-if.sum.untouched': '{count, plural, one {# is not touched.} other {# are not touched.}}',
  'what-if.sum.touched':
    'Touched: {engagements, plural, one {# engagement} other {# engagements}} of {vendors, plural, one {# vendor} other {# vendors}}.',

  'what-if.verdicts': 'Verdicts before and after',
  'what-if.verdicts.heading': 'Transfers',
  'what-if.verdicts.before': 'As it is',
  'what-if.verdicts.after': 'As it would be',

  'what-if.table.falls': 'What falls',
  'what-if.table.falls-back': 'What stands on its fallback',
  'what-if.table.rises': 'What stands again',
  'what-if.table.appears': 'What appears',
  'what-if.table.disappears': 'What disappears',
  'what-if.table.changes': 'What is judged otherwise',
  'what-if.column.vendor': 'Vendor, service',
  'what-if.column.destination': 'Destination',
  'what-if.column.before': 'Before',
  'what-if.column.after': 'After',
  'what-if.column.verdict': 'Verdict',
  'what-if.column.score': 'Score',
  'what-if.column.findings': 'Findings',
  'what-if.came': 'New: {finding}',
  'what-if.went': 'Closed: {finding}',
  'what-if.findings.more': '{count, plural, one {and # more} other {and # more}}',
  'what-if.rows.more': '{count, plural, one {One more row stands in the CSV.} other {# more rows stand in the CSV.}}',
  'what-if.becomes': 'becomes',

  'what-if.remedies': 'What to do by when',
  'what-if.remedies.text':
    'Neither invalidation, in 2015 or in 2020, came with a period of grace: what takes the place has to be signed on the day, or the transfer has to stop.',
  'what-if.remedies.none': 'Nothing has to be signed or assessed.',
  'what-if.remedies.by': 'By',
  'what-if.remedies.step': 'To do',
  'what-if.remedies.assessment': 'Impact assessment',
  'what-if.remedies.open': 'Add it',
  'what-if.remedies.mend': 'Open it',
  'what-if.remedies.assess': 'Start it',
  'what-if.remedies.engagement': 'Open the engagement',
  'what-if.assessment.missing': 'to be made',
  'what-if.assessment.in-progress': 'in progress',
  'what-if.assessment.overdue': 'to be reviewed',
  'what-if.assessment.negative': 'says that the transfer has to end',
  'what-if.assessment.favourable': 'on file, favourable',
  'what-if.assessment.with-conditions': 'on file, with conditions',
  'what-if.assessment.not-needed': 'not called for',

  'what-if.engagements': 'Engagements touched',
  'what-if.engagements.none': 'No engagement is touched.',
  'what-if.engagements.fates': 'Transfers',
  'what-if.engagements.published': 'On the published list',
  'what-if.purposes': 'Purposes touched',
  'what-if.purposes.unstated': 'Purpose not recorded',
  'what-if.customers': 'Customers to tell',
  'what-if.customers.none': 'Nobody: no engagement on the published list loses, changes or gains a transfer.',
  'what-if.customers.count':
    '{published, plural, one {One engagement on the published list is} other {# engagements on the published list are}} touched, so {count, plural, =0 {customers would have to be told, but nobody has subscribed yet} one {one subscriber would have to be told} other {# subscribers would have to be told}}.',
  'what-if.customers.list': 'Who they are',

  'what-if.export.csv': 'CSV',
  'what-if.export.json': 'JSON',
  'what-if.edit': 'Change the question',
  'what-if.keep': 'Keep this what-if',
  'what-if.keep.text':
    'Kept under a name it stands on the list, can be asked again as the register changes, and can be shared.',
  'what-if.keep.name': 'Name',
  'what-if.keep.notes': 'Note',
  'what-if.keep.act': 'Keep',
  'what-if.keep.revise': 'Change “{name}”',
  'what-if.keep.anew': 'Keep as a new one',
  'what-if.rename': 'Name and note',
  'what-if.rename.act': 'Save',
  'what-if.archive': 'Archive',
  'what-if.restore': 'Bring back',
  'what-if.archived-note': 'This what-if is archived: it stands on no list, and its addresses open nothing.',
  'what-if.flash.saved': 'Kept: {name}.',
  'what-if.flash.revised': 'Changed: {name}.',
  'what-if.flash.unchanged': 'Nothing differed from what was kept.',
  'what-if.flash.archived': 'Archived: {name}.',
  'what-if.flash.restored': 'Brought back: {name}.',
  'what-if.flash.revoked': 'The address opens nothing any more.',

  'what-if.share': 'Share outside',
  'what-if.share.text':
    'Whoever has a secret address reads this result without an account: vendors, transfers and findings, but no customer by name. It is worked out anew from the register at every visit.',
  'what-if.share.make': 'Make a secret address',
  'what-if.share.made': 'This address is shown once. Copy it now; only its fingerprint is kept.',
  'what-if.share.label': 'Secret address',
  'what-if.share.none': 'No address is open.',
  'what-if.share.line': 'Made by {who} on {day}',
  'what-if.share.former': 'a former member',
  'what-if.share.revoke': 'Revoke',

  'what-if.public.confidential': 'Confidential: from the register of {organisation}, for the person it was sent to.',
  'what-if.public.as-of': 'Worked out on {at} from the register as it stood at that moment.',
  'what-if.public.language': 'Language',

  'what-if.csv.country': 'Code',
  'what-if.csv.mode': 'Mode of access',
  'what-if.csv.fate': 'What becomes of it',
  'what-if.csv.coverage-before': 'Covered before',
  'what-if.csv.relies-before': 'Relied on before',
  'what-if.csv.coverage-after': 'Covered after',
  'what-if.csv.relies-after': 'Relies on after',
  'what-if.csv.reason-after': 'Why',
  'what-if.csv.verdict-before': 'Verdict before',
  'what-if.csv.verdict-after': 'Verdict after',
  'what-if.csv.score-before': 'Score before',
  'what-if.csv.score-after': 'Score after',
  'what-if.csv.vendor': 'Vendor',
  'what-if.csv.service': 'Service',
} as const;
