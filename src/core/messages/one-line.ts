/** A text's lines in one, with single spaces and none around it. */
export function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
