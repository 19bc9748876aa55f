import { ANSWERS } from '../../domain/words';
import type { Checklist, EvidenceLine } from '../../services/evidence.server';
import { SelectField, TextAreaField, TextField } from '../fields';
import { useWords } from '../language';
import { type FieldSet, fieldsWithin } from './record-fields';

type Props = {
  fields: FieldSet;
  checklist: Checklist | null;
  /** Every piece of evidence by name, for what an earlier instrument left on file. */
  names: Record<string, string>;
  onFile: readonly string[];
  toConfirm?: readonly string[];
};

/** What the chosen instrument wants on file; answers to another instrument's checklist stay until somebody empties them. */
export function EvidenceFields({ fields, checklist, names, onFile, toConfirm = [] }: Props) {
  const { t, word } = useWords();
  const evidence = fields.evidence && fieldsWithin(fields.evidence);
  if (!evidence) return null;
  const lines = checklist?.lines ?? [];
  const left = onFile
    .filter((key) => !lines.some((line) => line.key === key))
    .map((key): EvidenceLine => ({ key, kind: 'text', required: false, label: names[key] ?? key }));
  const show = (line: EvidenceLine) => (
    <EvidenceField
      key={line.key}
      line={line}
      field={evidence[line.key]}
      toConfirm={toConfirm.includes(`evidence.${line.key}`)}
    />
  );
  return (
    <>
      {checklist && (
        <fieldset>
          <legend>{t('register.evidence.of', { instrument: word('instrument', checklist.instrument) })}</legend>
          <p className="hint">
            {checklist.name}. {checklist.use}
          </p>
          {lines.length > 0 ? (
            <div className="form-grid">{lines.map(show)}</div>
          ) : (
            <p>{t('register.evidence.nothing')}</p>
          )}
        </fieldset>
      )}
      {left.length > 0 && (
        <fieldset>
          <legend>{t('register.evidence.left')}</legend>
          <p className="hint">{t('register.evidence.left.hint')}</p>
          <div className="form-grid">{left.map(show)}</div>
        </fieldset>
      )}
    </>
  );
}

function EvidenceField({
  line,
  field,
  toConfirm,
}: {
  line: EvidenceLine;
  field: FieldSet[string];
  toConfirm: boolean;
}) {
  const { t, word } = useWords();
  if (!field) return null;
  const common = {
    field,
    label: line.label,
    toConfirm,
    aside: line.required ? t('register.evidence.required') : undefined,
  };
  if (line.kind === 'answer')
    return (
      <SelectField
        {...common}
        empty={t('register.no-answer')}
        options={ANSWERS.map((value) => ({ value, label: word('answer', value) }))}
      />
    );
  if (line.kind === 'text') return <TextAreaField {...common} rows={2} />;
  return <TextField {...common} type={line.kind} />;
}
