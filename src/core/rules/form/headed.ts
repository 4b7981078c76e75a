/** Cases of rules about headers: the clean form with other headers of its project table. */
import type { CaseForm } from '#test/support/rule-cases';

/** `headers` by column; null empties one. */
export function headed(headers: Readonly<Record<string, string | null>>): CaseForm {
  return ({ tableHeader }) => {
    const row = Number(tableHeader.slice(1)) + 1;
    return { cells: Object.fromEntries(Object.entries(headers).map(([column, text]) => [`${column}${row}`, text])) };
  };
}
