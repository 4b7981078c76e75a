/** What refers to a summary tab: a tab to which a formula of a person's refers is not taken away. */
import { quoteSheet } from './address';

/** Whether a formula names the sheet, or one of the tables. May see one that is not there, never miss one. */
export function mentionOf(sheet: string | null, tables: readonly string[]): (formula: string) => boolean {
  const marks = [
    ...(sheet === null ? [] : [`${quoteSheet(sheet)}!`, `${sheet}!`]),
    ...tables.map((name) => `${name}[`),
  ];
  const wanted = marks.map((mark) => mark.toLowerCase());
  return (formula) => {
    const text = formula.toLowerCase();
    return wanted.some((mark) => text.includes(mark));
  };
}
