import { type ActionFunctionArgs, data, type LoaderFunctionArgs, type MetaFunction } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { type Context, requireContext } from '../../../lib/context.server';
import { redirectWithFlash } from '../../../lib/flash.server';
import { parseForm } from '../../../lib/forms';
import type { MessageKey, MessageValues } from '../../../lib/i18n';
import { may } from '../../../lib/permissions';
import { InviteForm, RoleForm } from '../../../lib/settings-forms';
import { titled } from '../../../lib/titles';
import { invite, listInvitations, resendInvitation, withdrawInvitation } from '../../../services/invitations.server';
import { changeRole, endMembership, listMembers, type MembershipOutcome } from '../../../services/members.server';
import { useWords } from '../../../ui/language';
import { Note, PageHead } from '../../../ui/page';
import { Invitations, InviteSection } from '../../../ui/settings/invitations';
import { MembersTable, RolesExplained } from '../../../ui/settings/members';

export const meta: MetaFunction = titled('settings.members.title');

export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const mayManage = may(ctx.role, 'manage');
  return {
    me: ctx.person.id,
    mayManage,
    members: await listMembers(ctx.db.read, ctx.organisation.id),
    invitations: mayManage ? await listInvitations(ctx) : [],
    mailWaits: !ctx.app.outbox.configured,
  };
}

export async function action(args: ActionFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const form = await args.request.formData();
  const intent = String(form.get('intent'));
  if (intent === 'leave')
    return answerMembership(ctx, await endMembership(ctx, ctx.person.id), 'settings.members.left', '/app');
  if (!may(ctx.role, 'manage')) throw new Response('Forbidden', { status: 403 });
  return Object.hasOwn(ACTS, intent)
    ? ACTS[intent as keyof typeof ACTS](ctx, form)
    : data({ problem: undefined, reply: undefined }, { status: 400 });
}

/** What an owner does here, by the intent a form posts. */
const ACTS = {
  async invite(ctx: Context, form: FormData) {
    const submission = parseForm(form, InviteForm);
    if (submission.status !== 'success')
      return data({ problem: undefined, reply: submission.reply() }, { status: 400 });
    const outcome = await invite(ctx, submission.value);
    if (outcome !== 'invited')
      return data(
        { problem: undefined, reply: submission.reply({ fieldErrors: { email: [outcome] } }) },
        { status: 400 },
      );
    return done(ctx, ctx.app.outbox.configured ? 'settings.invitations.sent' : 'settings.invitations.waits', {
      email: submission.value.email,
    });
  },
  async resend(ctx: Context, form: FormData) {
    const outcome = await resendInvitation(ctx, String(form.get('invitation')));
    return done(ctx, outcome === 'sent' ? 'settings.invitations.resent' : 'settings.invitations.gone');
  },
  async withdraw(ctx: Context, form: FormData) {
    const outcome = await withdrawInvitation(ctx, String(form.get('invitation')));
    return done(ctx, outcome === 'withdrawn' ? 'settings.invitations.withdrawn' : 'settings.invitations.gone');
  },
  async role(ctx: Context, form: FormData) {
    const submission = parseForm(form, RoleForm);
    if (submission.status !== 'success') return data({ problem: undefined, reply: undefined }, { status: 400 });
    return answerMembership(
      ctx,
      await changeRole(ctx, submission.value.member, submission.value.role),
      'settings.members.changed',
    );
  },
  async remove(ctx: Context, form: FormData) {
    return answerMembership(ctx, await endMembership(ctx, String(form.get('member'))), 'settings.members.removed');
  },
};

const done = (
  ctx: Context,
  key: MessageKey,
  values?: MessageValues,
  to = `/app/${ctx.organisation.slug}/settings/members`,
) => redirectWithFlash(to, key, values);

function answerMembership(ctx: Context, outcome: MembershipOutcome, key: MessageKey, to?: string) {
  if (outcome === 'last-owner') return data({ problem: outcome, reply: undefined }, { status: 400 });
  if (outcome === 'not-found') return done(ctx, 'settings.members.gone');
  return done(ctx, key, { organisation: ctx.organisation.name }, to);
}

export default function Members() {
  const { t } = useWords();
  const { me, mayManage, members, invitations, mailWaits } = useLoaderData<typeof loader>();
  const answer = useActionData<typeof action>();
  return (
    <>
      <PageHead title={t('settings.members.title')} />
      {answer?.problem && (
        <Note tone="blocked">
          <p>{t('common.error.last-owner')}</p>
        </Note>
      )}
      <MembersTable members={members} me={me} mayManage={mayManage} />
      {mayManage && (
        <>
          {mailWaits && (
            <Note tone="attention">
              <p>{t('settings.invitations.no-mail')}</p>
            </Note>
          )}
          <InviteSection key={invitations.length} reply={answer?.reply} />
          <Invitations invitations={invitations} />
        </>
      )}
      <RolesExplained />
    </>
  );
}
