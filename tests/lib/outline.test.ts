import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { outline, readWhole, recognise } from '../../app/domain/recognition/recognise';
import { readDocument } from '../../app/lib/documents/read-document.server';
import { COUNTRY_CODES } from '../../seed/reference/countries';

const FOLDER = 'tests/fixtures/lists';
const OPTIONS = { countries: COUNTRY_CODES };

const documents = readdirSync(FOLDER)
  .filter((name) => !name.endsWith('.json'))
  .flatMap((fileName) => {
    const read = readDocument({ bytes: readFileSync(`${FOLDER}/${fileName}`), fileName });
    return 'document' in read ? [{ fileName, document: read.document }] : [];
  });

test.each(documents)('$fileName: a row is known by the same marks before and after it is read', ({ document }) => {
  const outlined = outline(document, OPTIONS);
  for (const one of outlined.rows) {
    const marks = outlined.marksOf(one);
    const row = outlined.read(one);
    if (Array.isArray(row)) continue;
    const { name, contractingEntity, website } = row.vendor;
    expect(marks).toEqual({
      name: name.value,
      contractingEntity: contractingEntity?.value,
      website: website?.value,
    });
  }
});

test('rows read one by one, in any order and again, are those of the whole', () => {
  for (const { document } of documents) {
    const outlined = outline(document, OPTIONS);
    const backwards = outlined.rows.toReversed().map((one) => outlined.read(one));
    const whole = recognise(document, OPTIONS);
    expect(backwards.toReversed().filter((row) => !Array.isArray(row))).toEqual(whole.rows);
    expect(readWhole(outlined)).toEqual(whole);
  }
});
