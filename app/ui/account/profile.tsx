import { Form } from '@remix-run/react';
import { LANGUAGES, type Language } from '../../domain/words';
import { PASSWORD_MIN, PasswordForm, ProfileForm } from '../../lib/account-forms';
import { SelectField, TextField } from '../fields';
import { usePostedForm } from '../form';
import { useWords } from '../language';
import { Section } from '../page';

/** How a person is called, and which language they read. */
export function ProfileSection({ person, reply }: { person: { name: string; language: Language }; reply: unknown }) {
  const { t, word } = useWords();
  const { fields, props } = usePostedForm(ProfileForm, { id: 'profile', lastResult: reply, defaultValue: person });
  return (
    <Section title={t('accounts.account.profile')}>
      <Form {...props} key={`${person.name}:${person.language}`}>
        <input type="hidden" name="intent" value="profile" />
        <TextField field={fields.name} label={t('accounts.name')} hint={t('accounts.name.hint')} autoComplete="name" />
        <SelectField
          field={fields.language}
          label={t('accounts.language')}
          options={LANGUAGES.map((value) => ({ value, label: word('language', value) }))}
        />
        <button type="submit">{t('common.save')}</button>
      </Form>
    </Section>
  );
}

/** A new password for whoever knows the old one. */
export function PasswordSection({ reply }: { reply: unknown }) {
  const { t } = useWords();
  const { fields, props } = usePostedForm(PasswordForm, { id: 'password', lastResult: reply });
  return (
    <Section title={t('accounts.account.password')}>
      <Form {...props}>
        <input type="hidden" name="intent" value="password" />
        <TextField
          field={fields.current}
          type="password"
          label={t('accounts.account.current')}
          autoComplete="current-password"
        />
        <TextField
          field={fields.next}
          type="password"
          label={t('accounts.account.next')}
          hint={t('accounts.password.hint', { min: PASSWORD_MIN })}
          autoComplete="new-password"
        />
        <button type="submit">{t('accounts.account.change-password')}</button>
      </Form>
    </Section>
  );
}
