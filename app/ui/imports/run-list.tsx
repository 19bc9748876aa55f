import { Link } from '@remix-run/react';
import type { MessageKey } from '../../lib/i18n';
import type { ListedImport } from '../../services/imports.server';
import { useWords } from '../language';
import { useOrganisation } from '../shell-organisation';
import { ImportStatus } from './import-status';

/** The lists brought so far, newest first. */
export function RunList({ runs }: { runs: ListedImport[] }) {
  const { t, number, instant } = useWords();
  const { base } = useOrganisation();
  const count = (counts: Record<string, number>, name: string) =>
    counts[name] === undefined ? '' : number(counts[name]);
  const columns = ['rows', 'new', 'changed', 'unchanged', 'rejected'] as const;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('imports.earlier')}>
      <table>
        <caption className="visually-hidden">{t('imports.earlier')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('imports.run.file')}</th>
            <th scope="col">{t('imports.run.state')}</th>
            {columns.map((name) => (
              <th key={name} scope="col" className="numeric">
                {t(`imports.column.${name}` as MessageKey)}
              </th>
            ))}
            <th scope="col">{t('imports.run.when')}</th>
            <th scope="col">{t('imports.run.by')}</th>
          </tr>
        </thead>
        <tbody>
          {runs.map((run) => (
            <tr key={run.id}>
              <td>
                <Link to={`${base}/imports/${run.id}`}>{run.fileName || t('imports.pasted')}</Link>
              </td>
              <td>
                <ImportStatus status={run.status} />
              </td>
              {columns.map((name) => (
                <td key={name} className="numeric">
                  {count(run.counts, name)}
                </td>
              ))}
              <td className="nowrap">{instant(run.createdAt)}</td>
              <td>
                <BroughtBy by={run.by} />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

/** Who brought a list. */
export function BroughtBy({ by }: { by: ListedImport['by'] }) {
  const { t } = useWords();
  return <>{by.email ?? t(by.isCommandLine ? 'settings.actor.command-line' : 'settings.actor.former')}</>;
}
