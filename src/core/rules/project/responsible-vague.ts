import { labelKey } from '../../text/label';
import { EVERYBODY } from '../data/everybody';
import type { Rule } from '../rule';
import { entriesOf } from './entries';

/** Everybody is responsible, and so nobody is. `ฝ่ายปกครองและทุกฝ่าย` names who leads and is not meant. */
export const responsibleVague: Rule = {
  meta: { id: 'responsible-vague', family: 'project', severity: 'info', fix: 'none' },
  *check(plan) {
    for (const { sheet, cell, text } of entriesOf(plan, 'unit')) {
      if (EVERYBODY.test(labelKey(text).replace(/^[-•]/, ''))) yield { sheet, cell, data: { found: text } };
    }
  },
};
