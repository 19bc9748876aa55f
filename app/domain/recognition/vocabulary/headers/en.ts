import type { HeaderWords } from '../header-words';
import { words } from '../header-words';

export const en: HeaderWords = {
  name: {
    certain: words(`
      vendor | vendors | vendor name | vendor names | supplier | suppliers | supplier name | sub processor |
      sub processors | subprocessor | subprocessors | subprocessor name | sub processor name | processor name |
      third party name | third party subprocessor | third party sub processor | third party subprocessors |
      third party sub processors | third party vendor | third party provider | third party service provider |
      service provider | service providers | service provider name | provider name | vendor product |
      vendor tool | vendor service | name of sub processor | name of subprocessor | name of subprocessors |
      name of sub processors | name of the sub processor | name of the subprocessor | name of vendor |
      name of supplier | name of service provider | name of provider | name of third party | name of processor |
      name of the processor | name of data processor | subcontractor | subcontractors | sub contractor |
      sub contractors | subcontractor name | sub processor legal name | provider entity | data importer |
      importer name | data importer name | data recipient | sub processor company | sub processor entity |
      subprocessor entity | subprocessor company | authorised sub processor | authorized sub processor |
      authorized subprocessor | authorised subprocessor | approved sub processor | approved subprocessor |
      infrastructure subprocessor | infrastructure sub processor
    `),
    likely: words(`
      name | names | company | companies | company name | organisation | organization | organisation name |
      organization name | provider | providers | processor | processors | data processor | data processors |
      third party | third parties | title | entity | entities | recipient | recipients | recipient name | partner |
      partners | partner name | display name | affiliate | affiliates | affiliate name | group company | contractor |
      contractors | contractor name | importer | business | business name | service provider company | firm |
      counterparty | vendor supplier | public name | publicname
    `),
  },
  contractingEntity: {
    certain: words(`
      legal entity | legal entities | legal entity name | name of legal entity | contracting entity |
      contracting party | contracting company | contract party | legal name | full legal name | registered name |
      registered company name | corporate name | corporate entity | entity name | entity names | name of entity |
      name of the entity | vendor entity | supplier entity | vendor legal entity | supplier legal entity |
      company legal name | legal company name | contracting legal entity | registered entity | contractual party
    `),
    likely: words('business entity | legal form | legal person | structure'),
  },
  product: {
    certain: words(`
      product name | brand name | trade name | trading name | tool name | solution name | application name |
      software name | platform name | system name | service name | name of service | name of the service |
      name of tool | name of product | name of the tool | name of the product | name of application |
      name of the software | known as | doing business as
    `),
    likely: words(`
      product | products | brand | brands | tool | tools | solution | solutions | application | applications | app |
      apps | software | platform | system | product service | products services | product or service | dba
    `),
  },
  registrationNumber: {
    certain: words(`
      registration number | company number | company registration number | company registration | registration no |
      company no | company reg no | reg no | business registration number | trade register number | tax id |
      tax number | tax identification number | vat number | vat id | vat no | vat registration number | duns |
      duns number | d u n s | lei | lei code | euid | company house number | ein
    `),
    likely: words('registration | vat'),
  },
  address: {
    certain: words(`
      address | addresses | postal address | mailing address | registered address | registered office |
      registered office address | company address | business address | street address | full address |
      headquarters address | head office address | headquarter address | legal address | contact address
    `),
    likely: words('mail address | street'),
  },
  establishmentCountry: {
    certain: words(`
      country of establishment | establishment country | establishment | place of establishment |
      country of incorporation | place of incorporation | state of incorporation | incorporation country |
      headquarter country | headquarters country | hq country | country of headquarters | headquarters location |
      headquarter location | hq location | location of headquarters | corporate location | corporate locations |
      corporate headquarters | corporate country | corporate domicile | company location | company country |
      country of domicile | country of registration | registration country | country of origin | home country |
      head office location | head office country | place of business | principal place of business |
      entity country | entity location | location of entity | country of entity | company headquarters |
      headquartered in | incorporated in | established in | registered in | based in | company seat |
      registered seat | seat country | legal seat | vendor headquarters | place of registration
    `),
    likely: words('jurisdiction | headquarters | headquarter | hq | head office | domicile | seat'),
  },
  parentName: {
    certain: words(`
      parent company | ultimate parent | ultimate parent company | parent entity | parent name | parent organisation |
      parent organization | parent company name | holding company | corporate parent
    `),
    likely: words('parent | group | group name | owned by'),
  },
  parentCountry: {
    certain: words(`
      parent country | country of parent | country of the parent | country of parent company | parent location |
      parent company country | parent company location | country of ultimate parent
    `),
  },
  website: {
    certain: words(`
      website | web site | websites | website url | website link | website address | homepage | home page | web page |
      webpage | company url | vendor url | company website
    `),
    likely: words(`
      url | urls | site | web | link | links | domain | domains | reference link | more information |
      further information | more info | learn more | website details
    `),
  },
  contactName: {
    certain: words(`
      contact name | primary contact name | primary contact | contact person | name of contact | contact full name |
      name of contact person | account manager name | vendor contact | supplier contact | vendor contact name
    `),
  },
  contactRole: {
    certain: words('contact role | contact position | contact title | contact job title | contact function'),
  },
  contactEmail: {
    certain: words(`
      contact email | contact e mail | primary contact email | e mail | email | email address | e mail address |
      contact email address | contact details | contact information | contact info | contact data | privacy contact |
      privacy email | privacy contact email | dpo email | dpo contact | data protection contact | vendor email |
      supplier email | account manager email | contact dpo | data protection officer | privacy contact details
    `),
    likely: words('contact | contacts | mail | dpo'),
  },
  privacyUrl: {
    certain: words(`
      privacy policy | privacy policies | privacy url | privacy notice | privacy link | privacy statement |
      privacy policy url | privacy policy link | link to privacy policy | privacy page | privacy information |
      data protection policy | data privacy policy
    `),
    likely: words('privacy'),
  },
  subprocessorListUrl: {
    certain: words(`
      sub processor list | subprocessor list | subprocessors list | subprocessor list url | subprocessors url |
      sub processors url | list of sub processors | list of subprocessors | sub processor page | subprocessor page |
      subprocessors link | link to subprocessors | link to sub processors | subprocessors list url |
      own subprocessors | own sub processors | further sub processors | further subprocessors | sub sub processors |
      their sub processors | sub processors of vendor | subprocessor information
    `),
  },
  certifications: {
    certain: words(`
      certification | certifications | certificates | certificate | security certifications |
      compliance certifications | compliance badges | accreditations | attestations | security certification
    `),
    likely: words('labels'),
  },
  service: {
    certain: words(`
      service | services | service provided | services provided | provided services | service description |
      services description | service category | service categories | services performed | service performed |
      services rendered | services used | nature of service | nature of services | nature of the service |
      nature of the services | type of service | type of services | type of service provided | service type |
      service types | description of service | description of services | description of the service |
      description of the services | description of services provided | function | functions | what they do |
      what it does | what we use it for | what we use them for | how we use it | how we use them | used for |
      what for | service details | services details | service function | service purpose | service offering |
      scope of services | scope of service | subject of service | activity | activity performed |
      activities performed | processing activity | processing activities | description of activity |
      task | tasks | function performed | role and purpose | service rendered | provided service |
      trust center subprocessor kind name | subprocessing activities | subprocessing activity |
      sub processing activity | sub processing activities
    `),
    likely: words(`
      does | summary | usage | use | uses | use case | use cases | activities | scope | what | commodity | used as | feature |
      features | functionality
    `),
    weak: words(`
      description | desc | short description | category | categories | type | types | vendor category | vendor type |
      supplier category | supplier type | provider category | provider type | area of use | kind of service |
      subprocessor type | sub processor type | subprocessor category | sub processor category | vendor description |
      supplier description | company description | industry
    `),
  },
  role: {
    certain: words(`
      gdpr role | data protection role | role under gdpr | gdpr qualification | legal role | processing role |
      controller or processor | processor or controller | controller processor | contractual role |
      role of the vendor | role of vendor | status under gdpr
    `),
    likely: words('role | roles | qualification | relationship type | relationship | capacity | responsibility'),
  },
  purpose: {
    certain: words(`
      purpose | purposes | purpose of processing | purposes of processing | purpose of the processing |
      processing purpose | processing purposes | nature of processing | nature of the processing |
      nature and purpose | nature and purpose of processing | nature and purpose of the processing |
      purpose and nature of processing | purpose nature of processing | subject matter |
      subject matter of processing | subject matter of the processing | subject matter and nature of processing |
      description of processing | description of the processing | description of processing activities |
      processing description | processing operations | type of processing | processing performed |
      processing details | purpose of use | purpose of usage | purpose of sub processing | purpose of subprocessing |
      purpose of service | purpose of transfer | purpose of the transfer | reason for use | reason for processing |
      data use | purpose of data processing | purpose description | scope of processing | nature purpose of processing
    `),
    likely: words(
      'reason | reasons | why | processing | business purpose | subject | objective | goal | why we use it',
    ),
  },
  dataCategories: {
    certain: words(`
      data processed | processed data | personal data | data categories | data category | categories of data |
      category of data | categories of personal data | category of personal data | personal data categories |
      personal data category | personal data processed | processed personal data | personal data types |
      data types | data type | types of data | type of data | types of personal data | type of personal data |
      kind of data | kinds of data | data access scope | data shared | shared data | personal data shared |
      data stored | stored data | data accessed | data involved | personal data involved | customer data involved |
      customer data processed | customer data | customer personal data | customer data accessed | data handled |
      data collected | data transferred | personal data transferred | data elements | data in scope | data scope |
      data received | data retrieved | data sent | data disclosed | data provided | data items | user data | user data processed |
      client data | scope of data | which data | what data | data concerned | affected data | information shared |
      information processed | categories of information | personal information | personal information processed |
      personal information categories | categories of personal information | types of personal information |
      type of information | pii | pii processed | types of customer data | data subject to processing |
      nature of data | nature of personal data | what data we share | data exposure | data classes | subject data |
      what they receive | what it receives | what they get | what it gets | what they see | what it sees |
      data they receive | data it receives | data they see | data we share | data we send | data we transfer |
      what we share | what we send | what is shared | what is sent | personal data it touches | data touched
    `),
    likely: words('data | datasets | data set | information | receives | gets | sees'),
  },
  dataSubjects: {
    certain: words(`
      data subjects | data subject | categories of data subjects | category of data subjects | data subject categories |
      data subject category | types of data subjects | persons concerned | affected persons | individuals |
      individuals concerned | people concerned | affected individuals | whose data | data subjects concerned |
      categories of individuals | categories of persons
    `),
    likely: words('subjects | people | users'),
  },
  specialCategories: {
    certain: words(`
      special categories | special category | special category data | special categories of data |
      special categories of personal data | special category of data | sensitive data | sensitive personal data |
      sensitive information | special or criminal data | art 9 data | article 9 data
    `),
  },
  retention: {
    certain: words(`
      retention | retention period | retention periods | data retention | data retention period | storage period |
      retention time | storage duration | duration of processing | processing duration | retention policy |
      duration of storage | duration of the processing | deletion period
    `),
    likely: words('duration | term'),
  },
  fromOn: {
    certain: words(`
      start date | effective date | effective from | in use since | used since | engaged on | engaged since |
      engagement date | contract start date | contract start | contract since | authorization date |
      authorisation date | date of authorisation | date of authorization | date added | added on | added date |
      date of engagement | date of addition | onboarding date | onboarded on | date onboarded | active since |
      vendor since | supplier since | listed since | subprocessor since | sub processor since | valid from |
      go live date | commencement date
    `),
    likely: words('since | from | added | start | begin'),
  },
  untilOn: {
    certain: words(`
      end date | contract end date | contract end | engaged until | expiry date | expiration date |
      contract expiry date | contract expiry | termination date | terminated on | removed on | date removed |
      removal date | valid until | valid to | offboarding date | used until | active until
    `),
    likely: words('until | expires | expires on | end | removed'),
  },
  contract: {
    certain: words(`
      dpa | dpa status | dpa signed | dpa in place | dpa concluded | has dpa | data processing agreement |
      data processing agreements | data processing addendum | data processing contract | data processing terms |
      data processing agreement status | processing agreement | processor agreement | sub processing agreement |
      contract | contracts | contract status | contract in place | contractual basis | art 28 contract |
      article 28 contract | art 28 agreement | dpa concluded with | contract dpa | signed dpa | dpa executed |
      gdpr contract | contract concluded
    `),
    likely: words('agreement | agreements | contractual agreement'),
  },
  contractReference: {
    certain: words(`
      contract reference | contract number | contract no | contract ref | contract id | dpa reference |
      agreement reference | agreement number | dpa version | contract identifier
    `),
  },
  contractSignedOn: {
    certain: words(`
      contract signed | contract signed on | contract date | dpa signed on | dpa signed date | dpa signature date |
      dpa date | signed on | signature date | date of signature | date signed | agreement date | contract signed date |
      date of contract | date of dpa | dpa execution date
    `),
  },
  contractUrl: {
    certain: words(`
      dpa url | dpa link | dpa links | link to dpa | link to the dpa | contract url | contract link |
      data processing agreement link | data processing agreement url | data processing addendum url |
      link to data processing agreement | documentation link | dpa document | dpa reference link | dpa terms |
      dpa location | contract document
    `),
    likely: words('terms url | terms'),
  },
  flowDown: {
    certain: words(`
      flow down | flowdown | same obligations | obligations flowed down | flow down of obligations | flow down clause
    `),
  },
  published: {
    certain: words('published | on public list | publicly listed | show on trust portal | listed publicly'),
    likely: words('public'),
  },
  verifiedOn: {
    certain: words(`
      verified on | verified at | last verified | last checked | last reviewed | last reviewed on | last review |
      last review date | last assessed | last assessment | last assessment date | last audit | last verified on |
      date of last review | review completed on | checked on | reviewed on | verification date
    `),
  },
  reviewDueOn: {
    certain: words(`
      review date | next review | next review date | next review at | review due | review due date | review by |
      due for review | renewal date | next assessment | next assessment date | reassessment date | contract renewal |
      contract renewal date | contract renewal at | next audit
    `),
  },
  notes: {
    certain: words(`
      notes | note | comments | comment | remarks | remark | internal notes | additional notes | additional information |
      further remarks | general notes | additional comments | observations | other information | additional info
    `),
    likely: words('misc | miscellaneous'),
  },
  locations: {
    certain: words(`
      location | locations | country | countries | data location | data locations | location of data |
      location of the data | location of personal data | data country | data countries | data region | data regions |
      data residency | data residence | data geography | geography | geographies | geographic location |
      geographic locations | geographical location | geographical locations | geographic region | geographic scope |
      geographical scope | geographic area | destination country | destination countries | country of destination |
      recipient country | transfer country | transfer countries | transfer destination | country of transfer |
      third country name | location of subprocessor | location of sub processor | location of the subprocessor |
      location of the sub processor | subprocessor location | sub processor location | location of service |
      location of services | service location | service locations | service region | service country | country region |
      country or region | region country | applicable region | deployment region | location of vendor |
      data jurisdiction | location country | site location | places | country ies | importing country | country s
    `),
    likely: words(`
      region | regions | where | destination | destinations | place | territory | territories | state country | geo |
      city country | city | area  | where data is | residency | eu location | non eu location
    `),
  },
  storedIn: {
    certain: words(`
      personal data stored in | hosting | hosting location | hosting locations | hosting country | hosting countries | hosting region |
      hosting regions | hosting site | hosting provider location | hosted in | hosted at | hosted where | host country |
      location of hosting | country of hosting | data hosting | data hosting location | data hosting country |
      storage location | storage locations | storage country | storage countries | storage region |
      data storage | data storage location | data storage locations | data storage country | data storage region |
      location of storage | location of data storage | country of storage | country of data storage | stored in |
      data stored in | where stored | where data is stored | where is data stored | where the data is stored |
      place of storage | data at rest | data at rest location | at rest location | data center | data centers |
      data centre | data centres | datacenter | datacenters | datacentre | data center location |
      data center locations | data centre location | data centre locations | datacenter location |
      datacenter locations | data center country | data center region | location of data center |
      location of data centers | location of data centre | server location | server locations | server region |
      server country | location of servers | location of the servers | location of server | servers located in |
      cloud region | aws region | azure region | infrastructure location | data location storage |
      physical location of data | hosting residency
    `),
  },
  processedIn: {
    certain: words(`
      personal data processed in | processing location | processing locations | location of processing | locations of processing |
      location of the processing | location of data processing | location of processing activities |
      data processing location | data processing locations | data processing country | data processing region |
      place of processing | places of processing | place of data processing | place of performance |
      processing place | processing country | processing countries | processing region | processing regions |
      processing site | processing sites | processing geography | country of processing | countries of processing |
      country of data processing | country where processing takes place | country where data is processed |
      countries where data is processed | country of service | region of processing | where processed |
      where data is processed | where is data processed | where the data is processed | processed in |
      data processed in | data location processing | location where data is processed | processing jurisdiction |
      location where processing takes place | storage and processing location | processing and storage location |
      data storage and processing location | location of storage and processing | processing storage location |
      location of subprocessing | location of sub processing | country of subprocessing | service delivery location |
      processing and hosting location | hosting and processing location | data processing and storage location
    `),
  },
  accessedFrom: {
    certain: words(`
      access location | access locations | access from | access country | access countries | accessed from |
      data accessed from | remote access | remote access from | remote access location | remote access locations |
      remote access country | support location | support locations | support country | support countries |
      location of support | location of access | location of support team | support team location |
      support team locations | countries of access | country of access | location of personnel | personnel location |
      staff location | support from | support provided from | access jurisdiction
    `),
  },
  safeguards: {
    certain: words(`
      safeguard | safeguards | transfer safeguard | transfer safeguards | safeguards for transfer |
      safeguards for transfers | appropriate safeguards | appropriate safeguard | transfer mechanism |
      transfer mechanisms | data transfer mechanism | data transfer mechanisms | international transfer mechanism |
      cross border transfer mechanism | mechanism of transfer | mechanism for transfer | transfer method |
      transfer solution | transfer tool | transfer tools | transfer instrument | transfer instruments | transfer basis |
      basis for transfer | basis of transfer | transfer legal basis | legal transfer mechanism |
      legal basis for transfer | legal basis for transfers | legal basis of transfer | legal basis for the transfer |
      legal basis for data transfer | legal basis for international transfer | legal mechanism | transfer grounds |
      adequacy mechanism | adequacy safeguards | mechanism | mechanisms | guarantees | guarantee |
      transfer guarantees | transfer safeguard mechanism | international transfers | international transfer |
      international data transfers | international data transfer | cross border transfers | cross border transfer |
      third country transfer safeguards | third country safeguards | transfer impact | eu transfer mechanism |
      restricted transfer mechanism | restricted transfers | data transfer safeguards | data transfer basis |
      data transfer safeguard | data export mechanism | export mechanism | data transfer | data transfers |
      transfer protections | transfer protection | transfer compliance | lawful transfer mechanism | sccs | scc |
      standard contractual clauses | adequacy decision | chapter v mechanism | chapter v safeguards
    `),
    likely: words(`
      transfers | transfer | instrument | instruments | legal basis | transfer details | lawful basis | legal ground |
      transfer information | adequacy | scc dpf | dpf scc | protection mechanism
    `),
  },
  leavesEea: {
    certain: words(`
      outside eu | outside the eu | outside eea | outside the eea | outside eu eea | outside of the eu |
      outside of the eea | outside the european union | outside europe | outside uk eea | outside eea uk |
      outside the eu eea | non eu | non eea | non eu eea | non eu transfer | non eea transfer | transfer outside eu |
      transfer outside the eu | transfer outside eea | transfer outside the eea | transfer outside eu eea |
      transfers outside the eu | transfers outside the eea | transfer outside the eu eea | transfers outside eu |
      transfers outside eea | data transfer outside eu | data transfer outside eea | data transfer outside the eu |
      data transfer outside the eea | data leaves eu | data leaves the eu | data leaves eea | leaves the eea |
      third country transfer | third country transfers | transfer to third country | transfer to third countries |
      transfers to third countries | third country | third countries | does international transfers |
      international transfers yes no | third country transfer yes no | data transferred outside the eu |
      data transferred outside the eea | restricted transfer | exported outside the eea | sending data outside eu |
      data transferred outside eea | data transferred outside eu | is data transferred outside the eea
    `),
  },
  unused: {
    certain: words(`
      owner | owners | manager | managers | mgr | status | statuses | id | ids | identifier | uuid | guid | number | numbers | ref id |
      phone | phones | telephone | fax | mobile | logo | logos | icon | image | risk | risks | rating | ratings |
      score | scores | tier | criticality | priority | budget | spend | cost | costs | price | pricing | expense |
      expenses | currency | department | departments | cost center | cost centre | team | teams | business unit |
      created | updated | modified | creator | username | user name | user id | userid | password | kind |
      display order | sort order | portal order | slug | tag | tags | metadata | supplier number |
      vendor number | account number | postal code | postcode | zip | zip code | phone country code | country code |
      state province | sub division | subdivision | soc2 | soc 2 | iso 27001 | mfa | sso | pentest | auto renews | notice days | notice date |
      billing model | blocked group | editor ids | training | model training | training data | used for training |
      encryption | security measures | technical measures | toms | tom | stars | content groups | realm |
      realm id | review status | risk score | severity | tolerance | owned by team | requester | requested by |
      approved by | approver | reviewer | reviewed by | verified by | created by | updated by | assigned to | assignee |
      supplementary measures | tia reference | tia ref | tia required | dpia required | dpia reference |
      online store url | online store login | status page | status page url | logo url | terms of service |
      opt out | customer choice | applicable product | applicable products | applicable service | applicable services |
      plan | plans | enabled by | implemented sources | integrated to erp | aliases | alias | annual
    `),
    likely: words(`
      no | nr | item | row | line | index | key | code | ref | reference | state  |
      dependency | penetration | maturity | trust | active | enabled | required | optional | mandatory | critical |
      confirmed | action | actions | attachments | files | file | evidence | proof | documents | document | phase |
      version | change | changes | update | history | date | day | last updated | last update | internal | environment |
      security | attributes | level | is active | opt in | frequency | review frequency | subscribed | tia | dpia |
      exporter | data exporter | controller | customer | labels tags | compliance | language
    `),
  },
};
