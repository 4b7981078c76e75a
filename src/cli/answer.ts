/** Answers what needs the rules or a workbook. It is loaded once it is asked for: help is there at once without it. */
import { attempt } from './attempt';
import { checkFiles } from './check-files';
import { STDOUT } from './commands';
import { Config } from './config';
import { isFolder, workbooksIn, type Entry } from './folders';
import type { Terminal } from './io';
import { fillFile, fixFile, summariseFile, type GivenSettings } from './jobs';
import { refuseTerminal } from './output';
import { fillPage } from './pages/fill';
import { fixPage } from './pages/fix';
import { summaryPage } from './pages/summary';
import { CliError } from './problem';
import { Progress } from './progress';
import type { CheckReport } from './report';
import type { CheckRequest, FileRequest, WorkRequest } from './requests';
import { explainRule, listRules, requireRules } from './rules';
import { show, type Page } from './show';
import { FAILED, GOOD } from './status';
import { jsonText } from './terminal/clean';
import { screenOf } from './terminal/screen';
import { writerOf } from './writers';

/** Gives the exit status. Throws a `UsageError`. */
export async function answer(request: WorkRequest, terminal: Terminal): Promise<number> {
  switch (request.command) {
    case 'rules':
      listRules(request, terminal);
      return GOOD;
    case 'explain':
      explainRule(request, terminal);
      return GOOD;
    case 'check':
      return check(request, terminal);
    case 'fill':
      return one(request, terminal, (settings) => fillFile(request, terminal, settings), fillPage);
    case 'summary':
      return one(request, terminal, (settings) => summariseFile(request, terminal, settings), summaryPage);
    case 'fix':
      requireRules(request.rules ?? []);
      return one(request, terminal, (settings) => fixFile(request, terminal, settings), fixPage);
  }
}

async function check(request: CheckRequest, terminal: Terminal): Promise<number> {
  const { paths, format } = request;
  const { language, env, stderr, watched } = terminal;
  const found = await Promise.all(paths.map(entriesOf));
  const entries = found.flatMap((each) => each.entries);
  const isMany = paths.length > 1 || found.some((each) => each.isFolder);
  const writer = writerOf({ format, isMany }, terminal);
  const isWatched = stderr.isTTY === true && entries.length > 1;
  const progress = new Progress(isWatched ? watched : null, entries.length, screenOf(stderr, env, language));
  let status = GOOD;
  await checkFiles(entries, { ...request, language, isMany }, terminal, (drawn) => {
    status = Math.max(status, drawn.status);
    progress.step(() => writer.take(drawn));
  });
  writer.end();
  return status;
}

/** A folder without a workbook, or one that cannot be opened, is an entry with a problem. */
async function entriesOf(path: string): Promise<{ readonly isFolder: boolean; readonly entries: readonly Entry[] }> {
  if (!(await isFolder(path))) return { isFolder: false, entries: [{ path, problem: null }] };
  try {
    return { isFolder: true, entries: await workbooksIn(path) };
  } catch (error) {
    if (error instanceof CliError) return { isFolder: true, entries: [{ path, problem: error }] };
    throw error;
  }
}

async function one<Report extends CheckReport>(
  { file, format, config, output }: FileRequest,
  given: Terminal,
  job: (settings: GivenSettings) => Promise<Report>,
  page: Page<Report>,
): Promise<number> {
  refuseTerminal(output, given.stdout);
  const terminal = output.path === STDOUT ? { ...given, stdout: given.stderr } : given;
  const report = await attempt(file, terminal, async () => job(await new Config(config).settingsFor(file)));
  if (format === 'json') terminal.stdout.write(jsonText(report));
  else show(report, page, terminal);
  return report.ok ? GOOD : FAILED;
}
