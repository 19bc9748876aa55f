import { describe, expect, test } from 'vitest';
import { shown, shownPaste } from './shown';

describe('HTML', () => {
  test('spans are repeated, lines kept, headers marked, what is hidden dropped', () => {
    const page = `<!doctype html><title>Vendors</title><style>td{}</style><h1>Vendors</h1>
<p>Intro with <a href="https://a.example">a link</a>.</p>
<table><caption>Ours</caption>
<tr><th>Vendor</th><th>Country</th></tr>
<tr><td rowspan="2"><b>Alpha</b></td><td>DE<br>IE</td></tr>
<tr><td><p>FR</p><ul><li>Paris</li></ul></td></tr>
<tr><td colspan="2">Mail&nbsp;group<span hidden>secret</span></td></tr></table>
<script>track()</script><ul><li>Beta<ul><li>US</li></ul></li></ul><dl><dt>Gamma</dt><dd>IE</dd></dl>`;
    expect(shown(page, 'a.html')).toEqual([
      'h1 1: Vendors',
      'p 2: Intro with a link. →https://a.example',
      'grid Ours',
      '4# Vendor | Country',
      '5 Alpha «Alpha» | DE\nIE',
      '6 Alpha «Alpha» | FR\nParis',
      '7 Mail group | Mail group',
      '- 8: Beta',
      '  - 8: US',
      '- 8: Gamma',
      '  - 8: IE',
    ]);
  });

  test('a table that only places things on the page is looked into', () => {
    const inner = '<table><tr><th>Vendor</th><th>Country</th></tr><tr><td>Alpha</td><td>DE</td></tr></table>';
    expect(shown(`<table><tr><td>Menu</td><td>${inner}</td></tr></table>`, 'a.html')).toEqual([
      'p 1: Menu',
      'grid',
      '1# Vendor | Country',
      '1 Alpha | DE',
    ]);
  });

  test('a grid of divs below its title, and one that only roles tell', () => {
    const rows = ['Alpha', 'Beta'].map((name) => `<div class="r"><span>${name}</span><span>DE</span></div>`).join('');
    const page = `<div><div class="t">Vendors</div><div class="head"><b>Vendor</b><b>Country</b></div>${rows}</div>`;
    expect(shown(page, 'a.html')).toEqual([
      'p 1: Vendors',
      'grid',
      '1# Vendor «Vendor» | Country «Country»',
      '1 Alpha | DE',
      '1 Beta | DE',
    ]);
    const roles =
      '<div role="table"><div role="row"><i role="columnheader">V</i><i role="columnheader">C</i></div>' +
      '<div role="row"><i role="cell">Alpha</i><i role="cell">DE</i></div></div>';
    expect(shown(roles, 'a.html')).toEqual(['grid', '1# V | C', '1 Alpha | DE']);
  });

  test('cells without rows around them, when their parent says how many make one', () => {
    const cells = ['Vendor', 'Country', 'Alpha', 'DE'].map((text) => `<div>${text}</div>`).join('');
    expect(shown(`<div class="grid grid-cols-2">${cells}</div>`, 'a.html')).toEqual([
      'grid',
      '1 Vendor | Country',
      '1 Alpha | DE',
    ]);
  });

  test('cards with the same labels', () => {
    const card = (name: string, country: string) =>
      `<article><h3>${name}</h3><p><b>Country:</b> ${country}</p><dl><dt>Purpose</dt><dd>Mail</dd></dl></article>`;
    expect(shown(`<main>${card('Alpha', 'DE')}\n${card('Beta', 'US')}</main>`, 'a.html')).toEqual([
      'records',
      '1# name | Country | Purpose',
      '1 Alpha «Alpha» | DE | Mail',
      '2 Beta «Beta» | US | Mail',
    ]);
  });

  test('sections, questions and answers are no grid', () => {
    const section = (title: string) => `<section><h2>${title}</h2><ul><li>Alpha</li></ul></section>`;
    const question = '<div><h3>Why?</h3><p>Because.</p></div>';
    expect(shown(section('Hosting') + section('Mail') + question + question, 'a.html')).toEqual([
      'h2 1: Hosting',
      '- 1: Alpha',
      'h2 1: Mail',
      '- 1: Alpha',
      'h3 1: Why?',
      'p 1: Because.',
      'h3 1: Why?',
      'p 1: Because.',
    ]);
  });
});

