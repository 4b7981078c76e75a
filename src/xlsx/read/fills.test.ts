import { workbook } from '#test/hostile/build';
import { XlsxHost } from '../index';

const solid = (colour: string): string => `<fill><patternFill patternType="solid">${colour}</patternFill></fill>`;

test.each<[string, string, string | null]>([
  ['nothing', '<fill/>', null],
  ['none', '<fill><patternFill patternType="none"/></fill>', null],
  ['a colour', solid('<fgColor rgb="FF92d050"/><bgColor indexed="64"/>'), '#92D050'],
  ['six digits', solid('<fgColor rgb="FFC000"/>'), '#FFC000'],
  ['white', solid('<fgColor rgb="FFFFFFFF"/>'), null],
  ['the white of the theme', solid('<fgColor theme="0"/>'), null],
  ['a grey of the theme', solid('<fgColor theme="0" tint="-0.05"/>'), 'theme:0 tint:-0.05'],
  ['a colour of the theme', solid('<fgColor theme="9"/>'), 'theme:9'],
  ['a colour of the palette', solid('<fgColor indexed="13"/>'), 'indexed:13'],
  ['the white of the palette', solid('<fgColor indexed="9"/>'), null],
  ['no colour', solid(''), null],
  ['a pattern', '<fill><patternFill patternType="gray125"/></fill>', 'gray125'],
  ['a gradient', '<fill><gradientFill degree="90"/></fill>', 'gradient'],
])('%s', async (_, fill, expected) => {
  const styles = `<fonts><font/></fonts><fills><fill/>${fill}</fills><cellXfs><xf/><xf fillId="1"/></cellXfs>`;
  const sheets = { Sheet1: '<sheetData><row r="1"><c r="A1"/><c r="B1" s="1"/></row></sheetData>' };
  const places = ['A1', 'B1'].map((cell) => ({ sheet: 'Sheet1', cell }));
  const traits = (await XlsxHost.open(workbook({ sheets, styles })).readTraits(places)).Sheet1;
  expect([traits?.A1?.fill, traits?.B1?.fill]).toEqual([null, expected]);
});
