import type { IsoDate } from '../../app/domain/days';
import type { CountryCode } from './countries';
import type { Text } from './text';

/** A place whose position is not that of the State it belongs to, or that people mistake. */
export type TerritoryRow = {
  readonly code: CountryCode;
  readonly note: Text;
  /** Nobody has settled whether the GDPR applies there: neither inside nor plainly a third country. */
  readonly isUnderReview?: true;
  readonly source: string;
  readonly verifiedOn: IsoDate;
};

const CHECKED_ON: IsoDate = '2026-10-08';
const CNIL_2018 = 'https://www.cnil.fr/fr/comment-la-loi-informatique-et-libertes-sapplique-t-elle-loutre-mer';
const CNIL_2019 = 'https://www.cnil.fr/fr/loi-informatique-et-libertes-et-rgpd-ce-qui-change-pour-loutre-mer';
const DATATILSYNET = 'https://www.datatilsynet.dk/rigsfaellesskabet';
const PROP_56_LS = 'https://www.regjeringen.no/no/dokumenter/prop.-56-ls-20172018/id2594627/';
const COMMISSION =
  'https://commission.europa.eu/law/law-topic/data-protection/international-dimension-data-protection/adequacy-decisions_en';
const eurLex = (celex: string) => `https://eur-lex.europa.eu/legal-content/EN/TXT/?uri=CELEX:${celex}`;
const TFEU_355 = eurLex('12016E355');

const OUTERMOST_NOTE: Text = {
  en: 'Outermost region of the Union: the GDPR and the French Data Protection Act apply in full. Not a transfer.',
  fr: 'Région ultrapériphérique de l’Union : le RGPD et la loi Informatique et Libertés s’y appliquent pleinement. Il n’y a pas de transfert.',
};
const FRENCH_OVERSEAS_NOTE: Text = {
  en: 'Overseas territory outside the Union. Since 1 June 2019 the French Act applies there with the rules the GDPR sets in mainland France; how to frame a transfer to it is not settled.',
  fr: 'Pays ou territoire d’outre-mer (PTOM) hors de l’Union. Depuis le 1er juin 2019, la loi française s’y applique avec les règles en vigueur en métropole au titre du RGPD ; l’encadrement des transferts reste discuté.',
};
const CROWN_DEPENDENCY_NOTE: Text = {
  en: 'Crown dependency, not part of the United Kingdom for this purpose: it has an adequacy decision of its own.',
  fr: 'Dépendance de la Couronne, distincte du Royaume-Uni à cet égard : elle dispose de sa propre décision d’adéquation.',
};
const NO_DECISION_NOTE: Text = {
  en: 'Third country without an adequacy decision.',
  fr: 'Pays tiers sans décision d’adéquation.',
};
const DUTCH_CARIBBEAN_NOTE: Text = {
  en: 'Part of the Kingdom of the Netherlands but outside the Union. Third country without an adequacy decision.',
  fr: 'Partie du Royaume des Pays-Bas mais hors de l’Union. Pays tiers sans décision d’adéquation.',
};

const at = (code: CountryCode, note: Text, source: string = COMMISSION): TerritoryRow => ({
  code,
  note,
  source,
  verifiedOn: CHECKED_ON,
});

