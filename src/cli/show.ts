/** A page of a report, or why there is none. */
import type { Outcome } from './attempt';
import type { Device } from './device';
import type { Terminal } from './io';
import { problemPage } from './pages/problem';
import type { CheckReport } from './report';
import { screenOf, type Screen } from './terminal/screen';

export type Page<Report> = (report: Report, screen: Screen) => readonly string[];

/** What a page is drawn for. */
export interface Outputs extends Pick<Terminal, 'env' | 'language'> {
  readonly stdout: Device;
  readonly stderr: Device;
}

export function show<Report extends CheckReport>(
  report: Outcome<Report>,
  page: Page<Report>,
  terminal: Terminal,
): void {
  (report.ok ? terminal.stdout : terminal.stderr).write(pageOf(report, page, terminal));
}

/** The text of the page, drawn for the output to which it goes: problems go to standard error. */
export function pageOf<Report extends CheckReport>(
  report: Outcome<Report>,
  page: Page<Report>,
  { stdout, stderr, env, language }: Outputs,
): string {
  const device = report.ok ? stdout : stderr;
  const screen = screenOf(device, env, language, report.ok ? report.settings.digits : undefined);
  return `${(report.ok ? page(report, screen) : problemPage(report, screen)).join('\n')}\n\n`;
}
