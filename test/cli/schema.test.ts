/** What the command line writes as JSON, against the schema that scripts may rely on. */
import { IN_YEAR } from '#test/support/checked';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import Ajv2020 from 'ajv/dist/2020';
import { acceptFindings } from '../../src/core/jobs/accept';
import { check } from '../../src/core/jobs/check';
import { summarise } from '../../src/core/jobs/summarise';
import { XlsxHost } from '../../src/xlsx';
import { inParts } from '#test/support/in-parts';
import { reportPlan } from '../../src/core/jobs/report';
import { table } from '../reader/generator/small-table';
import { FORM, PERIODS, phaen, SHEETS } from './phaen';

const schema = JSON.parse(readFileSync('docs/report.schema.json', 'utf8')) as {
  readonly $defs: Record<string, unknown>;
};
const ajv = new Ajv2020({ strict: true, allowUnionTypes: true, allErrors: true });
ajv.addSchema(schema);
let folder = '';

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-schema-'));
});
afterAll(() => rmSync(folder, { recursive: true }));

/** What is wrong with a report under a definition of the schema, or under the whole of it. */
function faults(report: unknown, definition?: string): string[] {
  const validate = ajv.getSchema(
    definition === undefined ? 'urn:phaen:report' : `urn:phaen:report#/$defs/${definition}`,
  );
  if (!validate) throw new Error(`no definition ${definition ?? ''}`);
  if (validate(report)) return [];
  return (validate.errors ?? []).map(({ instancePath, message = '' }) => `${instancePath} ${message}`);
}

async function json(...argv: readonly string[]): Promise<unknown> {
  return (await phaen(...argv, '--format=json')).json();
}

/** A form with settings of its own and some findings accepted. */
async function accepted(settings?: string): Promise<string> {
  const host = XlsxHost.open(readFileSync(FORM));
  for (const finding of (await check(host)).findings.slice(0, 2))
    await acceptFindings(host, [finding], { reason: 'ทราบแล้ว', date: '2026-11-29', name: 'สมศรี' });
  const { settings: before } = await host.read();
  if (settings !== undefined) await host.apply([{ kind: 'settings', before, after: settings }]);
  const path = join(folder, `${settings === undefined ? 'accepted' : 'wrong'}.xlsx`);
  writeFileSync(path, host.bytes());
  return path;
}

/** A form with a note on one of its summary tabs. */
async function workedOn(): Promise<string> {
  const host = XlsxHost.open(readFileSync(FORM));
  const { written } = await summarise(host, IN_YEAR);
  const cell = { sheet: written[0] ?? '', cell: 'S2', before: { value: null }, after: { value: 'ตรวจแล้ว' } };
  await host.apply([{ kind: 'cell', ...cell }]);
  const path = join(folder, 'worked-on.xlsx');
  writeFileSync(path, host.bytes());
  return path;
}

const out = (): string => join(folder, 'out.xlsx');
const OUTPUTS: readonly (readonly [string, string, () => Promise<unknown>])[] = [
  ['a check', 'check', () => json('check', FORM)],
  ['a check of many sheets', 'check', () => json('check', SHEETS)],
  ['a check of periods', 'check', () => json('check', PERIODS)],
  ['accepted findings', 'check', async () => json('check', await accepted())],
  ['settings that are ignored', 'check', async () => json('check', await accepted(), '--ignore-settings')],
  [
    'settings in a file',
    'check',
    () => {
      const config = join(folder, 'own.json');
      writeFileSync(config, '{"rules": {"section-missing": "off"}}');
      return json('check', FORM, '--config', config);
    },
  ],
  ['wrong settings in the workbook', 'check', async () => json('check', await accepted('{"rule": 1}'))],
  ['a fix', 'fix', () => json('fix', FORM, '-o', out(), '--rule', 'count-guideline-listed')],
  ['a safe fix', 'fix', () => json('fix', PERIODS, '-o', out())],
  [
    'a fix of a cell that is formatted in parts',
    'fix',
    () => {
      const path = join(folder, 'in-parts.xlsx');
      writeFileSync(path, inParts(readFileSync(FORM), { B41: ['จัดทำเ', 'เผนงาน'] }));
      return json('fix', path, '-o', out());
    },
  ],
  ['a fill', 'fill', () => json('fill', PERIODS, '--dry-run')],
  ['a summary', 'summary', () => json('summary', FORM, '-o', out())],
  [
    'a summary beside a tab that somebody worked on',
    'summary',
    async () => json('summary', await workedOn(), '-o', out()),
  ],
  ['a file that is not there', 'problem', () => json('check', 'no-such-file.xlsx')],
  [
    'wrong settings in a file',
    'problem',
    () => {
      const config = join(folder, 'wrong.json');
      writeFileSync(config, '{"rules": {"section-missing": 1}}');
      return json('check', FORM, '--config', config);
    },
  ],
];

