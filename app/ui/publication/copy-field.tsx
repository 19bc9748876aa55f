import { useEffect, useRef, useState } from 'react';
import { useWords } from '../language';

/** An address to pass on: a field that selects itself, and a button that copies where a script can. */
export function CopyField({ label, value }: { label: string; value: string }) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  const [canCopy, setCanCopy] = useState(false);
  const [copied, setCopied] = useState(false);
  useEffect(() => setCanCopy(Boolean(navigator.clipboard)), []);
  return (
    <div className="copy-field">
      <input ref={input} aria-label={label} readOnly value={value} onFocus={(event) => event.target.select()} />
      {canCopy && (
        <button
          type="button"
          onClick={() =>
            void navigator.clipboard.writeText(value).then(
              () => setCopied(true),
              () => input.current?.focus(),
            )
          }
        >
          <span aria-live="polite">{t(copied ? 'publication.address.copied' : 'publication.address.copy')}</span>
        </button>
      )}
    </div>
  );
}
