import { z } from 'zod';
import { OrganisationFacts } from '../domain/facts';
import { OrganisationSlug } from '../domain/slug';
import { LANGUAGES } from '../domain/words';

/** Limits of a password; one test knows that the account library has the same. */
export const PASSWORD_MIN = 10;
export const PASSWORD_MAX = 128;

const email = z.email('email-invalid').max(254, 'text-too-long');
const name = z.string().trim().min(1, 'required').max(120, 'text-too-long');
const newPassword = z.string().min(PASSWORD_MIN, 'password-short').max(PASSWORD_MAX, 'password-long');
/** A password to be compared: its rules are no business of the form. */
const password = z.string().min(1, 'required').max(500, 'password-long');
const code = z.string().trim().min(1, 'required').max(40, 'text-too-long');

export const SignInForm = z.object({ email, password });
export const CodeForm = z.object({ code });
export const EmailForm = z.object({ email });
export const NewPasswordForm = z.object({ password: newPassword });
export const JoinForm = z.object({ name, password: newPassword });

/** What an organisation needs to begin; everything else has a default that says it is not known. */
const beginning = {
  organisation: OrganisationFacts.shape.name,
  slug: OrganisationSlug,
  capacities: OrganisationFacts.shape.capacities,
  country: OrganisationFacts.shape.country,
  dpoEmail: OrganisationFacts.shape.dpoEmail,
  language: z.enum(LANGUAGES),
};
export const NewOrganisationForm = z.object(beginning);
export const FirstRunForm = z.object({ name, email, password: newPassword, ...beginning });

/** The facts of an organisation that has just begun. */
export const beginningFacts = ({
  organisation,
  capacities,
  country,
  dpoEmail,
  language,
}: z.infer<typeof NewOrganisationForm>): OrganisationFacts =>
  OrganisationFacts.parse({ name: organisation, capacities, country, dpoEmail, language });

export const ProfileForm = z.object({ name, language: z.enum(LANGUAGES) });
export const PasswordForm = z.object({ current: password, next: newPassword });
export const ConfirmPasswordForm = z.object({ password });
export const FirstCodeForm = z.object({
  code,
  uri: z.string().startsWith('otpauth://').max(1000),
  codes: z.string().max(400).default(''),
});
