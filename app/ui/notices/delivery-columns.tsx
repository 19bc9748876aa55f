import { Form } from '@remix-run/react';
import type { Translate } from '../../lib/i18n';
import type { ListShape } from '../../lib/list-view';
import type { DeliveryLine } from '../../services/notice-views.server';
import { useWords } from '../language';
import type { Column } from '../list';
import { DeliveryState } from './delivery-state';

export const DELIVERY_SHAPE: ListShape = {
  columns: ['recipient', 'status', 'attempts', 'sent', 'language', 'message-id', 'hash'],
  hidden: ['message-id', 'hash'],
  sortable: [],
  filters: ['status'],
};

/** The columns of who was told, with the server's answers as proof. */
export function deliveryColumns(parts: {
  t: Translate;
  word: (kind: string, code: string) => string;
  mayRetry: boolean;
}): Column<DeliveryLine>[] {
  const { t, word, mayRetry } = parts;
  return [
    { key: 'recipient', header: t('notices.delivery.recipient'), cell: (line) => <Recipient line={line} /> },
    { key: 'status', header: t('notices.delivery.status'), cell: (line) => <State line={line} mayRetry={mayRetry} /> },
    { key: 'attempts', header: t('notices.delivery.attempts'), cell: (line) => <Tries line={line} /> },
    {
      key: 'sent',
      header: t('notices.delivery.sent-at'),
      cell: (line) => (line.sentAt ? <Moment at={line.sentAt} /> : null),
    },
    {
      key: 'language',
      header: t('notices.delivery.language'),
      cell: (line) => (line.kind === 'webhook' ? null : word('language', line.language)),
    },
    {
      key: 'message-id',
      header: t('notices.delivery.message-id'),
      cell: (line) => <code>{line.kind === 'webhook' ? line.id : line.messageId}</code>,
    },
    {
      key: 'hash',
      header: t('notices.delivery.hash'),
      cell: (line) => <code className="hash">{line.contentHash}</code>,
    },
  ];
}

/** An address; software by what it is as well, as it gets a message and no mail. */
function Recipient({ line: { kind, recipient } }: { line: DeliveryLine }) {
  const { t } = useWords();
  if (kind !== 'webhook') return recipient;
  return (
    <div>
      {recipient}
      <span className="answer">{t('notices.kind.webhook')}</span>
    </div>
  );
}

function State({ line, mayRetry }: { line: DeliveryLine; mayRetry: boolean }) {
  const { t, instant } = useWords();
  return (
    <div>
      <DeliveryState status={line.status} />
      {line.status === 'waiting' && line.tries.length > 0 && (
        <span className="answer">{t('notices.delivery.next', { at: instant(line.nextAttemptAt) })}</span>
      )}
      {line.status === 'failed' && mayRetry && (
        <Form method="post" preventScrollReset className="retry">
          <button
            type="submit"
            name="retry"
            value={line.id}
            aria-label={`${t('notices.delivery.act')}: ${line.recipient}`}
          >
            {t('notices.delivery.act')}
          </button>
        </Form>
      )}
    </div>
  );
}

/** Every try with the server's own words; the last one in sight, those before it folded. */
function Tries({ line: { tries } }: { line: DeliveryLine }) {
  const { t } = useWords();
  const last = tries.at(-1);
  if (!last) return <span className="absent">{t('notices.delivery.no-attempt')}</span>;
  if (tries.length === 1)
    return (
      <div>
        <Try attempt={last} />
      </div>
    );
  return (
    <details>
      <summary>
        {t('notices.delivery.tries', { count: tries.length })}: <Try attempt={last} />
      </summary>
      <ol className="tries">
        {tries.map((attempt) => (
          <li key={`${attempt.at} ${attempt.answer}`}>
            <Moment at={attempt.at} /> <Try attempt={attempt} />
          </li>
        ))}
      </ol>
    </details>
  );
}

function Try({ attempt }: { attempt: DeliveryLine['tries'][number] }) {
  const { t } = useWords();
  return (
    <>
      {t(`notices.delivery.attempt.${attempt.outcome}`)} <q className="answer">{attempt.answer}</q>
    </>
  );
}

function Moment({ at }: { at: string }) {
  const { instant } = useWords();
  return (
    <time className="nowrap" dateTime={at}>
      {instant(at)}
    </time>
  );
}
