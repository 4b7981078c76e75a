import type { SheetSpec } from './sheet-spec';
import type { SheetSnapshot } from './snapshot';
import { holdsOnly, mentionOf } from './tab-contents';

const SPEC: SheetSpec = {
  id: 'register',
  name: 'ทะเบียน',
  rows: [[{ value: 'ทะเบียน' }], [], [{ value: 1 }, { value: 'บรรทัด\nสอง' }, { value: 1, formula: '=SUM(A3)' }]],
  widths: [],
  merges: [],
  table: null,
  headerRows: 0,
  print: { orientation: 'portrait' },
};

const tab = (changes: Partial<SheetSnapshot> = {}): SheetSnapshot => ({
  name: 'ทะเบียน',
  visibility: 'visible',
  isProtected: false,
  generated: 'register',
  origin: { row: 0, column: 0 },
  values: [
    ['ทะเบียน', null, null],
    [null, null, null],
    [1, 'บรรทัด\nสอง', 5],
  ],
  formulas: { C3: '=SUM( A3 )' },
  numberFormats: {},
  merges: [],
  beyond: null,
  ...changes,
});

test.each<[string, SheetSnapshot, boolean]>([
  ['what was written', tab(), true],
  ['a part of it', tab({ origin: { row: 2, column: 0 }, values: [[1, 'บรรทัด\r\nสอง', null]], formulas: {} }), true],
  ['nothing', tab({ values: [], formulas: {} }), true],
  ['a word beside it', tab({ values: [['ทะเบียน', null, 'ตรวจแล้ว']], formulas: {} }), false],
  ['another word in its place', tab({ values: [['ทะเบียน ฉบับแก้']], formulas: {} }), false],
  ['a formula beside it', tab({ values: [['ทะเบียน', 0]], formulas: { B1: '=A1' } }), false],
  ['a value in place of a formula', tab({ formulas: {} }), false],
  ['something far away', tab({ beyond: 'ZZ1' }), false],
])('%s: nothing but ours?', (_name, sheet, expected) => {
  expect(holdsOnly(sheet, [SPEC])).toBe(expected);
});

test('what two writings left together is ours', () => {
  const later: SheetSpec = { ...SPEC, rows: [[{ value: 'ทะเบียน ๒' }]] };
  const mixed = tab({
    values: [
      ['ทะเบียน ๒', null],
      [null, null],
      [1, null],
    ],
    formulas: {},
  });
  expect(holdsOnly(mixed, [SPEC, later])).toBe(true);
  expect(holdsOnly(mixed, [SPEC])).toBe(false);
  expect(holdsOnly(mixed, [])).toBe(false);
});

test.each([
  ["='ทะเบียน'!A1", true],
  ['=ทะเบียน!A1', true],
  ['=SUM(phaenregister[งบประมาณ])', true],
  ['=SUM(A1:A3)', false],
])('%s names the tab: %s', (formula, expected) => {
  expect(mentionOf('ทะเบียน', ['PhaenRegister'])(formula)).toBe(expected);
});
