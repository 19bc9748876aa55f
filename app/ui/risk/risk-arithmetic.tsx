import { Link } from '@remix-run/react';
import type { Risk } from '../../domain/risk';
import { RISK_PARTS, type RiskInput } from '../../domain/risk-inputs';
import { explainRisk } from '../../domain/risk-reasons';
import { useWords } from '../language';
import { RiskConclusion } from './risk-conclusion';
import { RiskLines } from './risk-lines';
import { measureInWords } from './risk-words';

/**
 * How one score came about, to be opened and read: every input with its points, the sum with its numbers, what lifted
 * the band, what is not known, and the version of the weights. `places` are the names of the countries the reasons speak of;
 * `weights` is the address of the page that shows the weights.
 */
export function RiskArithmetic({
  risk,
  places = {},
  weights,
  isOpen = false,
}: {
  risk: Risk;
  places?: { destination?: string | undefined; parent?: string | undefined };
  weights?: string;
  isOpen?: boolean;
}) {
  const { t } = useWords();
  return (
    <details className="risk-arithmetic" open={isOpen}>
      <summary>{t('risk.arithmetic.summary')}</summary>
      <RiskReasons risk={risk} places={places} />
      <RiskLines risk={risk} />
      <RiskFormula risk={risk} />
      <RiskConclusion risk={risk} />
      <p className="quiet">
        {t('risk.arithmetic.version')} {weights ? <Link to={weights}>{risk.version}</Link> : risk.version}.{' '}
        {t('risk.arithmetic.calibration')}
      </p>
    </details>
  );
}

function RiskReasons({
  risk,
  places,
}: {
  risk: Risk;
  places: { destination?: string | undefined; parent?: string | undefined };
}) {
  const words = useWords();
  const reasons = explainRisk(risk);
  if (reasons.length === 0) return null;
  // In brackets, so that no language has to choose an article or a preposition for a country.
  const bracketed = (country: string | undefined) => (country ? ` (${country})` : '');
  return (
    <ul className="risk-reasons">
      {reasons.map((reason) => (
        <li key={reason}>
          {words.t(`risk.why.${reason}`, {
            place: bracketed(places.destination),
            parent: bracketed(places.parent),
            percent: 100 - risk.percent,
            measure: measureInWords(risk.measure ?? 'none', words),
          })}
        </li>
      ))}
    </ul>
  );
}

function RiskFormula({ risk }: { risk: Risk }) {
  const { t, number } = useWords();
  const sum = (part: keyof typeof RISK_PARTS) => {
    const inputs: readonly RiskInput[] = RISK_PARTS[part];
    return risk.lines.reduce((all, { input, points }) => (inputs.includes(input) ? all + points : all), 0);
  };
  const [data, exposure, chain, safeguards] = [sum('data'), sum('exposure'), sum('chain'), sum('safeguards')];
  const exact = (data * 100 + exposure * risk.percent + chain * 100 + safeguards * 100) / 100;
  return (
    <p className="risk-formula">
      {t('risk.arithmetic.formula', {
        data,
        exposure,
        percent: risk.percent,
        chain,
        safeguards,
        exact: number(exact),
      })}
      {exact > 100 && <>, {t('risk.arithmetic.capped')}</>}
      {exact <= 100 && exact !== risk.score && <>, {t('risk.arithmetic.rounded', { score: risk.score })}</>}
    </p>
  );
}
