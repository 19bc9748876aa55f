import type { SubmissionResult } from '@conform-to/react';
import type { z } from 'zod';
import { awaitConfirmation, factsByField } from '../../../domain/confirmation';
import type { Context } from '../../../lib/context.server';
import { parseForm } from '../../../lib/forms';
import { may } from '../../../lib/permissions';
import { type ConflictReport, reportConflict } from '../../../services/conflicts.server';
import { findRecordOf, type Kept, type RecordKind } from '../../../services/record-facts.server';
import { RECORD_FORMS, withoutBlankEvidence } from './record-forms.server';

/** What an edit page is given back when its form was not saved. */
export type EditAnswer = { lastResult: SubmissionResult; version: number; conflict?: ConflictReport };

type FormFacts<K extends RecordKind> = z.output<(typeof RECORD_FORMS)[K]>;
type Written =
  | { outcome: 'revised' | 'unchanged' | 'not-found' | 'parent-not-found' | 'chain-circle' }
  | { outcome: 'conflict'; current: Kept };

/**
 * Reads the form of an edit page and saves it by `write`. Where another person saved meanwhile, nothing is written and
 * the form comes back with the difference; fields for which "theirs" was chosen take what stands there now.
 */
export async function reviseByForm<K extends RecordKind>(
  ctx: Context,
  kind: K,
  id: string,
  form: FormData,
  write: (version: number, facts: FormFacts<K>) => Promise<Written>,
) {
  const current = await findRecordOf(ctx, kind, id);
  if (!current) throw new Response('Not found', { status: 404 });
  const version = Number(form.get('version'));
  const submission = parseForm(form, RECORD_FORMS[kind]);
  const answer = (status: number, lastResult: SubmissionResult, more: Partial<EditAnswer> = {}) =>
    ({ saved: false, status, answer: { lastResult, version, ...more } as EditAnswer }) as const;
  if (submission.status !== 'success') return answer(400, submission.reply());

  const inConflict = async (now: Kept) => {
    const conflict = await reportConflict(ctx, kind, version, submission.value as Record<string, unknown>, now);
    return answer(409, submission.reply({ formErrors: ['changed-meanwhile'] }), { version: now.version, conflict });
  };
  if (current.version !== version) return inConflict(current);

  const facts = withChoices(form, submission.value as Record<string, unknown>, current);
  if (kind === 'vendor') facts.catalogueKey = current.catalogueKey;
  if (kind === 'engagement' && !may(ctx.role, 'edit')) facts.published = current.published;
  facts.toConfirm = awaitConfirmation({ before: current, after: facts, mayConfirm: may(ctx.role, 'edit') });
  const written = await write(version, facts as FormFacts<K>);
  if (written.outcome === 'not-found') throw new Response('Not found', { status: 404 });
  if (written.outcome === 'conflict') return inConflict(written.current);
  if (written.outcome === 'parent-not-found' || written.outcome === 'chain-circle')
    return answer(400, submission.reply({ fieldErrors: { parentEngagementId: [written.outcome] } }));
  return { saved: true } as const;
}

function withChoices(form: FormData, typed: Record<string, unknown>, current: Kept): Record<string, unknown> {
  const stands = factsByField(current);
  const facts = { ...typed };
  for (const [name, value] of form) {
    if (value !== 'theirs' || !name.startsWith('choice:')) continue;
    const field = name.slice('choice:'.length);
    if (field.startsWith('evidence.'))
      facts.evidence = { ...(facts.evidence as object), [field.slice('evidence.'.length)]: stands[field] ?? '' };
    else facts[field] = stands[field];
  }
  return facts.evidence ? withoutBlankEvidence(facts as { evidence: Record<string, string> }) : facts;
}
