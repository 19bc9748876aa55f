import { Form } from '@remix-run/react';
import { KeepForm } from '../../lib/what-if-forms';
import { TextAreaField, TextField } from '../fields';
import { usePostedForm } from '../form';
import { useWords } from '../language';
import { Section } from '../page';

type Props = {
  /** What is kept already, when it is. */
  kept?: { name: string; notes?: string | undefined } | undefined;
  /** The kept what-if whose question this changes. */
  of?: { id: string; name: string } | undefined;
  reply?: unknown;
};

/** Keeps a what-if under a name, or gives a kept one another name and note. */
export function Keeping({ kept, of, reply }: Props) {
  const { t } = useWords();
  return kept ? (
    <details className="more" open={reply !== undefined}>
      <summary>{t('what-if.rename')}</summary>
      <KeepFields words={kept} reply={reply}>
        <button type="submit" name="intent" value="revise">
          {t('what-if.rename.act')}
        </button>
      </KeepFields>
    </details>
  ) : (
    <Section title={t('what-if.keep')}>
      <p className="quiet">{t('what-if.keep.text')}</p>
      <KeepFields words={of && { name: of.name }} reply={reply}>
        {of && (
          <button type="submit" name="intent" value="change">
            {t('what-if.keep.revise', { name: of.name })}
          </button>
        )}
        <button type="submit" name="intent" value="save">
          {t(of ? 'what-if.keep.anew' : 'what-if.keep.act')}
        </button>
      </KeepFields>
    </Section>
  );
}

function KeepFields({
  words,
  reply,
  children,
}: {
  words: { name: string; notes?: string | undefined } | undefined;
  reply: unknown;
  children: React.ReactNode;
}) {
  const { t } = useWords();
  const { fields, props } = usePostedForm(KeepForm, { id: 'keep', lastResult: reply, defaultValue: words });
  return (
    <Form {...props} noValidate>
      <TextField field={fields.name} label={t('what-if.keep.name')} />
      <TextAreaField field={fields.notes} label={t('what-if.keep.notes')} rows={2} />
      <div className="form-actions">{children}</div>
    </Form>
  );
}
