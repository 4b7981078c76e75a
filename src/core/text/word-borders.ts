/** Where a text may be cut: Thai has no spaces between words, and a vowel or tone mark is nothing without its letter. */

let words: Intl.Segmenter | null = null;

/** Made when a text is cut: its dictionary takes long to load, and most checks cut none. */
function wordsIn(text: string): Intl.Segments {
  words ??= new Intl.Segmenter('th', { granularity: 'word' });
  return words.segment(text);
}

/** This many characters beyond the cut are enough to recognise the word there. */
const AHEAD = 40;
/** What belongs to the letter before it, and what to the letter behind it. */
const FOLLOWS = /[\p{M}ะาำๅๆฯ]/u;
const LEADS = /[เแโใไ]/;

/** The words at the beginning of a text, at most `longest` characters; the text itself if it is no longer. */
export function beginning(text: string, longest: number): string {
  if (text.length <= longest) return text;
  const borders = bordersOf(text.slice(0, longest + AHEAD)).filter((at) => at > 0 && at <= longest);
  return text.slice(0, borders.at(-1) ?? letterBefore(text, longest));
}

/** The words at the end of a text, at most `longest` characters. */
export function ending(text: string, longest: number): string {
  const first = text.length - longest;
  if (first <= 0) return text;
  const start = Math.max(0, first - AHEAD);
  const border = bordersOf(text.slice(start))
    .map((at) => start + at)
    .find((at) => at >= first && at < text.length);
  return text.slice(border ?? letterBefore(text, first));
}

/** Where the words of a text begin; Thai words need no space between them. */
export function bordersOf(text: string): number[] {
  return [...wordsIn(text)].map(({ index }) => index).filter((at) => isBetweenLetters(text, at));
}

function letterBefore(text: string, at: number): number {
  let border = at;
  while (border > 0 && !isBetweenLetters(text, border)) border -= 1;
  return border > 0 ? border : at;
}

function isBetweenLetters(text: string, at: number): boolean {
  const isPair = /[\uD800-\uDBFF]/.test(text.charAt(at - 1));
  return !isPair && !FOLLOWS.test(text.charAt(at)) && !LEADS.test(text.charAt(at - 1));
}
