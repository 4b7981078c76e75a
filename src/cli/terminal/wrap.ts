/** Breaks text into lines of a terminal, Thai between words: Thai has no spaces to break at. */
import { width } from './text';

/** Made when one is asked for: plain English needs none, and is there sooner. */
const SEGMENTERS: { [granularity in 'word' | 'grapheme']?: Intl.Segmenter } = {};

/** What may not begin a line, and what may not end one. A straight quote opens if it is after a space or a bracket. A
 * hyphen keeps both its words. */
const CLOSES = /^[)\]}”’"'.,:;!?%ฯๆ…/-]+$/u;
const OPENS = /[([{“‘]$|(?:^|[([{])["']$|\S-$/u;

/** Long pieces end between words if there are spaces, and never before a mark that belongs to the letter before. */
const PIECES = /[^\s]{1,500}[\p{M}\p{Cf}ำ]*|\s{1,500}/gu;

/** Lines of at most `columns` (at least 2: จำ is one letter), without spaces at their ends; an empty text is one empty line. */
export function wrap(text: string, columns: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of units(text).flatMap((each) => (width(each) > columns ? segments(each, 'grapheme') : [each]))) {
    if (unit.trim() !== '' && line !== '' && used + width(unit.trimEnd()) > columns) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
    }
    const added = line === '' ? unit.trimStart() : unit;
    line += added;
    used += width(added);
  }
  return [...lines, line.trimEnd()];
}

/** An address, the path of a file, a command's option: nobody can copy it from two lines. */
const ADDRESS = /(-{0,2}[A-Za-z0-9][!-~]{0,500}[A-Za-z0-9/])/;

/** No letters that a segmenter knows better. */
const PLAIN = /^(?:[!-~]+|\s+)$/;

/** Words, with the punctuation that belongs to them. */
function units(text: string): string[] {
  const glued: string[] = [];
  // The end of the last unit, as much as the patterns look at: looking at the whole each time would take too long.
  let end = '';
  for (const segment of words(text)) {
    const belongs = OPENS.test(end) || (CLOSES.test(segment) && end.trim() !== '');
    glued.push(belongs ? (glued.pop() ?? '') + segment : segment);
    end = ((belongs ? end : '') + segment).slice(-2);
  }
  return glued;
}

function words(text: string): string[] {
  return (text.match(PIECES) ?? []).flatMap((piece) =>
    piece
      .split(ADDRESS)
      .flatMap((part, index) => (index % 2 === 1 || PLAIN.test(part) ? [part] : segments(part, 'word'))),
  );
}

/** Its time grows with the square of what a segmenter is given, so it is given a piece at a time. */
function segments(text: string, granularity: 'word' | 'grapheme'): string[] {
  const segmenter = (SEGMENTERS[granularity] ??= new Intl.Segmenter('th', { granularity }));
  const pieces = text.match(PIECES) ?? [];
  return pieces.flatMap((piece) => [...segmenter.segment(piece)].map(({ segment }) => segment));
}
