import { Form, Link, useNavigate } from '@remix-run/react';
import { type KeyboardEvent, type RefObject, useEffect, useId, useRef, useState } from 'react';
import { Dialog } from './keyboard-dialog';
import { useWords } from './language';
import { useOrganisation } from './shell-organisation';

/** One thing the search found. `download` says that the address answers with a file. */
export type Found = {
  kind: 'vendor' | 'engagement' | 'transfer' | 'page' | 'action';
  to: string;
  label: string;
  detail?: string;
  download?: boolean;
};

/** The search of the header. Without script it searches the vendors; with it, everything. */
export function HeaderSearch({ base, onOpen }: { base: string; onOpen: (typed: string) => void }) {
  const { t } = useWords();
  return (
    <Form
      action={`${base}/register`}
      method="get"
      role="search"
      aria-label={t('shell.search-everything')}
      className="header-search"
    >
      <label>
        <span className="visually-hidden">{t('shell.search')}</span>
        <input
          type="search"
          name="q"
          placeholder={t('shell.search')}
          autoComplete="off"
          onClick={() => onOpen('')}
          onInput={(event) => {
            onOpen(event.currentTarget.value);
            event.currentTarget.value = '';
          }}
        />
      </label>
      <span className="key" aria-hidden="true">
        Ctrl K
      </span>
    </Form>
  );
}

type Props = { base: string; open: boolean; typed: string; onClose: () => void };

/** Finds vendors, engagements, transfers, pages and actions by a few letters. */
export function Palette({ base, open, typed, onClose }: Props) {
  const { t } = useWords();
  const input = useRef<HTMLInputElement>(null);
  return (
    <Dialog
      open={open}
      onClose={onClose}
      label={t('shell.search')}
      focus={input as RefObject<HTMLElement>}
      className="palette"
    >
      <PaletteBody base={base} typed={typed} onClose={onClose} input={input} />
    </Dialog>
  );
}

function PaletteBody({ base, typed, onClose, input }: Omit<Props, 'open'> & { input: RefObject<HTMLInputElement> }) {
  const { t } = useWords();
  const { may } = useOrganisation();
  const navigate = useNavigate();
  const listId = useId();
  const [q, setQ] = useState(typed);
  const { found, failed, of } = useSearch(base, q);
  const follows = useRef(false);
  const [selected, setSelected] = useState(0);
  const at = Math.min(selected, found.length - 1);

  function follow(one: Found | undefined) {
    if (!one) return;
    onClose();
    if (one.download) window.location.assign(one.to);
    else navigate(one.to);
  }

  // Enter pressed before the answer was there must not lead to what an earlier letter found.
  useEffect(() => {
    if (!follows.current || of !== q) return;
    follows.current = false;
    follow(found[0]);
  });

  function onKeyDown(event: KeyboardEvent) {
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step && found.length > 0) setSelected((at + step + found.length) % found.length);
    else if (event.key !== 'Enter') return;
    else if (of === q) follow(found[at]);
    else follows.current = true;
    event.preventDefault();
  }

  return (
    <>
      <input
        ref={input}
        type="text"
        className="palette-input"
        role="combobox"
        aria-expanded={found.length > 0}
        aria-controls={listId}
        aria-activedescendant={found[at] ? `${listId}-${at}` : undefined}
        aria-autocomplete="list"
        aria-label={t('shell.search-placeholder')}
        placeholder={t('shell.search-placeholder')}
        autoComplete="off"
        spellCheck={false}
        value={q}
        onChange={(event) => {
          follows.current = false;
          setQ(event.currentTarget.value);
          setSelected(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p className="visually-hidden" role="status">
        {t('shell.search-count', { count: found.length })}
      </p>
      <div className="palette-results" id={listId} role="listbox" aria-label={t('shell.search-results')}>
        {found.map((one, index) => (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the keys are handled by the combobox
          <div
            key={one.kind + one.to}
            id={`${listId}-${index}`}
            role="option"
            aria-selected={index === at}
            tabIndex={-1}
            ref={index === at ? (element) => element?.scrollIntoView({ block: 'nearest' }) : undefined}
            onClick={() => follow(one)}
          >
            <span>
              <strong>{one.label}</strong>
              {one.detail && <span className="quiet"> {one.detail}</span>}
            </span>
            <span className="quiet">{t(`shell.result.${one.kind}`)}</span>
          </div>
        ))}
      </div>
      {failed && <p className="quiet">{t('shell.search-failed')}</p>}
      {!failed && of === q && found.length === 0 && q !== '' && (
        <p className="quiet">
          {t('shell.search-none', { q })}{' '}
          {may('draft') && (
            <Link to={`${base}/register/vendors/new?${new URLSearchParams({ name: q })}`} onClick={onClose}>
              {t('shell.search-none.add')}
            </Link>
          )}
        </p>
      )}
    </>
  );
}

/** `of` is what was asked. */
type Answer = { of?: string; found: Found[]; failed: boolean };

/** What the server finds for `q`; the last answer stands until the next one is there. */
function useSearch(base: string, q: string): Answer {
  const [answer, setAnswer] = useState<Answer>({ found: [], failed: false });
  useEffect(() => {
    const stop = new AbortController();
    fetch(`${base}/search?q=${encodeURIComponent(q)}`, { signal: stop.signal, headers: { Accept: 'application/json' } })
      .then(async (response) => {
        if (!response.ok) throw new Error(String(response.status));
        const { results } = (await response.json()) as { results: Found[] };
        setAnswer({ of: q, found: results, failed: false });
      })
      .catch(() => {
        if (!stop.signal.aborted) setAnswer({ of: q, found: [], failed: true });
      });
    return () => stop.abort();
  }, [base, q]);
  return answer;
}
