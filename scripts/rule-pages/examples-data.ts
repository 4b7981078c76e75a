/** The examples of all rules as data, for the command line. */
import type { CellContent } from '../../src/core/workbook/change';
import { isCellError } from '../../src/core/workbook/snapshot';
import type { RuleExample, ShownContent } from '../../src/cli/rule-example';
import type { Example } from './example';

interface Described {
  readonly rule: { readonly id: string };
  /** null if the rule has no case to show. */
  readonly example: Example | null;
}

/** JSON: by the id of the rule. */
export function examplesData(all: readonly Described[]): string {
  const entries = all.flatMap(({ rule, example }): [string, RuleExample][] =>
    example ? [[rule.id, { ...example, cells: example.cells.map(shownCell) }]] : [],
  );
  return JSON.stringify(Object.fromEntries(entries));
}

function shownCell({ cell, fails, passes }: Example['cells'][number]): RuleExample['cells'][number] {
  return { cell, fails: shown(fails), passes: shown(passes) };
}

/** A cell as a person would see it. */
function shown(content: CellContent | null): ShownContent {
  if (content === null) return null;
  const { value, formula } = content;
  if (formula != null) return formula;
  return isCellError(value) ? value.error : (value ?? '');
}
