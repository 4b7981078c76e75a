/** Texts that stand in place of nothing: blank, a dash, or leaders that nobody wrote on. */
import { readMark } from '../plan/marks';
import { isLeaders } from '../text/leaders';

/** Whether the text says that nothing is there. */
export function isNothing(text: string): boolean {
  if (/[ก-ฮ]/.test(text)) return false;
  const meaning = readMark(text, { font: null, crossIsYes: false });
  return meaning === 'blank' || meaning === 'no' || isLeaders(text);
}
