import type { visitors as en } from '../en/visitors';

export const visitors = {
  'notices.visitor.back': 'Zurück zur Liste',
  'notices.visitor.list-of': 'Unterauftragsverarbeiter von {organisation}',
  'notices.visitor.mail-waits':
    'Von hier können zurzeit keine E-Mails verschickt werden. Ihre Anfrage bleibt erhalten; die E-Mail folgt, sobald es geht.',

  'notices.subscribe.title': 'Vor jeder Änderung Bescheid bekommen',
  'notices.subscribe.text':
    '{organisation} schreibt Ihnen, wenn ein Unterauftragsverarbeiter hinzukommt, ersetzt wird, den Ort wechselt oder entfällt: was sich ändert, ab wann, und bis wann Sie Einspruch erheben können. Sonst wird nichts verschickt.',
  'notices.subscribe.email': 'Ihre E-Mail-Adresse',
  'notices.subscribe.email.hint':
    'Am besten ein Postfach, das auch in Ihrer Abwesenheit gelesen wird, etwa datenschutz@ Ihres Unternehmens.',
  'notices.subscribe.language': 'Sprache der Mitteilungen',
  'notices.subscribe.act': 'Abonnieren',
  'notices.subscribe.keeps':
    'Ihre Adresse dient nur hierzu und ist nur {organisation} bekannt. Jede E-Mail enthält einen Link, der das Abonnement beendet.',
  'notices.subscribe.on-request':
    'Diese Liste wird auf Anfrage gezeigt. Mitteilungen erhalten nur freigeschaltete Adressen. Noch nicht freigeschaltet?',
  'notices.subscribe.ask-access': 'Zuerst um Zugang bitten',
  'notices.subscribe.sent.title': 'Sehen Sie in Ihr Postfach',
  'notices.subscribe.sent.text':
    'Eine E-Mail mit einem Link ist an die angegebene Adresse unterwegs. Sie werden informiert, sobald Sie dem Link gefolgt sind und bestätigt haben; er gilt {days} Tage.',
  'notices.subscribe.sent.nothing':
    'Es kommt nichts an? Sehen Sie im Spam-Ordner nach und prüfen Sie die Adresse. Eine Adresse erhält höchstens {mails} solche E-Mails am Tag.',

  'notices.confirm.title': 'Abonnement bestätigen',
  'notices.confirm.text':
    'Mit dem Knopf bestätigen Sie: {organisation} schreibt Ihnen bei jeder Änderung der Liste der Unterauftragsverarbeiter.',
  'notices.confirm.act': 'Ja, über Änderungen informieren',
  'notices.confirm.done.title': 'Sie werden informiert',
  'notices.confirm.done.text':
    'Ab jetzt schreibt Ihnen {organisation} bei jeder Änderung der Liste der Unterauftragsverarbeiter. Jede E-Mail enthält einen Link, der das Abonnement beendet.',
  'notices.confirm.lapsed.title': 'Dieser Link gilt nicht mehr',
  'notices.confirm.lapsed.text':
    'Links zur Bestätigung gelten {days} Tage, und nur der neueste gilt. Abonnieren Sie erneut, um einen neuen zu erhalten.',
  'notices.confirm.again': 'Erneut abonnieren',

  'notices.unsubscribe.title': 'Keine Mitteilungen mehr?',
  'notices.unsubscribe.text':
    'Mit dem Knopf bestätigen Sie: {organisation} schreibt Ihnen nicht mehr, wenn sich die Liste der Unterauftragsverarbeiter ändert.',
  'notices.unsubscribe.act': 'Abbestellen',
  'notices.unsubscribe.done.title': 'Sie sind abgemeldet',
  'notices.unsubscribe.done.text':
    '{organisation} schreibt Ihnen nicht mehr über Änderungen der Liste. Noch nicht verschickte E-Mails wurden angehalten.',
  'notices.unsubscribe.unknown.title': 'Dieser Link ist unvollständig',
  'notices.unsubscribe.unknown.text':
    'Die Adresse wurde unterwegs gekürzt oder verändert. Kopieren Sie den ganzen Link am Ende der letzten E-Mail, oder schreiben Sie an {organisation}.',

  'notices.request.title': 'Um Einsicht in die Liste bitten',
  'notices.request.text':
    '{organisation} zeigt die Liste der Unterauftragsverarbeiter auf Anfrage. Über Ihre Anfrage wird entschieden; die Antwort kommt per E-Mail.',
  'notices.request.email': 'Ihre geschäftliche E-Mail-Adresse',
  'notices.request.email.hint': 'Dorthin wird der Link zur Liste geschickt.',
  'notices.request.company': 'Ihr Unternehmen',
  'notices.request.reason': 'Grund der Anfrage',
  'notices.request.reason.hint': 'Zum Beispiel: Kunde seit 2024, jährliche Prüfung der Auftragsverarbeiter.',
  'notices.request.act': 'Anfrage senden',
  'notices.request.sent.title': 'Ihre Anfrage liegt {organisation} vor',
  'notices.request.sent.text':
    'Die Antwort kommt per E-Mail an die angegebene Adresse. Sie brauchen nichts weiter zu tun.',

  'common.optional': '(freiwillig)',
  'common.to-confirm': 'zu bestätigen',
  'common.form-wrong':
    '{count, plural, one {Eine Angabe ist noch einmal anzusehen.} other {# Angaben sind noch einmal anzusehen.}}',
  'common.not-found.title': 'Diese Seite gibt es nicht',
  'common.not-found.text': 'Vielleicht ist die Adresse vertippt, oder sie gehört zu einer anderen Organisation.',
  'common.forbidden.title': 'Ihre Rolle erlaubt das nicht',
  'common.forbidden.text':
    'Bitten Sie einen Inhaber der Organisation, es zu tun oder Ihnen eine andere Rolle zu geben.',
  'common.failed.title': 'Bei uns ist etwas schiefgegangen',
  'common.failed.text':
    'Nichts von dem, was Sie eingegeben haben, wurde gespeichert. Gehen Sie zurück und versuchen Sie es noch einmal; geschieht es wieder, nennt das Protokoll des Servers die Anfrage.',
  'common.back-to-start': 'Zur Startseite',
  'common.error.required': 'Bitte ausfüllen.',
  'common.error.text-too-long': 'Das ist länger, als hier Platz hat. Bitte kürzen.',
  'common.error.email-invalid': 'Geben Sie eine E-Mail-Adresse wie datenschutz@example.org an.',
  'common.error.choice-invalid': 'Wählen Sie eine der angebotenen Antworten.',
} satisfies Record<keyof typeof en, string>;
