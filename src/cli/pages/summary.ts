/** Which summary tabs were written, for a terminal. */
import type { SummaryReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { wrap } from '../terminal/wrap';
import { heading } from './heading';
import { savedLine } from './saved';

const INDENT = '  ';

export function summaryPage(report: SummaryReport, screen: Screen): string[] {
  return [
    ...heading(report, screen),
    '',
    screen.say(report.saved.outcome === 'dry-run' ? 'จะเขียนแท็บสรุป {count} แท็บ' : 'เขียนแท็บสรุป {count} แท็บ', {
      count: report.written.length,
    }),
    ...report.written.map((tab) => `  ${plain(tab)}`),
    ...report.refused.map(({ tab, reason }) => screen.paint(`  ${plain(tab)}: ไม่ได้เขียน ${reason}`, 'yellow')),
    ...(report.preserved ?? []).flatMap(({ reason }) =>
      wrap(plain(reason), screen.columns - INDENT.length).map((line) => screen.paint(INDENT + line, 'yellow')),
    ),
    '',
    savedLine(report.saved, screen),
  ];
}
