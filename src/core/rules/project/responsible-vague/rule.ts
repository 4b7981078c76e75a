import { BULLETS_AND_DASHES } from '../../../text/bullets';
import { comparisonKey } from '../../../text/comparison-key';
import { memoize } from '../../../text/memoize';
import { EVERYBODY } from '../../data/everybody';
import type { Rule } from '../../rule';
import { entriesOf } from '../entries';

export const order = 460;

const BULLET = new RegExp(`^[${BULLETS_AND_DASHES}]`);

/** The same few offices are in row after row. */
const isEverybody = memoize((text) => EVERYBODY.test(comparisonKey(text).replace(BULLET, '')));

/** Everybody is responsible, and so nobody is. `ฝ่ายปกครองและทุกฝ่าย` names who leads and is not meant. */
export const rule: Rule = {
  meta: { id: 'responsible-vague', family: 'project', severity: 'info', fix: 'none' },
  *check(plan) {
    for (const {
      title,
      unit: { sheet, cell, text },
    } of entriesOf(plan, 'unit')) {
      if (isEverybody(text)) yield { sheet, cell, data: { title, found: text } };
    }
  },
};
