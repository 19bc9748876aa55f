import type { visitors as en } from '../en/visitors';

export const visitors = {
  'notices.visitor.back': 'Volver a la lista',
  'notices.visitor.list-of': 'Subencargados del tratamiento de {organisation}',
  'notices.visitor.mail-waits':
    'Por ahora no se pueden enviar correos desde aquí. Su solicitud queda guardada; el mensaje saldrá en cuanto sea posible.',

  'notices.subscribe.title': 'Recibir aviso antes de cada cambio',
  'notices.subscribe.text':
    '{organisation} le escribe cuando un subencargado se incorpora, se sustituye, cambia de lugar o se retira: qué cambia, desde cuándo y hasta cuándo puede oponerse. No se envía nada más.',
  'notices.subscribe.email': 'Su correo electrónico',
  'notices.subscribe.email.hint':
    'Es preferible un buzón que se lea también en su ausencia, como privacidad@ de su empresa.',
  'notices.subscribe.language': 'Idioma de los avisos',
  'notices.subscribe.act': 'Suscribirse',
  'notices.subscribe.keeps':
    'Su dirección solo sirve para esto y solo la conoce {organisation}. Cada mensaje lleva un enlace para darse de baja.',
  'notices.subscribe.on-request':
    'Esta lista se muestra previa solicitud. Los avisos se envían a direcciones con acceso concedido. ¿Todavía no lo tiene?',
  'notices.subscribe.ask-access': 'Solicitar primero el acceso',
  'notices.subscribe.sent.title': 'Consulte su buzón',
  'notices.subscribe.sent.text':
    'Un mensaje con un enlace va camino de la dirección indicada. Recibirá los avisos cuando siga el enlace y confirme; es válido {days} días.',
  'notices.subscribe.sent.nothing':
    '¿No llega nada? Mire en el correo no deseado y compruebe la dirección. Una dirección recibe como máximo {mails} mensajes de este tipo al día.',

  'notices.confirm.title': 'Confirmar la suscripción',
  'notices.confirm.text':
    'Al pulsar el botón, {organisation} le escribirá cada vez que cambie su lista de subencargados.',
  'notices.confirm.act': 'Sí, avisarme de los cambios',
  'notices.confirm.done.title': 'Recibirá los avisos',
  'notices.confirm.done.text':
    'A partir de ahora, {organisation} le escribe cada vez que cambie su lista de subencargados. Cada mensaje lleva un enlace para darse de baja.',
  'notices.confirm.lapsed.title': 'Este enlace ya no es válido',
  'notices.confirm.lapsed.text':
    'Los enlaces de confirmación son válidos {days} días, y solo el más reciente. Suscríbase de nuevo para recibir otro.',
  'notices.confirm.again': 'Suscribirse de nuevo',

  'notices.unsubscribe.title': '¿No desea más avisos?',
  'notices.unsubscribe.text':
    'Al pulsar el botón, {organisation} dejará de escribirle cuando cambie su lista de subencargados.',
  'notices.unsubscribe.act': 'Darse de baja',
  'notices.unsubscribe.done.title': 'Se ha dado de baja',
  'notices.unsubscribe.done.text':
    '{organisation} ya no le escribe sobre los cambios de su lista. Los mensajes que no habían salido se han detenido.',
  'notices.unsubscribe.unknown.title': 'Este enlace está incompleto',
  'notices.unsubscribe.unknown.text':
    'Su dirección se cortó o se modificó por el camino. Copie el enlace entero al pie del último mensaje o escriba a {organisation}.',

  'notices.request.title': 'Solicitar ver la lista',
  'notices.request.text':
    '{organisation} muestra su lista de subencargados previa solicitud. Decide sobre la suya y responde por correo.',
  'notices.request.email': 'Su correo electrónico profesional',
  'notices.request.email.hint': 'Allí se envía el enlace a la lista.',
  'notices.request.company': 'Su empresa',
  'notices.request.reason': 'Motivo de la solicitud',
  'notices.request.reason.hint': 'Por ejemplo: cliente desde 2024, revisión anual de los encargados.',
  'notices.request.act': 'Enviar la solicitud',
  'notices.request.sent.title': 'Su solicitud está en manos de {organisation}',
  'notices.request.sent.text': 'La respuesta llegará por correo a la dirección indicada. No tiene que hacer nada más.',

  'common.optional': '(opcional)',
  'common.to-confirm': 'por confirmar',
  'common.form-wrong': '{count, plural, one {Hay un dato que revisar.} other {Hay # datos que revisar.}}',
  'common.not-found.title': 'Esta página no existe',
  'common.not-found.text': 'Quizá la dirección tenga una errata o pertenezca a otra organización.',
  'common.forbidden.title': 'Su función no lo permite',
  'common.forbidden.text': 'Pida a un titular de la organización que lo haga o que le asigne otra función.',
  'common.failed.title': 'Algo ha fallado por nuestra parte',
  'common.failed.text':
    'Nada de lo que ha escrito se ha guardado. Vuelva atrás e inténtelo de nuevo; si se repite, el registro del servidor identifica la petición.',
  'common.back-to-start': 'Ir a la página de inicio',
  'common.error.required': 'Rellene este campo.',
  'common.error.text-too-long': 'Es más largo de lo que cabe aquí. Acórtelo.',
  'common.error.email-invalid': 'Escriba una dirección de correo como dpd@example.org.',
  'common.error.choice-invalid': 'Elija una de las respuestas ofrecidas.',
} satisfies Record<keyof typeof en, string>;
