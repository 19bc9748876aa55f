import { Link } from '@remix-run/react';
import type { ReactNode } from 'react';
import { isIsoDate } from '../domain/days';
import { isMessageKey } from '../lib/i18n';
import type { HistoryActor, HistoryEntry } from '../services/history.server';
import { useWords } from './language';
import { weightInWords } from './risk/risk-words';

type Words = ReturnType<typeof useWords> & Pick<HistoryEntry, 'questions'>;

/** What happened, newest first: who, when, what, and each field as it was and as it is. */
export function History({
  lines,
  subjects,
  organisation,
}: {
  lines: HistoryEntry[];
  /** Names the record of each line, for a history of more than one; links lead into `organisation`. */
  subjects?: boolean;
  organisation?: string;
}) {
  const words = useWords();
  if (lines.length === 0) return <p className="none">{words.t('settings.history.none')}</p>;
  return (
    <ol className="history">
      {lines.map((line) => (
        <li key={line.id}>
          <p className="history-line">
            <strong>{actorInWords(line.actor, words)}</strong> {actionInWords(line.action, words)}
            {subjects && !(line.actor.kind === 'person' && line.actor.id === line.subject.id) && (
              <SubjectLink subject={line.subject} organisation={organisation} />
            )}
            <time className="quiet" dateTime={line.at}>
              {' '}
              · {words.instant(line.at)}
            </time>
          </p>
          <Changes line={line} />
        </li>
      ))}
    </ol>
  );
}

function SubjectLink({
  subject,
  organisation,
}: {
  subject: HistoryEntry['subject'];
  organisation: string | undefined;
}) {
  const words = useWords();
  const name = subject.name || (subject.page?.kind === 'import' ? words.t('imports.pasted') : '');
  if (!name) return null;
  if (!subject.page || !organisation)
    return (
      <>
        {' '}
        <b>{name}</b>
      </>
    );
  return (
    <>
      {' '}
      <Link to={`/app/${organisation}${PLACE_OF_PAGE[subject.page.kind]}/${subject.page.id}`}>{name}</Link>
      {subject.part && <> ({valueInWords(subject.kind, subject.part.field, subject.part.value, words)})</>}
    </>
  );
}

const PLACE_OF_PAGE = {
  vendor: '/register/vendors',
  engagement: '/register/engagements',
  assessment: '/assessments',
  law: '/settings/law',
  import: '/imports',
} as const;

/** Short changes stand open; those of a whole new record are folded away. */
const FIELDS_SHOWN = 4;

function Changes({ line }: { line: HistoryEntry }) {
  const spoken = useWords();
  if (line.fields.length === 0) return null;
  const words = { ...spoken, questions: line.questions };
  const table = (
    <dl className="history-fields diff">
      {line.fields.map(({ field, before, after }) =>
        field === 'toConfirm' ? (
          <Marks key={field} line={line} before={listed(before)} after={listed(after)} />
        ) : (
          <div key={field}>
            <dt>{fieldInWords(field, words, line.subject.kind)}</dt>
            <dd>
              {before !== undefined && <del>{valueInWords(line.subject.kind, field, before, words)}</del>}
              {before !== undefined && after !== undefined && <span aria-hidden="true"> → </span>}
              {after !== undefined && <ins>{valueInWords(line.subject.kind, field, after, words)}</ins>}
              {after === undefined && <span className="absent"> {words.t('settings.history.emptied')}</span>}
            </dd>
          </div>
        ),
      )}
    </dl>
  );
  if (line.fields.length <= FIELDS_SHOWN) return table;
  return (
    <details>
      <summary>{words.t('settings.history.fields', { count: line.fields.length })}</summary>
      {table}
    </details>
  );
}

const listed = (value: unknown): unknown[] => (Array.isArray(value) ? value : []);

/** Marks “to confirm” are no values: what a line took away was not deleted but confirmed or written anew. */
function Marks({ line, before, after }: { line: HistoryEntry; before: unknown[]; after: unknown[] }) {
  const words = { ...useWords(), questions: line.questions };
  const lines = [
    { label: words.t('settings.field.toConfirm'), fields: after.filter((field) => !before.includes(field)) },
    {
      label: words.t('settings.history.no-longer-to-confirm'),
      fields: before.filter((field) => !after.includes(field)),
    },
  ];
  return lines
    .filter(({ fields }) => fields.length > 0)
    .map(({ label, fields }) => (
      <div key={label}>
        <dt>{label}</dt>
        <dd>{valueInWords(line.subject.kind, 'toConfirm', fields, words)}</dd>
      </div>
    ));
}

/** Who wrote a line, in words. */
export function actorInWords(actor: HistoryActor, { t }: Words): string {
  if (actor.kind === 'person') return actor.email ?? t('settings.actor.former');
  if (actor.kind === 'system') {
    const key = `settings.actor.system.${actor.name}`;
    return isMessageKey(key) ? t(key) : t('settings.actor.system');
  }
  return t(`settings.actor.${actor.kind}`);
}

