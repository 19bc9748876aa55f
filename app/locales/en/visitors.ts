/** The pages of a visitor: being told of changes, asking for the list; and what can go wrong there. */
export const visitors = {
  'notices.visitor.back': 'Back to the list',
  'notices.visitor.list-of': 'Sub-processors of {organisation}',
  'notices.visitor.mail-waits':
    'This installation cannot send mail at the moment. Your request is kept; the mail comes once it can.',

  'notices.subscribe.title': 'Be told before the list changes',
  'notices.subscribe.text':
    '{organisation} writes to you when a sub-processor is added, replaced, moved or removed: what changes, from which day, and until when you may object. Nothing else is sent.',
  'notices.subscribe.email': 'Your e-mail address',
  'notices.subscribe.email.hint':
    'A mailbox that is read when you are away, such as privacy@ of your company, serves you best.',
  'notices.subscribe.language': 'Language of the notices',
  'notices.subscribe.act': 'Subscribe',
  'notices.subscribe.keeps':
    'Your address is used for this alone and shown to nobody but {organisation}. Every mail has a link that ends it.',
  'notices.subscribe.on-request':
    'This list is shown on request. Notices go to addresses that were granted access. Not granted yet?',
  'notices.subscribe.ask-access': 'Ask for access first',
  'notices.subscribe.sent.title': 'Look into your mailbox',
  'notices.subscribe.sent.text':
    'A mail with a link is on its way to the address you gave. You are told of changes once you follow the link and confirm; it works for {days} days.',
  'notices.subscribe.sent.nothing':
    'Nothing arrives? Look into the spam folder and check the address. An address gets at most {mails} such mails a day.',

  'notices.confirm.title': 'Confirm the subscription',
  'notices.confirm.text':
    'Press the button, and {organisation} writes to you whenever its list of sub-processors changes.',
  'notices.confirm.act': 'Yes, tell me of changes',
  'notices.confirm.done.title': 'You will be told',
  'notices.confirm.done.text':
    'From now on {organisation} writes to you whenever its list of sub-processors changes. Every mail has a link that ends it.',
  'notices.confirm.lapsed.title': 'This link does not work any more',
  'notices.confirm.lapsed.text':
    'Links to confirm work for {days} days, and only the newest one does. Subscribe again to get a new one.',
  'notices.confirm.again': 'Subscribe again',

  'notices.unsubscribe.title': 'No more notices?',
  'notices.unsubscribe.text':
    'Press the button, and {organisation} no longer writes to you when its list of sub-processors changes.',
  'notices.unsubscribe.act': 'Unsubscribe',
  'notices.unsubscribe.done.title': 'You are unsubscribed',
  'notices.unsubscribe.done.text':
    '{organisation} no longer writes to you about changes of its list. Mails that had not gone were stopped.',
  'notices.unsubscribe.unknown.title': 'This link is not complete',
  'notices.unsubscribe.unknown.text':
    'Its address was cut off or changed on the way. Copy the whole link from the foot of the last mail, or write to {organisation}.',

  'notices.request.title': 'Ask to see the list',
  'notices.request.text':
    '{organisation} shows its list of sub-processors on request. It decides on yours and answers by mail.',
  'notices.request.email': 'Your e-mail address at work',
  'notices.request.email.hint': 'The link to the list is sent there.',
  'notices.request.company': 'Your company',
  'notices.request.reason': 'Why you ask',
  'notices.request.reason.hint': 'For example: customer since 2024, yearly review of processors.',
  'notices.request.act': 'Send the request',
  'notices.request.sent.title': 'Your request is with {organisation}',
  'notices.request.sent.text': 'The answer comes by mail to the address you gave. There is nothing more to do.',

  'common.optional': '(optional)',
  'common.to-confirm': 'to confirm',
  'common.form-wrong':
    '{count, plural, one {One thing needs another look before this can be saved.} other {# things need another look before this can be saved.}}',
  'common.not-found.title': 'This page does not exist',
  'common.not-found.text': 'The address may be mistyped, or what it named belongs to another organisation.',
  'common.forbidden.title': 'Your role does not allow this',
  'common.forbidden.text': 'Ask an owner of the organisation to do it, or to give you another role.',
  'common.failed.title': 'Something broke on our side',
  'common.failed.text':
    'Nothing you typed was saved by this request. Go back, and try again; if it happens again, the log of the server names the request.',
  'common.back-to-start': 'Go to the start page',
  'common.error.required': 'Fill this in.',
  'common.error.text-too-long': 'This is longer than what fits here. Shorten it.',
  'common.error.email-invalid': 'Write a mail address such as dpo@example.org.',
  'common.error.choice-invalid': 'Choose one of the answers offered.',
} as const;
