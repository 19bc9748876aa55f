import { Form, Link } from '@remix-run/react';
import type { Assessable, AssessmentLine } from '../../services/assessment-lists.server';
import { Country, useWords } from '../language';
import { Empty, Note, PageHead, Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { AssessmentBadge } from './assessment-status';
import { CoversBoxes, type NewAnswer } from './covers-boxes';
import { ElsewhereForm } from './elsewhere-form';

/** Where data goes, by name and code. */
function Place({ of: { destination, destinationName } }: { of: Pick<Assessable, 'destination' | 'destinationName'> }) {
  return destination.country ? <Country code={destination.country} /> : destinationName;
}

function Head({ children }: { children?: React.ReactNode }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <PageHead
      crumbs={[
        { to: `${base}/transfers`, label: t('transfers.title') },
        { to: `${base}/assessments`, label: t('assessments.part.assessments') },
      ]}
      title={t('assessments.new.title')}
    >
      {children}
    </PageHead>
  );
}

/** Which importer and destination to assess: those that call for it first. */
export function ChooseAssessable({ all }: { all: Assessable[] }) {
  const { t, word } = useWords();
  const { base } = useOrganisation();
  if (all.length === 0)
    return (
      <>
        <Head />
        <Empty title={t('assessments.new.nothing.title')}>
          <p>{t('assessments.new.nothing')}</p>
        </Empty>
      </>
    );
  const columns = ['importer', 'destination', 'transfers'] as const;
  return (
    <>
      <Head>
        <p className="quiet">{t('assessments.new.choose')}</p>
      </Head>
      <div className="scroll">
        <table>
          <thead>
            <tr>
              {columns.map((column) => (
                <th scope="col" key={column}>
                  {t(`assessments.column.${column}`)}
                </th>
              ))}
              <th scope="col">{t('assessments.new.need')}</th>
            </tr>
          </thead>
          <tbody>
            {all.map((one) => (
              <tr key={`${one.vendorId}:${one.place}`}>
                <td data-label={t('assessments.column.importer')}>
                  <Link to={`${base}/assessments/new?transfer=${encodeURIComponent(one.transfers[0]?.key ?? '')}`}>
                    {one.vendor}
                  </Link>
                </td>
                <td data-label={t('assessments.column.destination')}>
                  <Place of={one} />
                </td>
                <td data-label={t('assessments.column.transfers')}>
                  {one.transfers.map(({ service, mode }) => `${service} (${word('mode', mode)})`).join(', ')}
                </td>
                <td data-label={t('assessments.new.need')}>
                  {t(`assessments.need.${one.need}`)}
                  {one.assessments.length > 0 && <span className="quiet"> · {t('assessments.new.assessed')}</span>}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </>
  );
}

/** A transfer to a place nobody has stated: there is no law to look at yet. */
export function NoPlace({ engagementId }: { engagementId: string }) {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <>
      <Head />
      <Note tone="attention">
        <p>{t('assessments.new.no-place')}</p>
        <p>
          <Link to={`${base}/register/engagements/${engagementId}#locations`}>{t('assessments.new.engagement')}</Link>
        </p>
      </Note>
    </>
  );
}

type Props = { chosen: Assessable; transferKey: string; answer: NewAnswer | undefined };

/** The ways to an assessment of one importer in one destination: one that exists, the six steps, or one kept elsewhere. */
export function NewAssessment({ chosen, transferKey, answer }: Props) {
  const { t } = useWords();
  return (
    <>
      <Head>
        <p className="quiet">
          {chosen.vendor} → <Place of={chosen} />
        </p>
      </Head>
      {chosen.assessments.length > 0 && (
        <Section title={t('assessments.new.reuse')} id="existing">
          <p>{t('assessments.new.reuse.text')}</p>
          <ul className="rows">
            {chosen.assessments.map((line) => (
              <Reusable key={line.id} line={line} transferKey={transferKey} />
            ))}
          </ul>
        </Section>
      )}
      <div className="two-ways">
        <Section title={t('assessments.new.steps')}>
          <p>{t('assessments.new.steps.text')}</p>
          <Form method="post" className="record-form">
            <CoversBoxes chosen={chosen} answer={answer?.intent === 'begin' ? answer : undefined} id="begin" />
            <div className="form-actions">
              <button type="submit" name="intent" value="begin" className="primary">
                {t('assessments.new.begin')}
              </button>
            </div>
          </Form>
        </Section>
        <Section title={t('assessments.new.elsewhere')}>
          <p>{t('assessments.new.elsewhere.text')}</p>
          <ElsewhereForm chosen={chosen} answer={answer?.intent === 'elsewhere' ? answer : undefined} />
        </Section>
      </div>
    </>
  );
}

function Reusable({ line, transferKey }: { line: AssessmentLine; transferKey: string }) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const covers = line.transfers.some(({ key }) => key === transferKey);
  const isApproved = line.status !== 'in-progress';
  return (
    <li className="ground">
      <Link to={`${base}/assessments/${line.id}`}>{line.title}</Link>
      <AssessmentBadge status={line.status} />
      {covers && <span className="quiet">{t('assessments.new.covered')}</span>}
      {!covers && isApproved && !may('edit') && <span className="quiet">{t('assessments.new.reuse.approved')}</span>}
      {!covers && (!isApproved || may('edit')) && (
        <Form method="post" className="inline">
          <input type="hidden" name="assessment" value={line.id} />
          <button type="submit" name="intent" value="cover">
            {t('assessments.new.reuse.act')}
          </button>
        </Form>
      )}
    </li>
  );
}
