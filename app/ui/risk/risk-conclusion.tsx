import type { Risk } from '../../domain/risk';
import { useWords } from '../language';
import { Facts } from '../page';
import { BandBadge } from './band-badge';

/** What the arithmetic comes to: with and without measures, the band, what lifted it, what is not known. */
export function RiskConclusion({ risk }: { risk: Risk }) {
  const { t } = useWords();
  return (
    <Facts
      absent={t('common.not-known')}
      facts={[
        { label: t('risk.arithmetic.inherent'), value: t('risk.score-of', { score: risk.inherent }) },
        { label: t('risk.arithmetic.residual'), value: <strong>{t('risk.score-of', { score: risk.score })}</strong> },
        { label: t('risk.arithmetic.band'), value: <Lifted risk={risk} /> },
        ...(risk.unknowns.length > 0
          ? [
              {
                label: t('risk.arithmetic.unknowns'),
                value: risk.unknowns.map((input) => t(`risk.input.${input}`)).join(' · '),
              },
            ]
          : []),
      ]}
    />
  );
}

function Lifted({ risk }: { risk: Risk }) {
  const { t } = useWords();
  return (
    <>
      <BandBadge band={risk.band} score={risk.score} />
      {risk.floors.length > 0 && (
        <>
          <p>{t('risk.arithmetic.lifted')}</p>
          <ul>
            {risk.floors.map((floor) => (
              <li key={floor}>{t(`risk.floor.${floor}`)}</li>
            ))}
          </ul>
        </>
      )}
    </>
  );
}
