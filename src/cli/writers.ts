/** The reports of a check, in the form that was asked for. */
import type { Outcome } from './attempt';
import type { Format } from './commands';
import type { Terminal } from './io';
import { checkPage } from './pages/check';
import { filesTable } from './pages/files-table';
import { findingsCsv } from './pages/findings-csv';
import { nextLines } from './pages/next';
import type { CheckReport } from './report';
import { sarifLog } from './sarif';
import { show } from './show';
import { jsonLine, jsonText } from './terminal/clean';
import { screenOf, type Screen } from './terminal/screen';

type Report = Outcome<CheckReport>;

export interface Writer {
  /** A report, in the order of the files. */
  take(report: Report): void;
  /** After the last one. */
  end(): void;
}

/** `isMany`: whether several files, or a folder, were named. */
export function writerOf(format: Format, isMany: boolean, terminal: Terminal): Writer {
  const { stdout } = terminal;
  switch (format) {
    case 'pretty':
      return new Pages(terminal);
    case 'table':
      return new Table(terminal);
    case 'ndjson':
      return { take: (report) => stdout.write(jsonLine(report)), end: () => undefined };
    case 'json':
      return new Whole((reports) => stdout.write(jsonText(isMany ? reports : reports[0])));
    case 'csv':
      return new Whole((reports) => stdout.write(findingsCsv(reports)));
    case 'sarif':
      return new Whole((reports) => stdout.write(jsonText(sarifLog(reports, terminal.language))));
  }
}

/** Written once all are there. */
class Whole implements Writer {
  private readonly reports: Report[] = [];

  constructor(private readonly write: (reports: readonly Report[]) => void) {}

  take(report: Report): void {
    this.reports.push(report);
  }

  end(): void {
    this.write(this.reports);
  }
}

/** Of each file only its line; a file that cannot be read is explained too. */
class Table implements Writer {
  private readonly reports: Report[] = [];

  constructor(private readonly terminal: Terminal) {}

  take(report: Report): void {
    this.reports.push(report);
    if (!report.ok) show(report, checkPage, this.terminal);
  }

  end(): void {
    const screen = screenFor(this.reports, this.terminal);
    this.terminal.stdout.write(`${filesTable(this.reports, screen).join('\n')}\n`);
  }
}

class Pages implements Writer {
  private readonly reports: Report[] = [];

  constructor(private readonly terminal: Terminal) {}

  take(report: Report): void {
    this.reports.push(report);
    show(report, checkPage, this.terminal);
  }

  end(): void {
    const screen = screenFor(this.reports, this.terminal);
    const lines = [
      ...(this.reports.length > 1 ? filesTable(this.reports, screen) : []),
      ...nextLines(this.reports, screen),
    ];
    if (lines.length > 0) this.terminal.stdout.write(`${lines.join('\n').replace(/^\n/, '')}\n`);
  }
}

/** In the digits of the first plan. */
function screenFor(reports: readonly Report[], { stdout, env, language }: Terminal): Screen {
  const first = reports.find((report) => report.ok);
  return screenOf(stdout, env, language, first?.settings.digits);
}
