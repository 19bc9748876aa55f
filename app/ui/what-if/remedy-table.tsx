import { Link } from '@remix-run/react';
import { remedyInWords } from '../../lib/remedy-words';
import type { RemedyLine } from '../../services/what-if-view.server';
import { Day, useWords } from '../language';
import { Section } from '../page';
import { Destination } from '../transfers/transfer-list';
import { ROWS_SHOWN, RowsLeft, VendorAndService } from './move-table';

type Props = {
  remedies: RemedyLine[];
  base: string | undefined;
  /** Whether the reader may do what is to be done, and is led there. */
  mayAct: boolean;
};

/** What must be signed or assessed, soonest first. */
export function RemedyTable({ remedies, base, mayAct }: Props) {
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
              <RemedyRow key={remedy.key} remedy={remedy} base={base} mayAct={mayAct} />
            ))}
          </tbody>
        </table>
      </section>
      <RowsLeft count={remedies.length - ROWS_SHOWN} />
    </Section>
  );
}

function RemedyRow({ remedy, base, mayAct }: Omit<Props, 'remedies'> & { remedy: RemedyLine }) {
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
          {base && mayAct && <Step remedy={remedy} base={base} />}
        </div>
      </td>
      <td data-label={t('what-if.remedies.assessment')}>
        {t(remedy.assessment ? `what-if.assessment.${remedy.assessment}` : 'what-if.assessment.not-needed')}
      </td>
    </tr>
  );
}

/** The place where it is done. */
function Step({ remedy, base }: { remedy: RemedyLine; base: string }) {
  const { t } = useWords();
  const [path, label] = stepOf(remedy);
  return (
    <div className="what-if-step">
      <Link to={base + path}>{t(`what-if.remedies.${label}`)}</Link>
    </div>
  );
}

function stepOf({ step, onFile, key, engagementId, destination }: RemedyLine) {
  const engagement = `/register/engagements/${engagementId}`;
  const country = destination.country ? `?country=${destination.country}` : '';
  if (onFile) return [`/register/safeguards/${onFile.safeguardId}/edit`, 'mend'] as const;
  if (step === 'assess') return [`/assessments/new?transfer=${encodeURIComponent(key)}`, 'assess'] as const;
  if (step === 'settle-place') return [`${engagement}#locations`, 'engagement'] as const;
  return [`${engagement}/safeguards/new${country}`, 'open'] as const;
}
