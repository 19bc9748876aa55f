/** The mails a list gives rise to: notices to subscribers, confirmations, access on request. */
export const mails = {
  'mails.notice.subject':
    '{organisation}: {count, plural, one {# change} other {# changes}} to the list of sub-processors, in force {day}',
  'mails.notice.title': 'What changes in the list of sub-processors of {organisation}',
  'mails.notice.opening':
    'On {announced} {organisation} published revision {number} of its list of sub-processors. {count, plural, one {It brings one change} other {It brings # changes}}, in force from {day}.',
  'mails.notice.note': '{organisation} adds:',
  'mails.notice.heading.added': 'New: {vendor}',
  'mails.notice.heading.replaced': 'Replaced: {left} by {vendor}',
  'mails.notice.replaces': 'Replaces',
  'mails.notice.heading.removed': 'No longer engaged: {vendor}',
  'mails.notice.heading.changed': 'Changed: {vendor} ({what})',
  'mails.notice.who': 'Who',
  'mails.notice.who.contracting': '{vendor}; contracting entity {entity}',
  'mails.notice.who.no-contracting': '{vendor}; contracting entity not stated',
  'mails.notice.who.established': 'established in {country}',
  'mails.notice.who.not-established': 'country of establishment not stated',
  'mails.notice.group': 'Belongs to',
  'mails.notice.service': 'For what',
  'mails.notice.data': 'Which data',
  'mails.notice.persons': 'About whom',
  'mails.notice.retention': 'Kept how long',
  'mails.notice.places': 'Where',
  'mails.notice.place': '{mode}: {place}',
  'mails.notice.safeguards': 'On which safeguard',
  'mails.notice.since': 'From when',
  'mails.notice.since.added': 'from {day}',
  'mails.notice.since.removed': 'until {day}',
  'mails.notice.not-stated': 'not stated',
  'mails.notice.none': 'none',
  'mails.notice.until-now': 'Until now: {value}',
  'mails.notice.verdict.none-needed': '{place}: none needed (EEA)',
  'mails.notice.verdict.none-needed-transit': '{place}: none needed, encrypted transit only',
  'mails.notice.verdict.covered': '{place}: covered',
  'mails.notice.verdict.adequate': '{place}: covered by adequacy decision {decision}',
  'mails.notice.verdict.covered-by': '{place}: covered by {instrument}',
  'mails.notice.verdict.missing': '{place}: no safeguard is recorded',
  'mails.notice.verdict.not-in-force': '{place}: the safeguard recorded is not in force',
  'mails.notice.verdict.unknown': '{place}: not known whether a safeguard covers it',
  'mails.notice.relied-on': 'Relied on: {instruments}',
  'mails.notice.for-country': '{instrument} for {country}',
  'mails.notice.objection': 'You may object until {day}. Write to {mailbox} and say which change you object to.',
  'mails.notice.objection.no-mailbox':
    'You may object until {day}. Write to your contact at {organisation} and say which change you object to.',
  'mails.notice.silence':
    'If we have not heard from you by then, the change counts as authorised under your general authorisation (Art. 28(2) GDPR). Where your contract gives you another period, or asks for your specific authorisation, your contract prevails.',
  'mails.notice.no-objection': 'This revision opens no period for objections. Questions go to {mailbox}.',
  'mails.notice.no-objection.no-mailbox':
    'This revision opens no period for objections. Questions go to your contact at {organisation}.',
  'mails.notice.revision': 'This revision, as it was published: {address}',
  'mails.notice.read': 'Read the list',
  'mails.notice.urgency': 'It comes into force sooner than customers are usually told: {reason}.',
  'mails.notice.correction.subject': 'Correction: {subject}',
  'mails.notice.correction':
    '{organisation} corrects its notice of {announced}. What stands here replaces what stood there. What was wrong:',
  'mails.customer.object': 'You may object until {day}, without an account: {address}',
  'mails.customer.silence-authorises':
    'If we have not heard from you by {day}, the change counts as authorised under the general authorisation of your contract (Art. 28(2) GDPR).',
  'mails.customer.agree':
    'Your contract asks for your agreement to each change. Please agree or object by {day}, without an account: {address}',
  'mails.customer.silence-refuses':
    'If we have not heard from you by {day}, we take it that you do not agree, and the change does not take effect for your data (Art. 28(2) GDPR, specific authorisation).',
  'mails.customer.early':
    'Your contract names {days} {kind, select, business {business days} other {days}} of notice, which would be {earliest}. {organisation} tells you so because the change comes sooner.',
  'mails.customer.no-objection':
    'Nothing here needs your agreement or opens a period for objections. If you see it otherwise, tell us: {address}',
  'mails.customer.why':
    'You get this mail because {email} is the address {customer} has named to {organisation} for notices about sub-processors.',
  'mails.customer.why.contract':
    'You get this mail because {email} is the address {customer} has named to {organisation} for notices about sub-processors (contract {reference}).',
  'mails.subscriber.why': 'You get this mail because {email} asked to be told of changes to this list.',
  'mails.subscriber.leave': 'No more of these mails: {address}',

  'mails.confirmation.subject': 'Please confirm: changes to the sub-processors of {organisation}',
  'mails.confirmation.title': 'Do you want to be told of changes?',
  'mails.confirmation.text':
    'Somebody, probably you, asked {organisation} to write to this address whenever its list of sub-processors changes. Nothing is sent before you confirm.',
  'mails.confirmation.added':
    '{organisation} wants to write to this address whenever its list of sub-processors changes. Nothing is sent before you agree.',
  'mails.confirmation.act': 'Confirm the subscription',
  'mails.confirmation.lasts':
    'The link works for {days} days. If you do not want this, do nothing: the address is then deleted.',

  'mails.already.subject': 'You are already told of changes at {organisation}',
  'mails.already.title': 'This address is already subscribed',
  'mails.already.text':
    'Somebody, probably you, asked {organisation} to write to this address when its list of sub-processors changes. That is already so; there is nothing to do.',

  'mails.access-requested.subject': 'Somebody asks to see the sub-processors of {organisation}',
  'mails.access-requested.title': 'A request to see your list',
  'mails.access-requested.text': 'Your list is shown on request. {email} asks to see it.',
  'mails.access-requested.company': 'Company: {company}',
  'mails.access-requested.reason': 'Reason: {reason}',
  'mails.access-requested.unverified':
    'Nothing above was checked. The link to the list goes to that address only, once you grant it.',
  'mails.access-requested.act': 'Decide on the request',
  'mails.access-requested.why':
    'You get this mail because {organisation} keeps its register with Onward and this is its mailbox for data protection.',

  'mails.access.subject': 'The sub-processors of {organisation}: your access',
  'mails.access.title': 'You may see the list of sub-processors',
  'mails.access.text': '{organisation} has granted your request. The link below opens the list until {day}.',
  'mails.access.keep':
    'The link is yours: whoever has it sees the list. Keep it to yourself and your colleagues who need it.',
  'mails.access.act': 'Open the list',
  'mails.access-refused.subject': 'The sub-processors of {organisation}: your request',
  'mails.access-refused.title': 'Your request was not granted',
  'mails.access-refused.text': '{organisation} does not show you its list of sub-processors by this way.',
  'mails.access-refused.contact': 'If you are a customer, ask your contact there, or write to {mailbox}.',
  'mails.access-refused.contact.no-mailbox': 'If you are a customer, ask your contact there.',
  'mails.access.why': 'You get this mail because {email} asked to see the list of sub-processors of {organisation}.',

  'mails.objection-raised.subject': '{customer} objects to changes of revision {number}',
  'mails.objection-raised.title': '{customer} objects',
  'mails.objection-raised.text': '{customer} ({email}) objects to changes you announced with revision {number}:',
  'mails.objection-raised.late': 'It came after {day}, the last day of its window.',
  'mails.objection-raised.act': 'Answer the objection',
  'mails.objection-raised.why': 'You get this mail because {organisation} is told of objections here.',
  'mails.objection.subject': 'Your objection to revision {number} of the list of {organisation}',
  'mails.objection.title': 'Your objection',
  'mails.objection.received':
    'Your objection to revision {number} of the list of sub-processors of {organisation} has arrived. Until it is answered, what you object to does not begin with your data.',
  'mails.objection.under-discussion': '{organisation} is looking into your objection and will discuss it with you.',
  'mails.objection.customer-exempted':
    '{organisation} accepts your objection: what you object to will not take place with your data.',
  'mails.objection.change-dropped':
    '{organisation} accepts your objection and drops the change. A new notice will follow when the list says so.',
  'mails.objection.contract-ended':
    'As the change cannot be left out for you, the contract can end. {organisation} will write to you about how and when.',
  'mails.objection.not-upheld': '{organisation} has weighed your objection and does not follow it.',
  'mails.objection.withdrawn': 'You have taken your objection back.',
  'mails.objection.adds': '{organisation} writes:',
  'mails.objection.act': 'See your objection',
  'mails.objection.why': 'You get this mail because {email} objected to a change announced by {organisation}.',
} as const;
