/** Words, in eight languages and folded, that say what is done at a place. A final "*" stands for any ending. */
export const SEAT_WORDS = `siege*, hq, headquarter*, head office, registered office, registered in, registered at, seat, incorporated, etabli, etablie, etablis, established, domiciled, domicile,
  domiciliee, sitz, hauptsitz, firmensitz, unternehmenssitz, gesellschaftssitz, stammsitz, ansassig*, sede, sedi, con sede, sede social, sede legal, sede legale, domicilio, radicad*, gevestigd*, vestigingsland,
  hoofdkantoor, hoofdvestiging, zetel, sediad*, siedzib*, zarejestrowan*, company address, legal address, immatricule*, based company, based entity, based vendor, based provider`;

/** A company named beside its country: where it is seated, if the cell also says where data is. */
export const COMPANY_WORDS = `company, corporation, entity, vendor, provider, publisher, business, firm, companies, owned, unternehmen, konzern, anbieter, firma, gesellschaft, dienstleister, hersteller, societe,
  entreprise, entite, editeur, prestataire, empresa, compania, sociedad, entidad, proveedor, azienda, impresa, societa, ente, entita, fornitore, bedrijf, entiteit, onderneming,
  aanbieder, leverancier, vennootschap, sociedade, entidade, fornecedor, spolka, podmiot, dostawca, based`;

/** Of a company that is no party: neither where data is nor where the vendor is. */
export const PARENT_WORDS = `parent, parent company, maison mere, societe mere, muttergesellschaft, mutterkonzern, mutterunternehmen, konzernmutter, matriz, empresa matriz, sociedad matriz, casa madre, capogruppo, societa madre, controllante,
  moederbedrijf, moedermaatschappij, empresa mae, sociedade mae, casa mae, spolka matka, spolki matki, jednostka dominujaca, ultimate owner, konzernobergesellschaft`;

/** Art. 27: a representative is an address for letters. */
export const REPRESENTATIVE_WORDS = `representative, representatives, representant*, represent, represented, rappresentante, vertreter, vertreterin, vertretung, vertegenwoordiger, przedstawiciel*, art 27, article 27`;

export const REMOTE_ACCESS_WORDS = `acces*, accede*, access*, support*, assistance, maintenance, telemaintenance, helpdesk, help desk, remote, zugriff*, zugang*, fernzugriff*, fernwartung, wartung*,
  kundendienst, kundensupport, betreuung, soporte, asistencia, mantenimiento, acceso*, assistenza, manutenzione, accesso*, accedono, supporto, ondersteuning, toegang*, onderhoud,
  suporte, assistencia, manutencao, acesso*, wsparci*, dostep*, serwis*, pomoc*, konserwacj*`;

export const STORAGE_WORDS = `heberg*, stock*, store, stored, stores, storage, storing, host, hosted, hosting, hosts, serveur*, server, servers, servern, backup*, sauvegard*, hosten, gehostet, gespeichert*,
  speicher*, speicherung, datenspeicherung, sicherung*, rechenzentr*, rz, data center, data centers, data centre, data centres, datacenter*, datacentre*, alojamiento, alojad*, almacen*, servidor*, copia de seguridad, copias de seguridad,
  respaldo*, centro de datos, centros de datos, conservad*, hospedaje, archiviazione, archiviat*, memorizz*, ospitat*, conservat*, conservazione, centro dati, opslag, opgeslagen, bewaard,
  serverlocatie, serverstandort, datenstandort, standort der server, gehost, hospedagem, hospedad*, alojamento, armazena*, guardad*, centro de dados, przechow*, hostowan*, serwer*, kopie zapasowe, centrum danych, centra danych, resid*, data residency, lagerung`;

export const PROCESSING_WORDS = `traite, traites, traitee, traitees, traitement, traitements, process, processed, processing, processes, verarbeitung*, verarbeitet*, datenverarbeitung*, tratamiento*, tratad*,
  procesa*, procesamiento, trattament*, trattat*, elabora*, verwerk*, tratamento*, processad*, processamento, przetwarza*`;

export const EXCEPTIONAL_WORDS = `exceptionnel*, exceptional*, exceptionel*, occasionn*, occasional*, ponctuel*, gelegentlich*, ausnahmsweise, ausnahme*, vereinzelt*, im einzelfall, excepcional*, puntual*,
  ocasional*, eccezional*, occasional*, occasionale, saltuari*, incidenteel, incidentele, uitzonderlijk*, bij uitzondering, pontual*, pontua*, wyjatkow*, sporadyczn*, okazjonaln*`;

export const ENCRYPTED_TRANSIT_WORDS = `transit chiffre, encrypted transit, chiffre en transit, encrypted in transit, verschlusselter transit, verschlusselt im transit, verschlusselte durchleitung,
  transito cifrado, cifrado en transito, transito cifrato, cifrato in transito, transito crittografato, versleutelde doorvoer, versleuteld transport, versleuteld in transit, transito encriptado, encriptado em transito,
  zaszyfrowany tranzyt, szyfrowany tranzyt`;

