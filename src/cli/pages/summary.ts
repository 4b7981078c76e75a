/** Which summary tabs were written, for a terminal. */
import type { SummaryReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { wrap } from '../terminal/wrap';
import { heading } from './heading';
import { savedLines } from './saved';

const INDENT = '  ';
const REGISTER_ADDED = {
  th: 'ทะเบียนโครงการเขียนไปด้วย เพราะแผ่นงานที่เลือกนับจากทะเบียน',
  en: 'The register comes along, since the sheets that were chosen count over it',
};
const WOULD_WRITE = { th: 'จะเขียนแผ่นงานสรุป {count} แผ่น', en: 'Summary sheets that would be written: {count}' };
const WRITTEN = { th: 'เขียนแผ่นงานสรุปแล้ว {count} แผ่น', en: 'Summary sheets written: {count}' };
const REFUSED = { th: 'ไม่ได้เขียน', en: 'not written.' };

export function summaryPage(report: SummaryReport, screen: Screen): string[] {
  return [
    ...heading(report, screen),
    '',
    screen.say(report.saved.outcome === 'dry-run' ? WOULD_WRITE : WRITTEN, {
      count: report.written.length,
    }),
    ...report.written.map((tab) => `  ${plain(tab)}`),
    ...(report.addsRegister
      ? wrap(screen.say(REGISTER_ADDED), screen.columns - INDENT.length).map((line) => INDENT + line)
      : []),
    ...report.refused.flatMap(({ tab, reason }) =>
      wrap(`${plain(tab)}: ${screen.say(REFUSED)} ${reason}`, screen.columns - INDENT.length).map((line) =>
        screen.paint(INDENT + line, 'yellow'),
      ),
    ),
    ...(report.preserved ?? []).flatMap(({ reason }) =>
      wrap(plain(reason), screen.columns - INDENT.length).map((line) => screen.paint(INDENT + line, 'yellow')),
    ),
    '',
    ...savedLines(report.saved, screen),
  ];
}
