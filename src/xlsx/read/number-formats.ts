/**
 * Number formats that a file names by number only (ECMA-376 part 1, 18.8.30), as Excel itself gives their codes in
 * English. The Thai ones are given with the English letters for day, month, year and hour, so that one reader of
 * format codes understands all; `b` is a year of the Buddhist era.
 */
const BUILT_IN: Readonly<Record<number, string>> = {
  1: '0',
  2: '0.00',
  3: '#,##0',
  4: '#,##0.00',
  5: '$#,##0_);($#,##0)',
  6: '$#,##0_);[Red]($#,##0)',
  7: '$#,##0.00_);($#,##0.00)',
  8: '$#,##0.00_);[Red]($#,##0.00)',
  9: '0%',
  10: '0.00%',
  11: '0.00E+00',
  12: '# ?/?',
  13: '# ??/??',
  14: 'm/d/yyyy',
  15: 'd-mmm-yy',
  16: 'd-mmm',
  17: 'mmm-yy',
  18: 'h:mm AM/PM',
  19: 'h:mm:ss AM/PM',
  20: 'h:mm',
  21: 'h:mm:ss',
  22: 'm/d/yyyy h:mm',
  37: '#,##0_);(#,##0)',
  38: '#,##0_);[Red](#,##0)',
  39: '#,##0.00_);(#,##0.00)',
  40: '#,##0.00_);[Red](#,##0.00)',
  41: '_(* #,##0_);_(* (#,##0);_(* "-"_);_(@_)',
  42: '_($* #,##0_);_($* (#,##0);_($* "-"_);_(@_)',
  43: '_(* #,##0.00_);_(* (#,##0.00);_(* "-"??_);_(@_)',
  44: '_($* #,##0.00_);_($* (#,##0.00);_($* "-"??_);_(@_)',
  45: 'mm:ss',
  46: '[h]:mm:ss',
  47: 'mm:ss.0',
  48: '##0.0E+0',
  49: '@',
  59: 't0',
  60: 't0.00',
  61: 't#,##0',
  62: 't#,##0.00',
  67: 't0%',
  68: 't0.00%',
  69: 't# ?/?',
  70: 't# ??/??',
  71: 'd/m/bbbb',
  72: 'd-mmm-bb',
  73: 'd-mmm',
  74: 'mmm-bb',
  75: 'h:mm',
  76: 'h:mm:ss',
  77: 'd/m/bbbb h:mm',
  78: 'mm:ss',
  79: '[h]:mm:ss',
  80: 'mm:ss.0',
  81: 'd/m/bb',
};

/** Numbers that are dates in Chinese, Japanese and Korean versions of Excel. */
const EAST_ASIAN_DATES = [27, 28, 29, 30, 31, 34, 35, 36, 50, 51, 52, 53, 54, 55, 56, 57, 58];

/** The code of a format given by number alone; undefined for General and for numbers that mean nothing. */
export function builtInFormat(id: number): string | undefined {
  return EAST_ASIAN_DATES.includes(id) ? BUILT_IN[14] : BUILT_IN[id];
}

/** The number of a built-in format that means the same in every version of Excel, or undefined. */
export function builtInId(code: string): number | undefined {
  const ids = [1, 2, 3, 4, 9, 10, 11, 12, 13, 49];
  return ids.find((id) => BUILT_IN[id] === code);
}

/** Whether a code shows its number as a day of the calendar; a time of day and a duration are counted from none. */
export function isDateFormat(code: string): boolean {
  const [positive = ''] = code.replace(/"[^"]*"|\\.|[_*]./g, '').split(';');
  const shown = positive.replace(/\[(?![hms]+\])[^\]]*\]?|general|[0#?]e[+-]|am\/pm|a\/p/gi, '');
  // Beside hours or seconds, and in brackets, one or two m are minutes.
  return /[dybe]|mmm/i.test(shown) || (/m/i.test(shown) && !/[hs[]/i.test(shown));
}
