import { VERDICTS } from '../domain/assess';
import { dayOf, isIsoDate } from '../domain/days';
import { countVerdicts } from '../domain/summary';
import { destinationKey } from '../domain/transfers';
import type { Verdict } from '../domain/verdict';
import { translator } from '../lib/i18n';
import { type Assessed, loadAssessed } from '../services/assessed.server';
import { type NamedFinding, nameFindings } from '../services/overview-findings.server';
import { type Command, CommandRefusal, organisationNamed, withApp } from './command-context.server';

type Options = { org: string; asAt?: string; json?: boolean; failOn?: string };

const t = translator('en');

/**
 * `onward assess`: the register judged on a day, with every finding, the article behind it and the step that closes it.
 * With `--fail-on` the exit code is 1 when the verdict is that or graver, so that a pipeline can stop on it.
 */
export function assessRegister(command: Command, options: Options): Promise<void> {
  const { asAt, failOn } = options;
  if (asAt !== undefined && !isIsoDate(asAt))
    throw new CommandRefusal(`--as-at: "${asAt}" is not a day. Write it as YYYY-MM-DD, 2026-11-22 for instance.`, 2);
  const grave = ['blocked', 'unknown', 'attention'];
  if (failOn !== undefined && !grave.includes(failOn))
    throw new CommandRefusal(`--fail-on is ${grave.join(', ')}, not "${failOn}".`, 2);
  return withApp(command, async (app) => {
    const organisation = await organisationNamed(app, options.org);
    const assessed = await loadAssessed({ db: app.db, organisation }, asAt ?? dayOf(app.now()));
    if (options.json) command.out(JSON.stringify(asJson(organisation.slug, assessed), null, 2));
    else for (const line of asText(organisation.name, assessed)) command.out(line);
    if (failOn && VERDICTS.indexOf(assessed.verdict) <= VERDICTS.indexOf(failOn as Verdict))
      throw new CommandRefusal('');
  });
}

/** The whole result, for programs. Words are English. */
function asJson(organisation: string, assessed: Assessed) {
  return {
    organisation,
    day: assessed.day,
    law: assessed.lawVersion,
    weights: assessed.modelVersion,
    verdict: assessed.verdict,
    score: assessed.score,
    band: assessed.band ?? null,
    verdicts: countVerdicts(assessed.transfers),
    transfers: assessed.engagements.flatMap(({ engagement, destinations }) =>
      destinations.map((transfer) => ({
        key: transfer.key,
        vendor: engagement.vendor.name,
        service: engagement.service,
        destination: destinationKey(transfer.destination),
        mode: transfer.mode,
        coverage: transfer.coverage,
        reason: transfer.reason,
        reliesOn: transfer.reliesOn ?? null,
        decision: transfer.decision?.decision ?? null,
        verdict: transfer.verdict,
        score: transfer.risk.score,
        inherent: transfer.risk.inherent,
        band: transfer.risk.band,
        notKnown: transfer.risk.unknowns,
        findings: transfer.findings.map(({ code }) => code),
      })),
    ),
    findings: nameFindings(assessed).map((finding) => ({
      code: finding.code,
      severity: finding.severity,
      kind: t(`finding.${finding.code}.kind`),
      law: t(`finding.${finding.code}.law`),
      step: t(`finding.${finding.code}.step`),
      vendor: finding.vendor ?? null,
      service: finding.service ?? null,
      subject: finding.subject,
      evidence: finding.evidence,
    })),
  };
}

function asText(name: string, assessed: Assessed): string[] {
  const counts = countVerdicts(assessed.transfers);
  const band = assessed.band ? `, highest score ${assessed.score} (${t(`words.band.${assessed.band}`)})` : '';
  return [
    `${name} on ${assessed.day}: ${t(`words.verdict.${assessed.verdict}`)}${band}.`,
    `${assessed.transfers.length} transfers: ${VERDICTS.map((verdict) => `${counts[verdict]} ${verdict}`).join(', ')}.`,
    `Law ${assessed.lawVersion}, weights ${assessed.modelVersion}.`,
    ...nameFindings(assessed).map(findingLine),
  ];
}

function findingLine({ code, severity, vendor, service, evidence }: NamedFinding): string {
  const about = [vendor, service, evidence.destination].filter(Boolean).join(', ');
  const kind = t(`finding.${code}.kind`);
  return `${severity.toUpperCase()}  ${kind}${about ? `: ${about}` : ''}. ${t(`finding.${code}.step`)}. (${t(`finding.${code}.law`)})`;
}
