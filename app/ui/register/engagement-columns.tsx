import { Link } from '@remix-run/react';
import type { EngagementLine } from '../../services/register-lists.server';
import { useAtDay } from '../at-day';
import { Day, useWords } from '../language';
import { BandBadge } from '../risk/band-badge';
import { VerdictBadge } from '../verdict';
import { CoverageBadge } from './coverage-badge';
import { factText } from './fact-value';
import { fieldsOf } from './field-groups';
import { fieldLabel } from './labels';
import type { RegisterColumn } from './list-column';
import { Places } from './places';
import { NoDay, placesText, WaitingCount } from './vendor-columns';

type Column = RegisterColumn<EngagementLine>;

const own = (key: keyof EngagementLine & string, more: Partial<Column> = {}): Column => ({
  key,
  header: ({ t }) => fieldLabel(t, 'engagement', key),
  text: (line, words) =>
    factText(
      fieldsOf('engagement').find(({ name }) => name === key),
      line[key],
      words,
    ) || null,
  ...more,
});
const derived = (key: string, text: Column['text'], more: Partial<Column> = {}): Column => ({
  key,
  header: ({ t }) => t(`register.column.${key}` as 'register.column.places'),
  text,
  ...more,
});
const onDay = (key: 'verifiedOn' | 'reviewDueOn' | 'fromOn' | 'untilOn' | 'contractSignedOn'): Column =>
  own(key, {
    text: (line) => line[key] ?? null,
    cell: (line) => (line[key] ? <Day day={line[key]} relative={key === 'reviewDueOn'} /> : <NoDay />),
  });

export const ENGAGEMENT_COLUMNS: readonly Column[] = [
  own('service', { cell: (line, base) => <Service line={line} base={base} /> }),
  derived('vendor', ({ vendor }) => vendor.name, {
    cell: ({ vendor }, base) => <Vendor vendor={vendor} base={base} />,
  }),
  own('role'),
  derived('places', ({ places }, words) => placesText(places, words), {
    cell: ({ places }) => <Places places={places} />,
  }),
  derived('coverage', ({ coverage }, { word }) => word('coverage', coverage), {
    cell: (line) => <EngagementVerdict line={line} />,
  }),
  derived('verdict', ({ verdict }, { word }) => (verdict ? word('verdict', verdict) : null), {
    cell: ({ verdict }) => verdict && <VerdictBadge verdict={verdict} />,
  }),
  derived('risk', ({ risk }) => risk?.score ?? null, {
    cell: ({ risk }) => risk && <BandBadge band={risk.band} score={risk.score} />,
  }),
  derived(
    'instruments',
    ({ instruments }, { word }) => instruments.map((one) => word('instrument', one)).join(', ') || null,
  ),
  own('published', {
    header: ({ t }) => t('register.column.published'),
    cell: (line) => <Code kind="answer" code={line.published ? 'yes' : 'no'} quiet={!line.published} />,
  }),
  own('contract', { cell: ({ contract }) => <Code kind="contract" code={contract} quiet={contract === 'unknown'} /> }),
  derived('waiting', ({ waiting }) => waiting, {
    numeric: true,
    cell: ({ waiting }) => <WaitingCount count={waiting} />,
  }),
  onDay('reviewDueOn'),
  own('delivery'),
  own('purpose'),
  own('delimitation'),
  own('dataCategories'),
  own('dataSubjects'),
  own('specialCategories'),
  own('format'),
  own('scale'),
  own('frequency'),
  own('retention'),
  onDay('fromOn'),
  onDay('untilOn'),
  own('contractReference'),
  onDay('contractSignedOn'),
  own('flowDown'),
  own('authorisation'),
  onDay('verifiedOn'),
];

const HIDDEN_FROM = ENGAGEMENT_COLUMNS.findIndex(({ key }) => key === 'delivery');

export const ENGAGEMENT_SHAPE = {
  columns: ENGAGEMENT_COLUMNS.map(({ key }) => key),
  hidden: ['contract', ...ENGAGEMENT_COLUMNS.slice(HIDDEN_FROM).map(({ key }) => key)],
  sortable: [
    'vendor',
    'service',
    'role',
    'coverage',
    'verdict',
    'risk',
    'published',
    'contract',
    'waiting',
    'reviewDueOn',
    'fromOn',
    'untilOn',
    'verifiedOn',
  ],
  filters: ['role', 'country', 'verdict', 'coverage', 'published', 'waiting', 'archived'],
};

function Vendor({ vendor, base }: { vendor: EngagementLine['vendor']; base: string }) {
  const atDay = useAtDay();
  return <Link to={atDay(`${base}/register/vendors/${vendor.id}`)}>{vendor.name}</Link>;
}

function Service({ line, base }: { line: EngagementLine; base: string }) {
  const { t } = useWords();
  const atDay = useAtDay();
  return (
    <>
      <Link to={atDay(`${base}/register/engagements/${line.id}`)}>
        <b>{line.service}</b>
      </Link>
      {line.isArchived && <span className="quiet"> · {t('register.archived')}</span>}
    </>
  );
}

function EngagementVerdict({ line }: { line: EngagementLine }) {
  const { word } = useWords();
  if (line.delivery === 'self-hosted' && line.coverage === 'none-needed')
    return <span className="quiet">{word('delivery', 'self-hosted')}</span>;
  return <CoverageBadge coverage={line.coverage} />;
}

function Code({ kind, code, quiet }: { kind: string; code: string; quiet: boolean }) {
  const { word } = useWords();
  return <span className={quiet ? 'absent nowrap' : undefined}>{word(kind, code)}</span>;
}
