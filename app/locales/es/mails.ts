import type { mails as en } from '../en/mails';

export const mails = {
  'mails.notice.subject':
    '{organisation}: {count, plural, one {# cambio} other {# cambios}} en la lista de subencargados, con efecto desde el {day}',
  'mails.notice.title': 'Qué cambia en la lista de subencargados de {organisation}',
  'mails.notice.opening':
    'El {announced}, {organisation} publicó la revisión {number} de su lista de subencargados. {count, plural, one {Contiene un cambio, con efecto} other {Contiene # cambios, con efecto}} desde el {day}.',
  'mails.notice.note': '{organisation} añade:',
  'mails.notice.heading.added': 'Alta: {vendor}',
  'mails.notice.heading.replaced': 'Sustitución: {left} por {vendor}',
  'mails.notice.replaces': 'Sustituye a',
  'mails.notice.heading.removed': 'Baja: {vendor}',
  'mails.notice.heading.changed': 'Cambio: {vendor} ({what})',
  'mails.notice.who': 'Quién',
  'mails.notice.who.contracting': '{vendor}; entidad contratante: {entity}',
  'mails.notice.who.no-contracting': '{vendor}; entidad contratante no indicada',
  'mails.notice.who.established': 'país de establecimiento: {country}',
  'mails.notice.who.not-established': 'país de establecimiento no indicado',
  'mails.notice.group': 'Grupo',
  'mails.notice.service': 'Para qué',
  'mails.notice.data': 'Qué datos',
  'mails.notice.persons': 'Interesados',
  'mails.notice.retention': 'Plazo de conservación',
  'mails.notice.places': 'Dónde',
  'mails.notice.place': '{mode}: {place}',
  'mails.notice.safeguards': 'Garantía de la transferencia',
  'mails.notice.since': 'Desde cuándo',
  'mails.notice.since.added': 'desde el {day}',
  'mails.notice.since.removed': 'hasta el {day}',
  'mails.notice.not-stated': 'no indicado',
  'mails.notice.none': 'ninguno',
  'mails.notice.until-now': 'Hasta ahora: {value}',
  'mails.notice.verdict.none-needed': '{place}: no es necesaria (EEE)',
  'mails.notice.verdict.none-needed-transit': '{place}: no es necesaria, solo tránsito cifrado',
  'mails.notice.verdict.covered': '{place}: amparada',
  'mails.notice.verdict.adequate': '{place}: decisión de adecuación {decision}',
  'mails.notice.verdict.covered-by': '{place}: amparada por {instrument}',
  'mails.notice.verdict.missing': '{place}: no consta ninguna garantía',
  'mails.notice.verdict.not-in-force': '{place}: la garantía registrada no está en vigor',
  'mails.notice.verdict.unknown': '{place}: no se sabe si hay una garantía',
  'mails.notice.relied-on': 'Fundamento: {instruments}',
  'mails.notice.for-country': '{instrument} para {country}',
  'mails.notice.objection': 'Puede oponerse hasta el {day}. Escriba a {mailbox} e indique a qué cambio se opone.',
  'mails.notice.objection.no-mailbox':
    'Puede oponerse hasta el {day}. Escriba a su contacto en {organisation} e indique a qué cambio se opone.',
  'mails.notice.silence':
    'Si para entonces no hemos recibido respuesta, el cambio se considera autorizado en virtud de su autorización general por escrito (artículo 28, apartado 2, del RGPD). Si su contrato prevé otro plazo o exige una autorización específica, prevalece su contrato.',
  'mails.notice.no-objection': 'Esta revisión no abre plazo de oposición. Para cualquier pregunta: {mailbox}.',
  'mails.notice.no-objection.no-mailbox':
    'Esta revisión no abre plazo de oposición. Para cualquier pregunta, diríjase a su contacto en {organisation}.',
  'mails.notice.revision': 'Esta revisión, tal como se publicó: {address}',
  'mails.notice.read': 'Ver la lista',
  'mails.subscriber.why':
    'Recibe este mensaje porque la dirección {email} solicitó que se le avisara de los cambios de esta lista.',
  'mails.subscriber.leave': 'No recibir más mensajes: {address}',

  'mails.confirmation.subject': 'Confirme, por favor: cambios en los subencargados de {organisation}',
  'mails.confirmation.title': '¿Desea que le avisemos de los cambios?',
  'mails.confirmation.text':
    'Alguien, probablemente usted, pidió a {organisation} que escribiera a esta dirección cada vez que cambie su lista de subencargados. No se envía nada antes de que confirme.',
  'mails.confirmation.added':
    '{organisation} desea escribir a esta dirección cada vez que cambie su lista de subencargados. No se envía nada antes de que acepte.',
  'mails.confirmation.act': 'Confirmar la suscripción',
  'mails.confirmation.lasts': 'El enlace es válido {days} días. Si no lo desea, no haga nada: la dirección se borrará.',

  'mails.already.subject': '{organisation} ya le avisa de los cambios',
  'mails.already.title': 'Esta dirección ya está suscrita',
  'mails.already.text':
    'Alguien, probablemente usted, pidió a {organisation} que escribiera a esta dirección cuando cambie su lista de subencargados. Ya es así; no tiene que hacer nada.',

  'mails.access-requested.subject': 'Solicitud para ver los subencargados de {organisation}',
  'mails.access-requested.title': 'Una solicitud para ver su lista',
  'mails.access-requested.text': 'Su lista se muestra previa solicitud. {email} pide verla.',
  'mails.access-requested.company': 'Empresa: {company}',
  'mails.access-requested.reason': 'Motivo: {reason}',
  'mails.access-requested.unverified':
    'Nada de lo anterior se ha comprobado. El enlace a la lista solo se envía a esa dirección, cuando usted lo conceda.',
  'mails.access-requested.act': 'Decidir sobre la solicitud',
  'mails.access-requested.why':
    'Recibe este mensaje porque {organisation} lleva su registro con Onward y este es su buzón de protección de datos.',

  'mails.access.subject': 'Los subencargados de {organisation}: su acceso',
  'mails.access.title': 'Puede ver la lista de subencargados',
  'mails.access.text': '{organisation} ha aceptado su solicitud. El enlace siguiente abre la lista hasta el {day}.',
  'mails.access.keep':
    'El enlace es personal: quien lo tenga ve la lista. Compártalo solo con los compañeros que lo necesiten.',
  'mails.access.act': 'Abrir la lista',
  'mails.access-refused.subject': 'Los subencargados de {organisation}: su solicitud',
  'mails.access-refused.title': 'Su solicitud no ha sido aceptada',
  'mails.access-refused.text': '{organisation} no le muestra su lista de subencargados por esta vía.',
  'mails.access-refused.contact': 'Si es cliente, diríjase a su contacto o escriba a {mailbox}.',
  'mails.access-refused.contact.no-mailbox': 'Si es cliente, diríjase a su contacto.',
  'mails.access.why':
    'Recibe este mensaje porque la dirección {email} solicitó ver la lista de subencargados de {organisation}.',
  'mails.notice.urgency': 'Entra en vigor antes de lo habitual: {reason}.',
  'mails.notice.correction.subject': 'Rectificación: {subject}',
  'mails.notice.correction':
    '{organisation} rectifica su aviso del {announced}. Este mensaje lo sustituye. El error era:',
  'mails.customer.object': 'Puede oponerse hasta el {day}, sin crear una cuenta: {address}',
  'mails.customer.silence-authorises':
    'Si no recibimos respuesta antes de que termine el {day}, el cambio se considera autorizado en virtud de la autorización general de su contrato (artículo 28, apartado 2, del RGPD).',
  'mails.customer.agree':
    'Su contrato exige su conformidad con cada cambio. Acéptelo u opóngase hasta el {day}, sin crear una cuenta: {address}',
  'mails.customer.silence-refuses':
    'Si no recibimos respuesta antes de que termine el {day}, entendemos que no está de acuerdo y el cambio no se aplicará a sus datos (artículo 28, apartado 2, del RGPD, autorización específica).',
  'mails.customer.early':
    'Su contrato prevé un preaviso de {days} {kind, select, business {días hábiles} other {días}}, es decir, el {earliest}. {organisation} le advierte de que el cambio llega antes.',
  'mails.customer.no-objection':
    'Nada de esto requiere su conformidad ni abre un plazo de oposición. Si no lo ve así, escríbanos: {address}',
  'mails.customer.why':
    'Recibe este mensaje porque {customer} indicó a {organisation} la dirección {email} para los avisos sobre subencargados.',
  'mails.customer.why.contract':
    'Recibe este mensaje porque {customer} indicó a {organisation} la dirección {email} para los avisos sobre subencargados (contrato {reference}).',
  'mails.objection-raised.subject': '{customer} se opone a cambios de la revisión {number}',
  'mails.objection-raised.title': '{customer} se opone',
  'mails.objection-raised.text': '{customer} ({email}) se opone a cambios que anunció con la revisión {number}:',
  'mails.objection-raised.late': 'Llegó después del {day}, último día del plazo.',
  'mails.objection-raised.act': 'Responder a la oposición',
  'mails.objection-raised.why': 'Recibe este mensaje porque {organisation} recibe aquí las oposiciones.',
  'mails.objection.subject': 'Su oposición a la revisión {number} de la lista de {organisation}',
  'mails.objection.title': 'Su oposición',
  'mails.objection.received':
    'Hemos recibido su oposición a la revisión {number} de la lista de subencargados de {organisation}. Hasta que se responda, aquello a lo que se opone no empezará con sus datos.',
  'mails.objection.under-discussion': '{organisation} está estudiando su oposición y la tratará con usted.',
  'mails.objection.customer-exempted':
    '{organisation} acepta su oposición: aquello a lo que se opone no se hará con sus datos.',
  'mails.objection.change-dropped':
    '{organisation} acepta su oposición y renuncia al cambio. Le llegará un nuevo aviso cuando la lista lo refleje.',
  'mails.objection.contract-ended':
    'Como el cambio no puede excluirse para usted, el contrato puede terminar. {organisation} le escribirá sobre cómo y cuándo.',
  'mails.objection.not-upheld': '{organisation} ha valorado su oposición y no la acepta.',
  'mails.objection.withdrawn': 'Ha retirado su oposición.',
  'mails.objection.adds': '{organisation} escribe:',
  'mails.objection.act': 'Ver su oposición',
  'mails.objection.why': 'Recibe este mensaje porque {email} se opuso a un cambio anunciado por {organisation}.',
} satisfies Record<keyof typeof en, string>;
