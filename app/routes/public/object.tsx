import { type ActionFunctionArgs, data, type LinksFunction, type LoaderFunctionArgs, redirect } from '@remix-run/node';
import { useActionData, useLoaderData } from '@remix-run/react';
import { OPEN_OBJECTION_STATES } from '../../domain/customer-standing';
import { dayOf } from '../../domain/days';
import { mannerOf } from '../../domain/replacements';
import { OBJECTION_GROUNDS } from '../../domain/words';
import { parseForm } from '../../lib/forms';
import { ObjectForm } from '../../lib/objection-forms';
import { frameOf, NOT_KEPT, requireOrganisation } from '../../lib/visitor-context.server';
import { agreeToChange, findObjecting, raiseObjection, withdrawObjection } from '../../services/objections.server';
import styles from '../../styles/visitor.css?url';
import { FormErrors, SelectField, TextAreaField } from '../../ui/fields';
import { usePostedForm } from '../../ui/form';
import { usePublicWords } from '../../ui/public/public-words';
import { VisitorPage, visitorMeta } from '../../ui/visitor-page';

export const links: LinksFunction = () => [{ rel: 'stylesheet', href: styles }];
export const meta = visitorMeta('objecting.title-plain');
export const headers = () => NOT_KEPT;

const tokenOf = (request: Request) => new URL(request.url).searchParams.get('token') ?? '';

export async function loader(args: LoaderFunctionArgs) {
  const visitor = await requireOrganisation(args, 'invited');
  const { app, organisation } = visitor;
  const found = await findObjecting(app, organisation, tokenOf(args.request), app.now());
  if (!found) return data({ ...frameOf(visitor), told: undefined }, { status: 404 });
  const { announcement, revision, changes, objections, standing } = found;
  const { customerName, authorisation, objectionUntilOn, agreedAt } = announcement;
  return data({
    ...frameOf(visitor),
    told: {
      customerName,
      authorisation,
      objectionUntilOn,
      agreedOn: agreedAt && dayOf(agreedAt),
      number: revision.number,
      inForceOn: revision.inForceOn,
      isOver: objectionUntilOn !== null && dayOf(app.now()) > objectionUntilOn,
      standing,
      changes: changes.map((change) => ({
        entryId: change.entryId,
        how: mannerOf(change),
        vendor: (change.after ?? change.before)?.vendor ?? '',
        service: (change.after ?? change.before)?.service ?? '',
        left: change.before?.vendor ?? '',
      })),
      objections: objections.map(({ id, ground, text, raisedAt, state, steps }) => ({
        id,
        ground,
        text,
        raisedOn: dayOf(raisedAt),
        state,
        steps: steps.map(({ id, at, state, text }) => ({ id, on: dayOf(at), state, text })),
      })),
    },
  });
}

/** `act`: `object`, `agree` or `withdraw`. */
export async function action(args: ActionFunctionArgs) {
  const { app, organisation, language } = await requireOrganisation(args, 'invited');
  const form = await args.request.formData();
  const token = tokenOf(args.request);
  const again = `/${organisation.slug}/subprocessors/object?${new URLSearchParams({ lang: language, token })}`;
  const act = form.get('act');
  if (act === 'agree' || act === 'withdraw') {
    const outcome =
      act === 'agree'
        ? await agreeToChange(app, organisation, token)
        : await withdrawObjection(app, organisation, token);
    if (outcome === 'unknown') throw data(null, { status: 404 });
    return redirect(again, 303);
  }
  const submission = parseForm(form, ObjectForm);
  if (submission.status !== 'success') return data(submission.reply(), { status: 400 });
  const { ground, text, entry } = submission.value;
  const outcome = await raiseObjection(app, organisation, token, { ground, text, entryIds: entry });
  if (outcome === 'unknown') throw data(null, { status: 404 });
  if (outcome === 'nothing-chosen')
    return data(submission.reply({ fieldErrors: { entry: ['nothing-chosen'] } }), { status: 400 });
  return redirect(again, 303);
}

