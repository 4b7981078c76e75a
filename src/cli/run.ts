/** The command line as a function: arguments in, exit status out. */
import manifest from '../../package.json';
import { parseRequest, type CheckRequest, type FileRequest, type Request } from './arguments';
import { STDOUT } from './commands';
import { Config } from './config';
import { isFolder, workbooksIn } from './folders';
import type { Io } from './io';
import { checkFile, fillFile, fixFile, summariseFile, type GivenSettings } from './jobs';
import { refuseTerminal } from './output';
import { checkPage } from './pages/check';
import { fillPage } from './pages/fill';
import { findingsCsv } from './pages/findings-csv';
import { fixPage } from './pages/fix';
import { problemPage } from './pages/problem';
import { summaryPage } from './pages/summary';
import { problemOf, SettingsError } from './problem';
import { SCHEMA_VERSION, type CheckReport, type ProblemReport } from './report';
import { explainRule, listRules, requireRules } from './rules';
import { reportSettingsProblems } from './settings-report';
import { cleanIo, jsonText } from './terminal/clean';
import { screenOf, type Screen } from './terminal/screen';
import { plain } from './terminal/text';
import { traceOf } from './trace';
import { USAGE, UsageError } from './usage';

const GOOD = 0;
const TO_MEND = 1;
const FAILED = 2;

type Outcome<Report extends CheckReport> = Report | ProblemReport;
type Page<Report> = (report: Report, screen: Screen) => readonly string[];

/**
 * Gives 0, 1 (`check` found an error that nobody has accepted) or 2 (wrong usage or settings, or a file could not be
 * read or written). Never throws.
 */
export async function run(argv: readonly string[], given: Io): Promise<number> {
  const io = cleanIo(given);
  try {
    return await answer(parseRequest(argv), io);
  } catch (error) {
    if (error instanceof UsageError) io.stderr.write(argv.length === 0 ? USAGE : usageError(error));
    else {
      log(error, io);
      io.stderr.write(`phaen: ${plain(problemOf(error).message)}\n`);
    }
    return FAILED;
  }
}

async function answer(request: Request, io: Io): Promise<number> {
  switch (request.command) {
    case 'help':
      io.stdout.write(USAGE);
      return GOOD;
    case 'version':
      io.stdout.write(`${manifest.version}\n`);
      return GOOD;
    case 'rules':
      listRules(request, io);
      return GOOD;
    case 'explain':
      explainRule(request, io);
      return GOOD;
    case 'check':
      return check(request, io);
    case 'fill':
      return one(request, io, (settings) => fillFile(request, io.pipe, settings), fillPage);
    case 'summary':
      return one(request, io, (settings) => summariseFile(request, io.pipe, settings), summaryPage);
    case 'fix':
      requireRules(request.rules ?? []);
      return one(request, io, (settings) => fixFile(request, io.pipe, settings), fixPage);
  }
}

/** File by file; one file's problem does not keep the next from being checked. */
async function check(request: CheckRequest, io: Io): Promise<number> {
  const { paths, format, config: named, ignoresSettings } = request;
  const config = new Config(named);
  const settingsFor = async (file: string): Promise<GivenSettings> =>
    ignoresSettings ? 'ignored' : config.settingsFor(file);
  const reports: Outcome<CheckReport>[] = [];
  const take = (report: Outcome<CheckReport>): void => {
    reports.push(report);
    if (format === 'pretty') show(report, checkPage, io);
  };
  let isMany = paths.length > 1;
  for (const path of paths) {
    const isAll = await isFolder(path);
    isMany ||= isAll;
    const entries = isAll ? await attempt(path, io, () => workbooksIn(path)) : [{ path, problem: null }];
    if (!Array.isArray(entries)) take(entries);
    else {
      for (const { path: file, problem } of entries) {
        take(
          await attempt(file, io, async () => {
            if (problem) throw problem;
            return checkFile(request, file, await settingsFor(file));
          }),
        );
      }
    }
  }
  if (format === 'json') writeJson(isMany ? reports : reports[0], io);
  if (format === 'csv') io.stdout.write(findingsCsv(reports));
  if (reports.some((report) => !report.ok || report.settings.problems.length > 0)) return FAILED;
  return reports.some(hasErrors) ? TO_MEND : GOOD;
}

async function one<Report extends CheckReport>(
  { file, format, config, output }: FileRequest,
  given: Io,
  job: (settings: GivenSettings) => Promise<Report>,
  page: Page<Report>,
): Promise<number> {
  refuseTerminal(output, given.stdout);
  const io = output.path === STDOUT ? { ...given, stdout: given.stderr } : given;
  const report = await attempt(file, io, async () => job(await new Config(config).settingsFor(file)));
  if (format === 'json') writeJson(report, io);
  else show(report, page, io);
  return report.ok ? GOOD : FAILED;
}

async function attempt<T>(file: string, io: Io, job: () => Promise<T>): Promise<T | ProblemReport> {
  try {
    return await job();
  } catch (error) {
    log(error, io);
    const problem: ProblemReport = { schemaVersion: SCHEMA_VERSION, file, ok: false, problem: problemOf(error) };
    return error instanceof SettingsError
      ? { ...problem, settings: { problems: reportSettingsProblems(error.problems) } }
      : problem;
  }
}

/** For whoever gives support, where the person asks for it. */
function log(error: unknown, { stderr, env }: Io): void {
  if (env.PHAEN_DEBUG === '1') stderr.write(traceOf(error));
}

function show<Report extends CheckReport>(report: Outcome<Report>, page: Page<Report>, io: Io): void {
  const sink = report.ok ? io.stdout : io.stderr;
  const screen = screenOf(sink, io.env, report.ok ? report.settings.digits : undefined);
  sink.write(`${(report.ok ? page(report, screen) : problemPage(report, screen)).join('\n')}\n\n`);
}

function writeJson(report: unknown, { stdout }: Io): void {
  stdout.write(jsonText(report));
}

function hasErrors(report: Outcome<CheckReport>): boolean {
  return report.ok && report.findings.some(({ severity, accepted }) => severity === 'error' && accepted === undefined);
}

function usageError({ sentence }: UsageError): string {
  return `phaen: ${plain(sentence.th)}\n       ${plain(sentence.en)}\n       วิธีใช้ / Usage: phaen --help\n`;
}
