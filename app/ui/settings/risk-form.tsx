import type { FieldMetadata } from '@conform-to/react';
import { Form } from '@remix-run/react';
import { FLOOR_BANDS, type ScoringModel, weightsByPath } from '../../domain/scoring-model';
import { RiskWeightsForm } from '../../lib/settings-forms';
import { FieldErrors, FormErrors, TextAreaField } from '../fields';
import { usePostedForm } from '../form';
import { useWords } from '../language';
import { weightInWords, weightLabel } from '../risk/risk-words';
import { RiskBlocks, type WeightPart } from './risk-blocks';
import { ShippedWeight, WeightValue } from './risk-sheet';

type AnyField = FieldMetadata<unknown> | undefined;

/** Every weight to be set, and why; or the way back to the shipped ones, for the same reason. */
export function RiskForm({
  model,
  shipped,
  sources,
  seen,
  isShippedInUse,
  reply,
}: {
  model: ScoringModel;
  shipped: ScoringModel;
  sources: Record<WeightPart, string>;
  seen: number;
  isShippedInUse: boolean;
  reply: unknown;
}) {
  const words = useWords();
  const { t } = words;
  const { form, fields, props } = usePostedForm(RiskWeightsForm, {
    id: 'risk',
    lastResult: reply,
    defaultValue: model,
  });
  const shippedWeights = weightsByPath(shipped);
  const labels = {
    reason: t('risk.settings.reason'),
    ...Object.fromEntries(Object.keys(shippedWeights).map((path) => [path, weightInWords(path, words)])),
  };
  return (
    <>
      <FormErrors form={form} labels={labels} />
      <Form {...props} className="weights">
        <input type="hidden" name="seen" value={seen} />
        <RiskBlocks
          sources={sources}
          weight={(path) => (
            <WeightField key={path} path={path} field={fieldAt(fields, path)} shipped={shippedWeights[path]} />
          )}
        />
        <TextAreaField
          field={fields.reason}
          label={t('risk.settings.reason')}
          hint={t('risk.settings.reason.hint')}
          rows={3}
        />
        <div className="form-actions">
          <button type="submit" className="primary">
            {t('risk.settings.save')}
          </button>
          {!isShippedInUse && (
            <button type="submit" name="intent" value="restore" aria-describedby="restore-means">
              {t('risk.settings.restore')}
            </button>
          )}
        </div>
        {!isShippedInUse && (
          <p className="hint" id="restore-means">
            {t('risk.settings.restore.text', { version: shipped.version })}
          </p>
        )}
      </Form>
    </>
  );
}

/** The field of `points.chain.unknown`, three levels down. */
function fieldAt(fields: Record<string, AnyField>, path: string): AnyField {
  const [first = '', ...rest] = path.split('.');
  return rest.reduce<AnyField>(
    (field, name) => (field as FieldMetadata<Record<string, unknown>> | undefined)?.getFieldset()[name],
    fields[first],
  );
}

function WeightField({
  path,
  field,
  shipped,
}: {
  path: string;
  field: AnyField;
  shipped: number | string | undefined;
}) {
  const words = useWords();
  if (!field) return null;
  const value = field.value ?? field.initialValue;
  const control = {
    id: field.id,
    name: field.name,
    defaultValue: String(field.initialValue ?? ''),
    'aria-invalid': field.errors ? true : undefined,
    'aria-describedby': field.errors ? field.errorId : undefined,
  };
  return (
    <div className={`weight${field.errors ? ' field-wrong' : ''}`}>
      <label htmlFor={field.id}>{weightLabel(path, words)}</label>
      <WeightValue path={path}>
        {path.startsWith('floors.') ? (
          <select key={field.key} {...control}>
            {FLOOR_BANDS.map((band) => (
              <option key={band} value={band}>
                {words.word('band', band)}
              </option>
            ))}
          </select>
        ) : (
          <input key={field.key} {...control} type="text" inputMode="numeric" autoComplete="off" />
        )}
      </WeightValue>
      {String(value ?? '') !== String(shipped) && <ShippedWeight path={path} shipped={shipped} />}
      <FieldErrors id={field.errorId} errors={field.errors} />
    </div>
  );
}
