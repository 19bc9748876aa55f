import { useRevalidator } from '@remix-run/react';
import { type FormEvent, useCallback, useEffect, useRef, useState } from 'react';
import type { FieldInConflict } from '../../services/conflicts.server';

/** Typing has paused when nothing came for so long: one line of the history for a thought, not for a letter. */
const PAUSE_MS = 4_000;
const RETRY_MS = 10_000;

/** What the page's script is told when it saved a step. */
type Reply =
  | { outcome: 'saved' | 'unchanged'; version: number; at: string }
  | { outcome: 'conflict'; version: number; fields: FieldInConflict[] }
  | { outcome: 'invalid'; errors: Record<string, string[]> }
  | { outcome: 'closed' | 'not-found' };

export type SaveState = {
  status: 'idle' | 'unsaved' | 'saving' | 'saved' | 'failed' | 'signed-out' | 'wrong' | 'conflict' | 'closed';
  savedAt?: string;
  errors?: Record<string, string[]>;
  conflict?: FieldInConflict[];
};

/**
 * Saves a form as it is typed: when a field is left and when typing pauses, one request after the other. Stops once
 * somebody has to choose between two values; the form's own buttons go on working, with or without it.
 */
export function useAutosave(address: string, { version: start, isOn }: { version: number; isOn: boolean }) {
  const form = useRef<HTMLFormElement>(null);
  const [version, setVersion] = useState(start);
  const latest = useRef(start);
  const [state, setState] = useState<SaveState>({ status: 'idle' });
  const { revalidate } = useRevalidator();
  const timer = useRef<number>();
  const queue = useRef<Promise<void>>(Promise.resolve());
  const waiting = useRef(0);
  const stopped = useRef(!isOn);
  const known = useRef('');

  useEffect(() => {
    known.current = form.current ? contentOf(new FormData(form.current)) : '';
    const onHidden = () => document.visibilityState === 'hidden' && save.current();
    document.addEventListener('visibilitychange', onHidden);
    return () => {
      window.clearTimeout(timer.current);
      document.removeEventListener('visibilitychange', onHidden);
    };
  }, []);

  const save = useRef((_confirm?: string): void => undefined);
  save.current = (confirm) => {
    window.clearTimeout(timer.current);
    const shown = form.current;
    if (!shown || stopped.current) return;
    const body = new FormData(shown);
    const content = contentOf(body);
    if (content === known.current && !confirm) return;
    known.current = content;
    if (confirm) body.append('confirm', confirm);
    waiting.current += 1;
    setState((before) => ({ ...before, status: 'saving' }));
    queue.current = queue.current.then(async () => {
      body.set('version', String(latest.current));
      const reply = await post(address, body);
      waiting.current -= 1;
      if (typeof reply === 'string') {
        known.current = '';
        setState({ status: reply });
        if (reply === 'failed') timer.current = window.setTimeout(() => save.current(confirm), RETRY_MS);
        return;
      }
      if ('version' in reply) {
        latest.current = reply.version;
        setVersion(reply.version);
      }
      if (reply.outcome === 'conflict' || reply.outcome === 'closed' || reply.outcome === 'not-found')
        stopped.current = true;
      setState((before) => stateAfter(reply, before));
      if (reply.outcome === 'saved') revalidate();
    });
  };

  const onInput = useCallback(() => {
    if (stopped.current) return;
    window.clearTimeout(timer.current);
    timer.current = window.setTimeout(() => save.current(), PAUSE_MS);
    setState((before) => ({ ...before, status: 'unsaved' }));
  }, []);

  const onBlur = useCallback((event: React.FocusEvent) => {
    const isButton = event.relatedTarget instanceof HTMLButtonElement && event.relatedTarget.form === form.current;
    if (!isButton) save.current();
  }, []);

  const onSubmit = useCallback((event: FormEvent<HTMLFormElement>) => {
    const { submitter } = event.nativeEvent as SubmitEvent;
    window.clearTimeout(timer.current);
    if (submitter instanceof HTMLButtonElement && submitter.name === 'confirm' && !stopped.current) {
      event.preventDefault();
      document.getElementById(submitter.dataset.then ?? '')?.focus();
      save.current(submitter.value);
      return;
    }
    if (waiting.current === 0) return;
    // The version this form was read from is about to change by its own hand: submit after that.
    event.preventDefault();
    queue.current = queue.current.then(() => {
      const field = form.current?.elements.namedItem('version');
      if (field instanceof HTMLInputElement) field.value = String(latest.current);
      form.current?.requestSubmit(submitter);
    });
  }, []);

  return { form, state, version, handlers: { onInput, onBlur, onSubmit } };
}

async function post(address: string, body: FormData): Promise<Reply | 'failed' | 'signed-out'> {
  try {
    const fields = new URLSearchParams([...body].map(([name, value]) => [name, String(value)]));
    const response = await fetch(address, { method: 'POST', body: fields, redirect: 'manual', keepalive: true });
    if (response.type === 'opaqueredirect' || response.status === 403) return 'signed-out';
    const isReply = response.headers.get('Content-Type')?.includes('json');
    return isReply ? ((await response.json()) as Reply) : 'failed';
  } catch {
    return 'failed';
  }
}

function stateAfter(reply: Reply, before: SaveState): SaveState {
  switch (reply.outcome) {
    case 'invalid':
      return { status: 'wrong', errors: reply.errors };
    case 'conflict':
      return { status: 'conflict', conflict: reply.fields };
    case 'saved':
    case 'unchanged':
      return { status: before.status === 'unsaved' ? 'unsaved' : 'saved', savedAt: reply.at };
    default:
      return { status: 'closed' };
  }
}

const NOT_CONTENT = ['version', 'intent', 'confirm'];

const contentOf = (body: FormData): string =>
  JSON.stringify([...body].filter(([name]) => !NOT_CONTENT.includes(name)).map(([name, value]) => [name, value]));
