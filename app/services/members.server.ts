import { mutate, recorded, refused } from '../../db/mutate';
import { countOwners, deleteMembership, findMembership, updateMembershipRole } from '../../db/queries/organisations';
import type { MemberRole } from '../domain/words';
import type { Context } from '../lib/context.server';

export { listMembers } from '../../db/queries/organisations';

/** What became of a change to a membership. An organisation always keeps an owner. */
export type MembershipOutcome = 'done' | 'unchanged' | 'not-found' | 'last-owner';

/** Gives a member another role. The last owner stays owner. */
export function changeRole(ctx: Context, userId: string, role: MemberRole): Promise<MembershipOutcome> {
  return mutate(ctx, async (tx) => {
    const before = await findMembership(tx, ctx.organisation.id, userId);
    if (!before) return refused<MembershipOutcome>('not-found');
    if (before.role === role) return refused<MembershipOutcome>('unchanged');
    if (before.role === 'owner' && (await countOwners(tx, ctx.organisation.id)) < 2)
      return refused<MembershipOutcome>('last-owner');
    await updateMembershipRole(tx, ctx.organisation.id, userId, role);
    return recorded<MembershipOutcome>('done', {
      action: 'membership.role-changed',
      subject: { kind: 'membership', id: userId },
      before: { role: before.role },
      after: { role },
    });
  });
}

/** Ends somebody's membership, or one's own. The last owner can neither be removed nor leave. */
export function endMembership(ctx: Context, userId: string): Promise<MembershipOutcome> {
  return mutate(ctx, async (tx) => {
    const before = await findMembership(tx, ctx.organisation.id, userId);
    if (!before) return refused<MembershipOutcome>('not-found');
    if (before.role === 'owner' && (await countOwners(tx, ctx.organisation.id)) < 2)
      return refused<MembershipOutcome>('last-owner');
    await deleteMembership(tx, ctx.organisation.id, userId);
    return recorded<MembershipOutcome>('done', {
      action: userId === ctx.person.id ? 'membership.left' : 'membership.removed',
      subject: { kind: 'membership', id: userId },
      before: { role: before.role },
    });
  });
}
