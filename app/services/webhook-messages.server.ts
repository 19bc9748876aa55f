import { randomUUID } from 'node:crypto';
import type { AnnouncementRow, OrganisationRow, RevisionRow, WebhookRow } from '../../db/schema';
import type { Instant } from '../domain/days';
import type { ChangeKind, PublishedChange, PublishedEntry, PublishedLocation } from '../domain/publication';
import type { Config } from '../lib/env.server';
import { CHANGE_TYPES, NOTICE_SCHEMA_PATH, NOTICE_SCHEMA_VERSION, type NoticeMessage } from '../lib/notice-message';
import { objectionToken, publishedAddress } from './delivery-address.server';
import type { Correction } from './notice-mail.server';
import type { OutgoingMail } from './outbox.server';

const TYPES: Record<ChangeKind, (typeof CHANGE_TYPES)[number]> = {
  added: 'ADD',
  replaced: 'REPLACE',
  removed: 'REMOVE',
  entity: 'ENTITY_CHANGE',
  location: 'LOCATION_CHANGE',
  purpose: 'PURPOSE_CHANGE',
  data: 'DATA_CHANGE',
  safeguard: 'SAFEGUARD_CHANGE',
};

type Addressing = Pick<Config, 'baseUrl'>;

type Webhook = Pick<WebhookRow, 'id' | 'url'>;

/**
 * What webhooks are handed of a revision, from whatever the same notice says to their customers; one that is nobody's is
 * told everything. A customer's webhook carries the personal link of the first of its mails, by which its software can
 * object as well; the webhook of a customer the changes do not touch is told nothing.
 */
export function composeWebhookNotices(
  config: Pick<Config, 'baseUrl' | 'authSecret'>,
  organisation: OrganisationRow,
  revision: RevisionRow,
  told: {
    webhooks: readonly { webhook: WebhookRow }[];
    announcements: readonly AnnouncementRow[];
    mails: readonly OutgoingMail[];
    noticeId: string;
    corrects: (Correction & { noticeId: string }) | undefined;
    at: Instant;
  },
): OutgoingMail[] {
  const announcementTo = new Map(told.announcements.map((one) => [one.customerId, one]));
  return told.webhooks.flatMap(({ webhook }) => {
    const announcement = announcementTo.get(webhook.customerId ?? '');
    if (webhook.customerId && !announcement) return [];
    const mail = told.mails.find(({ customerId }) => customerId !== undefined && customerId === webhook.customerId);
    const page = mail?.id
      ? publishedAddress(config, organisation, '/object', {
          lang: mail.language,
          token: objectionToken(config, mail.id),
        })
      : null;
    return [composeWebhookNotice(config, organisation, revision, webhook, { ...told, announcement, page })];
  });
}

function composeWebhookNotice(
  config: Addressing,
  organisation: OrganisationRow,
  revision: RevisionRow,
  webhook: Webhook,
  {
    noticeId,
    at,
    corrects,
    announcement,
    page,
  }: {
    noticeId: string;
    at: Instant;
    corrects: (Correction & { noticeId: string }) | undefined;
    announcement: AnnouncementRow | undefined;
    page: string | null;
  },
): OutgoingMail {
  const touched = announcement && new Set(announcement.entryIds);
  const objectBy = announcement ? announcement.objectionUntilOn : revision.objectionUntilOn;
  const silence = announcement?.authorisation === 'specific' ? 'REFUSED' : 'AUTHORISED';
  const message: NoticeMessage = {
    ...headOf(config, organisation, revision, at),
    type: 'notice',
    notice: noticeId,
    corrects: corrects ? { notice: corrects.noticeId, text: corrects.text } : null,
    customer: announcement ? contractOf(announcement) : null,
    objectBy,
    howToObject: { page, email: mailboxOf(organisation) },
    consequenceOfSilence: objectBy ? silence : null,
    changes: revision.changes.filter(({ entryId }) => touched?.has(entryId) ?? true).map(changeOf),
  };
  return { ...deliveryOf(organisation, webhook, message), customerId: announcement?.customerId };
}

const contractOf = (announcement: AnnouncementRow): NonNullable<NoticeMessage['customer']> => ({
  name: announcement.customerName,
  contractReference: announcement.contractReference,
  noticeDays: announcement.noticeDays,
  objectionDays: announcement.objectionDays,
  dayKind: announcement.dayKind,
  earliestOn: announcement.earliestOn,
});

