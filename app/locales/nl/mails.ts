import type { mails as en } from '../en/mails';

export const mails = {
  'mails.notice.subject':
    '{organisation}: {count, plural, one {# wijziging} other {# wijzigingen}} van de lijst van subverwerkers, met ingang van {day}',
  'mails.notice.title': 'Wat er verandert in de lijst van subverwerkers van {organisation}',
  'mails.notice.opening':
    'Op {announced} heeft {organisation} versie {number} van de lijst van subverwerkers gepubliceerd. {count, plural, one {Die bevat één wijziging, die ingaat} other {Die bevat # wijzigingen, die ingaan}} op {day}.',
  'mails.notice.note': '{organisation} voegt toe:',
  'mails.notice.heading.added': 'Nieuw: {vendor}',
  'mails.notice.heading.replaced': 'Vervangen: {left} door {vendor}',
  'mails.notice.replaces': 'Vervangt',
  'mails.notice.heading.removed': 'Niet meer ingeschakeld: {vendor}',
  'mails.notice.heading.changed': 'Gewijzigd: {vendor} ({what})',
  'mails.notice.who': 'Wie',
  'mails.notice.who.contracting': '{vendor}; contractpartij: {entity}',
  'mails.notice.who.no-contracting': '{vendor}; contractpartij niet vermeld',
  'mails.notice.who.established': 'gevestigd in {country}',
  'mails.notice.who.not-established': 'land van vestiging niet vermeld',
  'mails.notice.group': 'Groep',
  'mails.notice.service': 'Waarvoor',
  'mails.notice.data': 'Welke gegevens',
  'mails.notice.persons': 'Betrokkenen',
  'mails.notice.retention': 'Bewaartermijn',
  'mails.notice.places': 'Waar',
  'mails.notice.place': '{mode}: {place}',
  'mails.notice.safeguards': 'Waarborg voor de doorgifte',
  'mails.notice.since': 'Vanaf wanneer',
  'mails.notice.since.added': 'vanaf {day}',
  'mails.notice.since.removed': 'tot {day}',
  'mails.notice.not-stated': 'niet vermeld',
  'mails.notice.none': 'geen',
  'mails.notice.until-now': 'Tot nu toe: {value}',
  'mails.notice.verdict.none-needed': '{place}: niet nodig (EER)',
  'mails.notice.verdict.none-needed-transit': '{place}: niet nodig, alleen versleutelde doorvoer',
  'mails.notice.verdict.covered': '{place}: gedekt',
  'mails.notice.verdict.adequate': '{place}: adequaatheidsbesluit {decision}',
  'mails.notice.verdict.covered-by': '{place}: gedekt door {instrument}',
  'mails.notice.verdict.missing': '{place}: geen waarborg vastgelegd',
  'mails.notice.verdict.not-in-force': '{place}: de vastgelegde waarborg is niet van kracht',
  'mails.notice.verdict.unknown': '{place}: niet bekend of er een waarborg is',
  'mails.notice.relied-on': 'Gebaseerd op: {instruments}',
  'mails.notice.for-country': '{instrument} voor {country}',
  'mails.notice.objection':
    'U kunt tot en met {day} bezwaar maken. Schrijf aan {mailbox} en noem de wijziging waartegen u bezwaar maakt.',
  'mails.notice.objection.no-mailbox':
    'U kunt tot en met {day} bezwaar maken. Schrijf aan uw contactpersoon bij {organisation} en noem de wijziging waartegen u bezwaar maakt.',
  'mails.notice.silence':
    'Horen wij voor die tijd niets van u, dan geldt de wijziging als toegestaan op grond van uw algemene schriftelijke toestemming (artikel 28, lid 2, AVG). Geeft uw overeenkomst een andere termijn of eist zij specifieke toestemming, dan gaat uw overeenkomst voor.',
  'mails.notice.no-objection': 'Deze versie opent geen termijn voor bezwaar. Vragen kunt u stellen aan {mailbox}.',
  'mails.notice.no-objection.no-mailbox':
    'Deze versie opent geen termijn voor bezwaar. Vragen kunt u stellen aan uw contactpersoon bij {organisation}.',
  'mails.notice.revision': 'Deze versie, zoals zij is gepubliceerd: {address}',
  'mails.notice.read': 'Lijst bekijken',
  'mails.subscriber.why':
    'U krijgt deze e-mail omdat {email} op de hoogte wilde blijven van wijzigingen van deze lijst.',
  'mails.subscriber.leave': 'Geen e-mails meer: {address}',

  'mails.confirmation.subject': 'Graag bevestigen: wijzigingen van de subverwerkers van {organisation}',
  'mails.confirmation.title': 'Wilt u op de hoogte blijven van wijzigingen?',
  'mails.confirmation.text':
    'Iemand, waarschijnlijk u, heeft {organisation} gevraagd bij elke wijziging van de lijst van subverwerkers naar dit adres te schrijven. Vóór uw bevestiging wordt niets verstuurd.',
  'mails.confirmation.added':
    '{organisation} wil bij elke wijziging van de lijst van subverwerkers naar dit adres schrijven. Zonder uw instemming wordt niets verstuurd.',
  'mails.confirmation.act': 'Abonnement bevestigen',
  'mails.confirmation.lasts':
    'De link werkt {days} dagen. Wilt u dit niet, dan hoeft u niets te doen: het adres wordt dan gewist.',

  'mails.already.subject': '{organisation} houdt u al op de hoogte van wijzigingen',
  'mails.already.title': 'Dit adres is al aangemeld',
  'mails.already.text':
    'Iemand, waarschijnlijk u, heeft {organisation} gevraagd naar dit adres te schrijven wanneer de lijst van subverwerkers verandert. Dat gebeurt al; u hoeft niets te doen.',

  'mails.access-requested.subject': 'Verzoek om de subverwerkers van {organisation} te zien',
  'mails.access-requested.title': 'Een verzoek om uw lijst te zien',
  'mails.access-requested.text': 'Uw lijst wordt op verzoek getoond. {email} vraagt haar te mogen zien.',
  'mails.access-requested.company': 'Bedrijf: {company}',
  'mails.access-requested.reason': 'Reden: {reason}',
  'mails.access-requested.unverified':
    'Niets hiervan is gecontroleerd. De link naar de lijst gaat alleen naar dat adres, zodra u instemt.',
  'mails.access-requested.act': 'Over het verzoek beslissen',
  'mails.access-requested.why':
    'U krijgt deze e-mail omdat {organisation} zijn register met Onward bijhoudt en dit zijn postbus voor gegevensbescherming is.',

  'mails.access.subject': 'De subverwerkers van {organisation}: uw toegang',
  'mails.access.title': 'U kunt de lijst van subverwerkers bekijken',
  'mails.access.text':
    '{organisation} heeft uw verzoek ingewilligd. De link hieronder opent de lijst tot en met {day}.',
  'mails.access.keep':
    'De link is voor u: wie hem heeft, ziet de lijst. Deel hem alleen met collega’s die hem nodig hebben.',
  'mails.access.act': 'Lijst openen',
  'mails.access-refused.subject': 'De subverwerkers van {organisation}: uw verzoek',
  'mails.access-refused.title': 'Uw verzoek is niet ingewilligd',
  'mails.access-refused.text': '{organisation} toont u de lijst van subverwerkers niet langs deze weg.',
  'mails.access-refused.contact': 'Bent u klant, vraag het dan uw contactpersoon daar, of schrijf aan {mailbox}.',
  'mails.access-refused.contact.no-mailbox': 'Bent u klant, vraag het dan uw contactpersoon daar.',
  'mails.access.why':
    'U krijgt deze e-mail omdat {email} heeft gevraagd de lijst van subverwerkers van {organisation} te zien.',
  'mails.notice.urgency': 'De wijziging gaat eerder in dan gebruikelijk: {reason}.',
  'mails.notice.correction.subject': 'Rectificatie: {subject}',
  'mails.notice.correction':
    '{organisation} rectificeert de kennisgeving van {announced}. Dit bericht komt ervoor in de plaats. Onjuist was:',
  'mails.customer.object': 'U kunt tot en met {day} bezwaar maken, zonder account: {address}',
  'mails.customer.silence-authorises':
    'Als wij uiterlijk {day} niets van u horen, geldt de wijziging als toegestaan op grond van de algemene toestemming in uw overeenkomst (artikel 28, lid 2, AVG).',
  'mails.customer.agree':
    'Uw overeenkomst vraagt uw instemming met elke wijziging. Stem uiterlijk {day} in of maak bezwaar, zonder account: {address}',
  'mails.customer.silence-refuses':
    'Als wij uiterlijk {day} niets van u horen, gaan wij ervan uit dat u niet instemt; de wijziging geldt dan niet voor uw gegevens (artikel 28, lid 2, AVG, specifieke toestemming).',
  'mails.customer.early':
    'Uw overeenkomst noemt een termijn van {days} {kind, select, business {werkdagen} other {dagen}}, dus tot {earliest}. {organisation} laat u weten dat de wijziging eerder komt.',
  'mails.customer.no-objection':
    'Niets hiervan vraagt uw instemming of opent een termijn voor bezwaar. Ziet u dat anders, laat het ons weten: {address}',
  'mails.customer.why':
    'U ontvangt dit bericht omdat {customer} aan {organisation} het adres {email} heeft opgegeven voor kennisgevingen over subverwerkers.',
  'mails.customer.why.contract':
    'U ontvangt dit bericht omdat {customer} aan {organisation} het adres {email} heeft opgegeven voor kennisgevingen over subverwerkers (overeenkomst {reference}).',
  'mails.objection-raised.subject': '{customer} maakt bezwaar tegen wijzigingen van revisie {number}',
  'mails.objection-raised.title': '{customer} maakt bezwaar',
  'mails.objection-raised.text':
    '{customer} ({email}) maakt bezwaar tegen wijzigingen die u met revisie {number} hebt aangekondigd:',
  'mails.objection-raised.late': 'Het kwam na {day}, de laatste dag van de termijn.',
  'mails.objection-raised.act': 'Het bezwaar beantwoorden',
  'mails.objection-raised.why': 'U ontvangt dit bericht omdat {organisation} hier over bezwaren wordt ingelicht.',
  'mails.objection.subject': 'Uw bezwaar tegen revisie {number} van de lijst van {organisation}',
  'mails.objection.title': 'Uw bezwaar',
  'mails.objection.received':
    'Uw bezwaar tegen revisie {number} van de lijst van subverwerkers van {organisation} is ontvangen. Zolang het niet is beantwoord, begint datgene waartegen u bezwaar maakt niet met uw gegevens.',
  'mails.objection.under-discussion': '{organisation} bekijkt uw bezwaar en bespreekt het met u.',
  'mails.objection.customer-exempted':
    '{organisation} aanvaardt uw bezwaar: datgene waartegen u bezwaar maakt, gebeurt niet met uw gegevens.',
  'mails.objection.change-dropped':
    '{organisation} aanvaardt uw bezwaar en ziet van de wijziging af. Zodra de lijst dat weergeeft, volgt een nieuwe kennisgeving.',
  'mails.objection.contract-ended':
    'Omdat de wijziging voor u niet achterwege kan blijven, kan de overeenkomst eindigen. {organisation} schrijft u hoe en wanneer.',
  'mails.objection.not-upheld': '{organisation} heeft uw bezwaar afgewogen en volgt het niet.',
  'mails.objection.withdrawn': 'U hebt uw bezwaar ingetrokken.',
  'mails.objection.adds': '{organisation} schrijft:',
  'mails.objection.act': 'Uw bezwaar bekijken',
  'mails.objection.why':
    'U ontvangt dit bericht omdat {email} bezwaar heeft gemaakt tegen een wijziging die {organisation} aankondigde.',
} satisfies Record<keyof typeof en, string>;
