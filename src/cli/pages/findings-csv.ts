/** Findings of many files as a table: a row each, and one for every file that could not be judged. */
import { csvText, type CsvValue } from '../csv';
import type { CheckReport, ProblemReport } from '../report';

/** The names of the same things in the JSON report; `problem` in the column of severities is no finding. */
const COLUMNS = [
  'file',
  'agency',
  'year',
  'rule',
  'severity',
  'sheet',
  'cell',
  'message',
  'found',
  'expected',
  'accepted',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvValue>>>;

export function findingsCsv(reports: readonly (CheckReport | ProblemReport)[]): string {
  const rows = reports.flatMap((report) => (report.ok ? planRows(report) : problemRows(report)));
  return csvText([COLUMNS, ...rows.map((row) => COLUMNS.map((column) => row[column]))]);
}

function planRows({ file, plan: { agency, year }, findings, settings = [] }: CheckReport): Row[] {
  const own = { file, agency, year };
  return [
    ...settings.map(({ message }) => ({ ...own, rule: 'wrong-settings', severity: 'problem', message })),
    ...findings.map(({ rule, severity, sheet, cell, message, found, expected, accepted }) => ({
      ...own,
      ...{ rule, severity, sheet, cell, message, found, expected, accepted },
    })),
  ];
}

function problemRows({ file, problem }: ProblemReport): Row[] {
  return [{ file, rule: problem.code, severity: 'problem', message: problem.message }];
}
