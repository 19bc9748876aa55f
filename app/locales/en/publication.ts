export const publication = {
  'publication.title': 'Publication',
  'publication.part.list': 'List',
  'publication.part.notices': 'Notices',
  'publication.part.customers': 'Customers',
  'publication.part.objections': 'Objections',
  'publication.part.subscribers': 'Subscribers',
  'publication.part.requests': 'Requests',

  'publication.list.title': 'The published list',
  'publication.prepare': 'Prepare a publication',
  'publication.address': 'Public address',
  'publication.address.open': 'Open the page',
  'publication.address.copy': 'Copy',
  'publication.address.copied': 'Copied',
  'publication.visibility.public': 'Everybody can read it.',
  'publication.visibility.on-request':
    'Shown on request: a visitor asks for it, you grant it under Requests, and a link by e-mail opens it.',
  'publication.visibility.private': 'Private: nobody outside sees it, and its address answers that nothing is there.',
  'publication.visibility.change': 'Change who sees it',
  'publication.in-force': 'In force',
  'publication.in-force.line': '{count, plural, =0 {An empty list} one {One entry} other {# entries}}, since',
  'publication.in-force.none': 'Nothing is in force yet.',
  'publication.coming': 'Coming',
  'publication.coming.none': 'Nothing is announced.',
  'publication.coming.line': '{count, plural, one {One change} other {# changes}}, in force from',
  'publication.difference': 'In the register, not on the list yet',
  'publication.difference.none': 'The list says what the register says.',
  'publication.difference.count':
    '{count, plural, one {One change waits for publication.} other {# changes wait for publication.}}',
  'publication.difference.material': 'Customers may object, so the earliest day that keeps your notice period is',
  'publication.difference.not-material': 'Nothing in it calls for notice: it can be in force at once.',
  'publication.empty.title': 'Nothing has been published yet',
  'publication.empty.text':
    'The published list is what your customers read. It takes the engagements marked “on the public list” as they stand on the day you publish, and is never edited afterwards: whatever changes later is the next revision.',
  'publication.empty.example':
    'For example: Mail Carrier Ltd, e-mail delivery, names and addresses of recipients, stored in Ireland, no safeguard needed (EEA).',
  'publication.empty.nothing': 'No engagement is marked for publication. Open one, and tick “on the public list”.',
  'publication.empty.declared':
    'Your settings say that you engage no sub-processor. You can publish a list that says so.',
  'publication.empty.engagements': 'Choose engagements',
  'publication.withheld': 'Marked for publication, left off the list',
  'publication.withheld.unconfirmed': 'Its name, service or role was suggested and waits for confirmation.',
  'publication.withheld.self-hosted':
    'You run this software yourselves: nobody receives data. Its host stands in the register on its own.',
  'publication.withheld.ended': 'It has ended.',

  'publication.revisions': 'Revisions',
  'publication.revisions.caption': 'Every revision, newest first',
  'publication.revisions.number': 'Revision',
  'publication.revisions.announced': 'Announced',
  'publication.revisions.in-force': 'In force from',
  'publication.revisions.state': 'State',
  'publication.revisions.note': 'Note',
  'publication.state.in-force': 'In force',
  'publication.state.coming': 'Coming',
  'publication.state.superseded': 'Superseded',

  'publication.publish.title': 'Publish revision {number}',
  'publication.publish.nothing': 'There is nothing to publish',
  'publication.publish.nothing-yet':
    'No engagement is marked for publication. Open one under Register, and tick “on the public list”; or state under Settings that you engage no sub-processor.',
  'publication.publish.none-engaged': 'The list is empty, and says that you engage no sub-processor.',
  'publication.publish.nothing-text':
    'The list says what the register says. Whatever changes in the register can be published from here.',
  'publication.publish.first':
    'This is the first publication. It tells what is already the case, so it is in force at once and nobody is asked to wait.',
  'publication.publish.changes': 'What changes',
  'publication.publish.in-force-on': 'In force from',
  'publication.publish.in-force-hint-customers':
    'The earliest day that keeps your notice period and every contract is {day}.',
  'publication.publish.in-force-hint':
    'The earliest day that keeps your notice period of {days, plural, =0 {no days} one {one day} other {# days}} is {day}.',
  'publication.publish.in-force-hint-free': 'Nothing in it calls for notice. It can be in force today.',
  'publication.publish.objection': 'Customers may object until {day}.',
  'publication.publish.note': 'Note for your customers',
  'publication.publish.note-hint':
    'Stands on the page and in the notice, in the language of your list: why this changes, and what it means for them.',
  'publication.publish.early': 'I know that this is earlier than the notice my customers were promised',
  'publication.publish.early-warning':
    '{day} is earlier than {earliest}, the first day that keeps your notice period. Your customers would have {left, plural, =0 {no day} one {one day} other {# days}} to object. Choose a later day, or confirm below.',
  'publication.publish.announced':
    'Revision {number} announced changes for {announced}, and this list contains them: it cannot take effect before that day. To publish something urgent sooner, take those rows off the list first.',
  'publication.publish.action': 'Publish',
  'publication.publish.recipients': 'Who will be told',
  'publication.publish.recipients-count':
    '{count, plural, =0 {Nobody has subscribed and no customer is touched, so nobody is told by e-mail. The page and the feed say it.} one {One address is told by e-mail as soon as you publish.} other {# addresses are told by e-mail as soon as you publish.}}',
  'publication.publish.recipients-show': 'Show the addresses',
  'publication.publish.mails-wait': 'No mail server is configured: the notices will wait until one is.',
  'publication.publish.commitments': 'Your promises to customers that this touches',
  'publication.publish.commitments-by': '({vendors})',
  'publication.publish.open':
    '{count, plural, =0 {Nothing is open on the rows you publish.} one {One point stays open on the rows you publish.} other {# points stay open on the rows you publish.}}',
  'publication.publish.findings': 'What stays open on rows you publish',
  'publication.publish.findings-text':
    'None of this stops you. Your customers will read “not stated” where something is missing.',
  'publication.publish.private':
    'The list is private: subscribers get the notice, but its link leads to nothing they can read.',
  'publication.publish.changed':
    'The register changed while you were looking. Nothing was published. Below is what would be published now: read it again.',
  'publication.publish.permanent': 'A revision is never changed or taken back; a mistake is corrected by the next one.',
  'common.error.in-force-before-today': 'This day is over. Choose today or a later day.',
  'common.error.before-announced-day':
    'This list contains changes that your customers were told for a later day. Choose that day or a later one, or take those rows off the list first.',
  'common.error.early-notice': 'Choose a later day, or confirm below that it is meant.',

  'publication.published':
    'Revision {number} is published. {told, plural, =0 {Nobody had subscribed to be told.} one {One subscriber is being told.} other {# subscribers are being told.}}{messages, plural, =0 {} one { One message goes to software.} other { # messages go to software.}}',
  'publication.published-already': 'Revision {number} was published by the first press of the button.',
  'publication.revision.title': 'Revision {number}',
  'publication.revision.public': 'Its public page',
  'publication.revision.facts': 'Facts',
  'publication.revision.entries': 'The list as published',
  'publication.revision.changes': 'What it changed',
  'publication.revision.published': 'Published',
  'publication.revision.announced': 'Announced on',
  'publication.revision.in-force': 'In force from',
  'publication.revision.objection': 'Objections until',
  'publication.revision.no-objection': 'no objection period',
  'publication.revision.language': 'Language',
  'publication.revision.note': 'Note',
  'publication.revision.no-note': 'none',
  'publication.revision.history': 'History',
  'publication.revision.notice': 'See who was told',
  'publication.scheduled.at': 'Publish later, at (UTC)',
  'publication.scheduled.hint':
    'Empty: now. The page and the mails appear together at that moment, and only if the register still says what you see here.',
  'publication.scheduled.done': 'The publication is scheduled. Nobody is told before.',
  'publication.scheduled.waiting': 'A publication waits until {at}; in force on {day}. Nobody has been told yet.',
  'publication.scheduled.stopped':
    'The publication planned for {at} was stopped, because the register no longer says what was agreed to. Look at the changes and publish again.',
  'publication.scheduled.cancel': 'Cancel this publication',
  'publication.scheduled.cancelled': 'The publication was cancelled. Nobody was told.',
  'publication.scheduled.not-waiting': 'This publication does not wait any more.',
  'common.error.waiting-already': 'A publication waits already. Cancel it first, or publish now.',
  'common.error.in-the-past': 'This moment is over. Choose a later one, or leave it empty.',
  'common.error.after-in-force': 'This day is before the publication itself. Choose a later one.',
  'common.error.promised-at-once': 'You have promised to tell customers of a transfer at once: publish now.',
  'common.error.nothing-to-publish': 'Nothing has changed: there is nothing to publish.',
  'publication.replaced.title': 'Who takes whose place',
  'publication.replaced.text':
    'Customers read a replacement as one change. What goes and comes for the same service or the same purpose is proposed; say so here where it is otherwise.',
  'publication.replaced.by': '{row} takes the place of',
  'publication.replaced.nobody': 'Nobody: it is added',
  'publication.replaced.show': 'Show the changes so',
} as const;
