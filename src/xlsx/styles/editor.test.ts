import { fontsIn } from '#test/support/traits';
import type { Change } from '../../core/workbook/change';
import { cell, patched, SHEET, STYLES } from '#test/hostile/changes';
import { workbook, workbookParts, zip } from '#test/hostile/build';
import { partsOf } from '#test/hostile/parts';
import { XlsxHost } from '../index';

test('a styles part that the workbook names and lacks is added under that name, with no second relationship', async () => {
  const parts: Record<string, string> = workbookParts({ styles: '' });
  delete parts['xl/styles.xml'];
  const host = XlsxHost.open(zip(parts));
  expect((await host.apply([cell('A1', null, '1.10')])).refused).toEqual([]);
  const after = partsOf(host.bytes());
  expect(after['xl/styles.xml']).toContain('quotePrefix="1"');
  expect(after['xl/_rels/workbook.xml.rels']).toBe(parts['xl/_rels/workbook.xml.rels']);
  expect(after['[Content_Types].xml']).toBe(parts['[Content_Types].xml']);
});

describe('styles', () => {
  const styled = '<sheetData><row r="1"><c r="A1" s="0"/><c r="B1" s="1"/></row></sheetData>';
  const stylesAfter = async (...changes: Change[]): Promise<{ sheet: string; styles: string }> => {
    const host = XlsxHost.open(workbook({ sheets: { Sheet1: styled }, styles: STYLES }));
    await host.apply(changes);
    const parts = partsOf(host.bytes());
    return { sheet: parts[SHEET] ?? '', styles: parts['xl/styles.xml'] ?? '' };
  };

  test('text that looks like something else is marked as text, one format for all such cells', async () => {
    const { sheet, styles } = await stylesAfter(
      cell('A1', null, '- จำนวน'),
      cell('A2', null, '1.10'),
      cell('A3', null, 'ก'),
    );
    expect(sheet).toMatch(/r="A1" s="2".*r="A2" s="2".*r="A3" t=/);
    expect(styles).toContain(
      '<cellXfs count="3"><xf numFmtId="0" fontId="0"/><xf numFmtId="14" fontId="1" quotePrefix="1"/><xf numFmtId="0" fontId="0" quotePrefix="1"/></cellXfs>',
    );
  });

  test('a number takes the mark away again, an emptied cell keeps it', async () => {
    const { sheet } = await stylesAfter(cell('B1', null, 5));
    expect(sheet).toContain('<c r="B1" s="2"><v>5</v></c>');
    expect((await stylesAfter(cell('B1', null, null))).sheet).toContain('<c r="B1" s="1"/>');
  });

  test('another font: size and weight stay, the theme has no say, symbols keep their character set', async () => {
    const { styles } = await stylesAfter(
      cell('A1', null, { value: 'ü', font: 'Wingdings' }),
      cell('B1', null, { value: 'ก', font: 'Wingdings' }),
    );
    expect(styles).toContain('<font><sz val="14"/><name val="Wingdings"/><charset val="2"/></font></fonts>');
    expect(styles).toContain('<xf numFmtId="0" fontId="2" applyFont="1"/>');
  });

  test('undo sets the font back', async () => {
    const host = XlsxHost.open(workbook({ sheets: { Sheet1: styled }, styles: STYLES }));
    const { inverse } = await host.apply([cell('A1', null, { value: 'ü', font: 'Wingdings' })]);
    expect(fontsIn(await host.readTraits([{ sheet: 'Sheet1', cell: 'A1' }]))).toEqual({ Sheet1: { A1: 'Wingdings' } });
    await host.apply(inverse);
    expect(fontsIn(await host.readTraits([{ sheet: 'Sheet1', cell: 'A1' }]))).toEqual({ Sheet1: { A1: 'Arial' } });
  });

  test('a new cell looks like its row or column', async () => {
    const sheet = await patched(
      {
        sheets: {
          Sheet1:
            '<cols><col min="2" max="3" style="1"/></cols><sheetData><row r="2" s="1" customFormat="1"/></sheetData>',
        },
        styles: STYLES,
      },
      cell('A2', null, 'ก'),
      cell('B1', null, 'ก'),
    );
    expect([...sheet.matchAll(/<c [^>]*>/g)].map(([tag]) => tag)).toEqual([
      '<c r="B1" s="2" t="inlineStr">',
      '<c r="A2" s="2" t="inlineStr">',
    ]);
  });

  test('a workbook without styles gets them', async () => {
    const host = XlsxHost.open(workbook({}));
    await host.apply([cell('A1', null, '=1')]);
    const parts = partsOf(host.bytes());
    expect(parts['xl/styles.xml']).toContain(
      '<cellXfs count="2"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0" quotePrefix="1"/></cellXfs>',
    );
    expect(parts['[Content_Types].xml']).toContain('PartName="/xl/styles.xml"');
    expect((await host.read()).sheets[0]?.values).toEqual([['=1']]);
  });

  test('a style sheet with a prefix keeps to it', async () => {
    const parts = workbookParts({ sheets: { Sheet1: styled }, styles: STYLES });
    parts['xl/styles.xml'] =
      parts['xl/styles.xml']?.replace(/<(\/?)(?=[a-zA-Z])/g, '<$1x:').replace('xmlns=', 'xmlns:x=') ?? '';
    const host = XlsxHost.open(zip(parts));
    await host.apply([cell('A1', null, { value: '1', font: 'TH SarabunPSK' })]);
    expect(
      fontsIn(
        await host.readTraits([
          { sheet: 'Sheet1', cell: 'A1' },
          { sheet: 'Sheet1', cell: 'B1' },
        ]),
      ),
    ).toEqual({ Sheet1: { A1: 'TH SarabunPSK', B1: 'Wingdings' } });
    expect(partsOf(host.bytes())['xl/styles.xml']).toContain(
      '<x:font><x:sz val="14"/><x:name val="TH SarabunPSK"/></x:font></x:fonts>',
    );
  });
});
