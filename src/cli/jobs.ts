/** The jobs over files: read the workbook, do the job in memory, write the result where it was asked for. */
import manifest from '../../package.json';
import { momentOf } from '../core/calendar/moment';
import { check, type CheckOptions, type CheckResult } from '../core/jobs/check';
import { applyFill, previewFill } from '../core/jobs/fill';
import { reportFill } from '../core/jobs/fill-report';
import { fixAll, isSafe, ofRules } from '../core/jobs/fix-all';
import { reportFixes } from '../core/jobs/fix-report';
import { reportFinding, reportPlan, reportReceipt, reportSettings } from '../core/jobs/report';
import type { Issue } from '../core/plan/receipt';
import { summarise } from '../core/jobs/summarise';
import type { Language } from '../core/messages/language';
import { REFUSALS } from '../core/messages/problems';
import { WARNINGS } from '../core/messages/warnings';
import { preservedText } from '../core/messages/worked-on';
import type { PreservedTab } from '../core/workbook/host';
import { XlsxHost } from '../xlsx';
import type { CheckRequest, FillRequest, FixRequest, SummaryRequest } from './arguments';
import { readWorkbook } from './files';
import type { Io } from './io';
import { save } from './output';
import { CliError, SettingsError } from './problem';
import {
  SCHEMA_VERSION,
  type CheckReport,
  type FillFileReport,
  type FixFileReport,
  type PreservedTabReport,
  type RefusedTabReport,
  type SummaryReport,
  type WarningReport,
} from './report';
import { reportSettingsProblems } from './settings-report';

const LANGUAGE: Language = 'th';

/** What the command line goes by beside the workbook. */
export type GivenSettings = CheckOptions['settings'];

/** All of these throw a `HostError` or `CliError`, and have then written nothing. */
export async function checkFile(
  { digits }: Pick<CheckRequest, 'digits'>,
  file: string,
  settings?: GivenSettings,
): Promise<CheckReport> {
  return checkHost(file, await openFile(file), { settings, digits });
}

/** With `rules` null, only what is safe is mended. Settings that cannot be read stop it: they may forbid a rule. */
export async function fixFile(
  { file, output, rules, digits }: FixRequest,
  pipe: Io['pipe'],
  settings?: GivenSettings,
): Promise<FixFileReport> {
  const host = await openFile(file);
  const checked = await checkHost(file, host, { settings, digits });
  const { problems } = checked.settings;
  if (problems.length > 0) throw new SettingsError(file, problems);
  const run = await fixAll(host, rules === null ? isSafe : ofRules(rules), undefined, { settings, digits });
  if (run.failure) throw run.failure;
  const saved = await save(host, file, run.applied.length > 0, output, pipe);
  const after = { ...reportSettings(run.checked.settings, LANGUAGE), problems };
  return { ...checked, ...reportFixes(run, LANGUAGE), ...warningsOf(host), settings: after, saved };
}

/**
 * Plan and findings are those of `file`, before the fill. Only what needs nobody's consent is written; suggestions are
 * reported and never taken.
 */
export async function fillFile(
  { file, output, digits }: FillRequest,
  pipe: Io['pipe'],
  settings?: GivenSettings,
): Promise<FillFileReport> {
  const host = await openFile(file);
  const checked = await checkHost(file, host, { settings, digits });
  const preview = await previewFill(host);
  const outcome = await applyFill(
    host,
    preview.proposals.filter(({ needsConsent }) => !needsConsent),
  );
  const saved = await save(host, file, outcome.filled.length > 0, output, pipe);
  return { ...checked, ...reportFill(preview, outcome, LANGUAGE, checked.settings.digits), ...warningsOf(host), saved };
}

export async function summariseFile(
  { file, output, digits, font, isSigned, tabs: wanted }: SummaryRequest,
  pipe: Io['pipe'],
  settings?: GivenSettings,
): Promise<SummaryReport> {
  const host = await openFile(file);
  const asked = { settings, digits, font, isSigned: isSigned ?? undefined, tabs: wanted ?? undefined };
  const { checked, written, tabs, addsRegister, report } = await summarise(host, issueNow(), undefined, asked);
  const refused = report.refused.flatMap(({ change, reason }): RefusedTabReport[] =>
    change.kind === 'sheet' ? [{ tab: change.spec.name, reason: REFUSALS[reason][LANGUAGE], reasonCode: reason }] : [],
  );
  const [first] = refused;
  if (written.length === 0 && first) throw new CliError('cannot-write', REFUSALS[first.reasonCode]);
  const saved = await save(host, file, written.length > 0, output, pipe);
  const preserved = report.preserved?.map(reportPreserved);
  return {
    ...checkReport(file, checked),
    written,
    tabs,
    ...(addsRegister && { addsRegister }),
    refused,
    ...(preserved && { preserved }),
    ...warningsOf(host),
    saved,
  };
}

function issueNow(): Issue {
  return { moment: momentOf(new Date()), version: manifest.version };
}

function warningsOf(host: XlsxHost): { warnings?: WarningReport[] } {
  const code = 'signature-ends';
  return host.endsSignature() ? { warnings: [{ code, message: WARNINGS[code][LANGUAGE] }] } : {};
}

function reportPreserved(preserved: PreservedTab): PreservedTabReport {
  const { tab, successor, edits, isKnown } = preserved;
  return {
    tab,
    successor,
    reasonCode: isKnown ? 'edited' : 'earlier-version',
    reason: preservedText(preserved, LANGUAGE),
    cells: edits.flatMap((edit) => ('cell' in edit ? [edit.cell] : [])),
    objects: edits.flatMap((edit) => ('cell' in edit ? [] : [edit.kind])),
  };
}

async function openFile(file: string): Promise<XlsxHost> {
  return XlsxHost.open(await readWorkbook(file));
}

async function checkHost(file: string, host: XlsxHost, options: CheckOptions): Promise<CheckReport> {
  return checkReport(file, await check(host, undefined, options));
}

function checkReport(file: string, checked: CheckResult): CheckReport {
  const { plan, findings, settings, settingsProblems, fingerprint } = checked;
  const reported = reportSettings(settings, LANGUAGE);
  return {
    schemaVersion: SCHEMA_VERSION,
    file,
    ok: true,
    settings: { ...reported, problems: reportSettingsProblems(settingsProblems) },
    plan: reportPlan(plan, LANGUAGE),
    fingerprint,
    receipt: reportReceipt(checked, manifest.version, LANGUAGE, reported.digits),
    findings: findings.map((finding) => reportFinding(finding, LANGUAGE, reported.digits)),
  };
}
