import { readdirSync, readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { importParts, joinPlans, registerOfPart } from '../../app/domain/import-parts';
import { planImport } from '../../app/domain/import-plan';
import { applyPlan } from '../../app/domain/import-plan-apply';
import type { ImportItem, ImportOperation, ImportOptions, ImportRegister } from '../../app/domain/import-plan-types';
import { refusingDoubtful } from '../../app/domain/recognition/doubtful';
import { recognise } from '../../app/domain/recognition/recognise';
import { readDocument } from '../../app/lib/documents/read-document.server';
import { suggestVendor } from '../../app/services/catalogue.server';
import { VENDOR_CATALOGUE } from '../../seed/reference/catalogue';
import { COUNTRIES } from './recognition/table';

const OPTIONS: ImportOptions = {
  defaultRole: 'sub-processor',
  catalogue: VENDOR_CATALOGUE.map(({ key, name, aliases, category }) => ({
    key,
    names: [name, ...aliases],
    service: category,
    facts: suggestVendor(key)?.facts ?? {},
  })),
};

const files = ['tests/fixtures/lists', 'tests/fixtures/imports', 'tests/fixtures/shapes'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => !name.endsWith('.expected.json'))
    .map((name): [string, string] => [name, `${folder}/${name}`]),
);

function rowsOf(fileName: string, path: string) {
  const read = readDocument({ bytes: readFileSync(path), fileName });
  if ('refusal' in read) return [];
  return refusingDoubtful(recognise(read.document, { countries: COUNTRIES })).rows;
}

const LEFT_OUT = new Set(['', '[]', '{}', '"unknown"', '"unanswered"', 'false', 'undefined']);
/** Facts with what nobody said left out. */
const said = (facts: object): string =>
  Object.entries(facts)
    .filter(([, value]) => !LEFT_OUT.has(JSON.stringify(value) ?? 'undefined'))
    .map(([field, value]) => `${field} ${JSON.stringify(value)}`)
    .join(', ');

const itemTold = ({ kind, line, lines, vendorId, engagementId, matchedBy, changes, kept, proposed }: ImportItem) => [
  [
    `${line} ${kind} of ${lines.join()}`,
    vendorId,
    engagementId,
    matchedBy && `by ${matchedBy}`,
    proposed && `proposed ${proposed.join()}`,
  ]
    .filter(Boolean)
    .join(', '),
  ...changes.map(
    ({ subject, field, before, after }) =>
      `  ${subject} ${field}: ${JSON.stringify(before)} → ${JSON.stringify(after)}`,
  ),
  ...kept.map(({ field, registered, stated }) => `  ${field} stays ${registered}, not ${stated}`),
];

function operationTold(operation: ImportOperation): string {
  if ('set' in operation) return `${operation.op} ${operation.id} ${operation.version}: ${said(operation.set)}`;
  const on = 'vendor' in operation ? operation.vendor : 'engagement' in operation ? operation.engagement : {};
  return `${operation.op} ${operation.ref} ${Object.values(on).join()}: ${said(operation.facts)}`;
}

/**
 * Each list of the corpus against the register that the lists before it have filled: the same few vendors under other
 * names, entities and addresses. What is planned stands as it was when somebody last looked; a change that is meant is
 * written anew with `--update`, and the difference is read before it is kept.
 */
test('lists, one after the other, as they are planned', async () => {
  let register: ImportRegister = { vendors: [], engagements: [] };
  let made = 0;
  const told: string[] = [];
  for (const [fileName, path] of files) {
    const rows = rowsOf(fileName, path);
    const plan = planImport(rows, register, OPTIONS);
    told.push(
      `# ${fileName}`,
      ...plan.items.flatMap(itemTold),
      ...plan.rejected.map(({ line, column, code, value }) => `refused ${line} ${column} ${code} ${value}`),
      ...[...plan.proposals].map(
        ([name, proposals]) =>
          `${name}: ${proposals.map(({ vendorId, reason, similarity }) => `${vendorId} ${reason} ${JSON.stringify(similarity ?? '')}`).join('; ')}`,
      ),
      ...plan.operations.map(operationTold),
    );
    const marks = rows.map(({ vendor }) => ({
      name: vendor.name.value,
      contractingEntity: vendor.contractingEntity?.value,
      website: vendor.website?.value,
    }));
    const parts = importParts(marks, register.vendors, OPTIONS, 3);
    const apart = joinPlans(
      parts.map((part) =>
        planImport(
          part.rows.flatMap((at) => rows[at] ?? []),
          registerOfPart(register, part.vendors),
          OPTIONS,
        ),
      ),
    );
    expect(apart.items, fileName).toEqual(plan.items);
    expect(apart.rejected, fileName).toEqual(plan.rejected);
    const names = new Map<string, string>();
    register = applyPlan(register, plan.operations, (ref) => {
      if (!names.has(ref)) names.set(ref, `r${++made}`);
      return names.get(ref) as string;
    });
    expect(planImport(rows, register, OPTIONS).operations, `${fileName} again`).toEqual([]);
  }
  await expect(`${told.join('\n')}\n`).toMatchFileSnapshot('../fixtures/lists-as-planned.txt');
}, 60_000);
