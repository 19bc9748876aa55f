/** Lists brought from a spreadsheet: upload, review, result, undo; and what the history counts of them. */
export const imports = {
  'imports.title': 'Imports',
  'imports.bring': 'Import a list',
  'imports.earlier': 'Earlier imports',
  'imports.pasted': 'Pasted text',
  'imports.file': 'A file',
  'imports.file.hint':
    'A spreadsheet, a document or a page: CSV, Excel, ODS, HTML, Markdown, YAML, JSON, source code or text, up to 30 MB and 250,000 rows.',
  'imports.text': 'Or paste the list',
  'imports.text.hint': 'A table copied from a spreadsheet, a document, a PDF or a web page, or CSV text.',
  'imports.read': 'Read the list',
  'imports.reading': 'Reading the list',
  'imports.read.hint': 'Nothing is written yet: you first see what each row would become.',
  'imports.template.en': 'Template in English',
  'imports.template.fr': 'Template in French',

  'imports.empty.title': 'No list has been imported yet',
  'imports.empty.what':
    'Whoever keeps the list of suppliers in a spreadsheet can import it as it is. Onward finds the columns by their headers, says what it understood of every row, and writes only once you have agreed.',
  'imports.empty.sample':
    'Vendor;Service;Stored in;Safeguards\nMailer Ltd;Sending of e-mails;Ireland;none\nCall Desk Inc;Telephone support;United States;SCC module 3',
  'imports.empty.how': 'An import never empties a field and never removes anything. It can be undone.',
  'imports.empty.reader': 'Your role reads the register. Ask procurement, an editor or an owner to import the list.',

  'imports.refused.nothing': 'There is nothing to read yet. Choose a file or paste a list.',
  'imports.refused.both':
    'There is both a file and pasted text, and only one can be read. Empty the text, or leave the file out.',
  'imports.refused.unreadable': 'The upload arrived incomplete. Send it again.',
  'imports.refused.too-large':
    'This file is larger than 30 MB. Keep the columns and rows about vendors, or split it in two.',
  'imports.refused.not-text':
    'This is neither text nor a workbook. Copy the table out of the document and paste it below, or save the list as XLSX, ODS or CSV.',
  'imports.refused.broken-workbook':
    'This workbook is damaged and cannot be opened. Open it in your spreadsheet, save it again, and import the new file.',
  'imports.refused.password-protected':
    'This workbook is protected by a password. Save a copy without the password and import that copy.',
  'imports.refused.zip-bomb':
    'This file would grow far beyond its size when it is unpacked, so it was not opened. Copy the cells of the list into a new workbook.',
  'imports.refused.too-many-cells':
    'The sheet holds far more cells than a list of vendors. Delete what is not part of the list, or save only that part.',
  'imports.refused.too-deep':
    'The file is nested so deeply that it cannot be a list. Copy the table out of the page and paste it below.',
  'imports.refused.no-data':
    'No list of vendors was found in it. A list has one vendor per row or item, with what it does or where it is.',
  'imports.refused.vendor-column-missing':
    'No column says who the vendor is. Give that column one of the headers below.',
  'imports.refused.vendor-only-by-id':
    'This list points to its vendors by an identifier and does not name them. Their names stand in another export of the same tool: import that one, or a workbook that holds both.',
  'imports.refused.too-many-rows':
    'The list has more than 250,000 rows. Split it and import the parts one after the other.',
  'imports.refused.found': 'Headers found on line {line, number}',
  'imports.refused.expected': 'Headers that are understood, for example',
  'imports.refused.corrected-below': 'The text stands below: correct it there and read it again. Nothing was stored.',
  'imports.refused.nothing-kept': 'Nothing was stored.',

  'imports.run.file': 'List',
  'imports.run.state': 'State',
  'imports.run.when': 'Imported',
  'imports.run.by': 'By',
  'imports.column.rows': 'Rows',
  'imports.column.new': 'New',
  'imports.column.changed': 'Changed',
  'imports.column.unchanged': 'Same',
  'imports.column.rejected': 'Rejected',
  'imports.status.reading': 'Being read',
  'imports.status.applying': 'Being applied',
  'imports.status.failed': 'Failed',
  'imports.status.planned': 'To review',
  'imports.status.applied': 'Applied',
  'imports.status.undone': 'Undone',
  'imports.status.discarded': 'Discarded',

  'imports.under-way.reading': 'Comparing the list with the register',
  'imports.under-way.applying': 'Applying the list',
  'imports.under-way.leave': 'You can leave this page: the work goes on, and every page shows how far it is.',
  'imports.rows-done.reading': '{done, number} of {total, number} rows planned',
  'imports.rows-done.applying': '{done, number} of {total, number} rows applied',
  'imports.failed':
    'Something went wrong while this list was read. Nothing was written. Import it again; if it fails again, the log of the server says why.',
  'imports.problem-of-run.failed':
    'Something went wrong while this list was applied. Nothing of it was written. Try again; if it fails again, the log of the server says why.',

  'imports.count.rows': '{count, plural, =0 {no rows} one {# row} other {# rows}}',
  'imports.count.new': '{count, number} new',
  'imports.count.changed': '{count, number} changed',
  'imports.count.unchanged': '{count, number} same',
  'imports.count.rejected': '{count, number} rejected',
  'imports.read-as.text': 'Read as {encoding}',
  'imports.read-as.workbook': 'Read as a workbook',
  'imports.read-as': 'Read as {encoding}, cells separated by {delimiter}',
  'imports.delimiter.comma': 'commas',
  'imports.delimiter.semicolon': 'semicolons',
  'imports.delimiter.tab': 'tabs',
  'imports.delimiter.bar': 'vertical bars',
  'imports.applied-at': 'applied {at}',
  'imports.undone-at': 'undone {at}',

  'imports.rejected.summary':
    '{count, plural, one {One row is rejected and will stay out} other {# rows are rejected and will stay out}}: {count, plural, one {line} other {lines}} {lines}. The others can be applied without {count, plural, one {it} other {them}}.',
  'imports.rejected.show': 'Show why',
  'imports.rejected.download': 'Download them with the reasons:',
  'imports.rejected.title': '{count, plural, one {One row was rejected} other {# rows were rejected}}',
  'imports.rejected.more': 'The first {shown, number} stand here. The download has all {count, number}.',
  'imports.rejected.at': 'Line {line, number}',
  'imports.rejected.line-header': 'Line in the list',
  'imports.rejected.reason-header': 'Why rejected',
  'imports.nothing-new': 'Everything that could be read on this list is on file already. There is nothing to apply.',
  'imports.nothing-usable':
    'No row of this list can be used. Download the rejected rows, correct them, and import them again.',
  'imports.waits':
    'What you import waits in the register, marked “to confirm”, until an editor or owner confirms it. Nothing is marked for publication.',

  'imports.columns': 'Columns',
  'imports.columns.unused': 'Not used:',
  'imports.columns.unnamed': '(a column without a header)',
  'imports.columns.held-back': 'Left out, as only an editor or owner marks engagements for publication: {headers}.',
  'imports.rows': 'Row by row',
  'imports.rows.none': 'No row of this kind.',
  'imports.filter': 'Show rows',
  'imports.filter.all': 'All',
  'imports.filter.new': 'New',
  'imports.filter.changed': 'Changed',
  'imports.filter.unchanged': 'Same',
  'imports.filter.rejected': 'Rejected',
  'imports.filter.to-confirm': 'With something to confirm',
  'imports.filter.kept': 'With a difference that stays',
  'imports.source': 'Line in the list',
  'imports.understood': 'Understood as',
  'imports.kind.new': 'new',
  'imports.kind.changed': 'changed',
  'imports.kind.unchanged': 'on file already, the same',
  'imports.kind.rejected': 'Rejected',
  'imports.matched.name': 'Recognised by its name.',
  'imports.matched.contracting-entity': 'Recognised by its contracting entity.',
  'imports.matched.website': 'Recognised by its website.',
  'imports.matched.alias': 'Recognised by another name it goes by.',
  'imports.matched.similar-name': 'Taken for it because the names resemble each other.',
  'imports.matched.chosen': 'Chosen by hand.',
  'imports.said.location': 'Place',
  'imports.said.safeguard': 'Safeguard',
  'imports.said.empty': 'empty',
  'imports.kept':
    '{field}: the register’s “{registered}” stays. The list says “{stated}”; change it on the vendor’s page if the list is right.',

  'imports.apply': 'Apply {count, plural, one {# row} other {# rows}}',
  'imports.applying': 'Writing',
  'imports.apply.hint': 'It can be undone afterwards.',
  'imports.discard': 'Discard',
  'imports.discard.hint': 'Discarding deletes the text of the list; the register stays as it is.',

  'imports.problem.no-data': 'There is no row below the headers.',
  'imports.problem.vendor-column-missing': 'No column says who the vendor is.',
  'imports.problem.vendor-only-by-id': 'The vendors are only pointed to by an identifier; their names stand elsewhere.',
  'imports.problem.vendor-missing': 'The row does not say who the vendor is.',
  'imports.problem.service-missing': 'The row does not say for which service, and it cannot be told from the register.',
  'imports.problem.country-unknown': 'This is no country or place that is known.',
  'imports.problem.one-country-expected': 'One country belongs here, and several are named.',
  'imports.problem.date-invalid': 'This is not a day that exists, or the order of day and month is unclear.',
  'imports.problem.role-unknown': 'This is no role a vendor can have.',
  'imports.problem.answer-unknown': 'A yes or a no belongs here.',
  'imports.problem.safeguard-unknown': 'This names no safeguard that is known.',
  'imports.problem.email-invalid': 'This is not a mail address.',
  'imports.problem.url-invalid': 'This is not a web address.',
  'imports.problem.text-too-long': 'This is longer than what the field holds. Shorten it.',
  'imports.problem.list-too-long': 'More than 100 items are listed here.',
  'imports.problem.cells-misaligned':
    'The row has more cells than there are headers. A separator inside a cell may lack its quotation marks.',
  'imports.problem.duplicate-row':
    'The row contradicts line {otherLine, number}, which speaks of the same vendor and service.',
  'imports.problem.engagement-ambiguous':
    'The vendor has several services on file and the row does not say which one it means. Name the service, or its role.',
  'imports.problem.vendor-ambiguous':
    'Several vendors on file bear this name. State the contracting entity as the register has it.',
  'imports.problem.expected': 'Understood are, among others: {expected}.',

  'imports.problem-of-run.changed-since-review':
    'The register has changed since this plan was shown, and nothing was written. Below is the plan as it is now: look at it, then apply it.',
  'imports.problem-of-run.changed-since-preview':
    'The register has changed since this was shown, and nothing was undone. Below is what the undo would do now.',
  'imports.problem-of-run.nothing-to-apply': 'Everything on this list is on file by now. Nothing was written.',
  'imports.problem-of-run.settled': 'This import had been dealt with already. Nothing was written a second time.',

  'imports.discarded.note': 'This list was discarded before anything of it was written, and its text deleted.',
  'imports.done':
    'Entered: {vendors, plural, =0 {no vendor} one {# vendor} other {# vendors}}, {engagements, plural, =0 {no engagement} one {# engagement} other {# engagements}}, {locations, plural, =0 {no location} one {# location} other {# locations}}, {safeguards, plural, =0 {no safeguard} one {# safeguard} other {# safeguards}}. Revised: {revised, plural, =0 {no record} one {# record} other {# records}}.',
  'imports.brought': 'What came of it',
  'imports.had-brought': 'What had come of it',
  'imports.undone':
    'Taken back: {deleted, plural, =0 {no record} one {# record} other {# records}} deleted, {restored, plural, =0 {none} other {#}} put back as before.',
  'imports.undone.whole': 'The register says what it said before this import.',
  'imports.undo': 'Undo this import…',
  'imports.undo.hint': 'First you see what that would do.',
  'imports.undo.title': 'Undo this import?',
  'imports.undo.will':
    'This deletes {vendors, plural, =0 {no vendor} one {# vendor} other {# vendors}}, {engagements, plural, =0 {no engagement} one {# engagement} other {# engagements}}, {locations, plural, =0 {no location} one {# location} other {# locations}} and {safeguards, plural, =0 {no safeguard} one {# safeguard} other {# safeguards}} that the import entered, and puts {restored, plural, =0 {no other record} one {# other record} other {# other records}} back as before. The history keeps every line.',
  'imports.undo.nothing':
    'Everything this import wrote has been worked on since. There is nothing left that could be taken back.',
  'imports.undo.restored': '{count, plural, one {The record that goes back} other {The # records that go back}}',
  'imports.undo.do': 'Undo the import',
  'imports.undo.rest': 'Undo the rest',
  'imports.undo.keep': 'Leave it applied',
  'imports.left': '{count, plural, one {One thing is left as it stands} other {# things are left as they stand}}',
  'imports.left.why':
    'Somebody worked on these after the import. Nothing of that work is overwritten; change or archive them by hand where needed.',
  'imports.left.field': 'the import wrote “{imported}”, it now says “{now}”.',
  'imports.left.confirmed': 'the import wrote “{imported}”, and somebody has confirmed it since.',
  'imports.left.changed': 'changed or confirmed since.',
  'imports.left.archived': 'archived since.',
  'imports.left.has-later-parts': 'something that hangs on it stays.',
  'imports.left.serves-another': 'another engagement was put under it since.',
  'imports.left.belongs-to-kept': 'belongs to an engagement that stays.',

  'imports.flash.applied': 'The list was applied.',
  'imports.flash.discarded': 'The list was discarded. The register stays as it was.',
  'imports.flash.undone': 'The import was undone.',

  'imports.field.name': 'Vendor',
  'imports.field.locations': 'Places',
  'imports.field.storedIn': 'Places of storage',
  'imports.field.processedIn': 'Places of processing',
  'imports.field.accessedFrom': 'Places of remote access',
  'imports.field.product': 'Product or brand',
  'imports.field.leavesEea': 'Whether data leaves the EEA',
  'imports.field.safeguards': 'Safeguards',

  'settings.field.vendors': 'Vendors entered',
  'settings.field.engagements': 'Engagements entered',
  'settings.field.locations': 'Locations entered',
  'settings.field.safeguards': 'Safeguards entered',
  'settings.field.revised': 'Records revised',
} as const;
