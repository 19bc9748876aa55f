import type { PublicLanguage } from '../domain/words';

/** What a mail says, before it has a shape. Every text is plain; nothing in it is taken for HTML. */
export type MailContent = {
  language: PublicLanguage;
  title: string;
  paragraphs: string[];
  /** The one thing to do, as a button with its address written out below it. */
  action?: { label: string; href: string };
  /** Why the reader gets this mail and what to do about it; smaller, one line each. */
  footer: string[];
  /** Further parts between the paragraphs and the action, each in both shapes and already escaped. */
  parts?: { text: string; html: string }[];
};

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** A text as HTML shows it, whatever it holds; fit for element content and quoted attributes. */
export const escapeHtml = (text: string): string => text.replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);

const ADDRESS = /https?:\/\/[^\s<>"']+/g;

/** A text of ours as HTML, its web addresses as links. Not for what visitors write: a mail must not lend them a link. */
export const linked = (text: string): string =>
  escapeHtml(text)
    .replace(ADDRESS, (address) => `<a href="${address}" style="color:#0b5057">${address}</a>`)
    .replace(/\r?\n/g, '<br>');

const COLON: Record<PublicLanguage, string> = { en: ':', fr: '\u00a0:', de: ':', es: ':', it: ':', nl: ':' };

// Mail programs ignore style sheets and CSS variables; what they all honour is a style attribute.
const STYLE = {
  body: 'margin:0;padding:24px 16px;background:#ffffff;color:#16201f;font:16px/1.5 system-ui,-apple-system,Segoe UI,Roboto,Arial,sans-serif',
  frame: 'max-width:600px;margin:0 auto',
  title: 'margin:0 0 16px;font-size:21px;line-height:1.3',
  paragraph: 'margin:0 0 14px',
  button:
    'display:inline-block;padding:10px 18px;border-radius:4px;background:#0b5057;color:#ffffff;font-weight:600;text-decoration:none',
  address: 'margin:0 0 20px;font-size:13px;color:#4a5654;overflow-wrap:anywhere',
  footer: 'margin:24px 0 0;padding-top:12px;border-top:1px solid #d5dad7;font-size:13px;color:#4a5654',
};

/**
 * A mail in its two shapes, text and HTML, saying the same. The HTML loads nothing and needs no style sheet; line ends
 * inside a paragraph are kept. An action whose address is not http(s) is a bug and throws.
 */
export function mailLayout({ language, title, paragraphs, action, footer, parts = [] }: MailContent): {
  textBody: string;
  htmlBody: string;
} {
  if (action && !/^https?:\/\//i.test(action.href)) throw new Error(`A mail cannot link to ${action.href}`);
  const textBody = [
    title,
    ...paragraphs,
    ...parts.map((part) => part.text),
    ...(action ? [`${action.label}${COLON[language]}\n${action.href}`] : []),
    ...(footer.length > 0 ? [`-- \n${footer.join('\n')}`] : []),
  ].join('\n\n');
  const lines = (text: string) => escapeHtml(text).replace(/\r?\n/g, '<br>');
  const htmlBody = [
    '<!doctype html>',
    `<html lang="${language}"><head><meta charset="utf-8"><meta name="viewport" content="width=device-width">`,
    `<title>${escapeHtml(title)}</title></head>`,
    `<body style="${STYLE.body}"><div style="${STYLE.frame}">`,
    `<h1 style="${STYLE.title}">${escapeHtml(title)}</h1>`,
    ...paragraphs.map((text) => `<p style="${STYLE.paragraph}">${lines(text)}</p>`),
    ...parts.map((part) => part.html),
    ...(action
      ? [
          `<p style="${STYLE.paragraph}"><a href="${escapeHtml(action.href)}" style="${STYLE.button}">${escapeHtml(action.label)}</a></p>`,
          `<p style="${STYLE.address}">${linked(action.href)}</p>`,
        ]
      : []),
    ...(footer.length > 0 ? [`<div style="${STYLE.footer}">${footer.map(linked).join('<br>')}</div>`] : []),
    '</div></body></html>',
  ].join('\n');
  return { textBody: `${textBody}\n`, htmlBody };
}
