/** Fixes of texts that are formatted in parts, through both hosts: a file keeps the formats, Excel leaves the cell alone. */
import { readFileSync } from 'node:fs';
import { check } from '../../src/core/jobs/check';
import { applyFixes } from '../../src/core/jobs/fix';
import { fixAll, isSafe, ofRules, type FixRun } from '../../src/core/jobs/fix-all';
import { previewFixes } from '../../src/core/jobs/preview-fixes';
import { reportFixes } from '../../src/core/jobs/fix-report';
import { undo } from '../../src/core/jobs/undo';
import { fixText } from '../../src/core/messages/fixes';
import { contentAt } from '../../src/core/workbook/contents';
import type { Host } from '../../src/core/workbook/host';
import type { Place } from '../../src/core/workbook/snapshot';
import { XlsxHost } from '../../src/xlsx';
import { inParts } from '#test/support/in-parts';
import { withoutIds } from '#test/support/without-ids';
import { expectSame } from '#test/support/same';
import { inOffice, openFile } from './hosts';

/** A project with a character that nobody sees in one run, and one whose letter is split between two. */
const WITHIN = ['อบรม', 'คุณ\u200Bธรรม', ' ครู'];
const ACROSS = ['จัดทำเ', 'เผนงาน'];
const BOTH_RULES = ['text-invisible', 'text-sara-e-doubled'];

let within: Place;
let across: Place;
let bytes: Uint8Array;
let file: XlsxHost;

beforeAll(async () => {
  const { projects } = (await check(openFile('ladkrabang-2568'))).plan;
  [within, across] = [projects[0]!, projects[1]!];
  const sample = new Uint8Array(readFileSync('samples/ladkrabang-2568.xlsx'));
  bytes = inParts(sample, { [within.cell]: WITHIN, [across.cell]: ACROSS });
});
beforeEach(() => {
  file = XlsxHost.open(bytes);
});

const textAt = async (host: Host, place: Place): Promise<unknown> => contentAt(await host.read(), place).value;
const runsAt = async ({ sheet, cell }: Place): Promise<unknown> =>
  (await file.readTraits([{ sheet, cell }]))[sheet]?.[cell]?.runs;
const refusedIn = (run: FixRun): unknown =>
  reportFixes(run, 'th')
    .refused.filter(({ rule }) => BOTH_RULES.includes(rule))
    .map(({ cell, fix, expected, reasonCode }) => [cell, fix, expected, reasonCode]);
const losing = (place: Place): unknown[] => [place.cell, 'แก้เป็น แ', 'จัดทำแผนงาน', 'formatted-in-parts'];

test('in a file what lies within a run is fixed, and what crosses runs is named', async () => {
  const before = await file.read();
  const run = await fixAll(file, isSafe);
  expect(await runsAt(within)).toEqual(['อบรม', 'คุณธรรม', ' ครู']);
  expect(await runsAt(across)).toEqual(ACROSS);
  expect(refusedIn(run)).toEqual([losing(across)]);
  await undo(file, run.report);
  expectSame(await file.read(), before);
  expect(await runsAt(within)).toEqual(WITHIN);
});

test('a rule that is asked for by its name loses no formats either', async () => {
  const run = await fixAll(file, ofRules(BOTH_RULES));
  expect(run.applied.map(({ finding }) => finding.cell)).toEqual([within.cell]);
  expect(refusedIn(run)).toEqual([losing(across)]);
});

test('in a file what crosses runs is written if the person agrees, and undo puts the runs back', async () => {
  const { proposals } = await previewFixes(file);
  const [offer] = proposals.filter(({ finding }) => finding.rule === 'text-sara-e-doubled');
  expect(offer!.finding.fix).toBe('offer');
  expect(fixText(offer!.fix, 'th')).toBe(`แก้เป็น แ (รูปแบบของข้อความบางส่วนในช่อง ${across.cell} เช่น ตัวหนาหรือสี จะหายไป)`);
  const { report } = await applyFixes(file, [offer!]);
  expect([await textAt(file, across), await runsAt(across)]).toEqual(['จัดทำแผนงาน', null]);
  await undo(file, report);
  expect(await runsAt(across)).toEqual(ACROSS);
});

test('in Excel neither is written; each says what a person writes', async () => {
  const { host } = await inOffice(file);
  const before = await host.read();
  const { findings } = await check(host);
  const fixes = findings.filter(({ rule }) => BOTH_RULES.includes(rule)).flatMap((finding) => finding.fixes);
  expect(fixes.map(({ kind, changes, goTo }) => [kind, changes, goTo?.cell])).toEqual([
    ['offer', [], within.cell],
    ['offer', [], across.cell],
  ]);
  expect(fixes.map((fix) => fixText(fix, 'th'))).toEqual([
    expect.stringContaining(`ข้อความในช่อง ${within.cell} จัดรูปแบบไว้เฉพาะบางส่วน`),
    expect.stringContaining('โปรดแก้ไขในช่องด้วยตนเองเป็น "จัดทำแผนงาน"'),
  ]);
  const run = await fixAll(host, (finding) => BOTH_RULES.includes(finding.rule));
  expect(run.applied).toEqual([]);
  expect(refusedIn(run)).toEqual([
    [within.cell, 'ลบอักขระที่มองไม่เห็น', 'อบรมคุณธรรม ครู', 'formatted-in-parts'],
    losing(across),
  ]);
  expectSame(withoutIds(await host.read()), withoutIds(before));
});
