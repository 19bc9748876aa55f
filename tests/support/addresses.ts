import { readFileSync } from 'node:fs';
import routes from '../../app/routes';

type Entry = { file: string; id?: string; path?: string; index?: boolean; children?: Entry[] };

/** One address of the application: its pattern, the module behind it, and what that module answers. */
export type Address = {
  pattern: string;
  /** The route's identifier, as a single-fetch request names it in `_routes`. */
  id: string;
  index: boolean;
  /** A page, or a resource that answers with a file. */
  page: boolean;
  hasAction: boolean;
};

/** Every address of routes.ts, leaves only: layouts answer for nobody. */
export function listAddresses(entries: Entry[] = routes as Entry[], above = ''): Address[] {
  return entries.flatMap((entry) => {
    const pattern = entry.path ? `${above}/${entry.path}` : above;
    if (entry.children) return listAddresses(entry.children, pattern);
    const source = readFileSync(`app/${entry.file}`, 'utf8');
    return {
      pattern: pattern || '/',
      id: entry.id ?? entry.file.replace(/\.tsx?$/, ''),
      index: entry.index === true,
      page: entry.file.endsWith('.tsx'),
      hasAction: /export (?:async function|const) action\b/.test(source),
    };
  });
}
