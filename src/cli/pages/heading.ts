/** The top of every page: which file, whose plan, and what to know of the file that is written. */
import { plain } from '../terminal/text';
import type { Screen } from '../terminal/screen';
import { wrap } from '../terminal/wrap';
import type { CheckReport, WarningReport } from '../report';

interface Headed extends Pick<CheckReport, 'file' | 'plan'> {
  readonly warnings?: readonly WarningReport[];
}

export function heading({ file, plan, warnings = [] }: Headed, screen: Screen): string[] {
  const agency = plan.agency === null ? '(ยังไม่ได้กรอกชื่อหน่วยงาน)' : plain(plan.agency);
  const year = plan.year ?? '(อ่านไม่ได้)';
  return [
    screen.paint(plain(file), 'dim'),
    ...wrap(`${agency} · ${screen.say('ปีงบประมาณ พ.ศ. {year}', { year })}`, screen.columns).map((line) =>
      screen.paint(line, 'bold'),
    ),
    ...warnings.flatMap(({ message }) => wrap(message, screen.columns).map((line) => screen.paint(line, 'yellow'))),
  ];
}
