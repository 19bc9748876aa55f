import { Link } from '@remix-run/react';
import type { ScoringModelVersion } from '../../services/scoring-model.server';
import { actorInWords } from '../history';
import { useWords } from '../language';
import { Section } from '../page';

/** Every version of the weights with who made it, when and why, and the way back to it. */
export function RiskVersions({
  versions,
  shipped,
  mayManage,
}: {
  versions: ScoringModelVersion[];
  shipped: string;
  mayManage: boolean;
}) {
  const words = useWords();
  const { t } = words;
  const label = t(mayManage ? 'risk.settings.versions.take' : 'risk.settings.versions.show');
  return (
    <Section title={t('risk.settings.versions')} id="versions">
      {versions.length === 0 ? (
        <p className="quiet">{t('risk.settings.versions.none')}</p>
      ) : (
        <table>
          <thead>
            <tr>
              {(['version', 'when', 'who', 'why', 'changed'] as const).map((column) => (
                <th scope="col" key={column}>
                  {t(`risk.settings.versions.${column}`)}
                </th>
              ))}
              <td />
            </tr>
          </thead>
          <tbody>
            {versions.map((version, at) => (
              <tr key={version.number}>
                <td data-label={t('risk.settings.versions.version')}>
                  <strong>{version.version}</strong>
                  {at === 0 && <span className="quiet"> {t('risk.settings.versions.current')}</span>}
                </td>
                <td data-label={t('risk.settings.versions.when')}>{words.instant(version.at)}</td>
                <td data-label={t('risk.settings.versions.who')}>{actorInWords(version.by, words)}</td>
                <td data-label={t('risk.settings.versions.why')}>{version.reason}</td>
                <td data-label={t('risk.settings.versions.changed')}>
                  {t('risk.settings.changed-count', { count: version.changed })}
                </td>
                <td>
                  {at > 0 && (
                    <Link to={`?from=${version.number}`}>
                      {label}
                      <span className="visually-hidden"> ({version.version})</span>
                    </Link>
                  )}
                </td>
              </tr>
            ))}
            <tr>
              <td data-label={t('risk.settings.versions.version')}>
                <strong>{shipped}</strong>
              </td>
              <td colSpan={4} data-label={t('risk.settings.versions.why')}>
                {t('risk.settings.versions.shipped')}
              </td>
              <td>
                {versions[0]?.version !== shipped && (
                  <Link to="?from=0">
                    {label}
                    <span className="visually-hidden"> ({shipped})</span>
                  </Link>
                )}
              </td>
            </tr>
          </tbody>
        </table>
      )}
    </Section>
  );
}
