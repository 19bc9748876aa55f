import type { RowProblem } from '../domain/recognition/cells';
import type { Language } from '../domain/words';
import { type Delimiter, writeCsv } from '../lib/csv';
import { grouped } from '../lib/grouped';
import { type MessageKey, type Translate, translator } from '../lib/i18n';
import { readTable } from './imports-reading.server';

/** A list to fill in: headers the import understands and one row as an example, as the language's spreadsheets save it. */
export function templateCsv(language: Language): string {
  return writeCsv(TEMPLATES[language], { delimiter: language === 'fr' ? ';' : ',', bom: true });
}

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

/**
 * The refused rows of a list as CSV, as the list had them, with their line and the reason in words at the end: to be
 * corrected and brought again.
 */
export function rejectedCsv(
  source: string,
  rejected: readonly RowProblem[],
  delimiter: Delimiter,
  language: Language,
): string {
  const t = translator(language);
  const { csv, recognition } = readTable(source);
  const cells = new Map(csv.rows.map((row) => [row.line, row.cells]));
  const headers = recognition.columns.map(({ header }) => header);
  const rows = [...grouped(rejected, ({ line }) => line)].map(([line, problems]) => {
    const own = cells.get(line) ?? [];
    const width = Math.max(headers.length, own.length);
    return {
      own: [...own, ...Array<string>(width - own.length).fill('')],
      line,
      reason: problems.map((one) => problemInWords(one, t)).join(' '),
    };
  });
  const width = rows.reduce((widest, { own }) => Math.max(widest, own.length), headers.length);
  const padded = (texts: readonly string[]) => [...texts, ...Array<string>(width - texts.length).fill('')];
  return writeCsv(
    [
      [...padded(headers), t('imports.rejected.line-header'), t('imports.rejected.reason-header')],
      ...rows.map(({ own, line, reason }) => [...padded(own), line, reason]),
    ],
    { delimiter, bom: true },
  );
}

/** Why a row was refused and what was expected, as one text. */
export function problemInWords({ column, value, code, expected, otherLine }: RowProblem, t: Translate): string {
  const reason = t(`imports.problem.${code}` as MessageKey, { column, value, otherLine: otherLine ?? 0 });
  const where = column === '' ? '' : `${column}: `;
  return `${where}${reason}${expected && expected.length > 0 ? ` ${t('imports.problem.expected', { expected: expected.join(', ') })}` : ''}`;
}
