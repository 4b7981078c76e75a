/** A page of a report, or why there is none. */
import type { Outcome } from './attempt';
import type { Terminal } from './io';
import { problemPage } from './pages/problem';
import type { CheckReport } from './report';
import { screenOf, type Screen } from './terminal/screen';

export type Page<Report> = (report: Report, screen: Screen) => readonly string[];

export function show<Report extends CheckReport>(
  report: Outcome<Report>,
  page: Page<Report>,
  { stdout, stderr, env, language }: Terminal,
): void {
  const sink = report.ok ? stdout : stderr;
  const screen = screenOf(sink, env, language, report.ok ? report.settings.digits : undefined);
  sink.write(`${(report.ok ? page(report, screen) : problemPage(report, screen)).join('\n')}\n\n`);
}
