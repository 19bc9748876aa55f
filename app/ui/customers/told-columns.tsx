import type { CustomerStanding } from '../../domain/customer-standing';
import type { IsoDate } from '../../domain/days';
import type { Translate } from '../../lib/i18n';
import type { Column } from '../data-table';
import { Day } from '../language';
import { StandingBadge } from './standing-badge';

type Told = { earliestOn: IsoDate; objectionUntilOn: IsoDate | null; standing: CustomerStanding };

/** What a customer was told of one change, wherever it is listed. */
export const toldColumns = (t: Translate) =>
  ({
    earliest: {
      key: 'earliest',
      header: t('customers.told.earliest'),
      cell: (one) => <Day day={one.earliestOn} relative={false} />,
    },
    until: {
      key: 'until',
      header: t('customers.told.until'),
      cell: (one) => one.objectionUntilOn && <Day day={one.objectionUntilOn} relative={false} />,
    },
    standing: {
      key: 'standing',
      header: t('customers.told.standing'),
      cell: (one) => <StandingBadge standing={one.standing} />,
    },
  }) satisfies Record<string, Column<Told>>;
