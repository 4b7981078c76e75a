/** The jobs over files: read the workbook, do the job in memory, write the result where it was asked for. */
import manifest from '../../package.json';
import { momentOf } from '../core/calendar/moment';
import { check, type CheckOptions, type CheckResult } from '../core/jobs/check';
import { applyFill, previewFill } from '../core/jobs/fill';
import { reportFill } from '../core/jobs/fill-report';
import { fixAll, isSafe, ofRules } from '../core/jobs/fix-all';
import { reportFixes } from '../core/jobs/fix-report';
import { placeOf, reportFinding, reportPlan, reportReceipt, reportSettings } from '../core/jobs/report';
import type { Issue } from '../core/plan/receipt';
import { summarise } from '../core/jobs/summarise';
import { SUMMARY_TABS, tabNamed, type TabId } from '../core/jobs/tabs';
import type { Language } from '../core/messages/language';
import { nearest } from '../core/messages/nearest';
import { REFUSALS } from '../core/messages/problems';
import { WARNINGS } from '../core/messages/warnings';
import { preservedText } from '../core/messages/worked-on';
import type { PreservedTab } from '../core/workbook/host';
import type { Finding } from '../core/rules/finding';
import type { Digits } from '../core/text/digits';
import { XlsxHost } from '../xlsx';
import type { CheckRequest, FillRequest, FixRequest, SummaryRequest } from './requests';
import { readWorkbook } from './files';
import type { Terminal } from './io';
import { save } from './output';
import { CliError, SettingsError } from './problem';
import {
  SCHEMA_VERSION,
  type CheckReport,
  type FillFileReport,
  type FixFileReport,
  type FoundReport,
  type JudgedReport,
  type PreservedTabReport,
  type RefusedTabReport,
  type SummaryReport,
  type WarningReport,
} from './report';
import { reportSettingsProblems } from './settings-report';
import { meant, usage } from './usage';
import { ZLIB_CODEC } from './zlib-codec';

/** What the command line uses beside the workbook. */
export type GivenSettings = CheckOptions['settings'];

/** All of these throw a `HostError` or `CliError`, and have then written nothing. */
export async function checkFile(
  { digits }: Pick<CheckRequest, 'digits'>,
  file: string,
  language: Language,
  settings?: GivenSettings,
): Promise<CheckReport> {
  return checkHost(file, await openFile(file), { settings, digits }, language);
}

/** If `rules` is null, only safe fixes are applied. Settings that cannot be read stop it: they may forbid a rule. */
export async function fixFile(
  { file, output, rules, digits }: FixRequest,
  { pipe, language }: Pick<Terminal, 'pipe' | 'language'>,
  settings?: GivenSettings,
): Promise<FixFileReport> {
  const host = await openFile(file);
  const checked = await checkHost(file, host, { settings, digits }, language);
  const { problems } = checked.settings;
  if (problems.length > 0) throw new SettingsError(file, problems);
  const run = await fixAll(host, rules === null ? isSafe : ofRules(rules), undefined, { settings, digits });
  if (run.failure) throw run.failure;
  const saved = await save(host, file, run.applied.length > 0, output, pipe);
  const after = { ...reportSettings(run.checked.settings, language), problems };
  const left = run.checked.findings.map((finding) => reportFound(finding, language, after.digits));
  return {
    ...checked,
    ...reportFixes(run, language),
    left,
    judged: reportJudged(run.checked.judged),
    ...warningsOf(host, language),
    settings: after,
    saved,
  };
}

/**
 * Plan and findings are those of `file`, before the fill. Only what needs nobody's consent is written; suggestions are
 * reported and never taken.
 */
export async function fillFile(
  { file, output, digits }: FillRequest,
  { pipe, language }: Pick<Terminal, 'pipe' | 'language'>,
  settings?: GivenSettings,
): Promise<FillFileReport> {
  const host = await openFile(file);
  const checked = await checkHost(file, host, { settings, digits }, language);
  const preview = await previewFill(host);
  const outcome = await applyFill(
    host,
    preview.proposals.filter(({ needsConsent }) => !needsConsent),
  );
  const saved = await save(host, file, outcome.filled.length > 0, output, pipe);
  return {
    ...checked,
    ...reportFill(preview, outcome, language, checked.settings.digits),
    ...warningsOf(host, language),
    saved,
  };
}

