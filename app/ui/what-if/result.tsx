import type { WhatIfView } from '../../services/what-if-view.server';
import { useWords } from '../language';
import { Section } from '../page';
import { MoveTable } from './move-table';
import { RemedyTable } from './remedy-table';
import { Summary, Verdicts } from './summary';
import { Touched } from './touched';

type Props = {
  view: WhatIfView;
  /** Where the organisation's pages begin; absent for a reader from outside, who sees no links and no customer. */
  base?: string;
  mayAct?: boolean;
  customers: { count: number; emails?: string[] | undefined };
};

/** What a what-if answers: sentences first, then what falls, what holds, what to do, and whom it concerns. */
export function Result({ view, base, mayAct = false, customers }: Props) {
  const { moves } = view;
  return (
    <div className="what-if-result">
      <Summary view={view} />
      <Verdicts view={view} />
      <MoveTable fate="falls" lines={moves.falls} base={base} />
      <MoveTable fate="appears" lines={moves.appears} base={base} />
      <MoveTable fate="falls-back" lines={moves['falls-back']} base={base} />
      <RemedyTable remedies={view.remedies} base={base} mayAct={mayAct} />
      <MoveTable fate="rises" lines={moves.rises} base={base} />
      <MoveTable fate="disappears" lines={moves.disappears} base={base} />
      <MoveTable fate="changes" lines={moves.changes} base={base} />
      <Touched view={view} base={base} />
      <Customers published={view.publishedTouched} {...customers} />
    </div>
  );
}

function Customers({ published, count, emails }: { published: number } & Props['customers']) {
  const { t } = useWords();
  return (
    <Section title={t('what-if.customers')} id="customers">
      <p>{published === 0 ? t('what-if.customers.none') : t('what-if.customers.count', { published, count })}</p>
      {emails && emails.length > 0 && (
        <details className="more">
          <summary>{t('what-if.customers.list')}</summary>
          <ul>
            {emails.map((email) => (
              <li key={email}>{email}</li>
            ))}
          </ul>
        </details>
      )}
    </Section>
  );
}