describe('the clipboard', () => {
  test('a table of a rendered page', () => {
    const html = `<meta charset='utf-8'><table style="border-collapse: collapse;"><tbody><tr><td style="padding: 4px;"><strong style="box-sizing: border-box;">Alpha</strong></td><td><span>DE</span></td></tr></tbody></table>`;
    expect(shownPaste(html, 'html')).toEqual(['grid', '1 Alpha «Alpha» | DE']);
  });

  test('cells of Excel, with its header for Windows', () => {
    const html = `Version:1.0\r\nStartHTML:0000000200\r\nEndHTML:0000000900\r\n<html xmlns:x="urn:schemas-microsoft-com:office:excel">\r
<head><style><!--table {mso-displayed-decimal-separator:"\\,";}--></style></head><body>\r
<table><!--StartFragment--><col width=64><tr height=20><td class=xl65 height=20>Vendor</td><td>Country</td></tr>\r
<tr><td>Alpha<br>\r
    Cloud</td><td x:str>DE</td></tr><tr style='display:none'><td>Old</td><td>FR</td></tr><tr><td colspan=2 style='mso-ignore:colspan'>A note</td></tr><!--EndFragment--></table></body></html>`;
    expect(shownPaste(html, 'html').map((line) => line.replace(/^\d+ /, ''))).toEqual([
      'grid',
      'Vendor | Country',
      'Alpha\nCloud | DE',
      'A note | ',
    ]);
  });

  test('a table and bullets of Word', () => {
    const html = `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body><!--StartFragment-->
<p class=MsoNormal><b>Sub-<o:p></o:p></b><b>processors</b></p>
<table class=MsoTableGrid><tr><td><p class=MsoNormal>Vendor<o:p></o:p></p></td><td><p class=MsoNormal>Country<o:p>&nbsp;</o:p></p></td></tr>
<tr><td><p class=MsoNormal>Alpha</p><p class=MsoNormal>Cloud</p></td><td><p class=MsoNormal>DE</p></td></tr></table>
<p class=MsoListParagraphCxSpFirst style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>Beta</p>
<p class=MsoListParagraphCxSpLast style='mso-list:l0 level2 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>o<span>&nbsp; </span></span><![endif]>in France</p>
<!--EndFragment--></body></html>`;
    expect(shownPaste(html, 'html')).toEqual([
      'p 2: Sub-processors «Sub-processors»',
      'grid',
      '3 Vendor | Country',
      '4 Alpha\nCloud | DE',
      '- 5: Beta',
      '  - 6: in France',
    ]);
  });

  test('cells of Google Sheets, whose bold first row is the header', () => {
    const html = `<meta charset='utf-8'><google-sheets-html-origin><style type="text/css"><!--td {border: 1px solid #ccc;}--></style><table cellspacing="0" data-sheets-root="1"><colgroup><col width="100"/></colgroup><tbody><tr style="height:21px;"><td style="font-weight:bold;" data-sheets-value="{}">Vendor</td><td style="font-weight:bold;">Site</td></tr><tr><td>Alpha</td><td><a class="in-cell-link" target="_blank" href="https://a.example">a.example</a></td></tr></tbody></table>`;
    expect(shownPaste(html, 'html')).toEqual([
      'grid',
      '1# Vendor «Vendor» | Site «Site»',
      '1 Alpha | a.example «a.example» →https://a.example',
    ]);
  });

  test('bold that Google Docs takes back is none', () => {
    expect(
      shownPaste(
        '<meta charset="utf-8"><b style="font-weight:normal;"><p><span style="font-weight:700">Alpha</span><span> hosts</span></p></b>',
        'html',
      ),
    ).toEqual(['p 1: Alpha hosts «Alpha»']);
  });
});
