import { Link } from '@remix-run/react';
import type { IsoDate } from '../../domain/days';
import type { TransferAssessments as Assessments } from '../../services/assessment-lists.server';
import type { TransferPage as Shown } from '../../services/overview-transfers.server';
import { TransferAssessments } from '../assessments/transfer-assessments';
import { useAtDay } from '../at-day';
import { Findings } from '../findings';
import { History } from '../history';
import { Country, Day, useWords } from '../language';
import { AsOf, NotToday } from '../overview';
import { Facts, Note, PageHead, Section } from '../page';
import { BandBadge } from '../risk/band-badge';
import { RiskArithmetic } from '../risk/risk-arithmetic';
import { useOrganisation } from '../shell-organisation';
import { VerdictBadge } from '../verdict';
import { TransferDecision, TransferSafeguards } from './transfer-grounds';
import { Destination, Why } from './transfer-list';

type Props = { transfer: Shown; assessments: Assessments; day: IsoDate; isToday: boolean };

/** One transfer: what it stands on, what is open about it, what is known. */
export function TransferPage({ transfer, assessments, day, isToday }: Props) {
  const words = useWords();
  const { t, word } = words;
  const { base, slug, may } = useOrganisation();
  const atDay = useAtDay();
  const { line, engagement } = transfer;
  const country = line.destination.country ? `?country=${line.destination.country}` : '';
  return (
    <>
      <PageHead
        crumbs={[{ to: atDay(`${base}/transfers`), label: t('transfers.page.back') }]}
        title={
          <>
            {line.vendor} → <Destination line={line} />
          </>
        }
        actions={
          <>
            <AsOf day={day} />
            {may('draft') && (
              <Link className="button" to={`${base}/register/engagements/${engagement.id}/edit`} data-key="e">
                {t('transfers.page.edit')}
              </Link>
            )}
            {may('draft') && (
              <Link
                className="button primary"
                to={`${base}/register/engagements/${engagement.id}/safeguards/new${country}`}
                data-key="n"
              >
                {t('transfers.page.safeguards.add')}
              </Link>
            )}
          </>
        }
      >
        <p className="quiet">
          <Link to={atDay(`${base}/register/engagements/${engagement.id}`)}>{line.service}</Link> ·{' '}
          {word('mode', line.mode)}
        </p>
        <p className="verdict-line">
          <VerdictBadge verdict={line.verdict} /> <Why line={line} />
        </p>
      </PageHead>
      {!isToday && <NotToday day={day} />}
      {!transfer.isLocationConfirmed && (
        <Note tone="attention">
          <p>
            {t('transfers.page.unconfirmed')}{' '}
            <Link to={atDay(`${base}/register/engagements/${engagement.id}`)}>{line.service}</Link>
          </p>
        </Note>
      )}
      <div className="columns">
        <div>
          <Section title={t('transfers.page.findings')} id="findings">
            {transfer.findings.length > 0 ? (
              <Findings findings={transfer.findings} organisation={slug} limit={6} />
            ) : (
              <p className="quiet">{t('transfers.page.no-findings')}</p>
            )}
          </Section>
          {transfer.risk && (
            <Section title={t('transfers.page.risk')} id="risk">
              <p>
                <BandBadge band={transfer.risk.band} score={transfer.risk.score} />
              </p>
              <RiskArithmetic
                risk={transfer.risk}
                places={{
                  destination: line.destination.country && words.country(line.destination.country),
                  parent: engagement.vendor.parentCountry && words.country(engagement.vendor.parentCountry),
                }}
                weights={`${base}/settings/risk`}
              />
            </Section>
          )}
          <TransferSafeguards transfer={transfer} />
          {line.coverage !== 'none-needed' && <TransferAssessments transferKey={line.key} assessments={assessments} />}
          <TransferDecision decision={transfer.decision} destination={line.destination} />
        </div>
        <TransferFacts transfer={transfer} />
      </div>
      <Section title={t('transfers.page.history')} id="history">
        <History lines={transfer.history} subjects organisation={slug} />
      </Section>
    </>
  );
}

/** Answers that say that there is none; they stand as what is not known. */
const NOBODY_SAID = new Set(['unknown', 'not-stated']);

function TransferFacts({ transfer: { line, engagement, locations } }: { transfer: Shown }) {
  const { t, word } = useWords();
  const { base } = useOrganisation();
  const atDay = useAtDay();
  const { vendor } = engagement;
  const country = (code: string | undefined) => code && <Country code={code} />;
  const toConfirm = (field: string) => (vendor.toConfirm.includes(field) ? t('common.to-confirm') : undefined);
  const answered = (words: string, code: string) => (NOBODY_SAID.has(code) ? undefined : word(words, code));
  const told = (values: readonly (string | undefined)[]) => [...new Set(values.filter(Boolean))].join(', ');
  const parent =
    vendor.parentName || vendor.parentCountry ? (
      <>
        {vendor.parentName} {country(vendor.parentCountry)}
      </>
    ) : undefined;
  return (
    <Section title={t('transfers.page.facts')} id="facts">
      <Facts
        absent={t('common.not-known')}
        facts={[
          {
            label: t('transfers.page.vendor'),
            value: <Link to={atDay(`${base}/register/vendors/${vendor.id}`)}>{vendor.name}</Link>,
          },
          {
            label: t('transfers.page.entity'),
            value: vendor.contractingEntity,
            toConfirm: toConfirm('contractingEntity'),
          },
          {
            label: t('transfers.page.established'),
            value: country(vendor.establishmentCountry),
            toConfirm: toConfirm('establishmentCountry'),
          },
          { label: t('transfers.page.parent'), value: parent, toConfirm: toConfirm('parentCountry') },
          { label: t('transfers.page.role'), value: word('role', engagement.role) },
          { label: t('transfers.page.purpose'), value: engagement.purpose },
          { label: t('transfers.page.destination'), value: <Destination line={line} /> },
          { label: t('transfers.page.place'), value: told(locations.map(({ place }) => place)) },
          { label: t('transfers.page.mode'), value: answered('mode', line.mode) },
          { label: t('transfers.page.importer'), value: told(locations.map(({ importer }) => importer)) },
          { label: t('transfers.page.stated-as'), value: told(locations.map(({ statedAs }) => statedAs)) },
          { label: t('transfers.page.data'), value: engagement.dataCategories.join(', ') },
          { label: t('transfers.page.subjects'), value: engagement.dataSubjects.join(', ') },
          { label: t('transfers.page.special'), value: answered('special-categories', engagement.specialCategories) },
          { label: t('transfers.page.format'), value: answered('format', engagement.format) },
          { label: t('transfers.page.frequency'), value: answered('frequency', engagement.frequency) },
          { label: t('transfers.page.dates'), value: engagement.fromOn && <Day day={engagement.fromOn} /> },
        ]}
      />
    </Section>
  );
}
