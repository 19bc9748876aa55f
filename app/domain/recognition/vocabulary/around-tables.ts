import { words } from './header-words';

/**
 * What headings and sentences around tables say of them, folded. Most is told by the stems of words that the eight
 * languages build on; the phrases of a language say the rest, on word boundaries, and none repeats a stem. Where a
 * language needs none, its entry is missing.
 */
export type WordsByLanguage = Readonly<
  Partial<Record<'en' | 'fr' | 'de' | 'es' | 'it' | 'nl' | 'pt' | 'pl', readonly string[]>>
>;

/** All words of a record, longest first, for one search through a folded text. */
export const allWords = (byLanguage: WordsByLanguage): string[] =>
  Object.values(byLanguage)
    .flat()
    .toSorted((a, b) => b.length - a.length);

/** Words for those who process on behalf of others, and for those who are only called vendors. */
export const VENDORS =
  /\b(sub ?processors?|processors?|sous traitants?|sous traitance|unterauftrag\w*|subprozessor\w*|subunternehmer\w*|auftragsverarbeiter\w*|subencargad\w*|encargad\w*|sub ?responsabil\w*|responsabil\w* (esterni|del trattamento)|subverwerker\w*|verwerkers?|sub ?operador\w*|subcontratad\w*|subcontratant\w*|sub ?contratist\w*|podmiot\w*|podprocesor\w*|procesor\w*|third part(y|ies)|tiers|vendors?|suppliers?|service providers?|providers?|fournisseurs?|prestataires?|dienstleister\w*|anbieter|drittanbieter|proveedor\w*|fornitor\w*|leveranciers?|fornecedor\w*|prestador\w*|dostawc\w*|partners?|partenaires?)\b/;

/** No, not, or none, and such a word right after. */
export const DENIED =
  /\b(not|no|aren t|n t|pas|nicht|keine?|no son|non sono|geen|niet|nao|nie)\b(?: \w+){0,4} (sub ?processors?|sous traitants?|unterauftrag\w*|auftragsverarbeiter\w*|subencargad\w*|sub ?responsabil\w*|subverwerker\w*|verwerkers?|sub ?operador\w*|subcontratad\w*|podmiot\w*)\b/;

/** Words for what other tables of the same documents are about. */
export const ANOTHER =
  /\b(version\w*|histor\w*|changelog|change log|changes|revision\w*|cookies?|retention|conservation|contacts?|kontakt\w*|contatt\w*|definitions?|glossa\w*|security measures|certifications?|rights|droits|rechte)\b/;

/** Headings and sentences with one of these speak of those who process on behalf of somebody. */
export const ANNOUNCES_PROCESSORS: WordsByLanguage = {
  en: words(`
    subprocessing | sub processing | companies we work with | subcontractors | recipients of personal data |
    who we share data with | tools we use | we engage the following | who processes your data |
    who handles your data | who has access to your data | who works on your data | who we work with |
    we use the following | annex iii | recipients | recipients of data | data recipients | data sharing |
    who we share | how we share | services we use | who receives your data | with whom we share
  `),
  fr: words(`
    destinataires des donnees | hebergeurs | nous faisons appel | qui intervient sur vos donnees |
    qui traite vos donnees | qui a acces a vos donnees | avec qui nous travaillons | outils utilises |
    destinataires | avec qui partageons nous | avec qui nous partageons | partage des donnees |
    services que nous utilisons | services utilises
  `),
  de: words(`
    subauftragsverarbeiter | subdienstleister | empfanger der daten | auftragnehmer | unterbeauftragung |
    empfanger | empfanger von daten | datenempfanger | weitergabe von daten | weitergabe der daten | datenweitergabe |
    mit wem wir daten teilen | mit wem wir ihre daten teilen | dienste die wir nutzen | services die wir nutzen |
    eingesetzte dienste | genutzte dienste
  `),
  es: words(`
    subprocesadores | destinatarios de los datos | subcontratacion | destinatarios | con quien compartimos |
    con quienes compartimos | servicios que utilizamos | comunicacion de datos a terceros
  `),
  it: words(`
    subfornitori | destinatari dei dati | terze parti | subappaltatori | destinatari | con chi condividiamo |
    a chi comunichiamo | servizi che utilizziamo | servizi utilizzati
  `),
  nl: words(`
    dienstverleners | onderaannemers | derde partijen | ontvangers van persoonsgegevens |
    ingeschakelde partijen | ontvangers | derden | met wie wij | met wie we | met wie delen | delen van gegevens |
    diensten die wij gebruiken | diensten die we gebruiken
  `),
  pt: words(`
    subprocessadores | sub processadores | entidades terceiras | subcontratacao | operadores |
    destinatarios dos dados | destinatarios | com quem partilhamos | com quem compartilhamos |
    servicos que utilizamos
  `),
  pl: words(`
    podwykonawcy | podwykonawcow | odbiorcy danych | podpowierzenie | odbiorcy | komu udostepniamy |
    komu przekazujemy | uslugi z ktorych korzystamy
  `),
};

