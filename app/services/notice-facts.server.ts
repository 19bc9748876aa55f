import type { IsoDate } from '../domain/days';
import type { PublishedChange, PublishedEntry, PublishedLocation } from '../domain/publication';
import { mannerOf } from '../domain/replacements';
import type { PublicLanguage } from '../domain/words';
import { countryName, formatLongDay, isPublicMessageKey, type PublicTranslate, withinSentence } from '../lib/i18n';

/** One question of a customer and its answer; what stood there before, where that changed. */
export type NoticeFact = { label: string; lines: string[]; before?: string };
/** What a notice says of one change. */
export type NoticeItem = { heading: string; facts: NoticeFact[] };

/**
 * What a customer asks about a change (GDPR Art. 28(2), EDPB Opinion 22/2024): who, for what, which data about whom,
 * kept how long, where and from where, on which safeguard, from when. What the list does not say is said to be missing.
 */
export function tellChange(
  change: PublishedChange,
  inForceOn: IsoDate,
  language: PublicLanguage,
  t: PublicTranslate,
): NoticeItem {
  const say = speakerOf(language, t);
  const entry = change.after ?? change.before;
  if (!entry) throw new Error(`A change of ${change.entryId} without an entry`);
  const day = formatLongDay(inForceOn, language);
  const since = (key: 'added' | 'removed') => ({
    label: t('mails.notice.since'),
    lines: [t(`mails.notice.since.${key}`, { day })],
  });
  if (!change.after)
    return {
      heading: t('mails.notice.heading.removed', { vendor: entry.vendor }),
      facts: [say.who(entry), say.service(entry), since('removed')],
    };
  if (!change.before)
    return {
      heading: t('mails.notice.heading.added', { vendor: entry.vendor }),
      facts: [...say.everything(entry), since('added')],
    };
  if (mannerOf(change) === 'replaced')
    return {
      heading: t('mails.notice.heading.replaced', { left: change.before.vendor, vendor: entry.vendor }),
      facts: [
        ...say.everything(entry),
        { label: t('mails.notice.replaces'), lines: [`${change.before.vendor} · ${change.before.service}`] },
        since('added'),
      ],
    };
  const none = [t('mails.notice.none')];
  const before = new Map(say.everything(change.before).map(({ label, lines }) => [label, lines]));
  const after = new Map(say.everything(change.after).map(({ label, lines }) => [label, lines]));
  const what = change.kinds.map((kind) => withinSentence(t(`words.change.${kind}`), language)).join(', ');
  const facts = [...new Set([...after.keys(), ...before.keys()])].map((label) => {
    const fact = { label, lines: after.get(label) ?? none };
    const was = before.get(label) ?? none;
    const unchanged = was.join('\n') === fact.lines.join('\n');
    return unchanged ? fact : { ...fact, before: t('mails.notice.until-now', { value: was.join(' · ') }) };
  });
  return {
    heading: t('mails.notice.heading.changed', { vendor: entry.vendor, what }),
    facts: [...facts, since('added')],
  };
}

function speakerOf(language: PublicLanguage, t: PublicTranslate) {
  const country = (code: string) => countryName(code, language);
  const stated = (label: string, lines: (string | undefined)[]): NoticeFact => {
    const known = lines.filter((line): line is string => Boolean(line));
    return { label, lines: known.length > 0 ? known : [t('mails.notice.not-stated')] };
  };
  const word = (kind: 'mode' | 'destination' | 'instrument', code: string) => {
    const key = `words.${kind}.${code}`;
    if (!isPublicMessageKey(key)) throw new Error(`No text for ${key}`);
    return t(key);
  };

  const who = (entry: PublishedEntry) =>
    stated(t('mails.notice.who'), [
      entry.contractingEntity
        ? entry.contractingEntity === entry.vendor
          ? entry.vendor
          : t('mails.notice.who.contracting', { vendor: entry.vendor, entity: entry.contractingEntity })
        : t('mails.notice.who.no-contracting', { vendor: entry.vendor }),
      entry.establishmentCountry
        ? t('mails.notice.who.established', { country: country(entry.establishmentCountry) })
        : t('mails.notice.who.not-established'),
      entry.address,
    ]);
  const group = (entry: PublishedEntry): NoticeFact[] => {
    const { parentName, parentCountry } = entry;
    if (!parentName && !parentCountry) return [];
    const place = parentCountry && country(parentCountry);
    return [
      {
        label: t('mails.notice.group'),
        lines: [parentName && place ? `${parentName}, ${place}` : (parentName ?? place ?? '')],
      },
    ];
  };
  const service = (entry: PublishedEntry) => stated(t('mails.notice.service'), [entry.service, entry.purpose]);
  const place = (location: PublishedLocation): string => {
    const { kind } = location;
    const named =
      kind === 'country' && location.country
        ? country(location.country)
        : kind === 'international-organisation' && location.internationalOrganisation
          ? location.internationalOrganisation
          : word('destination', kind);
    return location.place ? `${named} (${location.place})` : named;
  };
  const standing = (location: PublishedLocation): string =>
    location.verdict === 'covered' && location.decision
      ? t('mails.notice.verdict.adequate', { place: place(location), decision: location.decision })
      : location.verdict === 'covered' && location.reliesOn
        ? t('mails.notice.verdict.covered-by', {
            place: place(location),
            instrument: word('instrument', location.reliesOn),
          })
        : location.verdict === 'none-needed' && location.mode === 'encrypted-transit'
          ? t('mails.notice.verdict.none-needed-transit', { place: place(location) })
          : t(`mails.notice.verdict.${location.verdict}`, { place: place(location) });
  const reliedOn = (entry: PublishedEntry): string[] =>
    entry.safeguards.map((safeguard) => {
      const instrument = [word('instrument', safeguard.instrument), safeguard.reference].filter(Boolean).join(', ');
      const named = safeguard.country
        ? t('mails.notice.for-country', { instrument, country: country(safeguard.country) })
        : instrument;
      return t('mails.notice.relied-on', { instruments: [named, safeguard.documentUrl].filter(Boolean).join(' ') });
    });

  return {
    who,
    service,
    everything: (entry: PublishedEntry): NoticeFact[] => [
      who(entry),
      ...group(entry),
      service(entry),
      stated(t('mails.notice.data'), [entry.dataCategories.join(', ')]),
      stated(t('mails.notice.persons'), [entry.dataSubjects.join(', ')]),
      stated(t('mails.notice.retention'), [entry.retention]),
      stated(
        t('mails.notice.places'),
        entry.locations.map((location) =>
          t('mails.notice.place', { mode: word('mode', location.mode), place: place(location) }),
        ),
      ),
      stated(t('mails.notice.safeguards'), [...new Set([...entry.locations.map(standing), ...reliedOn(entry)])]),
    ],
  };
}
