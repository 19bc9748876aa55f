import { Link } from '@remix-run/react';
import type { Severity } from '../domain/finding';
import type { FindingCode } from '../domain/findings';
import { useAtDay } from './at-day';
import { Findings, SeveritySign, type ShownFinding } from './findings';
import { useWords } from './language';

/** `count` is given where only some of the findings are at hand. */
export type ShownGroup = { code: FindingCode; severity: Severity; findings: ShownFinding[]; count?: number };

/** How many of a group's vendors are named while it is folded. */
const NAMES_SHOWN = 3;

/** Findings by kind: one of a kind stands as it is, several are one line that opens. */
export function FindingGroups({
  groups,
  organisation,
  open = false,
}: {
  groups: readonly ShownGroup[];
  organisation: string;
  open?: boolean;
}) {
  return (
    <div className="finding-groups">
      {groups.map((group) =>
        group.findings.length === 1 ? (
          <Findings key={group.severity + group.code} findings={group.findings} organisation={organisation} />
        ) : (
          <Group key={group.severity + group.code} group={group} organisation={organisation} open={open} />
        ),
      )}
    </div>
  );
}

function Group({ group, organisation, open }: { group: ShownGroup; organisation: string; open: boolean }) {
  const { t } = useWords();
  const atDay = useAtDay();
  const { code, severity, findings, count = findings.length } = group;
  const names = [...new Set(findings.flatMap(({ vendor }) => vendor ?? []))];
  const more = names.length - NAMES_SHOWN;
  return (
    <details className="finding-group" open={open}>
      <summary>
        <SeveritySign severity={severity} />
        <span>
          <strong>{t(`finding.${code}.many`, { count })}</strong>
          {t(`finding.${code}.law`) && (
            <>
              {'\u00a0· '}
              <span className="law">{t(`finding.${code}.law`)}</span>
            </>
          )}
          {names.length > 0 && (
            <span className="names quiet">
              {names.slice(0, NAMES_SHOWN).join(', ')}
              {more > 0 && ` ${t('overview.names-more', { count: more })}`}
            </span>
          )}
        </span>
      </summary>
      <Findings findings={findings} organisation={organisation} underHeading />
      {count > findings.length && (
        <p className="after-list">
          <Link to={atDay(`/app/${organisation}/findings?kind=${code}`)}>{t('overview.findings.all', { count })}</Link>
        </p>
      )}
    </details>
  );
}
