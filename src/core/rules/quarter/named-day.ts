/** Days with a fixed date in the titles of projects. */
import { quarterOfMonth } from '../../calendar/fiscal-year';
import { NAMED_DAYS } from '../../calendar/named-days';
import { quartersBetween, sameQuarters, type Quarter } from '../../calendar/quarter';
import type { Plan } from '../../plan/plan';
import type { Project } from '../../plan/project';
import { periodsOf } from '../../quarters/project-period';
import { comparisonKey } from '../../text/comparison-key';
import { KEPT_EARLIER, LOOK_ALIKE_DAYS } from '../data/look-alike-days';

export interface NamedQuarters {
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

/**
 * The day that the title names, if its quarter is not the one that is marked; null if there is none, or nothing to
 * judge.
 */
export function missedDay(plan: Plan, project: Project): NamedQuarters | null {
  const { isClear, marked } = project.quarters.pattern;
  const named = isClear && MAY_NAME.test(project.title) ? dayOf(comparisonKey(project.title)) : null;
  if (!named) return null;
  const isOnDay = marked.every((quarter) => named.quarters.includes(quarter));
  return isOnDay || isToldByPeriod(plan, project, marked, named.quarters) ? null : named;
}

const NAMES = [...QUARTERS_OF_DAY.keys()];

/** The consonants of วัน, or the first four of another name, with any letters between: most titles are recognised by these, as written. */
const MAY_NAME = new RegExp(
  [
    ...new Set(
      NAMES.filter((name) => !NAMES.some((other) => other !== name && name.includes(other))).map((name) =>
        (name.match(/[ก-ฮ]/g) ?? []).slice(0, name.startsWith('วัน') ? 2 : 4).join('[^ก-ฮ]*'),
      ),
    ),
  ].join('|'),
);

/** The longest name first: วันแม่น้ำ is no วันแม่. */
const DAY = new RegExp(
  [...NAMES]
    .sort((a, b) => b.length - a.length)
    .map((name) => name.replaceAll('.', '\\.'))
    .join('|'),
  'g',
);
/** Further days, also those without a name here, and activities that go on beyond their day. */
const MORE_DAYS = /(?:และ|กับ|หรือ|[,/])(?:กิจกรรม|เนื่องใน|งาน)*(?:วัน|เทศกาล|ประเพณี)|วันต่าง|ต่างๆ|ฯลฯ|เช่น|อาทิ/;
const ALL_YEAR = /ตลอด(?:ทั้ง)?ปี|ทุก(?:วัน|สัปดาห์|เดือน|ไตรมาส)|รายเดือน|รายไตรมาส/;

/** The one fixed day that a title's key names; null if it names none, several, or says that it goes on all year. */
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
