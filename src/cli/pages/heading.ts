/** The top of every page: which file, whose plan. */
import { plain } from '../terminal/text';
import type { Screen } from '../terminal/screen';
import { wrap } from '../terminal/wrap';
import type { CheckReport } from '../report';

export function heading({ file, plan }: CheckReport, screen: Screen): string[] {
  const agency = plan.agency === null ? '(ยังไม่ได้กรอกชื่อหน่วยงาน)' : plain(plan.agency);
  const year = plan.year === null ? '(อ่านปีไม่ได้)' : String(plan.year);
  return [
    screen.paint(plain(file), 'dim'),
    ...wrap(`${agency} · ปีงบประมาณ พ.ศ. ${year}`, screen.columns).map((line) => screen.paint(line, 'bold')),
  ];
}
