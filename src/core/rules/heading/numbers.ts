/** Numbers written as the numbers beside them are. */
import { toThai } from '../../text/digits';

/** In Thai digits if `like` has them. */
export function inDigitsOf(like: string, number: number): string {
  return /[๐-๙]/.test(like) ? toThai(String(number)) : String(number);
}
