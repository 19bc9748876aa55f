type Link = { id: string; parentEngagementId?: string | null | undefined };

/** The engagements one serves, nearest first. Ends at a link that is missing or already passed. */
export function listAbove<T extends Link>(engagements: readonly T[], id: string): T[] {
  const byId = new Map<Link['parentEngagementId'], T>(engagements.map((engagement) => [engagement.id, engagement]));
  const above: T[] = [];
  let next = byId.get(byId.get(id)?.parentEngagementId);
  while (next && next.id !== id && !above.includes(next)) {
    above.push(next);
    next = byId.get(next.parentEngagementId);
  }
  return above;
}

/** One link of a chain with the links that serve it. */
export type Branch<T> = { link: T; below: Branch<T>[] };

/** The engagements that serve one, directly and through others. None stands twice, whatever circles there are. */
export function treeBelow<T extends Link>(engagements: readonly T[], id: string): Branch<T>[] {
  const serving = new Map<string, T[]>();
  for (const engagement of engagements)
    if (engagement.parentEngagementId) {
      const others = serving.get(engagement.parentEngagementId);
      if (others) others.push(engagement);
      else serving.set(engagement.parentEngagementId, [engagement]);
    }
  const tree: Branch<T>[] = [];
  const passed = new Set([id]);
  const waiting = [{ id, below: tree }];
  // Not by recursion: a chain may be longer than the stack is deep. What is pushed here is still walked.
  for (const { id: served, below } of waiting)
    for (const link of serving.get(served) ?? []) {
      if (passed.has(link.id)) continue;
      passed.add(link.id);
      const branch: Branch<T> = { link, below: [] };
      below.push(branch);
      waiting.push({ id: link.id, below: branch.below });
    }
  return tree;
}

/** The chain an engagement stands in, from the top down to it and to everybody below it; undefined if it is not there. */
export function chainOf<T extends Link>(engagements: readonly T[], id: string): Branch<T> | undefined {
  const link = engagements.find((engagement) => engagement.id === id);
  if (!link) return undefined;
  const above = listAbove(engagements, id);
  const ids = new Set(above.map((one) => one.id));
  const below = treeBelow(engagements, id).filter((branch) => !ids.has(branch.link.id));
  return above.reduce<Branch<T>>((branch, parent) => ({ link: parent, below: [branch] }), { link, below });
}

/** Whether putting `id` under `parentId` would make an engagement serve itself through others. */
export const closesCircle = (engagements: readonly Link[], id: string, parentId: string): boolean =>
  id === parentId || listAbove(engagements, parentId).some((engagement) => engagement.id === id);
