import { describe, expect, test } from 'vitest';
import { shown } from './shown';

const lines = (...text: string[]) => text.join('\n');

describe('Markdown', () => {
  test('headings, paragraphs, nested lists; marks go, links and leading bold stay', () => {
    const text = lines(
      '---',
      'title: Vendors',
      '---',
      '# Vendors',
      '',
      'Wrapped',
      'prose with `code`.',
      '',
      '- **Alpha** ([site](https://a.example)): hosting',
      '  - Location: _Germany_',
      '- Beta',
      '',
      '**Country:** DE',
      '**Purpose:** mail',
    );
    expect(shown(text, 'a.md')).toEqual([
      'h1 4: Vendors',
      'p 6: Wrapped prose with code.',
      '- 9: Alpha (site): hosting «Alpha» →https://a.example',
      '  - 10: Location: Germany',
      '- 11: Beta',
      'p 13: Country: DE\nPurpose: mail «Country:»',
    ]);
  });

  test('tables, HTML in their cells, and empty headers', () => {
    const text = lines(
      '| Vendor | Data |',
      '|---|---|',
      '| [Alpha](https://a.example) | <ul><li>names</li><li>mails</li></ul> |',
      '| Beta&nbsp;Ltd | a<br>b \\| c |',
      '',
      '| | |',
      '|---|---|',
      '| Vendor | Data |',
    );
    expect(shown(text, 'a.md')).toEqual([
      'grid',
      '1# Vendor | Data',
      '3 Alpha «Alpha» →https://a.example | names\nmails',
      '4 Beta Ltd | a\nb | c',
      'grid',
      '8 Vendor | Data',
    ]);
  });

  test('a table without its rule line, or with one of another width', () => {
    expect(shown('# List\n\n| Vendor | Country |\n| **Alpha** | DE |\n', 'a.md')).toEqual([
      'h1 1: List',
      'grid',
      '3 Vendor | Country',
      '4 Alpha «Alpha» | DE',
    ]);
    expect(shown('| Vendor | Country |\n|---|\n| Alpha | DE |\n', 'a.md')).toEqual([
      'grid',
      '1# Vendor | Country',
      '3 Alpha | DE',
    ]);
  });

  test('HTML with blank lines, data in fences, components and data of MDX', () => {
    const text = lines(
      "import Row from './row'",
      'export const vendors = [',
      "  { name: 'Alpha', country: 'DE' },",
      '',
      "  { name: 'Beta', country: 'US' },",
      ']',
      '',
      '<table>',
      '<tr><td>Gamma</td><td>IE</td></tr>',
      '',
      '</table>',
      '',
      '```yaml',
      '- name: Delta',
      '  country: DK',
      '```',
      '',
      '<Row name="Epsilon" country="ES" />',
    );
    expect(shown(text, 'a.mdx')).toEqual([
      'records vendors',
      '3# name | country',
      '3 Alpha | DE',
      '5 Beta | US',
      'grid',
      '9 Gamma | IE',
      'records',
      '14# name | country',
      '14 Delta | DK',
      'records Row',
      '18# name | country',
      '18 Epsilon | ES',
    ]);
  });

  test('records in the front matter', () => {
    const text = '---\nvendors:\n  - name: Alpha\n    country: DE\n---\n\nSee above.\n';
    expect(shown(text, 'a.md')).toEqual(['records vendors', '3# name | country', '3 Alpha | DE', 'p 7: See above.']);
  });
});

describe('plain text', () => {
  test('headings of every kind', () => {
    const text = lines(
      'Vendors',
      '=======',
      '',
      '2.1 Hosting',
      '',
      'MAIL',
      '',
      'Alpha:',
      '- Country: DE',
      '',
      'A sentence.',
    );
    expect(shown(text)).toEqual([
      'h1 1: Vendors',
      'h3 4: 2.1 Hosting',
      'h2 6: MAIL',
      'h4 8: Alpha:',
      '- 9: Country: DE',
      'p 11: A sentence.',
    ]);
  });

  test('bullets, nested, wrapped, and with blank lines between', () => {
    const text = lines(
      '• Alpha – hosting, wrapped',
      '  onto a line',
      '    - in Germany',
      '',
      '• Beta',
      '',
      '1. Gamma',
      '2. Delta',
    );
    expect(shown(text)).toEqual([
      '- 1: Alpha – hosting, wrapped onto a line',
      '  - 3: in Germany',
      '- 5: Beta',
      '- 7: Gamma',
      '- 8: Delta',
    ]);
  });

  test('keys and values keep their lines, prose is joined', () => {
    const text = lines(
      'Name: Alpha',
      'Country: DE',
      '',
      'This paragraph was wrapped by the program that sent the message and',
      'goes on here.',
    );
    expect(shown(text)).toEqual([
      'p 1: Name: Alpha\nCountry: DE',
      'p 4: This paragraph was wrapped by the program that sent the message and goes on here.',
    ]);
  });

  test('tables of bars amid text', () => {
    expect(shown('Nos sous-traitants\n\nSous-traitant | Pays\nAlpha | Irlande\nBeta | France\n')).toEqual([
      'p 1: Nos sous-traitants',
      'grid',
      '3 Sous-traitant | Pays',
      '4 Alpha | Irlande',
      '5 Beta | France',
    ]);
  });

  test('columns aligned by spaces, as a PDF viewer copies them', () => {
    const text = lines(
      'Annex 2',
      '',
      'Sub-processor       Service                Country',
      'Alpha Cloud GmbH    Hosting                Germany',
      'Beta Mail Inc.      Sending of e-mail      United States',
      '                    and short messages',
    );
    expect(shown(text)).toEqual([
      'p 1: Annex 2',
      'grid',
      '3 Sub-processor | Service | Country',
      '4 Alpha Cloud GmbH | Hosting | Germany',
      '5 Beta Mail Inc. | Sending of e-mail and short messages | United States',
    ]);
  });
});
