import { Form, Link, useLocation } from '@remix-run/react';
import type { HistoryActor } from '../../services/history.server';
import { actorInWords, kindInWords } from '../history';
import { useWords } from '../language';

const KINDS = [
  'organisation',
  'membership',
  'invitation',
  'vendor',
  'engagement',
  'location',
  'safeguard',
  'assessment',
  'law',
  'scoring-model',
  'scenario',
  'secret-address',
  'import',
  'revision',
  'notice',
  'delivery',
  'subscriber',
  'access-request',
  'customer',
  'objection',
  'webhook',
  'signing-key',
  'scheduled-publication',
];

/** Narrows the history down by what was written about, by whom and on which day. */
export function HistoryFilters({
  filter,
  actors,
  total,
}: {
  filter: { kind?: string | undefined; actor?: string | undefined; day?: string | undefined };
  actors: { value: string; actor: HistoryActor }[];
  total: number;
}) {
  const words = useWords();
  const { t } = words;
  const { pathname } = useLocation();
  return (
    <Form method="get" className="controls" key={JSON.stringify(filter)}>
      <label className="control">
        <span>{t('settings.history.kind')}</span>
        <select name="kind" defaultValue={filter.kind ?? ''}>
          <option value="">{t('common.all')}</option>
          {KINDS.map((kind) => (
            <option key={kind} value={kind}>
              {kindInWords(kind, words)}
            </option>
          ))}
        </select>
      </label>
      <label className="control">
        <span>{t('settings.history.actor')}</span>
        <select name="actor" defaultValue={filter.actor ?? ''}>
          <option value="">{t('common.all')}</option>
          {actors.map(({ value, actor }) => (
            <option key={value} value={value}>
              {actorInWords(actor, words)}
            </option>
          ))}
        </select>
      </label>
      <label className="control">
        <span>{t('settings.history.day')}</span>
        <input type="date" name="day" defaultValue={filter.day ?? ''} />
      </label>
      <button type="submit">{t('common.apply')}</button>
      {Object.values(filter).some(Boolean) && <Link to={pathname}>{t('common.clear-filters')}</Link>}
      <span className="control-count" role="status">
        {t('settings.history.lines', { count: total })}
      </span>
    </Form>
  );
}
