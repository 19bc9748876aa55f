import type { EngagementRole } from '../../words';
import { words } from './header-words';

/** Folded, in eight languages; one letter only where it is no other answer in another of them. */
export const YES = words(`
  yes | y | true | 1 | x | ok | oui | o | vrai | ja | j | wahr | si | s | verdadero | vero | sim | verdadeiro | waar |
  tak | t | prawda
`);
export const NO = words(`
  no | n | false | 0 | non | faux | nein | falsch | falso | nee | onwaar | nao | nie | falsz
`);
export const UNKNOWN = words(`
  unknown | tbc | tbd | to be confirmed | to be determined | not known | not stated | not specified | not disclosed |
  not provided | unspecified | undisclosed | inconnu | inconnue | a confirmer | a verifier | a completer | a preciser |
  a determiner | ne sait pas | nsp | non precise | non precisee | non renseigne | non renseignee | non communique |
  unbekannt | noch offen | noch zu klaren | zu klaren | zu prufen | nicht bekannt | nicht angegeben | keine angabe |
  keine angaben | k a | wird noch ermittelt | desconocido | desconocida | por confirmar | por determinar |
  por definir | a confirmar | no especificado | no indicado | no consta | sin determinar | sconosciuto | sconosciuta |
  da confermare | da definire | da verificare | non noto | non specificato | non indicato | onbekend | nader te bepalen |
  nog te bepalen | niet bekend | niet opgegeven | niet vermeld | desconhecido | desconhecida | nao especificado |
  nao indicado | nieznany | nieznana | nieznane | do potwierdzenia | do ustalenia | nie podano | nie okreslono
`);
/** The cell says that there is nothing to say. */
export const NOT_APPLICABLE = words(`
  n a | na | not applicable | neant | sans objet | non applicable | s o | entfallt | entfaellt | nicht zutreffend |
  nicht anwendbar | no aplica | no procede | non applicabile | n v t | nvt | niet van toepassing | nao aplicavel |
  nao se aplica | nie dotyczy | n d
`);

export const SPECIAL_POSSIBLE = words(`
  possible | possibles | possibly | may occur | maybe | eventuelles | eventuellement | possiblement | moglich | moeglich |
  moglicherweise | eventuell | posible | posibles | posiblemente | possibile | possibili | eventuale | eventuali |
  mogelijk | possivel | possiveis | eventualmente | mozliwe | ewentualnie
`);
export const SPECIAL_NONE = words(`
  none | aucune | aucun | neant | keine | keiner | ninguna | ninguno | nessuna | nessuno | geen | nenhuma | nenhum |
  brak | zadne
`);

export const ROLE_NOT_TOLD = words(
  'other | autre | andere | sonstige | otro | otra | altro | altra | overig | outro | outra | inne | inny',
);

