import type { Language } from '../domain/words';
import { writeCsv } from '../lib/csv';
import { translator } from '../lib/i18n';
import { writeWorkbook } from '../lib/workbook.server';

/** A list to fill in: headers the import understands and one row as an example, as the language's spreadsheets save it. */
export function templateCsv(language: Language): string {
  return writeCsv(TEMPLATES[language], { delimiter: language === 'fr' ? ';' : ',', bom: true });
}

/** The same list as a workbook. */
export const templateWorkbook = (language: Language): Uint8Array =>
  writeWorkbook(translator(language)('imports.template.sheet'), TEMPLATES[language]);

const TEMPLATES: Record<Language, readonly (readonly string[])[]> = {
  en: [
    [
      'Vendor',
      'Contracting entity',
      'Country of establishment',
      'Website',
      'Service',
      'Role',
      'Purpose',
      'Data categories',
      'Data subjects',
      'Stored in',
      'Accessed from',
      'Safeguards',
      'Contract signed on',
      'Contact e-mail',
      'Review date',
      'Notes',
    ],
    [
      'Example Mail',
      'Example Mail Ltd',
      'Ireland',
      'https://mail.example',
      'Sending of e-mails',
      'Sub-processor',
      'Password resets and receipts',
      'E-mail address, first name',
      'Customers',
      'Ireland',
      'United States',
      'SCC module 3',
      '2026-01-15',
      'privacy@mail.example',
      '2027-01-15',
      'Replace this row',
    ],
  ],
  fr: [
    [
      'Prestataire',
      'Entité contractante',
      'Pays d’établissement',
      'Site web',
      'Prestation',
      'Rôle',
      'Finalité',
      'Catégories de données',
      'Personnes concernées',
      'Lieu d’hébergement',
      'Accès à distance',
      'Garanties',
      'Contrat signé le',
      'E-mail de contact',
      'Date de révision',
      'Remarques',
    ],
    [
      'Exemple Courriel',
      'Exemple Courriel SAS',
      'France',
      'https://courriel.example',
      'Envoi d’e-mails',
      'Sous-traitant ultérieur',
      'Réinitialisations de mot de passe, reçus',
      'Adresse e-mail, prénom',
      'Clients',
      'France',
      'États-Unis',
      'CCT module 3',
      '15/01/2026',
      'confidentialite@courriel.example',
      '15/01/2027',
      'Ligne à remplacer',
    ],
  ],
};