export default function ObjectToChange() {
  const frame = useLoaderData<typeof loader>();
  const { t, longDay, word } = usePublicWords();
  const organisation = frame.organisation.name;
  const { told } = frame;
  if (!told)
    return (
      <VisitorPage frame={frame} title={t('objecting.unknown.title')}>
        <p>{t('objecting.unknown.text', { organisation })}</p>
      </VisitorPage>
    );
  const { objections, objectionUntilOn, isOver, authorisation, agreedOn } = told;
  const open = objections.find(({ state }) => OPEN_OBJECTION_STATES.includes(state));
  return (
    <VisitorPage frame={frame} title={t('objecting.title', { customer: told.customerName })}>
      <p>{t('objecting.told', { number: told.number, day: longDay(told.inForceOn), organisation })}</p>
      <ul>
        {told.changes.map(({ entryId, how, ...said }) => (
          <li key={entryId}>{t(`objecting.${how}`, said)}</li>
        ))}
      </ul>
      <p>
        {t('objecting.standing')}: <strong>{word('standing', told.standing)}</strong>
      </p>
      {objectionUntilOn === null && <p>{t('objecting.nothing')}</p>}
      {objectionUntilOn !== null && (
        <p>
          {t(isOver ? 'objecting.over' : 'objecting.until', { day: longDay(objectionUntilOn) })}{' '}
          {!isOver && !agreedOn && !open && t(`objecting.${authorisation}`)}
        </p>
      )}
      {agreedOn && <p role="status">{t('objecting.agreed', { day: longDay(agreedOn) })}</p>}
      {objections.map((one) => (
        <section key={one.id} aria-label={t('objecting.yours', { day: longDay(one.raisedOn) })}>
          <h2>{t('objecting.yours', { day: longDay(one.raisedOn) })}</h2>
          <p role="status">
            <strong>{word('objection-state', one.state)}</strong>
          </p>
          <p>{word('objection-ground', one.ground)}</p>
          <blockquote className="quoted">{one.text}</blockquote>
          {one.steps.map((step) => (
            <p key={step.id}>
              {longDay(step.on)}: {word('objection-state', step.state)}
              {step.text && <span className="small"> {step.text}</span>}
            </p>
          ))}
        </section>
      ))}
      {open ? (
        <form method="post">
          <button type="submit" name="act" value="withdraw">
            {t('objecting.withdraw')}
          </button>
        </form>
      ) : (
        <>
          {objectionUntilOn !== null && !agreedOn && (
            <form method="post">
              <button type="submit" name="act" value="agree">
                {t('objecting.agree')}
              </button>
            </form>
          )}
          <ObjectionForm organisation={organisation} changes={told.changes} />
        </>
      )}
    </VisitorPage>
  );
}

type Change = { entryId: string; how: ReturnType<typeof mannerOf>; vendor: string; service: string; left: string };

function ObjectionForm({ organisation, changes }: { organisation: string; changes: Change[] }) {
  const { t, word } = usePublicWords();
  const lastResult = useActionData<typeof action>();
  const { form, fields, props } = usePostedForm(ObjectForm, {
    id: 'objection',
    lastResult,
    defaultValue: { entry: changes.map(({ entryId }) => entryId) },
  });
  const isChosen = (entryId: string) => {
    const chosen = fields.entry.value as string | string[] | undefined;
    return chosen === undefined ? true : [chosen].flat().includes(entryId);
  };
  return (
    <section aria-labelledby="object">
      <h2 id="object">{t('objecting.object')}</h2>
      <form {...props} noValidate>
        <FormErrors
          form={form}
          labels={{ text: t('objecting.text'), ground: t('objecting.ground'), entry: t('objecting.which') }}
        />
        <fieldset id={fields.entry.id}>
          <legend>{t('objecting.which')}</legend>
          {changes.map(({ entryId, how, ...said }) => (
            <label key={entryId}>
              <input type="checkbox" name="entry" value={entryId} defaultChecked={isChosen(entryId)} />{' '}
              {t(`objecting.${how}`, said)}
            </label>
          ))}
        </fieldset>
        <SelectField
          field={fields.ground}
          label={t('objecting.ground')}
          options={OBJECTION_GROUNDS.map((value) => ({ value, label: word('objection-ground', value) }))}
        />
        <TextAreaField
          field={fields.text}
          label={t('objecting.text')}
          hint={t('objecting.text.hint', { organisation })}
          rows={6}
        />
        <button type="submit" name="act" value="object">
          {t('objecting.act')}
        </button>
      </form>
    </section>
  );
}
