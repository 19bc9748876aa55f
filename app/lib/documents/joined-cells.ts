/** The cells of lines that make one row: what a line cut is put together again. */
export function joinedCells(lines: readonly (readonly string[])[]): string[] {
  const cells: string[] = [];
  for (const line of lines)
    for (const [column, text] of line.entries()) cells[column] = goesOnWith(cells[column] ?? '', text);
  return cells;
}

function goesOnWith(above: string, below: string): string {
  if (above === '' || below === '') return above + below;
  if (above.endsWith('\u00AD')) return above.slice(0, -1) + below;
  const cutsWord = /\p{L}[-‐]$/u.test(above) && /^\p{Ll}/u.test(below);
  const cutsAddress = /:\/\/\S*[/.?=&_-]$/.test(above) && /^\S+(?:\s|$)/.test(below);
  return cutsWord || cutsAddress ? above + below : `${above} ${below}`;
}
