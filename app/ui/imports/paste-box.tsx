import { type ClipboardEvent, type FormEvent, useRef, useState } from 'react';
import { useWords } from '../language';

/** What of a clipboard is worth keeping: a table, or a list of any kind. */
const HAS_STRUCTURE = /<(table|ul|ol|dl)[\s>]/i;
/** Word puts its style sheets on the clipboard too; beyond this the plain text has to do. */
const MOST_HTML = 4_000_000;

/**
 * Takes a list as text. A table copied from a page, a document or a spreadsheet arrives as HTML beside its text, and is
 * posted with it as long as the text is not changed; without JavaScript the text alone is.
 */
export function PasteBox({ text, html: before }: { text: string | undefined; html: string | undefined }) {
  const { t } = useWords();
  const [html, setHtml] = useState(before ?? '');
  const copied = useRef('');

  function onPaste({ currentTarget: box, clipboardData }: ClipboardEvent<HTMLTextAreaElement>) {
    const isWhole = box.selectionStart === 0 && box.selectionEnd === box.value.length;
    const structure = clipboardData.getData('text/html');
    // A table cannot be set into text that is there already: then the text is what counts.
    copied.current = isWhole && HAS_STRUCTURE.test(structure) && structure.length <= MOST_HTML ? structure : '';
  }
  function onInput({ nativeEvent }: FormEvent) {
    const isPaste = (nativeEvent as InputEvent).inputType === 'insertFromPaste';
    setHtml(isPaste ? copied.current : '');
  }

  return (
    <>
      <textarea
        id="list-text"
        name="text"
        rows={text ? 14 : 5}
        defaultValue={text}
        spellCheck={false}
        aria-describedby="list-text-hint"
        className="code"
        onPaste={onPaste}
        onInput={onInput}
      />
      <input type="hidden" name="html" value={html} />
      <div role="status">
        {html && (
          <p className="pasted-structure">
            {t('imports.pasted-structure')}{' '}
            <button type="button" className="plain" onClick={() => setHtml('')}>
              {t('imports.pasted-structure.drop')}
            </button>
          </p>
        )}
      </div>
    </>
  );
}
