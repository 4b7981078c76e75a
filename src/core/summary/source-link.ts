import { quoteSheet } from '../workbook/address';
import type { Place } from '../workbook/snapshot';
import { quoteText } from './cells';

/** The formula of a link to a cell of the user's: it shows the address and goes there. */
export function sourceLink({ sheet, cell }: Place): string {
  return `=HYPERLINK(${quoteText(`#${quoteSheet(sheet)}!${cell}`)},${quoteText(cell)})`;
}
