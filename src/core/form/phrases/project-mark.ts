/** The mark in front of a project in the project column: an item number, a dash or a dot, or a letter. */
import { scanMark, type MarkKind } from './item-mark';

export interface TitleMark {
  /** null for a dash, a dot or a letter: it begins a project without numbering it. */
  readonly item: number | null;
  /** What follows the mark, as written. */
  readonly rest: string;
}

const ALLOWED: readonly MarkKind[] = [
  'number',
  'third number',
  'spaced number',
  'plain number',
  'bullet of a name',
  'letter',
];

/** null if the line begins with none of them. */
export function readTitleMark(line: string): TitleMark | null {
  return scanMark(line, ALLOWED);
}
