import type { Phrases } from '../../safeguard-phrases';

/** Binding corporate rules (Art. 47). */
export const CORPORATE_RULES: Phrases = {
  en: ['bcrs?', 'binding corporate rules?'],
  fr: ['regles? d entreprise contraignantes?', 'regles? (internes|contraignantes) d entreprise', 'rec'],
  de: [
    'verbindliche[nr]? (interne[nr]? )?(daten ?schutz ?vorschriften|unternehmens ?regeln|unternehmens ?regelungen|konzern ?regeln)',
    'verbindliche[nr]? unternehmensinterne[nr]? (datenschutz)?(vorschriften|regelungen|regeln)',
  ],
  es: ['ncv', 'normas (corporativas|empresariales) vinculantes'],
  it: ['(norme|regole) vincolanti d impresa', '(norme|regole) (aziendali|societarie|d impresa) vincolanti'],
  nl: ['bindende (bedrijfs ?voorschriften|bedrijfs ?regels|ondernemings ?regels|concern ?voorschriften)'],
  pt: [
    '(regras|normas) vinculativas( aplicaveis)? (as|das|para) empresas?',
    '(regras|normas) (corporativas|empresariais) (vinculativas|vinculantes|globais|obrigatorias)',
    'regras vinculativas aplicaveis as empresas',
  ],
  pl: ['wiazac* regul* korporacyjn*', 'wiazac* zasad* korporacyjn*'],
};

export const OF_CONTROLLERS =
  /\b(c|controllers?|responsables?|rt|verantwortliche\w*|titolar[ei]|verwerkingsverantwoordelijke\w*)\b/;
export const OF_PROCESSORS =
  /\b(p|processors?|sous traitants?|st|auftragsverarbeiter\w*|encargados?|responsabili|verwerkers?|subcontratantes?)\b/;

/** Contracts between the companies of one group: no tool of Chapter V by themselves. */
export const INTRA_GROUP: Phrases = {
  en: [
    'intra ?(group|company|affiliate)',
    'inter ?(company|group|affiliate)( data)?( transfer| processing)? agreement',
    'igdtas?',
    'idta intra ?group',
    'group( internal)? data (transfer|sharing|processing) agreement',
  ],
  fr: ['intra ?groupe?s?'],
  de: ['konzern ?intern*', 'gruppen ?intern*', 'konzern(datenschutz)?(vertrag|vereinbarung)*'],
  es: ['intra ?grupo*'],
  it: ['infra ?gruppo', 'intra ?gruppo'],
  nl: ['intra ?groeps?*', 'binnen (de|het) (groep|concern)', 'concern ?intern*'],
  pt: ['intra ?grupo*'],
  pl: ['wewnatrz ?grupow*'],
};

/** With one of these words a contract within the group is named even where clauses stand beside it. */
export const AGREEMENT: Phrases = {
  en: ['agreements?', 'contracts?', 'dpas?', 'igdta', 'policy'],
  fr: ['accords?', 'contrats?', 'convention'],
  de: ['vereinbarung*', 'vertrag', 'vertrage', 'rahmenvertrag*', 'konzern*vertrag', 'konzern*vereinbarung'],
  es: ['acuerdos?', 'contratos?'],
  it: ['accord[oi]', 'contratt[oi]'],
  nl: ['overeenkomst*', 'intra ?groepsovereenkomst*'],
  pt: ['acordos?'],
  pl: ['umow*', 'porozumieni*'],
};

/** Cross-border privacy rules of APEC, or the global ones: known to lists, unknown to the GDPR. */
export const CROSS_BORDER_PRIVACY_RULES: Phrases = {
  en: ['(global |apec )?cbprs?', 'cross border privacy rules'],
  fr: ['regles (transfrontalieres de protection|de confidentialite transfrontalieres?)*'],
  es: ['reglas de privacidad transfronterizas?'],
};

export const CODE_OF_CONDUCT: Phrases = {
  en: ['approved codes? of conduct', '(eu|cispe) (cloud )?code of conduct'],
  fr: ['codes? de conduite approuves?'],
  de: ['genehmigte[nr]? verhaltensregel*'],
  es: ['codigos? de conducta aprobados?'],
  it: ['codic[ei] di condotta approvat[oi]'],
  nl: ['goedgekeurde gedragscode*'],
  pt: ['codigos? de conduta aprovados?'],
  pl: ['zatwierdzon* kodeks* postepowania'],
};

export const CERTIFICATION: Phrases = {
  en: ['approved certification( mechanism)?'],
  fr: ['certification approuvee'],
  de: ['genehmigter zertifizierungsmechanismus'],
  es: ['mecanismo de certificacion aprobado'],
  it: ['meccanismo di certificazione approvato'],
  nl: ['goedgekeurd certificeringsmechanisme'],
  pt: ['procedimento de certificacao aprovado'],
  pl: ['zatwierdzony mechanizm certyfikacji'],
};

export const BETWEEN_PUBLIC_BODIES: Phrases = {
  en: ['binding instruments? between public', 'binding and enforceable instrument'],
  fr: ['instruments? juridiquement contraignants?'],
  de: ['rechtlich bindende[ns]? (und durchsetzbare[ns]? )?(dokument|instrument)'],
  es: ['instrumento juridicamente vinculante'],
  it: ['strumento giuridicamente vincolante'],
  nl: ['juridisch bindend (en afdwingbaar )?instrument'],
  pt: ['instrumento juridicamente vinculativo'],
  pl: ['prawnie wiazacy( i egzekwowalny)? instrument'],
};

export const ADMINISTRATIVE_ARRANGEMENT: Phrases = {
  en: ['administrative arrangements?'],
  fr: ['arrangements? administratifs?'],
  de: ['verwaltungsvereinbarung*'],
  es: ['acuerdos? administrativos?'],
  it: ['accord[oi] amministrativ[oi]'],
  nl: ['administratieve regeling*'],
  pt: ['acordos? administrativos?'],
  pl: ['uzgodnieni* administracyjn*'],
};
