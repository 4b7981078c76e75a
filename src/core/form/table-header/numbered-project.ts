/** `(๑) โครงการส่งเสริม…`, as nearly every row of the table begins: it is recognised before its key is made. */
import { oneOf } from '../../text/patterns';
import { DIGITS, FIRST_LETTERS, ONES, THAI } from '../../text/thai';
import { PHASE_2 } from '../vocabulary/phase-2';

const WORD = oneOf(PHASE_2.projects.nouns);
/** How headers continue behind the word, `โครงการที่ดำเนินการ`: they may have their own numbers. */
const OF_HEADERS = [
  ...new Set(PHASE_2.columns.title.flatMap((label) => new RegExp(`^${WORD}([${THAI}]{2})`).exec(label)?.[1] ?? [])),
];
const NUMBER = `(?:[${ONES}][${DIGITS}]{3}|[${DIGITS}]{1,3})`;
const NAMED = new RegExp(`^\\(?${NUMBER}[.)] ?${WORD}(?!${OF_HEADERS.join('|')})[${FIRST_LETTERS}]`);

/** Whether the text, as written, is surely a project's name with its number, and nothing that the form prints. */
export function isNumberedProject({ text }: { readonly text: string }): boolean {
  return NAMED.test(text);
}
