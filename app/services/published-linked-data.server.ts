import type { PublishedEntry, PublishedLocation } from '../domain/publication';
import type { EngagementRole, Instrument } from '../domain/words';
import { listTitle } from '../lib/published-words';
import type { ChosenList, Publisher } from './published-list.server';

/** What stands for the data's place in the vocabularies: schema.org, and DPV 2.2 with its part on the GDPR. */
const CONTEXT = {
  schema: 'https://schema.org/',
  dpv: 'https://w3id.org/dpv#',
  'eu-gdpr': 'https://w3id.org/dpv/legal/eu/gdpr#',
  'legal-eu': 'https://w3id.org/dpv/legal/eu#',
  dct: 'http://purl.org/dc/terms/',
  xsd: 'http://www.w3.org/2001/XMLSchema#',
  'schema:url': { '@type': '@id' },
  'schema:dateCreated': { '@type': 'xsd:date' },
  'schema:dateModified': { '@type': 'xsd:dateTime' },
  'dct:issued': { '@type': 'xsd:date' },
  'dct:valid': { '@type': 'xsd:date' },
  'dct:source': { '@type': '@id' },
} as const;

const ROLES: Record<EngagementRole, string> = {
  'sub-processor': 'dpv:DataSubProcessor',
  processor: 'dpv:DataProcessor',
  'joint-controller': 'dpv:JointDataControllers',
  'independent-controller': 'dpv:DataController',
  recipient: 'dpv:Recipient',
};

type Terms = { basis?: string; tool?: string };
const SCC: Terms = { basis: 'A46-2-c', tool: 'SCCByCommission' };

/** The article and the tool of each instrument (DPV 2.2); nothing where DPV has no term or the GDPR no such tool. */
const INSTRUMENT_TERMS: Record<Instrument, Terms> = {
  adequacy: { basis: 'A45-3' },
  'adequacy-dpf': { basis: 'A45-3' },
  'scc-module-1': SCC,
  'scc-module-2': SCC,
  'scc-module-3': SCC,
  'scc-module-4': SCC,
  'scc-supervisory-authority': { basis: 'A46-2-d', tool: 'SCCBySupervisoryAuthority' },
  'bcr-controller': { basis: 'A46-2-b', tool: 'BindingCorporateRules' },
  'bcr-processor': { basis: 'A46-2-b', tool: 'BindingCorporateRules' },
  'code-of-conduct': { basis: 'A46-2-e', tool: 'CodesOfConductForDataTransfers' },
  certification: { basis: 'A46-2-f', tool: 'CertificationMechanismsForDataTransfers' },
  'ad-hoc-clauses': { basis: 'A46-3-a', tool: 'AdHocContractualClauses' },
  'public-instrument': { basis: 'A46-2-a' },
  'administrative-arrangement': { basis: 'A46-3-b' },
  'derogation-consent': { basis: 'A49-1-a' },
  'derogation-contract': { basis: 'A49-1-b' },
  'derogation-contract-in-interest': { basis: 'A49-1-c' },
  'derogation-public-interest': { basis: 'A49-1-d' },
  'derogation-legal-claims': { basis: 'A49-1-e' },
  'derogation-vital-interests': { basis: 'A49-1-f' },
  'derogation-public-register': { basis: 'A49-1-g' },
  'derogation-compelling-interests': { basis: 'A49-2' },
  'scc-module-unknown': SCC,
  'scc-2001-497': {},
  'scc-2004-915': {},
  'scc-2010-87': {},
  'safe-harbour': {},
  'privacy-shield': {},
  'uk-idta': {},
  'uk-addendum': {},
  'uk-dpf-extension': {},
  'swiss-scc': {},
  'swiss-dpf': {},
  'statement-only': {},
};

/** Countries whose adequacy decision has an individual of its own in DPV 2.2; KR, BR and the DPF have none. */
const ADEQUACY_INDIVIDUALS: ReadonlySet<string> = new Set([
  'AD',
  'AR',
  'CA',
  'CH',
  'FO',
  'GB',
  'GG',
  'IL',
  'IM',
  'JE',
  'JP',
  'NZ',
  'UY',
]);

/**
 * The list as linked data: a schema.org DataFeed whose items are services and, in the same nodes, DPV processes. What a
 * place stands on is said only where the transfer is covered. The context stands in the file, so no reader fetches one.
 */
export function publishedListLinkedData(
  baseUrl: string,
  publisher: Publisher,
  { revision }: Pick<ChosenList, 'revision'>,
) {
  const address = `${baseUrl}/${publisher.slug}/subprocessors`;
  const language = revision?.language ?? publisher.language;
  return {
    '@context': { ...CONTEXT, '@language': language },
    '@id': address,
    '@type': 'schema:DataFeed',
    'schema:name': listTitle(publisher, language),
    'schema:url': address,
    'schema:inLanguage': untagged(language),
    'schema:publisher': organisationOf(baseUrl, publisher),
    ...(revision
      ? {
          'schema:version': untagged(String(revision.number)),
          'schema:dateModified': revision.publishedAt,
          'dct:issued': revision.announcedOn,
          'dct:valid': revision.inForceOn,
          'schema:identifier': {
            '@type': 'schema:PropertyValue',
            'schema:propertyID': untagged('SHA-256'),
            'schema:value': untagged(revision.contentHash),
          },
        }
      : {}),
    'schema:dataFeedElement': (revision?.entries ?? []).map((entry) => itemOf(entry, address)),
  };
}