/** What follows is no list of processors of the organisation: it says so. */
export const DENIES_PROCESSORS: WordsByLanguage = {
  en: words(`
    not processors | other than sub processors | non subprocessors | excluded from this list |
    do not qualify as | independent controllers | acts as an independent controller | inactive sub processors |
    inactive subprocessors | former sub processors | former subprocessors | removed sub processors |
    removed subprocessors | providers without customer data | self hosted controller operated |
    how to add a new | how to add a sub processor | how to add a subprocessor
  `),
  fr: words(`
    hors sous traitance | responsables independants | responsables de traitement independants |
    responsable de traitement distinct
  `),
  de: words(`
    keine subunternehmer | keine auftragsverarbeitung | eigene verantwortliche |
    eigenstandige verantwortliche | in eigener verantwortung
  `),
  es: words('no son encargados | responsables independientes | no son subprocesadores'),
  it: words(`
    non sono responsabili | non e un sub responsabile | non agiscono come sub responsabili |
    non costituiscono sub responsabili | titolari autonomi | titolare autonomo
  `),
  nl: words('zelfstandig verwerkingsverantwoordelijken | niet gebruikt | wij gebruiken geen'),
  pt: words(`
    nao sao subcontratantes | nao e subcontratante | nao sao considerados subcontratantes |
    nao atuam como subcontratantes | nao sao subprocessadores | responsaveis independentes |
    controladores independentes
  `),
  pl: words(`
    nie sa podwykonawcami | nie sa podprocesorami | niezalezni administratorzy | odrebni administratorzy |
    potencjalne podprocesory | podprocesory nieaktywne | nieaktywne podprocesory
  `),
};

