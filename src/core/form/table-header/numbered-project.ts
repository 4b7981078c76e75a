/** `(๑) โครงการส่งเสริม…`, as nearly every row of the table begins: it is told before its key is made. */
import { COLUMN_LABELS } from './column-labels';

const WORD = '(?:โครงการ|กิจกรรม)';
/** How headers go on behind the word, `โครงการที่ดำเนินการ`: they may have numbers of their own. */
const OF_HEADERS = [
  ...new Set(COLUMN_LABELS.title.flatMap((label) => new RegExp(`^${WORD}([ก-๙]{2})`).exec(label)?.[1] ?? [])),
];
const NAMED = new RegExp(`^\\(?(?:[1๑][0-9๐-๙]{3}|[0-9๐-๙]{1,3})[.)] ?${WORD}(?!${OF_HEADERS.join('|')})[ก-ฮเ-ไ]`);

/** Whether the text, as written, is surely a project's name with its number, and nothing that the form prints. */
export function isNumberedProject({ text }: { readonly text: string }): boolean {
  return NAMED.test(text);
}
