import { Form } from '@remix-run/react';
import { LANGUAGES } from '../../domain/words';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { CopyField } from '../publication/copy-field';

type Address = { id: string; createdBy: string; email: string | null; createdAt: string };
type Props = {
  addresses: Address[];
  me: string;
  /** The address that was just made; it cannot be shown again. */
  made: string | undefined;
};

const PROGRAMS = ['outlook', 'google', 'apple'] as const;

/** The due dates in one's own calendar: makes an address for it, says where to put it, and revokes it. */
export function CalendarAddresses({ addresses, me, made }: Props) {
  const { t } = useWords();
  return (
    <Section title={t('calendar.address')} id="subscribe">
      <p>{t('calendar.address.text')}</p>
      {made ? <Made address={made} /> : <Make />}
      {addresses.length > 0 && <Addresses addresses={addresses} me={me} />}
    </Section>
  );
}

function Make() {
  const { t, word, language } = useWords();
  return (
    <Form method="post" action="#subscribe" className="controls" preventScrollReset>
      <label className="control">
        <span>{t('calendar.address.language')}</span>
        <select name="language" defaultValue={language} key={language}>
          {LANGUAGES.map((one) => (
            <option key={one} value={one}>
              {word('language', one)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit" name="intent" value="make" className="primary">
        {t('calendar.address.make')}
      </button>
    </Form>
  );
}

function Made({ address }: { address: string }) {
  const { t } = useWords();
  return (
    <Note tone="valid">
      <p>
        <b>{t('calendar.address.made')}</b>
      </p>
      <CopyField label={t('calendar.address')} value={address} />
      <ul>
        {PROGRAMS.map((program) => (
          <li key={program}>{t(`calendar.address.${program}`)}</li>
        ))}
      </ul>
      <p className="quiet">{t('calendar.address.reachable')}</p>
    </Note>
  );
}

function Addresses({ addresses, me }: Omit<Props, 'made'>) {
  const { t, instant } = useWords();
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('calendar.addresses')}>
      <table>
        <caption className="visually-hidden">{t('calendar.addresses')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('calendar.addresses.by')}</th>
            <th scope="col">{t('calendar.addresses.since')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('calendar.address.revoke')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {addresses.map(({ id, createdBy, email, createdAt }) => (
            <tr key={id}>
              <td data-label={t('calendar.addresses.by')}>
                {email ?? t('settings.actor.former')}{' '}
                {createdBy === me && <span className="quiet">({t('settings.members.you')})</span>}
              </td>
              <td data-label={t('calendar.addresses.since')}>{instant(createdAt)}</td>
              <td data-label={t('register.column.acts')}>
                <Form method="post" preventScrollReset>
                  <input type="hidden" name="address" value={id} />
                  <button type="submit" name="intent" value="revoke">
                    {t('calendar.address.revoke')}
                  </button>
                </Form>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
