/** Why there is no result for a file. */
import type { ProblemReport } from '../report';
import type { Screen } from '../terminal/screen';
import { plain } from '../terminal/text';
import { wrap } from '../terminal/wrap';

export function problemPage({ file, problem }: ProblemReport, screen: Screen): string[] {
  return [
    `${screen.paint('phaen:', 'red')} ${plain(file)}`,
    ...wrap(`${plain(problem.message)} [${problem.code}]`, screen.columns - 2).map((line) => `  ${line}`),
  ];
}
