/** The trial workbook in LibreOffice: its formulas answer as our model of Excel does (trial.test.ts). */
import { readFileSync } from 'node:fs';
import { applyFill, previewFill } from '../../src/core/jobs/fill';
import { applyFixes } from '../../src/core/jobs/fix';
import { previewFixes } from '../../src/core/jobs/preview-fixes';
import { XlsxHost } from '../../src/xlsx';
import { describeWithLibreOffice, LIBREOFFICE_TIMEOUT, recalculate } from '#test/libreoffice/recalculate';

const FILE = 'docs/assumptions.xlsx';
const LOCKED = { plan: 'แผนล็อก!1' };

describeWithLibreOffice('the formulas of the workbook', () => {
  /** The results that a person reads, by the question's step. */
  const results = (values: readonly (readonly unknown[])[]): unknown[][] =>
    values.slice(1).map((row) => [row[0], row[3]]);

  it(
    'come to what stands in the file, and after the steps to what a person is to see',
    async () => {
      const host = XlsxHost.open(readFileSync(FILE));
      const { sheets } = await host.read();
      await applyFill(host, (await previewFill(host)).proposals);
      const total = (await previewFixes(host)).proposals.filter(({ finding }) => finding.cell === 'D14');
      await applyFixes(host, total);
      await applyFill(host, (await previewFill(host, undefined, LOCKED)).proposals);
      const { before, after } = await recalculate({ before: readFileSync(FILE), after: host.bytes() });
      expect(before?.[1]?.values).toEqual(sheets[1]?.values);
      const seen = results(after?.[1]?.values ?? []);
      expect(seen.filter(([, result]) => result === 'ไม่ใช่ / no')).toEqual([]);
      expect(seen.filter(([step, result]) => step !== 4 && result === 'ยังไม่ทำ / not yet')).toEqual([]);
      expect(seen.filter(([step]) => step === 6).length).toBeGreaterThan(10);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
