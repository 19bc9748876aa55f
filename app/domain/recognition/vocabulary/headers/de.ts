import type { HeaderWords } from '../header-words';
import { words } from '../header-words';

/** Words with an umlaut also stand here as people write them without one ("empfaenger"). */
export const de: HeaderWords = {
  name: {
    certain: words(`
      unterauftragsverarbeiter | unterauftragsverarbeiterin | unter auftragsverarbeiter | unterauftragnehmer |
      unterauftragnehmerin | sub auftragsverarbeiter | subauftragsverarbeiter | sub auftragnehmer | subauftragnehmer |
      subunternehmer | sub unternehmer | subdienstleister | sub dienstleister | unterauftragsdatenverarbeiter |
      weitere auftragsverarbeiter | weiterer auftragsverarbeiter | auftragsverarbeiter | auftragsverarbeiterin |
      auftragsdatenverarbeiter | auftragnehmer | auftragnehmerin | dienstleister | dienstleisterin |
      dienstleister name | dienstanbieter | diensteanbieter | serviceanbieter | anbieter | anbietername | lieferant |
      lieferanten | lieferantenname | lieferant name | zulieferer | hersteller | hersteller anbieter |
      name des unterauftragsverarbeiters | name des unterauftragnehmers | name des subunternehmers |
      name des auftragsverarbeiters | name des dienstleisters | name des anbieters | name des lieferanten |
      name des auftragnehmers | name unterauftragsverarbeiter | name unterauftragnehmer | name dienstleister |
      name auftragsverarbeiter | name der unterauftragsverarbeiter | bezeichnung des unterauftragsverarbeiters |
      eingesetzter dienstleister | eingesetzte dienstleister | externer dienstleister | datenimporteur |
      genehmigte unterauftragsverarbeiter | genehmigter unterauftragsverarbeiter | name des subdienstleisters
    `),
    likely: words(`
      unternehmen | unternehmensname | name des unternehmens | name unternehmen | firma | firmen | firmenname |
      name der firma | gesellschaft | empfanger | empfaenger | datenempfanger | datenempfaenger | partner | dritter |
      dritte | drittanbieter | drittunternehmen | organisation | bezeichnung | betreiber | verarbeiter | stelle |
      name des empfangers | kategorie empfanger | name firma | vertragspartner name | provider
    `),
  },
  contractingEntity: {
    certain: words(`
      vertragspartner | vertragspartei | vertragsgesellschaft | juristische person | rechtstrager | rechtstraeger |
      rechtseinheit | rechtliche einheit | rechtlicher name | firmierung | vollstandige firmierung |
      vollstaendige firmierung | handelsregistername | vertragsschliessende gesellschaft | vertragschliessende gesellschaft |
      vollstandiger firmenname | juristischer name | vertragsentitat | name der gesellschaft
    `),
    likely: words('rechtsform | legaleinheit'),
  },
  product: {
    certain: words(`
      produktname | produktbezeichnung | markenname | handelsname | name des produkts | name des dienstes |
      name des tools | name der software | eingesetztes tool | eingesetzte software | eingesetztes produkt |
      eingesetzter dienst | genutzter dienst | genutztes produkt | dienst name | systemname
    `),
    likely: words(`
      produkt | produkte | marke | marken | werkzeug | losung | loesung | anwendung | anwendungen | dienst produkt |
      produkt dienst | tool dienst | dienst tool | plattform | programm
    `),
  },
  registrationNumber: {
    certain: words(`
      handelsregisternummer | handelsregister | hrb | registernummer | registergericht | firmennummer | ust id |
      ust idnr | ust id nr | umsatzsteuer id | umsatzsteuer identifikationsnummer | steuernummer | uid nummer |
      unternehmensnummer | umsatzsteuernummer | handelsregister nr
    `),
    likely: words('uid'),
  },
  address: {
    certain: words(`
      anschrift | adresse des unternehmens | postanschrift | firmenanschrift | geschaftsadresse | geschaeftsadresse |
      firmenadresse | postadresse | adresse anschrift | ladungsfahige anschrift | firmensitz adresse | anschriften
    `),
    likely: words('strasse'),
  },
  establishmentCountry: {
    certain: words(`
      sitz | sitzland | sitz des unternehmens | sitz der gesellschaft | sitz des unterauftragsverarbeiters |
      sitz des anbieters | sitz des dienstleisters | unternehmenssitz | firmensitz | hauptsitz | geschaftssitz |
      geschaeftssitz | gesellschaftssitz | hauptniederlassung | niederlassung | land des sitzes | sitz land |
      land der niederlassung | sitz in | registrierter sitz | grundungsland | gruendungsland | herkunftsland |
      land des unternehmens | satzungssitz | ort der niederlassung | niederlassungsland | unternehmensstandort |
      firmenstandort | anbietersitz
    `),
    likely: words('juristischer sitz | herkunft'),
  },
  parentName: {
    certain: words(`
      muttergesellschaft | konzernmutter | mutterkonzern | konzern | konzernobergesellschaft | mutterunternehmen |
      obergesellschaft
    `),
    likely: words('gruppe | unternehmensgruppe'),
  },
  parentCountry: {
    certain: words(`
      land der muttergesellschaft | sitz der muttergesellschaft | sitz des mutterkonzerns | konzernsitz |
      land des mutterkonzerns | sitz der konzernmutter
    `),
  },
  website: {
    certain: words('webseite | webseiten | internetseite | internetadresse | web adresse | webadresse | homepage url'),
    likely: words('weitere informationen | mehr informationen | weiterfuhrende informationen | domane | verweis'),
  },
  contactName: {
    certain: words(`
      ansprechpartner | ansprechpartnerin | ansprechperson | kontaktperson | name des ansprechpartners | kontaktname
    `),
  },
  contactRole: { certain: words('funktion des ansprechpartners | position des ansprechpartners | kontaktfunktion') },
  contactEmail: {
    certain: words(`
      e mail adresse | emailadresse | mailadresse | kontakt e mail | kontakt email | kontaktdaten | kontaktadresse |
      kontaktinformationen | datenschutzkontakt | kontakt datenschutz | e mail datenschutz | kontaktmoglichkeit |
      e mail dsb | datenschutzbeauftragter | datenschutzbeauftragte
    `),
    likely: words('kontakt | kontakte | dsb'),
  },
  privacyUrl: {
    certain: words(`
      datenschutzerklarung | datenschutzerklaerung | datenschutzhinweise | datenschutzhinweis |
      datenschutzinformation | datenschutzinformationen | link zur datenschutzerklarung | datenschutzrichtlinie |
      datenschutzbestimmungen | link datenschutzerklarung | datenschutz link
    `),
    likely: words('datenschutz'),
  },
  subprocessorListUrl: {
    certain: words(`
      liste der unterauftragsverarbeiter | liste der unterauftragnehmer | liste der subunternehmer |
      unterauftragsverarbeiterliste | subunternehmerliste | liste unterauftragsverarbeiter |
      eigene unterauftragsverarbeiter | weitere unterauftragsverarbeiter des anbieters
    `),
  },
  certifications: {
    certain: words('zertifizierung | zertifizierungen | zertifikat | zertifikate | nachweise zertifizierung'),
  },
  service: {
    certain: words(`
      leistung | leistungen | leistungsbeschreibung | beschreibung der leistung | beschreibung der leistungen |
      beschreibung leistung | art der leistung | art der leistungen | leistungsart | leistungsgegenstand |
      leistungsinhalt | gegenstand der leistung | gegenstand der unterbeauftragung | gegenstand der beauftragung |
      erbrachte leistung | erbrachte leistungen | leistungsumfang | teilleistung | teilleistungen |
      dienstleistung | dienstleistungen | art der dienstleistung | art der dienstleistungen |
      beschreibung der dienstleistung | dienstleistungsbeschreibung | dienstbeschreibung | beschreibung des dienstes |
      art des dienstes | aufgabe | aufgaben | aufgabenbereich | aufgabengebiet | tatigkeit | taetigkeit |
      tatigkeiten | taetigkeiten | art der tatigkeit | tatigkeitsbereich | beschreibung der tatigkeit | funktion |
      funktionen | einsatzbereich | einsatzgebiet | einsatz | verwendung | leistung zweck | eingesetzt fur |
      eingesetzt fuer | genutzt fur | wofur | beauftragte leistung | beauftragte leistungen | auftragsinhalt |
      auftragsgegenstand | verarbeitungstatigkeit | verarbeitungstatigkeiten | verarbeitungstaetigkeit |
      unterbeauftragte leistung | leistungen des unterauftragnehmers | leistungen des unterauftragsverarbeiters |
      ubernommene leistung | service beschreibung
    `),
    likely: words('dienst | dienste | nutzung | anwendungsfall | anwendungsbereich | rolle im system | inhalt'),
    weak: words('beschreibung | kategorie | kategorien | art | typ | branche | bereich'),
  },
  role: {
    certain: words('rolle dsgvo | dsgvo rolle | datenschutzrechtliche rolle | datenschutzrolle | rolle nach dsgvo'),
    likely: words('rolle | rollen | verhaltnis | verhaeltnis | eigenschaft | einordnung'),
  },
  purpose: {
    certain: words(`
      zweck | zwecke | zweck der verarbeitung | zwecke der verarbeitung | zweck der datenverarbeitung |
      zweck der nutzung | zweck des einsatzes | zweck der ubermittlung | zweck der unterbeauftragung |
      verarbeitungszweck | verarbeitungszwecke | verwendungszweck | verwendungszwecke | einsatzzweck |
      nutzungszweck | art und zweck | art und zweck der verarbeitung | art und zweck der datenverarbeitung |
      zweck und art der verarbeitung | gegenstand und zweck der verarbeitung | art der verarbeitung |
      art der datenverarbeitung | gegenstand der verarbeitung | verarbeitungsgegenstand | gegenstand |
      gegenstand und dauer der verarbeitung | beschreibung der verarbeitung | umfang der verarbeitung |
      art umfang und zweck | verarbeitungsvorgange | verarbeitung zweck | zweckbeschreibung | zweckbestimmung
    `),
    likely: words('verarbeitung | grund | ziel | warum | anlass'),
  },
  dataCategories: {
    certain: words(`
      datenarten | datenart | art der daten | arten der daten | arten von daten | art der verarbeiteten daten |
      art der personenbezogenen daten | arten personenbezogener daten | datenkategorien | datenkategorie |
      kategorien von daten | kategorien der daten | kategorien personenbezogener daten |
      kategorie personenbezogener daten | kategorien der personenbezogenen daten | kategorien verarbeiteter daten |
      verarbeitete daten | verarbeitete personenbezogene daten | verarbeitete datenkategorien |
      verarbeitete datenarten | personenbezogene daten | personenbezogene daten pbd | betroffene daten |
      betroffene datenarten | betroffene datenkategorien | ubermittelte daten | uebermittelte daten |
      ubertragene daten | uebertragene daten | gespeicherte daten | weitergegebene daten | erhobene daten | datentypen |
      datentyp | kundendaten | nutzerdaten | umfang der daten | datenumfang | welche daten | erfasste daten |
      datenkategorien betroffene | zugriff auf daten | datenzugriff | erhaltene daten | empfangene daten |
      gesendete daten | geteilte daten | was wir teilen | was sie erhalten | was sie erhalt | was ubermittelt wird
    `),
    likely: words('daten'),
  },
  dataSubjects: {
    certain: words(`
      betroffene personen | betroffene | betroffenenkategorien | betroffenengruppen | kategorien betroffener personen |
      kategorien von betroffenen | kategorien betroffener | kreis der betroffenen | personengruppen |
      betroffene personengruppen | betroffenenkreis | kategorien der betroffenen personen | personenkreis
    `),
    likely: words('personen'),
  },
  specialCategories: {
    certain: words(`
      besondere kategorien | besondere kategorien personenbezogener daten | besondere datenkategorien |
      sensible daten | art 9 daten | besondere arten personenbezogener daten | sensitive daten | gesundheitsdaten
    `),
  },
  retention: {
    certain: words(`
      aufbewahrungsdauer | aufbewahrungsfrist | aufbewahrungsfristen | aufbewahrung | speicherdauer | loschfrist |
      loeschfrist | loschfristen | loeschfristen | speicherfrist | dauer der verarbeitung | verarbeitungsdauer |
      dauer der speicherung
    `),
    likely: words('dauer | laufzeit'),
  },
  fromOn: {
    certain: words(`
      beginn | startdatum | vertragsbeginn | einsatz seit | im einsatz seit | eingesetzt seit | genutzt seit |
      gultig ab | gueltig ab | gultig seit | wirksam ab | hinzugefugt am | hinzugefuegt am | aufgenommen am |
      datum der aufnahme | beauftragt seit | datum der genehmigung | genehmigt am | unterauftragsverarbeiter seit |
      inkrafttreten
    `),
    likely: words('seit | ab | von'),
  },
  untilOn: {
    certain: words(`
      enddatum | vertragsende | gultig bis | gueltig bis | ablaufdatum | entfernt am | beendet am |
      kundigungsdatum | einsatz bis | laufzeit bis
    `),
    likely: words('bis | ende'),
  },
  contract: {
    certain: words(`
      vertrag | vertrage | vertraege | avv | av vertrag | adv | adv vertrag | auftragsverarbeitungsvertrag |
      auftragsverarbeitungsvereinbarung | auftragsverarbeitung | auftragsdatenverarbeitungsvertrag |
      vertrag zur auftragsverarbeitung | avv status | dpa avv | avv abgeschlossen | avv vorhanden |
      avv geschlossen | av vertrag vorhanden | av vertrag abgeschlossen | vertragsstatus | vertragsgrundlage |
      vertragliche grundlage | vertragliche regelung | vereinbarung | art 28 vertrag | avb | unterauftragsvertrag
    `),
  },
  contractReference: {
    certain: words('vertragsnummer | vertrags nr | vertragsreferenz | aktenzeichen | vertragsnr | vertrags id'),
  },
  contractSignedOn: {
    certain: words(`
      vertragsdatum | datum des vertrags | unterzeichnet am | unterschrieben am | vertrag unterzeichnet am |
      avv unterzeichnet am | avv vom | avv datum | datum der unterzeichnung | unterschriftsdatum | abgeschlossen am |
      vertragsabschluss | avv abgeschlossen am | datum avv | vertrag vom | datum vertragsschluss
    `),
  },
  contractUrl: {
    certain: words(`
      link zum avv | avv link | link zum vertrag | link zur avv | link zum dpa | vertragslink | link avv | url avv |
      link dpa
    `),
  },
  flowDown: { certain: words('gleiche pflichten | weitergabe der pflichten | gleiche datenschutzpflichten') },
  published: { certain: words('veroffentlicht | veroeffentlicht | offentliche liste'), likely: words('offentlich') },
  verifiedOn: {
    certain: words(`
      gepruft am | geprueft am | zuletzt gepruft | zuletzt geprueft | letzte prufung | letzte pruefung |
      letzte uberprufung | letzte ueberpruefung | datum der prufung | letzte kontrolle | verifiziert am | letztes audit |
      prufdatum | pruefdatum
    `),
  },
  reviewDueOn: {
    certain: words(`
      nachste prufung | naechste pruefung | nachste uberprufung | naechste ueberpruefung | nachster review |
      wiedervorlage | uberprufung fallig am | nachstes audit | nachste kontrolle | prufung bis | wiedervorlagedatum
    `),
  },
  notes: {
    certain: words(`
      anmerkung | anmerkungen | bemerkung | bemerkungen | kommentar | kommentare | notiz | notizen | hinweis | hinweise |
      zusatzliche informationen | erlauterung | erlauterungen | zusatzinformationen | erganzende hinweise
    `),
    likely: words('sonstiges | besonderheiten | details'),
  },
  locations: {
    certain: words(`
      standort | standorte | land | lander | laender | land der | ort | orte | region der daten | datenstandort |
      datenstandorte | standort der daten | standort land | land region | land standort | ort land | land ort |
      datenregion | zielland | ziellander | bestimmungsland | empfangerland | empfaengerland | ubermittlungsland |
      geografischer standort | geographischer standort | geografische lage | geografische region |
      standort des unterauftragsverarbeiters | standort des anbieters | standort des dienstleisters |
      standort des unternehmens | datenlokation | lokation | leistungsort | ort der leistungserbringung |
      ort der leistung | leistungsstandort | raumlicher bereich | land der verarbeitenden stelle | einsatzort | staat
    `),
    likely: words('regionen | wo | gebiet | stadt | lokalitat | datenraum'),
  },
  storedIn: {
    certain: words(`
      speicherort | speicherorte | speicherort der daten | ort der speicherung | ort der datenspeicherung |
      datenspeicherung | datenspeicherort | speicherstandort | speicherland | speicherung in | gespeichert in |
      serverstandort | serverstandorte | server standort | standort der server | standort des servers | serverland |
      serverregion | hosting standort | hostingstandort | hosting ort | hosting land | hosting region | gehostet in |
      rechenzentrum | rechenzentren | rechenzentrumsstandort | rechenzentrumsstandorte | standort des rechenzentrums |
      standort der rechenzentren | standort rechenzentrum | rechenzentrumsregion | rz standort | rz | cloud region |
      datenhaltung | ort der datenhaltung | serverstandort land | datenspeicherung in | hosting in
    `),
  },
  processedIn: {
    certain: words(`
      verarbeitungsort | verarbeitungsorte | verarbeitungsstandort | verarbeitungsstandorte | verarbeitungsland |
      verarbeitungslander | verarbeitungsregion | ort der verarbeitung | orte der verarbeitung |
      ort der datenverarbeitung | ort der datenverarbeitungen | datenverarbeitungsort | datenverarbeitungsstandort |
      standort der verarbeitung | standort der datenverarbeitung | standort verarbeitung | land der verarbeitung |
      land der datenverarbeitung | region der verarbeitung | verarbeitungsstatte | verarbeitet in | verarbeitung in |
      datenverarbeitung in | verarbeitungsstandort land | ort verarbeitung | ort der leistungserbringung und verarbeitung
    `),
  },
  accessedFrom: {
    certain: words(`
      zugriff aus | zugriff von | zugriffsort | zugriffsland | fernzugriff | fernzugriff aus | remote zugriff |
      fernwartung | support standort | supportstandort | supportstandorte | standort des supports | zugriffsstandort |
      support aus | zugriff aus drittland
    `),
  },
  safeguards: {
    certain: words(`
      garantie | garantien | geeignete garantien | geeignete garantie | ubermittlungsgarantie | ubermittlungsgarantien |
      uebermittlungsgarantie | ubertragungsgarantie | ubertragungsgarantien | uebertragungsgarantie |
      transfergarantie | transfergarantien | transfermechanismus | transfermechanismen | transfer mechanismus |
      transferinstrument | transferinstrumente | transfergrundlage | transfergrundlagen | transfer grundlage |
      transfersicherung | ubermittlungsmechanismus | uebermittlungsmechanismus | ubermittlungsgrundlage |
      uebermittlungsgrundlage | ubertragungsmechanismus | uebertragungsmechanismus | ubertragungsgrundlage |
      ubermittlungsinstrument | rechtsgrundlage der ubermittlung | rechtsgrundlage fur die ubermittlung |
      rechtsgrundlage der drittlandubermittlung | rechtsgrundlage fur drittlandtransfer |
      rechtsgrundlage drittlandtransfer | rechtsgrundlage transfer | rechtsgrundlage ubermittlung |
      rechtsgrundlage fur den transfer | rechtsgrundlage des transfers | rechtsgrundlage drittland |
      grundlage der ubermittlung | grundlage fur die ubermittlung | grundlage fur drittlandtransfer |
      grundlage fur den drittlandtransfer | grundlage drittlandtransfer | grundlage des transfers |
      garantien fur drittlandtransfer | garantien drittlandtransfer | garantien drittland | garantie drittland |
      garantien fur die ubermittlung | drittlandgarantie | drittlandgarantien | drittlandsgarantie |
      schutzmassnahmen drittland | schutzmechanismus | schutzmechanismen | absicherung | absicherung drittland |
      absicherung des drittlandtransfers | absicherung drittlandtransfer | absicherung des transfers |
      angemessenheit | angemessenheitsbeschluss | angemessenes datenschutzniveau | datenschutzniveau |
      standardvertragsklauseln | scc dpf status | datenschutzgarantie | datenschutzgarantien | datentransfer |
      internationaler datentransfer | internationale datentransfers | internationale datenubermittlung |
      datenubermittlung | datenuebermittlung | garantien nach art 46 | garantien art 44 ff
    `),
    likely: words(`
      rechtsgrundlage | ubermittlung | uebermittlung | ubertragung | uebertragung | transfergrundlage drittland |
      grundlage | rechtsgrundlagen | schutzmassnahmen | mechanismus
    `),
  },
  leavesEea: {
    certain: words(`
      drittland | drittlander | drittlaender | drittlandtransfer | drittlandstransfer | drittlandtransfers |
      drittland transfer | drittlandubermittlung | drittlanduebermittlung | drittlandsubermittlung | drittlandbezug |
      drittlandsbezug | drittstaat | drittstaatentransfer | drittstaaten | ubermittlung in drittland |
      ubermittlung in drittlander | uebermittlung in drittlaender | ubermittlung in ein drittland |
      transfer in drittland | transfer in drittlander | datentransfer in drittlander | datentransfer drittland |
      datenubermittlung in drittlander | drittlandtransfer ja nein | drittland ja nein | ausserhalb der eu |
      ausserhalb eu | ausserhalb des ewr | ausserhalb ewr | ausserhalb der eu ewr | ausserhalb eu ewr | nicht eu |
      nicht eu ewr | verarbeitung ausserhalb der eu | verarbeitung ausserhalb eu ewr | verarbeitung im drittland |
      datenverarbeitung ausserhalb der eu | ubermittlung ausserhalb der eu | verarbeitung in drittland |
      verarbeitung in drittlandern
    `),
  },
  unused: {
    certain: words(`
      abteilung | abteilungen | fachbereich | fachabteilung | verantwortliche abteilung | zustandige abteilung |
      kostenstelle | zustandig | zustaendig | zustandigkeit | intern verantwortlich | verantwortlicher intern | eigentumer |
      telefon | telefonnummer | mobil | plz | postleitzahl | risiko | risiken | risikobewertung | risikostufe | kritikalitat |
      prioritat | kosten | preis | wahrung | budget | bearbeiter | erstellt am | erstellt von | geandert am |
      lieferantennummer | kundennummer | kreditorennummer | technische massnahmen | sicherheitsmassnahmen |
      technische und organisatorische massnahmen | verschlusselung | avg status | training | modelltraining |
      ki training | widerspruch | bild
    `),
    likely: words(`
      nr | lfd nr | laufende nummer | nummer | pos | position | zeile | kurzel | aktiv | optional | pflicht |
      erforderlich | team | verantwortlich | verantwortlicher | verantwortliche | version | anderung | anderungen |
      datum | stand | massnahme | massnahmen | anlage | anhang | dokument | nachweis | kunde | sicherheit | sprache |
      prufung | einwilligung | datum der anderung
    `),
  },
};
