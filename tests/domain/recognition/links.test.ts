import { describe, expect, test } from 'vitest';
import { fieldOfLink, webLinks } from '../../../app/domain/recognition/links';

describe('the web addresses a cell links to or writes out', () => {
  test.each([
    ['https://example.com/a', ['https://example.com/a']],
    ['https://example.com/a.', ['https://example.com/a']],
    ['https://example.com/a, https://example.org/b;', ['https://example.com/a', 'https://example.org/b']],
    ['see (https://example.com/a)', ['https://example.com/a']],
    ['<https://example.com>', ['https://example.com']],
    ['"https://example.com/a"', ['https://example.com/a']],
    ["'https://example.com/a'", ['https://example.com/a']],
    ['[https://example.com/a]', ['https://example.com/a']],
    ['HTTP://example.com', ['HTTP://example.com']],
    ['https://example.com/logo.svg', []],
    ['https://example.com/a/logo.PNG?size=2#x', []],
    ['https://example.com/svg', ['https://example.com/svg']],
    ['https://example.com/?of=logo.svg', ['https://example.com/?of=logo.svg']],
    ['https://example.com/logo.svgz', ['https://example.com/logo.svgz']],
    ['ftp://example.com', []],
    ['example.com', []],
    ['https://', []],
    ['https://example.com/a: text', ['https://example.com/a']],
    ['mailto:a@example.com', []],
    ['https://a..:b', []],
    ['https://example.com/a.;', ['https://example.com/a']],
    ['https://example.com/a:)', ['https://example.com/a']],
    ['see https://example.com/a\nhttps://example.org/', ['https://example.com/a', 'https://example.org/']],
  ])('%s', (text, expected) => {
    expect(webLinks(text)).toEqual(expected);
  });

  test('those of its anchors come first; no anchors of the page, no mail', () => {
    const cell = {
      text: 'see https://example.com/a',
      links: [
        { text: 'Stripe', url: 'https://stripe.example/privacy' },
        { text: 'top', url: '#top' },
        { text: 'mail', url: 'mailto:a@example.com' },
        { text: 'page', url: '/privacy' },
        { text: 'odd', url: 'xhttps://example.com' },
      ],
    };
    expect(webLinks(cell)).toEqual(['https://stripe.example/privacy', 'https://example.com/a']);
  });

  test('none is longer than the register takes', () => {
    const longest = `https://example.com/${'x'.repeat(1980)}`;
    expect(webLinks(`${longest} ${longest}x`)).toEqual([longest]);
  });
});

describe('what a link leads to', () => {
  test.each([
    ['https://example.com', 'website'],
    ['https://example.com/', 'website'],
    ['https://example.com/privacy', 'privacyUrl'],
    ['https://privacy.example.com/', 'privacyUrl'],
    ['https://example.com/datenschutz', 'privacyUrl'],
    ['https://example.com/politique-de-confidentialite', 'privacyUrl'],
    ['https://example.com/privacidad', 'privacyUrl'],
    ['https://example.com/subprocessors', 'subprocessorListUrl'],
    ['https://example.com/sub-processor', 'subprocessorListUrl'],
    ['https://example.com/legal/sous-traitants', 'subprocessorListUrl'],
    ['https://example.com/dpa', 'contractUrl'],
    ['https://example.com/legal/dpa.pdf', 'contractUrl'],
    ['https://example.com/dpaper', undefined],
    ['https://example.com/updpa', undefined],
    ['https://example.com/avv', 'contractUrl'],
    ['https://example.com/avvocato', undefined],
    ['https://example.com/data-processing-agreement', 'contractUrl'],
    ['https://example.com/dataprocessingaddendum', 'contractUrl'],
    ['https://example.com/data-protection-terms', 'contractUrl'],
    ['https://example.com/processor-terms', 'contractUrl'],
    ['https://example.com/processorterms', 'contractUrl'],
    ['https://example.com/privacy/dpa', 'contractUrl'],
    ['https://example.com/privacy/subprocessors', 'subprocessorListUrl'],
    ['https://example.com/pricing', undefined],
    ['https://example.com/?q=privacy', 'privacyUrl'],
    ['https://example.com/data-processing', undefined],
  ])('%s', (text, expected) => {
    expect(fieldOfLink(text)).toEqual(expected);
  });
});
