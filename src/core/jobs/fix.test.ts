/** Fixes over a real host, by rules of the test's own: those of the catalogue have their cases. */
import { traits } from '#test/support/traits';
import { buildForm, SHEET, type Form } from '#test/support/form-builder';
import { fromSnapshot } from '#test/office/from-snapshot';
import { installOffice, type LoadedOffice } from '#test/office/load';
import { createExcelHost } from '../../excel';
import { cellName } from '../workbook/address';
import { contentAt } from '../workbook/contents';
import type { CellChange } from '../workbook/change';
import type { CellValue, WorkbookSnapshot } from '../workbook/snapshot';
import * as catalogue from '../rules/catalogue';
import type { Fix } from '../rules/finding';
import type { Rule, RuleMeta } from '../rules/rule';
import { acceptFindings } from './accept';
import { check } from './check';
import { applyFixes } from './fix';
import { fixAll, isSafe, ofRules } from './fix-all';
import { previewFixes } from './preview-fixes';
import { undo } from './undo';

beforeEach(() => void vi.spyOn(catalogue, 'RULES', 'get').mockReturnValue(RULES));
afterEach(() => vi.restoreAllMocks());

/** A rule about the texts of cells; each fix is the text that it writes. */
function textRule(id: string, fix: RuleMeta['fix'], fixes: (text: string) => readonly string[]): Rule {
  return {
    meta: { id, family: 'text', severity: 'warning', fix },
    *check(_plan, { workbook }) {
      for (const [cell, text] of texts(workbook)) {
        const wanted = fixes(text);
        if (wanted.length === 0) continue;
        const place = { sheet: SHEET, cell };
        yield {
          ...place,
          data: { found: text },
          fixes: wanted.map((after): Fix => {
            const change: CellChange = {
              kind: 'cell',
              ...place,
              before: contentAt(workbook, place),
              after: { value: after },
            };
            return { kind: fix === 'safe' ? 'safe' : 'offer', message: id, data: {}, changes: [change] };
          }),
        };
      }
    },
  };
}

function* texts({ sheets }: WorkbookSnapshot): Iterable<[cell: string, text: string]> {
  for (const [row, line] of (sheets[0]?.values ?? []).entries()) {
    for (const [column, value] of line.entries()) if (typeof value === 'string') yield [cellName(row, column), value];
  }
}

const RULES: readonly Rule[] = [
  // One ! at a time, so that several passes are needed.
  textRule('shout', 'safe', (text) => (text.endsWith('!') ? [text.slice(0, -1)] : [])),
  textRule('whisper', 'safe', (text) => (text.endsWith('!') ? [`${text.slice(0, -1)}.`] : [])),
  textRule('either', 'offer', (text) => (text.includes('|') ? text.split('|') : [])),
  // Two rules about one fault, whose fixes write the same.
  textRule('ask', 'offer', (text) => (text.endsWith('?') ? [text.slice(0, -1)] : [])),
  textRule('wonder', 'offer', (text) => (text.endsWith('?') ? [text.slice(0, -1)] : [])),
  textRule('ping', 'offer', (text) => (text === 'ping' ? ['pong'] : [])),
  textRule('pong', 'offer', (text) => (text === 'pong' ? ['ping'] : [])),
];

const host = createExcelHost();

function open(
  cells: Readonly<Record<string, CellValue>>,
  form: Form = {},
  mixed: readonly string[] = [],
): LoadedOffice {
  const { workbook } = buildForm({ ...form, cells });
  const inParts = Object.fromEntries(mixed.map((cell) => [cell, traits({ runs: 'unknown' })]));
  return installOffice(fromSnapshot(workbook, { [SHEET]: inParts }));
}

async function textsIn(...cells: readonly string[]): Promise<CellValue[]> {
  const workbook = await host.read();
  return cells.map((cell) => contentAt(workbook, { sheet: SHEET, cell }).value);
}

