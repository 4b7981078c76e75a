/** A plan laid out on a workbook's sheets in one of the ways of offices. */
import type { WorkbookSnapshot } from '../../../src/core/workbook/snapshot';
import { writeCounts } from './counts-page';
import type { Layout } from './layout';
import type { ModelPlan } from './model';
import { SheetWriter, workbookOf } from './sheet-writer';
import { writeTable } from './table-page';
import { digits } from './words';

export function layOut(plan: ModelPlan, layout: Layout): WorkbookSnapshot {
  const sheets: SheetWriter[] = [];
  if (layout.cover) sheets.push(cover(plan, layout));
  if (layout.data) sheets.push(dataSheet());
  if (layout.lastYear !== 'none') sheets.push(lastYear(plan, layout));

  let sheet = new SheetWriter('แผน', layout.origin);
  const next = (name: string): void => {
    sheets.push(sheet);
    sheet = new SheetWriter(name, layout.origin);
  };
  writeTitle(sheet, plan, layout);
  sheet.line('ส่วนที่ ๑ ข้อมูลทั่วไป');
  sheet.line('โทรศัพท์: ๐ ๒๐๐๐ ๐๐๐๐');
  if (layout.sheets === 'parts') next('ส่วนที่ ๓');
  sheet.line('ส่วนที่ ๓ โครงการและงบประมาณ');
  writeCounts(sheet, plan, layout);
  sheet.row += 1;
  if (layout.sheets === 'sub-plans') {
    for (const subPlan of [1, 2, 3]) {
      next(`แผนย่อยที่ ${subPlan}`);
      const own = plan.guidelines.filter((guideline) => guideline.subPlan === subPlan);
      writeTable(sheet, plan, own, layout);
    }
  } else {
    if (layout.sheets === 'parts') next('รายละเอียด');
    sheet.line('รายละเอียดโครงการและกิจกรรม ดังนี้');
    writeTable(sheet, plan, plan.guidelines, layout);
  }
  sheet.line('หมายเหตุ: ผลสำเร็จเชิงปริมาณ คือ จำนวนคน');
  sheet.line('ส่วนที่ ๔ เป้าหมายของแผนปฏิบัติการส่งเสริมคุณธรรม');
  sheet.line('ส่วนที่ ๕ ผลที่คาดว่าจะได้รับ');
  sheets.push(sheet);
  return workbookOf(sheets.map((each) => each.snapshot()));
}

function writeTitle(sheet: SheetWriter, { agency, year }: ModelPlan, layout: Layout): void {
  const words = 'แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ';
  const fiscal = `ประจำปีงบประมาณ พ.ศ. ${digits(layout, year)}`;
  if (layout.title === 'one-line') sheet.line(`${words} ${agency} ${fiscal}`);
  else if (layout.title === 'cells') {
    sheet.line(words, null, agency);
    sheet.line('ประจำปีงบประมาณ พ.ศ.', null, year);
  } else {
    sheet.line(`${words}.....${agency}.....`);
    sheet.line('(กระทรวง/จังหวัด/กรุงเทพมหานคร/หน่วยราชการอิสระ)');
    sheet.line(fiscal);
  }
}

function cover({ agency, year }: ModelPlan, layout: Layout): SheetWriter {
  const sheet = new SheetWriter('ปก');
  sheet.line('แผนปฏิบัติการส่งเสริมคุณธรรม');
  sheet.line(`ประจำปีงบประมาณ พ.ศ. ${digits(layout, year)}`);
  sheet.line(agency);
  sheet.line('จัดทำโดย ฝ่ายปกครอง');
  return sheet;
}

/** A list of projects for another purpose. */
function dataSheet(): SheetWriter {
  const sheet = new SheetWriter('ข้อมูล');
  sheet.line('ลำดับ', 'ชื่อโครงการ', 'งบประมาณ', 'ผู้รับผิดชอบ');
  sheet.line(1, 'โครงการปรับปรุงถนน', 2_000_000, 'ฝ่ายโยธา');
  return sheet;
}

function lastYear({ agency, year }: ModelPlan, layout: Layout): SheetWriter {
  const sheet = new SheetWriter('ปีก่อน', { row: 0, column: 0 }, layout.lastYear === 'hidden' ? 'hidden' : 'visible');
  sheet.line(`แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ ${agency}`);
  sheet.line(`ประจำปีงบประมาณ พ.ศ. ${digits(layout, year - 1)}`);
  sheet.line('ส่วนที่ ๓ โครงการและงบประมาณ');
  sheet.line('๓.๑ จำนวนโครงการ/กิจกรรม รวมจำนวน.....๑.....โครงการ');
  sheet.line('แผนย่อย / เป้าหมาย', 'โครงการ/กิจกรรม', 'งบประมาณ', 'ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔');
  sheet.line('แผนย่อยที่ ๑\nเป้าหมายที่ ๑', '๑.๑ แนวทางการพัฒนาที่ ๓\n(๑) โครงการปีก่อน', '-', '✓');
  return sheet;
}