/** A place spoken of only to exclude it. */
export const EXCLUDING_WORDS = `hors, outside, non, extra, except, excepte, sauf, excluding, excl, exkl, hormis, not, pas, sans, without, no, jamais, never, aucun, aucune, than, dehors, exclu,
  excluded, excluant, beyond, nicht, kein, keine, keinen, keiner, keinem, keinerlei, ausser, ausserhalb, auserhalb, ohne, niemals, nie, ausgenommen, sin, fuera, excepto, salvo, nunca, ningun,
  ninguna, jamas, excluido, senza, fuori, eccetto, tranne, nessun, nessuna, nessuno, escluso, esclusa, esclusi, niet, geen, buiten, zonder, behalve, nooit, uitgezonderd, nao, sem, fora, exceto,
  nenhum, nenhuma, poza, bez, oprocz, nigdy, zaden, zadne, wyjatkiem, wylaczeniem`;

/** "Never leaves the EU" says that it is in the EU. */
export const LEAVING_WORDS = `leave, leaves, leaving, quitte, quittent, quitter, quittant, verlasst, verlassen, salen, salir, lascia, lasciano, lasciare, verlaat, verlaten, saem, opuszcza, opuszczaja, sortent`;

/** Nobody has said, or it is not always the same. */
export const UNDECIDED_WORDS = `varies, vary, varying, variable, various, varied, depends, dependent, depending, depend, dependant, configured, configurable, selectable, selected, chosen, choice, mixed, tbd, tba, tbc, todo, to do, pending, unknown, undefined, unspecified, undisclosed, not specified, not disclosed, not stated, confirm, confirmed, verify, check,
  varie, varient, variables, divers, diverses, depend, dependent, selon, choisi, choisie, configure, configuree, inconnu, inconnue, confirmer, verifier, preciser, precise, precisee, definir, determiner, renseigner, completer, on premise, on premises, on prem, self hosted, auto heberge, auto hebergee,
  variiert, variabel, unterschiedlich*, verschieden*, abhangig, abhaengig, je nach, konfiguriert*, gewahlt*, gewaehlt*, wahlbar, auswahl*, offen, unklar, unbekannt, ausstehend, prufen, pruefen, klaren, klaeren, bestatigen, bestaetigen, festzulegen, noch zu, k a,
  varia, varian, variado, segun, depende, dependen, configurad*, elegid*, seleccionad*, desconocid*, pendiente, verificar, confirmar, determinar, definir, por definir, variano, dipende, dipendono, a seconda, configurat*, scelt*, selezionat*, sconosciut*, verificare, confermare, da definire, definire, precisare,
  varieert, wisselend, afhankelijk, geconfigureerd*, gekozen, geselecteerd*, onbekend, bevestigen, nader te bepalen, nog te bepalen, controleren, ntb, conforme, escolhid*, selecionad*, desconhecid*, a definir, a confirmar, zalezy, zaleznie, zalezne, zalezna, rozne, roznie, wybran*, nieznan*, do ustalenia, ustalic, potwierdzenia, do potwierdzenia, weryfikacji, skonfigurowan*`;

/** Beside "EU" these make it a place of its own next to a country of the Union: "Germany and other EU countries". */
export const OTHER_WORDS =
  'other, others, autres, autre, andere, anderen, weitere, weiteren, otros, otras, altri, altre, overige, outros, outras, inne, innych, rest, elsewhere, ailleurs, sonst, sonstige';

/** Between a word that excludes and what it excludes: "no transfer of data to the US". */
export const TRANSFER_WORDS =
  'transfer*, transmission, transmis*, ubermitt*, uebermitt*, transfert*, transferenc*, trasferi*, overdracht, doorgifte, przekazyw*, countries, territory, territoire, gebiet*, raum, territorio';

/** What an adjective of a country says the place of: "German servers", "une région française". */
export const SITED_WORDS =
  'region, regions, cloud, infrastructure, infrastruktur, infraestructura, infrastruttura, territory, soil, sol, boden, suelo, suolo, subsidiary, filiale, filial, branch, office, offices, site, sites, jurisdiction, jurisdictions, data, instance, instances, cluster, based, team, teams, territoire, bundes, regio, regione, nube, chmura';

/** What is said to be in a place is data, without a word for storing or processing it. */
export const DATA_AT_WORDS =
  'data in, data at, data is in, data are in, data within, daten in, daten im, daten liegen, donnees en, donnees a, donnees au, donnees aux, donnees dans, datos en, dati in, dati nel, dati negli, gegevens in, data staat, dados em, dados na, dados no, dados nos, dane w';

/** Says of a place only that it is not named here. */
export const UNSPECIFIC_WORDS =
  'multiple, several, plusieurs, mehrere, varios, meerdere, vari, kilka, same as, see, siehe, voir, zie, vedi, remote, customer, client, kunde, cliente, klant, klient, user, our';
