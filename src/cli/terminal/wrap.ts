/** Breaks text into lines of a terminal, Thai between words: Thai has no spaces to break at. */
import { width } from './text';

const WORDS = new Intl.Segmenter('th', { granularity: 'word' });
const LETTERS = new Intl.Segmenter('th', { granularity: 'grapheme' });

/** What may not begin a line, and what may not end one: a straight quote is either, by whether it stands after a
 * space; a hyphen keeps both its words. */
const CLOSES = /^[)\]}”’"'.,:;!?%ฯๆ…/-]+$/u;
const OPENS = /[([{“‘]$|^["']$|\S-$/u;

/** Lines of at most `columns` (at least 2: จำ is one letter), without spaces at their ends; an empty text is one empty line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  for (const unit of units(text).flatMap((each) => (width(each) > columns ? letters(each) : [each]))) {
    if (line !== '' && width((line + unit).trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
    }
    line = line === '' ? unit.trimStart() : line + unit;
  }
  return [...lines, line.trimEnd()];
}

/** Words, with the punctuation that belongs to them. */
function units(text: string): string[] {
  const glued: string[] = [];
  for (const { segment } of WORDS.segment(text)) {
    const last = glued.at(-1);
    const belongs = last !== undefined && (OPENS.test(last) || (CLOSES.test(segment) && last.trim() !== ''));
    if (belongs) glued[glued.length - 1] = last + segment;
    else glued.push(segment);
  }
  return glued;
}

function letters(unit: string): string[] {
  return [...LETTERS.segment(unit)].map(({ segment }) => segment);
}
