import { type Prefill, prefillAssessment } from '../domain/assessment-prefill';
import type { IsoDate } from '../domain/days';
import { isCurrent, type RegisterEngagement } from '../domain/register';
import { type Destination, destinationKey, type Transfer, traceDestinations } from '../domain/transfers';
import type { World } from '../domain/world';
import type { Context } from '../lib/context.server';
import { countryName, formatDay, isMessageKey } from '../lib/i18n';
import { notesOnCountry } from './country-notes.server';
import type { WholeLaw } from './law.server';
import type { WholeRegister } from './register.server';

/** A place that needs a safeguard or may need one, with the engagement it follows from. */
export type Traced = { transfer: Transfer; engagement: RegisterEngagement };

/** Every transfer of a register on a day, those to adequate countries and to unknown places included. */
export const traceRegister = ({ engagements }: WholeRegister, world: World): Traced[] =>
  engagements
    .filter((engagement) => isCurrent(engagement, world.day))
    .flatMap((engagement) => traceDestinations(engagement, world).map((transfer) => ({ transfer, engagement })))
    .filter(({ transfer }) => transfer.coverage !== 'none-needed');

type Speaking = Pick<Context, 'language' | 't'>;

/** A destination in words; `key` is what `destinationKey` makes of it. */
export function nameDestination(key: string | undefined, { language, t }: Speaking, destination?: Destination): string {
  if (!key) return t('words.destination.not-stated');
  if (/^[A-Z]{2}$/.test(key)) return countryName(key, language);
  const word = `words.destination.${key}`;
  return destination?.internationalOrganisation ?? (isMessageKey(word) ? t(word) : key.replace(/^organisation-/, ''));
}

/** What is on record about the law of a country on a day, as an assessment quotes it: each with its source and age. */
export function readCountryNotes(law: WholeLaw, code: string, day: IsoDate, { language, t }: Speaking) {
  const notes = notesOnCountry(law, code, day, language);
  if (notes.length === 0) return undefined;
  return {
    laws: notes.map(({ reason }) => reason).join('\n\n'),
    sources: [
      ...new Set(
        notes.map(({ source, verifiedOn }) =>
          t('assessments.country-source', { source, day: formatDay(verifiedOn, language) }),
        ),
      ),
    ].join('\n'),
  };
}

/** What the register and the facts about the country already answer, for the transfers an assessment is for. */
export function suggestAnswers(
  ctx: Speaking & Pick<Context, 'organisation'>,
  register: WholeRegister,
  traced: readonly Traced[],
  { law, day }: { law: WholeLaw; day: IsoDate },
): Prefill {
  const engagements = [...new Map(traced.map(({ engagement }) => [engagement.id, engagement])).values()];
  const ids = engagements.map(({ id }) => id);
  const country = traced[0]?.transfer.destination.country;
  return prefillAssessment(
    {
      organisation: register.organisation,
      engagements,
      transfers: traced.map(({ transfer }) => transfer),
      onward: register.engagements.filter(
        (one) => isCurrent(one, day) && one.parentEngagementId && ids.includes(one.parentEngagementId),
      ),
      country: country ? readCountryNotes(law, country, day, ctx) : undefined,
    },
    {
      country: (code) => countryName(code, ctx.language),
      place: (destination) => nameDestination(destinationKey(destination), ctx, destination),
      mode: (mode) => ctx.t(`words.mode.${mode}`).toLocaleLowerCase(ctx.language),
    },
  );
}
