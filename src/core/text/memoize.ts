/** Enough for what a form repeats; bounded, so that a workbook of texts that are all different costs no memory. */
const MOST = 4_096;

/**
 * A pure function of one text that remembers its answers. Forms say the same in row after row, and several rules read
 * the same cell: grammars are the dear part of a check.
 */
export function memoize<T>(read: (text: string) => T): (text: string) => T {
  const known = new Map<string, { readonly answer: T }>();
  return (text) => {
    const found = known.get(text);
    if (found) return found.answer;
    if (known.size >= MOST) known.clear();
    const answer = read(text);
    known.set(text, { answer });
    return answer;
  };
}
