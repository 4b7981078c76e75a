/** The reports of a check, in the form that was asked for. */
import type { Drawn } from './draw';
import type { Glance } from './glance';
import type { Terminal } from './io';
import { filesTable } from './pages/files-table';
import { CSV_HEADER } from './pages/findings-csv';
import { nextLines } from './pages/next';
import type { Shown } from './requests';
import { sarifLog } from './sarif';
import { jsonText } from './terminal/clean';
import { screenOf, type Screen } from './terminal/screen';

export interface Writer {
  /** What is shown of a file, in the order of the files. */
  take(drawn: Drawn): void;
  /** After the last one. */
  end(): void;
}

export function writerOf({ format, isMany }: Shown, terminal: Terminal): Writer {
  const { stdout } = terminal;
  switch (format) {
    case 'pretty':
      return new Pages(terminal);
    case 'table':
      return new Table(terminal);
    case 'ndjson':
      return new Items(terminal);
    case 'json':
      return isMany
        ? new Items(terminal, { start: '[', between: ',', end: '\n]\n', none: '[]\n' })
        : new Items(terminal);
    case 'csv':
      stdout.write(CSV_HEADER);
      return new Items(terminal);
    case 'sarif':
      return new Log(terminal);
  }
}

/** The texts before, between and after those of the files. `none` is written if there is no file. */
interface Frame {
  readonly start: string;
  readonly between: string;
  readonly end: string;
  readonly none: string;
}

const NO_FRAME: Frame = { start: '', between: '', end: '', none: '' };

/** One text after another. */
class Items implements Writer {
  private isFirst = true;

  constructor(
    private readonly terminal: Terminal,
    private readonly frame = NO_FRAME,
  ) {}

  take({ stdout }: Drawn): void {
    this.terminal.stdout.write((this.isFirst ? this.frame.start : this.frame.between) + stdout);
    this.isFirst = false;
  }

  end(): void {
    this.terminal.stdout.write(this.isFirst ? this.frame.none : this.frame.end);
  }
}

/** Written once all are there. */
class Log implements Writer {
  private readonly reports: NonNullable<Drawn['report']>[] = [];

  constructor(private readonly terminal: Terminal) {}

  take({ report }: Drawn): void {
    if (report) this.reports.push(report);
  }

  end(): void {
    const { stdout, language } = this.terminal;
    stdout.write(jsonText(sarifLog(this.reports, language)));
  }
}

/** A page for each file, and at the end all at a glance. */
class Pages implements Writer {
  protected readonly glances: Glance[] = [];

  constructor(protected readonly terminal: Terminal) {}

  take({ stdout, stderr, glance }: Drawn): void {
    if (stdout !== '') this.terminal.stdout.write(stdout);
    if (stderr !== '') this.terminal.stderr.write(stderr);
    this.glances.push(glance);
  }

  end(): void {
    const { glances, terminal } = this;
    const screen = screenFor(glances, terminal);
    const lines = [...(glances.length > 1 ? filesTable(glances, screen) : []), ...nextLines(glances, screen)];
    if (lines.length > 0) terminal.stdout.write(`${lines.join('\n').replace(/^\n/, '')}\n`);
  }
}

/** Of each file only its line; a file that cannot be read is explained too. */
class Table extends Pages {
  override end(): void {
    const screen = screenFor(this.glances, this.terminal);
    this.terminal.stdout.write(`${filesTable(this.glances, screen).join('\n')}\n`);
  }
}

/** In the digits of the first plan. */
function screenFor(glances: readonly Glance[], { stdout, env, language }: Terminal): Screen {
  return screenOf(stdout, env, language, glances.find(({ plan }) => plan !== null)?.plan?.digits);
}
