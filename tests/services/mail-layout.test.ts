import { expect, test } from 'vitest';
import { mailLayout } from '../../app/services/mail-layout.server';
import { mailDomainOf } from '../../app/services/outbox.server';

const content = {
  language: 'fr' as const,
  title: 'Deskhero & Fils <AB>',
  paragraphs: ['One "line"\nand another', '<script>alert(1)</script>'],
  action: { label: 'See <it>', href: 'https://onward.example/x?a=1&b="2"' },
  footer: ['Why you get this'],
};

test('both shapes say the same, and nothing in them is taken for HTML', () => {
  const { textBody, htmlBody } = mailLayout(content);
  for (const part of [
    content.title,
    ...content.paragraphs,
    content.action.label,
    content.action.href,
    ...content.footer,
  ])
    expect(textBody).toContain(part);
  expect(htmlBody).toContain('<html lang="fr">');
  expect(htmlBody).toContain('Deskhero &amp; Fils &lt;AB&gt;');
  expect(htmlBody).toContain('One &quot;line&quot;<br>and another');
  expect(htmlBody).not.toContain('<script');
  expect(htmlBody).toContain('href="https://onward.example/x?a=1&amp;b=&quot;2&quot;"');
});

test('the HTML loads nothing', () => {
  expect(mailLayout(content).htmlBody).not.toMatch(/<(img|link|style|iframe)|url\(|src=/i);
});

test.each(['javascript:alert(1)', 'data:text/html,x', '/relative'])('a mail does not link to %s', (href) => {
  expect(() => mailLayout({ ...content, action: { label: 'x', href } })).toThrow();
});

test.each([
  ['Onward <notices@deskhero.example>', 'deskhero.example'],
  ['notices@Deskhero.example', 'deskhero.example'],
  ['"a@b" <notices@deskhero.example>', 'deskhero.example'],
  ['nobody', 'localhost'],
])('Message-IDs of %s end in %s', (mailFrom, domain) => expect(mailDomainOf({ mailFrom })).toBe(domain));
