import { Form } from '@remix-run/react';
import { MEMBER_ROLES, type MemberRole } from '../../domain/words';
import { useWords } from '../language';
import { Facts, Section } from '../page';

type Member = { userId: string; email: string; name: string; role: MemberRole; createdAt: string };

/** Who belongs to the organisation; owners change roles and end memberships here, everybody can leave. */
export function MembersTable({ members, me, mayManage }: { members: Member[]; me: string; mayManage: boolean }) {
  const { t, word, day } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="section scroll" tabIndex={0} aria-label={t('settings.members.title')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('settings.members.person')}</th>
            <th scope="col">{t('settings.members.role')}</th>
            <th scope="col">{t('settings.members.since')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('settings.members.remove')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {members.map((member) => (
            <tr key={member.userId}>
              <td data-label={t('settings.members.person')}>
                {member.email} {member.userId === me && <span className="quiet">({t('settings.members.you')})</span>}
                <br />
                <span className="quiet">{member.name}</span>
              </td>
              <td data-label={t('settings.members.role')}>
                {mayManage ? <RoleChange member={member} /> : word('member-role', member.role)}
              </td>
              <td data-label={t('settings.members.since')}>{day(member.createdAt.slice(0, 10))}</td>
              <td data-label={t('register.column.acts')}>
                {(mayManage || member.userId === me) && <End member={member} leaves={member.userId === me} />}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RoleChange({ member }: { member: Member }) {
  const { t, word } = useWords();
  return (
    <Form method="post" className="inline-form" preventScrollReset>
      <input type="hidden" name="member" value={member.userId} />
      <select
        name="role"
        defaultValue={member.role}
        key={member.role}
        aria-label={t('settings.members.role-of', { email: member.email })}
      >
        {MEMBER_ROLES.map((role) => (
          <option key={role} value={role}>
            {word('member-role', role)}
          </option>
        ))}
      </select>
      <button type="submit" name="intent" value="role">
        {t('settings.members.change')}
      </button>
    </Form>
  );
}

/** Ending a membership takes two steps, so that no single click does it. */
function End({ member, leaves }: { member: Member; leaves: boolean }) {
  const { t } = useWords();
  return (
    <details className="second-step">
      <summary>
        {t(leaves ? 'settings.members.leave' : 'settings.members.remove')}{' '}
        <span className="visually-hidden">{member.email}</span>
      </summary>
      <Form method="post" preventScrollReset>
        <p>{leaves ? t('settings.members.leave.sure') : t('settings.members.remove.sure', { email: member.email })}</p>
        <input type="hidden" name="member" value={member.userId} />
        <button type="submit" name="intent" value={leaves ? 'leave' : 'remove'} className="danger">
          {t(leaves ? 'settings.members.leave.action' : 'settings.members.remove.action')}
        </button>
      </Form>
    </details>
  );
}

/** What each role allows, in a sentence. */
export function RolesExplained() {
  const { t, word } = useWords();
  return (
    <Section title={t('settings.members.roles')}>
      <Facts
        absent=""
        facts={MEMBER_ROLES.map((role) => ({
          label: word('member-role', role),
          value: t(`settings.members.role.${role}`),
        }))}
      />
    </Section>
  );
}
