import { useLocation } from '@remix-run/react';

/** Takes the day of this page's address along to another page that shows a day; today needs none. */
export function useAtDay(): (path: string) => string {
  const { search } = useLocation();
  const day = new URLSearchParams(search).get('at');
  return (path) => {
    if (!day) return path;
    const [page, anchor] = path.split('#');
    return `${page}${page?.includes('?') ? '&' : '?'}at=${encodeURIComponent(day)}${anchor ? `#${anchor}` : ''}`;
  };
}
