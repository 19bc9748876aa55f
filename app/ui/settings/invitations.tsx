import { Form } from '@remix-run/react';
import { MEMBER_ROLES, type MemberRole } from '../../domain/words';
import { InviteForm } from '../../lib/settings-forms';
import { SelectField, TextField } from '../fields';
import { usePostedForm } from '../form';
import { Day, useWords } from '../language';
import { Section } from '../page';

type Invitation = {
  id: string;
  email: string;
  role: MemberRole;
  createdAt: string;
  expiresAt: string;
  expired: boolean;
};

/** Invites somebody by mail. */
export function InviteSection({ reply }: { reply: unknown }) {
  const { t, word } = useWords();
  const { fields, props } = usePostedForm(InviteForm, {
    id: 'invite',
    lastResult: reply,
    defaultValue: { role: 'editor' },
  });
  return (
    <Section title={t('settings.invitations.title')}>
      <Form {...props} preventScrollReset>
        <input type="hidden" name="intent" value="invite" />
        <div className="form-grid">
          <TextField field={fields.email} type="email" label={t('accounts.email')} />
          <SelectField
            field={fields.role}
            label={t('settings.members.role')}
            options={MEMBER_ROLES.map((value) => ({ value, label: word('member-role', value) }))}
          />
        </div>
        <button type="submit" className="primary">
          {t('settings.invitations.action')}
        </button>
      </Form>
    </Section>
  );
}

/** Invitations without an answer. */
export function Invitations({ invitations }: { invitations: Invitation[] }) {
  const { t, word, day } = useWords();
  return (
    <Section title={t('settings.invitations.open')}>
      {invitations.length === 0 ? (
        <p className="quiet">{t('settings.invitations.none')}</p>
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
        <section className="scroll" tabIndex={0} aria-label={t('settings.invitations.open')}>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('settings.invitations.email')}</th>
                <th scope="col">{t('settings.members.role')}</th>
                <th scope="col">{t('settings.invitations.sent-on')}</th>
                <th scope="col">{t('settings.invitations.until')}</th>
                <th scope="col">
                  <span className="visually-hidden">{t('settings.invitations.resend')}</span>
                </th>
              </tr>
            </thead>
            <tbody>
              {invitations.map((one) => (
                <tr key={one.id}>
                  <td>{one.email}</td>
                  <td>{word('member-role', one.role)}</td>
                  <td>{day(one.createdAt.slice(0, 10))}</td>
                  <td>
                    {one.expired ? (
                      <strong>{t('settings.invitations.expired')}</strong>
                    ) : (
                      <Day day={one.expiresAt.slice(0, 10)} />
                    )}
                  </td>
                  <td>
                    <Form method="post" className="actions" preventScrollReset>
                      <input type="hidden" name="invitation" value={one.id} />
                      <button type="submit" name="intent" value="resend">
                        {t('settings.invitations.resend')}
                      </button>
                      <button type="submit" name="intent" value="withdraw">
                        {t('settings.invitations.withdraw')}
                      </button>
                    </Form>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
      )}
    </Section>
  );
}
