/** What an iCalendar text says, read by RFC 5545 alone: nothing of the library that writes it. */
export type ReadCalendar = { properties: Map<string, string>; events: Map<string, string>[]; lines: string[] };

/** Reads a calendar; throws where the text breaks the rules a strict reader relies on. */
export function readCalendar(text: string): ReadCalendar {
  if (/(^|[^\r])\n|\r(?!\n)/.test(text)) throw new Error('A line does not end with CRLF (§3.1)');
  if (!text.endsWith('\r\n')) throw new Error('The last line has no end (§3.1)');
  const written = text.slice(0, -2).split('\r\n');
  const long = written.find((line) => Buffer.byteLength(line) > 75);
  if (long) throw new Error(`A line is longer than 75 octets (§3.1): ${long}`);
  const lines = written
    .join('\r\n')
    .replace(/\r\n[ \t]/g, '')
    .split('\r\n');
  if (lines[0] !== 'BEGIN:VCALENDAR' || lines.at(-1) !== 'END:VCALENDAR') throw new Error('Not a calendar (§3.4)');
  const properties = new Map<string, string>();
  const events: Map<string, string>[] = [];
  let into = properties;
  for (const line of lines.slice(1, -1)) {
    if (line === 'BEGIN:VEVENT') {
      into = new Map();
      events.push(into);
    } else if (line === 'END:VEVENT') into = properties;
    else {
      const [, name, value] = /^([A-Z-]+(?:;[^:]*)?):(.*)$/.exec(line) ?? [];
      if (!name || value === undefined) throw new Error(`Not a content line (§3.1): ${line}`);
      if (into.has(name)) throw new Error(`${name} stands twice`);
      into.set(name, unescaped(value));
    }
  }
  return { properties, events, lines };
}

const unescaped = (value: string): string =>
  value.replace(/\\([\\;,nN])/g, (_, sign: string) => (sign.toLowerCase() === 'n' ? '\n' : sign));
