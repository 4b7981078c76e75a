/** The top of every page: which file, whose plan, and what to know of the file that is written. */
import { plain } from '../terminal/text';
import type { Screen } from '../terminal/screen';
import { wrap } from '../terminal/wrap';
import type { CheckReport, WarningReport } from '../report';

interface Headed extends Pick<CheckReport, 'file' | 'plan'> {
  readonly warnings?: readonly WarningReport[];
}

const NO_AGENCY = { th: '(ยังไม่ได้กรอกชื่อหน่วยงาน)', en: '(no agency is named)' };
const YEAR = { th: 'ปีงบประมาณ พ.ศ. {year}', en: 'fiscal year {year} BE' };
const NO_YEAR = { th: 'ปีงบประมาณ (อ่านไม่ได้)', en: 'fiscal year (unreadable)' };

export function heading({ file, plan, warnings = [] }: Headed, screen: Screen): string[] {
  const agency = plan.agency === null ? screen.say(NO_AGENCY) : plain(plan.agency);
  const year = plan.year === null ? screen.say(NO_YEAR) : screen.say(YEAR, { year: plan.year });
  return [
    ...wrap(plain(file), screen.columns).map((line) => screen.paint(line, 'dim')),
    ...wrap(`${agency} · ${year}`, screen.columns).map((line) => screen.paint(line, 'bold')),
    ...warnings.flatMap(({ message }) => wrap(message, screen.columns).map((line) => screen.paint(line, 'yellow'))),
  ];
}
