import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { listedRow } from '../../app/domain/recognition/listed-row';
import { recognise } from '../../app/domain/recognition/recognise';
import { readDocument } from '../../app/lib/documents/read-document.server';
import { COUNTRY_CODES } from '../../seed/reference/countries';
import { type LabelledList, type ListScore, scoreList } from '../support/list-score';

const FOLDER = 'tests/fixtures/lists';
const SUFFIX = '.expected.json';

/**
 * Lists in shapes that organisations publish; the first forty-two were written and labelled by somebody who had not
 * seen the recogniser. What it reads of them today is the floor; the hard ones among them are not read yet.
 */
test('lists as organisations publish them', () => {
  const names = readdirSync(FOLDER);
  const scores = names
    .filter((name) => name.endsWith(SUFFIX))
    .map((labels): ListScore => {
      const number = labels.slice(0, -SUFFIX.length);
      const fileName = names.find((name) => name.startsWith(`${number}.`) && !name.endsWith(SUFFIX)) ?? '';
      const read = readDocument({ bytes: readFileSync(`${FOLDER}/${fileName}`), fileName });
      const rows = 'document' in read ? recognise(read.document, { countries: COUNTRY_CODES }).rows : [];
      return scoreList(JSON.parse(readFileSync(`${FOLDER}/${labels}`, 'utf8')) as LabelledList, rows.map(listedRow));
    });
  const sum = (of: (score: ListScore) => number) => scores.reduce((all, score) => all + of(score), 0);
  expect(scores.length).toBeGreaterThanOrEqual(44);
  const [found, extra] = [sum((one) => one.found), sum((one) => one.extra)];
  expect(found / sum((one) => one.labelled)).toBeGreaterThanOrEqual(0.98);
  expect(found / (found + extra)).toBeGreaterThanOrEqual(0.99);
  expect(sum((one) => one.right) / sum((one) => one.cells)).toBeGreaterThanOrEqual(0.96);
}, 60_000);
