/** So many texts are remembered for certain, and at most twice as many: enough for what forms repeat. */
const MOST = 2_048;
/** Longer texts are not repeated. */
const LONGEST = 1_000;

/**
 * A pure function of one text that remembers its answers. Forms say the same in row after row and plan after plan, and
 * several readers ask the same of a cell. What is asked again stays: once there are `MOST` answers, those of before are
 * kept until there are as many again, and each that is asked for in the meantime is taken over.
 */
export function memoize<T>(read: (text: string) => Exclude<T, undefined>): (text: string) => Exclude<T, undefined> {
  let recent = new Map<string, Exclude<T, undefined>>();
  let before = new Map<string, Exclude<T, undefined>>();
  return (text) => {
    const known = recent.get(text);
    if (known !== undefined) return known;
    if (text.length > LONGEST) return read(text);
    const older = before.get(text);
    const answer = older === undefined ? read(text) : older;
    if (recent.size >= MOST) {
      before = recent;
      recent = new Map();
    }
    recent.set(text, answer);
    return answer;
  };
}