/** Headings and captions of tables that are about something else than vendors, by what they are about. */
export const OTHER_TABLES = {
  versions: {
    en: words('updates | document control | release notes'),
    fr: words('journal des modifications | evolutions | mises a jour | journal des changements'),
    de: words(`
      anderungshistorie | aenderungshistorie | anderungsverlauf | anderungen | aenderungen |
      dokumentenhistorie | anderungsprotokoll | verlauf
    `),
    es: words('control de cambios | registro de cambios'),
    it: words('cronologia | storico delle modifiche | registro delle modifiche | aggiornamenti'),
    nl: words(`
      versiegeschiedenis | versiebeheer | wijzigingsgeschiedenis | wijzigingen | revisiegeschiedenis
    `),
    pt: words('registo de alteracoes | controlo de versoes | controle de versoes'),
    pl: words('rejestr zmian | zmiany | wersje'),
  },
  contacts: {
    fr: words('nous contacter | coordonnees | vos interlocuteurs'),
    de: words('ansprechpartner | ansprechpersonen | so erreichen sie uns'),
    es: words('contacto | contactos | contactenos'),
    it: words('recapiti'),
    nl: words('contactgegevens | contactpersonen'),
    pt: words('contacto | contactos | contato | contatos | contacte nos'),
  },
  retention: {
    en: words('storage periods | how long we keep'),
    de: words(`
      aufbewahrung | aufbewahrungsfristen | speicherdauer | loschfristen | loeschfristen | loschkonzept
    `),
    es: words('conservacion | retencion de datos'),
    it: words('conservazione'),
    nl: words('bewaartermijnen | bewaartermijn | bewaarperiodes'),
    pt: words('conservacao | retencao de dados'),
    pl: words('okresy przechowywania | retencja | okres przechowywania danych'),
  },
  cookies: {
    en: words('trackers | local storage | tracking technologies'),
    fr: words('traceurs'),
    nl: words('cookiebeleid'),
    pl: words('ciasteczka'),
  },
  'security-measures': {
    en: words(`
      technical and organisational measures | technical and organizational measures | toms | security |
      encryption | access control | backups | incident response | annex ii
    `),
    fr: words('mesures techniques et organisationnelles | securite | chiffrement | controle des acces'),
    de: words(`
      sicherheitsmassnahmen | technische und organisatorische massnahmen | tom | toms | datensicherheit |
      zutrittskontrolle | zugangskontrolle
    `),
    es: words('medidas tecnicas y organizativas | seguridad'),
    it: words('misure tecniche e organizzative | sicurezza'),
    nl: words('beveiligingsmaatregelen | technische en organisatorische maatregelen | beveiliging'),
    pt: words('medidas tecnicas e organizativas | seguranca'),
    pl: words('srodki bezpieczenstwa | srodki techniczne i organizacyjne | bezpieczenstwo'),
  },
  'data-categories': {
    en: words(`
      categories of data | data we collect | categories of personal data | types of data |
      personal data processed | data subjects | what data we process | data inventory
    `),
    fr: words(`
      categories de donnees | donnees collectees | donnees traitees | personnes concernees |
      types de donnees
    `),
    de: words(`
      datenkategorien | datenarten | kategorien personenbezogener daten | betroffene personen |
      verarbeitete daten | art der daten
    `),
    es: words('categorias de datos | datos que tratamos | tipos de datos | interesados'),
    it: words('categorie di dati | dati trattati | tipologie di dati | interessati'),
    nl: words('categorieen gegevens | categorieen persoonsgegevens | welke gegevens | betrokkenen'),
    pt: words('categorias de dados | dados recolhidos | dados tratados | titulares dos dados'),
    pl: words('kategorie danych | zakres danych | osoby ktorych dane dotycza'),
  },
  definitions: {
    en: words('terms used | legend | key | abbreviations | explanation of columns'),
    fr: words('legende | lexique | abreviations'),
    de: words('definitionen | begriffsbestimmungen | legende | abkurzungen | begriffe'),
    es: words('definiciones | glosario | leyenda'),
    it: words('definizioni | legenda'),
    nl: words('definities | begrippen | begrippenlijst | legenda | verklaring'),
    pt: words('definicoes | legenda'),
    pl: words('definicje | slowniczek | slownik pojec | legenda'),
  },
  certifications: {
    en: words('certificates | compliance | audits | accreditations | attestations'),
    fr: words('labels | conformite | audits'),
    de: words('zertifizierungen | zertifikate | nachweise | audits'),
    es: words('certificaciones | auditorias | cumplimiento'),
    it: words('certificazioni | conformita | audit'),
    nl: words('certificeringen | certificaten | audits'),
    pt: words('certificacoes | auditorias | conformidade'),
    pl: words('certyfikaty | certyfikacje | audyty'),
  },
  rights: {
    en: words('legal bases | lawful bases'),
    fr: words('bases legales'),
    de: words('betroffenenrechte | rechtsgrundlagen'),
    es: words('sus derechos | derechos de los interesados | bases legales'),
    it: words('i tuoi diritti | diritti degli interessati | basi giuridiche'),
    nl: words('uw rechten | rechten van betrokkenen | grondslagen'),
    pt: words('os seus direitos | direitos dos titulares | bases legais'),
    pl: words('twoje prawa | prawa osob | podstawy prawne'),
  },
  integrations: {
    en: words('integrations | connectors | plugins | marketplace'),
    fr: words('integrations | connecteurs | extensions'),
    de: words('integrationen | schnittstellen | erweiterungen'),
    es: words('integraciones | conectores'),
    it: words('integrazioni | connettori'),
    nl: words('integraties | koppelingen'),
    pt: words('integracoes | conectores'),
    pl: words('integracje | wtyczki'),
  },
} satisfies Record<string, WordsByLanguage>;

/** Titles that as a whole name something else than vendors; inside a longer title their words may say anything. */
export const TITLES_OF_OTHERS: WordsByLanguage = {
  en: words('processing | processings | processing activities | purposes | personal data'),
  fr: words('traitement | traitements | activites de traitement | finalites | donnees personnelles'),
  de: words('verarbeitung | verarbeitungen | verarbeitungstatigkeiten | zwecke | personenbezogene daten'),
  es: words('tratamiento | tratamientos | actividades de tratamiento | finalidades | datos personales'),
  it: words('trattamento | trattamenti | attivita di trattamento | finalita | dati personali'),
  nl: words('verwerking | verwerkingen | verwerkingsactiviteiten | doeleinden | persoonsgegevens'),
  pt: words('tratamento | tratamentos | atividades de tratamento | finalidades | dados pessoais'),
  pl: words('przetwarzanie | czynnosci przetwarzania | cele | dane osobowe'),
};
