import { Form, Link } from '@remix-run/react';
import { EVENT_SCHEMAS, type EventKind } from '../../domain/scenario';
import { type Option, type OptionGroup, SelectField, TextField } from '../fields';
import { usePostedForm } from '../form';
import { useWords } from '../language';
import type { BuilderProps } from './builder';
import { replaceableInWords } from './event-words';
import { HiddenQuestion } from './hidden-question';

type Props = Pick<BuilderProps, 'read' | 'of' | 'base' | 'choices'> & {
  kind: EventKind;
  reply?: unknown;
  cancel: string;
};

/** The fields of one event. It is sent by GET: what comes of it is another address. */
export function EventForm({ kind, reply, read, of, base, cancel, choices }: Props) {
  const { t, today } = useWords();
  const schema = EVENT_SCHEMAS[kind];
  const { fields, props } = usePostedForm(schema, {
    id: 'event',
    lastResult: reply,
    defaultValue: { on: read.scenario?.after ?? today },
  });
  return (
    <Form {...props} method="get" action={`${base}/what-if#build`} noValidate className="what-if-event">
      <h3>{t(`what-if.kind.${kind}`)}</h3>
      <HiddenQuestion draft={read.draft} of={of} />
      <input type="hidden" name="kind" value={kind} />
      <div className="form-grid">
        {Object.keys(schema.shape)
          .filter((name) => name !== 'kind')
          .map((name) => (
            <EventField key={name} name={name} kind={kind} fields={fields} choices={choices} />
          ))}
      </div>
      <div className="form-actions">
        <button type="submit" name="put" value="1">
          {t('what-if.build.put')}
        </button>
        <Link to={cancel} preventScrollReset>
          {t('what-if.build.cancel')}
        </Link>
      </div>
    </Form>
  );
}

const MOVABLE_MODES = ['storage', 'processing', 'remote-access', 'exceptional-remote-access', 'not-stated'] as const;

function EventField({
  name,
  kind,
  fields,
  choices,
}: {
  name: string;
  kind: EventKind;
  // biome-ignore lint/suspicious/noExplicitAny: which fields there are depends on the kind
  fields: Record<string, any>;
  choices: Props['choices'];
}) {
  const words = useWords();
  const { t, word } = words;
  const field = fields[name];
  const select = (
    key: Parameters<typeof t>[0],
    options: { options?: Option[]; groups?: OptionGroup[] },
    empty?: string,
  ) => <SelectField field={field} label={t(key)} empty={empty ?? t('what-if.field.choose')} {...options} />;
  switch (name) {
    case 'decision':
      return select('what-if.field.decision', { options: choices.decisions });
    case 'vendorId':
      return select('what-if.field.vendorId', { options: choices.vendors });
    case 'instrument':
      return select('what-if.field.instrument', {
        options: choices.instruments.map((value) => ({ value, label: replaceableInWords(value, words) })),
      });
    case 'country':
      return (
        <SelectField
          field={field}
          label={t(kind === 'vendor-moves' ? 'what-if.field.country.vendor-moves' : 'what-if.field.country')}
          hint={kind === 'decision-adopted' ? t('what-if.field.scope.us') : undefined}
          empty={t('what-if.field.choose')}
          groups={choices.countries}
        />
      );
    case 'parentCountry':
      return select('what-if.field.parentCountry', { groups: choices.countries });
    case 'from':
      return select(
        'what-if.field.from',
        {
          options: (['eu-eea', 'worldwide', 'not-stated'] as const).map((value) => ({
            value,
            label: word('destination', value),
          })),
          groups: choices.countries,
        },
        t('what-if.field.from.all'),
      );
    case 'mode':
      return select(
        'what-if.field.mode',
        { options: MOVABLE_MODES.map((value) => ({ value, label: word('mode', value) })) },
        t('what-if.field.mode.all'),
      );
    case 'scope':
      return select('what-if.field.scope', {
        options: (['full', 'conditional'] as const).map((value) => ({
          value,
          label: t(`what-if.field.scope.${value}`),
        })),
      });
    case 'parentName':
      return (
        <TextField field={field} label={t('what-if.field.parentName')} hint={t('what-if.field.parentName.hint')} />
      );
    case 'toleratedUntilOn':
      return (
        <TextField
          field={field}
          type="date"
          label={t('what-if.field.toleratedUntilOn')}
          hint={t('what-if.field.toleratedUntilOn.hint')}
        />
      );
    default:
      return <TextField field={field} type="date" label={t(dayLabel(kind))} />;
  }
}

const dayLabel = (kind: EventKind) =>
  kind === 'decision-ends' || kind === 'instrument-replaced'
    ? (`what-if.field.on.${kind}` as const)
    : 'what-if.field.on';
