/** The content codings pages are kept in, best first. */
const CODINGS = ['br', 'gzip', 'identity'] as const;
export type Coding = (typeof CODINGS)[number];

/**
 * The coding to answer an `Accept-Encoding` with (RFC 9110 §12.5.3): the one the client ranks highest, ours first among
 * equals. `identity` when the header is absent, empty, or forbids everything.
 */
export function chooseCoding(acceptEncoding: string | undefined): Coding {
  if (!acceptEncoding) return 'identity';
  const ranks = new Map<string, number>();
  for (const part of acceptEncoding.toLowerCase().split(',')) {
    const [coding = '', ...parameters] = part.split(';').map((piece) => piece.trim());
    const q = parameters.find((parameter) => parameter.startsWith('q='));
    const rank = q ? Number(q.slice(2)) : 1;
    if (coding) ranks.set(coding, Number.isFinite(rank) ? rank : 0);
  }
  const rankOf = (coding: Coding): number => {
    const stated = ranks.get(coding) ?? (coding === 'gzip' ? ranks.get('x-gzip') : undefined) ?? ranks.get('*');
    // Identity is acceptable unless it is excluded, and only wins when nothing else is wanted.
    return stated ?? (coding === 'identity' ? Number.MIN_VALUE : 0);
  };
  const best = CODINGS.reduce<Coding>(
    (leader, coding) => (rankOf(coding) > rankOf(leader) ? coding : leader),
    CODINGS[0],
  );
  return rankOf(best) > 0 ? best : 'identity';
}

/** Whether `If-None-Match` names this entity tag; compared weakly, as RFC 9110 §13.1.2 asks. */
export function matchesTag(ifNoneMatch: string | undefined, tag: string): boolean {
  if (!ifNoneMatch) return false;
  if (ifNoneMatch.trim() === '*') return true;
  return ifNoneMatch.match(/"[^"]*"/g)?.includes(tag) ?? false;
}
