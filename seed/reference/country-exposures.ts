import type { IsoDate } from '../../app/domain/days';
import type { Text } from './text';

export type CountryExposureRow = {
  /** ISO 3166-1 alpha-2. */
  readonly code: string;
  readonly exposure: 'criticised' | 'high-exposure';
  /** The day of the judgment or study it rests on. */
  readonly from: IsoDate;
  readonly until?: IsoDate;
  readonly reason: Text;
  readonly source: string;
  readonly verifiedOn: IsoDate;
};

/** Countries whose laws on access by authorities were found wanting, by whom and since when. No country is graded. */
export const COUNTRY_EXPOSURES: readonly CountryExposureRow[] = [
  {
    code: 'US',
    exposure: 'criticised',
    from: '2020-07-16',
    reason: {
      en: 'The Court of Justice found that FISA 702 and Executive Order 12333 go beyond what is strictly necessary (C-311/18). Safeguards added since bind the authorities, but reach importers through the Data Privacy Framework only.',
      fr: 'La Cour de justice a jugé que FISA 702 et le décret présidentiel 12333 excèdent le strict nécessaire (C-311/18). Les garanties ajoutées depuis lient les autorités, mais l’adéquation ne vaut que pour les importateurs inscrits au Data Privacy Framework.',
    },
    source: 'https://curia.europa.eu/juris/liste.jsf?num=C-311/18',
    verifiedOn: '2026-10-08',
  },
  {
    code: 'IN',
    exposure: 'criticised',
    from: '2021-11-08',
    reason: {
      en: 'The study made for the European Data Protection Board describes wide access by authorities under the Information Technology Act with few limits.',
      fr: 'L’étude réalisée pour le Comité européen de la protection des données décrit un accès étendu des autorités au titre de l’Information Technology Act, avec peu de limites.',
    },
    source: 'https://www.edpb.europa.eu/system/files/2022-01/legalstudy_on_government_access_0.pdf',
    verifiedOn: '2026-10-08',
  },
  {
    code: 'CN',
    exposure: 'high-exposure',
    from: '2021-11-08',
    reason: {
      en: 'The study made for the European Data Protection Board finds that protection cannot be regarded as equivalent; the National Intelligence Law obliges organisations to cooperate.',
      fr: 'L’étude réalisée pour le Comité européen de la protection des données conclut que la protection ne peut être tenue pour équivalente ; la loi sur le renseignement national oblige les organisations à coopérer.',
    },
    source: 'https://www.edpb.europa.eu/system/files/2022-01/legalstudy_on_government_access_0.pdf',
    verifiedOn: '2026-10-08',
  },
  {
    code: 'RU',
    exposure: 'high-exposure',
    from: '2021-11-08',
    reason: {
      en: 'The study made for the European Data Protection Board finds access by authorities without effective limits; the country left the Council of Europe in March 2022.',
      fr: 'L’étude réalisée pour le Comité européen de la protection des données constate un accès des autorités sans limites effectives ; le pays a quitté le Conseil de l’Europe en mars 2022.',
    },
    source: 'https://www.edpb.europa.eu/system/files/2022-01/legalstudy_on_government_access_0.pdf',
    verifiedOn: '2026-10-08',
  },
];
