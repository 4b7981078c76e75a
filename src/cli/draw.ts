/** Draws what a check shows of one file. If the files are many, the thread that checked the file draws it too. */
import type { Outcome } from './attempt';
import { glanceOf, type Glance } from './glance';
import { checkPage } from './pages/check';
import { findingsCsv } from './pages/findings-csv';
import type { CheckReport } from './report';
import type { Shown } from './requests';
import { pageOf, type Outputs } from './show';
import { FAILED, GOOD, TO_FIX } from './status';
import { jsonItem, jsonLine, jsonText } from './terminal/clean';

type Report = Outcome<CheckReport>;

/** Plain data, for threads send it. */
export interface Drawn {
  /** The exit status that the file alone would have. */
  readonly status: number;
  readonly stdout: string;
  readonly stderr: string;
  readonly glance: Glance;
  /** Only for a format that puts the findings of all files in one list. */
  readonly report?: Report;
}

export function draw(report: Report, shown: Shown, outputs: Outputs): Drawn {
  return {
    status: statusOf(report),
    stdout: '',
    stderr: '',
    glance: glanceOf(report),
    ...textsOf(report, shown, outputs),
  };
}

function textsOf(
  report: Report,
  { format, isMany }: Shown,
  outputs: Outputs,
): Partial<Pick<Drawn, 'stdout' | 'stderr' | 'report'>> {
  switch (format) {
    case 'pretty':
      return { [report.ok ? 'stdout' : 'stderr']: pageOf(report, checkPage, outputs) };
    case 'table':
      return report.ok ? {} : { stderr: pageOf(report, checkPage, outputs) };
    case 'ndjson':
      return { stdout: jsonLine(report) };
    case 'json':
      return { stdout: isMany ? jsonItem(report) : jsonText(report) };
    case 'csv':
      return { stdout: findingsCsv(report) };
    case 'sarif':
      return { report };
  }
}

function statusOf(report: Report): number {
  if (!report.ok || report.settings.problems.length > 0) return FAILED;
  const isError = ({ severity, accepted }: CheckReport['findings'][number]): boolean =>
    severity === 'error' && accepted === undefined;
  return report.findings.some(isError) ? TO_FIX : GOOD;
}
