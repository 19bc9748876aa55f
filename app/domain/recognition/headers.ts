import type { ImportField } from './fields';
import { fold } from './folding';

const words = (text: string): string[] => text.split('|').map((word) => word.trim());

/**
 * What lists call their columns, English then French, folded. `certain` words are also recognised inside a longer
 * header; `likely` words only alone, because inside another header they mean something else ("name of the contact").
 */
const SYNONYMS: Readonly<Record<ImportField, { certain: readonly string[]; likely?: readonly string[] }>> = {
  name: {
    certain: words(`
      vendor | vendors | vendor name | supplier | suppliers | supplier name | sub processor | sub processors |
      subprocessor | subprocessors | subprocessor name | sub processor name | processor name | third party name
      | service provider | vendor product | name of sub processor | name of subprocessor |
      name of the sub processor | prestataire | prestataires | nom du prestataire | sous traitant |
      sous traitants | sous traitant ulterieur | sous traitants ulterieurs | nom du sous traitant |
      nom du sous traitant ulterieur | fournisseur | fournisseurs | nom du fournisseur | editeur
    `),
    likely: words(`
      name | nom | company | company name | societe | nom de la societe | organisation | organization | provider
      | processor | third party | tiers | entreprise | denomination | title | entity | entite | recipient |
      destinataire | partner | partenaire
    `),
  },
  contractingEntity: {
    certain: words(`
      legal entity | legal entity name | contracting entity | contracting party | legal name | registered name |
      corporate name | entity name | entite contractante | entite juridique | entite legale | raison sociale |
      denomination sociale | cocontractant | partie contractante
    `),
    likely: words('business entity | display name | structure'),
  },
  registrationNumber: {
    certain: words(`
      registration number | company number | registration no | siren | siret | rcs | tax id | vat number | duns
      | lei | numero d immatriculation | immatriculation | numero de tva | numero siren | numero siret
    `),
    likely: words('registration | vat | tva | euid'),
  },
  address: {
    certain: words(`
      address | postal address | registered address | registered office | adresse | adresse postale |
      adresse du siege | siege social
    `),
    likely: words('mail address'),
  },
  establishmentCountry: {
    certain: words(`
      country of establishment | establishment country | establishment | country of incorporation |
      headquarter country | headquarters country | hq country | country of headquarters | pays d etablissement |
      pays du siege | pays du siege social | pays d immatriculation | etablissement
    `),
    likely: words('jurisdiction | juridiction | headquarters | hq'),
  },
  parentName: {
    certain: words(`
      parent company | ultimate parent | parent entity | parent name | maison mere | societe mere | groupe
    `),
    likely: words('parent | group'),
  },
  parentCountry: {
    certain: words(`
      parent country | country of parent | country of the parent | country of parent company |
      parent company country | pays de la maison mere | pays maison mere | pays de la societe mere |
      pays du groupe
    `),
  },
  website: {
    certain: words('website | web site | website url | homepage | site web | site internet'),
    likely: words('url | site | web | link | lien | domain | domaine | domains'),
  },
  contactName: {
    certain: words(`
      contact name | primary contact name | contact person | nom du contact | personne de contact |
      interlocuteur
    `),
  },
  contactRole: { certain: words('contact role | contact position | fonction du contact | role du contact') },
  contactEmail: {
    certain: words(`
      contact email | contact e mail | primary contact email | e mail | email | email address | contact details
      | privacy contact | dpo email | courriel | adresse e mail | adresse email | e mail de contact |
      email de contact | email du contact | courriel de contact | contact rgpd | contact dpo |
      coordonnees de contact
    `),
    likely: words('contact | mail | mel | dpo'),
  },
  privacyUrl: {
    certain: words(`
      privacy policy | privacy url | privacy notice | privacy link | politique de confidentialite |
      confidentialite
    `),
    likely: words('privacy | privacyurl'),
  },
  subprocessorListUrl: {
    certain: words(`
      sub processor list | subprocessor list | subprocessors list | subprocessor list url | subprocessors url |
      list of sub processors | liste des sous traitants | liste de ses sous traitants |
      liste des sous traitants ulterieurs
    `),
  },
  certifications: { certain: words('certification | certifications | certificates | labels') },
  service: {
    certain: words(`
      service | services | service provided | services provided | provided services | service description |
      service category | services performed | nature of service | type of service | description of service |
      description of services | function | what they do | activity | prestation | prestations |
      nature de la prestation | description de la prestation | service fourni | services fournis |
      nature du service | activite | objet de la prestation | prestation fournie
    `),
    likely: words(`
      servicesprovided | category | categorie | product | produit | description | usage | use | utilisation |
      activites | activities | solution | outil | fonction | objet
    `),
  },
  role: {
    certain: words('gdpr role | role rgpd | qualification rgpd | data protection role'),
    likely: words(`
      role | qualification | relationship type | statut rgpd | qualite | type de relation | capacity
    `),
  },
  purpose: {
    certain: words(`
      purpose | purposes | purpose of processing | processing purpose | nature of processing | subject matter |
      finalite | finalites | finalite du traitement | finalites du traitement | objet du traitement |
      nature du traitement
    `),
    likely: words('reason | but'),
  },
  dataCategories: {
    certain: words(`
      data processed | personal data | data categories | categories of data | categories of personal data |
      personal data processed | data types | types of data | type of data | data access scope | data shared |
      data stored | donnees traitees | donnees concernees | categories de donnees | types de donnees |
      type de donnees | donnees personnelles | donnees a caractere personnel | donnees transmises |
      donnees partagees
    `),
    likely: words('data | donnees | datatypes | datastored'),
  },
  dataSubjects: {
    certain: words(`
      data subjects | data subject | categories of data subjects | persons concerned | individuals |
      personnes concernees | categories de personnes | categories de personnes concernees
    `),
    likely: words('subjects | personnes'),
  },
  specialCategories: {
    certain: words(`
      special categories | special category | special category data | sensitive data | donnees sensibles |
      categories particulieres | categories particulieres de donnees
    `),
  },
  retention: {
    certain: words(`
      retention | retention period | storage period | duree de conservation | durees de conservation |
      conservation | delai de conservation
    `),
    likely: words('duration | duree'),
  },
  fromOn: {
    certain: words(`
      start date | effective date | in use since | engaged on | engaged since | contract start date |
      authorization date | authorisation date | date added | added on | date de debut | date d effet |
      en service depuis | utilise depuis | date d ajout | date d entree en vigueur | debut du contrat
    `),
    likely: words('since | depuis | from | debut | added'),
  },
  untilOn: {
    certain: words(`
      end date | contract end date | engaged until | expiry date | date de fin | fin de contrat | fin du contrat
      | jusqu au | date d echeance
    `),
    likely: words('until | fin | echeance | jusqu a'),
  },
  contract: {
    certain: words(`
      dpa | dpa status | dpa signed | data processing agreement | contract | contract status | art 28 contract |
      contrat | contrat art 28 | contrat de sous traitance | accord de sous traitance | statut du contrat |
      avenant rgpd
    `),
  },
  contractReference: {
    certain: words(`
      contract reference | contract number | contract ref | reference du contrat | numero de contrat |
      ref contrat
    `),
  },
  contractSignedOn: {
    certain: words(`
      contract signed | contract signed on | contract date | dpa signed on | dpa date | signed on |
      signature date | date of signature | date de signature | contrat signe | contrat signe le | dpa signe le |
      date du contrat | signe le
    `),
  },
  contractUrl: {
    certain: words(`
      dpa url | dpa link | link to dpa | contract url | contract link | data processing agreement link |
      documentation link | lien dpa | lien du contrat | lien vers le dpa
    `),
    likely: words('terms url'),
  },
  flowDown: { certain: words('flow down | same obligations | obligations repercutees | memes obligations') },
  published: {
    certain: words('published | on public list | publie | publiee | liste publique'),
    likely: words('public'),
  },
  verifiedOn: {
    certain: words(`
      verified on | last verified | last checked | last reviewed | last review | date de verification |
      verifie le | derniere verification | derniere revue
    `),
  },
  reviewDueOn: {
    certain: words(`
      review date | next review | next review date | next review at | review due | due for review | renewal date
      | date de revision | prochaine revision | prochaine revue | date de revue | date de reexamen | a revoir le
    `),
  },
  notes: {
    certain: words(`
      notes | note | comments | comment | remarks | internal notes | remarques | commentaire | commentaires |
      observations | autres informations
    `),
    likely: words('divers'),
  },
  locations: {
    certain: words(`
      location | locations | country | countries | data location | data locations | location of data |
      data residency | geography | pays | localisation | localisations | localisation des donnees | lieu | lieux
      | pays de destination | destination country | pays destinataire | transfer country | pays de transfert |
      zone geographique
    `),
    likely: words('region | regions | where | destination | territoire'),
  },
  storedIn: {
    certain: words(`
      hosting | hosting location | hosting country | hosted in | storage location | storage country |
      data storage location | stored in | data center | data centre | datacenter | data center location |
      server location | hebergement | lieu d hebergement | pays d hebergement | hebergement des donnees |
      lieu de stockage | pays de stockage | lieu de conservation | localisation des serveurs
    `),
  },
  processedIn: {
    certain: words(`
      processing location | processing locations | location of processing | place of processing |
      processing country | country of processing | lieu de traitement | lieux de traitement | lieu du traitement
      | pays de traitement | localisation du traitement | localisation des traitements
    `),
  },
  accessedFrom: {
    certain: words(`
      access location | access from | accessed from | remote access | remote access from | support location |
      support locations | countries of access | acces a distance | acces depuis | acces distant | lieu d acces |
      pays d acces | lieu du support | localisation du support
    `),
  },
  safeguards: {
    certain: words(`
      safeguard | safeguards | transfer safeguards | appropriate safeguards | transfer mechanism |
      transfer mechanisms | transfer tool | transfer basis | transfer legal basis | legal basis for transfer |
      mechanism | guarantees | garantie | garanties | garanties appropriees | garanties de transfert |
      mecanisme de transfert | mecanismes de transfert | outil de transfert | base de transfert |
      base legale du transfert | encadrement | encadrement du transfert | encadrement des transferts |
      instrument de transfert
    `),
    likely: words('transfers | transfer | transfert | transferts | instrument'),
  },
};

