/** Words, in eight languages and folded, that say nothing about which country it is. */
export const PLAIN_WORDS = `
  en au aux du des d l la le les un une dans sur a the in at of from for to by with avec par depuis pour pays country countries region regions site sites data
  donnees center centers centre centres datacenter datacenters located localise localisee localises localisees situe situee situes situees uniquement only
  seulement principalement mainly primarily primary principal principale principaux est is are sont entite entity zone zones lieu location locations points point presence distant distance
  bases base based equipe equipes team teams notamment including included include membres membre states member etats state status all tous toutes main default defaut primaire secondaire secondary other others autre autres
  cloud edge cdn network networks reseau infrastructure infra platform plateforme availability multi multiple several plusieurs via within across throughout through over any each its our their
  we it they this these those which where s e g ie eg etc incl excl app application applications service services provider providers vendor vendors company companies customer customers client clients user users
  production prod dev staging live residency resident local locally regional national nationwide area areas office offices city ville land province county department dpt region
  der die das den dem des ein eine einen einem einer in im ins am an auf aus bei von vom zu zum zur mit nach fur fuer ab bis und oder sowie nur ausschliesslich ausschliesslicher vorwiegend hauptsachlich primar primaer teilweise
  land lander landern region regionen standort standorte standorten ort orte zone daten ist sind liegt liegen wird werden befindet befinden sich innerhalb gelegen mitgliedstaat mitgliedstaaten gemass derzeit aktuell
  netz netzwerk netzwerke infrastruktur verfugbarkeitszone standard vorrangig bevorzugt haupt neben mehrere alle team teams
  el los las del al en de desde por para con y o u e es son esta estan unico solo solamente unicamente exclusivamente principalmente region regiones pais paises ubicacion ubicado ubicada ubicados ubicadas situado situada localizado localizada
  localizados lugar sitio datos centro centros red nube dentro varios varias todas todos equipo equipos servicio servicios
  il lo gli i di da del della dell all dall nell sull un uno dello dei degli delle nel nella nello nei negli nelle al alla allo ai agli alle dal dalla dai dagli dalle su sul sulla con per tra fra ed e sono si trova trovano situato situata situati situate ubicato
  ubicata soltanto solo esclusivamente principalmente prevalentemente paese paesi regione regioni luogo posizione dati centro centri rete entro piu vari varie tutti tutte servizio servizi primario
  het een in op te van voor met naar uit door bij om alleen uitsluitend enkel voornamelijk hoofdzakelijk primair regio regios land landen locatie locaties plaats data gegevens is zijn staat staan bevindt bevinden zich gelegen
  binnen netwerk meerdere alle ook dienst diensten project wordt worden
  os as do da dos das no na nos nas em ao aos um uma com por pelo pela e ou sao apenas somente exclusivamente principalmente pais paises regiao regioes local localizacao localizado localizada localizados localizadas
  situado situada dados centro centros rede nuvem dentro varios varias todos todas equipa equipe servico servicos
  w we z ze na do od dla przez o i oraz lub tylko wylacznie glownie kraj kraje kraju region regiony regionie lokalizacja lokalizacje miejsce dane danych jest sa znajduje znajduja sie siec chmura w obrebie terenie terytorium obszar obszarze usluga uslugi
  aws amazon azure gcp google microsoft ovh ovhcloud hetzner scaleway digitalocean vercel supabase neon cloudflare fly render railway heroku oracle ibm exoscale ionos linode akamai s3 ec2 rds ses az
  primarily currently generally mostly normally where applicable possible north south east west northern southern eastern western central nord sud est ouest ost sued westen osten norte sur este oeste norden suden noord zuid oost n
  republic republique republik republica repubblica kingdom union federal
  scc sccs cct ccts dpf bcr bcrs idta dpa avv dsgvo rgpd avg scs standardvertragsklauseln clauses contractuelles contractual types type adequacy modules module ggf eventuell
  approved listed following current sub subprocessor subprocessors processor processors also both plus then thus as well only mainland headquarters legal entities gdpr
`;
