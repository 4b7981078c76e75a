/** The command line as a function: arguments in, exit status out. */
import manifest from '../../package.json';
import { parseRequest, type Format, type Request } from './arguments';
import type { Io } from './io';
import { checkFile, fillFile, summariseFile } from './jobs';
import { checkPage } from './pages/check';
import { fillPage } from './pages/fill';
import { problemPage } from './pages/problem';
import { summaryPage } from './pages/summary';
import { problemOf } from './problem';
import type { CheckReport, ProblemReport } from './report';
import { screenOf, type Screen } from './terminal/screen';
import { plain } from './terminal/text';
import { USAGE, UsageError } from './usage';

const GOOD = 0;
const TO_MEND = 1;
const FAILED = 2;

/** Gives 0, 1 (`check` found an error) or 2 (wrong usage, or a file could not be read or written). Never throws. */
export async function run(argv: readonly string[], io: Io): Promise<number> {
  let request: Request;
  try {
    request = parseRequest(argv);
  } catch (error) {
    if (!(error instanceof UsageError)) throw error;
    io.stderr.write(argv.length === 0 ? USAGE : usageError(error));
    return FAILED;
  }
  return answer(request, io);
}

async function answer(request: Request, io: Io): Promise<number> {
  switch (request.command) {
    case 'help':
      io.stdout.write(USAGE);
      return GOOD;
    case 'version':
      io.stdout.write(`${manifest.version}\n`);
      return GOOD;
    case 'check': {
      const reports = await each(request.files, request.format, io, checkFile, checkPage);
      if (reports.some(({ ok }) => !ok)) return FAILED;
      return reports.some(hasErrors) ? TO_MEND : GOOD;
    }
    case 'fill': {
      const { file, output, format } = request;
      const job = (): ReturnType<typeof fillFile> => fillFile(file, output);
      const reports = await each([file], format, io, job, (report, screen) => fillPage(report, output, screen));
      return reports.every(({ ok }) => ok) ? GOOD : FAILED;
    }
    case 'summary': {
      const { file, output, format } = request;
      const job = (): ReturnType<typeof summariseFile> => summariseFile(file, output);
      const reports = await each([file], format, io, job, (report, screen) => summaryPage(report, output, screen));
      return reports.every(({ ok }) => ok) ? GOOD : FAILED;
    }
  }
}

/** Does the job file by file; one file's problem does not keep the next from being done. */
async function each<Report extends CheckReport>(
  files: readonly string[],
  format: Format,
  io: Io,
  job: (file: string) => Promise<Report>,
  page: (report: Report, screen: Screen) => readonly string[],
): Promise<(Report | ProblemReport)[]> {
  const reports: (Report | ProblemReport)[] = [];
  for (const file of files) {
    const report = await job(file).catch((error: unknown) => failed(file, error, io));
    reports.push(report);
    if (format === 'json') continue;
    const sink = report.ok ? io.stdout : io.stderr;
    const screen = screenOf(sink, io.env);
    sink.write(`${(report.ok ? page(report, screen) : problemPage(report, screen)).join('\n')}\n\n`);
  }
  if (format === 'json') io.stdout.write(`${JSON.stringify(files.length === 1 ? reports[0] : reports, null, 2)}\n`);
  return reports;
}

function failed(file: string, error: unknown, io: Io): ProblemReport {
  if (io.env.PHAEN_DEBUG === '1') io.stderr.write(`${error instanceof Error ? String(error.stack) : String(error)}\n`);
  return { file, ok: false, problem: problemOf(error) };
}

function hasErrors(report: CheckReport | ProblemReport): boolean {
  return report.ok && report.findings.some(({ severity }) => severity === 'error');
}

function usageError({ sentence }: UsageError): string {
  return `phaen: ${plain(sentence.th)}\n       ${plain(sentence.en)}\n\n${USAGE}`;
}
