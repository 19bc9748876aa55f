import { Link } from '@remix-run/react';
import { remedyInWords } from '../../lib/remedy-words';
import type { RemedyLine } from '../../services/what-if-view.server';
import { Day, useWords } from '../language';
import { Section } from '../page';
import { Destination } from '../transfers/transfer-list';
import { ROWS_SHOWN, RowsLeft, VendorAndService } from './move-table';

/** What must be signed or assessed, soonest first. */
export function RemedyTable({ remedies, base }: { remedies: RemedyLine[]; base: string | undefined }) {
  const { t } = useWords();
  const title = t('what-if.remedies');
  if (remedies.length === 0)
    return (
      <Section title={title} id="remedies">
        <p className="none">{t('what-if.remedies.none')}</p>
      </Section>
    );
  const heads = [
    'what-if.remedies.by',
    'what-if.column.vendor',
    'what-if.column.destination',
    'what-if.remedies.step',
    'what-if.remedies.assessment',
  ] as const;
  return (
    <Section title={`${title} (${remedies.length})`} id="remedies">
      <p>{t('what-if.remedies.text')}</p>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard */}
      <section className="scroll" tabIndex={0} aria-label={title}>
        <table className="what-if-table">
          <caption className="visually-hidden">{title}</caption>
          <thead>
            <tr>
              {heads.map((head) => (
                <th scope="col" key={head}>
                  {t(head)}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {remedies.slice(0, ROWS_SHOWN).map((remedy) => (
              <RemedyRow key={remedy.key} remedy={remedy} base={base} />
            ))}
          </tbody>
        </table>
      </section>
      <RowsLeft count={remedies.length - ROWS_SHOWN} />
    </Section>
  );
}

function RemedyRow({ remedy, base }: { remedy: RemedyLine; base: string | undefined }) {
  const { t } = useWords();
  const engagement = `/register/engagements/${remedy.engagementId}`;
  return (
    <tr>
      <td data-label={t('what-if.remedies.by')} className="nowrap">
        <Day day={remedy.by} />
      </td>
      <td data-label={t('what-if.column.vendor')}>
        <VendorAndService line={remedy} base={base} to={engagement} />
      </td>
      <td data-label={t('what-if.column.destination')}>
        <Destination line={remedy} />
      </td>
      <td data-label={t('what-if.remedies.step')}>
        <div>
          {remedyInWords(remedy, t)}
          {base && <Step remedy={remedy} base={base} />}
        </div>
      </td>
      <td data-label={t('what-if.remedies.assessment')}>
        {t(remedy.assessment ? `what-if.assessment.${remedy.assessment}` : 'what-if.assessment.not-needed')}
      </td>
    </tr>
  );
}

/** The place where it is done. */
function Step({ remedy: { step, onFile, engagementId, destination }, base }: { remedy: RemedyLine; base: string }) {
  const { t } = useWords();
  const engagement = `${base}/register/engagements/${engagementId}`;
  const country = destination.country ? `?country=${destination.country}` : '';
  const [to, label] = onFile
    ? [`${base}/register/safeguards/${onFile.safeguardId}/edit`, t('what-if.remedies.mend')]
    : step === 'sign' || step === 'sign-successor' || step === 'confirm-scope'
      ? [`${engagement}/safeguards/new${country}`, t('what-if.remedies.open')]
      : [engagement, t('what-if.remedies.engagement')];
  return (
    <div className="what-if-step">
      <Link to={to}>{label}</Link>
    </div>
  );
}
