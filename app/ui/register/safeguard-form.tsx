import type { SubmissionResult } from '@conform-to/react';
import type { Checklist } from '../../services/evidence.server';
import type { OptionGroup } from '../fields';
import { useWords } from '../language';
import type { ConflictReport } from './conflict-table';
import { EvidenceFields } from './evidence-fields';
import { formValues, RecordForm } from './record-form';

type Props = {
  /** What the form starts from. */
  facts: Record<string, unknown>;
  version?: number;
  answer?: { lastResult: SubmissionResult; version?: number; conflict?: ConflictReport };
  checklist: Checklist | null;
  evidenceNames: Record<string, string>;
  countries: OptionGroup[];
  cancelTo: string;
};

/** A safeguard with the checklist of its instrument; another instrument brings its own checklist and loses nothing typed. */
export function SafeguardForm({ facts, version, answer, checklist, evidenceNames, countries, cancelTo }: Props) {
  const { t } = useWords();
  const typed = (answer?.lastResult.initialValue ?? facts) as { evidence?: Record<string, string> };
  const onFile = Object.entries(typed.evidence ?? {})
    .filter(([, value]) => value)
    .map(([key]) => key);
  const toConfirm = facts.toConfirm as string[] | undefined;
  return (
    <RecordForm
      // Another checklist is another form: it starts from everything typed so far.
      key={checklist?.instrument ?? 'none'}
      kind="safeguard"
      lastResult={answer?.lastResult}
      values={formValues('safeguard', facts)}
      version={version}
      conflict={answer?.conflict}
      conflictWords={{
        nameOf: (field) =>
          field.startsWith('evidence.') ? (evidenceNames[field.slice('evidence.'.length)] ?? field) : undefined,
      }}
      toConfirm={toConfirm}
      countries={countries}
      labels={Object.fromEntries(Object.entries(evidenceNames).map(([key, name]) => [`evidence.${key}`, name]))}
      below={{
        instrument: (fields) => (
          <>
            <p>
              <button type="submit" name="intent" value="checklist" formNoValidate>
                {t('register.evidence.show')}
              </button>
            </p>
            <EvidenceFields
              fields={fields}
              checklist={checklist}
              names={evidenceNames}
              onFile={onFile}
              toConfirm={toConfirm}
            />
          </>
        ),
      }}
      cancelTo={cancelTo}
    />
  );
}
