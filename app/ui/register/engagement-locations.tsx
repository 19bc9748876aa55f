import { Link } from '@remix-run/react';
import type { WholeEngagement, WholeLocation } from '../../services/register.server';
import { Country, Day, NotKnown, useWords } from '../language';
import { Section } from '../page';
import { useOrganisation } from '../shell-organisation';
import { fieldLabel } from './labels';
import { placeText } from './places';
import { RowActs } from './row-acts';
import { RowWaiting } from './row-waiting';

/** Where an engagement's data lies and from where it is reached. */
export function EngagementLocations({ engagement, open }: { engagement: WholeEngagement; open: boolean }) {
  const { t } = useWords();
  const { base, may } = useOrganisation();
  const current = engagement.locations.filter(({ archivedAt }) => !archivedAt);
  const archived = engagement.locations.filter(({ archivedAt }) => archivedAt);
  return (
    <Section
      title={t('register.locations')}
      id="locations"
      actions={
        open &&
        may('draft') && (
          <Link className="button" to={`${base}/register/engagements/${engagement.id}/locations/new`}>
            {t('register.location.add')}
          </Link>
        )
      }
    >
      {current.length === 0 ? (
        <p className="none">{t('register.locations.none')}</p>
      ) : (
        <Table locations={current} open={open} />
      )}
      {archived.length > 0 && (
        <details className="more">
          <summary>{t('register.archived-count', { count: archived.length })}</summary>
          <Table locations={archived} open={open} />
        </details>
      )}
    </Section>
  );
}

function Table({ locations, open }: { locations: WholeLocation[]; open: boolean }) {
  const words = useWords();
  const { t, word } = words;
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('register.locations')}>
      <table>
        <thead>
          <tr>
            <th scope="col">{t('register.group.location.place')}</th>
            <th scope="col">{fieldLabel(t, 'location', 'mode')}</th>
            <th scope="col">{fieldLabel(t, 'location', 'importer')}</th>
            <th scope="col">{fieldLabel(t, 'location', 'statedAs')}</th>
            <th scope="col">{fieldLabel(t, 'location', 'verifiedOn')}</th>
            <th scope="col">
              <span className="visually-hidden">{t('register.column.acts')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {locations.map((location) => (
            <tr key={location.id}>
              <td data-label={t('register.group.location.place')}>
                <div>
                  <PlaceName location={location} />
                  {location.place && <span className="quiet"> · {location.place}</span>}
                  <RowWaiting kind="location" record={location} />
                </div>
              </td>
              <td
                data-label={fieldLabel(t, 'location', 'mode')}
                className={location.mode === 'not-stated' ? 'absent' : undefined}
              >
                <div>{word('mode', location.mode)}</div>
              </td>
              <td data-label={fieldLabel(t, 'location', 'importer')}>
                <div>
                  {!location.importer && !location.importerCountry && <NotKnown />}
                  {location.importer}
                  {location.importer && location.importerCountry && ' · '}
                  {location.importerCountry && <Country code={location.importerCountry} />}
                </div>
              </td>
              <td data-label={fieldLabel(t, 'location', 'statedAs')}>
                <div>{location.statedAs ? <q>{location.statedAs}</q> : <NotKnown />}</div>
              </td>
              <td data-label={fieldLabel(t, 'location', 'verifiedOn')}>
                <div>{location.verifiedOn ? <Day day={location.verifiedOn} /> : <NotKnown />}</div>
              </td>
              <td data-label={t('register.column.acts')}>
                <div>
                  <RowActs
                    row={{ kind: 'location', id: location.id, archivedAt: location.archivedAt }}
                    about={placeText(location, words)}
                    open={open}
                  />
                </div>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function PlaceName({ location }: { location: WholeLocation }) {
  const words = useWords();
  if (location.kind === 'country' && location.country) return <Country code={location.country} />;
  return <span className={location.kind === 'not-stated' ? 'absent' : undefined}>{placeText(location, words)}</span>;
}
