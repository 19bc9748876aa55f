import { z } from 'zod';
import { isReadable, readableAccent } from '../domain/accent';
import { OrganisationFacts } from '../domain/facts';
import { ScoringWeights } from '../domain/scoring-model';
import { ANSWERS, COMMITMENTS, LANGUAGES, MEMBER_ROLES, VISIBILITIES } from '../domain/words';

const days = z.number().int().min(0).max(365);

/** The settings form: every fact of an organisation; what was emptied is asked for again instead of guessed. */
export const OrganisationForm = OrganisationFacts.extend({
  noticeDays: days,
  objectionDays: days,
  visibility: z.enum(VISIBILITIES),
  language: z.enum(LANGUAGES),
  usesSubProcessors: z.enum(ANSWERS),
  accentColour: OrganisationFacts.shape.accentColour.superRefine((colour, ctx) => {
    if (!colour || !/^#[0-9a-f]{6}$/.test(colour) || isReadable(colour, 'light')) return;
    ctx.addIssue({ code: 'custom', message: `contrast-low:${readableAccent(colour, 'light')}` });
  }),
});

export const InviteForm = z.object({
  email: z.email('email-invalid').max(254, 'text-too-long'),
  role: z.enum(MEMBER_ROLES),
});
export const RoleForm = z.object({ member: z.string().min(1).max(80), role: z.enum(MEMBER_ROLES) });

/** Why weights change, and the version the person started from. */
export const RestoreWeightsForm = z.object({
  reason: z.string().trim().min(1, 'required').max(1000, 'text-too-long'),
  seen: z.number().int().min(0),
});
/** Every weight of the risk score, named by its path. */
export const RiskWeightsForm = ScoringWeights.extend(RestoreWeightsForm.shape);

/**
 * The form shows every commitment with a box, hours and a note at its own place; what is ticked becomes the list of
 * commitments, without gaps, as the schema reads it.
 */
export function gatherCommitments(form: FormData): FormData {
  const gathered = new FormData();
  for (const [name, value] of form) if (!name.startsWith('commitment:')) gathered.append(name, value);
  let at = 0;
  for (const code of COMMITMENTS) {
    if (!form.has(`commitment:${code}`)) continue;
    gathered.append(`commitments[${at}].code`, code);
    for (const part of ['hours', 'note']) {
      const value = form.get(`commitment:${code}:${part}`);
      if (typeof value === 'string' && value.trim() !== '') gathered.append(`commitments[${at}].${part}`, value);
    }
    at += 1;
  }
  return gathered;
}
