import type { NoticeLine } from '../../services/notice-views.server';
import { useWords } from '../language';
import { Badge, type Tone } from '../verdict';

type Status = 'waiting' | 'sent' | 'failed' | 'cancelled';

// What waits is unknown, never fine: nobody has been told yet.
const TONES: Record<Status, Tone> = { waiting: 'attention', sent: 'valid', failed: 'blocked', cancelled: 'unknown' };

/** Where one mail or message stands. */
export function DeliveryState({ status }: { status: Status }) {
  const { t } = useWords();
  return <Badge tone={TONES[status]}>{t(`notices.status.${status}`)}</Badge>;
}

/** Where a notice stands, the worst first: its mails, and its messages to software. */
export function NoticeState({ notice }: { notice: NoticeLine }) {
  const { t } = useWords();
  const { told, failed, waiting, messages, messagesFailed, messagesWaiting } = notice;
  if (told + messages === 0) return <Badge tone="attention">{t('notices.state.nobody')}</Badge>;
  const states = [
    { key: 'failed', tone: 'blocked', count: failed },
    { key: 'messages-failed', tone: 'blocked', count: messagesFailed },
    { key: 'waiting', tone: 'attention', count: waiting },
    { key: 'messages-waiting', tone: 'attention', count: messagesWaiting },
  ] as const;
  const open = states.filter(({ count }) => count > 0);
  return (
    <span className="actions">
      {open.map(({ key, tone, count }) => (
        <Badge key={key} tone={tone}>
          {t(`notices.state.${key}`, { count })}
        </Badge>
      ))}
      {open.length === 0 && <Badge tone="valid">{t('notices.state.sent')}</Badge>}
    </span>
  );
}

type Progress = { done: number; all: number; parts: string[] };

/** How far a notice has come: its mails, and below them its messages to software. */
export function NoticeProgress({ notice }: { notice: NoticeLine }) {
  const { t, number } = useWords();
  const { told, sent, waiting, failed, cancelled, messages, messagesTaken, messagesWaiting, messagesFailed } = notice;
  const open = (waits: number, fails: number) => [
    ...(waits > 0 ? [t('notices.notice.progress.waiting', { count: waits })] : []),
    ...(fails > 0 ? [t('notices.notice.progress.failed', { count: fails })] : []),
  ];
  const mails = [
    t('notices.notice.progress', { sent: number(sent), told: number(told) }),
    ...open(waiting, failed),
    ...(cancelled > 0 ? [t('notices.notice.progress.cancelled', { count: cancelled })] : []),
  ];
  const toSoftware = [
    t('notices.notice.progress.messages', { taken: number(messagesTaken), messages: number(messages) }),
    ...open(messagesWaiting, messagesFailed),
  ];
  return (
    <>
      {told > 0 && <ProgressLine done={sent} all={told} parts={mails} />}
      {messages > 0 && <ProgressLine done={messagesTaken} all={messages} parts={toSoftware} />}
    </>
  );
}

function ProgressLine({ done, all, parts }: Progress) {
  return (
    <p className="sending">
      <progress value={done} max={all} aria-label={parts[0]} /> <span role="status">{parts.join(' · ')}</span>
    </p>
  );
}