export async function summariseFile(
  { file, output, digits, font, isSigned, tabs: wanted }: SummaryRequest,
  { pipe, language }: Pick<Terminal, 'pipe' | 'language'>,
  settings?: GivenSettings,
): Promise<SummaryReport> {
  const host = await openFile(file);
  const asked = { settings, digits, font, isSigned: isSigned ?? undefined, tabs: wanted?.map(tabOf) };
  const { checked, written, tabs, addsRegister, report } = await summarise(host, issueNow(), undefined, asked);
  const refused = report.refused.flatMap(({ change, reason }): RefusedTabReport[] =>
    change.kind === 'sheet' ? [{ tab: change.spec.name, reason: REFUSALS[reason][language], reasonCode: reason }] : [],
  );
  const [first] = refused;
  if (written.length === 0 && first) throw new CliError('cannot-write', REFUSALS[first.reasonCode]);
  const saved = await save(host, file, written.length > 0, output, pipe);
  const preserved = report.preserved?.map((each) => reportPreserved(each, language));
  return {
    ...checkReport(file, checked, language),
    written,
    tabs,
    ...(addsRegister && { addsRegister }),
    refused,
    ...(preserved && { preserved }),
    ...warningsOf(host, language),
    saved,
  };
}

/** Throws a `UsageError`. */
function tabOf(name: string): TabId {
  const tab = tabNamed(name);
  if (tab) return tab;
  const known = SUMMARY_TABS.map(({ id, name: own }) => `${own} (${id})`).join(', ');
  const [th, en] = meant(
    nearest(
      name,
      SUMMARY_TABS.flatMap(({ id, name: own }) => [id, own]),
    ),
  );
  throw usage(`ไม่รู้จักแผ่นงานสรุป "${name}"${th} ที่มีคือ ${known}`, `Unknown tab "${name}".${en} Tabs: ${known}.`, 'summary');
}

function reportFound(finding: Finding, language: Language, digits: Digits): FoundReport {
  const { title } = finding.row;
  return { ...reportFinding(finding, language, digits), ...(title !== null && { title }) };
}

function reportJudged({ rules, unread }: CheckResult['judged']): JudgedReport {
  return { rules: rules.length, unread: unread.map(placeOf) };
}

function issueNow(): Issue {
  return { moment: momentOf(new Date()), version: manifest.version };
}

function warningsOf(host: XlsxHost, language: Language): { warnings?: WarningReport[] } {
  const code = 'signature-ends';
  return host.endsSignature() ? { warnings: [{ code, message: WARNINGS[code][language] }] } : {};
}

function reportPreserved(preserved: PreservedTab, language: Language): PreservedTabReport {
  const { tab, successor, edits, isKnown } = preserved;
  return {
    tab,
    successor,
    reasonCode: isKnown ? 'edited' : 'earlier-version',
    reason: preservedText(preserved, language),
    cells: edits.flatMap((edit) => ('cell' in edit ? [edit.cell] : [])),
    objects: edits.flatMap((edit) => ('cell' in edit ? [] : [edit.kind])),
  };
}

async function openFile(file: string): Promise<XlsxHost> {
  return XlsxHost.open(await readWorkbook(file), ZLIB_CODEC);
}

async function checkHost(
  file: string,
  host: XlsxHost,
  options: CheckOptions,
  language: Language,
): Promise<CheckReport> {
  return checkReport(file, await check(host, undefined, options), language);
}

function checkReport(file: string, checked: CheckResult, language: Language): CheckReport {
  const { plan, findings, settings, settingsProblems, fingerprint, judged } = checked;
  const reported = reportSettings(settings, language);
  return {
    schemaVersion: SCHEMA_VERSION,
    file,
    ok: true,
    settings: { ...reported, problems: reportSettingsProblems(settingsProblems, language) },
    plan: reportPlan(plan, language),
    fingerprint,
    receipt: reportReceipt(checked, manifest.version, language, reported.digits),
    judged: reportJudged(judged),
    findings: findings.map((finding) => reportFound(finding, language, reported.digits)),
  };
}
