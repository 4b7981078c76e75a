/** The text without the `dropped` words or characters at its end, in one pass: `,+$` is tried again at every comma. */
export function withoutEnd(text: string, dropped: readonly string[]): string {
  let rest = text;
  let last = lastOf(rest, dropped);
  while (last !== undefined) {
    rest = rest.slice(0, -last.length);
    last = lastOf(rest, dropped);
  }
  return rest;
}

function lastOf(text: string, words: readonly string[]): string | undefined {
  return words.find((word) => text.endsWith(word));
}
