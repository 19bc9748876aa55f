import type { visitors as en } from '../en/visitors';

export const visitors = {
  'notices.visitor.back': 'Torna all’elenco',
  'notices.visitor.list-of': 'Sub-responsabili del trattamento di {organisation}',
  'notices.visitor.mail-waits':
    'Al momento da qui non è possibile inviare e-mail. La richiesta è conservata; il messaggio partirà appena possibile.',

  'notices.subscribe.title': 'Essere avvisati prima di ogni modifica',
  'notices.subscribe.text':
    '{organisation} scrive quando un sub-responsabile è aggiunto, sostituito, spostato o rimosso: che cosa cambia, da quando e fino a quando è possibile opporsi. Non viene inviato altro.',
  'notices.subscribe.email': 'Il Suo indirizzo e-mail',
  'notices.subscribe.email.hint':
    'Meglio una casella che viene letta anche in Sua assenza, come privacy@ della Sua azienda.',
  'notices.subscribe.language': 'Lingua degli avvisi',
  'notices.subscribe.act': 'Iscriviti',
  'notices.subscribe.keeps':
    'L’indirizzo serve solo a questo ed è noto solo a {organisation}. Ogni messaggio contiene un link per non riceverne più.',
  'notices.subscribe.on-request':
    'Questo elenco è mostrato su richiesta. Gli avvisi vanno agli indirizzi autorizzati. Non ancora autorizzati?',
  'notices.subscribe.ask-access': 'Chiedere prima l’accesso',
  'notices.subscribe.sent.title': 'Controlli la Sua casella di posta',
  'notices.subscribe.sent.text':
    'Un messaggio con un link è in viaggio verso l’indirizzo indicato. Gli avvisi iniziano dopo avere seguito il link e confermato; il link vale {days} giorni.',
  'notices.subscribe.sent.nothing':
    'Non arriva nulla? Guardi nella posta indesiderata e verifichi l’indirizzo. Un indirizzo riceve al massimo {mails} messaggi di questo tipo al giorno.',

  'notices.confirm.title': 'Confermare l’iscrizione',
  'notices.confirm.text':
    'Premendo il pulsante, {organisation} scriverà a ogni modifica dell’elenco dei sub-responsabili.',
  'notices.confirm.act': 'Sì, avvisarmi delle modifiche',
  'notices.confirm.done.title': 'Gli avvisi sono attivi',
  'notices.confirm.done.text':
    'Da ora {organisation} scrive a ogni modifica dell’elenco dei sub-responsabili. Ogni messaggio contiene un link per non riceverne più.',
  'notices.confirm.lapsed.title': 'Questo link non è più valido',
  'notices.confirm.lapsed.text':
    'I link di conferma valgono {days} giorni, e vale solo il più recente. Si iscriva di nuovo per riceverne un altro.',
  'notices.confirm.again': 'Iscriversi di nuovo',

  'notices.unsubscribe.title': 'Non vuole più avvisi?',
  'notices.unsubscribe.text':
    'Premendo il pulsante, {organisation} non scriverà più quando cambia l’elenco dei sub-responsabili.',
  'notices.unsubscribe.act': 'Annulla l’iscrizione',
  'notices.unsubscribe.done.title': 'L’iscrizione è annullata',
  'notices.unsubscribe.done.text':
    '{organisation} non scrive più sulle modifiche dell’elenco. I messaggi non ancora partiti sono stati fermati.',
  'notices.unsubscribe.unknown.title': 'Questo link è incompleto',
  'notices.unsubscribe.unknown.text':
    'L’indirizzo è stato tagliato o modificato lungo il percorso. Copi il link intero in fondo all’ultimo messaggio, oppure scriva a {organisation}.',

  'notices.request.title': 'Chiedere di vedere l’elenco',
  'notices.request.text':
    '{organisation} mostra l’elenco dei sub-responsabili su richiesta. Decide sulla Sua e risponde per e-mail.',
  'notices.request.email': 'Il Suo indirizzo e-mail di lavoro',
  'notices.request.email.hint': 'Il link all’elenco viene inviato a questo indirizzo.',
  'notices.request.company': 'La Sua azienda',
  'notices.request.reason': 'Motivo della richiesta',
  'notices.request.reason.hint': 'Per esempio: cliente dal 2024, verifica annuale dei responsabili.',
  'notices.request.act': 'Invia la richiesta',
  'notices.request.sent.title': 'La richiesta è stata trasmessa a {organisation}',
  'notices.request.sent.text': 'La risposta arriva per e-mail all’indirizzo indicato. Non occorre fare altro.',

  'common.optional': '(facoltativo)',
  'common.to-confirm': 'da confermare',
  'common.form-wrong': '{count, plural, one {Un dato è da rivedere.} other {# dati sono da rivedere.}}',
  'common.not-found.title': 'Questa pagina non esiste',
  'common.not-found.text': 'Forse l’indirizzo contiene un errore o appartiene a un’altra organizzazione.',
  'common.forbidden.title': 'Il Suo ruolo non lo consente',
  'common.forbidden.text': 'Chieda a un proprietario dell’organizzazione di farlo o di assegnarLe un altro ruolo.',
  'common.failed.title': 'Qualcosa non ha funzionato da parte nostra',
  'common.failed.text':
    'Nulla di quanto scritto è stato salvato. Torni indietro e riprovi; se si ripete, il registro del server indica la richiesta.',
  'common.back-to-start': 'Vai alla pagina iniziale',
  'common.error.required': 'Compilare questo campo.',
  'common.error.text-too-long': 'Il testo è più lungo dello spazio previsto. Abbreviarlo.',
  'common.error.email-invalid': 'Indicare un indirizzo e-mail come privacy@example.org.',
  'common.error.choice-invalid': 'Scegliere una delle risposte proposte.',
} satisfies Record<keyof typeof en, string>;
