import { sameQuarters } from '../../calendar/quarter';
import { quarterOfMonth } from '../../calendar/fiscal-year';
import { NAMED_DAYS } from '../../calendar/named-days';
import { quartersBetween, type Quarter } from '../../calendar/quarter';
import type { Plan, Project } from '../../plan/plan';
import { markedQuarters, periodsOf, quarterList } from '../../quarters/project-period';
import { titleKeys } from '../../plan/title-keys';
import { KEPT_EARLIER, LOOK_ALIKE_DAYS } from '../data/look-alike-days';
import type { Rule } from '../rule';
import { isMarkedClearly, markedCells } from './marked-cells';

/** A day with a fixed date in the title, and marks other than its quarter. Lunar days move and are never judged. */
export const quartersNamedDay: Rule = {
  meta: { id: 'quarters-named-day', family: 'quarter', severity: 'warning', fix: 'none' },
  *check(plan) {
    const keys = titleKeys(plan);
    for (const [index, project] of plan.projects.entries()) {
      const named = dayOf(keys[index] ?? '');
      if (!named || !isMarkedClearly(project)) continue;
      const marked = markedQuarters(project);
      const { day, quarters } = named;
      const isOnDay = marked.every((quarter) => quarters.includes(quarter));
      if (isOnDay || isToldByPeriod(plan, project, marked, quarters)) continue;
      const { sheet, cell } = project;
      yield {
        sheet,
        cell,
        data: { day, expected: quarterList(quarters), found: quarterList(marked) },
        related: markedCells(project),
      };
    }
  },
};

interface NamedQuarters {
  readonly day: string;
  readonly quarters: readonly Quarter[];
}

/** Empty: a day that cannot be judged. */
const QUARTERS_OF_DAY = new Map<string, readonly Quarter[]>([
  ...NAMED_DAYS.flatMap(({ names, month }) => names.map((name) => [name, quartersOf(name, month)] as const)),
  ...LOOK_ALIKE_DAYS.map((name) => [name, []] as const),
]);

function quartersOf(name: string, month: number | null): readonly Quarter[] {
  if (month === null) return [];
  const quarter = quarterOfMonth(month);
  return quartersBetween(KEPT_EARLIER.has(name) ? ((quarter - 1) as Quarter) : quarter, quarter);
}

/** The longest name first: วันแม่น้ำ is no วันแม่. */
const DAY = new RegExp(
  [...QUARTERS_OF_DAY.keys()]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|'),
  'g',
);
/** Further days, also those without a name here, and activities that go on beyond their day. */
const MORE_DAYS = /(?:และ|กับ|หรือ|[,/])(?:กิจกรรม|เนื่องใน|งาน)*(?:วัน|เทศกาล|ประเพณี)|วันต่าง|ต่างๆ|ฯลฯ|เช่น|อาทิ/;
const ALL_YEAR = /ตลอด(?:ทั้ง)?ปี|ทุก(?:วัน|สัปดาห์|เดือน|ไตรมาส)|รายเดือน|รายไตรมาส/;

/** The one fixed day that a title names; null where it names none, several, or says that it goes on all year. */
function dayOf(title: string): NamedQuarters | null {
  const days = title.match(DAY) ?? [];
  const [day] = days;
  const quarters = QUARTERS_OF_DAY.get(day ?? '') ?? [];
  if (day === undefined || quarters.length === 0 || days.length > 1) return null;
  return MORE_DAYS.test(title) || ALL_YEAR.test(title) ? null : { day, quarters };
}

/** A period that differs from the marks has its own finding; one that agrees with them and meets the day explains them. */
function isToldByPeriod(plan: Plan, project: Project, marked: readonly Quarter[], ofDay: readonly Quarter[]): boolean {
  return periodsOf(plan, project).some(
    ({ reading }) =>
      reading?.ok &&
      (!sameQuarters(reading.quarters, marked) || reading.quarters.some((quarter) => ofDay.includes(quarter))),
  );
}
