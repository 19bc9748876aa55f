/** Signing in, the account of a person, their organisations, and the mails about them. */
export const accounts = {
  'accounts.home.title': 'Onward',
  'accounts.home.lead':
    'The register of everyone your organisation hands personal data to, and the page your customers read.',
  'accounts.home.register': 'One record for every vendor: what for, where the data goes, what it rests on.',
  'accounts.home.verdicts':
    'Transfers to third countries worked out from the law of the day, with what is missing named.',
  'accounts.home.public': 'A public list that customers can follow, told before it changes.',
  'accounts.home.sign-in': 'Sign in',
  'accounts.home.empty':
    'Nobody owns this installation yet. The server’s log holds the address of the first-run page, which works once: look for “first-run”.',

  'accounts.email': 'E-mail address',
  'accounts.password': 'Password',
  'accounts.password.hint': 'At least {min} characters. A few words you will remember beat one that is hard to type.',
  'accounts.name': 'Your name',
  'accounts.name.hint': 'Colleagues see it beside your address.',
  'accounts.language': 'Language of the interface',
  'accounts.no-mail':
    'No mail server is configured, so mails wait in the outbox and go out once SMTP_URL is set. Until then, sign in with your password, or ask whoever runs this server.',

  'accounts.sign-in.title': 'Sign in',
  'accounts.sign-in.action': 'Sign in',
  'accounts.sign-in.wrong':
    'No account goes with this address and password. Check both; capital letters matter in the password.',
  'accounts.sign-in.forgotten': 'Forgot the password?',
  'accounts.sign-in.link': 'Sign in by a link in a mail instead',
  'accounts.code.title': 'One more step: your code',
  'accounts.code.text':
    'Your account asks for a code besides the password. Open your authenticator app and type the six digits it shows for Onward.',
  'accounts.code.code': 'Six-digit code',
  'accounts.code.action': 'Continue',
  'accounts.code.backup-text':
    'Type one of the backup codes you kept when you set the app up. Each of them works once.',
  'accounts.code.backup-code': 'Backup code',
  'accounts.code.use-backup': 'Use a backup code instead',
  'accounts.code.use-app': 'Use the authenticator app instead',
  'accounts.code.start-again':
    'This step lasts ten minutes and allows five tries; one of the two is used up. Start again.',
  'accounts.code.locked': 'Too many wrong codes. The account waits a quarter of an hour before it takes another.',
  'accounts.link.title': 'Sign in by a link',
  'accounts.link.text':
    'Write your address and we send you a link that signs you in. It works once, for {minutes} minutes.',
  'accounts.link.action': 'Send the link',
  'accounts.link.sent.title': 'Look into your mailbox',
  'accounts.link.sent':
    'If {email} has an account here, a sign-in link is on its way to it. It works once, for {minutes} minutes. Nothing came? Look among unwanted mail, and check the address.',
  'accounts.link.follow.title': 'Sign in',
  'accounts.link.follow.text': 'You followed a sign-in link. One press and you are in; the link is then used up.',
  'accounts.link.follow.action': 'Continue',
  'accounts.link.over.title': 'This link no longer works',
  'accounts.link.over': 'A sign-in link works once and for {minutes} minutes. Ask for another one.',
  'accounts.link.again': 'Get another link',
  'accounts.link.password': 'Sign in with the password',
  'accounts.forgotten.title': 'Set a new password',
  'accounts.forgotten.text': 'Write the address of your account and we send you a link to set a new password.',
  'accounts.forgotten.action': 'Send the link',
  'accounts.forgotten.sent':
    'If {email} has an account here, a link to set a new password is on its way to it. It works once, for {minutes} minutes.',
  'accounts.forgotten.back': 'Back to sign-in',
  'accounts.reset.title': 'Your new password',
  'accounts.reset.password': 'New password',
  'accounts.reset.action': 'Set the password',
  'accounts.reset.text': 'Once it is set, every session of yours ends and you sign in afresh.',
  'accounts.reset.over.title': 'This link no longer works',
  'accounts.reset.over': 'A link to set a password works once and for {minutes} minutes. Ask for another one.',
  'accounts.reset.again': 'Get another link',
  'accounts.reset.done': 'Your new password is set. Sign in with it.',
  'accounts.signed-out': 'You are signed out.',

  'accounts.invitation.title': 'You are invited to {organisation}',
  'accounts.invitation.text':
    '{organisation} keeps its register of vendors in Onward and invites {email} to it as “{role}”.',
  'accounts.invitation.new': 'Choose a name and a password to join.',
  'accounts.invitation.join': 'Join',
  'accounts.invitation.has-account':
    '{email} has an account here already. Sign in with it, and you come back to this invitation.',
  'accounts.invitation.sign-in': 'Sign in and join',
  'accounts.invitation.wrong.title': 'This invitation is for somebody else',
  'accounts.invitation.wrong':
    'The invitation went to {invited}, and you are signed in as {email}. Sign out and open the link again to join as {invited}, or ask for an invitation to {email}.',
  'accounts.invitation.over.title': 'This invitation is not open',
  'accounts.invitation.unknown':
    'No invitation goes with this link. Open it from the mail again, whole, or ask for a new one.',
  'accounts.invitation.expired':
    'An invitation can be accepted for two weeks, and this one is older. Ask for a new one.',
  'accounts.invitation.withdrawn': 'The organisation took this invitation back. Ask whoever invited you.',
  'accounts.invitation.accepted': 'This invitation was accepted already. Sign in to get to the organisation.',
  'accounts.invitation.joined': 'You are now a member.',
  'accounts.sign-out': 'Sign out',

  'accounts.first-run.title': 'Begin with Onward',
  'accounts.first-run.text':
    'You create the first owner and the first organisation; both can be changed later. This page works once.',
  'accounts.first-run.you': 'You, the owner',
  'accounts.first-run.organisation': 'Your organisation',
  'accounts.first-run.action': 'Create and sign in',
  'accounts.first-run.over.title': 'This page is closed',
  'accounts.first-run.over':
    'It works once, with the address from the log of a server that has no owner yet. If somebody owns this installation, ask them for an invitation; if nobody does, restart the server and take the new address from its log.',

  'accounts.organisation.name': 'Name of the organisation',
  'accounts.organisation.slug': 'Name in addresses',
  'accounts.organisation.slug.hint':
    'Small letters, digits and hyphens. Your public list will be at {base}/…/subprocessors. It cannot be changed later.',
  'accounts.organisation.capacities': 'Acts as',
  'accounts.organisation.capacities.hint':
    'A processor hands its customers’ data to sub-processors; a controller its own to processors. Many are both.',
  'accounts.organisation.country': 'Country',
  'accounts.organisation.country.empty': 'Choose a country',
  'accounts.organisation.dpo-email': 'Address of the DPO',
  'accounts.organisation.language': 'Language of the public list and its notices',

  'accounts.organisations.title': 'Your organisations',
  'accounts.organisations.new': 'New organisation',
  'accounts.organisations.name': 'Organisation',
  'accounts.organisations.role': 'Your role',
  'accounts.organisations.vendors': 'Vendors',
  'accounts.organisations.published': 'List last published',
  'accounts.organisations.unpublished': 'not published yet',
  'accounts.organisations.none.title': 'You belong to no organisation yet',
  'accounts.organisations.none':
    'An organisation holds one register: its vendors, its transfers, its public list. Found yours, or ask an owner to invite {email} to theirs.',
  'accounts.new.title': 'New organisation',
  'accounts.new.text': 'You become its owner. What is not asked here can be stated later under Settings.',
  'accounts.new.action': 'Found the organisation',
  'accounts.new.done': '{name} is founded. Begin with its vendors.',

  'accounts.account.title': 'Your account',
  'accounts.account.profile': 'You',
  'accounts.account.saved': 'Your account is saved.',
  'accounts.account.password': 'Password',
  'accounts.account.current': 'Current password',
  'accounts.account.next': 'New password',
  'accounts.account.change-password': 'Change the password',
  'accounts.account.password-changed': 'Your password is changed, and every other session of yours has ended.',
  'accounts.account.second-factor': 'Code from an authenticator app',
  'accounts.account.second-factor.off':
    'Signing in takes your password alone. With a code from an app on your phone besides, a stolen password opens nothing.',
  'accounts.account.second-factor.on': 'Signing in takes a code besides the password or the mailed link.',
  'accounts.account.second-factor.begin': 'Set up an authenticator app',
  'accounts.account.second-factor.confirm-password': 'Password, to confirm it is you',
  'accounts.account.second-factor.step-app': 'Add Onward to your app',
  'accounts.account.second-factor.step-app.text':
    'With the app on your phone, scan the code. With the app on this device, open the link. Or enter the key by hand.',
  'accounts.account.second-factor.qr': 'QR code with the key below, to be read by an authenticator app',
  'accounts.account.second-factor.open': 'Open in the authenticator app',
  'accounts.account.second-factor.key': 'Key',
  'accounts.account.second-factor.step-codes': 'Keep the backup codes',
  'accounts.account.second-factor.step-codes.text':
    'Each opens your account once on the day the phone is lost. They are shown this one time: print them, or keep them in a password manager.',
  'accounts.account.second-factor.step-confirm': 'Type the first code',
  'accounts.account.second-factor.step-confirm.action': 'Switch it on',
  'accounts.account.second-factor.enabled': 'From now on signing in asks for a code.',
  'accounts.account.second-factor.disable': 'Switch it off',
  'accounts.account.second-factor.disabled': 'Signing in no longer asks for a code.',
  'accounts.account.second-factor.renew': 'Make new backup codes',
  'accounts.account.second-factor.renewed': 'Your new backup codes',
  'accounts.account.second-factor.renewed.text': 'The old ones no longer work. These are shown this one time.',
  'accounts.account.sessions': 'Where you are signed in',
  'accounts.account.session.this': 'this session',
  'accounts.account.session.unknown': 'Unknown program',
  'accounts.account.session.on': '{browser} on {system}',
  'accounts.account.session.since': 'since {at}',
  'accounts.account.session.until': 'ends {day}',
  'accounts.account.sessions.end': 'Sign out everywhere else',
  'accounts.account.sessions.ended': 'Every other session of yours has ended.',
  'accounts.account.sessions.alone': 'Nowhere else.',

  'accounts.mail.sign-in.subject': 'Your sign-in link for Onward',
  'accounts.mail.sign-in.title': 'Sign in to Onward',
  'accounts.mail.sign-in.text': 'Somebody, most likely you, asked for a link to sign in with this address.',
  'accounts.mail.sign-in.term': 'The link works once, for {minutes} minutes.',
  'accounts.mail.sign-in.action': 'Sign in',
  'accounts.mail.sign-in.why':
    'You did not ask for it? Then do nothing: without this mail the link is of no use to anybody.',
  'accounts.mail.reset.subject': 'Set a new password for Onward',
  'accounts.mail.reset.title': 'Set a new password',
  'accounts.mail.reset.text': 'Somebody, most likely you, asked to set a new password for this address.',
  'accounts.mail.reset.term':
    'The link works once, for {minutes} minutes. Setting a password ends every session of yours.',
  'accounts.mail.reset.action': 'Set a new password',
  'accounts.mail.reset.why': 'You did not ask for it? Then do nothing: your password stays as it is.',
  'accounts.mail.invitation.subject': '{organisation} invites you to its register in Onward',
  'accounts.mail.invitation.title': 'You are invited to {organisation}',
  'accounts.mail.invitation.text':
    '{organisation} keeps its register of vendors and transfers of personal data in Onward, and invites you to it as “{role}”.',
  'accounts.mail.invitation.term': 'The invitation can be accepted for {days} days, from this mailbox only.',
  'accounts.mail.invitation.action': 'See the invitation',
  'accounts.mail.invitation.why': 'You do not know the organisation? Then do nothing: no account is made for you.',
} as const;
