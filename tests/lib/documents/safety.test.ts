import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { MAX_LIST_BYTES, type ReadList, readDocument } from '../../../app/lib/documents/read-document.server';

const codeOf = (read: ReadList) => ('refusal' in read ? read.refusal.code : read.document.format);
const read = (text: string, fileName?: string) => codeOf(readDocument({ bytes: Buffer.from(text), fileName }));

const SAMPLES: readonly [fileName: string, text: string][] = [
  ['a.csv', 'Vendor;Country;"Data\nkept"\nAlpha;DE;names\n"Beta ""Ltd""";US;mails\n'],
  [
    'a.md',
    '# List\n\n| **A** | [b](https://c.example) |\n|---|---|\n| `x` | <ul><li>y</li></ul> |\n\n- a\n  - b: c\n\n```json\n[{"a": 1}]\n```\n',
  ],
  [
    'a.html',
    '<h1>List</h1><table><tr><th>A</th><td rowspan=3>B</td></tr></table><div><div><p>a</p><p>b</p></div></div><ul><li>x<ul><li>y</ul></ul>',
  ],
  [
    'a.yaml',
    'a: &x\n  - name: Alpha\n    b: {c: d}\n  - *x\nbody: |\n  <table><tr><td>x</td></tr></table>\n---\n- q\n',
  ],
  ['a.json', '{"items":[{"name":"Alpha","where":["DE",{"label":"x","url":"https://a.example"}]}]}'],
  [
    'a.tsx',
    'const a: A[] = [{ name: "x" + `y`, b: [1, 2] }];\nexport default () => <p>{a.map((x) => <Row name="q" c={x} />)}</p>;\n',
  ],
  ['a.txt', 'TITLE\n=====\n1. One\n• two\n   three  four   five\nName: x\n\na | b | c\nd | e | f\n'],
];
const SIGNS = [...'<>[]{}()|"\'`*_#-:;,&!?=/\\ \n\t\0\u00E9\u{1F600}aA1'];

describe('nothing brought can break the reading', () => {
  test('any bytes', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), fc.constantFrom(...SAMPLES), (bytes, [fileName]) => {
        expect(codeOf(readDocument({ bytes, fileName }))).toBeTypeOf('string');
      }),
    );
  });

  test('lists with pieces cut, doubled and strewn with signs', () => {
    const change = fc.record({
      at: fc.nat(),
      cut: fc.nat(12),
      put: fc.array(fc.constantFrom(...SIGNS), { maxLength: 6 }),
    });
    const changed = fc.tuple(
      fc.constantFrom(...SAMPLES),
      fc.array(change, { minLength: 1, maxLength: 8 }),
      fc.boolean(),
    );
    fc.assert(
      fc.property(changed, ([[fileName, sample], changes, isNamed]) => {
        let text = sample;
        for (const { at, cut, put } of changes) {
          const from = at % (text.length + 1);
          text = text.slice(0, from) + put.join('') + text.slice(from + cut);
        }
        expect(read(text, isNamed ? fileName : undefined)).toBeTypeOf('string');
      }),
    );
  });
});

describe('what is refused', () => {
  test('more bytes than a list has', () => {
    expect(MAX_LIST_BYTES).toBe(30 * 1024 * 1024);
    expect(codeOf(readDocument({ bytes: new Uint8Array(MAX_LIST_BYTES + 1) }))).toBe('too-large');
  });

  test.each([
    ['a PDF', [0x25, 0x50, 0x44, 0x46, 0x2d, 0x31]],
    ['a picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a]],
    ['a program', [0x7f, 0x45, 0x4c, 0x46, 0x02, 0x01]],
    ['control characters', [1, 2, 3, 4, 5, 6, 7, 8]],
  ])('%s', (_, bytes) => {
    expect(codeOf(readDocument({ bytes: Uint8Array.from(bytes) }))).toBe('not-text');
  });

  test.each([
    ['no-data', ''],
    ['no-data', ' \n\n '],
    ['no-data', '\n'.repeat(10_000_000)],
    ['too-many-cells', `Vendor,Country\n${'\n'.repeat(10_000_000)}Alpha,DE`],
    ['too-deep', '<div>'.repeat(10_000)],
    ['too-many-cells', `<table>${'<tr><td colspan=1000 rowspan=9>x'.repeat(30_000)}`],
  ])('%s', (code, text) => {
    expect(read(text)).toBe(code);
  });

  test('aliases of aliases', () => {
    const levels = [...'bcdefghi'].map((name, at) => `${name}: &${name} [${`*${'abcdefgh'[at]},`.repeat(9)}]`);
    expect(read(`a: &a [x, y]\n${levels.join('\n')}`, 'a.yaml')).toBe('too-many-cells');
  });
});

describe('short texts that could cost hours', () => {
  test.each([
    ['brackets', '['.repeat(20_000), 'a.json'],
    ['objects in objects', '{"a":'.repeat(20_000), 'a.yaml'],
    ['type arguments', 'async<T>('.repeat(60), 'a.ts'],
    ['calls with types', 'f<a>(x=>'.repeat(60), 'a.ts'],
    ['links', '[a](<'.repeat(5_000), 'a.md'],
    ['emphasis', '_a_b**c*'.repeat(10_000), 'a.md'],
    ['tables that never end', '<table>\n'.repeat(5_000), 'a.md'],
    [
      'formatting left open',
      Array.from({ length: 400 }, (_, at) => `<b a=${at}>`).join('') + '<p>x'.repeat(400),
      'a.html',
    ],
  ])('%s', (_, text, fileName) => {
    const before = process.cpuUsage();
    expect(read(text, fileName)).toBeTypeOf('string');
    expect(process.cpuUsage(before).user).toBeLessThan(10_000_000);
  });
});
