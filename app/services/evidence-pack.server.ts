import { createHash } from 'node:crypto';
import { strToU8, zipSync } from 'fflate';
import type { Db } from '../../db/client';
import { listHistoryOfSubjects } from '../../db/history';
import { listAnnouncements } from '../../db/queries/customers';
import { listAttempts, listDeliveriesOf, listNotices } from '../../db/queries/deliveries';
import { listObjectionSteps, listObjections } from '../../db/queries/objections';
import { findRevision, findRevisionOfNotice } from '../../db/queries/publication';
import { listSigningKeys } from '../../db/queries/signing-keys';
import type { DeliveryRow, OrganisationRow, RevisionRow, SigningKeyRow } from '../../db/schema';
import type { Instant } from '../domain/days';
import { statementOf, statementText } from '../domain/revision-statement';
import { writeCsv } from '../lib/csv';
import { grouped } from '../lib/grouped';
import { translator } from '../lib/i18n';
import { pemOf } from '../lib/list-signature';
import { publishedListFile } from './published-json.server';
import { publisherOf } from './published-list.server';

export type EvidencePack = { fileName: `${string}.zip`; bytes: Uint8Array };

/**
 * Everything that proves one notice, as a zip that stands on its own: the list before and after it, what was sent to
 * whom with the servers' answers, what each customer was owed and answered, the lines of the history with their hashes,
 * the signed statement with the key, and the hash of every file. Undefined when the organisation has no such notice.
 * Personal links are left out of the mails: whoever holds one can object in a customer's name.
 */
export async function packEvidence(
  db: Db,
  {
    organisation,
    noticeId,
    baseUrl,
    packedAt,
  }: { organisation: OrganisationRow; noticeId: string; baseUrl: string; packedAt: Instant },
): Promise<EvidencePack | undefined> {
  const [told] = await listNotices(db, organisation.id, noticeId);
  const revision = await findRevisionOfNotice(db, organisation.id, noticeId);
  if (!told || !revision) return undefined;
  const before = revision.number > 1 ? await findRevision(db, organisation.id, revision.number - 1) : undefined;
  const deliveries = await listDeliveriesOf(db, noticeId);
  const attempts = grouped(
    await listAttempts(
      db,
      deliveries.map(({ id }) => id),
    ),
    ({ deliveryId }) => deliveryId,
  );
  const announcements = await listAnnouncements(db, noticeId);
  const objections = await Promise.all(
    (await listObjections(db, organisation.id, { noticeId })).map(async ({ objection }) => ({
      ...objection,
      steps: await listObjectionSteps(db, objection.id),
    })),
  );
  const keys = await listSigningKeys(db, organisation.id);
  const history = await listHistoryOfSubjects(db, organisation.id, [
    revision.id,
    noticeId,
    ...deliveries.map(({ id }) => id),
    ...objections.map(({ id }) => id),
  ]);
  const publisher = publisherOf(organisation);
  const list = (one: RevisionRow) => json(publishedListFile(baseUrl, publisher, { revision: one, coming: [] }, keys));
  const t = translator(organisation.language);
  const files: Record<string, string | Uint8Array> = {
    'README.txt': t('evidence.readme', {
      organisation: organisation.name,
      number: revision.number,
      packedAt,
      notice: noticeId,
    }),
    'notice.json': json({
      id: noticeId,
      createdAt: told.createdAt,
      revision: revision.number,
      announcedOn: revision.announcedOn,
      inForceOn: revision.inForceOn,
      objectionUntilOn: revision.objectionUntilOn,
      urgency: revision.urgency,
      correctsNoticeId: told.correctsNoticeId,
      correction: told.correction,
      changes: revision.changes,
    }),
    'list-after.json': list(revision),
    ...(before ? { 'list-before.json': list(before) } : {}),
    ...signedFiles(revision, keys),
    'customers.json': json(announcements),
    'recipients.csv': recipientsCsv(
      deliveries,
      new Map(announcements.map((one) => [one.customerId, one.customerName])),
    ),
    'attempts.json': json(
      deliveries.map(({ id, recipient, messageId }) => ({ messageId, recipient, attempts: attempts.get(id) ?? [] })),
    ),
    ...sampleMails(deliveries),
    'objections.json': json(objections),
    'history.json': json(history),
  };
  const sums = Object.entries(files)
    .map(([name, content]) => `${createHash('sha256').update(content).digest('hex')}  ${name}\n`)
    .join('');
  const entries = Object.entries({ ...files, SHA256SUMS: sums }).map(([name, content]) => [
    name,
    typeof content === 'string' ? strToU8(content) : content,
  ]);
  return {
    fileName: `${organisation.slug}-notice-revision-${revision.number}.zip`,
    bytes: zipSync(Object.fromEntries(entries), { mtime: packedAt }),
  };
}

const json = (value: unknown): string => `${JSON.stringify(value, null, 1)}\n`;

/** What openssl needs: the signed text as it was signed, the signature in bytes, the key. */
function signedFiles(revision: RevisionRow, keys: readonly SigningKeyRow[]): Record<string, string | Uint8Array> {
  const key = keys.find(({ id }) => id === revision.signingKeyId);
  const { previousHash, signature } = revision;
  if (!key || !previousHash || !signature) return {};
  return {
    'statement.json': statementText(statementOf({ ...revision, previousHash })),
    'statement.sig': new Uint8Array(Buffer.from(signature, 'base64url')),
    'key.pem': pemOf(key.publicKey),
  };
}

function recipientsCsv(deliveries: readonly DeliveryRow[], customers: ReadonlyMap<string, string>): string {
  const head = ['Customer', 'Address', 'Language', 'Status', 'Attempts', 'Sent at', 'Answer', 'Message-ID', 'SHA-256'];
  const rows = deliveries.map((one) => [
    customers.get(one.customerId ?? '') ?? null,
    one.recipient,
    one.language,
    one.status,
    one.attempts,
    one.sentAt,
    one.serverAnswer,
    one.messageId,
    one.contentHash,
  ]);
  return writeCsv([head, ...rows]);
}

/** The mail as it went out, once for each customer and language, and each message to software. */
function sampleMails(deliveries: readonly DeliveryRow[]): Record<string, string> {
  const samples = new Map<string, DeliveryRow>();
  const messages = deliveries.filter(({ kind }) => kind === 'webhook');
  for (const one of deliveries) {
    if (one.kind === 'webhook') continue;
    const key = `${one.customerId ?? 'subscribers'}-${one.language}`;
    if (!samples.has(key)) samples.set(key, one);
  }
  const mails = [...samples].map(([key, { subject, textBody }]) => [`mails/${key}.txt`, `${subject}\n\n${textBody}`]);
  const toSoftware = messages.map(({ id, textBody }) => [`webhooks/${id}.json`, textBody]);
  const withoutLinks = (text = '') => text.replace(/([?&]token=)[\w.-]+/g, '$1…');
  return Object.fromEntries([...mails, ...toSoftware].map(([name, text]) => [name, withoutLinks(text)]));
}
