import { Form, useNavigation } from '@remix-run/react';
import type { MessageKey } from '../../lib/i18n';
import { useWords } from '../language';
import { FileDrop } from './file-drop';
import { PasteBox } from './paste-box';
import { TemplateLinks } from './template-links';

export type Refusal = {
  code: string;
  line?: number | undefined;
  found?: string | undefined;
  expected?: string[] | undefined;
};

const ACCEPTED = '.csv,.tsv,.xlsx,.xls,.ods,.md,.markdown,.html,.htm,.yaml,.yml,.json,.ts,.tsx,.js,.jsx,.txt';

/** Brings a list as a file or as text. What was pasted comes back with what is wrong. */
export function BringForm({
  refusal,
  text,
  html,
}: {
  refusal: Refusal | undefined;
  text: string | undefined;
  html: string | undefined;
}) {
  const { t } = useWords();
  const busy = useNavigation().state === 'submitting';
  return (
    <Form method="post" encType="multipart/form-data" className="bring" noValidate>
      {refusal && <RefusedList refusal={refusal} givenBack={Boolean(text)} />}
      <div className="bring-ways">
        <div className={`field${refusal && !text ? ' field-wrong' : ''}`}>
          <label htmlFor="list-file">{t('imports.file')}</label>
          <p className="hint" id="list-file-hint">
            {t('imports.file.hint')}
          </p>
          <FileDrop accept={ACCEPTED} />
        </div>
        <div className={`field${refusal && text ? ' field-wrong' : ''}`}>
          <label htmlFor="list-text">{t('imports.text')}</label>
          <p className="hint" id="list-text-hint">
            {t('imports.text.hint')}
          </p>
          <PasteBox text={text} html={html} />
        </div>
      </div>
      <div className="form-actions">
        <button type="submit" className="primary" disabled={busy}>
          {t(busy ? 'imports.reading' : 'imports.read')}
        </button>
        <span className="hint">{t('imports.read.hint')}</span>
      </div>
      <TemplateLinks />
    </Form>
  );
}

function RefusedList({
  refusal: { code, line, found, expected },
  givenBack,
}: {
  refusal: Refusal;
  givenBack: boolean;
}) {
  const { t } = useWords();
  return (
    <div className="form-errors" role="alert" tabIndex={-1}>
      <p>{t(`imports.refused.${code}` as MessageKey, { line: line ?? 0 })}</p>
      {found && (
        <dl className="refused">
          <dt>{t('imports.refused.found', { line: line ?? 0 })}</dt>
          <dd>{found}</dd>
          <dt>{t('imports.refused.expected')}</dt>
          <dd>{(expected ?? []).join(' · ')}</dd>
        </dl>
      )}
      <p className="quiet">{t(givenBack ? 'imports.refused.corrected-below' : 'imports.refused.nothing-kept')}</p>
    </div>
  );
}
