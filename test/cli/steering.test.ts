/** What a file says never steers the terminal that shows it, nor the program that opens the table. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { run } from '../../src/cli/run';
import type { CheckReport, ProblemReport } from '../../src/cli/report';
import { PAINT } from '../../src/cli/terminal/screen';
import { XlsxHost } from '../../src/xlsx';
import { FORM, phaen } from './phaen';

const STEERING = /[^\P{Cc}\n\t\r]|\r(?!\n)|[\u2028\u2029\u202A-\u202E\u2066-\u2069]/u;
const NAME = 'x\u001b[2J\u001b]0;y\u0007\u009b5m\u007f\u202e\u2066z\rq';
const WRONG = JSON.stringify({ rules: { [NAME]: 'off' } });

let folder = '';
let file = '';

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-steering-'));
  const host = XlsxHost.open(readFileSync(FORM));
  await host.apply([{ kind: 'settings', before: null, after: WRONG }]);
  file = join(folder, 'แผน\u202e.xlsx');
  writeFileSync(file, host.bytes());
  mkdirSync(join(folder, 'ตั้งค่า'));
  writeFileSync(join(folder, 'ตั้งค่า', 'wrong.json'), WRONG);
});
afterAll(() => rmSync(folder, { recursive: true }));

describe.each(['pretty', 'csv', 'json'])('as %s', (format) => {
  it.each([
    ['the workbook', []],
    ['a file', ['--config', 'ตั้งค่า/wrong.json']],
  ])('the settings of %s steer nothing', async (_, [option, path]) => {
    const config = option !== undefined && path !== undefined ? [option, join(folder, path)] : [];
    const { out, err, json, status } = await phaen('check', file, `--format=${format}`, ...config);
    expect(status).toBe(2);
    expect(out + err).toContain('[2J');
    expect(out).not.toMatch(STEERING);
    expect(err).not.toMatch(STEERING);
    if (format !== 'json') return;
    const report = json() as CheckReport | ProblemReport;
    expect(report).toMatchObject({ file, settings: { problems: [{ at: `rules.${NAME}` }] } });
  });
});

test('the colours of a page are kept', async () => {
  let out = '';
  const stdout = { isTTY: true, columns: 80, write: (text: string) => (out += text) };
  await run(['check', file], { stdout, stderr: stdout, env: {}, pipe: async () => undefined });
  expect(out).toContain('\u001b[31m');
  expect(out.replaceAll(new RegExp(PAINT, 'gu'), '')).not.toMatch(STEERING);
});