/** What a person should know about such places. */
export const TERRITORIES: readonly TerritoryRow[] = [
  at('GF', OUTERMOST_NOTE, CNIL_2018),
  at('GP', OUTERMOST_NOTE, CNIL_2018),
  at('MQ', OUTERMOST_NOTE, CNIL_2018),
  at('RE', OUTERMOST_NOTE, CNIL_2018),
  at('YT', OUTERMOST_NOTE, CNIL_2018),
  at('MF', OUTERMOST_NOTE, CNIL_2018),
  at(
    'AX',
    {
      en: 'Part of Finland and of the Union under Protocol 2 of the 1994 Act of Accession. Not a transfer.',
      fr: 'Partie de la Finlande et de l’Union en vertu du protocole n° 2 de l’acte d’adhésion de 1994. Il n’y a pas de transfert.',
    },
    TFEU_355,
  ),
  at(
    'PT',
    {
      en: 'The Azores and Madeira are part of Portugal and of the Union.',
      fr: 'Les Açores et Madère font partie du Portugal et de l’Union.',
    },
    TFEU_355,
  ),
  at(
    'ES',
    {
      en: 'The Canary Islands, Ceuta and Melilla are part of Spain and of the Union.',
      fr: 'Les Canaries, Ceuta et Melilla font partie de l’Espagne et de l’Union.',
    },
    TFEU_355,
  ),
  at(
    'CY',
    {
      en: 'Union law is suspended in the areas the Republic does not effectively control (Protocol 10), and the British Sovereign Base Areas are outside the Union. ISO has no code for either: note them by hand.',
      fr: 'L’application du droit de l’Union est suspendue dans les zones que la République ne contrôle pas effectivement (protocole n° 10) et les zones de souveraineté britannique sont hors de l’Union. Faute de code ISO propre, à signaler en note.',
    },
    eurLex('12003T/TXT'),
  ),
  at(
    'BL',
    {
      en: 'Overseas territory outside the Union since 2012. The French Act applies, the GDPR not of itself; no adequacy decision.',
      fr: 'Pays ou territoire d’outre-mer (PTOM) hors de l’Union depuis 2012. La loi française s’y applique, mais pas le RGPD de plein droit ; aucune décision d’adéquation.',
    },
    CNIL_2019,
  ),
  at(
    'PM',
    {
      en: 'Overseas territory outside the Union. The French Act applies, the GDPR not of itself; no adequacy decision.',
      fr: 'Pays ou territoire d’outre-mer (PTOM) hors de l’Union. La loi française s’y applique, mais pas le RGPD de plein droit ; aucune décision d’adéquation.',
    },
    CNIL_2019,
  ),
  at('NC', FRENCH_OVERSEAS_NOTE, CNIL_2019),
  at('PF', FRENCH_OVERSEAS_NOTE, CNIL_2019),
  at('WF', FRENCH_OVERSEAS_NOTE, CNIL_2019),
  at('TF', FRENCH_OVERSEAS_NOTE, CNIL_2019),
  at(
    'GL',
    {
      en: 'Part of the Danish Realm but outside the Union. Third country without an adequacy decision: an Art. 46 instrument or an Art. 49 derogation is needed.',
      fr: 'Appartient au Royaume de Danemark mais non à l’Union. Pays tiers sans décision d’adéquation : un instrument de l’art. 46 ou une dérogation de l’art. 49 est nécessaire.',
    },
    DATATILSYNET,
  ),
  at(
    'FO',
    {
      en: 'Third country with an adequacy decision (2010/146/EU), which does not cover Danish State authorities on the islands, such as the police and the prison service.',
      fr: 'Pays tiers bénéficiant d’une décision d’adéquation (2010/146/UE), laquelle ne couvre pas les autorités de l’État danois présentes sur l’archipel, telles que la police et l’administration pénitentiaire.',
    },
    DATATILSYNET,
  ),
  {
    ...at(
      'SJ',
      {
        en: 'Svalbard is outside the EEA Agreement (Protocol 40). Norway had extended its earlier data protection act to it; have the position reviewed.',
        fr: 'Le Svalbard n’entre pas dans l’accord EEE (protocole n° 40). La Norvège y avait étendu son ancienne loi sur la protection des données ; situation à faire examiner.',
      },
      PROP_56_LS,
    ),
    isUnderReview: true,
  },
  at(
    'GB',
    {
      en: 'Third country since 1 January 2021. From then until the adequacy decision of 28 June 2021 the EU-UK Trade and Cooperation Agreement provided that transmissions were not transfers to a third country.',
      fr: 'Pays tiers depuis le 1er janvier 2021. De cette date à la décision d’adéquation du 28 juin 2021, l’accord de commerce et de coopération prévoyait que les transmissions ne constituaient pas des transferts vers un pays tiers.',
    },
    eurLex('32025D2574'),
  ),
  at(
    'GI',
    {
      en: 'Third country since 1 January 2021. The adequacy decision for the United Kingdom does not cover it; no decision of its own was found.',
      fr: 'Pays tiers depuis le 1er janvier 2021. Non couvert par la décision d’adéquation du Royaume-Uni ; aucune décision propre n’a été trouvée.',
    },
    eurLex('32021D1772'),
  ),
  at('GG', CROWN_DEPENDENCY_NOTE, eurLex('32003D0821')),
  at('JE', CROWN_DEPENDENCY_NOTE, eurLex('32008D0393')),
  at('IM', CROWN_DEPENDENCY_NOTE, eurLex('32004D0411')),
  at('MC', {
    en: 'Third country without an EU adequacy decision; it stands on the Swiss list only.',
    fr: 'Pays tiers sans décision d’adéquation de l’Union ; il ne figure que sur la liste suisse.',
  }),
  at('SM', NO_DECISION_NOTE),
  at('VA', NO_DECISION_NOTE),
  at('AW', DUTCH_CARIBBEAN_NOTE),
  at('CW', DUTCH_CARIBBEAN_NOTE),
  at('SX', DUTCH_CARIBBEAN_NOTE),
  at('BQ', DUTCH_CARIBBEAN_NOTE),
  at('XK', {
    en: 'User-assigned code. Third country without an adequacy decision.',
    fr: 'Code laissé par l’ISO à la libre disposition des utilisateurs. Pays tiers sans décision d’adéquation.',
  }),
];
