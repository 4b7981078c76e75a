/**
 * The given forms, read through every host. The expected reports beside this file were written by reading the forms;
 * `PHAEN_GOLDEN=write npx vitest run test/golden` writes them anew, to be read again before they are kept.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { acceptFindings } from '../../src/core/jobs/accept';
import { check } from '../../src/core/jobs/check';
import { applyFill, previewFill } from '../../src/core/jobs/fill';
import { reportFill } from '../../src/core/jobs/fill-report';
import { fixAll, isSafe } from '../../src/core/jobs/fix-all';
import { reportFixes } from '../../src/core/jobs/fix-report';
import { reportFinding, reportPlan } from '../../src/core/jobs/report';
import { summarise } from '../../src/core/jobs/summarise';
import { undo } from '../../src/core/jobs/undo';
import { isCellOrMerge, type Change } from '../../src/core/workbook/change';
import type { Host } from '../../src/core/workbook/host';
import { XlsxHost } from '../../src/xlsx';
import { IN_YEAR, issuedBy } from '#test/support/checked';
import { withoutIds } from '#test/support/without-ids';
import { expectSame } from '#test/support/same';
import { expectResults, openFile, openOffice } from './hosts';

const FORMS = ['ladkrabang-2568', 'ladkrabang-2568-sheets', 'periods-2568'];

async function report(host: Host): Promise<unknown> {
  const { plan, findings, fingerprint } = await check(host);
  return {
    fingerprint,
    plan: reportPlan(plan, 'th'),
    findings: findings.map((each) => reportFinding(each, 'th', 'thai')),
  };
}

/** Fills all that needs nobody's consent, then writes the summary tabs: what is then in the workbook. */
async function work(host: Host): Promise<unknown> {
  const preview = await previewFill(host);
  const outcome = await applyFill(
    host,
    preview.proposals.filter(({ needsConsent }) => !needsConsent),
  );
  expectResults(issuedBy(IN_YEAR, await check(host)));
  const { written } = await summarise(host, IN_YEAR);
  return { fill: reportFill(preview, outcome, 'th', 'thai'), written, workbook: withoutIds(await host.read()) };
}

/** Accepts some findings, applies all safe fixes and those that one rule offers: what is then in the workbook. */
async function fixSome(host: Host): Promise<unknown> {
  const { findings } = await check(host);
  for (const finding of findings.slice(0, 3)) await acceptFindings(host, [finding], { reason: 'ทราบแล้ว "รอปีหน้า" <1>' });
  const run = await fixAll(host, (finding, fix) => isSafe(finding, fix) || finding.rule === 'count-guideline-listed');
  const accepted = (await check(host)).findings.map((finding) => finding.accepted);
  return {
    fixes: reportFixes(run, 'th'),
    inverse: run.report.inverse.map(withoutId),
    accepted,
    workbook: withoutIds(await host.read()),
  };
}

/** The id of the worksheet is the host's own. */
function withoutId(change: Change): unknown {
  if (!isCellOrMerge(change) || !change.anchor) return change;
  const { sheetId: _, ...rows } = change.anchor.rows;
  return { ...change, anchor: { ...change.anchor, rows } };
}

describe.each(FORMS)('%s', (form) => {
  let reported: unknown;
  beforeAll(async () => {
    reported = await report(openFile(form));
  });

  test('reads as it stands', () => {
    const path = join(__dirname, `${form}.json`);
    const actual = JSON.parse(JSON.stringify(reported)) as unknown;
    if (process.env.PHAEN_GOLDEN === 'write') writeFileSync(path, `${JSON.stringify(actual, null, 2)}\n`);
    expect(actual).toEqual(JSON.parse(readFileSync(path, 'utf8')));
  });

  test('reads the same through the real Office.js', async () => {
    const office = await openOffice(form);
    expectSame(withoutIds(await office.read()), await openFile(form).read());
    expectSame(await report(office), reported);
  });

  test('is filled and summed up the same through both', async () => {
    expectSame(await work(await openOffice(form)), await work(openFile(form)));
  });

  test('is fixed the same through both, with findings accepted in the workbook', async () => {
    const file = openFile(form);
    const fixed = await fixSome(file);
    expectSame(await fixSome(await openOffice(form)), fixed);
    expectSame(await XlsxHost.open(file.bytes()).read(), await file.read());
  });

  test.each([
    ['file', (name: string) => Promise.resolve<Host>(openFile(name))],
    ['Office.js', openOffice],
  ])('a fill is taken back whole: %s', async (_host, open) => {
    const host = await open(form);
    const before = await host.read();
    const { proposals } = await previewFill(host);
    const { report: done, left } = await applyFill(host, proposals);
    expect(left).toEqual([]);
    const undone = await undo(host, done);
    expect(undone.refused).toEqual([]);
    expectSame(await host.read(), before);
  });
});
