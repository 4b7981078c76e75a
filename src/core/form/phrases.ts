/** The form's own numbered phrases: แผนย่อยที่ ๑, เป้าหมายที่ ๒, ๑.๑ แนวทางการพัฒนาที่ ๓. Read on comparison keys. */
import { CONTINUED } from './labels';

export interface GroupPhrase {
  readonly subPlan: number | null;
  readonly goal: number | null;
}

const SUB_PLAN = /แผนย่อย(?:ที่)?[:.]?([0-9]{1,2})/;
const GOAL = /เป้าหมาย(?:ที่)?[:.]?([0-9]{1,2})/;
const BANNER = /^(?:[0-9]{1,2}[.)])?(?:แผนย่อย|เป้าหมาย)/;

/** The sub-plan and goal that a text of column 1, or a banner row, names; null where it names neither. */
export function readGroup(key: string): GroupPhrase | null {
  const subPlan = SUB_PLAN.exec(key)?.[1];
  const goal = GOAL.exec(key)?.[1];
  if (subPlan === undefined && goal === undefined) return null;
  return { subPlan: subPlan === undefined ? null : Number(subPlan), goal: goal === undefined ? null : Number(goal) };
}

/** A text that only names the sub-plan or goal under which the next projects stand. */
export function isBanner({ key }: { readonly key: string }): boolean {
  return BANNER.test(key) && readGroup(key) !== null;
}

export interface HeadingPhrase {
  /** `1.1`, or null where the heading has no number. */
  readonly section: string | null;
  readonly guideline: number;
}

const HEADING =
  /^(?:\(?([1-9])\.([1-9][0-9]?)\)?\.?)?แนวทาง(?:การ|ใน)?(?:พัฒนา|ดำเนินการ|ดำเนินงาน)?(?:ที่)?[:.]?([0-9]{1,2})(?![0-9]|\.[0-9])/;

/** `1.1แนวทางการพัฒนาที่3…` → section and guideline; null for anything else. */
export function readHeading(key: string): HeadingPhrase | null {
  const match = HEADING.exec(key);
  if (!match) return null;
  const [, first, second, guideline] = match;
  return { section: first && second ? `${first}.${second}` : null, guideline: Number(guideline) };
}

/** The sub-plan that a section number belongs to: its first digit. */
export function subPlanOfSection(section: string): number {
  return Number(section.split('.')[0]);
}

/** `… (ต่อ)`: what the page before has begun. */
export function isContinued(key: string): boolean {
  return CONTINUED.test(key);
}

/** The key without `(ต่อ)`, to find what it goes on with. */
export function withoutContinued(key: string): string {
  return key.replace(CONTINUED, '');
}
