import { addDays, dayOf } from '../../app/domain/days';
import { EngagementFacts, LocationFacts, OrganisationFacts, SafeguardFacts, VendorFacts } from '../../app/domain/facts';
import { composeApp } from '../../app/lib/compose.server';
import { readConfig } from '../../app/lib/env.server';
import { createLog } from '../../app/lib/log.server';
import { foundOrganisation } from '../../app/services/organisations.server';
import { draftRevision, publishRevision } from '../../app/services/publication.server';
import { archiveRecord, enterRecord, reviseRecord } from '../../app/services/records.server';
import { migrate } from '../../db/migrate';
import { factsOf } from '../../db/queries/records';
import { VENDOR_CATALOGUE } from '../../seed/reference/catalogue';

const COUNTRIES = ['IE', 'FR', 'DE', 'US', 'US', 'CH', 'GB', 'IN', 'US', 'SE'] as const;
const SUBJECTS = ['Users of the service', 'Customers of our customers', 'Staff who administer an account'];
const DATA = [
  'Name and e-mail address',
  'IP address and browser',
  'Messages and attachments',
  'Usage events',
  'Billing details',
];

/**
 * Fills an empty SQLite database with one organisation that publishes `rows` vendors of the catalogue with long, varied
 * facts, and announces two changes for a month later. Made up for measuring: nothing in it is a fact about a vendor.
 */
export async function publishLongList(databaseUrl: string, slug: string, rows: number): Promise<void> {
  await migrate(databaseUrl, process.cwd());
  const read = readConfig({ NODE_ENV: 'test', DATABASE_URL: databaseUrl, LOG_LEVEL: 'silent' });
  if ('problems' in read) throw new Error(read.problems.join('\n'));
  const app = composeApp(read.config, createLog('silent'));
  const facts = OrganisationFacts.parse({
    name: 'Longlist',
    legalName: 'Longlist SAS',
    address: '1 quai du Commerce, Nantes, France',
    country: 'FR',
    capacities: ['processor'],
    dpoEmail: 'dpo@longlist.example',
    prevailingLanguage: 'en',
    introduction: 'Longlist measures how a long list of sub-processors is read. Its rows are made up.',
  });
  const founding = await foundOrganisation(app, 'cli', { slug, facts });
  if (founding.outcome !== 'founded') throw new Error(founding.outcome);
  const { organisation } = founding;
  const ctx = { app, db: app.db, now: app.now, actor: 'cli', organisation };

  const enter = async (at: number) => {
    const { name } = VENDOR_CATALOGUE[at % VENDOR_CATALOGUE.length] ?? { name: `Vendor ${at}` };
    const country = COUNTRIES[at % COUNTRIES.length] ?? 'FR';
    const vendor = await enterRecord(
      ctx,
      'vendor',
      VendorFacts.parse({
        name: at < VENDOR_CATALOGUE.length ? name : `${name} (${at})`,
        contractingEntity: `${name} Europe Limited`,
        address: `${at + 1} Harbour Street, Dublin`,
        establishmentCountry: at % 3 === 0 ? 'US' : 'IE',
        parentName: `${name} Holdings`,
        parentCountry: at % 2 === 0 ? 'US' : 'IE',
        website: 'https://vendor.example/',
        contactEmail: `privacy@vendor-${at}.example`,
      }),
      {},
    );
    const engagement = await enterRecord(
      ctx,
      'engagement',
      EngagementFacts.parse({
        service: `${name}, part ${at + 1} of the service`,
        role: 'sub-processor',
        published: true,
        purpose: 'Runs a part of the service that customers order, on their instructions and for nothing else',
        dataCategories: DATA.slice(at % 3, (at % 3) + 3),
        dataSubjects: SUBJECTS.slice(0, 1 + (at % 3)),
        retention: 'As long as the agreement lasts, then 30 days',
        fromOn: addDays('2022-01-01', at * 17),
      }),
      { vendorId: vendor.id },
    );
    await enterRecord(
      ctx,
      'location',
      LocationFacts.parse({
        kind: 'country',
        country,
        mode: 'storage',
        place: at % 4 === 0 ? 'second data centre' : undefined,
      }),
      { engagementId: engagement.id },
    );
    if (at % 3 === 1)
      await enterRecord(
        ctx,
        'location',
        LocationFacts.parse({ kind: 'country', country: 'IN', mode: 'remote-access' }),
        { engagementId: engagement.id },
      );
    if (at % 5 !== 2)
      await enterRecord(
        ctx,
        'safeguard',
        SafeguardFacts.parse({
          instrument: 'scc-module-3',
          reference: `DPA-${at}`,
          documentUrl: 'https://vendor.example/dpa',
        }),
        { engagementId: engagement.id },
      );
    return { vendor, engagement };
  };
  const publish = async (inForceOn: string) => {
    const { basis } = await draftRevision(app.db.read, organisation, dayOf(app.now()));
    const { outcome } = await publishRevision(ctx, {
      inForceOn,
      note: 'Support moves closer to our customers.',
      expected: basis,
    });
    if (outcome !== 'published') throw new Error(outcome);
  };

  const entered = [];
  for (let at = 0; at < rows; at++) entered.push(await enter(at));
  const today = dayOf(app.now());
  await publish(today);
  await enter(rows);
  const [first, second] = entered;
  if (first) {
    const revised = {
      ...factsOf('engagement', first.engagement),
      purpose: 'Answers support requests in the evening',
      retention: '90 days',
    };
    await reviseRecord(ctx, 'engagement', first.engagement.id, 1, revised);
  }
  if (second) await archiveRecord(ctx, 'engagement', second.engagement.id);
  await publish(addDays(today, 30));
  await app.db.close();
}
