import { Link } from '@remix-run/react';
import { ROW_STANDINGS, SHOWN_PARTS } from '../../domain/law-rows';
import { isMessageKey } from '../../lib/i18n';
import type { ListShape } from '../../lib/list-view';
import type { LawLine } from '../../services/law-lines.server';
import { Day, useWords } from '../language';
import type { Column } from '../list';
import { Badge } from '../verdict';

export const LAW_SHAPE: ListShape = {
  columns: ['name', 'part', 'standing', 'text', 'source', 'verifiedOn'],
  sortable: ['part', 'name', 'verifiedOn'],
  filters: ['part', 'standing', 'age', 'mark'],
};

type Words = ReturnType<typeof useWords>;

/** The columns of the list of the law. `address` is that of a row's own page. */
export function lawColumns(words: Words, day: string, address: (line: LawLine) => string): Column<LawLine>[] {
  const { t } = words;
  return [
    {
      key: 'name',
      header: t('law.column.name'),
      cell: (line) => (
        <>
          <Link to={address(line)}>{line.name}</Link>
          {line.code && <abbr className="code"> {line.code}</abbr>}
          {line.reference && <div className="quiet">{line.reference}</div>}
          <RowMarkTag mark={line.mark} />
        </>
      ),
    },
    { key: 'part', header: t('law.column.part'), cell: ({ part }) => t(`law.part.${part}`) },
    {
      key: 'standing',
      header: t('law.column.standing', { day: words.day(day) }),
      cell: (line) => <Standing line={line} />,
    },
    { key: 'text', header: t('law.column.text'), cell: ({ text }) => text },
    {
      key: 'source',
      header: t('law.column.source'),
      cell: ({ source, name }) => <Source address={source} name={name} />,
    },
    {
      key: 'verifiedOn',
      header: t('law.column.verifiedOn'),
      cell: ({ verifiedOn }) => verifiedOn && <Day day={verifiedOn} />,
    },
  ];
}

/** Ages the list can be narrowed down to: not checked for longer than so many days. */
const AGE_FILTER_DAYS = [30, 90, 180, 365] as const;

/** What the filters of the list can be set to. */
export function lawFilters({ t }: Words) {
  return [
    {
      name: 'part',
      label: t('law.filter.part'),
      options: SHOWN_PARTS.map((value) => ({ value, label: t(`law.part.${value}`) })),
    },
    {
      name: 'standing',
      label: t('law.filter.standing'),
      options: ROW_STANDINGS.map((value) => ({ value, label: t(`law.standing.${value}`) })),
    },
    {
      name: 'age',
      label: t('law.filter.age'),
      options: AGE_FILTER_DAYS.map((days) => ({ value: String(days), label: t('law.age', { days }) })),
    },
    {
      name: 'mark',
      label: t('law.filter.mark'),
      options: (['shipped', 'corrected', 'added'] as const).map((value) => ({ value, label: t(`law.mark.${value}`) })),
    },
  ];
}

/** That a row does not read as it ships. */
export function RowMarkTag({ mark }: { mark: LawLine['mark'] }) {
  const { t } = useWords();
  if (mark === 'shipped') return null;
  return <span className="law-mark">{t(`law.mark.${mark}`)}</span>;
}

/** How a row stands on the day asked for, of what kind it is, and what threatens it. */
export function Standing({ line }: { line: LawLine }) {
  const { t } = useWords();
  const { standing, kind, legalRisk, notYetInEea } = line;
  const kindKey = kind && `law.value.${kind.field}.${kind.value}`;
  const kindWords = kindKey && isMessageKey(kindKey) ? t(kindKey) : undefined;
  const riskKey = legalRisk && `law.value.legalRisk.${legalRisk}`;
  return (
    <>
      {kindWords && <div>{kind?.field === 'regime' ? t('law.for-regime', { regime: kindWords }) : kindWords}</div>}
      <div className={standing === 'ended' ? 'quiet' : undefined}>
        {standing === 'under-review' ? (
          <Badge tone="unknown">{t('law.stands.under-review')}</Badge>
        ) : (
          <Stands line={line} />
        )}
      </div>
      {standing === 'in-force' && riskKey && isMessageKey(riskKey) && <Badge tone="attention">{t(riskKey)}</Badge>}
      {standing === 'in-force' && notYetInEea && <div className="quiet">{t('law.not-in-eea')}</div>}
    </>
  );
}

/** A decision or an instrument is in force; a place is inside; what is on record about a country is on record. */
function Stands({ line: { part, standing, on, until } }: { line: LawLine }) {
  const { t, day } = useWords();
  const days = { on: on ? day(on) : '', until: until ? day(until) : '' };
  if (part === 'membership' && (standing === 'in-force' || standing === 'ended'))
    return t(`law.inside.${standing}`, days);
  if (part === 'country' && standing === 'in-force') return t('law.stands.noted-since', days);
  const inForce = on && until ? 'in-force-until' : on ? 'in-force-since' : 'in-force';
  return t(`law.stands.${standing === 'in-force' ? inForce : standing}`, days);
}

/** Where a row can be read. */
export function Source({ address, name }: { address: string | undefined | null; name: string }) {
  const { t } = useWords();
  if (!address) return <span className="absent">{t('law.source.none')}</span>;
  return (
    <a href={address} rel="noreferrer" aria-label={t('law.source.read-of', { name })}>
      {siteOf(address)}
    </a>
  );
}

function siteOf(address: string): string {
  return URL.canParse(address) ? new URL(address).hostname.replace(/^www\./, '') : address;
}