/** What contracts call the parties of GDPR Art. 4(7) to 4(9), 26 and 28; English and French first. */
export const ROLES: Readonly<Record<EngagementRole, readonly string[]>> = {
  'sub-processor': words(`
    sub processor | subprocessor | sous traitant ulterieur | sous traitante ulterieure | sous sous traitant |
    sous traitant de rang 2 | further processor | other processor | st ulterieur | unterauftragsverarbeiter |
    unterauftragnehmer | unter auftragsverarbeiter | subauftragsverarbeiter | subunternehmer |
    weiterer auftragsverarbeiter | subencargado | sub encargado | subencargado del tratamiento | subprocesador |
    sub responsabile | subresponsabile | sub responsabile del trattamento | altro responsabile | subverwerker |
    sub verwerker | subcontratante ulterior | suboperador | sub operador | subprocessador | sub processador |
    dalszy podmiot przetwarzajacy | podprocesor | subprocesor
  `),
  processor: words(`
    processor | data processor | sous traitant | sous traitante | sous traitant initial | st | auftragsverarbeiter |
    auftragsdatenverarbeiter | auftragnehmer | encargado | encargado del tratamiento | encargado de tratamiento |
    responsabile del trattamento | responsabile esterno | responsabile esterno del trattamento | responsabile |
    verwerker | bewerker | subcontratante | operador | podmiot przetwarzajacy | procesor
  `),
  'joint-controller': words(`
    joint controller | joint data controller | co controller | responsable conjoint | responsables conjoints |
    responsable conjoint du traitement | responsable conjoint de traitement | coresponsable | co responsable |
    co responsable de traitement | co responsable du traitement | gemeinsam verantwortlicher | gemeinsam verantwortliche |
    gemeinsame verantwortliche | gemeinsame verantwortung | gemeinsame verantwortlichkeit | mitverantwortlicher | corresponsable |
    corresponsable del tratamiento | contitolare | contitolare del trattamento | contitolari |
    gezamenlijk verwerkingsverantwoordelijke | gezamenlijke verwerkingsverantwoordelijke |
    corresponsavel | corresponsavel pelo tratamento | responsavel conjunto | responsavel conjunto pelo tratamento |
    wspoladministrator
  `),
  'independent-controller': words(`
    controller | data controller | independent | independent controller | independent data controller | separate controller |
    responsable | responsable de traitement | responsable du traitement | responsable independant |
    responsable distinct | responsable de traitement independant | responsable de traitement distinct |
    responsable du traitement independant | responsable du traitement distinct | responsable autonome |
    verantwortlicher | eigener verantwortlicher | eigenstandiger verantwortlicher | eigenstaendiger verantwortlicher |
    getrennt verantwortlicher | selbststandig verantwortlicher | responsable del tratamiento |
    responsable independiente | titolare | titolare autonomo | titolare del trattamento |
    titolare autonomo del trattamento | verwerkingsverantwoordelijke | zelfstandig verwerkingsverantwoordelijke |
    zelfstandige verwerkingsverantwoordelijke | responsavel pelo tratamento | responsavel independente | controlador |
    controlador independente | administrator | administrator danych | odrebny administrator | niezalezny administrator
  `),
  recipient: words(`
    recipient | destinataire | third party recipient | tiers destinataire | tiers autorise | third party | tiers |
    empfanger | empfaenger | dritter | destinatario | tercero | terzo | terza parte | ontvanger | derde | terceiro |
    odbiorca | strona trzecia
  `),
};

/** Beginnings of phrases by which a cell says how far the contract is. */
export const CONTRACT_STATES = {
  pending: words(`
    en cours | en attente | pending | in progress | under negotiation | awaiting | requested | being signed | en negociation |
    in arbeit | in bearbeitung | ausstehend | in verhandlung | angefragt | in vorbereitung | en tramite | pendiente |
    en negociacion | en proceso | in corso | in attesa | in trattativa | in behandeling | in afwachting | aangevraagd |
    em curso | pendente | em negociacao | em processo | w toku | w trakcie | oczekuje
  `),
  unsigned: words(`
    non signe | not signed | unsigned | a signer | to be signed | not concluded | not in place | aucun | none | no dpa |
    no contract | missing | sans contrat | pas signe | pas de contrat | manquant | nicht unterzeichnet |
    nicht unterschrieben | nicht abgeschlossen | nicht vorhanden | noch nicht | kein vertrag | kein avv | keiner |
    abzuschliessen | fehlt | sin firmar | no firmado | sin contrato | no suscrito | por firmar | ninguno | falta |
    non firmato | non sottoscritto | da firmare | da sottoscrivere | nessun | assente | niet ondertekend |
    niet getekend | nog niet | te ondertekenen | te tekenen | ontbreekt | geen | nao assinado | por assinar | a assinar |
    sem contrato | nao celebrado | nenhum | niepodpisana | nie podpisano | niepodpisano | nie zawarto | do podpisania |
    brak
  `),
  signed: words(`
    signed | signe | signee | signes | signees | conclu | conclue | executed | concluded | accepted | acceptee | accepte |
    en vigueur | in force | in place | en place | unterzeichnet | unterschrieben | abgeschlossen | geschlossen |
    in kraft | liegt vor | vorhanden | akzeptiert | firmado | firmada | suscrito | suscrita | vigente | en vigor |
    formalizado | aceptado | firmato | firmata | sottoscritto | sottoscritta | stipulato | in vigore | in essere |
    accettato | ondertekend | getekend | afgesloten | gesloten | van kracht | geaccepteerd | assinado | assinada |
    celebrado | em vigor | aceite | podpisana | podpisano | podpisany | zawarta | zawarto | obowiazuje
  `),
} satisfies Record<string, readonly string[]>;
