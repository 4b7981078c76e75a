import { thai } from '#test/support/thai';
import { at, filled } from '#test/support/changed-form';
import type { RuleCases } from '#test/support/rule-cases';

const found = (rows: number) => [
  { cell: at('targets'), message: `ส่วนที่ ๔ มี ${thai(rows)} ข้อ แต่แบบฟอร์มมี ๕ ข้อ โปรดแก้ไขให้ตรงกับแบบฟอร์ม` },
];
const NO_ROW = { 'target4 A': null, 'target4 B': null, 'target4 C': null };

export const cases: RuleCases = {
  rule: 'target-rows',
  valid: [
    { name: 'five rows', form: {} },
    {
      name: 'in another order',
      form: filled({
        'target4 A': '1. จำนวนประชากรอายุ 13 ปี ขึ้นไป',
        'target1 A': '4. จำนวนองค์กรเครือข่ายทางสังคมที่มีการพัฒนาระบบ',
      }),
    },
    { name: 'a note below is no row', form: filled({ 'outcomes A': 'หมายเหตุ: นับเฉพาะในเขต' }) },
    { name: 'no part 4 has its own finding', form: { withoutParts: [4] } },
  ],
  invalid: [
    { name: 'a row was deleted', form: filled(NO_ROW), findings: found(4), example: true },
    { name: 'all were deleted but one', form: filled(onlyFirst()), findings: found(1) },
    {
      name: 'the row number stays, and the row is another one twice',
      form: filled({ 'outcomes A': '6. จำนวนวัดที่เข้าร่วม', 'outcomes B': '3 แห่ง', 'outcomes C': '4 แห่ง' }),
      findings: found(6),
      also: ['section-missing'],
    },
  ],
};

function onlyFirst(): Record<string, null> {
  const names = [2, 3, 4, 5].flatMap((row) => ['A', 'B', 'C'].map((column) => `target${row} ${column}`));
  return Object.fromEntries(names.map((name) => [name, null]));
}
