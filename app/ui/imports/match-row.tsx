import { Form, Link, useLocation, useNavigation, useSubmit } from '@remix-run/react';
import { useEffect, useRef } from 'react';
import { listAddress } from '../../lib/list-view';
import type { VendorOffer } from '../../services/imports-plan-view.server';
import type { ReviewRow } from '../../services/imports-review.server';
import { useWords } from '../language';
import { matchInWords } from './match-words';
import type { PlannedView } from './planned-import';

type Matching = NonNullable<PlannedView['matching']>;
/** How long typing pauses before it is searched for. */
const PAUSE_MS = 250;

/** Whom a row speaks of: a vendor on file, proposed or searched for, or a new one. */
export function MatchRow({ row, matching }: { row: ReviewRow; matching: Matching }) {
  const { t } = useWords();
  const { search } = useLocation();
  const busy = useNavigation().state === 'submitting';
  const { proposed, found, more, named, find } = matching;
  const current = row.choice?.vendor ?? row.vendor?.id ?? 'new';
  return (
    <div className="match-row">
      <FindVendor find={find} line={row.line} />
      <Form method="post" preventScrollReset>
        <input type="hidden" name="lines" value={row.lines.join(',')} />
        <input type="hidden" name="name" value={row.name ?? ''} />
        <fieldset>
          <legend>{t('imports.match.which', { name: row.name ?? '' })}</legend>
          {[...proposed, ...found].map((vendor) => (
            <Offer key={vendor.id} vendor={vendor} row={row} isChosen={vendor.id === current} />
          ))}
          {find && found.length === 0 && <p className="hint">{t('imports.match.none', { find })}</p>}
          {more > 0 && <p className="hint">{t('imports.match.more', { count: more })}</p>}
          <label className="check">
            <input type="radio" name="vendor" value="new" defaultChecked={current === 'new'} /> {t('imports.match.new')}
          </label>
          {row.choice && (
            <label className="check">
              <input type="radio" name="vendor" value="" /> {t('imports.match.automatic')}
            </label>
          )}
        </fieldset>
        {named > row.lines.length && (
          <label className="check">
            <input type="checkbox" name="only" defaultChecked={row.choice?.isOfRow} />{' '}
            {t('imports.match.only', { count: named })}
          </label>
        )}
        <p className="actions">
          <button type="submit" name="intent" value="vendor" className="primary" disabled={busy}>
            {t('imports.match.do')}
          </button>
          <Link
            to={`${listAddress(search, { match: undefined, find: undefined })}#line-${row.line}`}
            preventScrollReset
          >
            {t('common.cancel')}
          </Link>
        </p>
      </Form>
    </div>
  );
}

function Offer({ vendor, row, isChosen }: { vendor: VendorOffer; row: ReviewRow; isChosen: boolean }) {
  const words = useWords();
  const { t } = words;
  const proposal = row.proposals.find(({ vendorId }) => vendorId === vendor.id);
  return (
    <label className="check">
      <input type="radio" name="vendor" value={vendor.id} defaultChecked={isChosen} /> {vendor.name}{' '}
      <span className="quiet">
        {vendor.contractingEntity && `${vendor.contractingEntity} · `}
        {t('imports.match.services', { count: vendor.services })}
        {proposal && ` · ${matchInWords(proposal.reason, proposal.similarity, words)}`}
      </span>
    </label>
  );
}

/** Searches as somebody types; without JavaScript on its button. */
function FindVendor({ find, line }: { find: string; line: number }) {
  const { t } = useWords();
  const { search } = useLocation();
  const submit = useSubmit();
  const input = useRef<HTMLInputElement>(null);
  const pause = useRef<ReturnType<typeof setTimeout>>();
  useEffect(() => {
    input.current?.focus();
    return () => clearTimeout(pause.current);
  }, []);
  const kept = [...new URLSearchParams(search)].filter(([name]) => name === 'show' || name === 'q' || name === 'page');
  return (
    <Form method="get" preventScrollReset className="match-find">
      {kept.map(([name, value]) => (
        <input key={name} type="hidden" name={name} value={value} />
      ))}
      <input type="hidden" name="match" value={line} />
      <label className="control">
        <span>{t('imports.match.find')}</span>
        <input
          ref={input}
          type="search"
          name="find"
          defaultValue={find}
          onChange={({ currentTarget: { form } }) => {
            clearTimeout(pause.current);
            pause.current = setTimeout(() => submit(form, { replace: true, preventScrollReset: true }), PAUSE_MS);
          }}
        />
      </label>
      <button type="submit">{t('imports.search.do')}</button>
    </Form>
  );
}
