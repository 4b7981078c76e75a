import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { cellName } from '../core/workbook/address';
import type { Change } from '../core/workbook/change';
import { contentAt } from '../core/workbook/contents';
import type { WorkbookSnapshot } from '../core/workbook/snapshot';
import { cell, SHEET } from '#test/hostile/changes';
import { changedParts } from '#test/hostile/parts';
import { anyText } from '#test/support/any-text';
import { runs } from '#test/support/runs';
import { XlsxHost } from './index';
import { readDirectory } from './zip/directory';

describe('the samples', () => {
  const names = ['periods-2568', 'ladkrabang-2568', 'ladkrabang-2568-sheets'] as const;
  const files = names.map((name) => new Uint8Array(readFileSync(`samples/${name}.xlsx`)));
  const value = fc.oneof(
    anyText({ maxLength: 12 }),
    fc.constantFrom('✓', '- ก', '1.10', '_x0041_', ' ก ', '=1', '\u200B', 'a\r\nb', '๑'),
    fc.double({ noNaN: true, noDefaultInfinity: true }),
    fc.boolean(),
    fc.constant(null),
  );

  test('changes applied read back, and taken back leave every cell as it was', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.nat(2),
        fc.uniqueArray(fc.tuple(fc.nat(99), fc.nat(14), fc.nat(5), value), {
          minLength: 1,
          maxLength: 8,
          selector: ([row, column]) => cellName(row, column),
        }),
        async (file, wanted) => {
          const bytes = files[file] ?? new Uint8Array();
          const host = XlsxHost.open(bytes);
          const before = await host.read();
          const changes = wanted.map(([row, column, sheet, after]): Change => {
            const name = before.sheets[sheet % before.sheets.length]?.name ?? '';
            return {
              kind: 'cell',
              sheet: name,
              cell: cellName(row, column),
              before: contentAt(before, { sheet: name, cell: cellName(row, column) }),
              after: { value: after },
            };
          });
          const report = await host.apply(changes);
          const after = await host.read();
          for (const change of report.applied) {
            if (change.kind !== 'cell') continue;
            const expected = change.after.value === '' ? { value: null } : change.after;
            expect(contentAt(after, change)).toEqual(Object.is(expected.value, -0) ? { value: 0 } : expected);
          }
          expect(report.refused.every(({ reason }) => reason === 'part-of-merge' || reason === 'changed-since')).toBe(
            true,
          );
          const again = XlsxHost.open(host.bytes());
          expect(await again.read()).toEqual(after);
          const undone = await again.apply(report.inverse);
          expect(undone.refused).toEqual([]);
          expect((await again.read()).sheets.map(cells)).toEqual(before.sheets.map(cells));
          expect(changedParts(bytes, again.bytes()).every((name) => /styles|worksheets\/sheet/.test(name))).toBe(true);
        },
      ),
      runs(15),
    );
  });

  test('a file of which nothing changes keeps every byte, and a part that does not keeps its packed bytes', async () => {
    const [bytes = new Uint8Array()] = files;
    const host = XlsxHost.open(bytes);
    expect(host.bytes()).toEqual(bytes);
    await host.apply([
      {
        ...cell('G31', contentAt(await host.read(), { sheet: 'แผนปฏิบัติการ', cell: 'G31' }).value, 'ก'),
        sheet: 'แผนปฏิบัติการ',
      } as Change,
    ]);
    expect(changedParts(bytes, host.bytes())).toEqual([SHEET]);
    const packed = (file: Uint8Array): unknown =>
      readDirectory(file).map((entry) => [entry.name, entry.name === SHEET ? null : [...entry.packed]]);
    expect(packed(host.bytes())).toEqual(packed(bytes));
  });

  function cells({ values, formulas, merges, origin }: WorkbookSnapshot['sheets'][number]): unknown {
    return { values, formulas, merges, origin };
  }
});
