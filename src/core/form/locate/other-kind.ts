/** Whether the worksheets' own heads name a plan of another kind, and nothing of this one's subject. */
import { anyOf } from '../../text/patterns';
import { comparisonKey } from '../../text/comparison-key';
import { PHASE_2 } from '../vocabulary/phase-2';
import type { Region } from './regions';

const { otherPlans, subject } = PHASE_2.titles;
const OTHER = new RegExp(anyOf(...otherPlans));
const SUBJECT = new RegExp(anyOf(...subject));
/** No table's head is longer. */
const ROWS_OF_HEAD = 12;

/** Reads the rows from the top of each worksheet down to the header of its table. */
export function namesOtherPlan(regions: readonly Region[]): boolean {
  const heads = [...new Set(regions.map(({ grid }) => grid))].flatMap((grid) => {
    const headers = regions.find((region) => region.grid === grid)?.headers;
    const words = [comparisonKey(grid.name)];
    for (let row = grid.top; row < grid.top + ROWS_OF_HEAD && row <= grid.bottom; row += 1) {
      if (headers?.at(row)) break;
      words.push(...grid.row(row).map(({ key }) => key));
    }
    return words;
  });
  return heads.some((key) => OTHER.test(key)) && !heads.some((key) => SUBJECT.test(key));
}
