import { isCounted, type Risk, type RiskInputs, type RiskLine } from '../../domain/risk';
import { RISK_PARTS, type RiskInput } from '../../domain/risk-inputs';
import { useWords } from '../language';
import { measureInWords, riskValueInWords } from './risk-words';

const PARTS: readonly { key: 'data' | 'exposure' | 'safeguards'; inputs: readonly RiskInput[] }[] = [
  { key: 'data', inputs: RISK_PARTS.data },
  { key: 'exposure', inputs: [...RISK_PARTS.exposure, ...RISK_PARTS.chain] },
  { key: 'safeguards', inputs: RISK_PARTS.safeguards },
];

/** Each input of a score with what is recorded and the points it brought, and what the measures leave of them. */
export function RiskLines({ risk }: { risk: Risk }) {
  const words = useWords();
  const { t } = words;
  return (
    <>
      <table className="risk-lines">
        <caption className="visually-hidden">{t('risk.arithmetic.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('risk.arithmetic.input')}</th>
            <th scope="col">{t('risk.arithmetic.value')}</th>
            <th scope="col" className="numeric">
              {t('risk.arithmetic.points')}
            </th>
          </tr>
        </thead>
        {PARTS.map(({ key, inputs }) => (
          <tbody key={key}>
            <tr>
              <th scope="rowgroup" colSpan={3}>
                {t(`risk.group.${key}`)}
              </th>
            </tr>
            {risk.lines
              .filter(({ input }) => inputs.includes(input))
              .map((line) => (
                <Line key={line.input} line={line} risk={risk} />
              ))}
          </tbody>
        ))}
      </table>
      <p>
        {risk.measure
          ? t('risk.arithmetic.measure', { measure: measureInWords(risk.measure, words), percent: risk.percent })
          : t('risk.arithmetic.no-measure')}
      </p>
    </>
  );
}

function Line({ line: { input, value, points }, risk }: { line: RiskLine; risk: Risk }) {
  const words = useWords();
  const { t } = words;
  const recorded = riskValueInWords(input, value, words);
  return (
    <tr>
      <th scope="row">{t(`risk.input.${input}`)}</th>
      <td>
        {risk.unknowns.includes(input) ? <span className="to-confirm">{recorded}</span> : recorded}
        {(input === 'parent' || input === 'access') && value !== 'eea' && !isCounted(input, placesOf(risk)) && (
          <span className="quiet"> {t(`risk.arithmetic.not-counted.${input}`)}</span>
        )}
      </td>
      <td className="numeric">{points}</td>
    </tr>
  );
}

const placesOf = ({ lines }: Risk) =>
  Object.fromEntries(lines.map(({ input, value }) => [input, value])) as Pick<RiskInputs, 'destination' | 'parent'>;
