import type { IsoDate } from '../domain/days';
import { VERDICTS, type Verdict } from '../domain/verdict';
import type { Language } from '../domain/words';
import type { World } from '../domain/world';
import type { Context } from '../lib/context.server';
import { countryName } from '../lib/i18n';
import { type ListRules, selectLines } from '../lib/list-select';
import type { ListView } from '../lib/list-view';
import { type Assessed, loadAssessed } from './assessed.server';
import { loadWorld } from './law.server';
import { loadRegister, type WholeRegister } from './register.server';
import {
  type EngagementLine,
  lineUpEngagements,
  lineUpVendors,
  type Place,
  type VendorLine,
  WORST_FIRST,
} from './register-lists.server';

/** A register with what is archived in it, and how it is judged on one day. */
export type Shown = { register: WholeRegister; world: World; assessed: Assessed };

/** Reads what the lists of the register show, as of a day. */
export async function loadShown(ctx: Pick<Context, 'db' | 'organisation'>, day: IsoDate): Promise<Shown> {
  return {
    register: await loadRegister(ctx.db.read, ctx.organisation, { archived: true }),
    world: await loadWorld(ctx, day),
    assessed: await loadAssessed(ctx, day),
  };
}

/** The vendors a view shows, in its order. What is archived stands apart: `archived=yes` shows that and nothing else. */
export function viewVendors({ register, world, assessed }: Shown, view: ListView, language: Language): VendorLine[] {
  return selectLines(lineUpVendors(register, world, assessed), withArchive(view), vendorRules(language), language);
}

/** The engagements a view shows, in its order; as `viewVendors`. */
export function viewEngagements(
  { register, world, assessed }: Shown,
  view: ListView,
  language: Language,
): EngagementLine[] {
  return selectLines(
    lineUpEngagements(register, world, assessed),
    withArchive(view),
    engagementRules(language),
    language,
  );
}

const withArchive = (view: ListView): ListView => ({ ...view, filters: { archived: 'no', ...view.filters } });
const isYes = (value: string) => value === 'yes';
const gravity = (coverage: (typeof WORST_FIRST)[number] | undefined) =>
  coverage ? WORST_FIRST.indexOf(coverage) : undefined;
const severity = (verdict: Verdict | undefined) => (verdict ? VERDICTS.indexOf(verdict) : undefined);
const namesOf = (places: readonly Place[], language: Language) =>
  places.flatMap(({ country, internationalOrganisation }) =>
    country ? [countryName(country, language), country] : [internationalOrganisation],
  );

function vendorRules(language: Language): ListRules<VendorLine> {
  const country = (code: string | undefined) => (code ? countryName(code, language) : undefined);
  return {
    text: (line) => [
      line.name,
      line.contractingEntity,
      line.parentName,
      line.address,
      line.registrationNumber,
      line.website,
      line.notes,
      country(line.establishmentCountry),
      country(line.parentCountry),
      ...line.engagements.map(({ service }) => service),
      ...namesOf(line.places, language),
    ],
    filters: {
      role: ({ roles }, value) => roles.some((role) => role === value),
      country: (line, value) =>
        line.establishmentCountry === value ||
        line.parentCountry === value ||
        line.places.some((place) => place.country === value),
      coverage: ({ coverage }, value) => coverage === value,
      verdict: ({ verdict }, value) => verdict === value,
      published: ({ published }, value) => published === isYes(value),
      waiting: ({ waiting }, value) => waiting > 0 === isYes(value),
      archived: ({ isArchived }, value) => isArchived === isYes(value),
    },
    order: {
      name: ({ name }) => name,
      contractingEntity: ({ contractingEntity }) => contractingEntity,
      establishmentCountry: ({ establishmentCountry }) => country(establishmentCountry),
      parent: ({ parentName, parentCountry }) => parentName ?? country(parentCountry),
      engagements: ({ engagements }) => engagements.length,
      coverage: ({ coverage }) => gravity(coverage),
      verdict: ({ verdict }) => severity(verdict),
      risk: ({ risk }) => risk && -risk.score,
      dpfStatus: ({ dpfStatus }) => dpfStatus,
      waiting: ({ waiting }) => waiting,
      reviewDueOn: ({ reviewDueOn }) => reviewDueOn,
      verifiedOn: ({ verifiedOn }) => verifiedOn,
    },
  };
}

function engagementRules(language: Language): ListRules<EngagementLine> {
  return {
    text: (line) => [
      line.service,
      line.vendor.name,
      line.vendor.contractingEntity,
      line.purpose,
      line.delimitation,
      line.notes,
      ...line.dataCategories,
      ...line.dataSubjects,
      ...namesOf(line.places, language),
    ],
    filters: {
      role: ({ role }, value) => role === value,
      country: ({ places }, value) => places.some((place) => place.country === value),
      coverage: ({ coverage }, value) => coverage === value,
      verdict: ({ verdict }, value) => verdict === value,
      published: ({ published }, value) => published === isYes(value),
      waiting: ({ waiting }, value) => waiting > 0 === isYes(value),
      archived: ({ isArchived }, value) => isArchived === isYes(value),
    },
    order: {
      vendor: ({ vendor }) => vendor.name,
      service: ({ service }) => service,
      role: ({ role }) => role,
      coverage: ({ coverage }) => gravity(coverage),
      verdict: ({ verdict }) => severity(verdict),
      risk: ({ risk }) => risk && -risk.score,
      published: ({ published }) => (published ? 0 : 1),
      contract: ({ contract }) => contract,
      waiting: ({ waiting }) => waiting,
      reviewDueOn: ({ reviewDueOn }) => reviewDueOn,
      fromOn: ({ fromOn }) => fromOn,
      untilOn: ({ untilOn }) => untilOn,
      verifiedOn: ({ verifiedOn }) => verifiedOn,
    },
  };
}
