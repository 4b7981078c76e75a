/** The given forms give what a person finds in them, and nothing else: every finding, of any severity, both ways. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { check } from '../../src/core/jobs/check';
import { XlsxHost } from '../../src/xlsx';
import { EXPECTED } from './expected-findings';

const SAMPLES = join(__dirname, '../../samples');

test('every given form was read', () => {
  const given = readdirSync(SAMPLES).map((file) => file.replace(/\.xlsx$/, ''));
  expect(Object.keys(EXPECTED).sort()).toEqual(given.sort());
});

test.each(Object.entries(EXPECTED))('%s', async (form, expected) => {
  const { findings } = await check(XlsxHost.open(new Uint8Array(readFileSync(join(SAMPLES, `${form}.xlsx`)))));
  const found = findings.map(({ rule, sheet, cell }) => `${rule} ${sheet}!${cell}`);
  expect(found.sort()).toEqual(expected.map(([rule, at]) => `${rule} ${at}`).sort());
});