/** What a line says was done; an action without words of its own is spelled out from its code. */
export function actionInWords(action: string, { t }: Words): string {
  const key = `settings.action.${action}`;
  return isMessageKey(key) ? t(key) : action.replace(/[.-]/g, ' ');
}

/** A kind of record in words. */
export function kindInWords(kind: string, { t }: Words): string {
  const key = `settings.kind.${kind}`;
  return isMessageKey(key) ? t(key) : spelledOut(kind);
}

/** A field in words; one without words of its own is spelled out from its name. */
export function fieldInWords(field: string, words: Words, kind = ''): string {
  if (kind === 'scoring-model' && field.includes('.')) return weightInWords(field, words);
  const { t, language, questions } = words;
  const question = questions?.[field];
  if (question) return question.label[language];
  const key = [`settings.field.${kind}.${field}`, `settings.field.${field}`, `words.language.${field}`].find(
    isMessageKey,
  );
  return key ? t(key) : spelledOut(field);
}

const spelledOut = (name: string) =>
  name.replace(/-/g, ' ').replace(/([a-z])([A-Z])/g, (_, a: string, b: string) => `${a} ${b.toLowerCase()}`);

/** The vocabulary a field's codes belong to. */
const VOCABULARY: Record<string, string> = {
  identity: 'identity',
  dpfStatus: 'dpf-status',
  dpfFrameworks: 'dpf-framework',
  dpfCoversHr: 'answer',
  dpfCoversNonHr: 'answer',
  role: 'role',
  delivery: 'delivery',
  sensitivity: 'sensitivity',
  specialCategories: 'special-categories',
  vulnerability: 'vulnerability',
  staffData: 'answer',
  format: 'format',
  scale: 'scale',
  frequency: 'frequency',
  contract: 'contract',
  flowDown: 'answer',
  authorisation: 'authorisation',
  authorisationAnswer: 'authorisation-answer',
  onwardRecipients: 'answer',
  remoteAccess: 'answer',
  affiliate: 'answer',
  optional: 'answer',
  kind: 'destination',
  mode: 'mode',
  instrument: 'instrument',
  importerSubjectToGdpr: 'answer',
  capacities: 'capacity',
  withheldDetails: 'withheld-detail',
  language: 'language',
  prevailingLanguage: 'language',
  visibility: 'visibility',
  usesSubProcessors: 'answer',
  commitments: 'commitment',
  code: 'commitment',
  opens: 'opens',
};
const COUNTRY_FIELDS = new Set(['country', 'establishmentCountry', 'parentCountry', 'importerCountry']);
const COUNTRY_FIELDS_OF_LAW = new Set(['destination', 'code']);

/** A value of a field in words: codes by their word, countries by name, days as days, lists joined. */
export function valueInWords(kind: string, field: string, value: unknown, words: Words): ReactNode {
  const { t } = words;
  if (value === undefined || value === null || value === '' || (Array.isArray(value) && value.length === 0))
    return t('common.not-known');
  if (typeof value === 'boolean') return t(value ? 'words.answer.yes' : 'words.answer.no');
  if (typeof value === 'number') return words.number(value);
  if (Array.isArray(value)) {
    const separator = typeof value[0] === 'object' ? '; ' : ', ';
    return value.map((one) => valueInWords(kind, field, one, words)).join(separator);
  }
  if (typeof value === 'object')
    return Object.entries(value)
      .filter(([name, part]) => name !== 'id' && part !== undefined && part !== null && part !== '')
      .map(([name, part]) =>
        name === 'code'
          ? valueInWords(kind, name, part, words)
          : t('settings.history.part', {
              field: fieldInWords(name, words),
              value: String(valueInWords(kind, name, part, words)),
            }),
      )
      .join(', ');
  const text = String(value);
  if (field === 'toConfirm') return fieldInWords(text, words);
  const isCountry = COUNTRY_FIELDS.has(field) || (kind === 'law' && COUNTRY_FIELDS_OF_LAW.has(field));
  if (isCountry && /^[A-Z]{2}$/.test(text)) return words.country(text);
  if (isIsoDate(text)) return words.day(text);
  if (/^\d{4}-\d\d-\d\dT[\d:.]+Z$/.test(text)) return words.instant(text);
  const vocabulary =
    field === 'role' && (kind === 'membership' || kind === 'invitation')
      ? 'member-role'
      : field.startsWith('floors.')
        ? 'band'
        : (words.questions?.[field]?.vocabulary ?? VOCABULARY[field]);
  const key = kind === 'law' ? `law.value.${field}.${text}` : `words.${vocabulary}.${text}`;
  return isMessageKey(key) ? t(key) : text;
}