/** The header to offer per field when a column is looked for, most telling first. */
export const headerExamples = (field: ImportField): readonly string[] => SYNONYMS[field].certain;

const WHOLE = new Map<string, { field: ImportField; confidence: number }>();
const INSIDE: { words: string; field: ImportField }[] = [];
for (const [field, { certain, likely = [] }] of Object.entries(SYNONYMS) as [
  ImportField,
  (typeof SYNONYMS)[ImportField],
][]) {
  for (const words of likely) WHOLE.set(words, { field, confidence: 0.85 });
  for (const words of certain) {
    WHOLE.set(words, { field, confidence: 1 });
    INSIDE.push({ words, field });
  }
}
INSIDE.sort((a, b) => b.words.length - a.words.length);

const LONGEST_HEADER = 120;

/**
 * What a column header means, in English or French, whatever its case, accents and punctuation; `DataStored` reads as
 * "data stored". Confidence 1 for the word itself, 0.85 for a word that often means it, 0.7 when found inside a longer
 * header.
 */
export function recogniseHeader(header: string): { field: ImportField; confidence: number } | undefined {
  if (header.length > LONGEST_HEADER) return undefined;
  const spaced = header.replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2');
  const whole =
    WHOLE.get(fold(header)) ?? WHOLE.get(fold(spaced)) ?? WHOLE.get(fold(spaced.replace(/\([^)]*\)/g, ' ')));
  if (whole) return whole;
  const padded = ` ${fold(spaced)} `;
  const inside = INSIDE.find(({ words }) => padded.includes(` ${words} `));
  return inside && { field: inside.field, confidence: 0.7 };
}
