/** Words of sentences above a list, in eight languages and folded, that say whose places it speaks of. */
const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

export const VENDOR_NOUNS = words(`
  subprocessor subprocessors processor processors sub vendor vendors supplier suppliers provider providers partner partners third party parties recipient recipients companies entities
  sous traitant traitants prestataire prestataires fournisseur fournisseurs destinataire destinataires ulterieur ulterieurs tiers
  unterauftragsverarbeiter unterauftragsverarbeitern auftragsverarbeiter subunternehmer subprozessoren dienstleister anbieter empfanger unterauftragnehmer lieferanten
  subencargado subencargados encargado encargados proveedor proveedores subprocesador subprocesadores destinatarios
  subresponsabili responsabili fornitore fornitori subfornitori subprocessori destinatari
  subverwerker subverwerkers verwerkers leverancier leveranciers aanbieders ontvangers
  subcontratante subcontratantes suboperador suboperadores operadores fornecedor fornecedores subprocessadores destinatarios
  podprocesor podprocesorzy podwykonawca podwykonawcy podmiot podmioty dostawca dostawcy przetwarzajacy odbiorcy`);

/** "These", "all of them", "the data": subjects that stand for the vendors below. */
export const SUBJECTS = words(`
  these they them all following below above ces ils elles tous toutes suivants diese alle folgenden nachfolgenden sie estos estas todos todas siguientes questi queste tutti tutte seguenti deze alle
  volgende estes estas todos seguintes te wszyscy wszystkie nastepujacy nastepujace`);

/** "All data is stored in …" speaks of the data of whoever writes. */
export const DATA_NOUNS = words(
  'data donnees daten datos dati gegevens dados dane servers serveurs server servidores serwery',
);

/** What says that they are there. */
export const LOCATION_VERBS = words(`
  located based hosted headquartered established incorporated situated stored processed operate operates operating domiciled reside resides
  situe situee situes situees localise localisee localises localisees heberge hebergee heberges hebergees etabli etablie etablis etablies bases traitees traites stockees
  ansassig ansassigen sitzen befinden gehostet gespeichert verarbeitet niedergelassen sitz
  ubicado ubicados ubicada ubicadas situados situadas radicados establecidos alojados alojadas almacenados sede
  situati situate ubicati ubicate stabiliti stabilite ospitati ospitate conservati stabilito
  gevestigd gehost gelegen opgeslagen verwerkt
  localizado localizados localizadas sediados sediadas estabelecidos hospedados alojados armazenados
  siedziba siedzibe zlokalizowani zlokalizowane zlokalizowany znajduja hostowane przechowywane mieszcza`);

/** Who speaks of himself, or of what may be. */
export const NOT_OF_VENDORS = words(`
  we our nous notre nos wir unser unsere unseren nosotros nuestra nuestro noi nostra nostro wij onze nos nossa nosso my nasz nasza
  if may might could would should can unless when whether si peut peuvent pourrait pourraient wenn falls kann konnen konnten sofern puede pueden podria se puo possono potrebbe als indien kan kunnen pode podem caso jesli moze moga
  customer customers client clients kunde kunden`);

/** Words a heading over a group may have besides its place. */
export const HEADING_WORDS = words(`
  list liste lista elenco lijst group gruppe groupe grupo gruppo groep section current actuels aktuelle actuales attuali huidige atuais aktualni authorized authorised autorises genehmigte autorizados approved
  based located hosted entity entities infrastructure hosting core main additional other autres weitere otros altri overige outros inni i and et und y e en
  data donnees daten datos dati gegevens dados dane dans within inside innerhalb dentro entro binnen nell dell europeenne innen oder oraz wewnatrz`);

/** Whose data a heading says are kept somewhere, and the words for keeping them. */
export const HOSTED_ONES = words(`
  customer customers client clients kunde kunden cliente clientes clienti klant klanten klienci account accounts workspace workspaces
  comptes konten cuentas tenant tenants mandanten`);
export const HOSTED = words(`
  hosted stored heberge heberges hebergee hebergees gehostet gehostete gespeichert alojados alojadas ospitati ospitate gehost
  opgeslagen hospedados armazenados hostowani`);
