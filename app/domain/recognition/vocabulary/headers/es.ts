import type { HeaderWords } from '../header-words';
import { words } from '../header-words';

export const es: HeaderWords = {
  name: {
    certain: words(`
      proveedor | proveedores | nombre del proveedor | nombre proveedor | proveedor de servicios |
      proveedor de servicio | prestador | prestadores | prestador de servicios | nombre del prestador |
      subencargado | subencargados | sub encargado | sub encargados | subencargado del tratamiento |
      subencargados del tratamiento | nombre del subencargado | nombre del sub encargado | subencargada |
      subencargado de tratamiento | encargado | encargados | encargado del tratamiento | encargado de tratamiento |
      encargados del tratamiento | nombre del encargado | subprocesador | subprocesadores | sub procesador |
      sub procesadores | nombre del subprocesador | subcontratista | subcontratistas | subcontratado |
      nombre del subcontratista | subcontratacion | proveedor tecnologico | proveedor externo |
      importador de datos | subtratante | suministrador | identidad del subencargado
    `),
    likely: words(`
      nombre | nombres | empresa | empresas | nombre de la empresa | compania | sociedad | entidad | entidades |
      nombre de la entidad | tercero | terceros | destinatario | destinatarios | socio | colaborador |
      colaboradores | organizacion | procesador | procesadores | denominacion | importador | nombre del tercero
    `),
  },
  contractingEntity: {
    certain: words(`
      razon social | denominacion social | entidad legal | entidad juridica | nombre legal | nombre juridico |
      entidad contratante | parte contratante | persona juridica | sociedad contratante | nombre fiscal |
      entidad contractual
    `),
    likely: words('forma juridica | contraparte'),
  },
  product: {
    certain: words(`
      nombre comercial | nombre del producto | nombre de la herramienta | nombre del servicio | nombre de la solucion |
      nombre de la aplicacion
    `),
    likely: words(`
      producto | productos | marca | marcas | herramienta | herramientas | solucion | soluciones | aplicacion |
      aplicaciones | plataforma | producto servicio | producto o servicio
    `),
  },
  registrationNumber: {
    certain: words(`
      cif | nif | nif cif | cif nif | numero de registro | numero de identificacion fiscal | registro mercantil |
      numero de iva | identificacion fiscal | rfc | rut | vat nif
    `),
  },
  address: {
    certain: words(`
      direccion | direccion postal | domicilio social | domicilio fiscal | direccion fiscal | direccion completa |
      direccion de la empresa | domicilio legal
    `),
    likely: words('domicilio | calle'),
  },
  establishmentCountry: {
    certain: words(`
      sede | sede social | sede central | sede principal | sede legal | pais de la sede | pais sede | pais de sede |
      pais de establecimiento | establecimiento | lugar de establecimiento | pais de constitucion | pais de origen |
      pais del proveedor | pais de la empresa | pais de registro | sede del proveedor | pais de domicilio |
      ubicacion de la sede | ubicacion de la empresa
    `),
    likely: words('jurisdiccion'),
  },
  parentName: {
    certain: words('empresa matriz | sociedad matriz | matriz | grupo empresarial | compania matriz'),
    likely: words('grupo'),
  },
  parentCountry: { certain: words('pais de la matriz | pais de la empresa matriz | sede de la matriz | pais matriz') },
  website: {
    certain: words('sitio web | pagina web | direccion web | url del sitio | web del proveedor'),
    likely: words('enlace | enlaces | dominio | dominios | mas informacion | sitio'),
  },
  contactName: {
    certain: words(`
      persona de contacto | nombre del contacto | nombre de contacto | contacto principal | interlocutor
    `),
  },
  contactRole: { certain: words('cargo del contacto | puesto del contacto | funcion del contacto') },
  contactEmail: {
    certain: words(`
      correo electronico | correo de contacto | correo | email de contacto | correo electronico de contacto |
      datos de contacto | informacion de contacto | contacto dpo | contacto de privacidad | contacto dpd |
      correo del dpd | email del contacto
    `),
    likely: words('contacto | contactos'),
  },
  privacyUrl: {
    certain: words(`
      politica de privacidad | politica privacidad | aviso de privacidad | enlace politica de privacidad |
      politicas de privacidad | url de privacidad | enlace a la politica de privacidad
    `),
    likely: words('privacidad | politica | politicas'),
  },
  subprocessorListUrl: {
    certain: words(`
      lista de subencargados | lista de subprocesadores | listado de subencargados | lista de encargados |
      sus subencargados
    `),
  },
  certifications: {
    certain: words('certificacion | certificaciones | certificados | certificado | certificaciones de seguridad'),
  },
  service: {
    certain: words(`
      servicio | servicios | servicio prestado | servicios prestados | servicio contratado | servicios contratados |
      descripcion del servicio | descripcion de los servicios | descripcion de servicios | tipo de servicio |
      tipo de servicios | tipos de servicios | naturaleza del servicio | naturaleza de los servicios |
      objeto del servicio | prestacion | prestaciones | objeto de la prestacion | actividad | actividades |
      actividad de tratamiento | actividades de tratamiento | funcion | funciones | que hace | tareas | tarea |
      servicio subcontratado | servicios subcontratados | objeto de la subcontratacion | servicio ofrecido |
      servicio proporcionado | servicios proporcionados | categoria de servicio | servicio finalidad |
      tratamiento encomendado | objeto del encargo
    `),
    likely: words('uso | usos | objeto | alcance | utilizacion | caso de uso | casos de uso | para que'),
    weak: words('descripcion | categoria | categorias | tipo | tipo de proveedor | categoria de proveedor | sector'),
  },
  role: {
    certain: words('rol rgpd | rol en el rgpd | papel rgpd | calificacion rgpd | figura rgpd | figura juridica'),
    likely: words('rol | roles | papel | condicion | relacion | tipo de relacion'),
  },
  purpose: {
    certain: words(`
      finalidad | finalidades | finalidad del tratamiento | finalidades del tratamiento | finalidad de tratamiento |
      proposito | propositos | proposito del tratamiento | proposito de tratamiento | objeto del tratamiento |
      naturaleza del tratamiento | naturaleza y finalidad | naturaleza y finalidad del tratamiento |
      objeto y finalidad | operaciones de tratamiento | descripcion del tratamiento | tipo de tratamiento |
      fines del tratamiento | tratamiento realizado | tratamientos realizados | finalidad del servicio |
      proposito del procesamiento | finalidad de uso | finalidad de la subcontratacion
    `),
    likely: words('fines | objetivo | objetivos | motivo | tratamiento | tratamientos | razon'),
  },
  dataCategories: {
    certain: words(`
      datos tratados | datos personales | datos personales tratados | datos procesados | datos personales procesados |
      categorias de datos | categoria de datos | categorias de datos personales | categorias de datos tratados |
      categoria de datos personales | tipos de datos | tipo de datos | tipo de datos personales |
      tipos de datos personales | tipos de datos tratados | tipologia de datos | tipologia de los datos |
      datos afectados | datos compartidos | datos implicados | datos involucrados | datos transferidos |
      datos almacenados | datos accedidos | datos a los que accede | datos recogidos | datos de clientes |
      datos del cliente | naturaleza de los datos | datos comunicados | datos cedidos | que datos | datos que trata | datos que tratan | datos que recibe |
      datos que reciben | datos recibidos | datos enviados | que informacion trata | que informacion recibe |
      informacion que trata | informacion que recibe | que datos trata | que datos recibe | que ve | que ven |
      que recibe | que reciben | que compartimos
    `),
    likely: words('datos | informacion'),
  },
  dataSubjects: {
    certain: words(`
      interesados | categorias de interesados | categoria de interesados | titulares de los datos | titulares |
      afectados | personas afectadas | categorias de afectados | colectivos | tipos de interesados | sujetos de datos
    `),
  },
  specialCategories: {
    certain: words(`
      categorias especiales | categorias especiales de datos | datos sensibles | datos especialmente protegidos |
      datos de categoria especial | datos de salud
    `),
  },
  retention: {
    certain: words(`
      plazo de conservacion | plazos de conservacion | conservacion | periodo de conservacion | retencion |
      periodo de retencion | tiempo de conservacion | conservacion de los datos | duracion del tratamiento
    `),
    likely: words('duracion | plazo'),
  },
  fromOn: {
    certain: words(`
      fecha de inicio | inicio del contrato | fecha inicio | en uso desde | utilizado desde | fecha de alta |
      alta | fecha de incorporacion | anadido el | fecha de efecto | fecha de autorizacion | vigente desde |
      entrada en vigor
    `),
    likely: words('desde | inicio'),
  },
  untilOn: {
    certain: words(`
      fecha de fin | fin del contrato | fecha fin | fecha de finalizacion | fecha de vencimiento | vencimiento |
      fecha de baja | vigente hasta | fin de contrato | fecha de caducidad
    `),
    likely: words('hasta | baja'),
  },
  contract: {
    certain: words(`
      contrato | contratos | contrato de encargo | contrato de encargado | contrato de encargo de tratamiento |
      contrato de encargado del tratamiento | contrato de tratamiento | acuerdo de tratamiento |
      acuerdo de tratamiento de datos | acuerdo de encargo | encargo de tratamiento | contrato firmado | dpa firmado |
      contrato art 28 | estado del contrato | contrato rgpd | contrato de subencargo | acuerdo de procesamiento de datos |
      estado dpa
    `),
    likely: words('acuerdo | acuerdos'),
  },
  contractReference: {
    certain: words('referencia del contrato | numero de contrato | n contrato | ref contrato | referencia contrato'),
  },
  contractSignedOn: {
    certain: words(`
      fecha de firma | fecha del contrato | firmado el | contrato firmado el | fecha firma | fecha de firma del dpa |
      fecha de firma del contrato | fecha del acuerdo
    `),
  },
  contractUrl: {
    certain: words(
      'enlace al contrato | enlace dpa | enlace al dpa | url del dpa | url del contrato | enlace contrato',
    ),
  },
  flowDown: { certain: words('mismas obligaciones | traslado de obligaciones') },
  published: { certain: words('publicado | publicada | lista publica'), likely: words('publico') },
  verifiedOn: {
    certain: words(`
      verificado el | ultima verificacion | ultima revision | fecha de verificacion | fecha de ultima revision |
      revisado el | ultima auditoria | fecha ultima revision | ultima evaluacion
    `),
  },
  reviewDueOn: {
    certain: words(`
      proxima revision | fecha de revision | fecha de proxima revision | revision prevista | fecha de renovacion |
      renovacion | proxima auditoria | proxima evaluacion
    `),
  },
  notes: {
    certain: words(`
      notas | nota | comentario | comentarios | observacion | observaciones | informacion adicional |
      notas internas | otra informacion
    `),
    likely: words('varios | detalles'),
  },
  locations: {
    certain: words(`
      pais | paises | ubicacion | ubicaciones | localizacion | localizaciones | ubicacion de los datos |
      ubicacion datos | ubicacion geografica | localizacion de los datos | localizacion geografica | lugar | lugares |
      pais de destino | paises de destino | pais destinatario | pais destino | residencia de los datos |
      residencia de datos | pais region | pais ubicacion | ubicacion pais | zona geografica | pais importador |
      ubicacion del proveedor | ubicacion del subencargado | pais o region | ambito geografico
    `),
    likely: words('donde | territorio | ciudad | zona | destino'),
  },
  storedIn: {
    certain: words(`
      alojamiento | alojamiento de datos | alojamiento de los datos | lugar de alojamiento | pais de alojamiento |
      ubicacion del alojamiento | hospedaje | almacenamiento | almacenamiento de datos |
      lugar de almacenamiento | pais de almacenamiento | ubicacion de almacenamiento | ubicacion del almacenamiento |
      ubicacion de los servidores | ubicacion servidores | ubicacion del servidor | localizacion de los servidores |
      servidores | centro de datos | centros de datos | ubicacion del centro de datos | ubicacion del data center |
      region de alojamiento | alojado en | almacenado en | datos alojados en
    `),
  },
  processedIn: {
    certain: words(`
      lugar de tratamiento | lugar del tratamiento | lugares de tratamiento | pais de tratamiento |
      pais del tratamiento | ubicacion del tratamiento | ubicacion de tratamiento | localizacion del tratamiento |
      lugar de procesamiento | pais de procesamiento | ubicacion del procesamiento | ubicacion de procesamiento |
      region de tratamiento | tratado en | lugar de prestacion | lugar de prestacion del servicio |
      lugar de ejecucion | region de procesamiento | pais donde se tratan los datos
    `),
  },
  accessedFrom: {
    certain: words(`
      acceso remoto | acceso remoto desde | acceso desde | pais de acceso | lugar de acceso | ubicacion del soporte |
      pais de soporte | lugar de soporte | accesos remotos
    `),
  },
  safeguards: {
    certain: words(`
      garantias | garantias adecuadas | garantia adecuada | garantias de transferencia | garantia de transferencia |
      garantias para la transferencia | garantias de la transferencia | garantias transferencia |
      mecanismo de transferencia | mecanismos de transferencia | mecanismo transferencia | mecanismo de la transferencia |
      mecanismo | mecanismo legal | mecanismo juridico | instrumento de transferencia | herramienta de transferencia |
      base de transferencia | base de la transferencia | base legal de la transferencia |
      base juridica de la transferencia | base legal transferencia | base legal de transferencia |
      base juridica de transferencia | base juridica transferencia | legitimacion de la transferencia |
      transferencia internacional | transferencias internacionales | transferencias internacionales de datos |
      transferencia internacional de datos | salvaguardas | salvaguardia | salvaguardias | salvaguarda |
      clausulas contractuales tipo | decision de adecuacion | regularizacion de la transferencia
    `),
    likely: words(`
      transferencia | transferencias | base juridica | base legal | legitimacion | base de legitimacion | adecuacion |
      garantia | transferencia de datos | tid
    `),
  },
  leavesEea: {
    certain: words(`
      fuera de la ue | fuera ue | fuera del eee | fuera de ue | fuera de eee | fuera del espacio economico europeo |
      fuera de la union europea | fuera de europa | fuera ue eee | fuera de la ue eee | transferencia fuera de la ue |
      transferencia fuera del eee | transferencias fuera de la ue | transferencias fuera del eee |
      transferencia a terceros paises | transferencias a terceros paises | tercer pais | terceros paises |
      transferencia internacional si no | salida de la ue | datos fuera de la ue | transferencia a tercer pais
    `),
  },
  unused: {
    certain: words(`
      departamento | departamentos | area responsable | responsable interno | responsable del contrato | propietario |
      estado | telefono | movil | logotipo | riesgo | riesgos | nivel de riesgo | criticidad | prioridad |
      coste | costo | precio | importe | moneda | codigo postal | codigo del proveedor | gestor |
      creado por | fecha de creacion | medidas de seguridad | medidas tecnicas | cifrado | entrenamiento |
      equipo | proveedor id | ultima actualizacion
    `),
    likely: words(`
      numero | codigo | fila | linea | responsable | activo | version | cambio | cambios | fecha | documento |
      documentos | adjunto | evidencia | obligatorio | opcional | referencia | cliente | exportador | seguridad |
      cumplimiento | accion | idioma  | asunto | estado del subencargado
    `),
  },
};
