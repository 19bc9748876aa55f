import type { mails as en } from '../en/mails';

export const mails = {
  'mails.notice.subject':
    '{organisation}: {count, plural, one {# Änderung} other {# Änderungen}} der Liste der Unterauftragsverarbeiter, wirksam ab {day}',
  'mails.notice.title': 'Was sich an der Liste der Unterauftragsverarbeiter von {organisation} ändert',
  'mails.notice.opening':
    'Am {announced} hat {organisation} Fassung {number} der Liste der Unterauftragsverarbeiter veröffentlicht. {count, plural, one {Sie enthält eine Änderung, wirksam} other {Sie enthält # Änderungen, wirksam}} ab {day}.',
  'mails.notice.note': '{organisation} merkt an:',
  'mails.notice.heading.added': 'Neu: {vendor}',
  'mails.notice.heading.replaced': 'Ersetzt: {left} durch {vendor}',
  'mails.notice.replaces': 'Ersetzt',
  'mails.notice.heading.removed': 'Nicht mehr eingesetzt: {vendor}',
  'mails.notice.heading.changed': 'Geändert: {vendor} ({what})',
  'mails.notice.who': 'Wer',
  'mails.notice.who.contracting': '{vendor}; Vertragspartner: {entity}',
  'mails.notice.who.no-contracting': '{vendor}; Vertragspartner nicht angegeben',
  'mails.notice.who.established': 'Sitz: {country}',
  'mails.notice.who.not-established': 'Sitz nicht angegeben',
  'mails.notice.group': 'Konzern',
  'mails.notice.service': 'Wofür',
  'mails.notice.data': 'Welche Daten',
  'mails.notice.persons': 'Betroffene Personen',
  'mails.notice.retention': 'Dauer der Speicherung',
  'mails.notice.places': 'Wo',
  'mails.notice.place': '{mode}: {place}',
  'mails.notice.safeguards': 'Garantie für die Übermittlung',
  'mails.notice.since': 'Ab wann',
  'mails.notice.since.added': 'ab {day}',
  'mails.notice.since.removed': 'bis {day}',
  'mails.notice.not-stated': 'nicht angegeben',
  'mails.notice.none': 'keine',
  'mails.notice.until-now': 'Bisher: {value}',
  'mails.notice.verdict.none-needed': '{place}: nicht erforderlich (EWR)',
  'mails.notice.verdict.none-needed-transit': '{place}: nicht erforderlich, nur verschlüsselte Durchleitung',
  'mails.notice.verdict.covered': '{place}: abgedeckt',
  'mails.notice.verdict.adequate': '{place}: Angemessenheitsbeschluss {decision}',
  'mails.notice.verdict.covered-by': '{place}: abgedeckt durch {instrument}',
  'mails.notice.verdict.missing': '{place}: keine Garantie erfasst',
  'mails.notice.verdict.not-in-force': '{place}: die erfasste Garantie ist nicht in Kraft',
  'mails.notice.verdict.unknown': '{place}: nicht bekannt, ob eine Garantie besteht',
  'mails.notice.relied-on': 'Gestützt auf: {instruments}',
  'mails.notice.for-country': '{instrument} für {country}',
  'mails.notice.objection':
    'Sie können bis zum {day} Einspruch erheben. Schreiben Sie an {mailbox} und nennen Sie die Änderung, um die es Ihnen geht.',
  'mails.notice.objection.no-mailbox':
    'Sie können bis zum {day} Einspruch erheben. Schreiben Sie an Ihre Ansprechperson bei {organisation} und nennen Sie die Änderung, um die es Ihnen geht.',
  'mails.notice.silence':
    'Hören wir bis dahin nichts von Ihnen, gilt die Änderung im Rahmen Ihrer allgemeinen Genehmigung als genehmigt (Art. 28 Abs. 2 DSGVO). Sieht Ihr Vertrag eine andere Frist oder eine gesonderte Genehmigung vor, geht Ihr Vertrag vor.',
  'mails.notice.no-objection': 'Diese Fassung eröffnet keine Einspruchsfrist. Fragen richten Sie an {mailbox}.',
  'mails.notice.no-objection.no-mailbox':
    'Diese Fassung eröffnet keine Einspruchsfrist. Fragen richten Sie an Ihre Ansprechperson bei {organisation}.',
  'mails.notice.revision': 'Diese Fassung, wie sie veröffentlicht wurde: {address}',
  'mails.notice.read': 'Liste ansehen',
  'mails.subscriber.why':
    'Sie erhalten diese E-Mail, weil {email} über Änderungen dieser Liste informiert werden wollte.',
  'mails.subscriber.leave': 'Keine weiteren E-Mails: {address}',

  'mails.confirmation.subject': 'Bitte bestätigen: Änderungen der Unterauftragsverarbeiter von {organisation}',
  'mails.confirmation.title': 'Möchten Sie über Änderungen informiert werden?',
  'mails.confirmation.text':
    'Jemand, vermutlich Sie, hat {organisation} gebeten, bei jeder Änderung der Liste der Unterauftragsverarbeiter an diese Adresse zu schreiben. Vor Ihrer Bestätigung wird nichts verschickt.',
  'mails.confirmation.added':
    '{organisation} möchte bei jeder Änderung der Liste der Unterauftragsverarbeiter an diese Adresse schreiben. Vor Ihrer Zustimmung wird nichts verschickt.',
  'mails.confirmation.act': 'Abonnement bestätigen',
  'mails.confirmation.lasts':
    'Der Link gilt {days} Tage. Möchten Sie das nicht, brauchen Sie nichts zu tun: Die Adresse wird dann gelöscht.',

  'mails.already.subject': '{organisation} informiert Sie bereits über Änderungen',
  'mails.already.title': 'Diese Adresse ist bereits angemeldet',
  'mails.already.text':
    'Jemand, vermutlich Sie, hat {organisation} gebeten, bei jeder Änderung der Liste der Unterauftragsverarbeiter an diese Adresse zu schreiben. Das geschieht bereits; es ist nichts zu tun.',

  'mails.access-requested.subject': 'Anfrage nach den Unterauftragsverarbeitern von {organisation}',
  'mails.access-requested.title': 'Eine Anfrage nach Ihrer Liste',
  'mails.access-requested.text': 'Ihre Liste wird auf Anfrage gezeigt. {email} möchte sie sehen.',
  'mails.access-requested.company': 'Unternehmen: {company}',
  'mails.access-requested.reason': 'Grund: {reason}',
  'mails.access-requested.unverified':
    'Nichts davon wurde geprüft. Der Link zur Liste geht nur an diese Adresse, sobald Sie zustimmen.',
  'mails.access-requested.act': 'Über die Anfrage entscheiden',
  'mails.access-requested.why':
    'Sie erhalten diese E-Mail, weil {organisation} sein Register mit Onward führt und dies sein Postfach für den Datenschutz ist.',

  'mails.access.subject': 'Die Unterauftragsverarbeiter von {organisation}: Ihr Zugang',
  'mails.access.title': 'Sie können die Liste der Unterauftragsverarbeiter ansehen',
  'mails.access.text': '{organisation} hat Ihrer Anfrage zugestimmt. Der Link öffnet die Liste bis zum {day}.',
  'mails.access.keep':
    'Der Link ist für Sie bestimmt: Wer ihn hat, sieht die Liste. Geben Sie ihn nur an Kolleginnen und Kollegen weiter, die ihn brauchen.',
  'mails.access.act': 'Liste öffnen',
  'mails.access-refused.subject': 'Die Unterauftragsverarbeiter von {organisation}: Ihre Anfrage',
  'mails.access-refused.title': 'Ihrer Anfrage wurde nicht entsprochen',
  'mails.access-refused.text':
    '{organisation} zeigt Ihnen die Liste der Unterauftragsverarbeiter nicht auf diesem Weg.',
  'mails.access-refused.contact':
    'Sind Sie Kunde, wenden Sie sich dort an Ihre Ansprechperson oder schreiben Sie an {mailbox}.',
  'mails.access-refused.contact.no-mailbox': 'Sind Sie Kunde, wenden Sie sich dort an Ihre Ansprechperson.',
  'mails.access.why':
    'Sie erhalten diese E-Mail, weil {email} um Einsicht in die Liste der Unterauftragsverarbeiter von {organisation} gebeten hat.',
  'mails.notice.urgency': 'Die Änderung wird früher wirksam als üblich: {reason}.',
  'mails.notice.correction.subject': 'Berichtigung: {subject}',
  'mails.notice.correction':
    '{organisation} berichtigt die Mitteilung vom {announced}. Was hier steht, ersetzt sie. Falsch war:',
  'mails.customer.object': 'Sie können bis zum {day} widersprechen, ohne ein Konto anzulegen: {address}',
  'mails.customer.silence-authorises':
    'Hören wir bis zum {day} nichts von Ihnen, gilt die Änderung nach der allgemeinen Genehmigung in Ihrem Vertrag als genehmigt (Art. 28 Abs. 2 DSGVO).',
  'mails.customer.agree':
    'Ihr Vertrag verlangt Ihre Zustimmung zu jeder Änderung. Bitte stimmen Sie bis zum {day} zu oder widersprechen Sie, ohne ein Konto anzulegen: {address}',
  'mails.customer.silence-refuses':
    'Hören wir bis zum {day} nichts von Ihnen, gehen wir davon aus, dass Sie nicht zustimmen; die Änderung gilt dann nicht für Ihre Daten (Art. 28 Abs. 2 DSGVO, gesonderte Genehmigung).',
  'mails.customer.early':
    'Ihr Vertrag sieht eine Frist von {days} {kind, select, business {Arbeitstagen} other {Tagen}} vor, also bis {earliest}. {organisation} weist darauf hin, dass die Änderung früher kommt.',
  'mails.customer.no-objection':
    'Nichts davon verlangt Ihre Zustimmung oder eröffnet eine Widerspruchsfrist. Sehen Sie das anders, schreiben Sie uns: {address}',
  'mails.customer.why':
    'Sie erhalten diese Nachricht, weil {customer} gegenüber {organisation} die Adresse {email} für Mitteilungen zu Unterauftragsverarbeitern benannt hat.',
  'mails.customer.why.contract':
    'Sie erhalten diese Nachricht, weil {customer} gegenüber {organisation} die Adresse {email} für Mitteilungen zu Unterauftragsverarbeitern benannt hat (Vertrag {reference}).',
  'mails.objection-raised.subject': '{customer} widerspricht Änderungen der Fassung {number}',
  'mails.objection-raised.title': '{customer} widerspricht',
  'mails.objection-raised.text':
    '{customer} ({email}) widerspricht Änderungen, die Sie mit Fassung {number} mitgeteilt haben:',
  'mails.objection-raised.late': 'Der Widerspruch kam nach dem {day}, dem letzten Tag der Frist.',
  'mails.objection-raised.act': 'Auf den Widerspruch antworten',
  'mails.objection-raised.why': 'Sie erhalten diese Nachricht, weil {organisation} hier von Widersprüchen erfährt.',
  'mails.objection.subject': 'Ihr Widerspruch zu Fassung {number} der Liste von {organisation}',
  'mails.objection.title': 'Ihr Widerspruch',
  'mails.objection.received':
    'Ihr Widerspruch zu Fassung {number} der Liste der Unterauftragsverarbeiter von {organisation} ist eingegangen. Bis er beantwortet ist, beginnt das, wogegen Sie sich wenden, nicht mit Ihren Daten.',
  'mails.objection.under-discussion': '{organisation} prüft Ihren Widerspruch und wird ihn mit Ihnen besprechen.',
  'mails.objection.customer-exempted':
    '{organisation} gibt Ihrem Widerspruch statt: Wogegen Sie sich wenden, findet mit Ihren Daten nicht statt.',
  'mails.objection.change-dropped':
    '{organisation} gibt Ihrem Widerspruch statt und verzichtet auf die Änderung. Sobald die Liste das wiedergibt, folgt eine neue Mitteilung.',
  'mails.objection.contract-ended':
    'Da die Änderung für Sie nicht ausgenommen werden kann, kann der Vertrag enden. {organisation} schreibt Ihnen, wie und wann.',
  'mails.objection.not-upheld': '{organisation} hat Ihren Widerspruch geprüft und folgt ihm nicht.',
  'mails.objection.withdrawn': 'Sie haben Ihren Widerspruch zurückgenommen.',
  'mails.objection.adds': '{organisation} schreibt:',
  'mails.objection.act': 'Ihren Widerspruch ansehen',
  'mails.objection.why':
    'Sie erhalten diese Nachricht, weil {email} einer von {organisation} mitgeteilten Änderung widersprochen hat.',
} satisfies Record<keyof typeof en, string>;
