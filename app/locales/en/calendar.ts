/** Due dates as a page and as a calendar others subscribe to. */
export const calendar = {
  'calendar.title': 'Due dates',
  'calendar.intro':
    '{total, plural, one {# due date: overdue, or in the next twelve months.} other {# due dates: what is overdue, and the next twelve months.}}',
  'calendar.overdue': '{count, plural, one {# is overdue} other {# are overdue}}',
  'calendar.is-overdue': 'overdue',
  'calendar.export': 'Download as CSV',
  'calendar.search': 'Search due dates',
  'calendar.filter.within': 'When',
  'calendar.filter.kind': 'What',
  'calendar.within.overdue': 'Overdue',
  'calendar.within.30': 'In the next 30 days',
  'calendar.within.90': 'In the next 90 days',
  'calendar.column.on': 'Day',
  'calendar.column.days': 'Days left',
  'calendar.column.kind': 'What',
  'calendar.column.about': 'About',
  'calendar.column.step': 'What to do',
  'calendar.none-found': 'No due date matches. Change the search or the filters.',
  'calendar.none.title': 'Nothing is overdue, and nothing falls due in the next twelve months',
  'calendar.none.text':
    'Here stand the reviews you set a day for, the ends of engagements and safeguards, certifications and adequacy decisions your transfers rely on, and the days of announced lists. Set a review day on a vendor, an engagement, a safeguard or an assessment, and it appears.',
  'calendar.none.example': 'For example: 12 December 2026, DPF certification, Stripe.',
  'calendar.none.register': 'Go to the register',

  'calendar.record': 'the whole record',
  'calendar.revision': 'revision {number} of the list',
  'calendar.kind.record-review': 'Review of the record',
  'calendar.kind.vendor-review': 'Review of the vendor',
  'calendar.kind.engagement-review': 'Review of the engagement',
  'calendar.kind.safeguard-review': 'Review of the safeguard',
  'calendar.kind.assessment-review': 'Review of the transfer impact assessment',
  'calendar.kind.dpf-certification': 'DPF certification ends',
  'calendar.kind.safeguard-expiry': 'Safeguard expires',
  'calendar.kind.adequacy-expiry': 'Adequacy decision expires',
  'calendar.kind.objection-deadline': 'Last day for customers to object',
  'calendar.kind.engagement-end': 'Engagement ends',
  'calendar.kind.customer-unreached': 'Last day to object for a customer no mail reached',
  'calendar.kind.notice-objection': 'Last day to object to announced changes',
  'calendar.kind.revision-in-force': 'Announced list takes effect',
  'calendar.step.record-review': 'Go through the whole record, then note the day in the settings.',
  'calendar.step.vendor-review':
    'Check what is on file about the vendor against its documents, then set the next review day.',
  'calendar.step.engagement-review':
    'Check that purpose, data, places and contract are still right, then set the next review day.',
  'calendar.step.safeguard-review': 'Compare the safeguard with the signed documents, then set the next review day.',
  'calendar.step.assessment-review':
    'Check whether the law over there, the measures and the transfer are still as assessed, then approve it again.',
  'calendar.step.dpf-certification':
    'Look the vendor up on the list of the Data Privacy Framework. If it has not renewed, the transfer needs another safeguard.',
  'calendar.step.safeguard-expiry':
    'Renew the safeguard or put another in its place: after this day it covers nothing.',
  'calendar.step.adequacy-expiry': 'Unless the decision is renewed, have another safeguard in place by this day.',
  'calendar.step.objection-deadline':
    'Record what the customers answered. Under a specific authorisation, silence is a refusal.',
  'calendar.step.engagement-end': 'Renew the engagement, or have the data deleted or returned and keep the proof.',
  'calendar.step.customer-unreached': 'Correct its address and send the notice again.',
  'calendar.step.notice-objection': 'Settle the objections that came in before the changes take effect.',
  'calendar.step.revision-in-force':
    'From this day the announced list is the one in force. New sub-processors may start.',

  'calendar.feed.name': 'Due dates · {organisation}',
  'calendar.feed.title': '{what}: {about}',

  'calendar.address': 'In your own calendar',
  'calendar.address.text':
    'A secret address gives your calendar program the due dates, always up to date, without signing in. Whoever knows it reads vendors, services and days, and an online calendar keeps a copy: do not pass it on. It works until you revoke it or leave the organisation.',
  'calendar.address.language': 'Language of the calendar',
  'calendar.address.make': 'Make a secret address',
  'calendar.address.made': 'Copy this address now: it is not shown again.',
  'calendar.address.outlook': 'Outlook: Add calendar, then “Subscribe from web”, and paste the address.',
  'calendar.address.google': 'Google Calendar: “Other calendars”, the plus sign, “From URL”, and paste the address.',
  'calendar.address.apple': 'Apple Calendar: File, “New Calendar Subscription”, and paste the address.',
  'calendar.address.reachable':
    'Google and Outlook on the web fetch it from their own servers, so this Onward must be reachable from the internet. They look again every few hours.',
  'calendar.address.revoke': 'Revoke',
  'calendar.address.revoked': 'The address is revoked. Calendars that used it get nothing any more.',
  'calendar.address.gone': 'This address no longer works, so there is nothing to revoke.',
  'calendar.addresses': 'Addresses that work',
  'calendar.addresses.by': 'Made by',
  'calendar.addresses.since': 'Since',
} as const;
