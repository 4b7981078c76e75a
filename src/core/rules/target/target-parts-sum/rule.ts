import type { Rule } from '../../rule';

export const order = 627;

/** A number of part 4 with its kinds behind ประกอบด้วย or the like, which add up to another number. One finding for each number. */
export const rule: Rule = {
  meta: { id: 'target-parts-sum', family: 'target', severity: 'warning', fix: 'none' },
  *check({ targets }) {
    for (const { row, measures } of targets?.rows ?? []) {
      for (const measure of measures) {
        for (const side of ['result', 'plan'] as const) {
          const number = measure[side];
          if (number?.value == null || number.parts === undefined || number.parts === number.value) continue;
          const { sheet, cell, value, unit, parts } = number;
          yield { sheet, cell, message: MESSAGES[side], data: { row, found: value, unit, sum: parts } };
        }
      }
    }
  },
};

const MESSAGES = { plan: 'target-parts-sum', result: 'target-parts-sum-result' } as const;