/** A message of the same shape that says nothing, to see whether it arrives. */
export function composeWebhookTest(
  config: Addressing,
  organisation: OrganisationRow,
  revision: RevisionRow | undefined,
  webhook: Webhook,
  at: Instant,
): OutgoingMail {
  const today = at.slice(0, 10);
  const shown = revision ?? {
    number: 0,
    contentHash: '',
    announcedOn: today,
    inForceOn: today,
    urgency: null,
    note: null,
  };
  const message: NoticeMessage = {
    ...headOf(config, organisation, shown, at),
    type: 'test',
    notice: null,
    corrects: null,
    customer: null,
    objectBy: null,
    howToObject: { page: null, email: mailboxOf(organisation) },
    consequenceOfSilence: null,
    changes: [],
  };
  return deliveryOf(organisation, webhook, message);
}

type Head = Pick<RevisionRow, 'number' | 'contentHash' | 'announcedOn' | 'inForceOn' | 'urgency' | 'note'>;

function headOf({ baseUrl }: Addressing, organisation: OrganisationRow, revision: Head, at: Instant) {
  const { name, legalName, address, country, dpoEmail, contactEmail, slug, visibility } = organisation;
  const list = `${baseUrl}/${slug}/subprocessors`;
  return {
    $schema: `${baseUrl}${NOTICE_SCHEMA_PATH}`,
    schemaVersion: NOTICE_SCHEMA_VERSION,
    id: randomUUID(),
    createdAt: at,
    organisation: { name, legalName, address, country, dpoEmail, contactEmail },
    list:
      visibility === 'private'
        ? null
        : { address: list, json: `${list}.json`, revision: `${list}/revisions/${revision.number}` },
    revision: revision.number,
    contentHash: revision.contentHash,
    announcedOn: revision.announcedOn,
    effectiveFrom: revision.inForceOn,
    urgency: revision.urgency,
    note: revision.note,
  } as const;
}

const mailboxOf = ({ dpoEmail, contactEmail }: OrganisationRow): string | null => dpoEmail ?? contactEmail;

const deliveryOf = (organisation: OrganisationRow, { id, url }: Webhook, message: NoticeMessage): OutgoingMail => ({
  id: message.id,
  kind: 'webhook',
  organisationId: organisation.id,
  webhookId: id,
  recipient: url,
  language: organisation.language,
  subject: message.type,
  textBody: JSON.stringify(message),
  htmlBody: '',
});

function changeOf({ entryId, kinds, before, after }: PublishedChange): NoticeMessage['changes'][number] {
  const entry = after ?? before;
  if (!entry) throw new Error(`A change of ${entryId} from nothing to nothing`);
  const told = new Set(kinds.map((kind) => TYPES[kind]));
  const changeTypes = CHANGE_TYPES.filter((type) => told.has(type));
  const [changeType] = changeTypes;
  if (!changeType) throw new Error(`A change of ${entryId} that changes nothing`);
  return {
    changeType,
    changeTypes,
    entry: entryId,
    ...engagedOf(entry),
    replaces: kinds.includes('replaced') && before ? before.id : null,
    supersedes: before && after ? engagedOf(before) : null,
  };
}

function engagedOf(entry: PublishedEntry): NonNullable<NoticeMessage['changes'][number]['supersedes']> {
  const { parentName, parentCountry } = entry;
  return {
    subprocessor: {
      name: entry.vendor,
      legalName: entry.contractingEntity ?? null,
      address: entry.address ?? null,
      country: entry.establishmentCountry ?? null,
      contact: entry.contactEmail ?? null,
      website: entry.website ?? null,
      parent: parentName || parentCountry ? { name: parentName ?? null, country: parentCountry ?? null } : null,
    },
    role: entry.role,
    activity: entry.service,
    purpose: entry.purpose ?? null,
    retention: entry.retention ?? null,
    dataCategories: entry.dataCategories,
    dataSubjects: entry.dataSubjects,
    locations: entry.locations.map((location) => ({ ...placeOf(location), place: location.place ?? null })),
    transfers: entry.locations.flatMap((location) => {
      const { verdict, reliesOn, decision } = location;
      if (verdict === 'none-needed') return [];
      return [{ ...placeOf(location), verdict, tool: reliesOn ?? null, decision: decision ?? null }];
    }),
    proofOfSafeguards: entry.safeguards.map(({ instrument, country, reference, documentUrl }) => ({
      tool: instrument,
      country: country ?? null,
      reference: reference ?? null,
      documentUrl: documentUrl ?? null,
    })),
  };
}

const placeOf = ({ kind, country, internationalOrganisation, mode }: PublishedLocation) => ({
  kind,
  country: country ?? null,
  internationalOrganisation: internationalOrganisation ?? null,
  mode,
});
