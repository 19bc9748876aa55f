import { Link } from '@remix-run/react';
import type { VendorLine } from '../../services/register-lists.server';
import { useAtDay } from '../at-day';
import { Country, Day, useWords } from '../language';
import { BandBadge } from '../risk/band-badge';
import { VerdictBadge } from '../verdict';
import { CoverageBadge } from './coverage-badge';
import { fieldLabel } from './labels';
import type { RegisterColumn, Words } from './list-column';
import { Places, placeText } from './places';

type Column = RegisterColumn<VendorLine>;
type Field = keyof VendorLine & string;

const own = (key: Field, more: Partial<Column> = {}): Column => ({
  key,
  header: ({ t }) => fieldLabel(t, 'vendor', key),
  text: (line) =>
    Array.isArray(line[key]) ? (line[key] as string[]).join(', ') : ((line[key] as string | undefined) ?? null),
  ...more,
});
const derived = (key: string, text: Column['text'], more: Partial<Column> = {}): Column => ({
  key,
  header: ({ t }) => t(`register.column.${key}` as 'register.column.places'),
  text,
  ...more,
});
const inCountry = (key: 'establishmentCountry' | 'parentCountry'): Column =>
  own(key, {
    header: ({ t }) =>
      t(key === 'establishmentCountry' ? 'register.column.established' : 'settings.field.parentCountry'),
    text: (line, { country }) => (line[key] ? country(line[key]) : null),
    cell: (line) => <OwnCountry line={line} field={key} />,
  });
const onDay = (key: 'verifiedOn' | 'reviewDueOn' | 'dpfCheckedOn' | 'dpfNextCertificationDueOn'): Column =>
  own(key, { cell: (line) => (line[key] ? <Day day={line[key]} relative={key === 'reviewDueOn'} /> : <NoDay />) });

export const VENDOR_COLUMNS: readonly Column[] = [
  own('name', { cell: (line, base) => <VendorName line={line} base={base} /> }),
  own('contractingEntity', { cell: (line) => <Marked line={line} field="contractingEntity" /> }),
  inCountry('establishmentCountry'),
  derived(
    'parent',
    (line, { country }) =>
      [line.parentName, line.parentCountry && country(line.parentCountry)].filter(Boolean).join(', ') || null,
    { cell: (line) => <Parent line={line} /> },
  ),
  derived('engagements', ({ engagements }) => engagements.length, { numeric: true }),
  derived('roles', ({ roles }, { word }) => roles.map((role) => word('role', role)).join(', ') || null),
  derived('places', ({ places }, words) => placesText(places, words), {
    cell: ({ places, engagements }) => (engagements.length > 0 ? <Places places={places} /> : null),
  }),
  derived('coverage', ({ coverage }, { word }) => (coverage ? word('coverage', coverage) : null), {
    cell: ({ coverage }) => coverage && <CoverageBadge coverage={coverage} />,
  }),
  derived('verdict', ({ verdict }, { word }) => (verdict ? word('verdict', verdict) : null), {
    cell: ({ verdict }) => verdict && <VerdictBadge verdict={verdict} />,
  }),
  derived('risk', ({ risk }) => risk?.score ?? null, {
    cell: ({ risk }) => risk && <BandBadge band={risk.band} score={risk.score} />,
  }),
  own('dpfStatus', {
    text: ({ dpfStatus }, { word }) => word('dpf-status', dpfStatus),
    cell: (line) => <Dpf line={line} />,
  }),
  derived('waiting', ({ waiting }) => waiting, {
    numeric: true,
    cell: ({ waiting }) => <WaitingCount count={waiting} />,
  }),
  onDay('reviewDueOn'),
  derived('published', ({ published }, { word }) => word('answer', published ? 'yes' : 'no')),
  derived('services', ({ engagements }) => engagements.map(({ service }) => service).join(', ') || null),
  own('identity', { text: ({ identity }, { word }) => word('identity', identity) }),
  own('registrationNumber'),
  own('address'),
  own('contactName'),
  own('contactEmail'),
  own('website'),
  own('certifications'),
  onDay('dpfCheckedOn'),
  onDay('dpfNextCertificationDueOn'),
  onDay('verifiedOn'),
];

