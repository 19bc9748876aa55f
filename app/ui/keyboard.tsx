import { useNavigate } from '@remix-run/react';
import { type RefObject, useEffect, useRef, useState } from 'react';
import { Dialog } from './keyboard-dialog';
import { useWords } from './language';

type PlaceKey = 'overview' | 'register' | 'transfers' | 'publication' | 'settings';
type Place = { letter: string; key: PlaceKey; to: string };
type Props = { places: Place[]; onPalette: () => void };

/** How long `g` waits for the letter of a place. */
const CHORD_MS = 1_500;
const STORED_AS = 'onward-single-keys';

/** The keys of the application, and the dialog that lists them. Single keys can be switched off (WCAG 2.1.4). */
export function Keyboard({ places, onPalette }: Props) {
  const [helpOpen, setHelpOpen] = useState(false);
  const [singleKeys, setSingleKeys] = useState(true);
  const navigate = useNavigate();
  const chordUntil = useRef(0);

  useEffect(() => setSingleKeys(readStored() !== 'off'), []);
  useEffect(() => {
    function onKeyDown(event: KeyboardEvent) {
      if (event.defaultPrevented || document.querySelector('dialog[open]')) return;
      if ((event.ctrlKey || event.metaKey) && !event.shiftKey && !event.altKey && event.key.toLowerCase() === 'k') {
        event.preventDefault();
        onPalette();
        return;
      }
      if (!singleKeys || event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
      const act = actOf(event.key, Date.now() < chordUntil.current);
      chordUntil.current = 0;
      if (!act) return;
      event.preventDefault();
      act();
    }

    function actOf(key: string, afterG: boolean): (() => void) | undefined {
      const place = afterG && places.find(({ letter }) => letter === key);
      if (place) return () => navigate(place.to);
      if (key === 'g')
        return () => {
          chordUntil.current = Date.now() + CHORD_MS;
        };
      if (key === '?') return () => setHelpOpen(true);
      if (key === '/') return () => focusSearch(onPalette);
      const target = /^[a-z]$/.test(key) ? document.querySelector<HTMLElement>(`[data-key="${key}"]`) : null;
      return target ? () => target.click() : undefined;
    }

    document.addEventListener('keydown', onKeyDown);
    return () => document.removeEventListener('keydown', onKeyDown);
  }, [navigate, onPalette, places, singleKeys]);

  const choose = (wanted: boolean) => {
    setSingleKeys(wanted);
    store(wanted ? 'on' : 'off');
  };
  return (
    <Help
      open={helpOpen}
      onClose={() => setHelpOpen(false)}
      places={places}
      singleKeys={singleKeys}
      onChoose={choose}
    />
  );
}

function focusSearch(onPalette: () => void) {
  const ofList = document.querySelector<HTMLInputElement>('main [data-search]');
  if (!ofList) return onPalette();
  ofList.focus();
  ofList.select();
}

const isTyping = (target: EventTarget | null) =>
  target instanceof HTMLElement && (target.isContentEditable || /^(INPUT|TEXTAREA|SELECT)$/.test(target.tagName));

// A browser may refuse storage altogether; the choice then lasts as long as the page.
function readStored(): string | null {
  try {
    return localStorage.getItem(STORED_AS);
  } catch {
    return null;
  }
}
function store(value: string) {
  try {
    localStorage.setItem(STORED_AS, value);
  } catch {}
}

type HelpProps = {
  open: boolean;
  onClose: () => void;
  places: Place[];
  singleKeys: boolean;
  onChoose: (wanted: boolean) => void;
};

function Help({ open, onClose, places, singleKeys, onChoose }: HelpProps) {
  const { t } = useWords();
  const first = useRef<HTMLInputElement>(null);
  return (
    <Dialog open={open} onClose={onClose} label={t('shell.keys')} focus={first as RefObject<HTMLElement>}>
      <div className="dialog-head">
        <h2>{t('shell.keys')}</h2>
        <button type="button" onClick={onClose}>
          {t('shell.keys.close')}
        </button>
      </div>
      <label className="check">
        <input
          type="checkbox"
          ref={first}
          checked={singleKeys}
          onChange={(event) => onChoose(event.currentTarget.checked)}
        />{' '}
        {t('shell.keys.single')}
      </label>
      <div className="keys">
        <div>
          <h3>{t('shell.keys.go')}</h3>
          <dl>
            {places.map(({ letter, key }) => (
              <div key={key}>
                <dt>
                  <kbd>g</kbd> {t('shell.keys.then')} <kbd>{letter}</kbd>
                </dt>
                <dd>{t(`shell.place.${key}`)}</dd>
              </div>
            ))}
          </dl>
        </div>
        <div>
          <h3>{t('shell.keys.do')}</h3>
          <dl>
            <div>
              <dt>
                <kbd>/</kbd>
              </dt>
              <dd>{t('shell.keys.search')}</dd>
            </div>
            <div>
              <dt>
                <kbd>Ctrl</kbd> <kbd>K</kbd>
              </dt>
              <dd>{t('shell.keys.palette')}</dd>
            </div>
            <div>
              <dt>
                <kbd>n</kbd>
              </dt>
              <dd>{t('shell.keys.new')}</dd>
            </div>
            <div>
              <dt>
                <kbd>e</kbd>
              </dt>
              <dd>{t('shell.keys.edit')}</dd>
            </div>
            <div>
              <dt>
                <kbd>?</kbd>
              </dt>
              <dd>{t('shell.keys.help')}</dd>
            </div>
            <div>
              <dt>
                <kbd>Esc</kbd>
              </dt>
              <dd>{t('shell.keys.escape')}</dd>
            </div>
          </dl>
        </div>
      </div>
    </Dialog>
  );
}