test.each(OUTPUTS)('%s is a %s', async (_name, definition, output) => {
  const report = await output();
  expect(faults(report, definition)).toEqual([]);
  expect(faults(report)).toEqual([]);
});

test('a plan with results, sources, a cancelled project and a remark', () => {
  const header = [
    ...['แผนย่อย / เป้าหมาย', 'โครงการ/กิจกรรม', 'เชิงปริมาณ', 'งบประมาณ', null, 'หน่วยงานรับผิดชอบ'],
    ...['ไตรมาส ๑', 'ไตรมาส ๒', 'ไตรมาส ๓', 'ไตรมาส ๔', 'ผลการดำเนินงาน (รายไตรมาส)', null],
  ];
  const below = [
    null,
    null,
    null,
    'งบเทศบาล',
    'เงินบริจาค',
    ...header.slice(5, 10).map(() => null),
    'ไตรมาส ๑',
    'ไตรมาส ๒',
  ];
  const project = [null, '(๑) โครงการ ก (ยกเลิก)', '๓๐ คน', '๑๐๐', '๕๐', 'ฝ่าย ก', '✓', null, null, null, '✓', 'เลื่อน'];
  const plan = reportPlan(table([below, project, [null, '๑/ งบจากกองทุน']], ['D1:E1', 'K1:L1'], header), 'th');
  expect(faults(plan, 'plan')).toEqual([]);
  expect(plan.counts.total).toMatchObject({ listed: 1, halted: 1 });
  expect(plan.budget).toEqual({ declared: null, listed: 150, halted: 150 });
  expect(plan.ignored.map(({ kind, cell }) => `${kind} ${cell}`)).toEqual(['result-column K1', 'remark-row B4']);
  const [{ halted, achieved, budget, measures } = {}] = plan.projects as readonly Partial<(typeof plan.projects)[0]>[];
  expect(halted).toBe(true);
  expect(achieved).toMatchObject([
    { of: 'quarters', quarter: 1, text: '✓', cell: 'K3' },
    { of: 'quarters', quarter: 2, text: 'เลื่อน', cell: 'L3' },
  ]);
  expect(budget).toMatchObject({
    amount: 150,
    sources: [
      { amount: 100, cell: 'D3' },
      { amount: 50, cell: 'E3' },
    ],
  });
  expect(measures).toMatchObject([{ value: 30, unit: 'คน' }]);
});

test('several files are an array of them', async () => {
  expect(faults(await json('check', FORM, 'no-such-file.xlsx'))).toEqual([]);
});

test('the schema holds what it describes: a name too many or too few is a fault', async () => {
  const report = (await json('check', FORM)) as Record<string, unknown>;
  expect(faults({ ...report, extra: 1 }, 'check')).toEqual([' must NOT have additional properties']);
  expect(faults({ ...report, findings: undefined, plan: null }, 'check')).toEqual([
    " must have required property 'findings'",
    '/plan must be object',
  ]);
});
