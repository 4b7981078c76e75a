/** What a cell's number format says of its number. The value alone is not enough: 0.85 is also 85%. */

/** Quoted text, escaped characters, colours and locales (`[$-D00041E]`) show nothing of the value. */
function placeholders(format: string): string {
  return format.replace(/"[^"]*"|\\.|\[[^\]]*\]?|_.|\*./g, '').toLowerCase();
}

export function isPercentFormat(format: string): boolean {
  return format.includes('%') && placeholders(format).includes('%');
}

/** Whether the format shows thousands apart: 2568 as `2,568`. */
export function isGroupedFormat(format: string): boolean {
  return /[0#?],[0#?]/.test(placeholders(format));
}

/** Whether the format shows a day, a month or a year (`b` is Excel's Buddhist year); a time of day alone does not. */
export function isDateFormat(format: string): boolean {
  // Nearly every cell's.
  if (format === 'General') return false;
  const shown = placeholders(format).replace(/general|am\/pm|a\/p/g, '');
  return /[dyb]/.test(shown) || (shown.includes('m') && !/[hs0#?]/.test(shown));
}
