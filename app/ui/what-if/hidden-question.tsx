import { type ReadScenario, writeScenario } from '../../lib/scenario-address';

/** What has been put together so far, carried along by a form that adds to it. */
export function HiddenQuestion({
  draft,
  of,
  leaveDays,
}: {
  draft: ReadScenario['draft'];
  of: { id: string } | undefined;
  leaveDays?: boolean;
}) {
  const carried = [...writeScenario(draft)].filter(([name]) => name === 'e' || !leaveDays);
  return (
    <>
      {carried.map(([name, value], at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: the order is what tells two equal ones apart
        <input key={at} type="hidden" name={name} value={value} />
      ))}
      {of && <input type="hidden" name="of" value={of.id} />}
    </>
  );
}
