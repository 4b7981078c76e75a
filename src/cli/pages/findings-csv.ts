/** Findings of many files as a table: a row each, one for what each file was judged by, or why it could not be. */
import { BYTE_ORDER_MARK, csvText, type CsvValue } from '../csv';
import type { CheckReport, ProblemReport } from '../report';

/**
 * The names of the same things in the JSON report. `settings` and `problem` in the column of severities are no findings;
 * in a row of settings `accepted` is how many findings were.
 */
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
  'source',
  'rulesOff',
  'rulesChanged',
] as const;

type Row = Readonly<Partial<Record<(typeof COLUMNS)[number], CsvValue>>>;

/** The start of the output: the names of the columns. The rows of the files follow. */
export const CSV_HEADER = BYTE_ORDER_MARK + csvText([COLUMNS]);

/** The rows of one file. */
export function findingsCsv(report: CheckReport | ProblemReport): string {
  const rows = report.ok ? planRows(report) : problemRows(report);
  return csvText(rows.map((row) => COLUMNS.map((column) => row[column])));
}

function planRows({ file, plan: { agency, year }, findings, settings }: CheckReport): Row[] {
  const own = { file, agency, year };
  const { source, rulesOff, rulesChanged, accepted: kept, message: wentBy } = settings;
  return [
    { ...own, severity: 'settings', message: wentBy, accepted: kept, source, rulesOff, rulesChanged },
    ...settings.problems.map(({ message }) => ({ ...own, rule: 'wrong-settings', severity: 'problem', message })),
    ...findings.map(({ rule, severity, sheet, cell, message, found, expected, accepted }) => ({
      ...own,
      ...{ rule, severity, sheet, cell, message, found, expected, accepted },
    })),
  ];
}

function problemRows({ file, problem }: ProblemReport): Row[] {
  return [{ file, rule: problem.code, severity: 'problem', message: problem.message }];
}