test('safe fixes apply together; each pass checks again until none is left', async () => {
  open({ H5: 'ก!!!', I5: 'ข!', J5: 'ซ้าย|ขวา' });
  const { applied, refused, checked, failure } = await fixAll(host, isSafe);
  expect(await textsIn('H5', 'I5', 'J5')).toEqual(['ก', 'ข', 'ซ้าย|ขวา']);
  expect(applied).toHaveLength(4);
  expect({ refused, failure }).toEqual({ refused: [], failure: null });
  expect(checked.findings.map(({ rule }) => rule)).toEqual(['either']);
});

test('what several passes did is taken back at once', async () => {
  open({ H5: 'ก!!!', I5: 'ข!', J5: 'ซ้าย|ขวา' });
  const before = await host.read();
  const { report } = await fixAll(host, () => true);
  expect(await host.read()).not.toEqual(before);
  expect((await undo(host, report)).refused).toEqual([]);
  expect(await host.read()).toEqual(before);
});

test('of two fixes that overlap the first is written; the other stays a finding', async () => {
  open({ H5: 'ก!' });
  const { proposals } = await previewFixes(host);
  const { applied, left } = await applyFixes(host, proposals);
  expect(applied.map(({ finding }) => finding.rule)).toEqual(['shout']);
  expect(left.map(({ proposal, reason }) => [proposal.finding.rule, reason])).toEqual([['whisper', 'overlaps']]);
  expect(await textsIn('H5')).toEqual(['ก']);
});

test('of two fixes that write the same one is written, and corrects both findings', async () => {
  open({ H5: 'ก?', I5: 'ข?' });
  const { proposals } = await previewFixes(host);
  const { applied, along, left, report } = await applyFixes(host, proposals);
  expect(applied.map(({ finding }) => [finding.rule, finding.cell])).toEqual([
    ['ask', 'H5'],
    ['ask', 'I5'],
  ]);
  expect(along.map(({ finding }) => [finding.rule, finding.cell])).toEqual([
    ['wonder', 'H5'],
    ['wonder', 'I5'],
  ]);
  expect({ left, written: report.applied.length }).toEqual({ left: [], written: 2 });
  expect(await textsIn('H5', 'I5')).toEqual(['ก', 'ข']);
});

test('what may not be written is left with all findings that it would have corrected', async () => {
  const office = open({ H5: 'ก?' });
  const { proposals } = await previewFixes(host);
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('H5').values = [['แก้แล้ว']];
    await context.sync();
  });
  const { applied, along, left } = await applyFixes(host, proposals);
  expect({ applied, along }).toEqual({ applied: [], along: [] });
  expect(left.map(({ proposal, reason }) => [proposal.finding.rule, reason])).toEqual([
    ['ask', 'changed-since'],
    ['wonder', 'changed-since'],
  ]);
});

test('by rule: its offers too, and no other rule', async () => {
  open({ H5: 'ก!', I5: 'ซ้าย|ขวา' });
  await fixAll(host, ofRules(['either']));
  expect(await textsIn('H5', 'I5')).toEqual(['ก!', 'ซ้าย']);
});

test('where two sides could be wrong, the one that is chosen is written and no other', async () => {
  open({ H5: 'ซ้าย|ขวา' });
  const { proposals } = await previewFixes(host);
  expect(proposals).toHaveLength(2);
  await applyFixes(host, proposals.slice(1));
  expect(await textsIn('H5')).toEqual(['ขวา']);

  open({ H5: 'ซ้าย|ขวา' });
  const both = await applyFixes(host, (await previewFixes(host)).proposals);
  expect(both.left).toHaveLength(1);
  expect(await textsIn('H5')).toEqual(['ซ้าย']);
});

test('a fix whose cell was edited since stays whole, and the rest is written', async () => {
  const office = open({ H5: 'ก!', I5: 'ข!' });
  const { proposals } = await previewFixes(host);
  const chosen = proposals.filter(({ finding }) => finding.rule === 'shout');
  await office.Excel.run(async (context) => {
    context.workbook.worksheets.getItem(SHEET).getRange('H5').values = [['แก้แล้ว']];
    await context.sync();
  });
  const { applied, left } = await applyFixes(host, chosen);
  expect(applied.map(({ finding }) => finding.cell)).toEqual(['I5']);
  expect(left).toEqual([{ proposal: chosen[0], reason: 'changed-since' }]);
  expect(await textsIn('H5', 'I5')).toEqual(['แก้แล้ว', 'ข']);
});

