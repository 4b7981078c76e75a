/** The comparison with LibreOffice sees what it is there to see. */
import { changes, differences } from './compare';
import { readFods } from './fods';
import type { Value } from './fods';

const CELL = (type: string, attributes: string, text: string): string =>
  `<table:table-cell office:value-type="${type}" calcext:value-type="${type}" ${attributes}><text:p>${text}</text:p></table:table-cell>`;
const FORMULA = (formula: string, value: number): string =>
  CELL('float', `table:formula="of:=${formula}" office:value="${value}"`, String(value));

/** A flat OpenDocument with a sheet of one row. */
function fods(row: string, name = 'S'): string {
  return (
    '<office:document xmlns:office="o" xmlns:table="t" xmlns:text="x" xmlns:calcext="c" xmlns:draw="d"><office:body>' +
    `<table:table table:name="${name}"><table:table-row>${row}</table:table-row></table:table></office:body></office:document>`
  );
}

describe('readFods', () => {
  test.each<[string, Value | undefined]>([
    [CELL('float', 'office:value="1.5"', '1,5'), 1.5],
    [CELL('percentage', 'office:value="0.5"', '50%'), 0.5],
    [CELL('boolean', 'office:boolean-value="true"', 'TRUE'), true],
    [CELL('date', 'office:date-value="2024-10-01"', '1/10/67'), 45566],
    [CELL('date', 'office:date-value="2024-10-01T12:00:00"', ''), 45566.5],
    [CELL('time', 'office:time-value="PT36H00M00S"', ''), 1.5],
    [CELL('string', '', 'ก<text:s text:c="2"/>ข<text:line-break/>ค</text:p><text:p><text:tab/>ง'), 'ก  ข\nค\n\tง'],
    [CELL('string', '', 'ก</text:p><office:annotation><text:p>ความเห็น</text:p></office:annotation><text:p>ข'), 'ก\nข'],
    [
      '<table:table-cell office:value-type="float" office:value="0" calcext:value-type="error"><text:p>#N/A</text:p></table:table-cell>',
      '#N/A',
    ],
    ['<table:table-cell/>', undefined],
    ['<table:covered-table-cell office:value-type="string"><text:p>ก</text:p></table:covered-table-cell>', undefined],
  ])('reads %s', (cell, value) => {
    expect(readFods(fods(cell)).get('S')?.get('A1')?.value).toEqual(value);
  });

  test('counts cells and rows that are repeated', () => {
    const cells = readFods(
      fods(
        `<table:table-cell table:number-columns-repeated="3"/>${CELL('string', 'table:number-columns-repeated="2"', 'ก')}`,
      ).replace(
        '<table:table-row>',
        '<table:table-row table:number-rows-repeated="4"/><table:table-row table:number-rows-repeated="2">',
      ),
    );
    expect([...(cells.get('S')?.keys() ?? [])].sort()).toEqual(['D5', 'D6', 'E5', 'E6']);
  });
});

describe('differences', () => {
  const ofCell = (ours: Value | undefined, cell: string): string[] =>
    differences([{ name: 'S', cells: ours === undefined ? [] : [['A1', ours]] }], readFods(fods(cell)));
  const text = (content: string): string => CELL('string', '', content);

  test.each<[Value | undefined, string]>([
    [1, FORMULA('1', 1)],
    [1.0000000001, CELL('float', 'office:value="1"', '')],
    [true, CELL('float', 'office:value="1"', '')],
    ['ก', text('<text:s/>ก')],
    ['ก\r\nข', text('ก</text:p><text:p>ข')],
    ['#NULL!', text('#REF!')],
    [undefined, FORMULA('1+1', 2)],
    [0.3, FORMULA('RAND()', 0.7)],
  ])('none between %j and %s', (ours, cell) => {
    expect(ofCell(ours, cell)).toEqual([]);
  });

  test.each<[Value | undefined, string]>([
    [1, FORMULA('2', 2)],
    [1.00001, CELL('float', 'office:value="1"', '')],
    ['ก  ข', text('ก ข')],
    ['1', CELL('float', 'office:value="1"', '1')],
    [undefined, text('ก')],
    ['ก', '<table:table-cell/>'],
    ['#REF!', text('ก')],
  ])('one between %j and %s', (ours, cell) => {
    expect(ofCell(ours, cell)).toHaveLength(1);
  });

  test('a sheet that only one of them has', () => {
    expect(differences([{ name: 'T', cells: [] }], readFods(fods(text('ก'))))).toEqual([
      'T: LibreOffice has no such sheet',
      'S: only LibreOffice reads this sheet',
    ]);
  });
});

test('changes: a cell that the copy has otherwise, a sheet it has lost, a tab that is not there', () => {
  const before = readFods(fods(FORMULA('2', 2)));
  expect(changes(before, readFods(fods(FORMULA('2', 3))), 'T')).toEqual([
    'T: LibreOffice has no such sheet',
    'S!A1: 2, 3',
  ]);
  const tab = fods('', 'T');
  expect(changes(before, readFods(tab), 'T')).toEqual(['S: LibreOffice has no such sheet', 'S!A1: 2, undefined']);
  expect(changes(new Map(), readFods(tab), 'T')).toEqual([]);
});
