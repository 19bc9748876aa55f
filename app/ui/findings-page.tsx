import { Form, Link, useLocation } from '@remix-run/react';
import { SEVERITIES } from '../domain/finding';
import type { FindingCode } from '../domain/findings';
import type { Option } from './fields';
import { FindingGroups, type ShownGroup } from './findings-groups';
import { useWords } from './language';
import { PageHead, Section } from './page';
import { useOrganisation } from './shell-organisation';

type Props = {
  groups: ShownGroup[];
  filters: Record<'severity' | 'kind' | 'vendor', string>;
  total: number;
  count: number;
  kinds: FindingCode[];
  vendors: { id: string; name: string }[];
};

/** Every finding of a register, gravest first, by kind. */
export function FindingsPage({ groups, filters, total, count, kinds, vendors }: Props) {
  const { t } = useWords();
  const { base, slug } = useOrganisation();
  return (
    <>
      <PageHead crumbs={[{ to: base, label: t('overview.title') }]} title={t('overview.findings.title')}>
        <p>{t('overview.findings.intro')}</p>
      </PageHead>
      {total === 0 ? (
        <p className="none">{t('overview.findings.none')}</p>
      ) : (
        <>
          <Filters filters={filters} kinds={kinds} vendors={vendors} count={count} />
          {count === 0 && <p className="none">{t('overview.findings.none-found')}</p>}
          {SEVERITIES.map((severity) => {
            const ofSeverity = groups.filter((group) => group.severity === severity);
            return (
              ofSeverity.length > 0 && (
                <Section key={severity} id={severity} title={t(`overview.severity.${severity}`)}>
                  <FindingGroups groups={ofSeverity} organisation={slug} open />
                </Section>
              )
            );
          })}
        </>
      )}
    </>
  );
}

function Filters({ filters, kinds, vendors, count }: Pick<Props, 'filters' | 'kinds' | 'vendors' | 'count'>) {
  const { t } = useWords();
  const { pathname } = useLocation();
  const options: Record<keyof Props['filters'], Option[]> = {
    severity: SEVERITIES.map((value) => ({ value, label: t(`overview.severity.${value}`) })),
    kind: kinds.map((value) => ({ value, label: t(`finding.${value}.kind`) })),
    vendor: vendors.map(({ id, name }) => ({ value: id, label: name })),
  };
  return (
    <Form method="get" className="controls" key={pathname}>
      {(['severity', 'kind', 'vendor'] as const).map((name) => (
        <label className="control" key={name}>
          <span>{t(`overview.findings.${name}`)}</span>
          <select name={name} defaultValue={filters[name]}>
            <option value="">{t('common.all')}</option>
            {options[name].map(({ value, label }) => (
              <option key={value} value={value}>
                {label}
              </option>
            ))}
          </select>
        </label>
      ))}
      <button type="submit">{t('common.apply')}</button>
      {Object.values(filters).some(Boolean) && <Link to={pathname}>{t('common.clear-filters')}</Link>}
      <span className="control-count" role="status">
        {t('overview.findings.count', { count })}
      </span>
    </Form>
  );
}
