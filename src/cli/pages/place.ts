/** A place as people say it: `แผ่น!เซลล์`. */
import type { Place } from '../../core/workbook/snapshot';
import { plain } from '../terminal/text';

export function placeText({ sheet, cell }: Place): string {
  return `${plain(sheet)}!${cell}`;
}

/** Several places in their order; a worksheet is named once for those that follow on it. */
export function placesText(places: readonly Place[]): string {
  return places
    .map((place, index) => (places[index - 1]?.sheet === place.sheet ? place.cell : placeText(place)))
    .join(', ');
}
