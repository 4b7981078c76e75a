/** A signed workbook: whoever has it changed is told that the signature ends. */
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { edited, PERIODS, phaen } from './phaen';

const TYPE = 'http://schemas.openxmlformats.org/package/2006/relationships/digital-signature/origin';
let folder = '';
let signed = '';
const out = (): string => join(folder, 'out.xlsx');

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'phaen-signed-'));
  signed = join(folder, 'signed.xlsx');
  const origin = `<Relationship Id="rIdS" Type="${TYPE}" Target="_xmlsignatures/origin.sigs"/></Relationships>`;
  const parts = unzipSync(edited(PERIODS, '_rels/.rels', (xml) => xml.replace('</Relationships>', origin)));
  writeFileSync(signed, zipSync({ ...parts, '_xmlsignatures/origin.sigs': strToU8('') }));
});
afterAll(() => rmSync(folder, { recursive: true }));

const WARNING = /ลายเซ็นดิจิทัล/;

test.each([
  ['a dry fill', () => ['fill', signed, '--dry-run']],
  ['a fill', () => ['fill', signed, '-o', out()]],
  ['a summary', () => ['summary', signed, '-o', out()]],
])('%s says so', async (_name, argv) => {
  expect((await phaen(...argv())).out.replace(/\s+/g, '')).toMatch(WARNING);
  expect((await phaen(...argv(), '--format=json')).json()).toMatchObject({ warnings: [{ code: 'signature-ends' }] });
});

test('a check changes nothing and says nothing of it', async () => {
  expect((await phaen('check', signed)).out).not.toMatch(WARNING);
});

test('a fill that finds nothing to write leaves the signature as it is', async () => {
  await phaen('fill', signed, '-o', out());
  const filled = join(folder, 'filled.xlsx');
  writeFileSync(filled, readFileSync(out()));
  const { out: text } = await phaen('fill', filled, '--dry-run');
  expect(text).not.toMatch(WARNING);
});

test('a workbook without a signature has no warning', async () => {
  expect((await phaen('fill', PERIODS, '--dry-run')).out).not.toMatch(WARNING);
});
