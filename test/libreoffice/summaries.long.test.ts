import { readFileSync } from 'node:fs';
import { IN_YEAR } from '#test/support/checked';
import { datum, plan, project, SHEET } from '#test/support/plan-builder';
import { workbook } from '#test/hostile/build';
import { summarise } from '../../src/core/jobs/summarise';
import { registerTab } from '../../src/core/summary/register';
import type { SheetSnapshot } from '../../src/core/workbook/snapshot';
import { XlsxHost } from '../../src/xlsx';
import {
  describeWithLibreOffice,
  LIBREOFFICE_TIMEOUT,
  recalculate,
  shownByLibreOffice,
  throughLibreOffice,
} from './recalculate';

const SAMPLES = ['periods-2568', 'ladkrabang-2568', 'ladkrabang-2568-sheets'] as const;

describeWithLibreOffice('LibreOffice works out the summary tabs', () => {
  const before: Record<string, readonly SheetSnapshot[]> = {};
  let after: Record<string, readonly SheetSnapshot[]> = {};

  beforeAll(async () => {
    const files: Record<string, Uint8Array> = {};
    for (const name of SAMPLES) {
      const host = XlsxHost.open(new Uint8Array(readFileSync(`samples/${name}.xlsx`)));
      await summarise(host, IN_YEAR);
      files[name] = host.bytes();
      before[name] = (await host.read()).sheets;
    }
    after = await recalculate(files);
  }, LIBREOFFICE_TIMEOUT);

  test.each(SAMPLES)('%s: every formula gives the value that stands with it', (name) => {
    const written = before[name]?.filter(({ generated }) => generated !== null) ?? [];
    expect(written.length).toBeGreaterThan(0);
    for (const sheet of written) {
      const result = after[name]?.find((other) => other.name === sheet.name);
      expect(result?.values).toEqual(sheet.values);
      expect(Object.keys(result?.formulas ?? {})).toEqual(expect.arrayContaining(Object.keys(sheet.formulas)));
    }
  });

  test(
    'numbers are shown in Thai digits, before and after LibreOffice has saved the file',
    async () => {
      const host = XlsxHost.open(new Uint8Array(readFileSync('samples/ladkrabang-2568.xlsx')));
      await summarise(host, IN_YEAR);
      const written = host.bytes();
      const { saved = written } = throughLibreOffice({ saved: written });
      for (const shown of Object.values(shownByLibreOffice({ written, saved }))) {
        expect(shown).toContain('\tรวมทั้งสิ้น\t๑๘\t๑๖\t-๒\tไม่ตรง\t๕');
        expect(shown).toMatch(/^๑\t๑\.๑\tกิจกรรมทำบุญ.*\tไม่ใช้งบประมาณ\tทุกฝ่าย\t.*\t๑\t๑\t๓\t๓\tครั้ง\t/m);
      }
    },
    LIBREOFFICE_TIMEOUT,
  );

  test(
    'numbers with and without a fraction are shown without a point at their end',
    async () => {
      const host = XlsxHost.open(workbook({ sheets: { [SHEET]: '<sheetData/>' } }));
      const projects = ['๓', '๓.๕', '๑,๒๓๔', '๑,๒๓๔.๒๕'].map((number, index) => {
        const quantity = `- จำนวน ${number} ไร่`;
        return project(1, 1, 40 + index, { quantity: datum(quantity, quantity, `C${40 + index}`) });
      });
      const given = plan({ projects });
      await host.apply([{ kind: 'sheet', spec: registerTab(given), sources: [] }]);
      const { written = '' } = shownByLibreOffice({ written: host.bytes() });
      const quantities = [...written.matchAll(/- จำนวน .*\t([^\t]*)\tไร่/g)].map(([, shown]) => shown);
      expect(quantities).toEqual(['๓', '๓.๕', '๑,๒๓๔', '๑,๒๓๔.๒๕']);
    },
    LIBREOFFICE_TIMEOUT,
  );
});
