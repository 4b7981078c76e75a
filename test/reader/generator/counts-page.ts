/** 3.1 and 3.2 in the ways that offices write them. */
import { PHASE_2 } from '../../../src/core/plan/frameworks/phase-2';
import type { Layout } from './layout';
import type { ModelPlan } from './model';
import type { SheetWriter } from './sheet-writer';
import { digits } from './words';

const NUMBER_COLUMN = 4;

export function writeCounts(sheet: SheetWriter, plan: ModelPlan, layout: Layout): void {
  const shown = (count: number): string => (count === 0 ? '-' : digits(layout, count));
  const line = (label: string, count: number, tail = 'โครงการ'): string =>
    `${label} รวม.....${shown(count)}.....${tail}`;
  const cells = (label: string, count: number, indent = 0, unit = 'โครงการ'): void => {
    sheet.put(indent, label);
    sheet.put(NUMBER_COLUMN - 1, 'รวม');
    sheet.put(NUMBER_COLUMN, count === 0 ? '-' : count);
    if (layout.hasThaiDigits) sheet.format(NUMBER_COLUMN, '[$-D00041E]0');
    sheet.put(NUMBER_COLUMN + 1, unit);
    sheet.row += 1;
  };
  const formula = (label: string, count: number, unit = 'โครงการ'): void => {
    sheet.put(0, label);
    sheet.formula(1, `="รวม "&Z1&" ${unit}"`, `รวม ${count} ${unit}`);
    sheet.row += 1;
  };
  const write = (label: string, count: number, indent = 0): void => {
    if (layout.counts === 'cells' || layout.counts === 'below') cells(label, count, indent);
    else if (layout.counts === 'formulas') formula(label, count);
    else sheet.line(line(label, count));
  };

  write(
    `${digits(layout, '3.1')} จำนวนโครงการ/กิจกรรมที่ดำเนินการในปีงบประมาณ พ.ศ. ${digits(layout, plan.year)}`,
    plan.total,
  );
  for (const { number, startsWith } of PHASE_2.subPlans) {
    const name = `แผนย่อยที่ ${digits(layout, number)} ${startsWith}`;
    const count = plan.subPlanCounts[number - 1]!;
    const guidelines = plan.guidelines
      .filter(({ subPlan }) => subPlan === number)
      .sort((a, b) => a.guideline - b.guideline);
    const labelled = guidelines.map(
      (each) => [`แนวทางการพัฒนาที่ ${digits(layout, each.guideline)}`, each.declared] as const,
    );
    if (layout.counts === 'one-cell') {
      sheet.line([line(name, count), ...labelled.map(([label, declared]) => line(`- ${label}`, declared))].join('\n'));
      continue;
    }
    if (layout.counts === 'below') sheet.line(name);
    else write(name, count);
    for (const [label, declared] of labelled) write(label, declared, 1);
    if (layout.counts === 'below') cells(`รวมแผนย่อยที่ ${digits(layout, number)}`, count);
  }
  const budget = `${digits(layout, '3.2')} งบประมาณที่ใช้ดำเนินงานทั้งหมด`;
  const amount = plan.budget === 0 ? '-' : digits(layout, plan.budget.toLocaleString('en-US'));
  if (layout.counts === 'lines' || layout.counts === 'one-cell') sheet.line(`${budget} รวมจำนวน.....${amount}.....บาท`);
  else if (layout.counts === 'formulas') formula(budget, plan.budget, 'บาท');
  else cells(budget, plan.budget, 0, 'บาท');
}
