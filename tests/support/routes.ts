import type { RouteConfigEntry } from '@remix-run/route-config';
import routes from '../../app/routes';

export type RouteAddress = { pattern: string; file: string; isLayout: boolean };

/** Every address of `routes.ts`, flattened: its pattern without the leading slash, and the module that answers. */
export function listRouteAddresses(): RouteAddress[] {
  const found: RouteAddress[] = [];
  const walk = (entries: RouteConfigEntry[], under: string) => {
    for (const entry of entries) {
      const pattern = [under, entry.path].filter(Boolean).join('/');
      const isLayout = (entry.children?.length ?? 0) > 0;
      found.push({ pattern, file: entry.file, isLayout });
      walk(entry.children ?? [], pattern);
    }
  };
  walk(routes, '');
  return found;
}
