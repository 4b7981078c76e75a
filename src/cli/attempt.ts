/** A job whose failure becomes a report. */
import type { Terminal } from './io';
import { problemOf, SettingsError } from './problem';
import { SCHEMA_VERSION, type CheckReport, type ProblemReport } from './report';
import { reportSettingsProblems } from './settings-report';
import { traceOf } from './trace';
import { UsageError } from './usage';

export type Outcome<Report extends CheckReport> = Report | ProblemReport;

type Told = Pick<Terminal, 'stderr' | 'env' | 'language'>;

/** Throws a `UsageError`: what was asked for is wrong for every file. */
export async function attempt<T>(file: string, terminal: Told, job: () => Promise<T>): Promise<T | ProblemReport> {
  try {
    return await job();
  } catch (error) {
    if (error instanceof UsageError) throw error;
    log(error, terminal);
    return problemReport(file, error, terminal);
  }
}

export function problemReport(file: string, error: unknown, { language }: Pick<Terminal, 'language'>): ProblemReport {
  const problem = { schemaVersion: SCHEMA_VERSION, file, ok: false, problem: problemOf(error, language) } as const;
  return error instanceof SettingsError
    ? { ...problem, settings: { problems: reportSettingsProblems(error.problems, language) } }
    : problem;
}

/** Details for support, printed if the person asks for them. */
export function log(error: unknown, { stderr, env }: Pick<Terminal, 'stderr' | 'env'>): void {
  if (env.PHAEN_DEBUG === '1') stderr.write(traceOf(error));
}
