/** The review of an import: columns, rows, what a person decides about them, and where each value was read. */
export const importsReview = {
  'imports.decided': 'You decided:',
  'imports.decided.columns': '{count, plural, one {# column} other {# columns}}',
  'imports.decided.cells': '{count, plural, one {# cell corrected} other {# cells corrected}}',
  'imports.decided.vendors': '{count, plural, one {# vendor chosen} other {# vendors chosen}}',
  'imports.decided.skipped': '{count, plural, one {# row left out} other {# rows left out}}',
  'imports.decided.show': 'Show these rows',
  'imports.decided.reset': 'Start over',
  'imports.decided.before': 'What was decided before applying',

  'imports.remembered': 'These columns are read as chosen for an earlier list with the same headers.',
  'imports.remembered.which': 'Show that list',
  'imports.remembered.forget': 'Forget it',
  'imports.remembered.told': 'Columns are read as chosen for an earlier list with the same headers.',

  'imports.columns.unused-count':
    '{count, plural, one {One column is not used} other {# columns are not used}}: nothing of {count, plural, one {it} other {them}} reaches the register. Say what {count, plural, one {it means} other {they mean}}, or leave {count, plural, one {it} other {them}} out.',
  'imports.columns.all-used': 'Every column with values is used.',
  'imports.columns.used': '{count, plural, one {One column used} other {# columns used}}:',
  'imports.columns.not-used': 'not used',
  'imports.columns.chosen': 'chosen by you',
  'imports.columns.guessed': 'guessed',
  'imports.columns.empty': 'empty',
  'imports.columns.meaning': 'What the column “{header}” means',
  'imports.columns.read-so': 'Read the columns like this',
  'imports.columns.hint': 'For all rows; remembered for the next list with these headers.',
  'imports.columns.group.aids': 'Only helps to read the others',
  'imports.columns.group.vendor': 'Vendor',
  'imports.columns.group.engagement': 'Service',
  'imports.columns.group.places': 'Places and safeguards',

  'imports.left-out':
    '{count, plural, one {One line of the list became no row: why} other {# lines of the list became no row: why}}',
  'imports.left-out.hidden': '{count, plural, one {# line} other {# lines}} hidden in the workbook',
  'imports.left-out.formula-without-value': '{count, plural, one {# formula} other {# formulas}} without a value',
  'imports.left-out.beyond-limit': '{count, plural, one {# line} other {# lines}} beyond what a list of vendors holds',
  'imports.left-out.said-to-be-none':
    '{count, plural, one {# entry} other {# entries}} the list itself says is none of your vendors',
  'imports.left-out.not-about-vendors':
    '{count, plural, one {# table or list} other {# tables or lists}} about something else',
  'imports.left-out.placeholder':
    '{count, plural, one {# placeholder} other {# placeholders}} for a vendor not chosen yet',
  'imports.left-out.note': '{count, plural, one {# note or legend} other {# notes or legends}}',
  'imports.left-out.repeated':
    '{count, plural, one {# repetition} other {# repetitions}} of a vendor the list names elsewhere',
  'imports.left-out.blank': '{count, plural, one {# empty row} other {# empty rows}}',
  'imports.left-out.repeated-header':
    '{count, plural, one {# repeated row of headers} other {# repeated rows of headers}}',
  'imports.left-out.before-header': '{count, plural, one {# line} other {# lines}} above the headers',

  'imports.search': 'Search these rows',
  'imports.search.do': 'Search',
  'imports.without-vendors':
    'No column of this list says who the vendors are, so nothing is read from it yet. Say below which column names them.',
  'imports.without-vendors.choose':
    'Choose “Vendor” for the column that names the vendors, and say what the others mean if they matter. The rows appear then.',
  'imports.other-tables':
    '{count, plural, one {Another table of this document is} other {# other tables of this document are}} not read as vendors',
  'imports.other-tables.hint': 'If a table lists vendors after all, choose “Vendor” for the column that names them.',
  'imports.other-tables.at': 'Table on line {line, number}',
  'imports.other-tables.rows': '{count, plural, one {# row} other {# rows}}',
  'imports.groups': 'Under the heading',
  'imports.groups.all': 'any',
  'imports.filter.which-vendor': 'Which vendor?',
  'imports.filter.decided': 'Decided by you',
  'imports.filter.skipped': 'Left out',
  'imports.filter.missing': 'On file, not in the list',
  'imports.missing.hint':
    'The list does not name these vendors. An import removes nothing: end their services on their own pages where they are no longer used.',
  'imports.keys': 'On a row: e corrects it, x leaves it out, v chooses its vendor, j and k go down and up.',
  'imports.mark': 'Mark line {line}',
  'imports.skip': 'Leave out',
  'imports.skip.row': 'Leave out line {line}',
  'imports.skip.marked': 'Leave out marked rows',
  'imports.skip.shown': 'Leave out {count, plural, one {the one row shown} other {all # rows shown}}',
  'imports.take': 'Take back in',
  'imports.take.row': 'Take line {line} back in',
  'imports.take.shown': 'Take {count, plural, one {the one left out} other {all # left out}} back in',
  'imports.reset': 'Undo changes',
  'imports.reset.row': 'Undo what was decided about line {line}',
  'imports.kind.skipped': 'Left out by you',
  'imports.column.skipped': 'Left out',
  'imports.count.skipped': '{count, number} left out',

  'imports.correct': 'Correct',
  'imports.correct.row': 'Correct line {line}',
  'imports.correct.line': 'Line {line}',
  'imports.correct.do': 'Read the row again',
  'imports.correct.hint': 'Only the reading changes, not your file.',
  'imports.correct.was': 'in the list: {text}',

  'imports.sure': 'sure',
  'imports.sure.not': '{count, number} to confirm',
  'imports.origins': 'Where this was read',
  'imports.origin.catalogue': 'proposed by the catalogue',
  'imports.origin.default': 'not in the list; what vendors usually are to you',
  'imports.origin.unsure': 'the text “{text}” leaves it open',
  'imports.origin.sheet': 'sheet {sheet}',
  'imports.origin.cell': 'line {line}, column {column}:',

  'imports.matched.similar.legal-form': 'Taken for it because the names are the same but for legal form or region.',
  'imports.matched.similar.spelling': 'Taken for it because the names differ by one letter.',
  'imports.matched.confirm':
    'The list says “{name}”. Until you confirm the vendor, everything the row writes is marked to confirm.',
  'imports.matched.called': 'The list says “{name}”; the name on file stays.',
  'imports.matched.chosen-new': 'A vendor of its own, as you decided.',
  'imports.matched.several': 'Entered as new. It might be one of these on file: {names}. Choose the vendor if so.',
  'imports.match': 'Vendor',
  'imports.match.row': 'Choose the vendor of line {line}',
  'imports.match.which': 'Who is “{name}”?',
  'imports.match.find': 'Find a vendor on file',
  'imports.match.none': 'No vendor on file is called “{find}”.',
  'imports.match.more': '{count, plural, one {One more is} other {# more are}} called so. Write more of the name.',
  'imports.match.new': 'A new vendor, none of those on file',
  'imports.match.automatic': 'Whoever the name points to: take my choice back',
  'imports.match.services':
    '{count, plural, =0 {no service on file} one {# service on file} other {# services on file}}',
  'imports.match.only': 'Only this row, not all {count, number} rows with this name',
  'imports.match.yes': 'Yes, it is {vendor}',
  'imports.match.no': 'No, it is a new vendor',
  'imports.match.do': 'Use this vendor',

  'imports.problem-of-run.vendor-column-missing':
    'One column has to say who the vendor is, so the columns stay as they were. Choose “Vendor” for one of them.',
  'imports.problem-of-run.text-too-long':
    'One of the texts is longer than a cell can be. It stands below as you wrote it: shorten it.',
  'imports.problem-of-run.row-unknown': 'The list has no such row. Nothing was changed.',
  'imports.problem-of-run.vendor-unknown':
    'This vendor is not on file, or was archived meanwhile. Nothing was changed; choose another.',
  'imports.problem-of-run.too-many-decisions':
    'This is more than can be decided row by row. Correct the file itself and import it again.',

  'imports.drop': 'or drop it here',
  'imports.pasted-structure': 'The table keeps the structure it had where you copied it.',
  'imports.pasted-structure.drop': 'Take the plain text instead',

  'imports.template.sheet': 'Vendors',
  'imports.rejected.sheet': 'Rejected',
  'imports.rejected.as': 'Rejected rows with their reasons as {format}',

  'settings.field.columnsChosen': 'Columns chosen',
  'settings.field.cellsCorrected': 'Cells corrected',
  'settings.field.rowsSkipped': 'Lines left out',
  'settings.field.vendorsChosen': 'Vendors chosen',
  'settings.field.skipped': 'Left out',
} as const;
