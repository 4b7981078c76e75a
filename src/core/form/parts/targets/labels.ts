/** What the headers and labels of part 4 mean, on comparison keys. */
import type { Framework, TargetRow } from '../../../plan/framework';
import { comparisonKey } from '../../../text/comparison-key';
import { memoize } from '../../../text/memoize';
import { readListMark } from '../../phrases/list-mark';
import { PHASE_2 } from '../../vocabulary/phase-2';
import type { TargetColumn } from '../../vocabulary/part-words';
import type { HeaderMeaning } from '../shared/part-table';

const { headers, yearLabel } = PHASE_2.targets;

export const targetHeader = memoize(
  (key): HeaderMeaning<TargetColumn> => headers.find(([words]) => words.test(key))?.[1] ?? null,
);

const YEAR_ALONE = new RegExp(`^${yearLabel.source}(25[0-9]{2})$`);

/** The year of a header that says nothing else; null for any other. */
export const yearAlone = memoize((key): number | null => {
  const year = YEAR_ALONE.exec(key)?.[1];
  return year === undefined ? null : Number(year);
});

export interface TargetLabel {
  /** The number in front of the label, or in the number column. */
  readonly number: number | null;
  /** `๓.๒` is the second of row 3's measures; null if the number only says the row. */
  readonly measure: number | null;
  /** The framework's row that the words are known by. */
  readonly target: TargetRow | null;
}

const TARGETS_PART = 4;

const OF_ROW = /^\(?([1-9])\.([1-9])\)?[.)]?(?=[^0-9])/;

/** What a row's label says; only its first words are compared, since offices cut it in several ways. */
export function readTargetLabel(text: string, framework: Framework): TargetLabel {
  const { item, rest } = readListMark(text, TARGETS_PART);
  const whole = comparisonKey(rest);
  const [mark = '', row, measure] = (item === null && OF_ROW.exec(whole)) || [];
  const key = whole.slice(mark.length);
  const target = framework.targets.find(({ startsWith }) => key.startsWith(comparisonKey(startsWith))) ?? null;
  return { number: row ? Number(row) : item, measure: measure ? Number(measure) : null, target };
}
