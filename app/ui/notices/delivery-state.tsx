import type { NoticeLine } from '../../services/notice-views.server';
import { useWords } from '../language';
import { Badge, type Tone } from '../verdict';

type Status = 'waiting' | 'sent' | 'failed' | 'cancelled';

// What waits is unknown, never fine: nobody has been told yet.
const TONES: Record<Status, Tone> = { waiting: 'attention', sent: 'valid', failed: 'blocked', cancelled: 'unknown' };

/** Where one mail stands. */
export function DeliveryState({ status }: { status: Status }) {
  const { t } = useWords();
  return <Badge tone={TONES[status]}>{t(`notices.status.${status}`)}</Badge>;
}

/** Where the mails of a notice stand, the worst first. */
export function NoticeState({ notice }: { notice: NoticeLine }) {
  const { t, number } = useWords();
  if (notice.told === 0) return <Badge tone="attention">{t('notices.state.nobody')}</Badge>;
  const { failed, waiting } = notice;
  return (
    <span className="actions">
      {failed > 0 && <Badge tone="blocked">{t('notices.state.failed', { count: number(failed) })}</Badge>}
      {waiting > 0 && <Badge tone="attention">{t('notices.state.waiting', { count: number(waiting) })}</Badge>}
      {failed === 0 && waiting === 0 && <Badge tone="valid">{t('notices.state.sent')}</Badge>}
    </span>
  );
}

/** How far the sending of a notice has come. */
export function NoticeProgress({ notice }: { notice: NoticeLine }) {
  const { t, number } = useWords();
  const { told, sent, waiting, failed, cancelled } = notice;
  const parts = [
    t('notices.notice.progress', { sent: number(sent), told: number(told) }),
    ...(waiting > 0 ? [t('notices.notice.progress.waiting', { count: waiting })] : []),
    ...(failed > 0 ? [t('notices.notice.progress.failed', { count: failed })] : []),
    ...(cancelled > 0 ? [t('notices.notice.progress.cancelled', { count: cancelled })] : []),
  ];
  return (
    <p className="sending">
      <progress value={sent} max={told} aria-label={parts[0]} /> <span role="status">{parts.join(' · ')}</span>
    </p>
  );
}
