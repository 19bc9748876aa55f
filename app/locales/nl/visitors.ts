import type { visitors as en } from '../en/visitors';

export const visitors = {
  'notices.visitor.back': 'Terug naar de lijst',
  'notices.visitor.list-of': 'Subverwerkers van {organisation}',
  'notices.visitor.mail-waits':
    'Vanaf hier kan nu geen e-mail worden verstuurd. Uw aanvraag wordt bewaard; de e-mail volgt zodra het kan.',

  'notices.subscribe.title': 'Bericht krijgen vóór elke wijziging',
  'notices.subscribe.text':
    '{organisation} schrijft u wanneer een subverwerker erbij komt, wordt vervangen, van plaats verandert of vervalt: wat er verandert, vanaf wanneer, en tot wanneer u bezwaar kunt maken. Verder wordt niets verstuurd.',
  'notices.subscribe.email': 'Uw e-mailadres',
  'notices.subscribe.email.hint':
    'Het best een postbus die ook bij uw afwezigheid wordt gelezen, zoals privacy@ van uw bedrijf.',
  'notices.subscribe.language': 'Taal van de berichten',
  'notices.subscribe.act': 'Abonneren',
  'notices.subscribe.keeps':
    'Uw adres wordt alleen hiervoor gebruikt en is alleen bij {organisation} bekend. Elk bericht bevat een link om te stoppen.',
  'notices.subscribe.on-request':
    'Deze lijst wordt op verzoek getoond. Berichten gaan naar adressen die toegang hebben. Nog geen toegang?',
  'notices.subscribe.ask-access': 'Eerst toegang vragen',
  'notices.subscribe.sent.title': 'Kijk in uw postbus',
  'notices.subscribe.sent.text':
    'Een e-mail met een link is onderweg naar het opgegeven adres. U krijgt berichten zodra u de link hebt gevolgd en bevestigd; hij werkt {days} dagen.',
  'notices.subscribe.sent.nothing':
    'Komt er niets? Kijk bij de ongewenste e-mail en controleer het adres. Een adres krijgt hoogstens {mails} van deze e-mails per dag.',

  'notices.confirm.title': 'Het abonnement bevestigen',
  'notices.confirm.text':
    'Druk op de knop, dan schrijft {organisation} u bij elke wijziging van de lijst van subverwerkers.',
  'notices.confirm.act': 'Ja, houd mij op de hoogte',
  'notices.confirm.done.title': 'U krijgt bericht',
  'notices.confirm.done.text':
    'Voortaan schrijft {organisation} u bij elke wijziging van de lijst van subverwerkers. Elk bericht bevat een link om te stoppen.',
  'notices.confirm.lapsed.title': 'Deze link werkt niet meer',
  'notices.confirm.lapsed.text':
    'Links om te bevestigen werken {days} dagen, en alleen de nieuwste werkt. Abonneer u opnieuw om een andere te krijgen.',
  'notices.confirm.again': 'Opnieuw abonneren',

  'notices.unsubscribe.title': 'Geen berichten meer?',
  'notices.unsubscribe.text':
    'Druk op de knop, dan schrijft {organisation} u niet meer wanneer de lijst van subverwerkers verandert.',
  'notices.unsubscribe.act': 'Afmelden',
  'notices.unsubscribe.done.title': 'U bent afgemeld',
  'notices.unsubscribe.done.text':
    '{organisation} schrijft u niet meer over wijzigingen van de lijst. E-mails die nog niet weg waren, zijn tegengehouden.',
  'notices.unsubscribe.unknown.title': 'Deze link is niet volledig',
  'notices.unsubscribe.unknown.text':
    'Het adres is onderweg afgebroken of veranderd. Kopieer de hele link onder aan het laatste bericht, of schrijf aan {organisation}.',

  'notices.request.title': 'Inzage in de lijst vragen',
  'notices.request.text':
    '{organisation} toont de lijst van subverwerkers op verzoek. Over uw verzoek wordt beslist; het antwoord komt per e-mail.',
  'notices.request.email': 'Uw zakelijke e-mailadres',
  'notices.request.email.hint': 'Daar wordt de link naar de lijst heen gestuurd.',
  'notices.request.company': 'Uw bedrijf',
  'notices.request.reason': 'Reden van het verzoek',
  'notices.request.reason.hint': 'Bijvoorbeeld: klant sinds 2024, jaarlijkse controle van verwerkers.',
  'notices.request.act': 'Verzoek versturen',
  'notices.request.sent.title': 'Uw verzoek ligt bij {organisation}',
  'notices.request.sent.text': 'Het antwoord komt per e-mail op het opgegeven adres. U hoeft verder niets te doen.',

  'common.optional': '(niet verplicht)',
  'common.to-confirm': 'te bevestigen',
  'common.form-wrong':
    '{count, plural, one {Eén gegeven moet u nog eens bekijken.} other {# gegevens moet u nog eens bekijken.}}',
  'common.not-found.title': 'Deze pagina bestaat niet',
  'common.not-found.text': 'Misschien staat er een tikfout in het adres, of hoort het bij een andere organisatie.',
  'common.forbidden.title': 'Uw rol staat dit niet toe',
  'common.forbidden.text': 'Vraag een eigenaar van de organisatie het te doen of u een andere rol te geven.',
  'common.failed.title': 'Er ging bij ons iets mis',
  'common.failed.text':
    'Niets van wat u hebt ingevuld is opgeslagen. Ga terug en probeer het opnieuw; gebeurt het weer, dan noemt het logboek van de server het verzoek.',
  'common.back-to-start': 'Naar de startpagina',
  'common.error.required': 'Vul dit in.',
  'common.error.text-too-long': 'Dit is langer dan hier past. Maak het korter.',
  'common.error.email-invalid': 'Geef een e-mailadres zoals privacy@example.org.',
  'common.error.choice-invalid': 'Kies een van de aangeboden antwoorden.',
} satisfies Record<keyof typeof en, string>;
