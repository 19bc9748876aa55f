import type { mails as en } from '../en/mails';

export const mails = {
  'mails.notice.subject':
    '{organisation}: {count, plural, one {# modifica} other {# modifiche}} dell’elenco dei sub-responsabili, con effetto dal {day}',
  'mails.notice.title': 'Che cosa cambia nell’elenco dei sub-responsabili di {organisation}',
  'mails.notice.opening':
    'Il {announced} {organisation} ha pubblicato la revisione {number} del proprio elenco di sub-responsabili. {count, plural, one {Contiene una modifica, con effetto} other {Contiene # modifiche, con effetto}} dal {day}.',
  'mails.notice.note': '{organisation} aggiunge:',
  'mails.notice.heading.added': 'Nuovo: {vendor}',
  'mails.notice.heading.replaced': 'Sostituzione: {left} con {vendor}',
  'mails.notice.replaces': 'Sostituisce',
  'mails.notice.heading.removed': 'Non più incaricato: {vendor}',
  'mails.notice.heading.changed': 'Modificato: {vendor} ({what})',
  'mails.notice.who': 'Chi',
  'mails.notice.who.contracting': '{vendor}; parte contraente: {entity}',
  'mails.notice.who.no-contracting': '{vendor}; parte contraente non indicata',
  'mails.notice.who.established': 'paese di stabilimento: {country}',
  'mails.notice.who.not-established': 'paese di stabilimento non indicato',
  'mails.notice.group': 'Gruppo',
  'mails.notice.service': 'Per che cosa',
  'mails.notice.data': 'Quali dati',
  'mails.notice.persons': 'Interessati',
  'mails.notice.retention': 'Durata della conservazione',
  'mails.notice.places': 'Dove',
  'mails.notice.place': '{mode}: {place}',
  'mails.notice.safeguards': 'Garanzia del trasferimento',
  'mails.notice.since': 'Da quando',
  'mails.notice.since.added': 'dal {day}',
  'mails.notice.since.removed': 'fino al {day}',
  'mails.notice.not-stated': 'non indicato',
  'mails.notice.none': 'nessuno',
  'mails.notice.until-now': 'Finora: {value}',
  'mails.notice.verdict.none-needed': '{place}: non necessaria (SEE)',
  'mails.notice.verdict.none-needed-transit': '{place}: non necessaria, solo transito cifrato',
  'mails.notice.verdict.covered': '{place}: coperto',
  'mails.notice.verdict.adequate': '{place}: decisione di adeguatezza {decision}',
  'mails.notice.verdict.covered-by': '{place}: coperto da {instrument}',
  'mails.notice.verdict.missing': '{place}: nessuna garanzia registrata',
  'mails.notice.verdict.not-in-force': '{place}: la garanzia registrata non è in vigore',
  'mails.notice.verdict.unknown': '{place}: non è noto se vi sia una garanzia',
  'mails.notice.relied-on': 'Fondamento: {instruments}',
  'mails.notice.for-country': '{instrument} per {country}',
  'mails.notice.objection':
    'È possibile opporsi fino al {day}. Scriva a {mailbox} e indichi la modifica cui si oppone.',
  'mails.notice.objection.no-mailbox':
    'È possibile opporsi fino al {day}. Scriva al Suo referente presso {organisation} e indichi la modifica cui si oppone.',
  'mails.notice.silence':
    'In mancanza di riscontro entro tale data, la modifica si considera autorizzata in base alla Sua autorizzazione scritta generale (articolo 28, paragrafo 2, del GDPR). Se il Suo contratto prevede un altro termine o richiede un’autorizzazione specifica, prevale il contratto.',
  'mails.notice.no-objection': 'Questa revisione non apre un termine per opporsi. Per domande: {mailbox}.',
  'mails.notice.no-objection.no-mailbox':
    'Questa revisione non apre un termine per opporsi. Per domande si rivolga al Suo referente presso {organisation}.',
  'mails.notice.revision': 'Questa revisione, come è stata pubblicata: {address}',
  'mails.notice.read': 'Leggi l’elenco',
  'mails.subscriber.why':
    'Riceve questo messaggio perché {email} ha chiesto di essere avvisato delle modifiche di questo elenco.',
  'mails.subscriber.leave': 'Non ricevere più questi messaggi: {address}',

  'mails.confirmation.subject': 'Da confermare: modifiche dei sub-responsabili di {organisation}',
  'mails.confirmation.title': 'Desidera essere avvisato delle modifiche?',
  'mails.confirmation.text':
    'Qualcuno, probabilmente Lei, ha chiesto a {organisation} di scrivere a questo indirizzo a ogni modifica dell’elenco dei sub-responsabili. Nulla viene inviato prima della conferma.',
  'mails.confirmation.added':
    '{organisation} desidera scrivere a questo indirizzo a ogni modifica dell’elenco dei sub-responsabili. Nulla viene inviato prima del Suo consenso.',
  'mails.confirmation.act': 'Conferma l’iscrizione',
  'mails.confirmation.lasts':
    'Il link vale {days} giorni. Se non lo desidera, non faccia nulla: l’indirizzo sarà cancellato.',

  'mails.already.subject': '{organisation} La avvisa già delle modifiche',
  'mails.already.title': 'Questo indirizzo è già iscritto',
  'mails.already.text':
    'Qualcuno, probabilmente Lei, ha chiesto a {organisation} di scrivere a questo indirizzo quando cambia l’elenco dei sub-responsabili. È già così; non occorre fare nulla.',

  'mails.access-requested.subject': 'Richiesta di vedere i sub-responsabili di {organisation}',
  'mails.access-requested.title': 'Una richiesta di vedere il Suo elenco',
  'mails.access-requested.text': 'L’elenco è mostrato su richiesta. {email} chiede di vederlo.',
  'mails.access-requested.company': 'Azienda: {company}',
  'mails.access-requested.reason': 'Motivo: {reason}',
  'mails.access-requested.unverified':
    'Nulla di quanto sopra è stato verificato. Il link all’elenco va solo a quell’indirizzo, una volta concesso.',
  'mails.access-requested.act': 'Decidere sulla richiesta',
  'mails.access-requested.why':
    'Riceve questo messaggio perché {organisation} tiene il proprio registro con Onward e questa è la sua casella per la protezione dei dati.',

  'mails.access.subject': 'I sub-responsabili di {organisation}: il Suo accesso',
  'mails.access.title': 'Può vedere l’elenco dei sub-responsabili',
  'mails.access.text': '{organisation} ha accolto la Sua richiesta. Il link seguente apre l’elenco fino al {day}.',
  'mails.access.keep':
    'Il link è personale: chi lo possiede vede l’elenco. Lo condivida solo con i colleghi che ne hanno bisogno.',
  'mails.access.act': 'Apri l’elenco',
  'mails.access-refused.subject': 'I sub-responsabili di {organisation}: la Sua richiesta',
  'mails.access-refused.title': 'La Sua richiesta non è stata accolta',
  'mails.access-refused.text': '{organisation} non Le mostra l’elenco dei sub-responsabili per questa via.',
  'mails.access-refused.contact': 'Se è cliente, si rivolga al Suo referente o scriva a {mailbox}.',
  'mails.access-refused.contact.no-mailbox': 'Se è cliente, si rivolga al Suo referente.',
  'mails.access.why':
    'Riceve questo messaggio perché {email} ha chiesto di vedere l’elenco dei sub-responsabili di {organisation}.',
  'mails.notice.urgency': 'Entra in vigore prima del solito: {reason}.',
  'mails.notice.correction.subject': 'Rettifica: {subject}',
  'mails.notice.correction':
    '{organisation} rettifica il suo avviso del {announced}. Il presente messaggio lo sostituisce. L’errore era:',
  'mails.customer.object': 'Può opporsi fino al {day}, senza creare un account: {address}',
  'mails.customer.silence-authorises':
    'In mancanza di una risposta entro il {day}, la modifica si considera autorizzata in base all’autorizzazione generale del contratto (articolo 28, paragrafo 2, del RGPD).',
  'mails.customer.agree':
    'Il contratto richiede il Suo consenso a ogni modifica. La preghiamo di accettare o di opporsi entro il {day}, senza creare un account: {address}',
  'mails.customer.silence-refuses':
    'In mancanza di una risposta entro il {day}, riteniamo che non sia d’accordo e la modifica non avrà effetto sui Suoi dati (articolo 28, paragrafo 2, del RGPD, autorizzazione specifica).',
  'mails.customer.early':
    'Il contratto prevede un preavviso di {days} {kind, select, business {giorni lavorativi} other {giorni}}, cioè il {earliest}. {organisation} segnala che la modifica arriva prima.',
  'mails.customer.no-objection':
    'Nulla di tutto ciò richiede il Suo consenso né apre un termine per opporsi. Se è di altro avviso, ci scriva: {address}',
  'mails.customer.why':
    'Riceve questo messaggio perché {customer} ha indicato a {organisation} l’indirizzo {email} per gli avvisi sui sub-responsabili.',
  'mails.customer.why.contract':
    'Riceve questo messaggio perché {customer} ha indicato a {organisation} l’indirizzo {email} per gli avvisi sui sub-responsabili (contratto {reference}).',
  'mails.objection-raised.subject': '{customer} si oppone a modifiche della revisione {number}',
  'mails.objection-raised.title': '{customer} si oppone',
  'mails.objection-raised.text': '{customer} ({email}) si oppone a modifiche annunciate con la revisione {number}:',
  'mails.objection-raised.late': 'È arrivata dopo il {day}, ultimo giorno del termine.',
  'mails.objection-raised.act': 'Rispondere all’opposizione',
  'mails.objection-raised.why': 'Riceve questo messaggio perché {organisation} è informata qui delle opposizioni.',
  'mails.objection.subject': 'La Sua opposizione alla revisione {number} dell’elenco di {organisation}',
  'mails.objection.title': 'La Sua opposizione',
  'mails.objection.received':
    'La Sua opposizione alla revisione {number} dell’elenco dei sub-responsabili di {organisation} è arrivata. Finché non riceve risposta, ciò a cui si oppone non inizia con i Suoi dati.',
  'mails.objection.under-discussion': '{organisation} sta esaminando la Sua opposizione e ne discuterà con Lei.',
  'mails.objection.customer-exempted':
    '{organisation} accoglie la Sua opposizione: ciò a cui si oppone non avverrà con i Suoi dati.',
  'mails.objection.change-dropped':
    '{organisation} accoglie la Sua opposizione e rinuncia alla modifica. Seguirà un nuovo avviso quando l’elenco ne terrà conto.',
  'mails.objection.contract-ended':
    'Poiché la modifica non può essere esclusa per Lei, il contratto può terminare. {organisation} Le scriverà come e quando.',
  'mails.objection.not-upheld': '{organisation} ha valutato la Sua opposizione e non la accoglie.',
  'mails.objection.withdrawn': 'Ha ritirato la Sua opposizione.',
  'mails.objection.adds': '{organisation} scrive:',
  'mails.objection.act': 'Vedere la Sua opposizione',
  'mails.objection.why':
    'Riceve questo messaggio perché {email} si è opposto a una modifica annunciata da {organisation}.',
} satisfies Record<keyof typeof en, string>;
