/** Declared beside listed: the total, the sub-plans, and of the guidelines those that differ. */
import type { CountReport, PlanReport } from '../../core/jobs/report';
import type { Ink, Screen } from '../terminal/screen';
import { padEnd, padStart, width } from '../terminal/text';

interface Line {
  readonly name: string;
  readonly count: CountReport;
  readonly inks: readonly Ink[];
}

const HEADERS = ['ระบุไว้', 'นับได้', 'ต่าง'] as const;
const NUMBER_WIDTH = 10;

export function countsTable({ counts }: PlanReport, screen: Screen): string[] {
  const lines: Line[] = counts.subPlans.flatMap((subPlan) => [
    { name: screen.say('แผนย่อยที่ {subPlan}', { subPlan: subPlan.subPlan }), count: subPlan, inks: [] },
    ...subPlan.guidelines.filter(isWorthALine).map((each) => ({
      name: screen.say('  แนวทางการพัฒนาที่ {guideline}', { guideline: each.guideline }),
      count: each,
      inks: [],
    })),
  ]);
  lines.push({ name: 'รวมทั้งสิ้น', count: counts.total, inks: ['bold'] });

  const title = 'จำนวนโครงการ';
  const nameWidth = Math.max(...[title, ...lines.map(({ name }) => name)].map(width)) + 2;
  return [
    screen.paint(
      `${padEnd(title, nameWidth)}${HEADERS.map((header) => padStart(header, NUMBER_WIDTH)).join('')}`,
      'bold',
    ),
    ...lines.map(({ name, count, inks }) => {
      const numbers =
        padStart(declaredText(count, screen), NUMBER_WIDTH) + padStart(numberText(count.listed, screen), NUMBER_WIDTH);
      return screen.paint(padEnd(name, nameWidth) + numbers, ...inks) + differenceText(count, screen);
    }),
  ];
}

/** What differs; where 3.1 has no such line, only if the table lists something. */
function isWorthALine({ declared, listed, cell }: CountReport): boolean {
  return cell === null ? listed > 0 : declared !== listed;
}

function declaredText({ declared, cell }: CountReport, screen: Screen): string {
  if (declared !== null) return numberText(declared, screen);
  return cell === null ? 'ไม่พบ' : 'อ่านไม่ได้';
}

function differenceText({ declared, listed }: CountReport, screen: Screen): string {
  const difference = declared === null ? null : listed - declared;
  if (difference === 0) return screen.paint(padStart('ตรง', NUMBER_WIDTH), 'green');
  const text = difference === null ? '-' : `${difference > 0 ? '+' : ''}${numberText(difference, screen)}`;
  return screen.paint(padStart(text, NUMBER_WIDTH), 'red');
}

function numberText(number: number, screen: Screen): string {
  return screen.say('{number}', { number });
}
