import { csvText } from './csv';

test.each([
  ['ก', 'ก'],
  ['ก,ข', '"ก,ข"'],
  ['"ก"', '"""ก"""'],
  ['ก\nข', '"ก\nข"'],
  ['=1+1', "'=1+1"],
  ['- จำนวน ๕๐ คน', "'- จำนวน ๕๐ คน"],
  ['+66 2 000 0000', "'+66 2 000 0000"],
  ['@SUM(A1)', "'@SUM(A1)"],
  ['\t=1', "'\t=1"],
  ['\r=1', '"\'\r=1"'],
  [' \u200b=1', "' \u200b=1"],
  ['＝1', "'＝1"],
  ['=HYPERLINK("http://a","b")', '"\'=HYPERLINK(""http://a"",""b"")"'],
  [-2, '-2'],
  [0, '0'],
  ['', ''],
  [null, ''],
  [undefined, ''],
])('%j is written as %j', (value, text) => {
  expect(csvText([[value]])).toBe(`${text}\r\n`);
});

test('rows of fields', () => {
  expect(
    csvText([
      ['a', 'b'],
      [1, null],
    ]),
  ).toBe('a,b\r\n1,\r\n');
});