function organisationOf(baseUrl: string, { slug, name, legalName, address, country, website, capacities }: Publisher) {
  return present({
    '@id': `${baseUrl}/${slug}/subprocessors#organisation`,
    '@type': [
      'schema:Organization',
      ...(capacities.includes('controller') ? ['dpv:DataController'] : []),
      ...(capacities.includes('processor') ? ['dpv:DataProcessor'] : []),
    ],
    'schema:name': name,
    'schema:legalName': legalName,
    'schema:url': website,
    'schema:address': postalAddress(address, country),
  });
}

function itemOf(entry: PublishedEntry, address: string) {
  const { locations } = entry;
  const covered = locations.filter(({ verdict, reliesOn }) => verdict === 'covered' && reliesOn);
  const isTransfer = locations.some(({ verdict }) => verdict !== 'none-needed');
  return present({
    '@id': `${address}#${entry.id}`,
    '@type': 'schema:DataFeedItem',
    'schema:dateCreated': entry.fromOn,
    'schema:item': present({
      '@type': ['schema:Service', 'dpv:Process'],
      'schema:name': entry.service,
      'schema:description': entry.purpose,
      'schema:provider': providerOf(entry, isTransfer),
      'dpv:hasPurpose': entry.purpose && { '@type': 'dpv:Purpose', 'schema:name': entry.purpose },
      'dpv:hasPersonalData': named('dpv:PersonalData', entry.dataCategories),
      'dpv:hasDataSubject': named('dpv:DataSubject', entry.dataSubjects),
      'dpv:hasStorageCondition': entry.retention && { '@type': 'dpv:StorageCondition', 'schema:name': entry.retention },
      'dpv:hasLocation': locations.filter(({ verdict }) => verdict === 'none-needed').map(placeOf),
      'dpv:hasThirdCountry': locations.filter(({ verdict }) => verdict !== 'none-needed').map(placeOf),
      'dpv:hasLegalBasis': [...new Set(covered.flatMap(({ reliesOn }) => termOf(reliesOn, 'basis')))].map(reference),
      'dpv:hasTechnicalOrganisationalMeasure': [
        ...[...new Set(covered.flatMap(({ reliesOn }) => termOf(reliesOn, 'tool')))].map(reference),
        ...covered.flatMap(decisionOf),
      ],
    }),
  });
}

function providerOf(entry: PublishedEntry, isTransfer: boolean) {
  const { parentName, parentCountry } = entry;
  return present({
    '@type': ['schema:Organization', ROLES[entry.role], ...(isTransfer ? ['dpv:DataImporter'] : [])],
    'schema:name': entry.vendor,
    'schema:legalName': entry.contractingEntity,
    'schema:url': entry.website,
    'schema:email': entry.contactEmail && untagged(entry.contactEmail),
    'schema:address': postalAddress(entry.address, entry.establishmentCountry),
    'schema:parentOrganization':
      (parentName || parentCountry) &&
      present({
        '@type': 'schema:Organization',
        'schema:name': parentName,
        'schema:address': postalAddress(undefined, parentCountry),
      }),
  });
}

const KINDS: Record<PublishedLocation['kind'], string> = {
  country: 'dpv:Country',
  'international-organisation': 'dpv:Location',
  'eu-eea': 'dpv:EconomicUnion',
  worldwide: 'dpv:Location',
  'not-stated': 'dpv:Location',
};

function placeOf({ kind, country, internationalOrganisation, place, verdict }: PublishedLocation) {
  const isThirdCountry = kind === 'country' && verdict !== 'none-needed';
  return present({
    '@type': isThirdCountry ? 'dpv:ThirdCountry' : KINDS[kind],
    'schema:identifier': country && untagged(country),
    'schema:name': internationalOrganisation ?? place,
  });
}

const termOf = (instrument: Instrument | undefined, part: keyof Terms): string[] => {
  const term = instrument && INSTRUMENT_TERMS[instrument][part];
  return term ? [`eu-gdpr:${term}`] : [];
};

/** The adequacy decision a place rests on: DPV's own individual where there is one, its number in any case. */
function decisionOf({ reliesOn, decision, country }: PublishedLocation) {
  if (!decision || !reliesOn?.startsWith('adequacy')) return [];
  const isListed = reliesOn === 'adequacy' && country && ADEQUACY_INDIVIDUALS.has(country);
  return [
    present({
      '@id': isListed ? `legal-eu:Adequacy-EU-${country}` : undefined,
      '@type': 'eu-gdpr:AdequacyDecision',
      'schema:identifier': untagged(decision),
    }),
  ];
}

const postalAddress = (street: string | null | undefined, country: string | null | undefined) =>
  (street || country) &&
  present({
    '@type': 'schema:PostalAddress',
    'schema:streetAddress': street,
    'schema:addressCountry': country && untagged(country),
  });

const reference = (id: string) => ({ '@id': id });
const named = (type: string, names: readonly string[]) => names.map((name) => ({ '@type': type, 'schema:name': name }));
/** A value that is in no language. */
const untagged = (value: string) => ({ '@value': value });

const present = <T extends object>(node: T) =>
  Object.fromEntries(
    Object.entries(node).filter(([, value]) => value && !(Array.isArray(value) && value.length === 0)),
  ) as Partial<T>;
