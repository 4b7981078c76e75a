/** The text of a cell that is formatted in parts, as it is written into the cell. */
import { runsAfter } from '../../core/workbook/text-runs';
import type { RichText, TextRun } from '../read/rich-text';
import { xstring } from '../xml/escape';

/** Excel drops white space at the ends of a text without a mark. Line breaks are marked to be sure. */
const SPACE_TO_KEEP = /^[ \t\r\n]|[ \t\r\n]$|\n/;

/** `<t>` with all its white space. */
export function textXml(text: string): string {
  return `<t${SPACE_TO_KEEP.test(text) ? ' xml:space="preserve"' : ''}>${xstring(text)}</t>`;
}

/** The content of `<is>`, without phonetic runs: they belong to the text that was read. null for plain text. */
export function richXml(rich: RichText | null): string | null {
  return rich && rich.runs.length > 0 ? rich.runs.map(runXml).join('') : null;
}

/** The same with another text; null too if what changes crosses runs. */
export function changedRichXml(rich: RichText | null, text: string): string | null {
  const runs = rich?.runs ?? [];
  const texts = runs.map((run) => run.text);
  // Text beside the runs, which the format allows but Excel does not write, has its own format.
  const after = texts.join('') === rich?.text ? runsAfter(texts, text) : null;
  return after && runs.map((run, index) => runXml({ ...run, text: after[index] ?? '' })).join('');
}

function runXml({ text, properties }: TextRun): string {
  if (text === '') return '';
  return `<r>${properties === '' ? '' : `<rPr>${properties}</rPr>`}${textXml(text)}</r>`;
}
