import type { HeaderWords } from '../header-words';
import { words } from '../header-words';

export const nl: HeaderWords = {
  name: {
    certain: words(`
      leverancier | leveranciers | naam leverancier | naam van de leverancier | leveranciersnaam | subverwerker |
      subverwerkers | sub verwerker | sub verwerkers | naam subverwerker | naam van de subverwerker |
      naam sub verwerker | naam van subverwerker | verwerker | verwerkers | naam verwerker | naam van de verwerker |
      dienstverlener | dienstverleners | naam dienstverlener | dienstaanbieder | aanbieder | aanbieders |
      onderaannemer | onderaannemers | sub bewerker | subbewerker | bewerker | toeleverancier | subcontractant |
      goedgekeurde subverwerker | ingeschakelde subverwerker | gegevensimporteur | data importeur | serviceprovider
    `),
    likely: words(`
      naam | namen | bedrijf | bedrijven | bedrijfsnaam | naam bedrijf | onderneming | organisatie | partij | partijen |
      derde | derden | derde partij | derde partijen | ontvanger | ontvangers | entiteit | instantie | importeur |
      naam organisatie | externe partij | naam partij
    `),
  },
  contractingEntity: {
    certain: words(`
      juridische entiteit | rechtspersoon | contractpartij | contracterende partij | contractspartij |
      juridische naam | statutaire naam | handelsregisternaam | officiele naam | wederpartij | contracterende entiteit
    `),
    likely: words('rechtsvorm'),
  },
  product: {
    certain: words(`
      productnaam | naam product | merknaam | handelsnaam | naam tool | naam van het product | naam van de dienst |
      naam dienst | gebruikte tool | gebruikte software | naam applicatie
    `),
    likely: words(`
      merk | merken | hulpmiddel | oplossing | applicatie | applicaties | toepassing | product dienst | dienst product |
      producten | pakket
    `),
  },
  registrationNumber: {
    certain: words(`
      kvk | kvk nummer | kvk nr | handelsregisternummer kvk | btw nummer | btw | ondernemingsnummer |
      registratienummer | inschrijvingsnummer | kbo nummer
    `),
  },
  address: {
    certain: words('adres | adressen | postadres | bezoekadres | vestigingsadres | adresgegevens | volledig adres'),
    likely: words('straat'),
  },
  establishmentCountry: {
    certain: words(`
      vestiging | vestigingsland | vestigingsplaats | land van vestiging | plaats van vestiging | hoofdvestiging |
      hoofdkantoor | hoofdkantoor land | statutaire zetel | zetel | maatschappelijke zetel | land hoofdkantoor |
      locatie hoofdkantoor | gevestigd in | land van oprichting | land van herkomst | bedrijfslocatie |
      vestigingslocatie | land leverancier
    `),
    likely: words('jurisdictie'),
  },
  parentName: {
    certain: words('moederbedrijf | moedermaatschappij | moederonderneming | moederorganisatie | concern'),
    likely: words('groep'),
  },
  parentCountry: { certain: words('land moederbedrijf | land van het moederbedrijf | land moedermaatschappij') },
  website: {
    certain: words('webpagina | internetadres | webadres | websiteadres'),
    likely: words('domein | domeinen | meer informatie | verwijzing'),
  },
  contactName: { certain: words('contactpersoon | naam contactpersoon | naam contact') },
  contactRole: { certain: words('functie contactpersoon | rol contactpersoon') },
  contactEmail: {
    certain: words(`
      e mailadres | emailadres | mailadres | contactgegevens | contact e mailadres | contactadres | privacycontact |
      contact fg | functionaris gegevensbescherming
    `),
    likely: words('contacten | fg'),
  },
  privacyUrl: {
    certain: words(`
      privacyverklaring | privacybeleid | privacyverklaring link | link privacyverklaring | privacystatement |
      privacyvoorwaarden | link naar privacyverklaring
    `),
  },
  subprocessorListUrl: {
    certain: words(`
      lijst van subverwerkers | lijst subverwerkers | subverwerkerslijst | overzicht subverwerkers | eigen subverwerkers |
      subverwerkers van leverancier
    `),
  },
  certifications: { certain: words('certificering | certificeringen | certificaat | certificaten | keurmerken') },
  service: {
    certain: words(`
      dienstverlening | dienst omschrijving | omschrijving dienst | omschrijving van de dienst |
      omschrijving dienstverlening | omschrijving van de dienstverlening | beschrijving dienst |
      beschrijving van de dienst | beschrijving dienstverlening | beschrijving van de diensten | soort dienst |
      type dienst | type dienstverlening | soort dienstverlening | aard van de dienst | aard van de dienstverlening |
      geleverde dienst | geleverde diensten | werkzaamheden | omschrijving werkzaamheden | activiteit |
      verwerkingsactiviteit | verwerkingsactiviteiten | functie | taak | taken | wat doet het | wat doen ze |
      waarvoor | waarvoor gebruikt | gebruikt voor | prestatie | uitbestede dienst | uitbestede diensten |
      dienst doel | inzet
    `),
    likely: words('proces | diensten | gebruik | activiteiten | inhoud | functionaliteit'),
    weak: words(
      'omschrijving | beschrijving | categorie leverancier | soort | soort leverancier | type leverancier | branche',
    ),
  },
  role: {
    certain: words('rol avg | avg rol | rol onder de avg | avg kwalificatie | rol volgens avg'),
    likely: words('rol | rollen | hoedanigheid | kwalificatie | relatie | type relatie'),
  },
  purpose: {
    certain: words(`
      doel | doelen | doeleinde | doeleinden | doel van de verwerking | doel van verwerking | doel verwerking |
      doeleinden van de verwerking | verwerkingsdoel | verwerkingsdoeleinden | verwerkingsdoelen |
      aard en doel | aard en doel van de verwerking | aard van de verwerking | aard verwerking |
      onderwerp van de verwerking | onderwerp verwerking | omschrijving verwerking |
      omschrijving van de verwerking | beschrijving verwerking | beschrijving van de verwerking | gebruiksdoel |
      soort verwerking | type verwerking | doel van gebruik | doel van de doorgifte | doelbinding
    `),
    likely: words('reden | verwerking | verwerkingen | waarom | doelstelling | onderwerp'),
  },
  dataCategories: {
    certain: words(`
      categorieen gegevens | categorie gegevens | categorieen van gegevens | categorieen persoonsgegevens |
      categorie persoonsgegevens | categorieen van persoonsgegevens | gegevenscategorieen | gegevenscategorie |
      datacategorieen | soort gegevens | soorten gegevens | soort persoonsgegevens | soorten persoonsgegevens |
      type gegevens | types gegevens | type persoonsgegevens | typen persoonsgegevens | type data | soort data |
      soorten data | verwerkte gegevens | verwerkte persoonsgegevens | verwerkte data | persoonsgegevens |
      betrokken gegevens | betrokken persoonsgegevens | gedeelde gegevens | gedeelde data | opgeslagen gegevens |
      doorgegeven gegevens | verstrekte gegevens | klantgegevens | welke gegevens | welke persoonsgegevens |
      welke data | aard van de gegevens | gegevens die worden verwerkt | persoonsgegevens die worden verwerkt |
      wat erin staat | wat er heen gaat | wat daarheen gaat | ontvangen gegevens | verzonden gegevens |
      wat zij ontvangen | wat ze ontvangen | wat wij delen | wat we delen | welke gegevens ontvangen zij
    `),
    likely: words('gegevens'),
  },
  dataSubjects: {
    certain: words(`
      betrokkenen | categorieen betrokkenen | categorie betrokkenen | categorieen van betrokkenen |
      soort betrokkenen | soorten betrokkenen | betrokken personen
    `),
    likely: words('personen betrokken'),
  },
  specialCategories: {
    certain: words(`
      bijzondere persoonsgegevens | bijzondere categorieen | bijzondere categorieen persoonsgegevens |
      gevoelige gegevens | bijzondere gegevens | gezondheidsgegevens
    `),
  },
  retention: {
    certain: words(
      'bewaartermijn | bewaartermijnen | bewaarperiode | bewaarduur | opslagduur | duur van de verwerking',
    ),
    likely: words('duur | looptijd'),
  },
  fromOn: {
    certain: words(`
      ingangsdatum | begindatum | in gebruik sinds | gebruikt sinds | toegevoegd op | ingezet sinds | contract ingangsdatum |
      startdatum contract | datum toegevoegd | subverwerker sinds | geldig vanaf
    `),
    likely: words('sinds | vanaf'),
  },
  untilOn: {
    certain: words('einddatum | einddatum contract | einde contract | vervaldatum | verwijderd op | geldig tot'),
    likely: words('tot | tot en met | einde'),
  },
  contract: {
    certain: words(`
      verwerkersovereenkomst | verwerkersovereenkomsten | verwerkersovereenkomst aanwezig | verwerkersovereenkomst status |
      verwerkersovereenkomst getekend | bewerkersovereenkomst | overeenkomst | subverwerkersovereenkomst |
      contractstatus | contract aanwezig | dpa verwerkersovereenkomst | dpa status verwerkersovereenkomst | vwo |
      contractuele basis
    `),
  },
  contractReference: { certain: words('contractnummer | contractreferentie | kenmerk contract | contractkenmerk') },
  contractSignedOn: {
    certain: words(`
      ondertekend op | getekend op | datum ondertekening | datum overeenkomst | contractdatum | datum contract |
      datum verwerkersovereenkomst | verwerkersovereenkomst getekend op | tekendatum
    `),
  },
  contractUrl: {
    certain: words(
      'link naar dpa | link naar verwerkersovereenkomst | link verwerkersovereenkomst | link naar contract',
    ),
  },
  flowDown: { certain: words('zelfde verplichtingen | dezelfde verplichtingen | doorgelegde verplichtingen') },
  published: { certain: words('gepubliceerd | openbare lijst | op openbare lijst'), likely: words('openbaar') },
  verifiedOn: {
    certain: words(`
      gecontroleerd op | laatst gecontroleerd | laatste controle | laatste beoordeling | geverifieerd op |
      laatste review | controledatum | laatste audit
    `),
  },
  reviewDueOn: {
    certain: words(`
      volgende controle | volgende beoordeling | herbeoordeling | volgende review | reviewdatum | evaluatiedatum |
      datum herbeoordeling | volgende audit
    `),
  },
  notes: {
    certain: words(`
      opmerking | opmerkingen | toelichting | toelichtingen | notitie | notities | aantekeningen | commentaar |
      aanvullende informatie
    `),
    likely: words('bijzonderheden | overig'),
  },
  locations: {
    certain: words(`
      locatie | locaties | landen | datalocatie | datalocaties | locatie van de data | locatie gegevens |
      locatie van gegevens | locatie van de gegevens | locatie data | plaats | land regio | land locatie |
      locatie land | regio land | bestemmingsland | land van bestemming | land van ontvangst | ontvangend land |
      geografische locatie | geografisch gebied | locatie subverwerker | locatie van de subverwerker |
      locatie leverancier | dataregio | land van doorgifte | dataresidentie
    `),
    likely: words('regio | regios | waar | gebied | plaats en land | bestemming'),
  },
  storedIn: {
    certain: words(`
      opslaglocatie | opslaglocaties | opslag locatie | opslagland | locatie opslag | locatie van opslag |
      plaats van opslag | land van opslag | opslag | dataopslag | data opslag | gegevensopslag | opgeslagen in |
      hostinglocatie | hosting locatie | hostingland | hosting land regio | locatie hosting | serverlocatie |
      serverlocaties | locatie servers | locatie van de servers | locatie server | datacenterlocatie |
      datacenter locatie | locatie datacenter | locatie datacenters | locatie van het datacenter | rekencentrum |
      gehost in | waar opgeslagen | hostingregio | serverregio | opslagregio | opslagplaats
    `),
  },
  processedIn: {
    certain: words(`
      verwerkingslocatie | verwerkingslocaties | verwerkingsland | verwerkingslanden | verwerkingsplaats |
      locatie van verwerking | locatie van de verwerking | locatie verwerking | plaats van verwerking |
      plaats van de verwerking | land van verwerking | landen van verwerking | land verwerking | verwerkingsregio |
      verwerkt in | verwerking in | waar verwerkt | locatie gegevensverwerking | plaats gegevensverwerking |
      locatie dataverwerking | regio van verwerking
    `),
  },
  accessedFrom: {
    certain: words(`
      toegang vanuit | toegang op afstand | remote toegang | land van toegang | supportlocatie | support locatie |
      locatie support | toegang vanaf | externe toegang
    `),
  },
  safeguards: {
    certain: words(`
      waarborg | waarborgen | passende waarborgen | passende waarborg | doorgiftewaarborg | doorgiftewaarborgen |
      waarborgen doorgifte | waarborgen voor doorgifte | waarborg doorgifte | waarborgen bij doorgifte |
      doorgiftemechanisme | doorgifte mechanisme | doorgifteinstrument | doorgifte instrument | doorgiftegrondslag |
      grondslag doorgifte | grondslag voor doorgifte | grondslag van de doorgifte | overdrachtsmechanisme |
      overdrachtsgrondslag | overdracht mechanisme | mechanisme | mechanisme voor doorgifte | mechanisme doorgifte |
      juridische grondslag doorgifte | adequaatheidsbesluit | modelcontractbepalingen | modelcontract |
      internationale doorgifte | internationale doorgiften | rechtsgrond doorgifte | garanties doorgifte |
      transfermechanisme | transfer mechanisme | beschermingsmaatregelen doorgifte | internationale overdracht
    `),
    likely: words(`
      doorgifte | doorgiften | overdracht | grondslag | rechtsgrondslag | juridische grondslag | rechtsgrond |
      adequaatheid | transfergrondslag
    `),
  },
  leavesEea: {
    certain: words(`
      buiten eu | buiten de eu | buiten eer | buiten de eer | buiten eu eer | buiten europa | buiten de europese unie |
      doorgifte buiten eu | doorgifte buiten de eu | doorgifte buiten eer | doorgifte buiten de eer |
      doorgifte buiten eu eer | doorgifte naar derde land | doorgifte naar derde landen | doorgifte derde land |
      doorgifte derde landen | overdracht buiten eu | overdracht buiten de eu | overdracht buiten eer |
      overdracht buiten de eer | overdracht buiten eu eer | verwerking buiten eer | verwerking buiten de eer |
      verwerking buiten eu | verwerking buiten de eu | opslag buiten eu | opslag buiten de eu | derde land |
      derde landen | doorgifte ja nee | data buiten eu | gegevens buiten eer | doorgifte aan derde landen |
      overdracht naar derde landen
    `),
  },
  unused: {
    certain: words(`
      afdeling | afdelingen | eigenaar | interne eigenaar | contracteigenaar | proceseigenaar | beheerder |
      telefoonnummer | telefoon nummer | mobiel | postcode | risico | risiconiveau | risicoclassificatie |
      kritikaliteit | prioriteit | kosten | prijs | valuta | aangemaakt door | aangemaakt op | gewijzigd op |
      leveranciersnummer | beveiligingsmaatregelen | technische maatregelen | versleuteling | laatst bijgewerkt |
      crediteurnummer | avg status
    `),
    likely: words(`
      nummer | volgnummer | rij | regel | actief | verplicht | optioneel | verantwoordelijke | versie | wijziging |
      wijzigingen | datum | actie | bijlage | bijlagen | documenten | bewijs | klant | beveiliging | taal | actiehouder |
      geslacht
    `),
  },
};
