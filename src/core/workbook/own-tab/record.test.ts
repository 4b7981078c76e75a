import fc from 'fast-check';
import type { SheetSpec, SpecCell } from '../sheet-spec';
import { recordNames, storedText } from './record-names';
import { readRecord, recordText } from './record-text';
import { recordOf, type TabRecord } from './record';
import { page } from '#test/support/tab-page';

const spec = (rows: SheetSpec['rows'], table: string | null = null): SheetSpec => ({
  id: 'register',
  name: 'ทะเบียน',
  rows,
  widths: [],
  merges: [],
  table: table === null ? null : { name: 'PhaenRegister', range: table },
  headerRows: 0,
  ...page('portrait'),
});

/** The record as it is when it comes back from the workbook. */
function stored(record: TabRecord): TabRecord | null {
  const text = storedText(recordNames(record));
  return text === null ? null : readRecord(text);
}

const value = fc.oneof(
  fc.string(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.boolean(),
  fc.constant({ error: '#N/A' }),
  fc.constant(null),
);
const formula = fc.constantFrom(
  '=1+1',
  "=IF(ISNUMBER('แผน'!A19),'แผน'!A19,9)",
  '=COUNTIFS(PhaenRegister[แผนย่อย],1)',
  '=SUM(A1:B2,C:C,3:4)',
  '=#REF!',
);
const cell: fc.Arbitrary<SpecCell | null> = fc.oneof(
  fc.record({ value }),
  fc.record({ value, formula }),
  fc.constant(null),
);

test('what was written is known again from the names that it is stored in', () => {
  fc.assert(
    fc.property(fc.array(fc.array(cell, { maxLength: 8 }), { maxLength: 40 }), fc.boolean(), (rows, hasTable) => {
      const record = recordOf(spec(rows, hasTable ? 'A1:C9' : null));
      const back = stored(record);
      // Empty cells at the end of a row say nothing.
      expect(recordText(back!)).toBe(recordText(record));
      expect(back?.body).toEqual(record.body);
    }),
  );
});

test('the names hold what Excel takes: texts of 255 characters, formulas of 8,192', () => {
  const rows = Array.from({ length: 3000 }, (_, row): SpecCell[] => [{ value: row }, { value: 'ก' }, { value: 'ข' }]);
  const names = recordNames(recordOf(spec(rows)));
  expect(names.length).toBeGreaterThan(3);
  names.forEach(({ name, formula: text }, index) => {
    expect(name).toBe(`_Phaen.written.${index + 1}`);
    expect(text.length).toBeLessThanOrEqual(8192);
    expect(text).toMatch(/^="[ -~]{1,255}"(&"[ -~]{1,255}")*$/);
  });
});

test.each<[string, (names: { name: string; formula: string }[]) => { name: string; formula: string }[]]>([
  ['in another order', (names) => [...names].reverse()],
  ['in other letters', (names) => names.map((each) => ({ ...each, name: each.name.toUpperCase() }))],
  ['among others', (names) => [{ name: 'Print_Titles', formula: "='ก'!$1:$4" }, ...names]],
])('the names are read %s', (_name, change) => {
  const rows = Array.from({ length: 3000 }, (_, row): SpecCell[] => [{ value: row }]);
  const record = recordOf(spec(rows));
  expect(readRecord(storedText(change(recordNames(record))) ?? '')).toEqual(record);
});

test.each<[string, (text: string) => string]>([
  ['a later version', (text) => text.replace(/^1/, '2')],
  ['a text that was cut', (text) => text.slice(0, -1)],
  ['something else', () => 'ก'],
  ['nothing', () => ''],
])('%s is no record', (_name, change) => {
  expect(readRecord(change(recordText(recordOf(spec([[{ value: 'ก' }]])))))).toBeNull();
});

test('a sheet without such names has none', () => {
  expect(storedText([{ name: '_xlnm.Print_Titles', formula: "='ก'!$1:$4" }])).toBeNull();
});
