import type { LoaderFunctionArgs, MetaFunction } from '@remix-run/node';
import { Form, Link, useLoaderData } from '@remix-run/react';
import { dayOf, daysBetween } from '../../../domain/days';
import { readDay } from '../../../lib/as-of';
import { requireContext } from '../../../lib/context.server';
import { readListView } from '../../../lib/list-view';
import { titled } from '../../../lib/titles';
import { listOrganisationHistory } from '../../../services/history.server';
import { lawOf, lawVersionOf } from '../../../services/law.server';
import { linesOfLaw, listCorrectedRows, viewLawLines } from '../../../services/law-lines.server';
import { History } from '../../../ui/history';
import { useWords } from '../../../ui/language';
import { List } from '../../../ui/list';
import { Note, PageHead, Section } from '../../../ui/page';
import { LAW_SHAPE, lawColumns, lawFilters } from '../../../ui/settings/law-columns';
import { useOrganisation } from '../../../ui/shell-organisation';

export const meta: MetaFunction = titled('law.title');

const CHANGES_SHOWN = 8;

/** `?at=` and the list's own address. */
export async function loader(args: LoaderFunctionArgs) {
  const ctx = await requireContext(args, 'read');
  const { organisation, language, db } = ctx;
  const today = dayOf(ctx.now());
  const day = readDay(args.request, today);
  const law = await lawOf(db.read, organisation);
  const corrected = await listCorrectedRows(db.read, organisation.id);
  const lines = linesOfLaw(law, { day, language, corrected });
  const view = readListView(new URL(args.request.url), LAW_SHAPE);
  const [oldest = today] = lines.flatMap(({ verifiedOn }) => verifiedOn ?? []).toSorted();
  const history = await listOrganisationHistory(db.read, organisation.id, { kind: 'law' }, 1);
  return {
    view,
    ...viewLawLines(lines, view, today, language),
    day,
    isToday: day === today,
    version: lawVersionOf(law),
    oldest: { day: oldest, days: daysBetween(oldest, today) },
    corrections: corrected.size,
    changes: history.lines.slice(0, CHANGES_SHOWN),
    isMoreChanged: history.total > CHANGES_SHOWN,
  };
}

export default function LawPage() {
  const words = useWords();
  const { t } = words;
  const { slug, base, may } = useOrganisation();
  const { view, rows, page, pages, total, day, isToday, version, oldest, corrections, changes, isMoreChanged } =
    useLoaderData<typeof loader>();
  const at = isToday ? '' : `?at=${day}`;
  return (
    <>
      <PageHead title={t('law.title')} actions={may('manage') && <AddRow />}>
        <p className="subtitle">{t('law.intro')}</p>
        <p className="quiet">
          {t('law.version', { version })}. {t('law.oldest', { day: words.day(oldest.day), days: oldest.days })}{' '}
          {t('law.corrections-made', { count: corrections })}
        </p>
        <Form method="get" className="as-of" key={day}>
          <label>
            {t('overview.as-of')} <input type="date" name="at" defaultValue={day} required />
          </label>
          <button type="submit">{t('overview.as-of.show')}</button>
        </Form>
      </PageHead>
      <Note tone="attention">
        <p>{t('law.approval')}</p>
      </Note>
      <div className="law-list">
        <List
          view={view}
          shape={LAW_SHAPE}
          columns={lawColumns(words, day, ({ part, key }) => `${base}/settings/law/${part}/${key}${at}`)}
          filters={lawFilters(words)}
          rows={rows}
          page={page}
          pages={pages}
          total={total}
          keep={isToday ? {} : { at: day }}
          rowKey={({ part, key }) => `${part}:${key}`}
          searchLabel={t('law.search')}
          caption={t('law.caption')}
          none={<p>{t('law.none')}</p>}
        />
      </div>
      <div className="others">
        <Section
          title={t('law.changes')}
          actions={isMoreChanged && <Link to={`${base}/settings/history?kind=law`}>{t('law.changes.all')}</Link>}
        >
          {changes.length === 0 ? (
            <p className="none">{t('law.changes.none')}</p>
          ) : (
            <History lines={changes} subjects organisation={slug} />
          )}
        </Section>
      </div>
    </>
  );
}

function AddRow() {
  const { t } = useWords();
  const { base } = useOrganisation();
  return (
    <details className="menu menu-right">
      <summary>{t('law.add')}</summary>
      <div className="menu-body">
        {(['adequacy', 'membership', 'country'] as const).map((part) => (
          <Link key={part} to={`${base}/settings/law/${part}/new`}>
            {t(`law.add.${part}`)}
          </Link>
        ))}
      </div>
    </details>
  );
}
