/** A clean plan, all five parts of it, in any of the layouts that offices use. */
import type { CellValue, WorkbookSnapshot } from '../../src/core/workbook/snapshot';
import { writeCounts } from '#test/reader/generator/counts-page';
import type { Layout } from '#test/reader/generator/layout';
import { SheetWriter, workbookOf } from '#test/reader/generator/sheet-writer';
import { writeTable } from '#test/reader/generator/table-page';
import { digits } from '#test/reader/generator/words';
import type { CleanPlan } from './plan';

/**
 * Dates in columns of their own are made up by the layouts' generator, whatever the quarters: they are left out. So are
 * tables that never name a sub-plan, which are at fault.
 */
export function layOutClean(plan: CleanPlan, wanted: Layout): WorkbookSnapshot {
  const layout: Layout = {
    ...wanted,
    hasThaiDigits: plan.isThai,
    groups: wanted.groups === 'none' && wanted.sheets !== 'sub-plans' ? 'banners' : wanted.groups,
    columns: wanted.columns.filter((column) => column !== 'dates'),
  };
  const sheets: SheetWriter[] = [];
  let sheet = new SheetWriter('แผน', layout.origin);
  const next = (name: string): void => {
    sheets.push(sheet);
    sheet = new SheetWriter(name, layout.origin);
  };
  const write = (...cells: readonly CellValue[]): void =>
    sheet.line(...cells.map((cell) => (typeof cell === 'string' ? digits(layout, cell) : cell)));

  writeTitle(write, plan, layout);
  writeGeneral((...cells) => sheet.line(...cells), plan, layout);
  writeBase(write, plan);
  if (layout.sheets === 'parts') next('ส่วนที่ ๓');
  write('ส่วนที่ 3 โครงการและงบประมาณ');
  writeCounts(sheet, plan, layout);
  sheet.row += 1;
  if (layout.sheets === 'sub-plans') {
    for (const subPlan of [1, 2, 3]) {
      next(`แผนย่อยที่ ${subPlan}`);
      writeTable(
        sheet,
        plan,
        plan.guidelines.filter((guideline) => guideline.subPlan === subPlan),
        layout,
      );
    }
  } else {
    if (layout.sheets === 'parts') next('รายละเอียด');
    write('รายละเอียดโครงการและกิจกรรม ดังนี้');
    writeTable(sheet, plan, plan.guidelines, layout);
  }
  write('หมายเหตุ: ผลสำเร็จเชิงปริมาณ คือ จำนวนคน');
  if (layout.sheets !== 'one') next('ส่วนที่ ๔ - ๕');
  writeTargets(write, plan);
  write(`ส่วนที่ 5 ผลที่คาดว่าจะได้รับจากการดำเนินโครงการ / กิจกรรม ตามแผนปฏิบัติการฯ ปีงบประมาณ พ.ศ. ${plan.year}`);
  for (const outcome of plan.outcomes) write(outcome);
  sheets.push(sheet);
  return workbookOf(sheets.map((each) => each.snapshot()));
}

type Write = (...cells: readonly CellValue[]) => void;

function writeTitle(write: Write, { agency, office, year }: CleanPlan, { title }: Layout): void {
  const words = 'แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ';
  const fiscal = `ประจำปีงบประมาณ พ.ศ. ${year}`;
  if (title === 'one-line') write(`${words} ${agency} ${fiscal}`);
  else if (title === 'cells') {
    write(words, null, agency);
    write('ประจำปีงบประมาณ พ.ศ.', null, year);
  } else {
    write(`${words}.....${agency}.....`);
    write(`(${office.level})`);
    write(fiscal);
  }
}

/** A line a field, or its label and its value in two cells. Mail and telephone keep their own digits. */
function writeGeneral(write: Write, { office, agency, isThai }: CleanPlan, layout: Layout): void {
  write(digits(layout, 'ส่วนที่ 1 ข้อมูลทั่วไป'));
  const fields = [
    ['สถานที่ตั้ง', digits(layout, office.address)],
    ['ชื่อผู้ประสานงาน', 'นายสมชาย ใจดี'],
    ['สังกัด', agency],
    ['โทรศัพท์', isThai ? digits(layout, office.phone) : office.phone],
    ['อีเมล', office.email],
  ] as const;
  for (const [label, value] of fields) {
    if (layout.title === 'cells') write(label, null, value);
    else write(`${label}: ${value}`);
  }
}

function writeBase(write: Write, { units, partners }: CleanPlan): void {
  write('ส่วนที่ 2 ข้อมูลพื้นฐาน');
  write(
    'ชื่อหน่วยงานในสังกัด',
    'จำนวนบุคลากรในหน่วยงาน',
    'จำนวนกลุ่มเป้าหมายและภาคีเครือข่ายที่รับผิดชอบโครงการในแผนปฏิบัติการ',
    'จำนวนประชาชนเป้าหมาย',
  );
  units.forEach(({ name, personnel, staff, citizens }, index) => {
    const others = index === 0 ? `\n2. ภาคีเครือข่าย\n- ชุมชน จำนวน ${partners} คน` : '';
    write(name, personnel, `1. กลุ่มเป้าหมาย\n- ข้าราชการและบุคลากร จำนวน ${staff} คน${others}`, citizens);
  });
  const total = (of: (unit: (typeof units)[number]) => number): number =>
    units.reduce((sum, unit) => sum + of(unit), 0);
  write(
    'รวม',
    total((unit) => unit.personnel),
    total((unit) => unit.staff) + partners,
    total((unit) => unit.citizens),
  );
}

function writeTargets(write: Write, { targets, year }: CleanPlan): void {
  write(`ส่วนที่ 4 เป้าหมายของแผนปฏิบัติการส่งเสริมคุณธรรม ปีงบประมาณ พ.ศ. ${year}`);
  write('การดำเนินงาน', `ผลการดำเนินงาน ปี ${year - 1}`, `แผนการดำเนินงาน ปี ${year}`);
  targets.forEach(({ label, measures }, index) => {
    const shown = (of: 'result' | 'plan'): string =>
      measures?.map((measure) => `${measure[of]} ${measure.unit}`).join('\n') ?? '-';
    write(`${index + 1}. ${label}`, shown('result'), shown('plan'));
  });
}
