/** The jobs over files: read the workbook, do the job in memory, write the result where it was asked for. */
import { check } from '../core/jobs/check';
import { applyFill, previewFill } from '../core/jobs/fill';
import { reportFill } from '../core/jobs/fill-report';
import { reportFinding, reportPlan } from '../core/jobs/report';
import { summarise } from '../core/jobs/summarise';
import type { Language } from '../core/messages/language';
import { REFUSALS } from '../core/messages/problems';
import { XlsxHost } from '../xlsx';
import { readFileBytes, writeFileBytes } from './files';
import { CliError } from './problem';
import type { CheckReport, FillFileReport, RefusedTabReport, SummaryReport } from './report';

const LANGUAGE: Language = 'th';

/** All three throw a `HostError` or `CliError`, and have then written nothing. */
export async function checkFile(file: string): Promise<CheckReport> {
  return checkHost(file, await openFile(file));
}

/**
 * Plan and findings are those of `file`, before the fill. Only what needs nobody's consent is written; suggestions are
 * reported and never taken. With `output` null nothing is written, and the report is the same.
 */
export async function fillFile(file: string, output: string | null): Promise<FillFileReport> {
  const host = await openFile(file);
  const checked = await checkHost(file, host);
  const preview = await previewFill(host);
  const outcome = await applyFill(
    host,
    preview.proposals.filter(({ needsConsent }) => !needsConsent),
  );
  if (output !== null) await writeFileBytes(output, host.bytes());
  return { ...checked, ...reportFill(preview, outcome, LANGUAGE) };
}

export async function summariseFile(file: string, output: string): Promise<SummaryReport> {
  const host = await openFile(file);
  const checked = await checkHost(file, host);
  const { written, report } = await summarise(host);
  const refused = report.refused.flatMap(({ change, reason }): RefusedTabReport[] =>
    change.kind === 'sheet' ? [{ tab: change.spec.name, reason: REFUSALS[reason][LANGUAGE], reasonCode: reason }] : [],
  );
  const [first] = refused;
  if (written.length === 0 && first) throw new CliError('cannot-write', REFUSALS[first.reasonCode]);
  await writeFileBytes(output, host.bytes());
  return { ...checked, written, refused };
}

async function openFile(file: string): Promise<XlsxHost> {
  return XlsxHost.open(await readFileBytes(file));
}

async function checkHost(file: string, host: XlsxHost): Promise<CheckReport> {
  const { plan, findings } = await check(host);
  return {
    file,
    ok: true,
    plan: reportPlan(plan),
    findings: findings.map((finding) => reportFinding(finding, LANGUAGE)),
  };
}
