import type { HeaderWords } from '../header-words';
import { words } from '../header-words';

export const it: HeaderWords = {
  name: {
    certain: words(`
      fornitore | fornitori | nome fornitore | nome del fornitore | denominazione fornitore | fornitore di servizi |
      fornitore del servizio | fornitore esterno | sub responsabile | sub responsabili | subresponsabile |
      subresponsabili | sub responsabile del trattamento | sub responsabili del trattamento |
      sub responsabile di trattamento | subresponsabile del trattamento | nome sub responsabile |
      nome del sub responsabile | altro responsabile | altro responsabile del trattamento | ulteriore responsabile |
      responsabile del trattamento | responsabili del trattamento | responsabile esterno | responsabili esterni |
      responsabile esterno del trattamento | responsabile ex art 28 | nome del responsabile |
      sub fornitore | sub fornitori | subfornitore | subfornitori | sub processore | subprocessore | sub incaricato |
      subappaltatore | subappaltatori | sub appaltatore | prestatore di servizi | provider di servizi |
      importatore dei dati | soggetto esterno
    `),
    likely: words(`
      nome | nomi | azienda | aziende | nome azienda | societa | nome societa | nome della societa | ente |
      soggetto | soggetti | terza parte | terze parti | terzo | destinatario | destinatari | organizzazione |
      denominazione | impresa | nominativo | prestatore | importatore | gestore
    `),
  },
  contractingEntity: {
    certain: words(`
      ragione sociale | denominazione sociale | denominazione legale | entita giuridica | entita legale |
      persona giuridica | soggetto giuridico | parte contraente | entita contraente | societa contraente |
      denominazione giuridica | soggetto contraente
    `),
    likely: words('entita | forma giuridica | contraente | controparte'),
  },
  product: {
    certain: words(`
      nome prodotto | nome del prodotto | nome commerciale | nome dello strumento | nome del servizio |
      nome della piattaforma | nome applicativo
    `),
    likely: words(`
      prodotto | prodotti | marchio | marchi | strumento | strumenti | soluzione | soluzioni | applicazione |
      applicazioni | applicativo | piattaforma | prodotto servizio | prodotti e servizi
    `),
  },
  registrationNumber: {
    certain: words(`
      partita iva | p iva | codice fiscale | numero di registrazione | numero rea | rea | registro imprese |
      numero di iscrizione | p iva c f | partita iva codice fiscale | c f p iva
    `),
  },
  address: {
    certain: words(`
      indirizzo | indirizzi | indirizzo postale | indirizzo completo | indirizzo sede | indirizzo della sede |
      indirizzo sede legale | indirizzo legale
    `),
    likely: words('via'),
  },
  establishmentCountry: {
    certain: words(`
      sede legale | sede principale | sede societaria | sede del fornitore | paese sede | paese della sede |
      paese di sede | sede legale paese | stabilimento | paese di stabilimento | luogo di stabilimento |
      paese di costituzione | paese di origine | paese del fornitore | paese di registrazione | sede aziendale |
      sede operativa | stato sede | nazione sede | paese della societa | paese di incorporazione
    `),
    likely: words('giurisdizione'),
  },
  parentName: {
    certain: words(
      'capogruppo | societa madre | casa madre | societa capogruppo | gruppo di appartenenza | controllante',
    ),
    likely: words('gruppo'),
  },
  parentCountry: {
    certain: words('paese della capogruppo | sede della capogruppo | paese capogruppo | paese della casa madre'),
  },
  website: {
    certain: words('sito web | sito internet | indirizzo web | pagina web'),
    likely: words('sito | collegamento | dominio | domini | maggiori informazioni | ulteriori informazioni'),
  },
  contactName: {
    certain: words(
      'nome contatto | nome del contatto | persona di contatto | referente del fornitore | persona di riferimento',
    ),
  },
  contactRole: { certain: words('ruolo del contatto | funzione del contatto | ruolo referente') },
  contactEmail: {
    certain: words(`
      indirizzo email | indirizzo e mail | email di contatto | e mail di contatto | posta elettronica | pec |
      dati di contatto | contatto privacy | contatto dpo | recapiti | informazioni di contatto | email referente |
      indirizzo pec | recapito
    `),
    likely: words('contatto | contatti'),
  },
  privacyUrl: {
    certain: words(`
      informativa privacy | informativa sulla privacy | informativa | politica sulla privacy | link privacy policy |
      privacy policy link | informativa sul trattamento
    `),
  },
  subprocessorListUrl: {
    certain: words(`
      elenco sub responsabili | elenco dei sub responsabili | lista sub responsabili | lista dei sub responsabili |
      elenco subfornitori | elenco subprocessor | elenco sub responsabili del fornitore
    `),
  },
  certifications: { certain: words('certificazione | certificazioni | certificati | certificazioni di sicurezza') },
  service: {
    certain: words(`
      servizio | servizi | servizio fornito | servizi forniti | servizio offerto | servizi offerti | servizio erogato |
      servizi erogati | servizio prestato | servizi prestati | descrizione del servizio | descrizione servizio |
      descrizione dei servizi | tipo di servizio | tipologia di servizio | tipologia servizio | tipologia di servizi |
      natura del servizio | natura dei servizi | oggetto del servizio | prestazione | prestazioni |
      oggetto della prestazione | attivita | attivita svolta | attivita svolte | attivita di trattamento |
      attivita affidata | attivita affidate | tipologia di attivita | descrizione attivita | funzione | funzioni |
      compito | compiti | cosa fa | a cosa serve | servizio affidato | servizi affidati | ambito del servizio |
      servizio utilizzato | funzione svolta | ruolo finalita | trattamento affidato | oggetto dell incarico |
      categoria di servizio | ambito di utilizzo | servizio finalita
    `),
    likely: words('uso | utilizzo | oggetto | ambito | impiego | a che serve'),
    weak: words('descrizione | categoria | categorie | tipo | tipologia | tipo fornitore | settore'),
  },
  role: {
    certain: words('ruolo gdpr | ruolo privacy | qualifica privacy | ruolo ai sensi del gdpr | inquadramento privacy'),
    likely: words('ruolo | ruoli | qualifica | rapporto | tipo di rapporto'),
  },
  purpose: {
    certain: words(`
      finalita | finalita del trattamento | finalita di trattamento | finalita trattamento | scopo | scopi |
      scopo del trattamento | oggetto del trattamento | natura del trattamento | natura e finalita |
      natura e finalita del trattamento | natura e scopo del trattamento | oggetto e finalita |
      operazioni di trattamento | descrizione del trattamento | tipo di trattamento | tipologia di trattamento |
      trattamento svolto | trattamenti effettuati | trattamento effettuato | finalita d uso | finalita di utilizzo |
      scopo dell utilizzo | finalita del servizio | materia disciplinata
    `),
    likely: words('obiettivo | motivo | trattamento | trattamenti | perche'),
  },
  dataCategories: {
    certain: words(`
      dati trattati | dati personali | dati personali trattati | categorie di dati | categoria di dati |
      categorie di dati personali | categorie dati | categorie di dati trattati | categorie dei dati |
      categorie di dati personali trattati | tipi di dati | tipo di dati | tipo di dato | tipo dati |
      tipologia di dati | tipologia dati | tipologie di dati | tipologia di dati trattati |
      tipologia di dati personali | tipologie di dati personali | tipi di dati personali | natura dei dati |
      dati coinvolti | dati condivisi | dati trasmessi | dati trasferiti | dati comunicati | dati raccolti |
      dati conservati | dati del cliente | dati dei clienti | dati interessati | dati oggetto di trattamento |
      dati accessibili | quali dati | dati elaborati | dati ricevuti | dati inviati | dati che riceve |
      dati che tratta | cosa riceve | cosa ricevono | cosa vede | cosa condividiamo
    `),
    likely: words('dati | informazioni'),
  },
  dataSubjects: {
    certain: words(`
      interessati | categorie di interessati | categorie interessati | categoria di interessati |
      soggetti interessati | persone interessate | tipologia di interessati | tipologie di interessati
    `),
  },
  specialCategories: {
    certain: words(`
      categorie particolari | categorie particolari di dati | dati particolari | dati sensibili |
      dati di categoria particolare | dati sanitari
    `),
  },
  retention: {
    certain: words(`
      conservazione | periodo di conservazione | tempi di conservazione | durata della conservazione |
      tempo di conservazione | durata del trattamento | termini di conservazione | data retention policy |
      conservazione dei dati
    `),
    likely: words('durata'),
  },
  fromOn: {
    certain: words(`
      data inizio | data di inizio | inizio contratto | data inizio contratto | in uso dal | utilizzato dal |
      data di attivazione | data decorrenza | decorrenza | aggiunto il | data di inserimento | valido dal |
      data di autorizzazione | data di nomina | data nomina | data di entrata in vigore
    `),
    likely: words('dal | inizio'),
  },
  untilOn: {
    certain: words(`
      data fine | data di fine | fine contratto | scadenza | data di scadenza | data scadenza | scadenza contratto |
      valido fino al | data di cessazione | cessazione | rimosso il
    `),
    likely: words('fino al | al | fine'),
  },
  contract: {
    certain: words(`
      contratto | contratti | nomina | nomina a responsabile | atto di nomina | nomina art 28 | nomina ex art 28 |
      contratto art 28 | accordo sul trattamento | accordo sul trattamento dei dati | accordo per il trattamento |
      accordo di nomina | stato del contratto | dpa firmato | dpa sottoscritto | nomina firmata | contratto firmato |
      accordo ex art 28 | stato dpa contratto | accordo di trattamento | base contrattuale | contratto dpa
    `),
    likely: words('accordo | accordi'),
  },
  contractReference: {
    certain: words('riferimento contratto | numero contratto | numero di contratto | rif contratto | n contratto rif'),
  },
  contractSignedOn: {
    certain: words(`
      data firma | data di firma | data di sottoscrizione | firmato il | contratto firmato il | sottoscritto il |
      data contratto | data del contratto | data stipula | data di stipula | data firma dpa
    `),
  },
  contractUrl: {
    certain: words('link al dpa | link al contratto | url contratto | link contratto | link dpa contratto'),
  },
  flowDown: { certain: words('stessi obblighi | medesimi obblighi | obblighi trasferiti') },
  published: { certain: words('pubblicato | pubblicata | elenco pubblico'), likely: words('pubblico') },
  verifiedOn: {
    certain: words(`
      verificato il | ultima verifica | data ultima verifica | data verifica | data di verifica | ultimo audit |
      ultima revisione | data ultima revisione | controllato il
    `),
  },
  reviewDueOn: {
    certain: words(`
      prossima revisione | prossima verifica | data di revisione | data revisione | data prossima verifica |
      data di riesame | riesame | rinnovo | data di rinnovo | data rinnovo | prossimo audit
    `),
  },
  notes: {
    certain: words(`
      osservazione | osservazioni | commento | commenti | annotazioni | altre informazioni | note interne |
      informazioni aggiuntive
    `),
    likely: words('varie | dettagli'),
  },
  locations: {
    certain: words(`
      paese | paesi | nazione | nazioni | ubicazione | ubicazioni | ubicazione dei dati | ubicazione dati |
      ubicazione geografica | localizzazione | localizzazione dei dati | localizzazione dati |
      localizzazione geografica | luogo | luoghi | paese di destinazione | paesi di destinazione |
      paese destinatario | paese destinazione | residenza dei dati | area geografica | zona geografica |
      posizione geografica | paese regione | paese ubicazione | luogo paese | collocazione | collocazione dei dati |
      paese del sub responsabile | sede dei dati | posizione dei dati | paese importatore
    `),
    likely: words('dove | regione | regioni | territorio | citta | stato estero | posizione | destinazione'),
  },
  storedIn: {
    certain: words(`
      luogo di conservazione | luogo di conservazione dei dati | luogo di archiviazione | paese di archiviazione |
      paese di conservazione | luogo di hosting | paese di hosting | ubicazione hosting | sede hosting |
      localizzazione hosting | archiviazione | archiviazione dati | ubicazione server | ubicazione dei server |
      ubicazione del server | localizzazione server | localizzazione dei server | sede dei server | sede server |
      server | sede data center | sede del data center | sede dei data center | ubicazione data center |
      ubicazione del data center | ubicazione dei data center | localizzazione data center | centro dati |
      centri dati | region data center | hosting dati | dati ospitati in | luogo di memorizzazione |
      paese di memorizzazione | ubicazione archiviazione
    `),
  },
  processedIn: {
    certain: words(`
      luogo di trattamento | luogo del trattamento | luoghi di trattamento | luogo trattamento |
      luogo di trattamento dei dati | paese di trattamento | paese del trattamento | paese trattamento |
      ubicazione del trattamento | ubicazione trattamento | localizzazione del trattamento |
      localizzazione trattamento | sede del trattamento | sede di trattamento | sede trattamento |
      luogo di elaborazione | paese di elaborazione | ubicazione elaborazione | regione di trattamento |
      trattati in | luogo di esecuzione | luogo di erogazione | luogo di erogazione del servizio
    `),
  },
  accessedFrom: {
    certain: words(`
      accesso remoto | accesso da remoto | accesso da | accesso dai | paese di accesso | luogo di accesso |
      sede del supporto | luogo del supporto | paese di supporto | accesso da remoto da
    `),
  },
  safeguards: {
    certain: words(`
      garanzia | garanzie | garanzie adeguate | garanzia adeguata | garanzie trasferimento | garanzia trasferimento |
      garanzie per il trasferimento | garanzie di trasferimento | garanzie del trasferimento | garanzie trasferimenti |
      garanzie per i trasferimenti | garanzie extra ue | garanzie extra see | meccanismo | meccanismo di trasferimento |
      meccanismi di trasferimento | meccanismo trasferimento | meccanismo di garanzia | meccanismo giuridico |
      strumento di trasferimento | strumenti di trasferimento | base del trasferimento | base di trasferimento |
      base giuridica del trasferimento | base giuridica trasferimento | base giuridica di trasferimento |
      base legale del trasferimento | base legale trasferimento | fondamento del trasferimento |
      presupposto del trasferimento | condizioni del trasferimento | legittimazione del trasferimento |
      decisione di adeguatezza | clausole contrattuali tipo | clausole contrattuali standard |
      trasferimento internazionale | trasferimenti internazionali | garanzie privacy | misure di garanzia
    `),
    likely: words(`
      trasferimento | trasferimenti | base giuridica | base legale | adeguatezza | trasferimento dati |
      trasferimento dei dati
    `),
  },
  leavesEea: {
    certain: words(`
      fuori ue | fuori dall ue | fuori see | fuori dallo see | fuori dal see | fuori ue see | fuori eu |
      fuori unione europea | fuori dall unione europea | fuori europa | extra ue | extra ue see | extra see | extra eu |
      extra eea | trasferimento extra ue | trasferimento extra see | trasferimento extra eu | trasferimento extra ue see |
      trasferimenti extra ue | trasferimenti extra see | trasferimenti extra eu | trasferimento dati extra ue |
      trasferimento dati extra eu | trasferimento dati extra see | trasferimento fuori ue | trasferimento fuori see |
      trasferimento fuori dall ue | trasferimento dei dati extra ue | trasferimento verso paesi terzi |
      trasferimento in paesi terzi | trasferimenti verso paesi terzi | trasferimento paesi terzi | paese terzo |
      paesi terzi | trasferimento si no | dati extra ue | trasferimento all estero
    `),
  },
  unused: {
    certain: words(`
      dipartimento | reparto | ufficio | ufficio competente | funzione aziendale | unita organizzativa | proprietario |
      referente interno | responsabile interno | telefono | cellulare | cap | rischio | rischi | livello di rischio |
      criticita | priorita | costo | costi | prezzo | importo | valuta | creato da | data creazione |
      data di creazione | codice fornitore | misure di sicurezza | misure tecniche | crittografia | addestramento |
      data aggiornamento | ultimo aggiornamento | immagine
    `),
    likely: words(`
      stato | numero | riga | codice | attivo | versione | modifica | modifiche | referente | responsabile |
      documento | documenti | allegato | allegati | obbligatorio | opzionale | facoltativo | riferimento | cliente |
      esportatore | sicurezza | conformita | azione | lingua  | evidenza | provincia | campo | valore
    `),
  },
};
