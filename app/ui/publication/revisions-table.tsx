import { Link } from '@remix-run/react';
import type { PublishedList } from '../../services/published-list.server';
import { Day, useWords } from '../language';
import { useOrganisation } from '../shell-organisation';

type Props = { history: PublishedList['history']; inForce: number | undefined; coming: number[] };

/** Every revision with its days, its state and its note. */
export function RevisionsTable({ history, inForce, coming }: Props) {
  const { t } = useWords();
  const { base } = useOrganisation();
  const state = (number: number) =>
    number === inForce ? 'in-force' : coming.includes(number) ? 'coming' : 'superseded';
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
    <section className="scroll" tabIndex={0} aria-label={t('publication.revisions')}>
      <table>
        <caption className="visually-hidden">{t('publication.revisions.caption')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('publication.revisions.number')}</th>
            <th scope="col">{t('publication.revisions.state')}</th>
            <th scope="col">{t('publication.revisions.announced')}</th>
            <th scope="col">{t('publication.revisions.in-force')}</th>
            <th scope="col">{t('publication.revisions.note')}</th>
          </tr>
        </thead>
        <tbody>
          {history.map((revision) => (
            <tr key={revision.number}>
              <td data-label={t('publication.revisions.number')}>
                <Link to={`${base}/publication/revisions/${revision.number}`}>
                  {t('publication.revision.title', { number: revision.number })}
                </Link>
              </td>
              <td data-label={t('publication.revisions.state')}>{t(`publication.state.${state(revision.number)}`)}</td>
              <td data-label={t('publication.revisions.announced')}>
                <Day day={revision.announcedOn} relative={false} />
              </td>
              <td data-label={t('publication.revisions.in-force')}>
                <span>
                  <Day day={revision.inForceOn} />
                </span>
              </td>
              <td data-label={t('publication.revisions.note')}>{revision.note}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
