/** Texts that say nothing: blank, a dash, or leaders that nobody wrote on. */
import { IN_ANY_FONT, readMark } from '../../plan/marks';
import { isDash } from '../../text/dashes';
import { comparisonKey } from '../../text/comparison-key';
import { hasConsonant } from '../../text/consonants';
import { isLeaders } from '../../text/leaders';
import { PHASE_2 } from '../vocabulary/phase-2';
import { NO_PROJECT } from './form-labels';

/** Whether the text says that nothing is there. */
export function isBlankText(text: string): boolean {
  if (hasConsonant(text)) return false;
  const meaning = readMark(text, IN_ANY_FONT);
  return meaning === 'blank' || meaning === 'no' || isLeaders(text);
}

const LONGEST_NONE = 80;

/** `- ไม่มี -`, `ไม่มีโครงการรองรับ`, a dash behind its number: a line in place of a project that says there is none. */
export function saysNoProject(text: string): boolean {
  if (text.length > LONGEST_NONE) return false;
  return text.includes(PHASE_2.projects.not) ? NO_PROJECT.test(comparisonKey(text)) : isDash(text);
}