test('a fix touches neither a formula nor a cell that is formatted in parts; the latter is named', async () => {
  open({ H5: 'สูตร!', I5: 'ปน!', J5: 'ก!' }, { formulas: { H5: '="สูตร!"' } }, ['I5']);
  const { proposals, findings } = await previewFixes(host);
  const kinds = proposals
    .filter(({ finding }) => finding.rule === 'shout')
    .map(({ finding, fix }) => [finding.cell, fix.kind]);
  expect(kinds).toEqual([['J5', 'safe']]);
  expect(findings.find(({ cell }) => cell === 'H5')).toMatchObject({ fix: 'none', fixes: [] });
  const { refused } = await fixAll(host, isSafe);
  expect(refused.map(({ proposal, reason }) => [proposal.finding.rule, proposal.finding.cell, reason])).toEqual([
    ['shout', 'I5', 'formatted-in-parts'],
    ['whisper', 'I5', 'formatted-in-parts'],
  ]);
  await fixAll(host, ofRules(['shout', 'whisper']));
  expect(await textsIn('H5', 'I5', 'J5')).toEqual(['สูตร!', 'ปน!', 'ก']);
});

test('formats are asked for once a pass', async () => {
  const office = open({ H5: 'ก!', I5: 'ข!' });
  await previewFixes(host);
  const reads = office.log.filter(({ actions }) => actions.some(({ Name }) => Name === 'GetCellProperties'));
  expect(reads).toHaveLength(1);
});

test('rules that fix into each other end after ten passes', async () => {
  open({ H5: 'ping' });
  const { applied, checked } = await fixAll(host, () => true);
  expect(applied).toHaveLength(10);
  expect(checked.findings).toHaveLength(1);
});

test('a protected sheet: nothing is written, each fix is told once, and the work ends', async () => {
  open({ H5: 'ก!!' }, { isProtected: true });
  const { applied, refused } = await fixAll(host, isSafe);
  expect(applied).toEqual([]);
  expect(refused.map(({ proposal, reason }) => [proposal.finding.rule, reason])).toEqual([
    ['shout', 'sheet-protected'],
    ['whisper', 'sheet-protected'],
  ]);
});

test('an accepted finding is marked and not fixed', async () => {
  open({ H5: 'ก!', I5: 'ข!' });
  const [first] = (await check(host)).findings;
  await acceptFindings(host, [first!], { reason: ' ตั้งใจ ' });
  const { proposals, findings } = await previewFixes(host);
  expect(findings[0]).toMatchObject({ rule: 'shout', cell: 'H5', accepted: { reason: 'ตั้งใจ' } });
  expect(proposals.map(({ finding }) => `${finding.rule} ${finding.cell}`)).toEqual([
    'whisper H5',
    'shout I5',
    'whisper I5',
  ]);
});

test('a failure after something was written is told with what was written', async () => {
  const office = open({ H5: 'ก!!' });
  // Read (3), fonts (1), look and write (2): the next request is the second reading.
  office.failRequest(7, 'GeneralException');
  const { applied, failure, report } = await fixAll(host, isSafe);
  expect(applied).toHaveLength(1);
  expect(failure).toMatchObject({ code: 'excel-failed' });
  await undo(host, report);
  expect(await textsIn('H5')).toEqual(['ก!!']);
});

test('a failure before anything was written is thrown', async () => {
  const office = open({ H5: 'ก!' });
  office.failRequest(5, 'GeneralException');
  await expect(fixAll(host, isSafe)).rejects.toMatchObject({ code: 'excel-failed' });
});

test('work that is stopped writes no further pass', async () => {
  open({ H5: 'ก!!!' });
  let passes = 0;
  const work = { isCancelled: () => passes > 0, onProgress: () => void (passes += 1) };
  const { applied } = await fixAll(host, isSafe, work);
  expect(applied).toEqual([]);
});
