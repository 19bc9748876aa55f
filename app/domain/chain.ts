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

/** The engagements that serve one directly. */
export const listBelow = <T extends Link>(engagements: readonly T[], id: string): T[] =>
  engagements.filter(({ parentEngagementId }) => parentEngagementId === id);

/** Whether putting `id` under `parentId` would make an engagement serve itself through others. */
export const closesCircle = (engagements: readonly Link[], id: string, parentId: string): boolean =>
  id === parentId || listAbove(engagements, parentId).some((engagement) => engagement.id === id);
