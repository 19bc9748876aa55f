import fc from 'fast-check';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { ImportEffects } from '../../app/domain/import-effects';
import { applyImport, bringList, openImport } from '../../app/services/imports.server';
import { type Decision, decideImport } from '../../app/services/imports-deciding.server';
import { draftUndo, undoImport } from '../../app/services/imports-undo.server';
import { verifyHistory } from '../../db/history';
import { contextFor, foundTestOrganisation, openTestApp, type TestApp } from '../support/app';
import { basisOf, broughtOf, importing, importNow, saidBy, wholeRegister } from './import-builders';

let test_: TestApp;
beforeEach(async () => {
  test_ = await openTestApp();
});
afterEach(() => test_.close());

const HEADERS = [
  'Vendor',
  'Legal entity',
  'Website',
  'Service',
  'Data',
  'Stored in',
  'Safeguards',
  'Contract signed on',
];
const among = (...values: string[]) => fc.constantFrom('', ...values);
/** Few names and services, so that rows meet on file, one another and nothing; a few cells nobody understands. */
const row = fc.tuple(
  fc.constantFrom('Northwind', 'Northwind Hosting', 'Corvus Mail', 'Papyrus', 'Stripe', '', 'Élan'),
  among('Northwind AB', 'Papyrus SAS'),
  among('https://northwind.example', 'papyrus.example'),
  fc.constantFrom('Servers', 'Backups', 'E-mails', 'Letters', ''),
  among('Names, addresses', 'Content of letters'),
  among('Sweden', 'France; Ireland', 'United States', 'Atlantis', 'worldwide', 'EU'),
  among('SCC module 3', 'DPF, SCC', 'none', 'a promise'),
  among('2024-03-01', '31/02/2026'),
);
const list = fc.array(row, { minLength: 1, maxLength: 8 });
const text = (rows: readonly (readonly string[])[]) =>
  [HEADERS, ...rows].map((cells) => cells.map((cell) => `"${cell}"`).join(',')).join('\n');

const line = fc.integer({ min: 2, max: 9 });
const decision: fc.Arbitrary<Decision> = fc.oneof(
  line.map((one): Decision => ({ act: 'skip', lines: [one] })),
  fc
    .tuple(line, fc.constantFrom('Sweden', 'Norway', 'Atlantis'))
    .map(([at, place]): Decision => ({ act: 'correct', lines: new Map([[at, new Map([[5, place]])]]) })),
  fc
    .constantFrom('notes', 'unused', 'purpose' as const)
    .map((field): Decision => ({ act: 'columns', fields: new Map([[0, new Map([[4, field as 'notes']])]]) })),
  fc
    .constantFrom('Northwind', 'Papyrus')
    .map((name): Decision => ({ act: 'vendor', name, vendor: 'new', line: undefined })),
);

test('whatever is on file and whatever is decided, an import taken back leaves the register as it was', async () => {
  await fc.assert(
    fc.asyncProperty(list, list, fc.array(decision, { maxLength: 3 }), async (onFile, brought, decisions) => {
      const organisation = await foundTestOrganisation(test_.app);
      const ctx = importing(await contextFor(test_.app, organisation));
      const known = [['Northwind', '', '', 'Servers', '', 'Sweden', '', ''], ...onFile];
      await importNow(ctx, text(known));
      const before = saidBy(await wholeRegister(ctx));

      const id = await bringList(
        ctx,
        broughtOf(text([['Corvus Mail', '', '', 'E-mails', '', 'Norway', '', ''], ...brought])),
      );
      for (const one of decisions) await decideImport(ctx, id, one);
      const { outcome } = await applyImport(ctx, id, await basisOf(ctx, id));
      if (outcome === 'nothing-to-apply') {
        expect(saidBy(await wholeRegister(ctx))).toEqual(before);
        return;
      }
      expect(outcome).toBe('applied');

      const run = await openImport(ctx.db.read, organisation.id, id);
      const { basis } = await draftUndo(ctx.db.read, organisation.id, run?.effects as ImportEffects);
      expect(await undoImport(ctx, id, basis)).toMatchObject({
        outcome: 'undone',
        report: { kept: [], conflicts: [] },
      });
      expect(saidBy(await wholeRegister(ctx))).toEqual(before);
      expect(await verifyHistory(ctx.db.read, organisation.id)).toMatchObject({ intact: true });
    }),
    { numRuns: 25 },
  );
}, 120_000);
