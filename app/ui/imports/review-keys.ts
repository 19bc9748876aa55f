import { useLocation } from '@remix-run/react';
import { useEffect } from 'react';

const ACTS: Record<string, string> = { e: 'correct', x: 'skip', v: 'match' };
const STEPS: Record<string, number> = { j: 1, k: -1 };

/**
 * Keys of the review, which act on the row that has the focus: `e` corrects it, `x` leaves it out or takes it back, `v`
 * chooses its vendor, `j` and `k` go to the next and the one before. After a decision the row it was about has the focus
 * again.
 */
export function useReviewKeys(): void {
  const { hash, key } = useLocation();
  // biome-ignore lint/correctness/useExhaustiveDependencies: the same row may be decided about twice, under another key
  useEffect(() => {
    const line = /^#line-(\d+)$/.exec(hash)?.[1];
    if (!line || (document.activeElement && document.activeElement !== document.body)) return;
    focusRow(rowAtOrAfter(Number(line)));
  }, [hash, key]);

  // Before the keys of the application, which leave alone what is taken here.
  useEffect(() => {
    document.addEventListener('keydown', onKeyDown, true);
    return () => document.removeEventListener('keydown', onKeyDown, true);
  }, []);
}

function onKeyDown(event: KeyboardEvent): void {
  const { target } = event;
  if (!(target instanceof HTMLElement) || !target.closest('#rows') || isTyping(target)) return;
  if (event.ctrlKey || event.metaKey || event.altKey) return;
  const row = target.closest<HTMLElement>('[data-row]');
  const act = ACTS[event.key];
  const step = STEPS[event.key];
  if (row && act) {
    const control = row.querySelector<HTMLElement>(`[data-act="${act}"]`);
    if (!control) return;
    event.preventDefault();
    control.click();
  } else if (step) {
    const rows = allRows();
    const next = row ? rows[rows.indexOf(row) + step] : rows[0];
    if (!next) return;
    event.preventDefault();
    focusRow(next);
  }
}

const isTyping = (target: HTMLElement) =>
  target.isContentEditable ||
  /^(TEXTAREA|SELECT)$/.test(target.tagName) ||
  (target instanceof HTMLInputElement && !['checkbox', 'radio'].includes(target.type));

const allRows = () => [...document.querySelectorAll<HTMLElement>('[data-row]')];

/** The row of a line, or the next one where a filter no longer shows it. */
const rowAtOrAfter = (line: number) => allRows().find((row) => Number(row.dataset.row) >= line) ?? allRows().at(-1);

function focusRow(row: HTMLElement | undefined): void {
  row?.querySelector<HTMLElement>('[data-act="mark"], a, button')?.focus();
}
