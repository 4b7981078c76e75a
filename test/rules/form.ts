/** A clean plan as the built form: each datum in a cell whose address is known. */
import type { CellValue } from '../../src/core/workbook/snapshot';
import type { Quarter } from '../../src/core/calendar/quarter';
import { toThai } from '../../src/core/text/digits';
import { cellName } from '../../src/core/workbook/address';
import { buildForm, type BuiltForm, type Form, type FormProject } from '#test/support/form-builder';
import type { ModelProject } from '#test/reader/generator/model';
import { inDigits, type CleanPlan } from './plan';

const MARKS = [1, 2, 3, 4] as const;

export function formOf(plan: CleanPlan): Form {
  const projects = plan.guidelines.flatMap(({ section, projects: own }) =>
    own.map((project): FormProject => ({ section, ...cellsOf(project) })),
  );
  const budget = plan.budget === 0 ? 'ไม่ใช้งบประมาณ' : plan.budget;
  const bare: Form = { year: String(plan.year), projects, budget };
  const form: Form = { ...bare, cells: partsOf(plan, buildForm(bare)) };
  return { ...form, cells: { ...form.cells, ...digitsOf(plan, buildForm(form)) } };
}

function cellsOf({
  title,
  quantity,
  quality,
  budget,
  unit,
  period,
  quarters,
}: ModelProject): Omit<FormProject, 'section'> {
  const mark = (quarter: Quarter): CellValue => (quarters.includes(quarter) ? '✓' : null);
  const [first, second, third, fourth] = MARKS;
  return {
    ...{ title, quantity, quality, unit, period },
    // An amount without a word is a number.
    budget: budget && /^[0-9,]+$/.test(budget.text) ? budget.baht : (budget?.text ?? null),
    quarters: [mark(first), mark(second), mark(third), mark(fourth)],
  };
}

/** Parts 1, 2, 4 and 5, what 3.1 says of guidelines without a project, and their sample lines. */
function partsOf(plan: CleanPlan, { at, slot, headings, workbook }: BuiltForm): Record<string, CellValue> {
  const { office, units, partners } = plan;
  const row = (name: string): string => at[name]!.slice(1);
  const cells: Record<string, CellValue> = {
    [at.title!]: `แผนปฏิบัติการส่งเสริมคุณธรรมในภาพรวมของ.....${office.name}.....`,
    [at.address!]: `สถานที่ตั้ง: ${office.address}`,
    [at.coordinator!]: `ชื่อผู้ประสานงาน: นางสาวสมหญิง ใจดี สังกัด: ${office.name}`,
    [at.phone!]: `โทรศัพท์: ${office.phone}`,
    [at.email!]: `อีเมล: ${office.email}`,
    [at.outcome1!]: plan.outcomes.slice(0, -1).join('\n'),
    [at.outcome2!]: plan.outcomes.at(-1) ?? null,
  };
  const [first, second] = units;
  const put = (name: string, ...values: readonly CellValue[]): void => {
    values.forEach((value, column) => (cells[`${'ABCD'.charAt(column)}${row(name)}`] = value));
  };
  const staff = (count: number): string => `1. กลุ่มเป้าหมาย\n- ข้าราชการและบุคลากร จำนวน ${count} คน`;
  const others = `2. ภาคีเครือข่าย\n- ชุมชน จำนวน ${partners} คน`;
  put('base', first!.name, first!.personnel, staff(first!.staff), first!.citizens);
  if (second) put('base2', second.name, second.personnel, `${staff(second.staff)}\n${others}`, second.citizens);
  else put('base2', null, null, others, null);
  const total = (of: (unit: (typeof units)[number]) => number): number =>
    units.reduce((sum, unit) => sum + of(unit), 0);
  put(
    'baseTotal',
    'รวม',
    total((unit) => unit.personnel),
    total((unit) => unit.staff) + partners,
    total((unit) => unit.citizens),
  );

  plan.targets.forEach(({ label, measures }, index) => {
    const shown = (of: 'result' | 'plan'): string =>
      measures?.map((measure) => `${measure[of]} ${measure.unit}`).join('\n') ?? '-';
    put(`target${index + 1}`, `${index + 1}. ${label}`, shown('result'), shown('plan'));
  });
  for (const { subPlan, guideline, section, declared, placeholders } of plan.guidelines) {
    if (declared === 0) cells[slot[`${subPlan}/${guideline}`]!] = '-';
    // A Thai number is typed as text.
    else if (plan.isThai) cells[slot[`${subPlan}/${guideline}`]!] = toThai(String(declared));
    if (placeholders === 0) continue;
    const heading = workbook.sheets[0]!.values[headings[section]! - 1]![1];
    cells[`B${headings[section]!}`] = `${heading as string}\n(1) ชื่อโครงการ/กิจกรรม .....`;
  }
  return cells;
}

/** Every text in the plan's kind of digits; an address that mail reaches stays as it is. */
function digitsOf({ isThai }: CleanPlan, { workbook, at }: BuiltForm): Record<string, CellValue> {
  return Object.fromEntries(
    workbook.sheets[0]!.values.flatMap((row, index) =>
      row.flatMap((value, column) => {
        const cell = cellName(index, column);
        return typeof value === 'string' && cell !== at.email ? [[cell, inDigits(isThai, value)] as const] : [];
      }),
    ),
  );
}
