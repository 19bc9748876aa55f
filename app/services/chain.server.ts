import { type Branch, chainOf } from '../domain/chain';
import type { IsoDate } from '../domain/days';
import type { Verdict } from '../domain/verdict';
import type { EngagementRole } from '../domain/words';
import type { Context } from '../lib/context.server';
import { grouped } from '../lib/grouped';
import { type Assessed, loadAssessed } from './assessed.server';
import { type Place, placesOf } from './register-lists.server';

type WholeEngagement = Assessed['register']['engagements'][number];

/** One engagement in a chain of sub-processors, with those that serve it. */
export type ChainLink = {
  id: string;
  vendor: string;
  service: string;
  role: EngagementRole;
  places: Place[];
  /** Absent for an engagement that has ended. */
  verdict?: Verdict | undefined;
  /** Whether the page that shows the chain is about it. */
  isAsked: boolean;
  below: ChainLink[];
};

/** The chain an engagement stands in, from whoever is engaged directly down to the last link on file; undefined when it stands alone. */
export async function readChain(ctx: Context, engagementId: string, day: IsoDate): Promise<ChainLink | undefined> {
  const [chain] = chainsOf(await loadAssessed(ctx, day), ({ id }) => id === engagementId, ctx);
  return chain;
}

/** The chains in which a vendor is engaged. */
export const readChainsOfVendor = async (ctx: Context, vendorId: string, day: IsoDate): Promise<ChainLink[]> =>
  chainsOf(await loadAssessed(ctx, day), (engagement) => engagement.vendorId === vendorId, ctx);

function chainsOf(
  assessed: Assessed,
  isAsked: (engagement: WholeEngagement) => boolean,
  { language }: Pick<Context, 'language'>,
): ChainLink[] {
  const { engagements } = assessed.register;
  const verdicts = new Map(assessed.engagements.map(({ engagement, verdict }) => [engagement.id, verdict]));
  const draw = ({ link, below }: Branch<WholeEngagement>): ChainLink => ({
    id: link.id,
    vendor: link.vendor.name,
    service: link.service,
    role: link.role,
    places: placesOf(link.locations),
    verdict: verdicts.get(link.id),
    isAsked: isAsked(link),
    below: below.map(draw),
  });
  const chains = engagements
    .filter(isAsked)
    .flatMap(({ id }) => chainOf(engagements, id) ?? [])
    .filter(({ below }) => below.length > 0);
  return merged(chains.map(draw), new Intl.Collator(language));
}

/** Chains that begin alike become one that branches where they part; neighbours stand by name. */
function merged(chains: readonly ChainLink[], collator: Intl.Collator): ChainLink[] {
  const nameOf = ({ vendor, service }: ChainLink) => `${vendor} ${service}`;
  return [...grouped(chains, ({ id }) => id).values()]
    .flatMap(([link, ...same]) =>
      link
        ? {
            ...link,
            below: merged(
              [link, ...same].flatMap(({ below }) => below),
              collator,
            ),
          }
        : [],
    )
    .toSorted((one, other) => collator.compare(nameOf(one), nameOf(other)));
}
