import type { SubmissionResult } from '@conform-to/react';
import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { ConfirmPasswordForm, FirstCodeForm, PasswordForm, ProfileForm } from '../../lib/account-forms';
import { languageOf, type Person, requirePerson } from '../../lib/context.server';
import { redirectWithFlash } from '../../lib/flash.server';
import { parseForm } from '../../lib/forms';
import type { MessageKey } from '../../lib/i18n';
import { titled } from '../../lib/titles';
import {
  changePassword,
  confirmSecondFactor,
  disableSecondFactor,
  endOtherSessions,
  listOwnSessions,
  offerSecondFactor,
  renewBackupCodes,
  updateProfile,
} from '../../services/own-account.server';
import { PasswordSection, ProfileSection } from '../../ui/account/profile';
import { SecondFactorSection } from '../../ui/account/second-factor';
import { SessionsSection } from '../../ui/account/sessions';
import { useWords } from '../../ui/language';
import { PageHead } from '../../ui/page';

export const meta: MetaFunction = titled('accounts.account.title');

export async function loader(args: LoaderFunctionArgs) {
  const { id: _, ...person } = await requirePerson(args);
  return {
    person: { ...person, language: person.language ?? languageOf(args.request) },
    sessions: await listOwnSessions(args.context.app, args.request.headers),
  };
}

type Act = { args: ActionFunctionArgs; form: FormData; person: Person };

type Posted = {
  reply: (options: { fieldErrors?: Record<string, string[]>; hideFields: string[] }) => SubmissionResult;
};

/** How one form of the page is given back: with what is wrong, and without the secrets that were typed. */
const refusing =
  <Of extends string>(of: Of, submission: Posted, hideFields: string[]) =>
  (fieldErrors?: Record<string, string[]>) =>
    data({ of, reply: submission.reply({ ...(fieldErrors ? { fieldErrors } : {}), hideFields }) }, { status: 400 });

/** What each form of the page does, by the intent it posts. */
const ACTS = {
  async profile({ args, form }: Act) {
    const submission = parseForm(form, ProfileForm);
    if (submission.status !== 'success')
      return data({ of: 'profile' as const, reply: submission.reply() }, { status: 400 });
    return saved(
      'accounts.account.saved',
      await updateProfile(args.context.app, args.request.headers, submission.value),
    );
  },
  async password({ args, form }: Act) {
    const submission = parseForm(form, PasswordForm);
    const refuse = refusing('password', submission, ['current', 'next']);
    if (submission.status !== 'success') return refuse();
    const answer = await changePassword(args.context.app, args.request.headers, submission.value);
    return answer.ok ? saved('accounts.account.password-changed', answer) : refuse({ current: [answer.refusal] });
  },
  async 'offer-factor'({ args, form, person }: Act) {
    const submission = parseForm(form, ConfirmPasswordForm);
    const refuse = refusing('offer-factor', submission, ['password']);
    if (submission.status !== 'success') return refuse();
    // A second offer would replace the secret in use without a code that confirms the new one.
    if (person.twoFactorEnabled) return redirectWithFlash('/app/account', 'accounts.account.second-factor.enabled');
    const answer = await offerSecondFactor(args.context.app, args.request.headers, submission.value.password);
    if (!answer.ok) return refuse({ password: [answer.refusal] });
    return data({ of: 'confirm-factor' as const, offer: answer.value, reply: undefined });
  },
  async 'confirm-factor'({ args, form }: Act) {
    const submission = parseForm(form, FirstCodeForm);
    if (submission.status !== 'success' && !submission.payload.uri) return data(null, { status: 400 });
    const offer = {
      uri: String(submission.payload.uri),
      backupCodes: String(submission.payload.codes ?? '')
        .split(' ')
        .filter(Boolean),
    };
    const refuse = (fieldErrors?: Record<string, string[]>) =>
      data(
        {
          of: 'confirm-factor' as const,
          offer,
          reply: submission.reply({ ...(fieldErrors ? { fieldErrors } : {}), hideFields: ['code'] }),
        },
        { status: 400 },
      );
    if (submission.status !== 'success') return refuse();
    const answer = await confirmSecondFactor(args.context.app, args.request.headers, submission.value.code);
    return answer.ok ? saved('accounts.account.second-factor.enabled', answer) : refuse({ code: ['wrong-code'] });
  },
  async 'disable-factor'({ args, form }: Act) {
    const submission = parseForm(form, ConfirmPasswordForm);
    const refuse = refusing('disable-factor', submission, ['password']);
    if (submission.status !== 'success') return refuse();
    const answer = await disableSecondFactor(args.context.app, args.request.headers, submission.value.password);
    return answer.ok
      ? saved('accounts.account.second-factor.disabled', answer)
      : refuse({ password: [answer.refusal] });
  },
  async 'renew-codes'({ args, form }: Act) {
    const submission = parseForm(form, ConfirmPasswordForm);
    const refuse = refusing('disable-factor', submission, ['password']);
    if (submission.status !== 'success') return refuse();
    const answer = await renewBackupCodes(args.context.app, args.request.headers, submission.value.password);
    return answer.ok
      ? data({ of: 'renewed-codes' as const, backupCodes: answer.value, reply: undefined })
      : refuse({ password: [answer.refusal] });
  },
  async 'end-sessions'({ args }: Act) {
    return saved('accounts.account.sessions.ended', await endOtherSessions(args.context.app, args.request.headers));
  },
};

export async function action(args: ActionFunctionArgs) {
  const person = await requirePerson(args);
  const form = await args.request.formData();
  const intent = String(form.get('intent'));
  if (!Object.hasOwn(ACTS, intent)) return data(null, { status: 400 });
  return ACTS[intent as keyof typeof ACTS]({ args, form, person });
}

async function saved(key: MessageKey, answer: { ok: boolean; cookies?: Headers }): Promise<Response> {
  const response = await redirectWithFlash('/app/account', key);
  for (const cookie of answer.cookies?.getSetCookie() ?? []) response.headers.append('Set-Cookie', cookie);
  return response;
}

export default function Account() {
  const { t } = useWords();
  const { person, sessions } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>() ?? undefined;
  return (
    <>
      <PageHead title={t('accounts.account.title')}>
        <p className="quiet">{person.email}</p>
      </PageHead>
      <div className="columns">
        <div>
          <ProfileSection person={person} reply={answer?.of === 'profile' ? answer.reply : undefined} />
          <PasswordSection reply={answer?.of === 'password' ? answer.reply : undefined} />
          <SecondFactorSection
            enabled={person.twoFactorEnabled}
            offer={answer?.of === 'confirm-factor' ? answer.offer : undefined}
            renewed={answer?.of === 'renewed-codes' ? answer.backupCodes : undefined}
            answered={answer?.of}
            reply={answer?.reply}
          />
        </div>
        <SessionsSection sessions={sessions} />
      </div>
    </>
  );
}
