/** Leaders: the dots or lines that a form prints for the office to write on (`.....๒.....`, `……`, `____`). */
import { memoize } from './memoize';
import { normalise } from './normalise';

/** A single `_` within Latin letters and digits belongs to an address or a name: `plan_5@…`. */
const LEADERS = /[.…‥_·․]{2,}|[…‥]|(?<![a-z0-9๐-๙])_|_(?![a-z0-9๐-๙])/gi;
/** Dots with spaces between (`. . . .`): a dot that touches nothing is no full stop. */
const LONE_DOTS = /(^|\s)[.·․](?=\s|$)/g;

/** Takes leaders away from around and between values: `รวม .....๒.....โครงการ` → `รวม ๒ โครงการ`. */
export const stripLeaders = memoize((text): string => {
  const bare = text.replace(LEADERS, ' ').replace(LONE_DOTS, '$1');
  return bare === text ? text.trim() : bare.replace(/[ \t]+/g, ' ').trim();
});

/** Whether nobody has written anything: the text is blank or leaders alone. A dash is something written. */
export function isLeaders(text: string): boolean {
  return stripLeaders(normalise(text)) === '';
}