const HIDDEN_AFTER = VENDOR_COLUMNS.findIndex(({ key }) => key === 'published');

export const VENDOR_SHAPE = {
  columns: VENDOR_COLUMNS.map(({ key }) => key),
  hidden: ['contractingEntity', 'roles', 'dpfStatus', ...VENDOR_COLUMNS.slice(HIDDEN_AFTER).map(({ key }) => key)],
  sortable: [
    'name',
    'contractingEntity',
    'establishmentCountry',
    'parent',
    'engagements',
    'coverage',
    'verdict',
    'risk',
    'dpfStatus',
    'waiting',
    'reviewDueOn',
    'verifiedOn',
  ],
  filters: ['role', 'country', 'verdict', 'coverage', 'published', 'waiting', 'archived'],
};

export const placesText = (places: VendorLine['places'], words: Words) =>
  places.map((place) => placeText(place, words)).join(', ') || null;

function VendorName({ line, base }: { line: VendorLine; base: string }) {
  const { t } = useWords();
  const atDay = useAtDay();
  return (
    <>
      <Link to={atDay(`${base}/register/vendors/${line.id}`)}>
        <b>{line.name}</b>
      </Link>
      {line.identity === 'unnamed' && <span className="quiet"> · {t('register.unnamed')}</span>}
      {line.isArchived && <span className="quiet"> · {t('register.archived')}</span>}
    </>
  );
}

function Marked({ line, field }: { line: VendorLine; field: 'contractingEntity' }) {
  const { t } = useWords();
  if (!line[field]) return <NotKnown />;
  return (
    <>
      {line[field]}
      {line.toConfirm.includes(field) && (
        <>
          {'\u00a0'}
          <span className="to-confirm to-confirm-small" title={t('common.to-confirm')}>
            ?<span className="visually-hidden">{t('common.to-confirm')}</span>
          </span>
        </>
      )}
    </>
  );
}

function OwnCountry({ line, field }: { line: VendorLine; field: 'establishmentCountry' | 'parentCountry' }) {
  const { t } = useWords();
  const code = line[field];
  if (!code) return <NotKnown />;
  return (
    <>
      <Country code={code} />
      {line.toConfirm.includes(field) && (
        <>
          {'\u00a0'}
          <span className="to-confirm to-confirm-small" title={t('common.to-confirm')}>
            ?<span className="visually-hidden">{t('common.to-confirm')}</span>
          </span>
        </>
      )}
    </>
  );
}

function Parent({ line }: { line: VendorLine }) {
  if (!line.parentName && !line.parentCountry) return <NotKnown />;
  return (
    <>
      {line.parentName}
      {line.parentName && line.parentCountry && ' · '}
      {line.parentCountry && <OwnCountry line={line} field="parentCountry" />}
    </>
  );
}

/** A day nobody has set. */
export function NoDay() {
  const { t } = useWords();
  return <span className="absent nowrap">{t('register.no-day')}</span>;
}

function NotKnown() {
  const { t } = useWords();
  return <span className="absent nowrap">{t('common.not-known')}</span>;
}

function Dpf({ line }: { line: VendorLine }) {
  const { word } = useWords();
  return (
    <span className={line.dpfStatus === 'not-checked' ? 'absent nowrap' : undefined}>
      {word('dpf-status', line.dpfStatus)}
    </span>
  );
}

/** How many values wait for a person's confirmation. */
export function WaitingCount({ count }: { count: number }) {
  return count > 0 ? <span className="to-confirm to-confirm-small">{count}</span> : <span className="quiet">0</span>;
}
