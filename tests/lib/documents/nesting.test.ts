import { describe, expect, test } from 'vitest';
import { nestsTooDeep } from '../../../app/lib/documents/nesting';
import { readDocument } from '../../../app/lib/documents/read-document.server';

const MANY = 3_000;
const rows = (row: (at: number) => string, count = MANY) => Array.from({ length: count }, (_, at) => row(at));

describe('what goes into itself too often', () => {
  test.each([
    ['brackets', '['.repeat(MANY)],
    ['brackets one below the other', '[\n'.repeat(MANY)],
    ['brackets that texts seem to close', '["]", '.repeat(MANY)],
    ['brackets that seem to be text', `<a>"${'{["]",'.repeat(MANY)}`],
    ['such brackets, line by line in turn', rows((at) => (at % 2 === 0 ? '["]",' : `'{["]",`)).join('\n')],
    ['functions of functions', 'a=>'.repeat(MANY)],
    ['functions of functions, line by line', 'a =>\n'.repeat(MANY)],
    ['choices', 'a?b:'.repeat(MANY)],
    ['choices that begin lines', 'a\n? b\n: '.repeat(MANY)],
    ['negations', '!\n'.repeat(MANY)],
    ['elements', '<a>\n'.repeat(MANY)],
    ['values of attributes', '<a b={'.repeat(MANY)],
    ['conditions', 'if(a){}else '.repeat(MANY)],
    ['loops', 'for(;;)'.repeat(MANY)],
    ['labels', rows((at) => `a${at}:`).join('')],
    ['templates', '`${'.repeat(MANY)],
    ['objects made of objects', 'new '.repeat(MANY)],
  ])('code: %s', (_, text) => {
    expect(nestsTooDeep('source-code', text)).toBe(true);
    expect(readDocument({ bytes: Buffer.from(text), fileName: 'a.tsx' })).toBeTypeOf('object');
  });

  test.each([
    ['json', '[{"a":'.repeat(MANY)],
    ['yaml', `a: ${'['.repeat(MANY)}`],
    ['yaml', '- '.repeat(MANY)],
    ['yaml', rows((at) => `${' '.repeat(at)}a:`, 300).join('\n')],
    ['markdown', '> '.repeat(MANY)],
    ['markdown', '- '.repeat(MANY)],
    ['markdown', '>'.repeat(MANY)],
    ['markdown', '*a **b '.repeat(MANY)],
    ['markdown', '*a **b\n'.repeat(MANY)],
  ] as const)('%s', (format, text) => {
    expect(nestsTooDeep(format, text)).toBe(true);
    expect(readDocument({ bytes: Buffer.from(text), fileName: `a.${format}` })).toBeTypeOf('object');
  });
});

describe('what is only long', () => {
  test.each([
    ['source-code', rows((at) => `  { name: "Vendor \\"${at}\\" (EU)", country: 'DE', note: \`it's\` },`).join('\n')],
    ['source-code', rows((at) => `const vendor${at} = (name) => name ? [name] : []`).join('\n')],
    ['source-code', rows((at) => `<Row name="Vendor ${at}" where={places[${at}]} />`).join('\n')],
    ['source-code', rows((at) => `<li><b>Vendor ${at}</b> - don't ask (why - it's long)</li>`).join('\n')],
    ['source-code', `[${rows((at) => `{"name":"Vendor ${at}","in":["DE","FR"]}`).join(',')}]`],
    ['json', `[${rows((at) => `{"name":"Vendor \\"${at} [EU","in":["DE"]}`).join(',')}]`],
    ['yaml', rows((at) => `- name: Vendor ${at}\n  in: [DE, FR]\n  note: it's (see below`).join('\n')],
    ['markdown', rows((at) => `- **Vendor ${at}** *(new)*\n  > in DE`).join('\n')],
    ['markdown', rows((at) => `| **Vendor ${at}** | snake_case_name |`).join('\n')],
  ] as const)('%s %#', (format, text) => {
    expect(nestsTooDeep(format, text)).toBe(false);
  });
});
