import { Form } from '@remix-run/react';
import { renderSVG } from 'uqr';
import { ConfirmPasswordForm, FirstCodeForm } from '../../lib/account-forms';
import { TextField } from '../fields';
import { usePostedForm } from '../form';
import { useWords } from '../language';
import { Note, Section } from '../page';
import { Badge } from '../verdict';

type Offer = { uri: string; backupCodes: string[] };

/** The code from an authenticator app: off, being set up, or on. */
export function SecondFactorSection({
  enabled,
  offer,
  renewed,
  answered,
  reply,
}: {
  enabled: boolean;
  offer: Offer | undefined;
  renewed: string[] | undefined;
  /** Which form the action answered, and what. */
  answered: string | undefined;
  reply: unknown;
}) {
  const { t } = useWords();
  return (
    <Section title={t('accounts.account.second-factor')} id="second-factor">
      {enabled ? (
        <>
          <p>
            <Badge tone="valid">{t('accounts.account.second-factor.on')}</Badge>
          </p>
          {renewed && (
            <Note tone="attention">
              <p>
                <strong>{t('accounts.account.second-factor.renewed')}</strong>
              </p>
              <p>{t('accounts.account.second-factor.renewed.text')}</p>
              <BackupCodes codes={renewed} />
            </Note>
          )}
          <ConfirmedActs reply={answered === 'disable-factor' ? reply : undefined} />
        </>
      ) : offer ? (
        <SetUp offer={offer} reply={reply} />
      ) : (
        <Begin reply={answered === 'offer-factor' ? reply : undefined} />
      )}
    </Section>
  );
}

function Begin({ reply }: { reply: unknown }) {
  const { t } = useWords();
  const { fields, props } = usePostedForm(ConfirmPasswordForm, { id: 'offer-factor', lastResult: reply });
  return (
    <>
      <p>{t('accounts.account.second-factor.off')}</p>
      <Form {...props} preventScrollReset>
        <input type="hidden" name="intent" value="offer-factor" />
        <TextField
          field={fields.password}
          type="password"
          label={t('accounts.account.second-factor.confirm-password')}
          autoComplete="current-password"
        />
        <button type="submit">{t('accounts.account.second-factor.begin')}</button>
      </Form>
    </>
  );
}

function SetUp({ offer, reply }: { offer: Offer; reply: unknown }) {
  const { t } = useWords();
  const { fields, props } = usePostedForm(FirstCodeForm, { id: 'confirm-factor', lastResult: reply });
  return (
    <ol className="setup">
      <li>
        <h3>{t('accounts.account.second-factor.step-app')}</h3>
        <p>{t('accounts.account.second-factor.step-app.text')}</p>
        <img
          className="qr"
          src={`data:image/svg+xml,${encodeURIComponent(renderSVG(offer.uri))}`}
          alt={t('accounts.account.second-factor.qr')}
          width="180"
          height="180"
        />
        <p>
          <a className="button" href={offer.uri}>
            {t('accounts.account.second-factor.open')}
          </a>
        </p>
        <p>
          {t('accounts.account.second-factor.key')} <code className="secret">{inGroups(secretOf(offer.uri))}</code>
        </p>
      </li>
      <li>
        <h3>{t('accounts.account.second-factor.step-codes')}</h3>
        <p>{t('accounts.account.second-factor.step-codes.text')}</p>
        <BackupCodes codes={offer.backupCodes} />
      </li>
      <li>
        <h3>{t('accounts.account.second-factor.step-confirm')}</h3>
        <Form {...props} preventScrollReset>
          <input type="hidden" name="intent" value="confirm-factor" />
          <input type="hidden" name="uri" value={offer.uri} />
          <input type="hidden" name="codes" value={offer.backupCodes.join(' ')} />
          <TextField field={fields.code} label={t('accounts.code.code')} autoComplete="one-time-code" />
          <button type="submit" className="primary">
            {t('accounts.account.second-factor.step-confirm.action')}
          </button>
        </Form>
      </li>
    </ol>
  );
}

/** What whoever has the second factor can do with it, each confirmed by the password. */
function ConfirmedActs({ reply }: { reply: unknown }) {
  const { t } = useWords();
  const { fields, props } = usePostedForm(ConfirmPasswordForm, { id: 'disable-factor', lastResult: reply });
  return (
    <Form {...props} preventScrollReset>
      <TextField
        field={fields.password}
        type="password"
        label={t('accounts.account.second-factor.confirm-password')}
        autoComplete="current-password"
      />
      <div className="actions">
        <button type="submit" name="intent" value="renew-codes">
          {t('accounts.account.second-factor.renew')}
        </button>
        <button type="submit" name="intent" value="disable-factor" className="danger">
          {t('accounts.account.second-factor.disable')}
        </button>
      </div>
    </Form>
  );
}

function BackupCodes({ codes }: { codes: string[] }) {
  return (
    <ul className="backup-codes">
      {codes.map((code) => (
        <li key={code}>
          <code>{code}</code>
        </li>
      ))}
    </ul>
  );
}

const secretOf = (uri: string): string => (URL.canParse(uri) ? (new URL(uri).searchParams.get('secret') ?? '') : '');
const inGroups = (secret: string): string => secret.replace(/(.{4})(?=.)/g, '$1 ');
