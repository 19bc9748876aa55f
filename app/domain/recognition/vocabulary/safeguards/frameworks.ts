import type { Phrases } from '../../safeguard-phrases';

/** The EU-US Data Privacy Framework, Decision (EU) 2023/1795. A word on certification after it belongs to the name. */
export const DATA_PRIVACY_FRAMEWORK: Phrases = {
  en: ['(the )?(eu ?u ?s |eu usa |transatlantic )?(dpfs?|data privacy framework)( program(me)?)?', '2023 1795'],
  fr: [
    'cadre (transatlantique )?(de|pour la) protection des donnees( (a caractere personnel|personnelles))?( ue etats unis| ue eu| ue us)?',
    'cadre de confidentialite des donnees( ue etats unis| ue us)?',
  ],
  de: ['(eu us |transatlantisch* )?datenschutzrahmen*( eu usa?)?', 'eu us datenschutz ?rahmen*'],
  es: ['marco (transatlantico )?de (privacidad|proteccion) de( los)? datos( personales)?( ue ee uu| ue eeuu)?'],
  it: ['quadro( transatlantico)? (per la|di|sulla) (privacy|protezione|riservatezza) dei dati( personali)?( ue usa?)?'],
  nl: ['(eu vs |trans atlantisch |transatlantisch )?(gegevensbeschermings|dataprivacy|privacy)kader( eu vs)?'],
  pt: ['quadro( transatlantico)? de (privacidade|protecao)( de| dos) dados( ue eua)?'],
  pl: ['ram(y|ach|ami)? (ochrony|prywatnosci) danych( osobowych)?( ue usa)?'],
};

export const CERTIFIED_UNDER_A_FRAMEWORK: Phrases = {
  en: ['(self )?certified', '(self )?certification', 'certificate', 'participants?', 'listed'],
  fr: ['(auto )?certifiee?s?', '(auto )?certification'],
  de: ['zertifiziert*', 'zertifizierung*', '(selbst )?zertifikat*', 'teilnehmer*', 'gelistet'],
  es: ['certificad[oa]s?', 'certificacion'],
  it: ['certificat[oaie]', 'certificazione'],
  nl: ['gecertificeerd*', 'certificering*'],
  pt: ['certificacao'],
  pl: ['certyfik*'],
};

export const UK_EXTENSION: Phrases = {
  en: [
    'uk extension( (to|of)( the)?)?( eu u ?s)?( dpf| data privacy framework)?',
    'uk u ?s data bridge',
    'data bridge',
    'uk dpf( extension)?',
  ],
  fr: ['extension (uk|britannique|royaume uni)( (du|au))?( dpf)?'],
  de: ['(uk|britische) (erweiterung|datenbrucke)( (des|zum))?( eu us)?( dpf)?'],
  es: ['extension del reino unido( al dpf)?'],
  it: ['estensione (uk|britannica|del regno unito)( al dpf)?'],
  nl: ['(uk|britse) (uitbreiding|extensie)( van het dpf)?'],
};

export const SWISS_FRAMEWORK: Phrases = {
  en: ['swiss( u ?s)? (dpf|data privacy framework)'],
  fr: ['(suisse etats unis|suisse us) (dpf|data privacy framework)', 'dpf suisse( etats unis)?'],
  de: ['(schweiz|schweizerisch|ch) us(a)? (dpf|data privacy framework|datenschutzrahmen)'],
  it: ['(svizzera usa?) (dpf|data privacy framework)'],
};

export const PRIVACY_SHIELD: Phrases = {
  en: ['privacy shield'],
  fr: ['bouclier de protection( des donnees)?( ue etats unis)?', 'bouclier (de confidentialite|vie privee)'],
  de: ['(eu us )?datenschutzschild*'],
  es: ['escudo de (la )?privacidad'],
  it: ['scudo (per la|della) privacy'],
  nl: ['privacyschild'],
  pt: ['escudo de (protecao da )?privacidade'],
  pl: ['tarcz* prywatnosci'],
};

export const SAFE_HARBOUR: Phrases = {
  en: ['safe harbou?r'],
  fr: ['sphere de securite'],
  es: ['puerto seguro'],
  it: ['approdo sicuro'],
  nl: ['veilige haven'],
  pt: ['porto seguro'],
};
