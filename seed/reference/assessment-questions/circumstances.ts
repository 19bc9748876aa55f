import {
  CAPACITIES,
  DATA_FORMATS,
  ENGAGEMENT_ROLES,
  FREQUENCIES,
  SCALES,
  SENSITIVITIES,
  SPECIAL_CATEGORIES,
  VULNERABILITIES,
} from '../../../app/domain/words';
import { inGroup, may, must, type QuestionRow } from './question';

/**
 * Step 1, know the transfer: the preliminary questions of the CNIL guide, then the circumstances Clause 14(b)(i) of
 * the SCC and §§ 8-13 and 33 of Recommendations 01/2020 ask for.
 */
export const CIRCUMSTANCES: readonly QuestionRow[] = [
  ...inGroup(
    'preliminary',
    must(
      1,
      'personal-data',
      'answer',
      { en: 'Is it personal data?', fr: 'S’agit-il de données à caractère personnel ?' },
      {
        en: 'Pseudonymised data still is. Truly anonymous data is not, and needs no assessment.',
        fr: 'Les données pseudonymisées le restent. Des données réellement anonymes n’appellent aucune AITD.',
      },
    ),
    must(
      1,
      'transfer-criteria',
      'area',
      { en: 'Why is it a transfer?', fr: 'En quoi s’agit-il d’un transfert ?' },
      {
        en: 'Three things come together: the exporter is subject to the GDPR, it sends the data or opens it to somebody else, and that somebody is in a third country. Looking at data on a screen from there is enough.',
        fr: 'Trois critères se cumulent : l’exportateur relève du RGPD, il communique les données à un autre acteur (l’importateur) ou les lui rend accessibles, et cet importateur se trouve dans un pays tiers. La consultation à l’écran depuis ce pays suffit.',
      },
    ),
    must(
      1,
      'minimisation',
      'area',
      {
        en: 'Could less data go, or none that names anybody?',
        fr: 'Peut-on transférer moins de données, ou les anonymiser ?',
      },
      {
        en: 'What was left out, shortened, masked or made anonymous before the transfer, and why the rest is needed.',
        fr: 'Ce qui a été écarté, réduit, masqué ou anonymisé avant le transfert, et pourquoi le reste est nécessaire.',
      },
    ),
    may(
      1,
      'adequate-alternative',
      'area',
      {
        en: 'Could it stay in the EEA or go to an adequate country?',
        fr: 'Un pays de l’EEE ou un pays adéquat est-il envisageable ?',
      },
      {
        en: 'A European region of the same service, or another vendor. If there is one, why it was not chosen.',
        fr: 'Une région européenne du même service, ou un autre prestataire. S’il en existe, pourquoi l’avoir écarté.',
      },
    ),
  ),
  ...inGroup(
    'parties',
    must(
      1,
      'exporter',
      'text',
      { en: 'Exporter', fr: 'Exportateur' },
      {
        en: 'The legal entity that sends the data or opens access to it.',
        fr: 'L’entité juridique qui communique les données ou y donne accès.',
      },
      { prefill: 'organisation' },
    ),
    must(
      1,
      'exporter-role',
      'choice',
      { en: 'The exporter acts as', fr: 'L’exportateur agit en qualité de' },
      {
        en: 'For this data. Somebody who hosts for customers is their processor.',
        fr: 'Pour ces données. Qui héberge pour ses clients est leur sous-traitant.',
      },
      { prefill: 'organisation', choice: { vocabulary: 'capacity', codes: CAPACITIES } },
    ),
    must(
      1,
      'importer',
      'text',
      { en: 'Importer', fr: 'Importateur' },
      {
        en: 'The legal entity that receives the data there, as its contract names it. It may be another one than the entity that signed.',
        fr: 'L’entité juridique qui reçoit les données sur place, telle que le contrat la désigne. Ce n’est pas toujours l’entité signataire.',
      },
      { prefill: 'vendor' },
    ),
    must(
      1,
      'importer-role',
      'choice',
      { en: 'The importer acts as', fr: 'L’importateur agit en qualité de' },
      {
        en: 'The roles decide which module of the clauses fits.',
        fr: 'La qualité des parties détermine le module de clauses à retenir.',
      },
      { prefill: 'engagement', choice: { vocabulary: 'role', codes: ENGAGEMENT_ROLES } },
    ),
    must(
      1,
      'importer-jurisdiction',
      'text',
      { en: 'The importer is incorporated in', fr: 'Pays d’immatriculation de l’importateur' },
      {
        en: 'Its own law follows it wherever the servers stand.',
        fr: 'Le droit de ce pays le suit, où que se trouvent les serveurs.',
      },
      { prefill: 'vendor' },
    ),
    may(
      1,
      'importer-group',
      'text',
      { en: 'Group and ultimate parent', fr: 'Groupe et société mère ultime' },
      {
        en: 'With the country of the parent: a parent may be ordered to produce what its subsidiaries hold.',
        fr: 'Avec le pays de la société mère : une injonction peut l’obliger à produire ce que détiennent ses filiales.',
      },
      { prefill: 'vendor' },
    ),
    must(
      1,
      'onward-recipients',
      'area',
      { en: 'Who receives the data next', fr: 'Destinataires ultérieurs' },
      {
        en: 'Sub-processors and other recipients of the importer, each with its country and what it does. Write “none” where there are none.',
        fr: 'Sous-traitants ultérieurs et autres destinataires, chacun avec son pays et son rôle. Écrivez « aucun » s’il n’y en a pas.',
      },
      { prefill: 'onward' },
    ),
  ),
  ...inGroup(
    'places',
    must(
      1,
      'storage-countries',
      'text',
      { en: 'Stored or processed in', fr: 'Pays d’hébergement ou de traitement' },
      { en: 'Every country, backups included.', fr: 'Tous les pays, sauvegardes comprises.' },
      { prefill: 'location' },
    ),
    must(
      1,
      'access-countries',
      'text',
      { en: 'Accessible from', fr: 'Pays depuis lesquels les données sont accessibles' },
      {
        en: 'Support, administration and troubleshooting from afar, also where it happens by exception. Write “none” where nobody can.',
        fr: 'Assistance, administration et dépannage à distance, y compris exceptionnels. Écrivez « aucun » si personne n’y accède.',
      },
      { prefill: 'location' },
    ),
  ),
  ...inGroup(
    'data',
    must(
      1,
      'purpose',
      'area',
      { en: 'Purpose', fr: 'Finalité' },
      { en: 'What the data is sent for, in a sentence.', fr: 'Pourquoi les données sont transférées, en une phrase.' },
      { prefill: 'engagement' },
    ),
    must(
      1,
      'nature',
      'area',
      { en: 'What happens to the data there', fr: 'Nature du traitement sur place' },
      {
        en: 'Hosting, support, remote access, transit, analytics, AI inference …',
        fr: 'Hébergement, assistance, accès à distance, transit, mesure d’audience, inférence d’IA…',
      },
      { prefill: 'engagement' },
    ),
    may(
      1,
      'sector',
      'text',
      { en: 'Economic sector', fr: 'Secteur d’activité' },
      {
        en: 'Of the importer and of the persons’ dealings with you: telecommunications and cloud services draw more requests than most.',
        fr: 'Celui de l’importateur et de l’activité en cause : les télécommunications et l’informatique en nuage font l’objet de plus de demandes que d’autres.',
      },
    ),
    must(
      1,
      'data-subjects',
      'area',
      { en: 'Data subjects', fr: 'Personnes concernées' },
      { en: 'Customers, their end users, staff, patients …', fr: 'Clients, leurs utilisateurs, salariés, patients…' },
      { prefill: 'engagement' },
    ),
    must(
      1,
      'vulnerable-persons',
      'choice',
      { en: 'The most vulnerable among them', fr: 'Les plus vulnérables d’entre elles' },
      {
        en: 'Children, employees, patients and others who cannot easily defend themselves.',
        fr: 'Mineurs, salariés, patients et toute personne qui peut difficilement se défendre.',
      },
      { prefill: 'engagement', choice: { vocabulary: 'vulnerability', codes: VULNERABILITIES } },
    ),
    must(
      1,
      'data-categories',
      'area',
      { en: 'Categories of data', fr: 'Catégories de données' },
      { en: 'As Annex I.B of the clauses lists them.', fr: 'Telles qu’énumérées à l’annexe I.B des clauses.' },
      { prefill: 'engagement' },
    ),
    must(
      1,
      'sensitivity',
      'choice',
      { en: 'How sensitive the data is', fr: 'Sensibilité des données' },
      {
        en: 'Apart from special categories: the harm it could do. Offences and convictions (Art. 10) count here.',
        fr: 'Hors catégories particulières : le préjudice qu’elles peuvent causer. Les infractions et condamnations (art. 10) en relèvent.',
      },
      { prefill: 'engagement', choice: { vocabulary: 'sensitivity', codes: SENSITIVITIES } },
    ),
    must(
      1,
      'special-categories',
      'choice',
      { en: 'Special categories (Art. 9)', fr: 'Catégories particulières (art. 9)' },
      {
        en: 'Health, origin, opinions, beliefs, trade union, sexual life, genetic and biometric data. Free text and attachments may hold them unasked.',
        fr: 'Santé, origine, opinions, convictions, appartenance syndicale, vie sexuelle, données génétiques et biométriques. Les champs libres et pièces jointes peuvent en contenir.',
      },
      { prefill: 'engagement', choice: { vocabulary: 'special-categories', codes: SPECIAL_CATEGORIES } },
    ),
    must(
      1,
      'data-format',
      'choice',
      { en: 'In what shape the importer holds it', fr: 'Forme sous laquelle l’importateur détient les données' },
      {
        en: 'What counts is whether the importer, or an authority through it, can read the data.',
        fr: 'Ce qui compte : l’importateur, ou une autorité à travers lui, peut-il lire les données ?',
      },
      { prefill: 'engagement', choice: { vocabulary: 'format', codes: DATA_FORMATS } },
    ),
    may(
      1,
      'key-holder',
      'text',
      { en: 'Who holds the keys, and where', fr: 'Qui détient les clés, et où' },
      {
        en: 'Of the encryption, or of the table that leads back to the persons.',
        fr: 'Clés de chiffrement, ou table de correspondance permettant de réidentifier les personnes.',
      },
    ),
  ),
  ...inGroup(
    'ways',
    must(
      1,
      'volume',
      'choice',
      { en: 'Persons concerned', fr: 'Nombre de personnes concernées' },
      { en: 'A rough order is enough.', fr: 'Un ordre de grandeur suffit.' },
      { prefill: 'engagement', choice: { vocabulary: 'scale', codes: SCALES } },
    ),
    must(
      1,
      'frequency',
      'choice',
      { en: 'How often data goes', fr: 'Fréquence du transfert' },
      {
        en: 'A service in daily use is continuous.',
        fr: 'Un service d’usage quotidien donne lieu à un transfert continu.',
      },
      { prefill: 'engagement', choice: { vocabulary: 'frequency', codes: FREQUENCIES } },
    ),
    must(
      1,
      'duration',
      'text',
      { en: 'For how long', fr: 'Durée' },
      {
        en: 'How long the transfers go on, and how long the importer keeps the data.',
        fr: 'Durée des transferts, et durée de conservation chez l’importateur.',
      },
      { prefill: 'engagement' },
    ),
    may(
      1,
      'channel',
      'text',
      { en: 'By which channel', fr: 'Canal de transmission' },
      {
        en: 'API over TLS, file transfer, private line … and the countries the data passes on its way.',
        fr: 'API sous TLS, transfert de fichiers, liaison privée… et les pays traversés.',
      },
    ),
    must(
      1,
      'existing-measures',
      'area',
      { en: 'Measures in place today', fr: 'Mesures déjà en place' },
      {
        en: 'On the way and at the destination, certifications included: what Annex II of the clauses describes.',
        fr: 'En transit et sur place, certifications comprises : ce que décrit l’annexe II des clauses.',
      },
      { prefill: 'vendor' },
    ),
  ),
];
