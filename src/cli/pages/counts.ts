/** Declared beside listed: the total, the sub-plans, and of the guidelines those that differ. */
import type { CountReport, PlanReport } from '../../core/jobs/report';
import type { Ink, Screen } from '../terminal/screen';
import { padEnd, padStart, width } from '../terminal/text';

interface Line {
  readonly name: string;
  readonly count: CountReport;
  readonly inks: readonly Ink[];
}

const TITLE = { th: 'จำนวนโครงการ', en: 'Projects' };
const HEADERS = [
  { th: 'ระบุไว้', en: 'stated' },
  { th: 'นับได้', en: 'listed' },
  { th: 'ต่าง', en: 'differ by' },
] as const;
const SUB_PLAN = { th: 'แผนย่อยที่ {subPlan}', en: 'Sub-plan {subPlan}' };
const GUIDELINE = { th: '  แนวทางการพัฒนาที่ {guideline}', en: '  Guideline {guideline}' };
const TOTAL = { th: 'รวมทั้งสิ้น', en: 'Total' };
const ABSENT = { th: 'ไม่พบ', en: 'absent' };
const UNREADABLE = { th: 'อ่านไม่ได้', en: 'unread' };
const SAME = { th: 'ตรง', en: 'same' };
const NUMBER = { th: '{number}', en: '{number}' };
const NUMBER_WIDTH = 10;

export function countsTable({ counts }: PlanReport, screen: Screen): string[] {
  const lines: Line[] = counts.subPlans.flatMap((subPlan) => [
    { name: screen.say(SUB_PLAN, { subPlan: subPlan.subPlan }), count: subPlan, inks: [] },
    ...subPlan.guidelines.filter(isWorthALine).map((each) => ({
      name: screen.say(GUIDELINE, { guideline: each.guideline }),
      count: each,
      inks: [],
    })),
  ]);
  lines.push({ name: screen.say(TOTAL), count: counts.total, inks: ['bold'] });

  const title = screen.say(TITLE);
  const nameWidth = Math.max(...[title, ...lines.map(({ name }) => name)].map(width)) + 2;
  const headers = HEADERS.map((header) => padStart(screen.say(header), NUMBER_WIDTH)).join('');
  return [
    screen.paint(`${padEnd(title, nameWidth)}${headers}`, 'bold'),
    ...lines.map(({ name, count, inks }) => {
      const listed = padStart(numberText(count.listed, screen), NUMBER_WIDTH);
      const numbers = padStart(declaredText(count, screen), NUMBER_WIDTH) + listed;
      return screen.paint(padEnd(name, nameWidth) + numbers, ...inks) + differenceText(count, screen);
    }),
  ];
}

/** What differs. If 3.1 has no such line, only if the table lists something. */
function isWorthALine({ declared, listed, cell }: CountReport): boolean {
  return cell === null ? listed > 0 : declared !== listed;
}

function declaredText({ declared, cell }: CountReport, screen: Screen): string {
  if (declared !== null) return numberText(declared, screen);
  return screen.say(cell === null ? ABSENT : UNREADABLE);
}

function differenceText({ declared, listed }: CountReport, screen: Screen): string {
  const difference = declared === null ? null : listed - declared;
  if (difference === 0) return screen.paint(padStart(screen.say(SAME), NUMBER_WIDTH), 'green');
  const text = difference === null ? '-' : `${difference > 0 ? '+' : ''}${numberText(difference, screen)}`;
  return screen.paint(padStart(text, NUMBER_WIDTH), 'red');
}

export function numberText(number: number, screen: Screen): string {
  return screen.say(NUMBER, { number });
}
