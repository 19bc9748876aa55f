import type { WhatIfView } from '../../services/what-if-view.server';
import { VerdictBars } from '../charts/verdict-bars';
import { useWords } from '../language';
import { Section } from '../page';

/** What a what-if comes to, in sentences: what falls and what holds first. */
export function Summary({ view }: { view: WhatIfView }) {
  const { t, word, language } = useWords();
  const { counts, before, after, moves, engagements, vendors } = view;
  const transfers = before.transfers;
  if (transfers + after.transfers === 0) return <p className="what-if-sum">{t('what-if.no-transfers')}</p>;
  const isSame = counts.untouched === transfers && transfers === after.transfers;
  if (isSame && engagements.length === 0)
    return <p className="what-if-sum">{t('what-if.nothing-moves', { transfers })}</p>;
  const fallbacks = new Set(moves['falls-back'].flatMap(({ after: stands }) => stands?.reliesOn ?? []));
  const instruments = new Intl.ListFormat(language, { type: 'conjunction' }).format(
    [...fallbacks].map((instrument) => word('instrument', instrument)),
  );
  const others = (['rises', 'appears', 'disappears', 'changes', 'untouched'] as const).filter(
    (fate) => counts[fate] > 0,
  );
  return (
    <>
      <p className="what-if-sum">
        <strong>{t('what-if.sum.falls', { falls: counts.falls, transfers })}</strong>{' '}
        {counts['falls-back'] > 0 && (
          <strong>{t('what-if.sum.falls-back', { count: counts['falls-back'], instruments })} </strong>
        )}
        {others.map((fate) => `${t(`what-if.sum.${fate}`, { count: counts[fate] })} `)}
      </p>
      <p>{t('what-if.sum.touched', { engagements: engagements.length, vendors })}</p>
    </>
  );
}

/** The verdicts of both sides, one bar each. */
export function Verdicts({ view: { before, after } }: { view: WhatIfView }) {
  const { t } = useWords();
  if (before.transfers + after.transfers === 0) return null;
  const row = (key: 'before' | 'after', side: WhatIfView['before']) => ({
    key,
    label: t(`what-if.verdicts.${key}`),
    count: side.transfers,
    verdicts: side.verdicts,
  });
  return (
    <Section title={t('what-if.verdicts')}>
      <VerdictBars
        id="what-if-verdicts"
        rows={[row('before', before), row('after', after)]}
        caption={t('what-if.verdicts')}
        heading={t('what-if.verdicts.heading')}
      />
    </Section>
  );
}
