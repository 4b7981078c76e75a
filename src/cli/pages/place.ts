/** A place as people say it: `แผ่น!เซลล์`. */
import type { Place } from '../../core/workbook/snapshot';
import { plain } from '../terminal/text';

export function placeText({ sheet, cell }: Place): string {
  return `${plain(sheet)}!${cell}`;
}
