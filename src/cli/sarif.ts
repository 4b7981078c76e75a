/** Findings as SARIF 2.1.0 (OASIS), which tools for code review show. */
import { isAbsolute, sep } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Location, Log, Notification, Result } from 'sarif';
import manifest from '../../package.json';
import { describeRules } from '../core/jobs/rules';
import type { Language } from '../core/messages/language';
import type { Severity } from '../core/rules/finding';
import type { Place } from '../core/workbook/snapshot';
import type { Outcome } from './attempt';
import type { CheckReport, FoundReport, ProblemReport } from './report';

const LEVELS: Readonly<Record<Severity, 'error' | 'warning' | 'note'>> = {
  error: 'error',
  warning: 'warning',
  info: 'note',
};

/** One run over all the files: findings are its results, files that could not be read its notifications. */
export function sarifLog(reports: readonly Outcome<CheckReport>[], language: Language): Log {
  const rules = describeRules();
  const indexes = new Map(rules.map(({ id }, index) => [id, index]));
  const problems = reports.flatMap((report) => (report.ok ? [] : [report]));
  return {
    $schema: 'https://json.schemastore.org/sarif-2.1.0.json',
    version: '2.1.0',
    runs: [
      {
        tool: {
          driver: {
            name: 'Phaen',
            version: manifest.version,
            language,
            rules: rules.map(({ id, severity, isOff, words }) => ({
              id,
              shortDescription: { text: words.name[language] },
              fullDescription: { text: words.why[language] },
              defaultConfiguration: { level: LEVELS[severity], enabled: !isOff },
            })),
          },
        },
        invocations: [
          { executionSuccessful: problems.length === 0, toolExecutionNotifications: problems.map(notification) },
        ],
        results: reports.flatMap((report) =>
          report.ok ? report.findings.map((finding) => result(report.file, finding, indexes)) : [],
        ),
      },
    ],
  };
}

function result(file: string, finding: FoundReport, indexes: ReadonlyMap<string, number>): Result {
  const { rule, severity, message, related, accepted, found, expected, title } = finding;
  return {
    ruleId: rule,
    ruleIndex: indexes.get(rule) ?? -1,
    level: LEVELS[severity],
    message: { text: message },
    locations: [location(file, finding)],
    ...(related.length > 0 && { relatedLocations: related.map((place) => location(file, place)) }),
    ...(accepted !== undefined && { suppressions: [{ kind: 'external', justification: accepted }] }),
    properties: { found, expected, title },
  };
}

/** A workbook has no lines: the cell is a place by its name. */
function location(file: string, { sheet, cell }: Place): Location {
  return {
    physicalLocation: { artifactLocation: { uri: uriOf(file) } },
    logicalLocations: [{ name: cell, fullyQualifiedName: `${sheet}!${cell}`, kind: 'member' }],
  };
}

function notification({ file, problem }: ProblemReport): Notification {
  return {
    level: 'error',
    message: { text: problem.message },
    descriptor: { id: problem.code },
    locations: [{ physicalLocation: { artifactLocation: { uri: uriOf(file) } } }],
  };
}

/** Relative to where the command ran, if the file was named so. */
function uriOf(file: string): string {
  if (isAbsolute(file)) return pathToFileURL(file).href;
  return file.split(sep).map(encodeURIComponent).join('/');
}
