/** Which summary tabs were written, for a terminal. */
import type { SummaryReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { heading } from './heading';
import { savedLine } from './saved';

export function summaryPage(report: SummaryReport, output: string, screen: Screen): string[] {
  return [
    ...heading(report, screen),
    '',
    `เขียนแท็บสรุป ${String(report.written.length)} แท็บ`,
    ...report.written.map((tab) => `  ${plain(tab)}`),
    ...report.refused.map(({ tab, reason }) => screen.paint(`  ${plain(tab)}: ไม่ได้เขียน ${reason}`, 'yellow')),
    '',
    savedLine(report.file, output, screen),
  ];
}
