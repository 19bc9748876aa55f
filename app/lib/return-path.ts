const SOMEWHERE = 'http://onward.invalid';

/** Where to go after signing in: a path of this site, whatever `to` says; `/app` for anything that leads elsewhere. */
export function returnPath(to: unknown, fallback = '/app'): string {
  // Browsers read a backslash as a slash and drop tabs and line ends, so that `/\t/evil` would leave the site.
  if (typeof to !== 'string' || !/^\/(?![/\\])/.test(to) || /[\\\p{Cc}]/u.test(to) || !URL.canParse(to, SOMEWHERE))
    return fallback;
  const url = new URL(to, SOMEWHERE);
  return url.origin === SOMEWHERE && !url.pathname.startsWith('//')
    ? `${url.pathname}${url.search}${url.hash}`
    : fallback;
}
